// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random_source.h"
#include "core/engine/account_desk.h"
#include "core/engine/folder/content_types.h"
#include "core/engine/folder/file_verdict.h"
#include "core/engine/folder/folder_journal.h"
#include "core/engine/folder/folder_sources.h"
#include "core/engine/folder/folder_step.h"
#include "core/engine/rate_limiter.h"
#include "core/plan/rate_meter.h"
#include "core/s3/transport.h"

#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <set>

namespace partway {

/// One folder that goes up: performs the steps that folder_step.h and file_verdict.h decide on. Every file is
/// in the journal as Sending before its first byte goes out. Single-threaded.
class FolderRun
{
public:
    struct Ports
    {
        Clock &clock;
        RandomSource &random;
        Transport &transport;
        FolderJournal &journal;
        FolderSources &sources;
        RateLimiter &limiter;
    };
    /// Who hears of it; `ended` may come from within any call, and this object must outlive that.
    struct Told
    {
        std::function<void()> changed;
        std::function<void(FolderState, const std::optional<Error> &)> ended; ///< Done or Stopped
        std::function<void(const Error &)> keysNeeded;
        std::function<void(const Error &)> journalFailed;
        /// Files too large for one piece, which come back through settle().
        std::function<void(const FolderFile &)> handOver;
    };

    FolderRun(FolderUpload upload, AccountDesk &desk, Ports ports, Told told);
    ~FolderRun(); ///< gives up what is under way
    Q_DISABLE_COPY_MOVE(FolderRun)

    void start();
    /// Gives up what is under way, and takes back what has not gone out.
    void stop();
    void keysChanged();
    void networkChanged();
    /// What became of a file that was handed over; its counts are still those of `from`.
    void settle(const FolderFile &outcome, FileState from, qint64 bytesThere);

    [[nodiscard]] const FolderUpload &upload() const { return m_upload; }
    [[nodiscard]] FolderUpload snapshot() const; ///< with its rates
    [[nodiscard]] int bodies() const { return static_cast<int>(m_underWay.size()); }

private:
    /// Whether an earlier sending may have arrived.
    enum class Doubt {
        None,
        MayBeThere, ///< the server had trouble: sent again, but what is there then may be ours
        LookFirst,  ///< nobody answered: not sent again before it was looked for
    };
    struct Item
    {
        FolderFile file;
        WholeFile whole{};
        FolderSources::Work work{};
        Transport::CallId call = 0;
        qint64 held = 0; ///< bytes of memory that are counted for it
        int failures = 0;
        qint64 doneAtFirstFailure = 0;
        Doubt doubt = Doubt::None;
    };

    void pump();
    bool perform(FolderStep step);
    [[nodiscard]] FolderMoment moment() const;
    // the journal
    void walkOn();
    void onWalked(const Result<WalkBatch> &batch);
    void keepBatch();
    bool claim();
    bool save();
    bool takeAgain();
    void journalBroke(const Error &error);
    void journalWorksAgain();
    Result<void> recallDoubtful();
    // one file
    void read(qint64 id);
    void onRead(qint64 id, Result<WholeFile> whole);
    void send(qint64 id);
    void call(qint64 id, const Credentials &credentials);
    void onSent(qint64 id, const Result<Answer> &answer);
    void onLooked(qint64 id, const Result<Answer> &answer);
    void done(qint64 id, const QByteArray &etag);
    void failed(qint64 id, const Error &error);
    void retryLater(qint64 id, const Error &error);
    void over(qint64 id, FileState state);
    void claimAs(const FolderFile &file, Doubt doubt);
    void waitForKeys(const Error &error);
    void end(FolderState state, const std::optional<Error> &error);
    void stopWork();
    void release(Item &item);
    [[nodiscard]] Call putCall(const Item &item);
    [[nodiscard]] qint64 largest() const;
    [[nodiscard]] bool isThere(const Item &item, const ObjectFound &found) const;
    [[nodiscard]] DigestKinds digestKinds() const;
    void scheduleRetries();
    void scheduleSave();

    /// The callback does nothing once this object is gone.
    template <typename F>
    auto ifAlive(F f)
    {
        return [alive = std::weak_ptr(m_alive), f = std::move(f)](auto &&...values) mutable {
            if (!alive.expired())
                f(std::forward<decltype(values)>(values)...);
        };
    }

    enum class Stage { New, Running, Over };

    FolderUpload m_upload;
    AccountDesk &m_desk;
    const Ports m_ports;
    const Told m_told;
    Stage m_stage = Stage::New;
    std::map<qint64, Item> m_items; ///< in memory, by id; each is in one of the next five
    std::deque<qint64> m_claimed;
    std::set<qint64> m_reading;
    std::deque<qint64> m_read;
    std::set<qint64> m_underWay;
    std::multimap<SteadyTime, qint64> m_retrying;
    QList<FolderFile> m_unsaved;
    std::unique_ptr<FolderWalker> m_walker;
    std::optional<WalkBatch> m_batch; ///< found, and not in the journal yet
    qint64 m_held = 0;
    qint64 m_done = 0; ///< of this run
    SteadyTime m_progressAt{};
    bool m_lastRound = false;
    bool m_journalWorks = true;
    bool m_pumping = false; ///< guards against answers from within a step
    Clock::TimerId m_retryTimer = 0;
    Clock::TimerId m_saveTimer = 0;
    Clock::TimerId m_mendTimer = 0;
    ContentTypes m_types;
    RateMeter m_bytes;
    RateMeter m_files;
    std::shared_ptr<int> m_alive = std::make_shared<int>(0);
};

} // namespace partway
