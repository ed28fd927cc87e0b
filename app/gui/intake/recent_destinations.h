// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/window/destination.h"

#include <QList>

#include <optional>

class QSettings;

namespace partway {

/// The places that files went to last, the newest first: account, bucket and prefix, nothing secret.
class RecentDestinations
{
public:
    static constexpr qsizetype most = 10;

    /// `settings` must outlive this object.
    explicit RecentDestinations(QSettings &settings);

    [[nodiscard]] QList<Destination> all() const;
    void remember(const Destination &destination);
    [[nodiscard]] std::optional<Destination> lastOf(const AccountId &account) const;
    [[nodiscard]] std::optional<Destination> lastOf(const AccountId &account, const QString &bucket) const;

private:
    QSettings &m_settings;
};

} // namespace partway
