// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/control/timed_pause.h"

#include "app/gui/queue/queue_port.h"
#include "app/gui/transfers/transfer_model.h"
#include "app/gui/window/settings_keys.h"

#include <QSettings>

#include <algorithm>

namespace partway {

namespace {

using namespace std::chrono_literals;

// The wall clock may be set and the machine may sleep: no timer is trusted for longer.
constexpr milliseconds longestNap = 30s;

qint64 inMilliseconds(UtcTime when) { return when.time_since_epoch().count(); }

} // namespace

TimedPause::TimedPause(Clock &clock, QSettings &settings, QueuePort &queue, TransferModel &model,
                       QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_settings(settings)
    , m_queue(queue)
    , m_model(model)
{
    connect(&m_model, &TransferModel::updated, this, &TimedPause::onUpdated);
    recall();
}

TimedPause::~TimedPause() { m_clock.cancel(m_timer); }

void TimedPause::pauseUntil(UtcTime when, PauseReason reason)
{
    if (when <= m_clock.utcNow() || (m_until && *m_until >= when))
        return;
    m_until = when;
    m_reason = reason;
    m_freed.clear();
    holdWhatRuns();
    remember();
    wakeLater();
    Q_EMIT changed();
}

void TimedPause::holdWhatRuns()
{
    QList<TransferId> running;
    for (const Transfer &transfer : m_model.transfers()) {
        const bool ours = m_asked.contains(transfer.id) || m_freed.contains(transfer.id);
        if (transfer.canPause() && !ours)
            running.append(transfer.id);
    }
    if (running.isEmpty())
        return;
    m_asked.unite(QSet<TransferId>(running.cbegin(), running.cend()));
    m_queue.pause(running);
    remember();
}

void TimedPause::meetRecalled()
{
    QList<TransferId> late;
    bool met = false;
    for (const Transfer &transfer : m_model.transfers()) {
        if (!m_recalled.remove(transfer.id))
            continue;
        met = true;
        if (transfer.state == TransferState::Paused && m_until)
            m_paused.insert(transfer.id);
        else if (transfer.state == TransferState::Paused)
            late.append(transfer.id);
    }
    if (!met)
        return;
    m_recalled.clear(); // rows come all at once: what is not among them is gone
    remember();
    if (!late.isEmpty())
        m_queue.resume(late);
}

void TimedPause::onUpdated()
{
    if (!m_recalled.isEmpty())
        meetRecalled();
    if (!m_until)
        return;
    bool freedOne = false;
    for (const Transfer &transfer : m_model.transfers()) {
        const TransferId id = transfer.id;
        if (transfer.state == TransferState::Paused) {
            if (m_asked.remove(id))
                m_paused.insert(id);
            m_freed.remove(id);
        } else if (m_paused.remove(id)) {
            freedOne = true;
            m_freed.insert(id);
        } else if (!transfer.canPause()) {
            m_asked.remove(id); // finished or failed before the pause reached it
        }
    }
    if (freedOne && m_paused.isEmpty() && m_asked.isEmpty()) {
        end(); // everything was resumed by hand
        return;
    }
    holdWhatRuns();
    if (freedOne)
        remember();
}

void TimedPause::end()
{
    if (!m_until)
        return;
    m_clock.cancel(m_timer);
    m_timer = 0;
    m_until.reset();
    QList<TransferId> ours;
    for (const Transfer &transfer : m_model.transfers()) {
        if (m_paused.contains(transfer.id) || m_asked.contains(transfer.id))
            ours.append(transfer.id);
    }
    m_paused.clear();
    m_asked.clear();
    m_freed.clear();
    remember();
    if (!ours.isEmpty())
        m_queue.resume(ours);
    Q_EMIT changed();
}

void TimedPause::wakeLater()
{
    m_clock.cancel(m_timer);
    const milliseconds left = std::max<milliseconds>(*m_until - m_clock.utcNow(), 1ms);
    m_timer = m_clock.after(std::min(left, longestNap), [this] {
        m_timer = 0;
        if (!m_until)
            return;
        if (*m_until <= m_clock.utcNow())
            end();
        else
            wakeLater();
    });
}

void TimedPause::recall()
{
    const qint64 until = m_settings.value(QLatin1String(settingskey::pausedUntil)).toLongLong();
    if (until <= 0)
        return;
    const QString reason = m_settings.value(QLatin1String(settingskey::pauseReason)).toString();
    m_reason = reason == QLatin1String("timetable") ? PauseReason::Timetable : PauseReason::Asked;
    const QStringList ids = m_settings.value(QLatin1String(settingskey::pausedRows)).toStringList();
    for (const QString &id : ids)
        m_recalled.insert(TransferId{id.toLongLong()});
    // One that ran out meanwhile is over; its rows are resumed when they are loaded.
    if (UtcTime(milliseconds(until)) <= m_clock.utcNow())
        return;
    m_until = UtcTime(milliseconds(until));
    wakeLater();
}

void TimedPause::remember()
{
    if (!m_until && m_recalled.isEmpty()) {
        for (const char *key : {settingskey::pausedUntil, settingskey::pauseReason, settingskey::pausedRows})
            m_settings.remove(QLatin1String(key));
        return;
    }
    if (!m_until)
        return; // what was kept is still to be resumed
    QStringList ids;
    const QSet<TransferId> ours = m_paused + m_asked + m_recalled;
    for (const TransferId id : ours)
        ids.append(QString::number(id.value));
    ids.sort();
    m_settings.setValue(QLatin1String(settingskey::pausedUntil), inMilliseconds(*m_until));
    m_settings.setValue(QLatin1String(settingskey::pauseReason), m_reason == PauseReason::Timetable
                                                                     ? QStringLiteral("timetable")
                                                                     : QStringLiteral("asked"));
    m_settings.setValue(QLatin1String(settingskey::pausedRows), ids);
}

} // namespace partway
