// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/platform/network/network_desk.h"

#include "app/gui/folders/folder_port.h"
#include "app/gui/platform/network/network_watch.h"
#include "app/gui/platform/power/sleep_watch.h"
#include "app/gui/queue/queue_port.h"
#include "app/gui/window/notice_bar.h"
#include "app/gui/window/settings_keys.h"

#include <QSettings>

#include <utility>

namespace partway {

namespace {

const QString &noticeKey()
{
    static const QString key = QStringLiteral("metered");
    return key;
}

} // namespace

NetworkDesk::NetworkDesk(QueuePort &queue, QSettings &settings, Clock &clock, NoticeBar &notices,
                         SleepWatch &sleep, const std::vector<std::unique_ptr<NetworkWatch>> &watches,
                         QObject *parent)
    : QObject(parent)
    , m_queue(queue)
    , m_settings(settings)
    , m_clock(clock)
    , m_notices(notices)
    , m_watches(watches)
{
    for (const auto &watch : m_watches) {
        connect(watch.get(), &NetworkWatch::changed, this, [this] { networkChangedIn(settling); });
        connect(watch.get(), &NetworkWatch::meteredChanged, this, &NetworkDesk::onMeteredChanged);
    }
    connect(&sleep, &SleepWatch::woken, this, [this] {
        m_queue.networkChanged();
        networkChangedIn(afterWaking);
    });
    connect(&m_queue, &QueuePort::added, this,
            [this](quint64, const QList<TransferId> &ids) { onAdded(ids); });
    connect(&m_queue, &QueuePort::changed, this, &NetworkDesk::onChanged);
    connect(&m_queue, &QueuePort::removed, this, &NetworkDesk::onRemoved);
}

NetworkDesk::~NetworkDesk() { m_clock.cancel(m_timer); }

std::optional<bool> NetworkDesk::isMetered() const
{
    std::optional<bool> metered;
    for (const auto &watch : m_watches) {
        if (const auto told = watch->isMetered())
            metered = metered.value_or(false) || *told;
    }
    return metered;
}

void NetworkDesk::networkChangedIn(milliseconds delay)
{
    m_clock.cancel(m_timer);
    m_timer = m_clock.after(delay, [this] {
        m_timer = 0;
        m_queue.networkChanged();
    });
}

bool NetworkDesk::mustWait() const
{
    return m_settings.value(QLatin1String(settingskey::meteredPause), true).toBool() &&
           isMetered().value_or(false);
}

void NetworkDesk::watch(FolderPort &port)
{
    m_folders = &port;
    connect(&port, &FolderPort::added, this, [this](quint64, FolderUploadId id) { onFolderAdded(id); });
    connect(&port, &FolderPort::changed, this, [this](const QList<FolderUpload> &folders) {
        for (const FolderUpload &folder : folders)
            onFolderChanged(folder);
    });
    connect(&port, &FolderPort::removed, this, [this](FolderUploadId id) {
        if (m_foldersWaiting.erase(id) > 0)
            tellWhatWaits();
    });
}

void NetworkDesk::onFolderAdded(FolderUploadId id)
{
    if (!mustWait())
        return;
    m_folders->pause(id);
    m_foldersWaiting.insert_or_assign(id, Hold::Asked);
    tellWhatWaits();
}

void NetworkDesk::onFolderChanged(const FolderUpload &folder)
{
    const auto found = m_foldersWaiting.find(folder.id);
    if (found == m_foldersWaiting.end())
        return;
    if (folder.state == FolderState::Paused) {
        found->second = Hold::Stopped;
    } else if (found->second == Hold::Stopped) { // the person started it
        m_foldersWaiting.erase(found);
        tellWhatWaits();
    }
}

void NetworkDesk::onAdded(const QList<TransferId> &ids)
{
    if (ids.isEmpty() || !mustWait())
        return;
    m_queue.pause(ids);
    for (const TransferId id : ids)
        m_waiting.insert_or_assign(id, Hold::Asked);
    tellWhatWaits();
}

void NetworkDesk::onChanged(const QList<Transfer> &transfers)
{
    if (m_waiting.empty())
        return;
    const std::size_t before = m_waiting.size();
    for (const Transfer &transfer : transfers) {
        const auto found = m_waiting.find(transfer.id);
        if (found == m_waiting.end())
            continue;
        if (transfer.request.startPaused) // waits for another reason, and goes on waiting for it
            m_waiting.erase(found);
        else if (transfer.state == TransferState::Paused)
            found->second = Hold::Stopped;
        else if (found->second == Hold::Stopped) // the person started it
            m_waiting.erase(found);
    }
    if (m_waiting.size() != before)
        tellWhatWaits();
}

void NetworkDesk::onRemoved(const QList<TransferId> &ids)
{
    std::size_t gone = 0;
    for (const TransferId id : ids)
        gone += m_waiting.erase(id);
    if (gone > 0)
        tellWhatWaits();
}

void NetworkDesk::onMeteredChanged()
{
    if ((!m_waiting.empty() || !m_foldersWaiting.empty()) && !isMetered().value_or(false))
        startWhatWaits();
}

void NetworkDesk::tellWhatWaits()
{
    if (m_waiting.empty() && m_foldersWaiting.empty()) {
        m_notices.withdraw(noticeKey());
        return;
    }
    m_notices.tell(noticeKey(),
                   {NoticeKind::Attention,
                    tr("%Ln new transfers wait: the system says that this network is metered, so that every "
                       "byte may cost money. They start on another network, or when you say so.",
                       nullptr, int(m_waiting.size() + m_foldersWaiting.size())),
                    tr("Start anyway"), [this] { startWhatWaits(); }});
}

void NetworkDesk::startWhatWaits()
{
    QList<TransferId> ids;
    for (const auto &[id, hold] : m_waiting)
        ids.append(id);
    m_waiting.clear();
    if (!ids.isEmpty())
        m_queue.resume(ids);
    for (const auto &[id, hold] : std::exchange(m_foldersWaiting, {}))
        m_folders->resume(id);
    m_notices.withdraw(noticeKey());
}

} // namespace partway
