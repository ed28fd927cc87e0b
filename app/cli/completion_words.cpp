// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/completion_words.h"

#include <algorithm>
#include <iterator>

namespace partway {

namespace {

QList<OptionSpec> those(const QList<OptionSpec> &options, bool (*wanted)(const OptionSpec &))
{
    QList<OptionSpec> some;
    std::copy_if(options.cbegin(), options.cend(), std::back_inserter(some), wanted);
    return some;
}

} // namespace

QStringList dashed(const QList<OptionSpec> &options)
{
    QStringList names;
    for (const OptionSpec &option : options)
        names.append(QLatin1String("--") + QLatin1String(option.name));
    return names;
}

QList<OptionSpec> everyOption(const QList<OptionSpec> &globals, const QList<CommandSpec> &commands)
{
    QList<OptionSpec> all = globals;
    QStringList names = dashed(globals);
    for (const CommandSpec &command : commands) {
        for (const OptionSpec &option : command.options) {
            const QString name = QLatin1String("--") + QLatin1String(option.name);
            if (names.contains(name))
                continue;
            names.append(name);
            all.append(option);
        }
    }
    return all;
}

QList<OptionSpec> withValue(const QList<OptionSpec> &options)
{
    return those(options, [](const OptionSpec &option) { return option.value != nullptr; });
}

QList<OptionSpec> withFile(const QList<OptionSpec> &options) { return those(options, takesFile); }

bool takesFile(const OptionSpec &option)
{
    const QLatin1String value(option.value);
    return value == QLatin1String("FILE") || value == QLatin1String("DIR");
}

QStringList choicesOf(const OptionSpec &option)
{
    const QLatin1String name(option.name);
    if (name == QLatin1String("integrity"))
        return {QStringLiteral("md5"), QStringLiteral("none")};
    if (name == QLatin1String("payload"))
        return {QStringLiteral("auto"), QStringLiteral("signed"), QStringLiteral("unsigned")};
    return {};
}

bool takesFiles(const CommandSpec &command)
{
    const QLatin1String operands(command.operands);
    return operands.startsWith(QLatin1String("SOURCE")) || operands.startsWith(QLatin1String("FILE")) ||
           operands.startsWith(QLatin1String("FOLDER "));
}

QStringList operandChoices(const CommandSpec &command)
{
    const QString operands = QLatin1String(command.operands);
    const QStringList words = operands.split(QLatin1Char('|'));
    const bool areNames = std::all_of(words.cbegin(), words.cend(), [](const QString &word) {
        return !word.isEmpty() &&
               std::all_of(word.cbegin(), word.cend(), [](QChar c) { return c.isLower(); });
    });
    return areNames ? words : QStringList();
}

QStringList firstWords(const QList<CommandSpec> &commands)
{
    QStringList words;
    for (const CommandSpec &command : commands)
        words.append(QString(QLatin1String(command.name)).section(QLatin1Char(' '), 0, 0));
    words.removeDuplicates();
    return words;
}

QStringList groupsIn(const QList<CommandSpec> &commands)
{
    QStringList groups;
    for (const CommandSpec &command : commands) {
        const QString name = QLatin1String(command.name);
        if (name.contains(QLatin1Char(' ')))
            groups.append(name.section(QLatin1Char(' '), 0, 0));
    }
    groups.removeDuplicates();
    return groups;
}

QStringList secondWords(const QList<CommandSpec> &commands, const QString &group)
{
    QStringList words;
    for (const CommandSpec &command : commands) {
        const QString name = QLatin1String(command.name);
        if (name.startsWith(group + QLatin1Char(' ')))
            words.append(name.section(QLatin1Char(' '), 1));
    }
    return words;
}

const CommandSpec *commandNamed(const QList<CommandSpec> &commands, const QString &name)
{
    const auto found = std::find_if(commands.cbegin(), commands.cend(), [&name](const CommandSpec &command) {
        return name == QLatin1String(command.name);
    });
    return found == commands.cend() ? nullptr : &*found;
}

QString helpOf(const QList<CommandSpec> &commands, const QString &name)
{
    if (const CommandSpec *command = commandNamed(commands, name))
        return QLatin1String(command->help);
    return secondWords(commands, name).join(QLatin1String(", "));
}

} // namespace partway
