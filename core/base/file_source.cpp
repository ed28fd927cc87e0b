// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_source.h"

#include <utility>

namespace partway {

Result<void> stillHolds(const Fingerprint &expected, const Fingerprint &found)
{
    const bool shorter = expected.growing ? found.size < expected.size : found.size != expected.size;
    if (shorter)
        return failure(
            ErrorKind::SourceChanged,
            QStringLiteral("the file has %1 bytes instead of %2").arg(found.size).arg(expected.size));
    if (found.inode != expected.inode)
        return failure(ErrorKind::SourceChanged, QStringLiteral("another file has taken its place"));
    if (!expected.growing && found.modifiedNs != expected.modifiedNs)
        return failure(ErrorKind::SourceChanged, QStringLiteral("the file was modified"));
    return {};
}

FileSource::Work FileSource::follow(const QString &path, qint64, const SourceEnd &,
                                    std::function<void(Result<Growth>)> done)
{
    return fingerprint(path, [done = std::move(done)](const Result<Fingerprint> &found) {
        done(found.map([](const Fingerprint &last) { return Growth{last, true}; }));
    });
}

void FileSource::endFollowing(const QString &) {}

void FileSource::release(const QString &, ByteRange) {}

} // namespace partway
