// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/s3/credentials.h"
#include "core/s3/endpoint.h"

#include <QObject>
#include <QStringList>

#include <functional>

namespace partway {

/// Questions to a store beside the queue.
class StorePort
{
public:
    virtual ~StorePort() = default;
    /// Answers once, in the caller's thread, unless `context` is gone by then.
    virtual void listBuckets(const Endpoint &endpoint, const Credentials &credentials, QObject *context,
                             std::function<void(Result<QStringList>)> done) = 0;
};

} // namespace partway
