// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/queue_policy.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace partway {

QList<TransferId> nextToStart(QList<QueueEntry> entries, int transfersAtOnce)
{
    using Object = std::tuple<AccountId, QString, QString>;
    std::set<Object> busy;
    int running = 0;
    for (const QueueEntry &entry : std::as_const(entries))
        if (entry.runs) {
            ++running;
            busy.insert({entry.account, entry.bucket, entry.key});
        }
    std::stable_sort(entries.begin(), entries.end(), [](const QueueEntry &a, const QueueEntry &b) {
        return a.priority != b.priority ? a.priority > b.priority : a.position < b.position;
    });
    QList<TransferId> starting;
    for (const QueueEntry &entry : std::as_const(entries)) {
        if (running >= transfersAtOnce)
            break;
        if (!entry.waits || !busy.insert({entry.account, entry.bucket, entry.key}).second)
            continue;
        starting.append(entry.id);
        ++running;
    }
    return starting;
}

} // namespace partway
