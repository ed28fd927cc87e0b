// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accounts/import/found_account.h"

namespace partway {

/// The one account of s3cmd's .s3cfg. NotThisKind where nothing of it is there.
FoundAccounts parseS3cfg(const QByteArray &file);
bool looksLikeS3cfg(const QByteArray &file);

} // namespace partway
