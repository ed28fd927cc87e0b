// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/platform/power/moving_bytes.h"

#include <QList>
#include <QObject>

class QSettings;

namespace partway {

class FolderPort;
class QueuePort;
class SleepLock;

/// Keeps the computer awake while bytes move, unless the person does not want that.
class WakeKeeper : public QObject
{
    Q_OBJECT
public:
    WakeKeeper(QueuePort &queue, QSettings &settings, Clock &clock, SleepLock &lock,
               QObject *parent = nullptr);
    ~WakeKeeper() override;
    /// Folders count as well; `port` must outlive this object.
    void watch(FolderPort &port);

private:
    void decide();

    QSettings &m_settings;
    Clock &m_clock;
    SleepLock &m_lock;
    MovingBytes m_bytes;
    Clock::TimerId m_timer = 0;
};

} // namespace partway
