// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "core/s3/transport_settings.h"

namespace partway {

/// --proxy: "none", or http or socks5 with host and port. A password in it is refused, since everybody on the
/// machine can read arguments: it belongs into the environment.
Parsed<ProxyChoice> proxyArgument(const Invocation &invocation);

} // namespace partway
