// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/digest.h"
#include "core/base/source_file.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace partway {

/// One range of a file, opened with the first read, read and hashed in order. Calls block; any thread, one at
/// a time. After a failure every further read fails in the same way.
class SourceRange
{
public:
    SourceRange(QString path, const Fingerprint &expected, ByteRange range, DigestKinds kinds);

    /// The next bytes, `maxBytes` of them or all that are left; empty at the end. The last bytes are given
    /// out only after the file was held against `expected` once more, so that a part of a file that changed
    /// is never whole on the wire.
    /// They are put into `buffer`, if it has room and nobody shares it.
    Result<QByteArray> next(qint64 maxBytes, QByteArray buffer = {});
    /// The same into a buffer; the number of bytes, 0 at the end.
    Result<qint64> next(char *into, qint64 maxBytes);
    /// Of all bytes that were given out.
    [[nodiscard]] Digests digests() const;

private:
    Result<void> open();
    Result<void> checkAtTheEnd() const;
    Result<qint64> read(char *into, qint64 maxBytes);
    [[nodiscard]] qint64 left() const { return m_range.end() - m_at; }

    const QString m_path;
    const Fingerprint m_expected;
    const ByteRange m_range;
    const DigestKinds m_kinds;
    qint64 m_at;
    std::optional<SourceFile> m_file; ///< from the first read to the last
    std::optional<Digest> m_digest;   ///< from the first read on
    std::optional<Error> m_failure;
};

/// What the file at that path is now. Opens it, so that a file nobody may read is found out early.
Result<Fingerprint> fingerprintOf(const QString &path);

} // namespace partway
