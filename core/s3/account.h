// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/s3/endpoint.h"
#include "core/s3/provider_profile.h"

#include <QMetaType>
#include <QString>

#include <optional>

namespace partway {

/// An endpoint and its provider profile under a name. The credentials live elsewhere (CredentialStore).
struct Account
{
    AccountId id;
    QString name;
    Endpoint endpoint;
    ProviderProfile profile;
    QString awsProfile{}; ///< the profile of the AWS files that holds its keys; empty: the keychain does
    /// What a stored terabyte (10^12 bytes) costs a month in US dollars, where the person says so; nothing:
    /// as the profile tells.
    std::optional<double> pricePerTbMonthUsd{};
    /// Paused uploads are kept from being deleted by the store: a part goes up before the deadline.
    bool keepAlive = false;
    /// A public key of the provider's link sharing (Storj); empty: none. It stands in links, so it is no
    /// secret.
    QString shareKey{};

    [[nodiscard]] std::optional<double> price() const
    {
        return pricePerTbMonthUsd ? pricePerTbMonthUsd : profile.pricePerTbMonthUsd;
    }

    friend bool operator==(const Account &, const Account &) = default;
};

} // namespace partway

Q_DECLARE_METATYPE(partway::Account)
