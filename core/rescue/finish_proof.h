// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/s3/answer.h"

#include <QList>

#include <optional>

namespace partway {

/// What is known before an upload is completed, and what the object that comes of it is known by.
struct FinishProof
{
    qint64 size = 0;
    int parts = 0;
    QByteArray etag;                   ///< "md5-N"; empty where the parts' ETags are no MD5s
    std::optional<ObjectFound> before; ///< the object that was there
    bool beforeUnknown = false;        ///< whether one was, could not be seen
};

FinishProof proofFor(const QList<ListedPart> &parts, const std::optional<ObjectFound> &before,
                     bool beforeUnknown);

/// What an object says about whether the upload was completed.
enum class ObjectSays {
    Nothing,  ///< none is there
    Before,   ///< it is the one that was there before
    Ours,     ///< it is what these parts make
    Possible, ///< right in size and not the one from before; its ETag tells no more
    Another,
};

/// `answered`: the ETag that a good answer to Complete named; it may be empty. Nothing: none was answered
/// well.
ObjectSays saysOf(const FinishProof &proof, const std::optional<ObjectFound> &now,
                  const std::optional<QByteArray> &answered);

/// They are the same to whoever looks from outside.
bool isSameObject(const std::optional<ObjectFound> &a, const std::optional<ObjectFound> &b);

} // namespace partway
