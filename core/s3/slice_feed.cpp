// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/s3/slice_feed.h"

#include "core/base/quantities.h"

#include <algorithm>
#include <utility>

namespace partway {

namespace {

// Small at first and on slow lines, so that a stall shows and a speed limit holds; large on fast ones, where
// each slice costs a few events between threads.
constexpr qint64 firstSlice = 64 * KiB;
constexpr qint64 smallestSlice = 16 * KiB;
constexpr qint64 largestSlice = 512 * KiB;
constexpr milliseconds fastSlice{100};
constexpr milliseconds slowSlice{400};
/// What Linux keeps in a socket's send buffer at most by default.
constexpr qint64 socketBuffer = 4 * MiB;

} // namespace

SliceFeed::SliceFeed(Body body, const Clock &clock)
    : m_body(std::move(body))
    , m_clock(clock)
    , m_sliceSize(firstSlice)
    , m_lastTake(clock.now())
{
}

SliceFeed::~SliceFeed() { close(); }

void SliceFeed::start()
{
    if (m_body.size == 0)
        confirmEnd();
    else
        readAhead();
}

void SliceFeed::close()
{
    const Stage was = std::exchange(m_stage, Stage::Closed);
    m_hungrySince.reset();
    m_next.clear();
    // A reader that was never used may still serve another feed.
    if (was != Stage::New && was != Stage::Closed)
        m_body.reader->cancel();
}

std::optional<QByteArray> SliceFeed::take()
{
    const SteadyTime now = m_clock.now();
    if (m_stage != Stage::Ready) {
        if (!m_hungrySince && m_stage != Stage::Drained && m_stage != Stage::Closed)
            m_hungrySince = now;
        return std::nullopt;
    }
    adapt(now);
    const QByteArray slice = std::exchange(m_next, QByteArray());
    m_lastTaken = slice.size();
    m_handedOver += slice.size();
    if (m_handedOver < m_body.size)
        readAhead();
    else
        m_stage = Stage::Drained;
    Q_EMIT moved(m_handedOver);
    return slice;
}

milliseconds SliceFeed::tail() const
{
    const auto buffered = static_cast<double>(std::min(m_body.size, socketBuffer));
    return milliseconds(static_cast<qint64>(2 * buffered * m_msPerByte));
}

void SliceFeed::adapt(SteadyTime now)
{
    const milliseconds cycle = now - m_lastTake;
    if (m_lastTaken > 0) {
        const auto onTheLine = static_cast<double>((cycle - m_hungryTime).count());
        m_msPerByte = std::max(onTheLine / static_cast<double>(m_lastTaken), m_msPerByte / 2);
        if (cycle < fastSlice)
            m_sliceSize = std::min(m_sliceSize * 2, largestSlice);
        else if (cycle > slowSlice)
            m_sliceSize = std::max(m_sliceSize / 2, smallestSlice);
    }
    m_lastTake = now;
    m_hungryTime = milliseconds(0);
}

void SliceFeed::readAhead()
{
    m_stage = Stage::Reading;
    const qint64 left = m_body.size - m_read;
    qint64 wanted = std::min(m_sliceSize, left);
    // Never leaves one byte behind: the fast body tells Qt's own bookkeeping from a wish by asking for one.
    if (left - wanted == 1)
        --wanted;
    m_body.reader->read(wanted, [this](Result<QByteArray> slice) { onSlice(std::move(slice)); });
}

void SliceFeed::onSlice(Result<QByteArray> slice)
{
    if (!slice)
        return fail(slice.error());
    m_read += slice->size();
    if (slice->isEmpty() || m_read > m_body.size)
        return fail(failure(ErrorKind::SourceChanged).value());
    m_next = std::move(*slice);
    if (m_read == m_body.size)
        confirmEnd();
    else
        becomeReady();
}

void SliceFeed::confirmEnd()
{
    m_stage = Stage::Confirming;
    m_body.reader->read(1, [this](Result<QByteArray> end) { onEnd(std::move(end)); });
}

void SliceFeed::onEnd(Result<QByteArray> end)
{
    if (!end)
        return fail(end.error());
    if (!end->isEmpty())
        return fail(failure(ErrorKind::SourceChanged).value());
    becomeReady();
    if (m_body.size == 0) {
        m_stage = Stage::Drained;
        Q_EMIT ready();
    }
}

void SliceFeed::becomeReady()
{
    m_stage = Stage::Ready;
    if (!m_hungrySince)
        return;
    m_hungryTime += m_clock.now() - *m_hungrySince;
    m_hungrySince.reset();
    Q_EMIT ready();
}

void SliceFeed::fail(const Error &error)
{
    close();
    Q_EMIT failed(error);
}

} // namespace partway
