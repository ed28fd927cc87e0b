// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/s3/provider_profile.h"

#include <QDir>
#include <QFile>
#include <QResource>

#include <algorithm>

/// Outside of any namespace, as Qt wants it: a linker drops a static library's resources that nobody names.
static void nameTheResources() { Q_INIT_RESOURCE(partway); }

namespace partway {

namespace {

constexpr QLatin1String folder(":/providers");

/// Storj's first, "other" last, the rest by name.
int rank(const ProviderProfile &profile)
{
    if (profile.id == QLatin1String("storj"))
        return 0;
    if (profile.id.startsWith(QLatin1String("storj-")))
        return 1;
    return profile.id == QLatin1String("other") ? 3 : 2;
}

} // namespace

QList<ProviderProfile> shippedProviderProfiles()
{
    nameTheResources();
    QList<ProviderProfile> profiles;
    const QDir shipped(folder);
    for (const QString &name : shipped.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        QFile file(shipped.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        if (const Result<ProviderProfile> profile = parseProviderProfile(file.readAll()))
            profiles.append(*profile);
    }
    std::sort(profiles.begin(), profiles.end(), [](const ProviderProfile &a, const ProviderProfile &b) {
        return std::pair(rank(a), a.name) < std::pair(rank(b), b.name);
    });
    return profiles;
}

ProviderProfile providerProfile(const QString &id)
{
    const QList<ProviderProfile> profiles = shippedProviderProfiles();
    const auto found = std::find_if(profiles.begin(), profiles.end(),
                                    [&id](const ProviderProfile &profile) { return profile.id == id; });
    if (found != profiles.end())
        return *found;
    return profiles.isEmpty() ? ProviderProfile() : profiles.last();
}

} // namespace partway
