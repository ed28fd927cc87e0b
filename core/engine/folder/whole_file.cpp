// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/folder/whole_file.h"

#include "core/base/digest.h"
#include "core/base/source_file.h"

namespace partway {

Result<WholeFile> readWhole(const QByteArray &name, qint64 largest, DigestKinds kinds)
{
    const auto file = SourceFile::openNative(name);
    if (!file)
        return failure(file.error());
    const auto before = file->fingerprint();
    if (!before)
        return failure(before.error());
    WholeFile whole;
    whole.fingerprint = *before;
    if (before->size > largest)
        return whole;
    whole.bytes = QByteArray(before->size, Qt::Uninitialized);
    const auto count = file->readAt(0, whole.bytes.data(), before->size);
    if (!count)
        return failure(count.error());
    const auto after = file->fingerprint();
    if (!after)
        return failure(after.error());
    if (*count != before->size || *after != *before)
        return failure(ErrorKind::SourceChanged);
    auto digests = digestsOf(whole.bytes, kinds);
    if (!digests)
        return failure(digests.error());
    whole.digests = *std::move(digests);
    return whole;
}

Result<Digests> digestsOf(const QByteArray &bytes, DigestKinds kinds)
{
    auto digest = Digest::of(kinds);
    if (!digest)
        return failure(digest.error());
    digest->add(bytes);
    return digest->result();
}

} // namespace partway
