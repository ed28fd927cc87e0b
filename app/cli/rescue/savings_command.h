// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace partway {

/// savings [--last N]: what was freed, when, and what that saves a month.
class SavingsCommand : public Command
{
    Q_OBJECT
public:
    explicit SavingsCommand(CommandContext &context);
    void start() override;
};

} // namespace partway
