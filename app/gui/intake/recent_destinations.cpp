// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/intake/recent_destinations.h"

#include "app/gui/intake/intake_settings.h"

#include <QSettings>

#include <algorithm>

namespace partway {

namespace {

template <typename Predicate>
std::optional<Destination> firstThat(const QList<Destination> &all, Predicate fits)
{
    const auto found = std::find_if(all.cbegin(), all.cend(), fits);
    return found == all.cend() ? std::nullopt : std::optional(*found);
}

} // namespace

RecentDestinations::RecentDestinations(QSettings &settings)
    : m_settings(settings)
{
}

QList<Destination> RecentDestinations::all() const
{
    QList<Destination> list;
    // Three strings a place: no character is left over that could not be in a prefix.
    const QStringList stored =
        m_settings.value(QLatin1String(settingskey::recentDestinations)).toStringList();
    for (qsizetype i = 0; i + 2 < stored.size() && list.size() < most; i += 3) {
        const Destination one{AccountId{stored.at(i)}, stored.at(i + 1), normalizedPrefix(stored.at(i + 2))};
        if (one.isComplete() && !list.contains(one))
            list.append(one);
    }
    return list;
}

void RecentDestinations::remember(const Destination &destination)
{
    if (!destination.isComplete())
        return;
    QList<Destination> list = all();
    list.removeAll(destination);
    list.prepend(destination);
    QStringList stored;
    for (qsizetype i = 0; i < std::min(most, list.size()); ++i)
        stored << list.at(i).account.value << list.at(i).bucket << list.at(i).prefix;
    m_settings.setValue(QLatin1String(settingskey::recentDestinations), stored);
}

std::optional<Destination> RecentDestinations::lastOf(const AccountId &account) const
{
    return firstThat(all(), [&account](const Destination &one) { return one.account == account; });
}

std::optional<Destination> RecentDestinations::lastOf(const AccountId &account, const QString &bucket) const
{
    return firstThat(all(),
                     [&](const Destination &one) { return one.account == account && one.bucket == bucket; });
}

} // namespace partway
