// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accounts/import/found_account.h"

namespace partway {

/// The profiles of ~/.aws/credentials and ~/.aws/config, by name. Lasting keys are taken over; profiles with
/// a session token are to be read again whenever they are needed, since something renews them there.
FoundAccounts parseAwsFiles(const QByteArray &credentialsFile, const QByteArray &configFile);

} // namespace partway
