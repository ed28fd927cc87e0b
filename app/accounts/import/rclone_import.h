// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accounts/import/found_account.h"

namespace partway {

/// The remotes of an rclone.conf with "type = s3", in its order; others are none of ours. Encrypted where the
/// file is.
FoundAccounts parseRclone(const QByteArray &file);
bool looksLikeRclone(const QByteArray &file);

} // namespace partway
