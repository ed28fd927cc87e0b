// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accounts/import/found_account.h"

namespace partway {

/// The bookmark in a Cyberduck .duck file (a property list in XML); none where it is of another protocol than
/// S3. Its secret is in another keychain entry, so it is never there: asked for later.
FoundAccounts parseCyberduck(const QByteArray &file);

} // namespace partway
