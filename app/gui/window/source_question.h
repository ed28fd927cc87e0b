// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/transfer.h"

class QWidget;

namespace partway {

class QueuePort;

/// Asks where the file of a transfer is now, and lets the transfer go on with it. Whether it is the same file
/// is for the engine to say. Returns at once.
void askForSource(const Transfer &transfer, QueuePort &queue, QWidget &window);

} // namespace partway
