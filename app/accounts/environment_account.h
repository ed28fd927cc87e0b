// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accounts/account_store.h"
#include "app/accounts/aws_config.h"

#include <QProcessEnvironment>

#include <optional>

namespace partway {

/// What a person said on the command line or in a form; empty: nothing.
struct EndpointWish
{
    QString url;
    QString region;
    std::optional<Addressing> addressing;
    std::optional<PayloadSigning> payload;
    QString caFile;
    QString provider; ///< profile id; empty: guessed from the host
};

/// Checks and completes what was typed: "localhost:9000" becomes http, any other host https.
AccountResult<Endpoint> endpointFrom(const EndpointWish &wish);

/// The profile that the host of an endpoint belongs to, or "other".
ProviderProfile profileForHost(const QString &host);

/// Whether the id is one that environmentAccount() gives: its keys are the environment's, never the
/// keychain's.
bool isEnvironmentAccount(const AccountId &id);

/// The account that a wish and the environment describe together: the wish first, then AWS_ENDPOINT_URL_S3,
/// AWS_ENDPOINT_URL, AWS_REGION, AWS_DEFAULT_REGION and AWS_CA_BUNDLE, then the profile, then Amazon's own
/// endpoint where there are keys for it. Its id is derived from the URL: the same server gives the same id,
/// so that transfers find it again. Holds no keys.
AccountResult<Account> environmentAccount(const EndpointWish &wish, const QProcessEnvironment &environment,
                                          const AwsConfig &config);

/// Amazon's own for a region, as a URL.
QString amazonEndpoint(const QString &region);

/// Keys of one profile. CredentialsMissing, with where the profile says they come from, where it has none.
Result<Credentials> profileCredentials(const AwsConfig &config, const QString &name);

/// Keys from AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN, else from the selected profile.
/// CredentialsMissing, with what is missing and where it was looked for, otherwise.
Result<Credentials> environmentCredentials(const QProcessEnvironment &environment, const AwsConfig &config);

} // namespace partway
