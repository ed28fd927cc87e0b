// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/queue_command.h"

namespace partway {

/// transfers: the rows of the journal.
class TransfersCommand : public QueueCommand
{
    Q_OBJECT
public:
    explicit TransfersCommand(CommandContext &context);
    void start() override;

private:
    void onLoaded() override;
};

} // namespace partway
