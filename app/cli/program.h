// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace partway {

/// The whole program after its QCoreApplication: reads the arguments, runs the command, gives the exit code.
int runProgram(const QStringList &arguments);

} // namespace partway
