// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/platform/notify/expiry_reminders.h"

#include "app/text/transfer_text.h"

namespace partway {

ExpiryReminders::Stage ExpiryReminders::stageAt(UtcTime deletedAt, UtcTime now)
{
    if (now >= deletedAt)
        return Stage::Over;
    if (deletedAt - now <= late)
        return Stage::Late;
    return deletedAt - now <= early ? Stage::Early : Stage::Far;
}

ExpiryReminders::Stage ExpiryReminders::stageOf(const Transfer &transfer, UtcTime now)
{
    if (isKeptAlive(transfer))
        return Stage::Far;
    const Stage stage = stageAt(*transfer.deletedByStoreAt, now);
    // What was to be kept alive and is not: nobody is going to look after it until it is late.
    return stage == Stage::Far && transfer.keepAliveError ? Stage::Early : stage;
}

bool ExpiryReminders::isEndangered(const Transfer &transfer, UtcTime now)
{
    if (!transfer.canResume() || transfer.uploadId.isEmpty() || !transfer.deletedByStoreAt)
        return false;
    const Stage stage = stageOf(transfer, now);
    return stage == Stage::Early || stage == Stage::Late;
}

bool ExpiryReminders::isDue(const Transfer &transfer, UtcTime now)
{
    if (!isEndangered(transfer, now)) {
        m_told.remove(transfer.id);
        return false;
    }
    const UtcTime deletedAt = *transfer.deletedByStoreAt;
    const Stage stage = stageOf(transfer, now);
    const auto told = m_told.constFind(transfer.id);
    if (told != m_told.cend() && told->deletedAt == deletedAt && told->stage == stage)
        return false;
    m_told.insert(transfer.id, {deletedAt, stage});
    return true;
}

} // namespace partway
