// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"

namespace partway {

const QList<OptionSpec> &globalOptions();
const QList<CommandSpec> &commandTable();

/// The help of one command, of the group it opens, or of the whole program where there is no such command.
QString helpText(const QString &command);

} // namespace partway
