// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/platform/power/wake_keeper.h"

#include "app/gui/folders/folder_port.h"
#include "app/gui/platform/power/sleep_lock.h"
#include "app/gui/queue/queue_port.h"
#include "app/gui/window/settings_keys.h"

#include <QSettings>

#include <utility>

namespace partway {

WakeKeeper::WakeKeeper(QueuePort &queue, QSettings &settings, Clock &clock, SleepLock &lock, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_clock(clock)
    , m_lock(lock)
{
    connect(&queue, &QueuePort::changed, this, [this](const QList<Transfer> &transfers) {
        const SteadyTime now = m_clock.now();
        for (const Transfer &transfer : transfers)
            m_bytes.see(transfer, now);
        decide();
    });
    connect(&queue, &QueuePort::removed, this, [this](const QList<TransferId> &ids) {
        for (const TransferId id : ids)
            m_bytes.forget(id);
        decide();
    });
}

void WakeKeeper::watch(FolderPort &port)
{
    connect(&port, &FolderPort::changed, this, [this](const QList<FolderUpload> &folders) {
        const SteadyTime now = m_clock.now();
        for (const FolderUpload &folder : folders)
            m_bytes.see(folder, now);
        decide();
    });
    connect(&port, &FolderPort::removed, this, [this](FolderUploadId id) {
        m_bytes.forget(id);
        decide();
    });
}

WakeKeeper::~WakeKeeper()
{
    m_clock.cancel(m_timer);
    m_lock.release();
}

void WakeKeeper::decide()
{
    m_clock.cancel(std::exchange(m_timer, 0));
    const bool wanted = m_settings.value(QLatin1String(settingskey::inhibitSleep), true).toBool();
    if (!wanted || !m_bytes.isMoving(m_clock.now())) {
        m_lock.release();
        return;
    }
    m_lock.hold(tr("Files are being uploaded"));
    if (const auto at = m_bytes.lookAgainAt()) {
        m_timer = m_clock.after(*at - m_clock.now(), [this] {
            m_timer = 0;
            decide();
        });
    }
}

} // namespace partway
