// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cstdio>
#include <functional>

namespace partway {

/// A person is at the other end of this stream.
bool isTerminal(FILE *stream);
/// Columns of the terminal that standard error goes to; 80 where there is none.
int terminalColumns();

/// For its lifetime the terminal takes UTF-8 and escape sequences, and no stream changes bytes on its way.
class TerminalText
{
public:
    TerminalText();
    ~TerminalText();
    Q_DISABLE_COPY_MOVE(TerminalText)

private:
    std::function<void()> m_restore;
};

/// For its lifetime what is typed is not shown, where standard input is a terminal.
class EchoOff
{
public:
    EchoOff();
    ~EchoOff();
    Q_DISABLE_COPY_MOVE(EchoOff)

private:
    std::function<void()> m_restore;
};

} // namespace partway
