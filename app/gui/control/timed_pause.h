// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/plan/transfer.h"

#include <QList>
#include <QObject>
#include <QSet>

#include <optional>

class QSettings;

namespace partway {

class QueuePort;
class TransferModel;

enum class PauseReason { Asked, Timetable };

/// A pause of the whole queue that ends by itself. It remembers which rows it paused, over restarts as well,
/// and resumes those alone: what a person had paused before stays so, what they resume meanwhile runs. Rows
/// that are added meanwhile wait with the rest.
class TimedPause : public QObject
{
    Q_OBJECT
public:
    /// All of them must outlive it. A pause of an earlier run goes on, or ends as soon as its rows are there.
    TimedPause(Clock &clock, QSettings &settings, QueuePort &queue, TransferModel &model,
               QObject *parent = nullptr);
    ~TimedPause() override;

    /// When it ends; nothing where there is no such pause.
    [[nodiscard]] std::optional<UtcTime> until() const { return m_until; }
    [[nodiscard]] PauseReason reason() const { return m_reason; }

    /// Of two pauses the longer one counts.
    void pauseUntil(UtcTime when, PauseReason reason);
    /// Resumes now what it paused.
    void end();

Q_SIGNALS:
    void changed();

private:
    void holdWhatRuns();
    void meetRecalled();
    void onUpdated();
    void wakeLater();
    void recall();
    void remember();

    Clock &m_clock;
    QSettings &m_settings;
    QueuePort &m_queue;
    TransferModel &m_model;
    Clock::TimerId m_timer = 0;
    std::optional<UtcTime> m_until;
    PauseReason m_reason = PauseReason::Asked;
    QSet<TransferId> m_asked;    ///< told to pause, not seen paused yet
    QSet<TransferId> m_paused;   ///< seen paused
    QSet<TransferId> m_freed;    ///< resumed by a person since: not paused again
    QSet<TransferId> m_recalled; ///< of an earlier run, not loaded yet
};

} // namespace partway
