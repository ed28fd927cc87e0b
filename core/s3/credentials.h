// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/result.h"

#include <QByteArray>

#include <functional>
#include <optional>

namespace partway {

/// Keys of an account. Lives in memory and in the system's keychain, nowhere else: never logged, journaled or
/// printed.
struct Credentials
{
    QByteArray accessKeyId;
    QByteArray secretAccessKey;
    QByteArray sessionToken;          ///< empty: none
    std::optional<UtcTime> expiresAt; ///< where it is known

    friend bool operator==(const Credentials &, const Credentials &) = default;
};

/// Where the engine gets credentials from, and later ones when these have expired.
class CredentialStore
{
public:
    virtual ~CredentialStore() = default;
    /// Answers once, in the calling thread, possibly from within the call. CredentialsMissing where there are
    /// none.
    virtual void fetch(const AccountId &account, std::function<void(Result<Credentials>)> done) = 0;
};

} // namespace partway
