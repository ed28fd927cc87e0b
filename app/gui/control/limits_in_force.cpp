// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/control/limits_in_force.h"

#include "app/gui/control/timed_pause.h"
#include "app/gui/queue/queue_port.h"
#include "app/gui/settings/preferences.h"

#include <algorithm>

namespace partway {

namespace {

using namespace std::chrono_literals;

// The wall clock may be set and the machine may sleep: no timer is trusted for longer.
constexpr milliseconds longestNap = 30s;
constexpr int wholeWeek = 7; // days, for a row that never ends

} // namespace

LimitsInForce::LimitsInForce(Clock &clock, Preferences &preferences, QueuePort &queue, TimedPause &pause,
                             const QTimeZone &zone, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_preferences(preferences)
    , m_queue(queue)
    , m_pause(pause)
    , m_zone(zone)
    , m_timetable(SpeedTimetable::fromText(preferences.lines(Setting::Timetable)))
{
    connect(&m_preferences, &Preferences::changed, this, &LimitsInForce::onSetting);
    m_limits.transfersAtOnce = 0; // no limits anybody would set: the queue is told whatever they are
    apply();
}

LimitsInForce::~LimitsInForce() { m_clock.cancel(m_timer); }

void LimitsInForce::onSetting(Setting setting)
{
    if (setting == Setting::Timetable || setting == Setting::TimetableOn) {
        m_timetable = SpeedTimetable::fromText(m_preferences.lines(Setting::Timetable));
        m_asideUntil = {};
        m_pausedUntil = {};
        apply();
    } else if (setting == Setting::SpeedLimit || setting == Setting::TransfersAtOnce ||
               setting == Setting::PartsAtOnce) {
        apply();
    }
}

void LimitsInForce::chooseSpeed(qint64 bytesPerSecond)
{
    setTimetableAside();
    m_preferences.set(Setting::SpeedLimit, bytesPerSecond);
}

void LimitsInForce::setTimetableAside()
{
    if (!m_preferences.isOn(Setting::TimetableOn) || !m_timetable.at(localNow()))
        return;
    m_asideUntil = m_timetable.nextChange(localNow());
    if (!m_asideUntil.isValid())
        m_asideUntil = localNow().addDays(wholeWeek);
    apply();
}

void LimitsInForce::apply()
{
    EngineLimits limits;
    limits.transfersAtOnce = int(m_preferences.number(Setting::TransfersAtOnce));
    limits.partsAtOnce = int(m_preferences.number(Setting::PartsAtOnce));
    limits.bytesPerSecond = m_preferences.number(Setting::SpeedLimit);
    const LimitSource sourceBefore = m_source;
    const QDateTime untilBefore = m_until;
    applyTimetable(limits);
    const bool other = limits != m_limits;
    m_limits = limits;
    if (other)
        m_queue.setLimits(limits);
    wakeLater();
    if (other || m_source != sourceBefore || m_until != untilBefore)
        Q_EMIT changed();
}

void LimitsInForce::applyTimetable(EngineLimits &limits)
{
    m_source = LimitSource::Usual;
    m_until = {};
    std::optional<TimetableRule> rule;
    const QDateTime now = localNow();
    if (m_preferences.isOn(Setting::TimetableOn)) {
        if (m_asideUntil.isValid() && now >= m_asideUntil)
            m_asideUntil = {};
        rule = m_timetable.at(now);
        if (rule)
            m_until = m_timetable.nextChange(now);
    }
    if (rule && m_asideUntil.isValid()) {
        m_source = LimitSource::ByHandAside;
        rule.reset();
    } else if (rule) {
        m_source = LimitSource::Timetable;
    }
    if (rule && rule->kind == TimetableRule::Kind::Paused) {
        pauseByTimetable(now);
        return;
    }
    m_pausedUntil = {};
    if (m_pause.until() && m_pause.reason() == PauseReason::Timetable)
        m_pause.end();
    if (rule)
        limits.bytesPerSecond = rule->kind == TimetableRule::Kind::Limited ? rule->bytesPerSecond : 0;
}

void LimitsInForce::pauseByTimetable(const QDateTime &now)
{
    const QDateTime until = m_until.isValid() ? m_until : now.addDays(wholeWeek);
    // Once for each stretch: what a person resumes meanwhile keeps running.
    if (m_pausedUntil.isValid() && now < m_pausedUntil)
        return;
    m_pausedUntil = until;
    m_pause.pauseUntil(utcOf(until), PauseReason::Timetable);
}

void LimitsInForce::wakeLater()
{
    m_clock.cancel(m_timer);
    m_timer = 0;
    if (!m_preferences.isOn(Setting::TimetableOn))
        return;
    const QDateTime next = m_timetable.nextChange(localNow());
    if (!next.isValid())
        return;
    const milliseconds left = std::max<milliseconds>(utcOf(next) - m_clock.utcNow(), 1ms);
    m_timer = m_clock.after(std::min(left, longestNap), [this] {
        m_timer = 0;
        apply();
    });
}

QDateTime LimitsInForce::localNow() const
{
    return QDateTime::fromMSecsSinceEpoch(m_clock.utcNow().time_since_epoch().count(), m_zone);
}

UtcTime LimitsInForce::utcOf(const QDateTime &local) const
{
    return UtcTime(milliseconds(local.toMSecsSinceEpoch()));
}

} // namespace partway
