// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/s3/call.h"

#include <QByteArray>
#include <QObject>

#include <optional>

namespace partway {

/// The bytes of one body, slice by slice, one slice read ahead. The last slice is held back until the reader
/// has confirmed the end: a range that changed while it was read never becomes a whole part.
///
/// Lives in the transport's thread; never reads or hashes itself.
class SliceFeed final : public QObject
{
    Q_OBJECT
public:
    SliceFeed(Body body, const Clock &clock);
    ~SliceFeed() override;

    /// Begins reading ahead. ready() follows for an empty body as well, once the reader has confirmed it.
    void start();
    /// The next slice, and it counts as handed over; nothing where none is there yet: ready() follows.
    std::optional<QByteArray> take();
    /// Reads no more and says no more.
    void close();

    [[nodiscard]] qint64 size() const { return m_body.size; }
    [[nodiscard]] qint64 handedOver() const { return m_handedOver; }
    [[nodiscard]] bool isDrained() const { return m_stage == Stage::Drained; }
    /// True while the connection wants bytes that the reader has not got: the line is not to blame then.
    [[nodiscard]] bool isWaitingForReader() const { return m_hungrySince.has_value(); }
    /// How long the system's own buffers may need to drain, from how fast the last slices went.
    [[nodiscard]] milliseconds tail() const;

Q_SIGNALS:
    void ready();
    void moved(qint64 handedOver);
    void failed(const partway::Error &error);

private:
    enum class Stage {
        New,
        Reading,    ///< one read is under way
        Confirming, ///< the last slice is here, the end is not confirmed
        Ready,      ///< a slice can be taken
        Drained,    ///< everything was taken
        Closed,
    };

    void readAhead();
    void confirmEnd();
    void onSlice(Result<QByteArray> slice);
    void onEnd(Result<QByteArray> end);
    void becomeReady();
    void fail(const Error &error);
    void adapt(SteadyTime now);

    Body m_body;
    const Clock &m_clock;
    Stage m_stage = Stage::New;
    QByteArray m_next;
    qint64 m_read = 0;
    qint64 m_handedOver = 0;
    qint64 m_sliceSize;
    std::optional<SteadyTime> m_hungrySince;
    SteadyTime m_lastTake;
    milliseconds m_hungryTime{0}; ///< since the last take
    qint64 m_lastTaken = 0;
    double m_msPerByte = 0; ///< of the line, without the waits for the reader
};

} // namespace partway
