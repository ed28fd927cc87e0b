// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/queue/store_port.h"

namespace partway {

Result<QStringList> bucketNames(const Result<Answer> &answer)
{
    if (!answer)
        return failure(answer.error());
    const auto *listed = std::get_if<BucketsListed>(&*answer);
    if (!listed)
        return failure(ErrorKind::MalformedAnswer);
    QStringList names;
    for (const BucketEntry &bucket : listed->buckets)
        names.append(bucket.name);
    return names;
}

} // namespace partway
