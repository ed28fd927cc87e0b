// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/completion_text.h"

#include "app/cli/completion_words.h"

namespace partway {

namespace {

QString bashPattern(const QStringList &options)
{
    return options.isEmpty() ? QStringLiteral("--") : options.join(QLatin1Char('|'));
}

QString bashScript(const QList<OptionSpec> &globals, const QList<CommandSpec> &commands)
{
    QString perCommand;
    for (const CommandSpec &command : commands) {
        perCommand += QStringLiteral("        '%1') options='%2' files=%3 operands='%4' ;;\n")
                          .arg(QLatin1String(command.name), dashed(command.options).join(QLatin1Char(' ')),
                               takesFiles(command) ? QStringLiteral("1") : QString(),
                               operandChoices(command).join(QLatin1Char(' ')));
    }
    QString groups;
    for (const QString &group : groupsIn(commands))
        groups += QStringLiteral("        %1) words='%2' ;;\n")
                      .arg(group, secondWords(commands, group).join(QLatin1Char(' ')));
    QString choices;
    const QList<OptionSpec> all = everyOption(globals, commands);
    for (const OptionSpec &option : all) {
        if (const QStringList values = choicesOf(option); !values.isEmpty())
            choices += QStringLiteral("        --%1) words='%2' ;;\n")
                           .arg(QLatin1String(option.name), values.join(QLatin1Char(' ')));
    }
    return QStringLiteral(R"(# bash completion for partway-cli
_partway_cli()
{
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} command='' options='' files='' operands='' words='' i
    if [[ $current == '=' ]]; then
        current=''
    elif [[ $previous == '=' && COMP_CWORD -gt 2 ]]; then
        previous=${COMP_WORDS[COMP_CWORD - 2]}
    fi
    COMPREPLY=()
    for ((i = 1; i < COMP_CWORD; i++)); do
        case ${COMP_WORDS[i]} in
        %1)
            i=$((i + 1))
            [[ ${COMP_WORDS[i]-} != '=' ]] || i=$((i + 1))
            ;;
        -* | =) ;;
        *)
            case $command in
            '') command=${COMP_WORDS[i]} ;;
            %2) command+=" ${COMP_WORDS[i]}" ;;
            esac
            ;;
        esac
    done
    case $previous in
%3        %4)
            compopt -o filenames 2>/dev/null
            mapfile -t COMPREPLY < <(compgen -f -- "$current")
            return
            ;;
        %1) return ;;
    esac
    if [[ -z $words ]]; then
        case $command in
        '') words='%5' ;;
%6        esac
        case $command in
%7        esac
        words+=$operands
        [[ $current != -* ]] || words="$options %8"
    fi
    if [[ -n $files && $current != -* ]]; then
        compopt -o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -f -- "$current")
    else
        mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
    fi
}
complete -F _partway_cli partway-cli
)")
        .arg(bashPattern(dashed(withValue(all))), groupsIn(commands).join(QLatin1Char('|')), choices,
             bashPattern(dashed(withFile(all))), firstWords(commands).join(QLatin1Char(' ')), groups,
             perCommand, dashed(globals).join(QLatin1Char(' ')));
}

QString quoted(const QString &text)
{
    return QLatin1Char('\'') + QString(text).replace(QLatin1Char('\''), QLatin1String("'\\''")) +
           QLatin1Char('\'');
}

QString zshText(const char *text)
{
    QString escaped = QLatin1String(text);
    for (const char c : {'\\', '[', ']', ':'})
        escaped.replace(QLatin1Char(c), QLatin1Char('\\') + QString(QLatin1Char(c)));
    return escaped;
}

QString zshOption(const OptionSpec &option)
{
    QString spec = QStringLiteral("--%1[%2]").arg(QLatin1String(option.name), zshText(option.help));
    if (option.value) {
        const QStringList choices = choicesOf(option);
        QString action = takesFile(option) ? QStringLiteral("_files") : QString();
        if (!choices.isEmpty())
            action = QLatin1Char('(') + choices.join(QLatin1Char(' ')) + QLatin1Char(')');
        spec += QStringLiteral(":%1:%2").arg(zshText(option.value), action);
    }
    return quoted(spec);
}

QString zshArguments(const QString &indent, const CommandSpec &command)
{
    QString text = indent + QLatin1String("_arguments $globals");
    for (const OptionSpec &option : command.options)
        text += QLatin1String(" \\\n") + indent + QLatin1String("    ") + zshOption(option);
    if (takesFiles(command))
        text += QLatin1String(" \\\n") + indent + QLatin1String("    '*:file:_files'");
    if (const QStringList words = operandChoices(command); !words.isEmpty())
        text += QStringLiteral(" \\\n%1    '1:word:(%2)'").arg(indent, words.join(QLatin1Char(' ')));
    return text + QLatin1Char('\n');
}

QString zshDescribed(const QString &word, const QString &help)
{
    return quoted(word + QLatin1Char(':') + QString(help).replace(QLatin1Char(':'), QLatin1String("\\:")));
}

QString zshScript(const QList<OptionSpec> &globals, const QList<CommandSpec> &commands)
{
    QString globalSpecs;
    for (const OptionSpec &option : globals)
        globalSpecs += QLatin1String("        ") + zshOption(option) + QLatin1Char('\n');
    QString described;
    for (const QString &word : firstWords(commands))
        described +=
            QLatin1String("            ") + zshDescribed(word, helpOf(commands, word)) + QLatin1Char('\n');
    QString perCommand;
    for (const CommandSpec &command : commands) {
        if (!QLatin1String(command.name).contains(QLatin1Char(' ')))
            perCommand +=
                QStringLiteral("        %1)\n%2            ;;\n")
                    .arg(QLatin1String(command.name), zshArguments(QStringLiteral("            "), command));
    }
    for (const QString &group : groupsIn(commands)) {
        QString seconds;
        QString inner;
        for (const QString &second : secondWords(commands, group)) {
            const QString name = group + QLatin1Char(' ') + second;
            seconds += QLatin1String("                    ") + zshDescribed(second, helpOf(commands, name)) +
                       QLatin1Char('\n');
            inner += QStringLiteral("                %1)\n%2                    ;;\n")
                         .arg(second, zshArguments(QStringLiteral("                    "),
                                                   *commandNamed(commands, name)));
        }
        perCommand += QStringLiteral(R"(        %1)
            _arguments -C $globals '1:command:->command' '*::argument:->argument'
            case $state in
            command)
                described=(
%2                )
                _describe -t commands 'command' described
                ;;
            argument)
                case $words[1] in
%3                esac
                ;;
            esac
            ;;
)")
                          .arg(group, seconds, inner);
    }
    return QStringLiteral(R"(#compdef partway-cli
_partway_cli() {
    local context state state_descr line
    local -a globals described
    typeset -A opt_args
    globals=(
%1    )
    _arguments -C $globals '1:command:->command' '*::argument:->argument'
    case $state in
    command)
        described=(
%2        )
        _describe -t commands 'command' described
        ;;
    argument)
        case $words[1] in
%3        esac
        ;;
    esac
}
if [ "$funcstack[1]" = _partway-cli ]; then
    _partway_cli "$@"
else
    compdef _partway_cli partway-cli
fi
)")
        .arg(globalSpecs, described, perCommand);
}

QString fishText(const QString &text)
{
    return QLatin1Char('\'') +
           QString(text)
               .replace(QLatin1Char('\\'), QLatin1String("\\\\"))
               .replace(QLatin1Char('\''), QLatin1String("\\'")) +
           QLatin1Char('\'');
}

QString fishOption(const OptionSpec &option, const QString &condition)
{
    QString line = QLatin1String("complete -c partway-cli") + condition + QLatin1String(" -l ") +
                   QLatin1String(option.name);
    if (option.value) {
        const QStringList choices = choicesOf(option);
        line += takesFile(option) ? QLatin1String(" -r -F") : QLatin1String(" -x");
        if (!choices.isEmpty())
            line += QLatin1String(" -a ") + fishText(choices.join(QLatin1Char(' ')));
    }
    return line + QLatin1String(" -d ") + fishText(QLatin1String(option.help)) + QLatin1Char('\n');
}

QString fishScript(const QList<OptionSpec> &globals, const QList<CommandSpec> &commands)
{
    QString text = QStringLiteral(R"(# fish completion for partway-cli
function __partway_cli_words
    set -l skipped 0
    for token in (commandline -opc)[2..-1]
        if test $skipped = 1
            set skipped 0
            continue
        end
        switch $token
            case %1
                set skipped 1
            case '-*'
            case '*'
                echo -- $token
        end
    end
end
function __partway_cli_is
    set -l words (__partway_cli_words)
    string match -qr -- "^$argv[1]\$" "$words"
end
complete -c partway-cli -f
)")
                       .arg(dashed(withValue(everyOption(globals, commands))).join(QLatin1Char(' ')));
    for (const OptionSpec &option : globals)
        text += fishOption(option, {});
    for (const QString &word : firstWords(commands))
        text += QStringLiteral("complete -c partway-cli -n \"__partway_cli_is ''\" -a %1 -d %2\n")
                    .arg(word, fishText(helpOf(commands, word)));
    for (const QString &group : groupsIn(commands)) {
        for (const QString &second : secondWords(commands, group))
            text += QStringLiteral("complete -c partway-cli -n '__partway_cli_is %1' -a %2 -d %3\n")
                        .arg(group, second, fishText(helpOf(commands, group + QLatin1Char(' ') + second)));
    }
    for (const CommandSpec &command : commands) {
        const QString condition =
            QStringLiteral(" -n '__partway_cli_is \"%1( .*)?\"'").arg(QLatin1String(command.name));
        for (const OptionSpec &option : command.options)
            text += fishOption(option, condition);
        if (takesFiles(command))
            text += QLatin1String("complete -c partway-cli") + condition + QLatin1String(" -F\n");
        if (const QStringList words = operandChoices(command); !words.isEmpty())
            text += QLatin1String("complete -c partway-cli") + condition + QLatin1String(" -a ") +
                    fishText(words.join(QLatin1Char(' '))) + QLatin1Char('\n');
    }
    return text;
}

} // namespace

std::optional<Shell> shellNamed(const QString &name)
{
    if (name == QLatin1String("bash"))
        return Shell::Bash;
    if (name == QLatin1String("zsh"))
        return Shell::Zsh;
    if (name == QLatin1String("fish"))
        return Shell::Fish;
    return std::nullopt;
}

QString completionScript(Shell shell, const QList<OptionSpec> &globals, const QList<CommandSpec> &commands)
{
    switch (shell) {
    case Shell::Bash:
        return bashScript(globals, commands);
    case Shell::Zsh:
        return zshScript(globals, commands);
    case Shell::Fish:
        return fishScript(globals, commands);
    }
    Q_UNREACHABLE();
}

} // namespace partway
