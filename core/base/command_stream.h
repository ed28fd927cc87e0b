// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/stream_input.h"
#include "core/base/stream_producer.h"

#include <memory>

namespace partway {

/// What a command writes, and whether it ended well.
struct CommandStream
{
    std::unique_ptr<StreamInput> input;
    std::unique_ptr<StreamProducer> producer;
};

/// Runs a command line in the shell. Its input and its error output are this program's own. ProducerFailed
/// where commands cannot be run here; a shell that is missing is told by the producer.
Result<CommandStream> startCommand(const QString &commandLine);

} // namespace partway
