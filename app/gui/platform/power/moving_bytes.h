// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/engine/folder/folder_upload.h"
#include "core/plan/transfer.h"

#include <QHash>
#include <QSet>

#include <map>
#include <optional>

namespace partway {

/// Whether bytes move, which is the only reason to keep a computer awake: a queue that waits for the network,
/// for keys or for a person is none. A value.
class MovingBytes
{
public:
    /// So long after the last byte the line is taken for dead.
    static constexpr milliseconds patience{30000};

    void see(const Transfer &transfer, SteadyTime now);
    void see(const FolderUpload &folder, SteadyTime now);
    void forget(TransferId id);
    void forget(FolderUploadId id) { m_foldersSent.erase(id); }
    [[nodiscard]] bool isMoving(SteadyTime now) const;
    /// When isMoving() may turn false with no transfer changing; nothing where it cannot.
    [[nodiscard]] std::optional<SteadyTime> lookAgainAt() const;

private:
    QHash<TransferId, qint64> m_sent;               ///< of those that send
    QSet<TransferId> m_closing;                     ///< those whose last answer is awaited
    std::map<FolderUploadId, qint64> m_foldersSent; ///< files, of those that send
    std::optional<SteadyTime> m_lastByte;
};

} // namespace partway
