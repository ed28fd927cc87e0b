// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/s3/transport_settings.h"

#include <QString>

#include <optional>

namespace partway {

class Preferences;

/// "host:port" as a URL of that scheme; nothing where it is none. A name and a password are refused: settings
/// are no place for secrets.
std::optional<QUrl> proxyUrl(const QString &scheme, const QString &address);
/// What is set. Without a usable address a proxy of one's own is the system's, as the settings say.
ProxyChoice proxyFrom(const Preferences &preferences);

} // namespace partway
