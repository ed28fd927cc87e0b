// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file_source.h"

#include <QByteArray>

namespace partway {

/// A file as it stood still for as long as it took to read it.
struct WholeFile
{
    QByteArray bytes;
    Fingerprint fingerprint;
    Digests digests;
};

/// Reads a file in one go and hashes it. One that is larger than `largest` is looked at only: no bytes, no
/// digests. SourceChanged where it is another one when it is read than when it was opened.
/// `name` is spelled as the system spells it. Blocks: for pool threads.
Result<WholeFile> readWhole(const QByteArray &name, qint64 largest, DigestKinds kinds);

/// The digests of what is in memory.
Result<Digests> digestsOf(const QByteArray &bytes, DigestKinds kinds);

} // namespace partway
