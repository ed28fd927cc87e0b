// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/stream_window.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace partway {

namespace {

constexpr qint64 never = std::numeric_limits<qint64>::max();

/// Ranges begin and end within pieces: one more than their bytes would fill.
qint64 piecesFor(qint64 bytes, qint64 pieceSize) { return (bytes + pieceSize - 1) / pieceSize + 1; }

} // namespace

StreamWindow::StreamWindow(std::unique_ptr<PieceStore> store, qint64 capacity, std::function<void()> notice)
    : m_store(std::move(store))
    , m_notice(std::move(notice))
    , m_capacity(piecesFor(capacity, m_store->pieceSize()))
    , m_tellAt(never)
{
}

qint64 StreamWindow::waitForRoom()
{
    std::unique_lock lock(m_mutex);
    if (room() == 0 && !m_closed) {
        m_state.full = true;
        lock.unlock();
        m_notice();
        lock.lock();
    }
    m_roomier.wait(lock, [this] { return m_closed || room() > 0; });
    m_state.full = false;
    return m_closed ? 0 : room();
}

qint64 StreamWindow::room() const
{
    const qint64 used = m_state.written % m_store->pieceSize();
    const auto held = static_cast<qint64>(m_pieces.size());
    const qint64 rest = used > 0 ? m_store->pieceSize() - used : 0; // of the piece that is being filled
    return std::max<qint64>(m_capacity - held, 0) * m_store->pieceSize() + rest;
}

Result<std::shared_ptr<PieceStore::Piece>> StreamWindow::pieceAt(qint64 offset)
{
    const std::lock_guard lock(m_mutex);
    auto &piece = m_pieces[offset / m_store->pieceSize()];
    if (!piece) {
        auto taken = m_store->take();
        if (!taken)
            return taken;
        piece = std::move(*taken);
    }
    return piece;
}

bool StreamWindow::append(const char *bytes, qint64 size)
{
    qint64 at = state().written; // nobody else moves it
    while (size > 0) {
        const qint64 within = at % m_store->pieceSize();
        const qint64 count = std::min(size, m_store->pieceSize() - within);
        const auto piece = pieceAt(at);
        const auto written =
            piece ? (*piece)->write(within, bytes, count) : Result<void>(failure(piece.error()));
        if (!written) {
            fail(written.error());
            return false;
        }
        at += count;
        bytes += count;
        size -= count;
        std::unique_lock lock(m_mutex);
        if (m_state.ended || m_closed)
            return false;
        m_state.written = at;
        if (m_tellAt > at)
            continue;
        m_tellAt = never;
        lock.unlock();
        m_notice();
    }
    return true;
}

void StreamWindow::end()
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_state.failure || m_state.ended)
            return;
        m_state.ended = true;
    }
    m_notice();
}

void StreamWindow::fail(const Error &error)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_state.failure || m_state.ended)
            return;
        m_state.failure = error;
    }
    m_notice();
}

StreamWindow::State StreamWindow::state() const
{
    const std::lock_guard lock(m_mutex);
    return m_state;
}

Result<void> StreamWindow::read(qint64 offset, char *into, qint64 size) const
{
    while (size > 0) {
        const qint64 within = offset % m_store->pieceSize();
        const qint64 count = std::min(size, m_store->pieceSize() - within);
        std::shared_ptr<const PieceStore::Piece> piece; // stays, also when it is released meanwhile
        {
            const std::lock_guard lock(m_mutex);
            const auto found = m_pieces.find(offset / m_store->pieceSize());
            if (found == m_pieces.end() || offset + count > m_state.written)
                return failure(ErrorKind::SourceChanged,
                               QStringLiteral("the stream does not hold the bytes from %1 on").arg(offset));
            piece = found->second;
        }
        if (const auto done = piece->read(within, into, count); !done)
            return done;
        offset += count;
        into += count;
        size -= count;
    }
    return {};
}

void StreamWindow::release(ByteRange range)
{
    if (range.size <= 0)
        return;
    {
        const std::lock_guard lock(m_mutex);
        markReleased(range);
        freePieces(range);
        m_state.full = m_state.full && room() == 0;
    }
    m_roomier.notify_all();
}

void StreamWindow::markReleased(ByteRange range)
{
    qint64 from = range.offset;
    qint64 to = range.end();
    // Whatever touches it becomes one with it.
    auto next = m_released.upper_bound(from);
    if (next != m_released.begin() && std::prev(next)->second >= from)
        --next;
    while (next != m_released.end() && next->first <= to) {
        from = std::min(from, next->first);
        to = std::max(to, next->second);
        next = m_released.erase(next);
    }
    m_released.emplace(from, to);
}

void StreamWindow::freePieces(ByteRange range)
{
    const auto around = std::prev(m_released.upper_bound(range.offset));
    const qint64 size = m_store->pieceSize();
    for (auto piece = m_pieces.lower_bound(around->first / size); piece != m_pieces.end();) {
        const qint64 begin = piece->first * size;
        const qint64 end = m_state.ended ? std::min(begin + size, m_state.written) : begin + size;
        if (begin >= around->second)
            break;
        piece = begin >= around->first && end <= around->second ? m_pieces.erase(piece) : std::next(piece);
    }
}

void StreamWindow::growTo(qint64 capacity)
{
    {
        const std::lock_guard lock(m_mutex);
        m_capacity = std::max(m_capacity, piecesFor(capacity, m_store->pieceSize()));
        m_state.full = m_state.full && room() == 0;
    }
    m_roomier.notify_all();
}

void StreamWindow::tellAt(qint64 written)
{
    const std::lock_guard lock(m_mutex);
    m_tellAt = written;
}

void StreamWindow::close()
{
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
    }
    m_roomier.notify_all();
}

} // namespace partway
