// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/s3/endpoint.h"

#include <QString>

#include <map>
#include <utility>

namespace partway {

/// What servers have taught while the program runs: their time, and the regions of buckets.
class ServerMemory
{
public:
    /// To be added to our clock for signatures.
    [[nodiscard]] milliseconds clockOffset(const Endpoint &endpoint) const;
    void learnClock(const Endpoint &endpoint, milliseconds offset);

    /// The endpoint to use for that bucket.
    [[nodiscard]] Endpoint endpointFor(const Endpoint &endpoint, const QString &bucket) const;
    void learnRegion(const Endpoint &endpoint, const QString &bucket, const QString &region);

private:
    std::map<QString, milliseconds> m_offsets;
    std::map<std::pair<QString, QString>, QString> m_regions;
};

/// The same service in another region. The host changes only where our own shows its region, as Amazon's
/// does; a host that a server names is never taken.
Endpoint inRegion(const Endpoint &endpoint, const QString &region);

} // namespace partway
