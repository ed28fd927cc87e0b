// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/stream_budget.h"
#include "core/base/stream_input.h"
#include "core/base/stream_producer.h"
#include "core/base/stream_window.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <list>
#include <memory>
#include <optional>
#include <thread>

namespace partway {

/// A stream that is being read, in a thread of its own, into a window. Belongs to the thread that made it,
/// where all answers are given, from its event loop.
class OpenStream : public std::enable_shared_from_this<OpenStream>
{
public:
    /// `producer` may be none: the end of the input is the end then.
    OpenStream(std::unique_ptr<StreamInput> input, std::unique_ptr<StreamProducer> producer,
               std::unique_ptr<PieceStore> store, const StreamBudget &budget, quint64 identity);
    ~OpenStream(); ///< closes the input: who writes into it is not left waiting
    Q_DISABLE_COPY_MOVE(OpenStream)

    /// How far it has come, as was told in answers so far.
    [[nodiscard]] Fingerprint fingerprint() const;
    /// One at a time. Tells no more of an open stream than was asked for, so that it is known which part is
    /// waited for, and how large it is.
    [[nodiscard]] FileSource::Work follow(qint64 beyond, std::function<void(Result<Growth>)> done);
    /// When all of it was read, or can never be.
    [[nodiscard]] FileSource::Work whenThere(ByteRange range, std::function<void(Result<void>)> then);
    /// What was read is all.
    void finish();
    void release(ByteRange range) { m_window->release(range); }
    [[nodiscard]] std::shared_ptr<const StreamWindow> window() const { return m_window; }

private:
    class Claim;
    struct Following
    {
        quint64 serial;
        qint64 beyond;
        std::function<void(Result<Growth>)> done;
    };
    struct Waiter
    {
        quint64 serial;
        qint64 end;
        std::function<void(Result<void>)> then;
    };

    void read();
    void onNews();
    void stopReading();
    void settleSoon();
    void settle();
    /// False: there is none whose time has come.
    bool answerAWaiter();
    void answerFollowing();
    void makeRoom();
    void listenForBytes();
    [[nodiscard]] FileSource::Work claim(quint64 serial);
    void drop(quint64 serial);
    [[nodiscard]] bool hasEnded(const StreamWindow::State &state) const;
    [[nodiscard]] std::optional<Error> failureOf(const StreamWindow::State &state) const;
    [[nodiscard]] qint64 partWaitedFor() const;

    const StreamBudget m_budget;
    const quint64 m_identity;
    std::unique_ptr<StreamInput> m_input;
    std::unique_ptr<StreamProducer> m_producer;
    std::optional<Result<void>> m_verdict; ///< the producer's
    std::shared_ptr<StreamWindow> m_window;
    std::optional<Following> m_following;
    std::list<Waiter> m_waiters;
    quint64 m_serial = 0;
    qint64 m_told = 0;         ///< bytes in the last answer
    qint64 m_largestRange = 0; ///< of those that were asked for
    std::atomic<bool> m_newsPending = false;
    std::atomic<bool> m_stopped = false; ///< the input was interrupted: it has not ended
    std::unique_ptr<QObject> m_context;
    std::thread m_reader;
};

} // namespace partway
