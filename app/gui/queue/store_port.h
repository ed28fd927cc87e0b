// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/s3/answer.h"
#include "core/s3/call.h"
#include "core/s3/credentials.h"
#include "core/s3/endpoint.h"

#include <QObject>
#include <QStringList>

#include <functional>

namespace partway {

/// Questions to a store beside the queue: listings, looks at objects, tests of an account.
class StorePort
{
public:
    using Answered = std::function<void(Result<Answer>)>;

    virtual ~StorePort() = default;
    /// Answers once, in the caller's thread, never from within the call, unless `context` is gone by then.
    /// For small calls only: a call with a body that reads a file belongs into the queue.
    virtual void ask(const Endpoint &endpoint, const Credentials &credentials, Call call, QObject *context,
                     Answered done) = 0;
};

/// What ListBuckets answered, by name; MalformedAnswer where it was something else.
Result<QStringList> bucketNames(const Result<Answer> &answer);

} // namespace partway
