// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"

namespace partway {

/// A word as a POSIX shell takes it, quoted where it has to be.
QString shellWord(const QString &word);
/// The command that goes on with these transfers, with the options that it needs to find them.
QString resumeCommand(const Invocation &interrupted, const QStringList &ids);

} // namespace partway
