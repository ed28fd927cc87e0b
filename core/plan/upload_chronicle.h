// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/transfer_log.h"
#include "core/plan/upload_machine.h"

namespace partway {

/// Sees a machine before and after it takes an event, and finds what is worth a line in the log.
class UploadChronicle
{
public:
    explicit UploadChronicle(const UploadMachine &before);

    /// `waitsFor`: what the log said last.
    [[nodiscard]] QList<LogEntry> told(const Event &event, const UploadMachine &after,
                                       TransferLog::WaitsFor waitsFor, Moment now) const;

private:
    class Lines;
    void tellWishes(Lines &lines, const Event &event, const UploadMachine &after) const;
    void tellParts(Lines &lines, const Event &event, const UploadMachine &after) const;
    void tellFailures(Lines &lines, const Event &event, const UploadMachine &after) const;
    void tellWaiting(Lines &lines, const Event &event, const UploadMachine &after,
                     TransferLog::WaitsFor waitsFor, SteadyTime now) const;
    void tellUploads(Lines &lines, const Event &event, const UploadMachine &after) const;
    void tellKeeping(Lines &lines, const Event &event, const UploadMachine &after) const;
    void tellState(Lines &lines, const UploadMachine &after) const;

    UploadState m_state;
    bool m_aborts;
    TransferState m_outcome;
    bool m_open; ///< its source had no end yet
    QString m_uploadId;
    QStringList m_leftovers;
    qsizetype m_notFreed;
    int m_timesBegunAnew;
    bool m_kept; ///< it was being kept alive
    std::optional<UtcTime> m_keptAliveAt;
    std::optional<ErrorKind> m_keepAliveError;
    int m_confirmed;
};

} // namespace partway
