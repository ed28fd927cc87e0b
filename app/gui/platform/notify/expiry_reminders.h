// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/plan/transfer.h"

#include <QHash>
#include <QList>

namespace partway {

/// When to remind of an upload that waits while its store is going to delete it: six hours before and once
/// more in the last hour; at once where keeping it alive failed, and not while that works. Starts afresh with
/// the program, so that a restart reminds again.
class ExpiryReminders
{
public:
    static constexpr std::chrono::hours early{6};
    static constexpr std::chrono::hours late{1};

    /// True when this one is to be told now; the same reminder comes once. What goes on again, or got a later
    /// deadline, is reminded of anew.
    [[nodiscard]] bool isDue(const Transfer &transfer, UtcTime now);
    void forget(TransferId id) { m_told.remove(id); }

    /// Waits for a person, and the store will not wait for ever.
    [[nodiscard]] static bool isEndangered(const Transfer &transfer, UtcTime now);

private:
    enum class Stage { Far, Early, Late, Over };
    [[nodiscard]] static Stage stageAt(UtcTime deletedAt, UtcTime now);
    [[nodiscard]] static Stage stageOf(const Transfer &transfer, UtcTime now);

    struct Told
    {
        UtcTime deletedAt;
        Stage stage;
    };
    QHash<TransferId, Told> m_told;
};

} // namespace partway
