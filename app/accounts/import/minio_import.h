// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accounts/import/found_account.h"

namespace partway {

/// The aliases of the MinIO client's config.json, by name. Its samples without keys are left out.
FoundAccounts parseMinioClient(const QByteArray &file);

} // namespace partway
