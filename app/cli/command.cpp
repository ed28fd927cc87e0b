// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

namespace partway {

Command::Command(CommandContext &context)
    : m_context(context)
{
}
Command::~Command() = default;

void Command::interrupt() { finish(ExitCode::Resumable); }

void Command::finish(ExitCode code)
{
    console().progress({});
    Q_EMIT finished(code);
}

void Command::fail(const Error &error, const ErrorContext &about)
{
    console().error(error, about);
    finish(ExitCode::SomethingFailed);
}

void Command::fail(ErrorKind kind, const ErrorContext &about)
{
    Error error;
    error.kind = kind;
    fail(error, about);
}

void Command::fail(const QString &sentence, ExitCode code)
{
    console().complaint(sentence);
    finish(code);
}

} // namespace partway
