// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/quantities.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QFlags>
#include <QString>

#include <chrono>
#include <functional>
#include <limits>
#include <memory>

namespace partway {

/// What tells a file from a changed one. The device number is left out on purpose: it differs after an
/// external drive is plugged in again.
struct Fingerprint
{
    qint64 size = 0;
    qint64 modifiedNs = 0; ///< since the epoch, UTC
    quint64 inode = 0;     ///< 0 where the system has none; of a stream: which of all streams it is
    /// As an expectation: more may have been written since. Only a smaller source or another one is a change.
    bool growing = false;

    friend bool operator==(const Fingerprint &, const Fingerprint &) = default;
};

/// What differs from what was expected, as SourceChanged; nothing where it still holds.
Result<void> stillHolds(const Fingerprint &expected, const Fingerprint &found);

enum class DigestKind {
    None = 0,
    Md5 = 1,
    Sha256 = 2,
    // What stores keep of parts, besides.
    Sha1 = 4,
    Crc32 = 8,
    Crc32c = 16,
    Crc64Nvme = 32,
};
Q_DECLARE_FLAGS(DigestKinds, DigestKind)
Q_DECLARE_OPERATORS_FOR_FLAGS(DigestKinds)

/// Raw digests, the most significant byte first; empty where not asked for.
struct Digests
{
    QByteArray md5{};       ///< 16 bytes
    QByteArray sha256{};    ///< 32
    QByteArray sha1{};      ///< 20
    QByteArray crc32{};     ///< 4
    QByteArray crc32c{};    ///< 4
    QByteArray crc64nvme{}; ///< 8

    friend bool operator==(const Digests &, const Digests &) = default;
};

/// Hands out one range of a source, slice by slice, in order. Reading and hashing happen elsewhere; every
/// callback arrives in the thread that made the reader, never after cancel() or destruction.
class SliceReader
{
public:
    /// An empty array is the end of the range. SourceChanged, SourceMissing or SourceUnreadable otherwise.
    using Ready = std::function<void(Result<QByteArray>)>;

    virtual ~SliceReader() = default;
    /// One read at a time: not again before `ready` was called. May answer at once, from within the call.
    virtual void read(qint64 maxBytes, Ready ready) = 0;
    /// Gives up a read that is under way; nothing may be read afterwards.
    virtual void cancel() = 0;
    /// Of all the bytes handed out; whole once the end was handed out, and still so after cancel().
    [[nodiscard]] virtual Digests digests() const = 0;
};

/// When a file that is being written counts as finished: whichever of these comes first.
struct SourceEnd
{
    bool whenClosed = true;        ///< nobody has it open for writing any more, where the system can tell
    std::chrono::seconds quiet{0}; ///< unchanged for so long; 0: never for that
    QString sentinel{};            ///< absolute path of a file that appears then; empty: none

    friend bool operator==(const SourceEnd &, const SourceEnd &) = default;
};

/// How far a source has come that may still grow.
struct Growth
{
    Fingerprint fingerprint; ///< never `growing`
    bool ended = false;      ///< the fingerprint is the last one
};

/// Files as the engine sees them: every answer comes later, in the thread that asked, and never after the
/// returned work was let go of.
class FileSource
{
public:
    /// Letting go of it gives the work up.
    using Work = std::shared_ptr<void>;

    virtual ~FileSource() = default;
    [[nodiscard]] virtual Work fingerprint(const QString &path,
                                           std::function<void(Result<Fingerprint>)> done) = 0;
    /// Reads and hashes a range without handing out its bytes. Fails with SourceChanged where the file is not
    /// the one `expected` describes, before or after reading.
    [[nodiscard]] virtual Work digest(const QString &path, const Fingerprint &expected, ByteRange range,
                                      DigestKinds kinds, std::function<void(Result<Digests>)> done) = 0;
    /// Opens lazily: errors come with the first read. The file is held against `expected` when it is opened
    /// and again when the range ends, so a range that was read while the file changed ends in SourceChanged.
    [[nodiscard]] virtual std::shared_ptr<SliceReader> open(const QString &path, const Fingerprint &expected,
                                                            ByteRange range, DigestKinds kinds) = 0;

    /// Answers as soon as the source has more than `beyond` bytes or has ended, at once where it has already.
    /// One at a time of a path. SourceChanged where the source was replaced or became smaller, ProducerFailed
    /// where who writes it failed. By default a source has always ended.
    [[nodiscard]] virtual Work follow(const QString &path, qint64 beyond, const SourceEnd &end,
                                      std::function<void(Result<Growth>)> done);
    /// What is followed there counts as ended from now on.
    virtual void endFollowing(const QString &path);
    /// These bytes are not asked for again; a range up to wholeSource: none at all are, and a stream may be
    /// closed.
    virtual void release(const QString &path, ByteRange range);
    static constexpr qint64 wholeSource = std::numeric_limits<qint64>::max();
};

} // namespace partway
