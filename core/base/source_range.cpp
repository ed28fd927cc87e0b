// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/source_range.h"

#include <algorithm>
#include <utility>

namespace partway {

namespace {

Result<void> compare(const Fingerprint &expected, const Result<Fingerprint> &found)
{
    return found ? stillHolds(expected, *found) : Result<void>(failure(found.error()));
}

} // namespace

Result<Fingerprint> fingerprintOf(const QString &path)
{
    const auto file = SourceFile::open(path);
    return file ? file->fingerprint() : failure(file.error());
}

SourceRange::SourceRange(QString path, const Fingerprint &expected, ByteRange range, DigestKinds kinds)
    : m_path(std::move(path))
    , m_expected(expected)
    , m_range(range)
    , m_kinds(kinds)
    , m_at(range.offset)
{
}

Result<qint64> SourceRange::next(char *into, qint64 maxBytes)
{
    if (m_failure)
        return failure(*m_failure);
    auto count = read(into, std::min(maxBytes, left()));
    if (!count) {
        m_failure = count.error();
        m_file.reset();
    }
    return count;
}

Digests SourceRange::digests() const { return m_digest ? m_digest->result() : Digests{}; }

Result<void> SourceRange::open()
{
    auto digest = Digest::of(m_kinds);
    if (!digest)
        return failure(digest.error());
    auto file = SourceFile::open(m_path);
    if (!file)
        return failure(file.error());
    if (const auto same = compare(m_expected, file->fingerprint()); !same)
        return same;
    file->expectReading(m_range);
    m_digest = std::move(*digest);
    m_file = std::move(*file);
    return {};
}

// Both what was read from and what stands at the path now: a file that was replaced or removed meanwhile
// still gives the old bytes, but they are not what the person sees there.
Result<void> SourceRange::checkAtTheEnd() const
{
    if (const auto same = compare(m_expected, m_file->fingerprint()); !same)
        return same;
    return compare(m_expected, fingerprintOf(m_path));
}

Result<qint64> SourceRange::read(char *into, qint64 maxBytes)
{
    const bool first = !m_digest;
    if (first) {
        if (const auto opened = open(); !opened)
            return failure(opened.error());
    }
    if (left() > 0) {
        const auto count = m_file->readAt(m_at, into, maxBytes);
        if (!count)
            return count;
        if (*count < maxBytes)
            return failure(ErrorKind::SourceChanged, QStringLiteral("the file was cut short"));
        m_at += maxBytes;
    } else if (!first) {
        return 0;
    }
    if (left() == 0) {
        if (const auto same = checkAtTheEnd(); !same)
            return failure(same.error());
        m_file.reset();
    }
    m_digest->add({into, maxBytes});
    return maxBytes;
}

} // namespace partway
