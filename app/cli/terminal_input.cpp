// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal_input.h"

#include "app/cli/terminal.h"

#include <cstdio>

namespace partway {

namespace {

constexpr qsizetype longestLine = 16 * 1024;

QByteArray lineOfInput()
{
    QByteArray line;
    for (int byte = std::getchar(); byte != EOF && byte != '\n'; byte = std::getchar())
        if (line.size() < longestLine)
            line.append(static_cast<char>(byte));
    return line.trimmed();
}

} // namespace

bool askYesNo(const QString &question)
{
    const QByteArray answer = readLine(question, Echo::Shown).toLower();
    return answer == "y" || answer == "yes";
}

QByteArray readLine(const QString &prompt, Echo echo)
{
    if (isTerminal(stdin)) {
        std::fputs(prompt.toUtf8().constData(), stderr);
        std::fflush(stderr);
    }
    if (echo == Echo::Shown)
        return lineOfInput();
    const EchoOff quiet;
    return lineOfInput();
}

} // namespace partway
