// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/open_stream.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace partway {

namespace {

constexpr qint64 chunk = 256 * KiB;
/// Before anybody said how large parts are.
constexpr qint64 firstParts = 5 * MiB;

} // namespace

/// Letting go of it ends a question.
class OpenStream::Claim
{
public:
    Claim(std::weak_ptr<OpenStream> stream, quint64 serial)
        : m_stream(std::move(stream))
        , m_serial(serial)
    {
    }
    ~Claim()
    {
        if (const auto stream = m_stream.lock())
            stream->drop(m_serial);
    }
    Q_DISABLE_COPY_MOVE(Claim)

private:
    const std::weak_ptr<OpenStream> m_stream;
    const quint64 m_serial;
};

OpenStream::OpenStream(std::unique_ptr<StreamInput> input, std::unique_ptr<StreamProducer> producer,
                       std::unique_ptr<PieceStore> store, const StreamBudget &budget, quint64 identity)
    : m_budget(budget)
    , m_identity(identity)
    , m_input(std::move(input))
    , m_producer(std::move(producer))
    , m_window(std::make_shared<StreamWindow>(std::move(store), budget.windowFor(firstParts),
                                              [this] { onNews(); }))
    , m_context(std::make_unique<QObject>())
{
    if (m_producer)
        m_producer->whenOver([this](const Result<void> &verdict) {
            m_verdict = verdict;
            settleSoon();
        });
    m_reader = std::thread([this] { read(); });
}

OpenStream::~OpenStream()
{
    stopReading();
    m_reader.join();
    m_input.reset(); // before the producer is stopped: it may still end by itself
}

void OpenStream::stopReading()
{
    m_stopped = true;
    m_window->close();
    m_input->interrupt();
}

void OpenStream::read()
{
    const std::unique_ptr<char[]> buffer(new char[static_cast<std::size_t>(chunk)]);
    while (const qint64 room = m_window->waitForRoom()) {
        const auto count = m_input->read(buffer.get(), std::min(room, chunk));
        if (m_stopped)
            return;
        if (!count)
            return m_window->fail(count.error());
        if (*count == 0)
            return m_window->end();
        if (!m_window->append(buffer.get(), *count))
            return;
    }
}

// Called by the reader, which ends before the context does.
void OpenStream::onNews()
{
    if (!m_newsPending.exchange(true))
        settleSoon();
}

void OpenStream::settleSoon()
{
    QMetaObject::invokeMethod(
        m_context.get(), [this] { settle(); }, Qt::QueuedConnection);
}

Fingerprint OpenStream::fingerprint() const { return {m_told, 0, m_identity, false}; }

FileSource::Work OpenStream::follow(qint64 beyond, std::function<void(Result<Growth>)> done)
{
    m_following = Following{++m_serial, beyond, std::move(done)};
    settleSoon();
    return claim(m_serial);
}

FileSource::Work OpenStream::whenThere(ByteRange range, std::function<void(Result<void>)> then)
{
    m_largestRange = std::max(m_largestRange, range.size);
    m_waiters.push_back({++m_serial, range.end(), std::move(then)});
    settleSoon();
    return claim(m_serial);
}

FileSource::Work OpenStream::claim(quint64 serial)
{
    return std::make_shared<Claim>(weak_from_this(), serial);
}

void OpenStream::drop(quint64 serial)
{
    if (m_following && m_following->serial == serial)
        m_following.reset();
    m_waiters.remove_if([serial](const Waiter &waiter) { return waiter.serial == serial; });
}

void OpenStream::finish()
{
    stopReading();
    m_window->end();
    m_producer.reset();
    m_verdict.reset();
    settleSoon();
}

void OpenStream::settle()
{
    const auto self = shared_from_this(); // an answer may let go of this
    m_newsPending = false;
    listenForBytes(); // first: what comes after the look at what is there is told
    while (answerAWaiter()) {
    }
    answerFollowing();
    makeRoom();
}

void OpenStream::listenForBytes()
{
    qint64 first = std::numeric_limits<qint64>::max();
    const qint64 written = m_window->state().written;
    if (m_following && m_following->beyond >= written)
        first = m_following->beyond + 1;
    for (const Waiter &waiter : m_waiters)
        if (waiter.end > written)
            first = std::min(first, waiter.end);
    m_window->tellAt(first);
}

bool OpenStream::answerAWaiter()
{
    const StreamWindow::State state = m_window->state();
    const auto error = failureOf(state);
    const bool noMore = error || hasEnded(state);
    const auto ready = std::find_if(m_waiters.begin(), m_waiters.end(), [&](const Waiter &waiter) {
        return waiter.end <= state.written || noMore;
    });
    if (ready == m_waiters.end())
        return false;
    const auto then = std::move(ready->then);
    const bool there = ready->end <= state.written;
    m_waiters.erase(ready);
    if (there)
        then({});
    else if (error)
        then(failure(*error));
    else
        then(failure(ErrorKind::SourceChanged,
                     QStringLiteral("the stream ended after %1 bytes").arg(state.written)));
    return true;
}

void OpenStream::answerFollowing()
{
    if (!m_following)
        return;
    const StreamWindow::State state = m_window->state();
    const bool ended = hasEnded(state);
    const bool further = state.written > m_following->beyond;
    const auto error = failureOf(state);
    if (!ended && !further && !error)
        return;
    const auto done = std::move(m_following->done);
    // What is there is sent first, whatever happened behind it: it need not be sent again then.
    if (ended)
        m_told = state.written;
    else if (further)
        m_told = std::max(m_told, m_following->beyond + 1);
    m_following.reset();
    if (ended || further)
        done(Growth{fingerprint(), ended});
    else
        done(failure(*error));
}

void OpenStream::makeRoom()
{
    m_window->growTo(m_budget.windowFor(std::max(partWaitedFor(), m_largestRange)));
}

qint64 OpenStream::partWaitedFor() const
{
    return m_following ? std::max<qint64>(0, m_following->beyond + 1 - m_told) : 0;
}

bool OpenStream::hasEnded(const StreamWindow::State &state) const
{
    return state.ended && (!m_producer || (m_verdict && m_verdict->has_value()));
}

std::optional<Error> OpenStream::failureOf(const StreamWindow::State &state) const
{
    if (m_verdict && !m_verdict->has_value())
        return m_verdict->error();
    return state.failure;
}

} // namespace partway
