// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/completion_command.h"

#include "app/cli/command_table.h"
#include "app/cli/completion_text.h"

#include <cstdio>

namespace partway {

CompletionCommand::CompletionCommand(CommandContext &context)
    : Command(context)
{
}

void CompletionCommand::start()
{
    const QString name = invocation().operands.value(0);
    const auto shell = shellNamed(name);
    if (!shell)
        return fail(tr("There are completions for bash, zsh and fish, not for “%1”.").arg(name),
                    ExitCode::WrongUsage);
    std::fputs(completionScript(*shell, globalOptions(), commandTable()).toUtf8().constData(), stdout);
    finish(ExitCode::AllDone);
}

} // namespace partway
