// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/s3/credentials.h"

#include <QString>

#include <optional>

namespace partway {

/// Keys as the text of one keychain entry. For the keychain only.
QString credentialsToText(const Credentials &credentials);
/// Nothing where the entry is not one of ours or lacks a key.
std::optional<Credentials> credentialsFromText(const QString &text);

} // namespace partway
