// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/s3/credentials.h"

#include <QString>

#include <optional>

namespace partway {

/// Keys in a block of text as consoles and tools give them to be copied: "export AWS_ACCESS_KEY_ID=…", with
/// "set" or "$Env:" as well; the INI lines of ~/.aws/credentials; the JSON of "aws sts" and of credential
/// processes; lines "Access Key ID: …" as Storj shows them. Nothing where either key is missing. Untrusted:
/// blocks above 64 KiB are not read.
std::optional<Credentials> keysInBlock(const QString &block);

} // namespace partway
