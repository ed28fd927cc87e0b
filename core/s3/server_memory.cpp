// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/s3/server_memory.h"

#include <QRegularExpression>

namespace partway {

milliseconds ServerMemory::clockOffset(const Endpoint &endpoint) const
{
    const auto found = m_offsets.find(endpoint.url.authority());
    return found == m_offsets.end() ? milliseconds(0) : found->second;
}

void ServerMemory::learnClock(const Endpoint &endpoint, milliseconds offset)
{
    m_offsets[endpoint.url.authority()] = offset;
}

Endpoint ServerMemory::endpointFor(const Endpoint &endpoint, const QString &bucket) const
{
    const auto found = m_regions.find({endpoint.url.authority(), bucket});
    return found == m_regions.end() ? endpoint : inRegion(endpoint, found->second);
}

void ServerMemory::learnRegion(const Endpoint &endpoint, const QString &bucket, const QString &region)
{
    m_regions[{endpoint.url.authority(), bucket}] = region;
}

Endpoint inRegion(const Endpoint &endpoint, const QString &region)
{
    static const QRegularExpression amazon(
        QStringLiteral("^s3(?<dual>\\.dualstack)?(?:[.-][a-z]+(?:-[a-z]+)+-\\d+)?\\.amazonaws\\.com$"));
    Endpoint moved = endpoint;
    moved.region = region;
    const QRegularExpressionMatch match = amazon.match(endpoint.url.host());
    if (match.hasMatch())
        moved.url.setHost(QLatin1String("s3") + match.captured(QStringLiteral("dual")) + QLatin1Char('.') +
                          region + QLatin1String(".amazonaws.com"));
    return moved;
}

} // namespace partway
