// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/plan/transfer.h"

#include <QHash>
#include <QList>

#include <optional>

namespace partway {

/// Collects transfers that finished or failed, so that a folder of small files is one message and not a
/// hundred. A value; decides only when to speak.
class NewsDigest
{
public:
    static constexpr milliseconds gather{1000};   ///< from the first news to the message
    static constexpr milliseconds distance{6000}; ///< between two messages

    struct News
    {
        QList<Transfer> finished;
        QList<Transfer> failed;
    };

    /// News are changes from now on: what was over before is none.
    explicit NewsDigest(UtcTime startedAt);

    void see(const Transfer &transfer, SteadyTime now);
    void forget(TransferId id);
    /// When to speak next; nothing while there is nothing to say.
    [[nodiscard]] std::optional<SteadyTime> due() const { return m_due; }
    /// What there is to say, and says that it is said.
    News take(SteadyTime now);

private:
    [[nodiscard]] bool isNews(const Transfer &transfer);

    UtcTime m_startedAt;
    QHash<TransferId, TransferState> m_known;
    News m_news;
    std::optional<SteadyTime> m_due;
    std::optional<SteadyTime> m_spokeAt;
};

} // namespace partway
