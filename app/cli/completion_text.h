// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"

#include <optional>

namespace partway {

enum class Shell { Bash, Zsh, Fish };
std::optional<Shell> shellNamed(const QString &name);

/// A script that completes partway-cli in this shell. Made from the tables that the arguments are read with,
/// so that it knows each command and option, and no other.
QString completionScript(Shell shell, const QList<OptionSpec> &globals, const QList<CommandSpec> &commands);

} // namespace partway
