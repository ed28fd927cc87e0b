// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/platform/notify/expiry_desk.h"

#include "app/gui/platform/notify/message_names.h"
#include "app/gui/queue/queue_port.h"
#include "app/gui/window/main_window.h"
#include "app/gui/window/notice_bar.h"
#include "app/gui/window/settings_keys.h"
#include "app/text/time_text.h"

#include <QDateTime>
#include <QSettings>

#include <algorithm>

namespace partway {

namespace {

const QString &noticeKey()
{
    static const QString key = QStringLiteral("expiring");
    return key;
}

const QString &resumeAction()
{
    static const QString id = QStringLiteral("resume");
    return id;
}

/// A time of day: it stays true however long the message stands.
QString clockTime(UtcTime when)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(when.time_since_epoch().count());
    return formatTime(local.time());
}

} // namespace

ExpiryDesk::ExpiryDesk(QueuePort &queue, QSettings &settings, Clock &clock, Notifier &notifier,
                       MainWindow &window, QObject *parent)
    : QObject(parent)
    , m_queue(queue)
    , m_settings(settings)
    , m_clock(clock)
    , m_notifier(notifier)
    , m_window(window)
{
    connect(&window.feed(), &SnapshotFeed::changed, this,
            [this](const QList<Transfer> &transfers) { look(transfers); });
    connect(&window.feed(), &SnapshotFeed::removed, this, [this](const QList<TransferId> &ids) {
        std::size_t fewer = 0;
        for (const TransferId id : ids) {
            m_reminders.forget(id);
            fewer += m_endangered.erase(id);
        }
        if (fewer > 0)
            onEndangeredFewer();
    });
    connect(&m_notifier, &Notifier::acted, this, [this](Notification::Kind kind, const QString &action) {
        if (kind != Notification::Kind::Expiring)
            return;
        if (action == resumeAction())
            resumeAll();
        else if (!m_endangered.empty())
            m_window.showTransfer(m_endangered.cbegin()->first);
    });
    lookAtAllLater();
}

ExpiryDesk::~ExpiryDesk() { m_clock.cancel(m_timer); }

void ExpiryDesk::lookAtAllLater()
{
    m_timer = m_clock.after(lookEvery, [this] {
        look(m_window.model().transfers());
        lookAtAllLater();
    });
}

template <typename Transfers>
void ExpiryDesk::look(const Transfers &transfers)
{
    const UtcTime now = m_clock.utcNow();
    bool due = false;
    std::size_t fewer = 0;
    for (const Transfer &transfer : transfers) {
        due = m_reminders.isDue(transfer, now) || due;
        if (ExpiryReminders::isEndangered(transfer, now))
            m_endangered.insert_or_assign(transfer.id, transfer);
        else
            fewer += m_endangered.erase(transfer.id);
    }
    if (due)
        remind();
    else if (fewer > 0)
        onEndangeredFewer();
}

QList<Transfer> ExpiryDesk::endangered() const
{
    QList<Transfer> list;
    for (const auto &[id, transfer] : m_endangered)
        list.append(transfer);
    std::sort(list.begin(), list.end(),
              [](const Transfer &a, const Transfer &b) { return a.deletedByStoreAt < b.deletedByStoreAt; });
    return list;
}

QString ExpiryDesk::sentence() const
{
    const QList<Transfer> list = endangered();
    if (list.isEmpty())
        return {};
    const Transfer &first = list.constFirst();
    const QString when = first.deletedByStoreAt ? clockTime(*first.deletedByStoreAt) : QString();
    if (list.size() == 1 && first.keepAliveError) {
        return tr("%1 could not be kept alive. The store deletes what was sent of it at about %2. Resume it "
                  "to keep "
                  "that.")
            .arg(nameInMessage(first), when);
    }
    if (list.size() == 1) {
        return tr("The store deletes what was sent of %1 at about %2. Resume it to keep that.")
            .arg(nameInMessage(first), when);
    }
    return tr("Stores delete what was sent of %Ln stopped uploads, first that of %1 at about %2. Resume "
              "them to keep it.",
              nullptr, int(list.size()))
        .arg(nameInMessage(first), when);
}

void ExpiryDesk::remind()
{
    const QString text = sentence();
    if (text.isEmpty())
        return;
    m_window.notices()->tell(noticeKey(),
                             {NoticeKind::Attention, text, tr("Resume"), [this] { resumeAll(); }});
    if (!m_settings.value(QLatin1String(settingskey::notifyExpiring), true).toBool())
        return;
    Notification told;
    told.kind = Notification::Kind::Expiring;
    told.title = tr("%Ln uploads expire soon", nullptr, int(m_endangered.size()));
    told.text = text;
    told.actions = {{resumeAction(), tr("Resume")}, {QStringLiteral("show"), tr("Show")}};
    m_notifier.show(told);
}

void ExpiryDesk::onEndangeredFewer()
{
    if (m_endangered.empty()) {
        m_window.notices()->withdraw(noticeKey());
        m_notifier.withdraw(Notification::Kind::Expiring);
    } else if (!m_window.notices()->textOf(noticeKey()).isEmpty()) {
        m_window.notices()->tell(noticeKey(),
                                 {NoticeKind::Attention, sentence(), tr("Resume"), [this] { resumeAll(); }});
    }
}

void ExpiryDesk::resumeAll()
{
    QList<TransferId> ids;
    for (const auto &[id, transfer] : m_endangered)
        ids.append(id);
    m_queue.resume(ids);
    m_window.notices()->withdraw(noticeKey());
    m_notifier.withdraw(Notification::Kind::Expiring);
}

} // namespace partway
