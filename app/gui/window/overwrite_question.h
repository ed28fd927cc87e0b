// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/transfer.h"

#include <QList>

class QWidget;

namespace partway {

class QueuePort;

/// Lets transfers replace what is at their destinations, after a question: it cannot be undone. Returns at
/// once.
void askAndOverwrite(const QList<Transfer> &transfers, QueuePort &queue, QWidget &window);

} // namespace partway
