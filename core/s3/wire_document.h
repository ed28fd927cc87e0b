// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/s3/call.h"

#include <QByteArray>
#include <QList>
#include <QString>

/// The XML documents that are sent.
namespace partway {

/// `checksumKind` of the parts' checksums; empty: these are left out.
QByteArray completeDocument(const QList<CompletedPart> &parts, const QString &checksumKind);
/// Empty for us-east-1, which wants no document.
QByteArray createBucketDocument(const QString &region);

} // namespace partway
