// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/part_verdict.h"

#include "core/base/checksum_name.h"

#include <algorithm>

namespace partway {

namespace {

/// What the store keeps of the part and can be computed here.
DigestKind checksumOf(const RemotePart &listed)
{
    const DigestKind kind = checksumNamed(listed.checksumKind);
    return listed.checksum.size() == sizeOfDigest(kind) ? kind : DigestKind::None;
}

bool comparesMd5(const RemotePart &listed, EtagMeaning etags)
{
    return etags != EtagMeaning::Opaque && looksLikeMd5(listed.etag);
}

} // namespace

bool looksLikeMd5(const QByteArray &etag)
{
    return etag.size() == 32 && std::all_of(etag.begin(), etag.end(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
           });
}

DigestKinds digestsToCompare(const RemotePart &listed, EtagMeaning etags)
{
    if (listed.etag.isEmpty())
        return DigestKind::None; // Complete could not name it
    DigestKinds kinds(checksumOf(listed));
    kinds.setFlag(DigestKind::Md5, comparesMd5(listed, etags));
    return kinds;
}

PartVerdict verdictBeforeReading(const RemotePart *listed, qint64 size, EtagMeaning etags)
{
    if (listed == nullptr)
        return PartVerdict::Missing;
    if (listed->size != size)
        return PartVerdict::Differs;
    return digestsToCompare(*listed, etags) ? PartVerdict::Open : PartVerdict::CannotTell;
}

PartVerdict verdictOn(const RemotePart &listed, EtagMeaning etags, const Digests &ofFile)
{
    // Encrypted with a key, an ETag looks like an MD5 and is none: what proves the part counts, whichever.
    const DigestKind checksum = checksumOf(listed);
    if (checksum != DigestKind::None && digestIn(ofFile, checksum) == listed.checksum)
        return PartVerdict::Matches;
    const bool md5 = comparesMd5(listed, etags);
    if (md5 && !ofFile.md5.isEmpty() && listed.etag.toLower() == ofFile.md5.toHex())
        return PartVerdict::Matches;
    const bool differs = checksum != DigestKind::None || (md5 && etags == EtagMeaning::Md5);
    return differs ? PartVerdict::Differs : PartVerdict::CannotTell;
}

} // namespace partway
