// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include <QCoreApplication>

#include <algorithm>

namespace partway {

namespace {

struct UsageText
{
    Q_DECLARE_TR_FUNCTIONS(UsageText)
};

const OptionSpec *optionNamed(const QList<OptionSpec> &options, const QString &name)
{
    const auto found = std::find_if(options.cbegin(), options.cend(), [&name](const OptionSpec &option) {
        return name == QLatin1String(option.name);
    });
    return found == options.cend() ? nullptr : &*found;
}

const CommandSpec *commandNamed(const QList<CommandSpec> &commands, const QString &name)
{
    const auto found = std::find_if(commands.cbegin(), commands.cend(), [&name](const CommandSpec &command) {
        return name == QLatin1String(command.name);
    });
    return found == commands.cend() ? nullptr : &*found;
}

bool isFirstWord(const QList<CommandSpec> &commands, const QString &word)
{
    return std::any_of(commands.cbegin(), commands.cend(), [&word](const CommandSpec &command) {
        return QLatin1String(command.name).startsWith(word + QLatin1Char(' '));
    });
}

// One pass over the words. Options of commands are known before the command is, since they may stand before
// it.
class Reading
{
public:
    Reading(const QStringList &words, const QList<OptionSpec> &globals, const QList<CommandSpec> &commands)
        : m_words(words)
        , m_globals(globals)
        , m_commands(commands)
    {
    }

    Parsed<Invocation> read()
    {
        while (m_at < m_words.size()) {
            const QString word = m_words.at(m_at++);
            if (!m_optionsEnded && word == QLatin1String("--")) {
                m_optionsEnded = true;
            } else if (!m_optionsEnded && word.size() > 1 && word.startsWith(QLatin1Char('-'))) {
                if (const Parsed<void> taken = takeOption(word); !taken)
                    return tl::unexpected(taken.error());
                if (m_invocation.has("help") || m_invocation.has("version"))
                    return m_invocation;
            } else if (const Parsed<void> taken = takeWord(word); !taken) {
                return tl::unexpected(taken.error());
            }
        }
        return checked();
    }

private:
    Parsed<void> takeOption(const QString &word)
    {
        const auto equals = word.indexOf(QLatin1Char('='));
        const QString typed = equals < 0 ? word : word.left(equals);
        if (!word.startsWith(QLatin1String("--")))
            return word == QLatin1String("-h") ? takeOption(QStringLiteral("--help")) : unknown(word);
        const OptionSpec *option = find(typed.mid(2));
        if (!option)
            return unknown(typed);
        QString value;
        if (!option->value && equals >= 0)
            return wrongUsage(UsageText::tr("%1 takes no value.").arg(typed));
        if (option->value && equals >= 0)
            value = word.mid(equals + 1);
        else if (option->value && m_at < m_words.size())
            value = m_words.at(m_at++);
        else if (option->value)
            return wrongUsage(
                UsageText::tr("%1 wants a value: %1 %2.").arg(typed, QLatin1String(option->value)));
        m_invocation.options[QLatin1String(option->name)].append(value);
        return {};
    }

    Parsed<void> takeWord(const QString &word)
    {
        if (!m_invocation.command.isEmpty() && !isFirstWord(m_commands, m_invocation.command)) {
            m_invocation.operands.append(word);
            return {};
        }
        const QString name =
            m_invocation.command.isEmpty() ? word : m_invocation.command + QLatin1Char(' ') + word;
        if (!commandNamed(m_commands, name) && !isFirstWord(m_commands, name))
            return wrongUsage(UsageText::tr("There is no command “%1”. See partway-cli --help.").arg(name));
        m_invocation.command = name;
        return {};
    }

    [[nodiscard]] const OptionSpec *find(const QString &name) const
    {
        if (const OptionSpec *option = optionNamed(m_globals, name))
            return option;
        for (const CommandSpec &command : m_commands)
            if (const OptionSpec *option = optionNamed(command.options, name))
                return option;
        return nullptr;
    }

    [[nodiscard]] static Parsed<void> unknown(const QString &option)
    {
        return wrongUsage(UsageText::tr("There is no option “%1”. See partway-cli --help.").arg(option));
    }

    [[nodiscard]] Parsed<Invocation> checked() const
    {
        if (m_invocation.command.isEmpty())
            return wrongUsage(UsageText::tr("No command was given. See partway-cli --help."));
        const CommandSpec *command = commandNamed(m_commands, m_invocation.command);
        if (!command)
            return wrongUsage(UsageText::tr("“%1” wants a second word. See partway-cli %1 --help.")
                                  .arg(m_invocation.command));
        for (auto option = m_invocation.options.cbegin(); option != m_invocation.options.cend(); ++option)
            if (!optionNamed(m_globals, option.key()) && !optionNamed(command->options, option.key()))
                return wrongUsage(UsageText::tr("--%1 is not an option of “%2”. See partway-cli %2 --help.")
                                      .arg(option.key(), m_invocation.command));
        if (m_invocation.operands.size() < command->fewest)
            return wrongUsage(UsageText::tr("“%1” wants more than that: partway-cli %1 %2")
                                  .arg(m_invocation.command, QLatin1String(command->operands)));
        if (m_invocation.operands.size() > command->most)
            return wrongUsage(UsageText::tr("“%1” does not know what to do with “%2”.")
                                  .arg(m_invocation.command, m_invocation.operands.at(command->most)));
        return m_invocation;
    }

    const QStringList &m_words;
    const QList<OptionSpec> &m_globals;
    const QList<CommandSpec> &m_commands;
    Invocation m_invocation;
    qsizetype m_at = 0;
    bool m_optionsEnded = false;
};

} // namespace

QString Invocation::value(const char *option) const
{
    const QStringList all = values(option);
    return all.isEmpty() ? QString() : all.last();
}

tl::unexpected<UsageError> wrongUsage(const QString &sentence)
{
    return tl::unexpected(UsageError{sentence});
}

Parsed<Invocation> parseArguments(const QStringList &arguments, const QList<OptionSpec> &globalOptions,
                                  const QList<CommandSpec> &commands)
{
    return Reading(arguments, globalOptions, commands).read();
}

} // namespace partway
