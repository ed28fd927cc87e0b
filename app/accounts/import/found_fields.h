// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accounts/environment_account.h"
#include "app/accounts/import/found_account.h"

namespace partway {

/// One line without control characters, at most a hundred characters of it; `otherwise` where none is left.
QString importedName(const QString &text, const QString &otherwise = {});
/// Keys as they go into a header. Nothing in place of one that is absurd: too long, or with control
/// characters or blanks in it.
Credentials importedKeys(const QString &id, const QString &secret, const QString &token = {});
/// The account at what `wish` describes; hindered by NoEndpoint where that is no endpoint. An empty URL is
/// Amazon's for the region where the provider is "aws".
FoundAccount foundAt(EndpointWish wish, const QString &name);

} // namespace partway
