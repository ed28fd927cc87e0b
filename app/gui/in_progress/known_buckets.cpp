// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/in_progress/known_buckets.h"

#include "app/gui/intake/recent_destinations.h"
#include "app/gui/window/destination_bar.h"
#include "app/gui/window/main_window.h"

namespace partway {

QStringList KnownBuckets::of(const AccountId &account) const
{
    QStringList buckets;
    const auto know = [&](const AccountId &owner, const QString &bucket) {
        if (owner == account && !bucket.isEmpty() && !buckets.contains(bucket))
            buckets.append(bucket);
    };
    const Destination now = m_window.destinationBar()->destination();
    know(now.account, now.bucket);
    const QList<Destination> before = RecentDestinations(m_settings).all();
    for (const Destination &one : before)
        know(one.account, one.bucket);
    for (const Transfer &transfer : m_window.model().transfers())
        know(transfer.request.account, transfer.request.bucket);
    return buckets;
}

} // namespace partway
