// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/object_check.h"

namespace partway {

ObjectCheck checkOf(const UploadRecord &finished, const Result<RemoteObject> &seen)
{
    if (!seen)
        return seen.error().kind == ErrorKind::NoSuchKey ? ObjectCheck::Missing : ObjectCheck::CannotTell;
    if (seen->size != finished.plan.totalSize)
        return ObjectCheck::Changed;
    const QString etag = QString::fromLatin1(seen->etag);
    if (!finished.etag.isEmpty() && !etag.isEmpty())
        return etag.compare(finished.etag, Qt::CaseInsensitive) == 0 ? ObjectCheck::Ours
                                                                     : ObjectCheck::Changed;
    if (finished.token.isEmpty() || seen->token.isEmpty())
        return ObjectCheck::CannotTell;
    return seen->token == finished.token ? ObjectCheck::Ours : ObjectCheck::Changed;
}

} // namespace partway
