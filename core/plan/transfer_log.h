// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/plan/transfer.h"

#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>

namespace partway {

/// What happened to a transfer, as far as a person cares. Behind each what its LogEntry holds besides `when`.
enum class LogKind {
    Added,
    Started,       ///< its turn has come
    UploadCreated, ///< uploadId
    TakenUpAgain,  ///< uploadId; parts: how many are there already
    Adopted,       ///< the same, of an upload that somebody else began
    PartConfirmed, ///< part; took, where this run has sent it
    SentWhole,     ///< took
    SourceEnded,   ///< parts: how many there are in all, of a source that had no end until now
    PartDiffers,   ///< part: the source is another there by now, so it is sent again
    PartFailed,    ///< part, error: it is tried again
    StepFailed,    ///< error: whatever was asked of the server is tried again
    SlowedDown,    ///< error; part, where it was one: the server asks for less
    SendingAgain,  ///< by hand; parts: how many; part: which, where it is one
    BegunAnew,     ///< reason
    Paused,
    Resumed,
    KeptAlive,           ///< part, took: it went up so that the store does not delete the paused upload
    KeepAliveFailed,     ///< error: it is tried again, unless that says that the upload is gone
    Repairing,           ///< by hand: only what differs from the source as it is now is sent
    SourceChosen,        ///< by hand
    OverwriteAllowed,    ///< what is at the destination may be replaced after all
    WaitsForNetwork,     ///< error
    WaitsForCredentials, ///< error
    GoesOn,              ///< after one of the two
    Completing,
    Verified, ///< the object is seen to be ours
    Finished,
    Failed, ///< error
    Aborting,
    Freed,    ///< uploadId: the server has confirmed that nothing of it is left
    NotFreed, ///< uploadId: the server would not let go of it
    Aborted,
};

/// One line of a transfer's log. A value: it crosses threads.
struct LogEntry
{
    UtcTime when{};
    LogKind kind = LogKind::Added;
    int part = 0;         ///< from 1; 0: not about one part
    int parts = 0;        ///< a number of them
    milliseconds took{0}; ///< 0: not known
    std::optional<Error> error;
    BegunAnew reason = BegunAnew::No;
    QString uploadId;

    friend bool operator==(const LogEntry &, const LogEntry &) = default;
};

/// The log of one transfer for as long as the program runs. Bounded: the oldest go. What is said of single
/// parts has its own bound, so that ten thousand of them do not push out what matters.
class TransferLog
{
public:
    static constexpr qsizetype most = 1000;
    static constexpr qsizetype mostOfParts = 600;

    void append(LogEntry entry);
    /// Oldest first, from that serial number on.
    [[nodiscard]] QList<LogEntry> entries(quint64 from = 0) const;
    [[nodiscard]] quint64 nextSerial() const { return m_next; }

    enum class WaitsFor { Nothing, Network, Credentials };
    /// According to what was told last.
    [[nodiscard]] WaitsFor waitsFor() const { return m_waitsFor; }

private:
    struct Numbered
    {
        quint64 serial;
        LogEntry entry;
    };
    using Entries = QList<Numbered>;

    Entries m_parts;
    Entries m_others;
    quint64 m_next = 0;
    WaitsFor m_waitsFor = WaitsFor::Nothing;
};

} // namespace partway

Q_DECLARE_METATYPE(partway::LogEntry)
