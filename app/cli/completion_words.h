// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"

namespace partway {

// What the completion scripts of all shells ask of the tables.

/// "--part-size", in their order.
QStringList dashed(const QList<OptionSpec> &options);
/// Each name once: several commands share some.
QList<OptionSpec> everyOption(const QList<OptionSpec> &globals, const QList<CommandSpec> &commands);
QList<OptionSpec> withValue(const QList<OptionSpec> &options);
QList<OptionSpec> withFile(const QList<OptionSpec> &options);
/// Its value is the name of a file or a folder.
bool takesFile(const OptionSpec &option);
/// The words that it may have as its value; empty where any will do.
QStringList choicesOf(const OptionSpec &option);

/// Its operands are, or begin with, files.
bool takesFiles(const CommandSpec &command);
/// The words that its operand may be, where the help names them: "bash|zsh|fish".
QStringList operandChoices(const CommandSpec &command);
QStringList firstWords(const QList<CommandSpec> &commands);
/// First words of commands that consist of two: "rule", "account".
QStringList groupsIn(const QList<CommandSpec> &commands);
QStringList secondWords(const QList<CommandSpec> &commands, const QString &group);
const CommandSpec *commandNamed(const QList<CommandSpec> &commands, const QString &name);
/// What the command does; of a group: its commands.
QString helpOf(const QList<CommandSpec> &commands, const QString &name);

} // namespace partway
