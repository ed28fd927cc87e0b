// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file_source.h"
#include "core/base/piece_store.h"

#include <condition_variable>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>

namespace partway {

/// The bytes of a stream that were read and are not released yet. One thread puts bytes in and is made to
/// wait where there is no room; all else is for any thread.
class StreamWindow
{
public:
    struct State
    {
        qint64 written = 0;
        bool ended = false;
        bool full = false;            ///< the writer waits for room
        std::optional<Error> failure; ///< no more comes, and this is why
    };

    /// `notice` is called by the writer's thread where there is news: the end, a failure, no room, or as many
    /// bytes as were asked to be told of.
    StreamWindow(std::unique_ptr<PieceStore> store, qint64 capacity, std::function<void()> notice);

    /// Waits for room; 0 once closed.
    [[nodiscard]] qint64 waitForRoom();
    /// No more than there was room for; false where no more can be taken.
    [[nodiscard]] bool append(const char *bytes, qint64 size);
    void end();
    void fail(const Error &error);

    [[nodiscard]] State state() const;
    /// SourceChanged where they are not there, or released already.
    [[nodiscard]] Result<void> read(qint64 offset, char *into, qint64 size) const;
    /// In any order, and more than once if need be.
    void release(ByteRange range);
    /// Never less than before.
    void growTo(qint64 capacity);
    void tellAt(qint64 written);
    /// Nobody reads any more: the writer is let go.
    void close();

private:
    using Pieces = std::map<qint64, std::shared_ptr<PieceStore::Piece>>; ///< by offset over the piece's size
    [[nodiscard]] qint64 room() const;
    [[nodiscard]] Result<std::shared_ptr<PieceStore::Piece>> pieceAt(qint64 offset);
    void markReleased(ByteRange range);
    void freePieces(ByteRange range);

    const std::unique_ptr<PieceStore> m_store;
    const std::function<void()> m_notice;
    mutable std::mutex m_mutex;
    std::condition_variable m_roomier;
    Pieces m_pieces;
    std::map<qint64, qint64> m_released; ///< from where to where; apart from each other
    State m_state;
    qint64 m_capacity; ///< in pieces
    qint64 m_tellAt;
    bool m_closed = false;
};

} // namespace partway
