// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/shell_command.h"

#include "app/cli/command_table.h"

#include <QRegularExpression>

#include <algorithm>

namespace partway {

QString shellWord(const QString &word)
{
    static const QRegularExpression harmless(QStringLiteral("^[A-Za-z0-9_@%+=:,./-]+$"));
    if (harmless.match(word).hasMatch())
        return word;
    QString quoted = word;
    quoted.replace(QLatin1Char('\''), QLatin1String("'\\''"));
    return QLatin1Char('\'') + quoted + QLatin1Char('\'');
}

QString commandFor(const QString &command, const Invocation &interrupted, const QStringList &ids)
{
    QStringList words{QStringLiteral("partway-cli")};
    for (const char *option : {"state", "proxy"})
        if (interrupted.has(option))
            words += {QLatin1String("--") + QLatin1String(option), shellWord(interrupted.value(option))};
    words += command;
    const QList<CommandSpec> &commands = commandTable();
    const auto spec = std::find_if(commands.cbegin(), commands.cend(), [&](const CommandSpec &known) {
        return command == QLatin1String(known.name);
    });
    Q_ASSERT(spec != commands.cend());
    // "--all" is not among them: the transfers are named.
    for (const OptionSpec &option : spec->options) {
        if (!interrupted.has(option.name) || QLatin1String(option.name) == QLatin1String("all"))
            continue;
        words += QLatin1String("--") + QLatin1String(option.name);
        if (option.value)
            words += shellWord(interrupted.value(option.name));
    }
    return (words + ids).join(QLatin1Char(' '));
}

} // namespace partway
