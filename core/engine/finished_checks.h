// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/engine/account_desk.h"
#include "core/s3/transport.h"

#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <set>

namespace partway {

/// Looks whether finished objects are still there: a few at a time, beside the uploads and without a place of
/// theirs. Single-threaded.
class FinishedChecks
{
public:
    struct Wanted
    {
        TransferId id;
        AccountId account;
        ObjectAddress object;
    };
    using Desks = std::function<AccountDesk *(const AccountId &)>;
    using Told = std::function<void(TransferId, const Result<Answer> &)>;

    FinishedChecks(Transport &transport, Desks desks, Told told);
    ~FinishedChecks(); ///< gives up what is under way; nothing is told any more
    FinishedChecks(const FinishedChecks &) = delete;
    FinishedChecks &operator=(const FinishedChecks &) = delete;

    /// One that is asked for already is not asked for twice.
    void ask(const Wanted &wanted);
    /// It waits for its turn, or for the answer.
    [[nodiscard]] bool isAsking(TransferId id) const { return m_asked.count(id) > 0; }

private:
    void next();
    void look(const Wanted &wanted);
    void answered(TransferId id, const Result<Answer> &answer);

    static constexpr int most = 4;
    Transport &m_transport;
    const Desks m_desks;
    const Told m_told;
    std::deque<Wanted> m_waiting;
    std::set<TransferId> m_asked; ///< those that wait, and those under way
    std::map<TransferId, Transport::CallId> m_calls;
    int m_underWay = 0;
    bool m_looking = false; ///< guards against answers from within the asking
    std::shared_ptr<int> m_alive = std::make_shared<int>(0);
};

} // namespace partway
