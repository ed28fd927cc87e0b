// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/plan/part_plan.h"
#include "core/plan/transfer.h"
#include "core/plan/upload_record.h"

#include <array>
#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace partway {

/// The state of every part of one upload, with what is asked of it often kept at hand: what is due next, how
/// many are in which state, how many bytes are confirmed. Part numbers from 1.
class PartLedger
{
public:
    struct Entry
    {
        PartState state = PartState::Waiting;
        int attempts = 0;
        bool probe = false; ///< with Retrying: ask the server first whether it has the part already
        bool again = false; ///< until confirmed: to be sent whatever the server has of it
        /// To be held against the source before it counts: what was sent of it may have been changed since.
        bool stale = false;
        bool confirmedBefore = false; ///< with Checking: it is, and stays so where nothing comes of the check
        QByteArray etag;
        QByteArray md5; ///< raw, of the last bytes sent whole; empty: not known
        SteadyTime retryAt{};
        SteadyTime sentAt{};  ///< when it was sent last
        milliseconds took{0}; ///< from then until it was confirmed; 0: not seen by this run
        std::optional<Error> lastError;
    };

    PartLedger() = default;
    explicit PartLedger(const PartPlan &plan);

    [[nodiscard]] const PartPlan &plan() const { return m_plan; }
    [[nodiscard]] const Entry &at(int number) const
    {
        return m_entries.empty() ? untouched() : m_entries[static_cast<size_t>(number - 1)];
    }
    [[nodiscard]] int count(PartState state) const { return m_counts[static_cast<size_t>(state)]; }
    [[nodiscard]] qint64 confirmedBytes() const { return m_confirmedBytes; }
    /// A confirmed part that is being held against the source.
    [[nodiscard]] bool isHeldAgainst(int number) const
    {
        return at(number).state == PartState::Checking && at(number).confirmedBefore;
    }
    [[nodiscard]] bool allConfirmed() const
    {
        return count(PartState::Confirmed) == m_plan.count && !nextStale();
    }

    void confirm(int number, const QByteArray &etag, const QByteArray &md5);
    /// Confirmed by the answer to what was sent, or by a look for it; what became stale meanwhile still is.
    void confirm(int number, const QByteArray &etag, const QByteArray &md5, SteadyTime now);
    /// The same plan, further on: parts come behind those that are there.
    void extend(const PartPlan &plan);
    /// A confirmed part, or one under way, is stale from now on; others are left alone.
    void doubt(int number);
    void wait(int number); ///< due at once; the attempts stay counted
    void retry(int number, SteadyTime at, const Error &error, bool probe, const QByteArray &md5);
    void send(int number, SteadyTime now); ///< counts an attempt; what is read from now on is not stale
    /// A confirmed part waits as if it had never been sent.
    void sendAgain(int number);
    void check(int number);
    /// What was sending or being checked waits again: nothing is under way any more.
    void giveUpUnderWay();
    /// Retries are due now.
    void hurry(ErrorKind only, SteadyTime now);

    /// The lowest part that can be started now.
    [[nodiscard]] std::optional<int> nextDue(SteadyTime now) const;
    [[nodiscard]] std::optional<SteadyTime> nextRetryAt() const;
    /// The lowest part that is to be held against the source.
    [[nodiscard]] std::optional<int> nextStale() const;
    [[nodiscard]] QList<FinishedPart> finished() const;

private:
    static const Entry &untouched();
    Entry &entry(int number);
    void become(int number, PartState state);
    /// What is remembered of a stale part that is not confirmed proves nothing any more.
    void forgetStale(int number);

    PartPlan m_plan;
    std::vector<Entry> m_entries; ///< from the first that is touched on: most uploads of a queue lie still
    std::array<int, 5> m_counts{};
    qint64 m_confirmedBytes = 0;
    /// Part numbers by what is to be done. Like m_entries from the first part that is touched on.
    struct Places
    {
        std::set<int> waiting;
        std::set<std::pair<SteadyTime, int>> retrying;
        std::set<int> underWay;
        std::set<int> stale; ///< confirmed ones
    };
    std::unique_ptr<Places> m_places;
};

} // namespace partway
