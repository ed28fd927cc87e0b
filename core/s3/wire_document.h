// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/s3/call.h"

#include <QByteArray>
#include <QList>
#include <QString>

/// The XML documents that are sent.
namespace partway {

QByteArray completeDocument(const QList<CompletedPart> &parts);
/// Empty for us-east-1, which wants no document.
QByteArray createBucketDocument(const QString &region);

} // namespace partway
