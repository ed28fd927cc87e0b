// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/transfer.h"

#include <QList>

class QWidget;

namespace partway {

class QueuePort;

/// How many of these have something on a server, and how much is known to be confirmed there.
struct RemoveCost
{
    int unfinished = 0;
    qint64 bytesOnServer = 0;
};

RemoveCost costOfRemoving(const QList<Transfer> &transfers);

/// Takes transfers off the list. Where parts lie on a server it asks first what is to become of them;
/// finished ones and those that never began just go. Returns at once.
void askAndRemove(const QList<Transfer> &transfers, QueuePort &queue, QWidget &window);

} // namespace partway
