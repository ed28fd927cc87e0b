// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/s3/account.h"
#include "core/s3/call.h"

#include <QString>

#include <optional>

/// Links to the pages of Storj's link sharing, which shows an object to whoever has the link, for as long as
/// the public key in it is registered there.
namespace partway {

/// Whether a link sharing stands beside the account's gateway: only the gateways that Storj itself hosts have
/// one.
bool hasShareLinks(const Account &account);

/// The key in what a person has at hand: the key itself, or any share link made with it. Nothing where there
/// is none, and nothing for an access grant: that one holds the key that decrypts, and is for nobody's eyes.
std::optional<QString> shareKeyIn(const QString &text);

/// An access grant, whole or cut: long, and begins as none of the keys does.
bool looksLikeAccessGrant(const QString &text);

/// The page of an object, by the account's share key; encoded. NotImplemented where there is no link sharing,
/// CredentialsMissing without a key that can stand in a link, KeyNotAllowed as for objectLink(). Whether the
/// key was made for this bucket is not known here.
Result<QString> storjShareLink(const Account &account, const ObjectAddress &object);

} // namespace partway
