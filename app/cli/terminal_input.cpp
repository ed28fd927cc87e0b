// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal_input.h"

#include <cstdio>

#ifdef Q_OS_UNIX
#include <termios.h>
#include <unistd.h>
#endif

namespace partway {

namespace {

constexpr qsizetype longestLine = 16 * 1024;

#ifdef Q_OS_UNIX
/// Turns the echo off for its lifetime, where standard input is a terminal.
class NoEcho
{
public:
    NoEcho()
    {
        m_active = ::isatty(STDIN_FILENO) == 1 && ::tcgetattr(STDIN_FILENO, &m_before) == 0;
        if (!m_active)
            return;
        termios quiet = m_before;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    }
    ~NoEcho()
    {
        if (!m_active)
            return;
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
        std::fputc('\n', stderr);
    }
    Q_DISABLE_COPY_MOVE(NoEcho)

private:
    termios m_before{};
    bool m_active = false;
};
#else
class NoEcho
{
};
#endif

bool isAtTerminal()
{
#ifdef Q_OS_UNIX
    return ::isatty(STDIN_FILENO) == 1;
#else
    return false;
#endif
}

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
    if (isAtTerminal()) {
        std::fputs(prompt.toUtf8().constData(), stderr);
        std::fflush(stderr);
    }
    if (echo == Echo::Shown)
        return lineOfInput();
    const NoEcho quiet;
    return lineOfInput();
}

} // namespace partway
