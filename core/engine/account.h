// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/s3/endpoint.h"
#include "core/s3/provider_profile.h"

#include <QMetaType>
#include <QString>

namespace partway {

/// An endpoint and its provider profile under a name. The credentials live elsewhere (CredentialStore).
struct Account
{
    AccountId id;
    QString name;
    Endpoint endpoint;
    ProviderProfile profile;
    QString awsProfile{}; ///< the profile of the AWS files that holds its keys; empty: the keychain does

    friend bool operator==(const Account &, const Account &) = default;
};

} // namespace partway

Q_DECLARE_METATYPE(partway::Account)
