// SPDX-License-Identifier: GPL-3.0-or-later
// Paused uploads that are kept from being deleted by their store.
#include "core/engine/engine_core.h"

namespace partway {

void TransferEngine::Impl::keepWatch(const QueueRow &row)
{
    const UploadMachine &machine = *row.machine;
    if (machine.isBeingKept())
        return; // until it is paused again
    const AccountDesk *known = machine.canBeKept() && m_keepsAlive ? desk(row.request.account) : nullptr;
    if (known && known->account().keepAlive && canKeepAlive(known->account().profile))
        m_rota.watch(row.id, machine.record(), clearingHabitOf(known->account().profile));
    else
        m_rota.forget(row.id);
}

void TransferEngine::Impl::keepWatchOfAll()
{
    for (const auto &[id, row] : m_rows) {
        const auto before = m_rota.dueTime(id);
        keepWatch(*row);
        if (m_rota.dueTime(id) != before)
            touch(*row);
    }
}

} // namespace partway
