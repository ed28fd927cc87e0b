// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/transfer.h"

#include <QList>

namespace partway {

/// What the queue must know of a row to decide whose turn it is.
struct QueueEntry
{
    TransferId id;
    Priority priority = Priority::Normal;
    int position = 0;
    bool waits = false; ///< Queued
    bool runs = false;  ///< takes one of the places
    AccountId account;  ///< with bucket and key: two transfers to one object never run at once
    QString bucket;
    QString key;
};

/// Who may start now, in the order in which to start them. Higher priorities first, then the queue's order.
QList<TransferId> nextToStart(QList<QueueEntry> entries, int transfersAtOnce);

} // namespace partway
