// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace partway {

/// completion SHELL: a script on standard output that teaches the shell to complete these commands.
class CompletionCommand : public Command
{
    Q_OBJECT
public:
    explicit CompletionCommand(CommandContext &context);
    void start() override;
};

} // namespace partway
