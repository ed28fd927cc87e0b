// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtGlobal>

#ifdef Q_OS_WIN

#include "app/cli/terminal.h"

#include <qt_windows.h>

#include <fcntl.h>
#include <io.h>
#include <optional>

namespace partway {

namespace {

HANDLE handleOf(FILE *stream) { return reinterpret_cast<HANDLE>(::_get_osfhandle(::_fileno(stream))); }

/// Nothing where it is no console: a file, a pipe, the null device.
std::optional<DWORD> consoleMode(FILE *stream)
{
    DWORD mode = 0;
    return ::GetConsoleMode(handleOf(stream), &mode) ? std::optional(mode) : std::nullopt;
}

void understandEscapes(FILE *stream)
{
    if (const auto mode = consoleMode(stream))
        ::SetConsoleMode(handleOf(stream), *mode | ENABLE_VIRTUAL_TERMINAL_PROCESSING);
}

void restoreMode(FILE *stream, std::optional<DWORD> mode)
{
    if (mode)
        ::SetConsoleMode(handleOf(stream), *mode);
}

} // namespace

bool isTerminal(FILE *stream) { return consoleMode(stream).has_value(); }

int terminalColumns()
{
    CONSOLE_SCREEN_BUFFER_INFO screen{};
    const bool known = ::GetConsoleScreenBufferInfo(handleOf(stderr), &screen);
    const int columns = screen.srWindow.Right - screen.srWindow.Left + 1;
    return known && columns > 0 ? columns : 80;
}

TerminalText::TerminalText()
{
    for (FILE *stream : {stdin, stdout, stderr})
        ::_setmode(::_fileno(stream), _O_BINARY);
    const UINT pageBefore = ::GetConsoleOutputCP();
    const auto outBefore = consoleMode(stdout);
    const auto errorBefore = consoleMode(stderr);
    ::SetConsoleOutputCP(CP_UTF8);
    understandEscapes(stdout);
    understandEscapes(stderr);
    m_restore = [pageBefore, outBefore, errorBefore] {
        restoreMode(stderr, errorBefore);
        restoreMode(stdout, outBefore);
        if (pageBefore != 0)
            ::SetConsoleOutputCP(pageBefore);
    };
}

TerminalText::~TerminalText() { m_restore(); }

EchoOff::EchoOff()
{
    const auto before = consoleMode(stdin);
    if (!before)
        return;
    ::SetConsoleMode(handleOf(stdin), *before & ~static_cast<DWORD>(ENABLE_ECHO_INPUT));
    m_restore = [before] { restoreMode(stdin, before); };
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
