// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace partway {

/// Asks on the terminal; only "y" or "yes" is a yes.
bool askYesNo(const QString &question);
/// One line of standard input, asked for on standard error; without an echo where it is a secret and there is
/// a terminal. Cut at 16 KiB; empty at the end of the input.
enum class Echo { Shown, Hidden };
QByteArray readLine(const QString &prompt, Echo echo);

} // namespace partway
