// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/s3/answer.h"
#include "core/s3/call.h"

#include <QList>

#include <functional>

namespace partway {

using SendCall = std::function<void(const Call &, std::function<void(Result<Answer>)>)>;

/// All pages of an upload's parts, in one list. Stops where markers do not advance.
void listAllParts(const SendCall &send, const ObjectAddress &object, const QString &uploadId,
                  std::function<void(Result<QList<ListedPart>>)> done);

/// All pages of a bucket's in-progress uploads whose keys begin with `prefix`. Asks for `askedPrefix`, which
/// may be shorter where a store takes a prefix for a whole key.
void listAllUploads(const SendCall &send, const QString &bucket, const QString &askedPrefix,
                    const QString &prefix, std::function<void(Result<QList<ListedUpload>>)> done);

qint64 sizeOf(const QList<ListedPart> &parts);

} // namespace partway
