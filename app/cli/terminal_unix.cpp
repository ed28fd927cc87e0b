// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtGlobal>

#ifdef Q_OS_UNIX

#include "app/cli/terminal.h"

#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

namespace partway {

bool isTerminal(FILE *stream) { return ::isatty(::fileno(stream)) == 1; }

int terminalColumns()
{
    winsize size{};
    const bool known = ::ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0;
    return known ? size.ws_col : 80;
}

// Terminals of these systems do all of it by themselves.
TerminalText::TerminalText() = default;
TerminalText::~TerminalText() = default;

EchoOff::EchoOff()
{
    termios before{};
    if (!isTerminal(stdin) || ::tcgetattr(STDIN_FILENO, &before) != 0)
        return;
    termios quiet = before;
    quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    m_restore = [before] { ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &before); };
}

EchoOff::~EchoOff()
{
    if (!m_restore)
        return;
    m_restore();
    std::fputc('\n', stderr);
}

} // namespace partway

#endif
