// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/stream_input.h"
#include "core/base/stream_producer.h"

#include <memory>

class QObject;

namespace partway {

/// What a command writes, and whether it ended well.
struct CommandStream
{
    std::unique_ptr<StreamInput> input;
    std::unique_ptr<StreamProducer> producer;
};

/// Runs a command line in the shell. Its input and its error output are this program's own. ProducerFailed
/// where commands cannot be run here; a shell that is missing is told by the producer. A command that is
/// given up is killed; `keeper` keeps it until it is gone, and has to outlive the producer for that.
Result<CommandStream> startCommand(const QString &commandLine, QObject &keeper);

} // namespace partway
