// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/control/speed_timetable.h"
#include "app/gui/settings/setting.h"
#include "core/base/clock.h"
#include "core/engine/transfer_engine.h"

#include <QDateTime>
#include <QObject>
#include <QTimeZone>

namespace partway {

class Preferences;
class QueuePort;
class TimedPause;

/// Who says how fast it may be.
enum class LimitSource {
    Usual,       ///< the setting
    Timetable,   ///< a row of the timetable
    ByHandAside, ///< chosen by hand while the timetable said otherwise, until its next change
};

/// The one place that tells the queue its limits: from the settings, the timetable and the clock. What it
/// says here is what the queue was told.
class LimitsInForce : public QObject
{
    Q_OBJECT
public:
    /// All of them must outlive it. The queue is told at once.
    LimitsInForce(Clock &clock, Preferences &preferences, QueuePort &queue, TimedPause &pause,
                  const QTimeZone &zone, QObject *parent = nullptr);
    ~LimitsInForce() override;

    [[nodiscard]] const EngineLimits &limits() const { return m_limits; }
    [[nodiscard]] LimitSource source() const { return m_source; }
    /// When the timetable says something else; invalid where it does not.
    [[nodiscard]] QDateTime until() const { return m_until; }

    /// By hand: from now on, and against a row of the timetable until its next change.
    void chooseSpeed(qint64 bytesPerSecond);
    /// Lets the row of the timetable that holds now go by.
    void setTimetableAside();

Q_SIGNALS:
    void changed();

private:
    void onSetting(Setting setting);
    void apply();
    void applyTimetable(EngineLimits &limits);
    void pauseByTimetable(const QDateTime &now);
    void wakeLater();
    [[nodiscard]] QDateTime localNow() const;
    [[nodiscard]] UtcTime utcOf(const QDateTime &local) const;

    Clock &m_clock;
    Preferences &m_preferences;
    QueuePort &m_queue;
    TimedPause &m_pause;
    QTimeZone m_zone;
    SpeedTimetable m_timetable;
    Clock::TimerId m_timer = 0;
    EngineLimits m_limits;
    LimitSource m_source = LimitSource::Usual;
    QDateTime m_until;
    QDateTime m_asideUntil;  ///< valid: the timetable is not followed until then
    QDateTime m_pausedUntil; ///< of the row that has paused already
};

} // namespace partway
