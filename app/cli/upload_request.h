// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "core/plan/transfer.h"

#include <QList>

namespace partway {

/// What `upload` is asked to do, as requests without an account. Looks at the names of the sources and at
/// what kind of file they are; reading and fingerprints are the engine's.
Parsed<QList<TransferRequest>> uploadRequests(const Invocation &invocation);

/// What the options say of every upload: no source, no destination, no account.
Parsed<TransferRequest> commonRequest(const Invocation &invocation);

/// Whether this can be read as a file: one that is there, or one that may come; no folder, no stream.
Parsed<void> checkSource(const QString &source);

} // namespace partway
