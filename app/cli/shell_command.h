// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"

namespace partway {

/// A word as a POSIX shell takes it, quoted where it has to be.
QString shellWord(const QString &word);
/// `command` for these transfers, with the options of the interrupted one that it takes as well.
QString commandFor(const QString &command, const Invocation &interrupted, const QStringList &ids);

} // namespace partway
