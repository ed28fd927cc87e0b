// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clearing_habit.h"
#include "core/base/part_limits.h"
#include "core/base/result.h"
#include "core/s3/endpoint.h"

#include <QList>
#include <QString>

#include <optional>

namespace partway {

/// A provider's limits, quirks and prices, as data (resources/providers/*.json). Sizes in bytes.
struct ProviderProfile
{
    QString id; ///< e.g. "storj"
    QString name;
    QString endpointTemplate; ///< may hold {region}, {account} or {host}
    QStringList regions;
    QString defaultRegion;
    Addressing addressing = Addressing::Path;
    qint64 minPartSize = 5 * 1024 * 1024;
    qint64 maxPartSize = 5LL * 1024 * 1024 * 1024;
    int maxParts = 10000;
    std::optional<qint64> maxObjectSize;
    qint64 recommendedPartSize = 64LL * 1024 * 1024;
    qint64 partSizeMultiple = 1024 * 1024; ///< Storj: whole 64 MiB segments
    bool equalPartSizes = false;
    bool exactPartList = false;        ///< Complete must list every part that is there (Storj, Ceph)
    bool etagIsMd5 = true;             ///< of a part, on plain storage
    bool conditionalComplete = false;  ///< If-None-Match: * is honoured on Complete
    std::optional<int> autoAbortHours; ///< after the last part, or after creation; none: never by itself
    bool deadlineFromLastPart = false;
    bool incompleteBilled = true;
    std::optional<double> pricePerTbMonthUsd; ///< decimal terabyte
    bool abortLifecycle = false;
    bool unsignedPayload = true;

    friend bool operator==(const ProviderProfile &, const ProviderProfile &) = default;
};

/// Reads one profile; InvalidRequest with what is wrong where it cannot be one. Limits are checked: 1 to
/// 10,000 parts, sizes positive and in order.
Result<ProviderProfile> parseProviderProfile(const QByteArray &json);

PartLimits partLimitsOf(const ProviderProfile &profile);
ClearingHabit clearingHabitOf(const ProviderProfile &profile);
/// Account::keepAlive does something there.
bool canKeepAlive(const ProviderProfile &profile);

/// All profiles shipped in the resource folder `:/providers`, Storj first, "other" last.
QList<ProviderProfile> shippedProviderProfiles();
/// The one with that id, or the profile "other".
ProviderProfile providerProfile(const QString &id);

} // namespace partway
