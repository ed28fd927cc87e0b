// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/digest.h"
#include "core/base/range_reader.h"
#include "core/base/source_file.h"

#include <QString>

#include <optional>

namespace partway {

/// One range of a file, opened with the first read. The last bytes are given out only after the file was held
/// against `expected` once more, so that a part of a file that changed is never whole on the wire.
class SourceRange final : public RangeReader
{
public:
    SourceRange(QString path, const Fingerprint &expected, ByteRange range, DigestKinds kinds);

    using RangeReader::next;
    Result<qint64> next(char *into, qint64 maxBytes) override;
    [[nodiscard]] Digests digests() const override;

private:
    Result<void> open();
    Result<void> checkAtTheEnd() const;
    Result<qint64> read(char *into, qint64 maxBytes);
    [[nodiscard]] qint64 left() const override { return m_range.end() - m_at; }

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
