// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/sim_exchange.h"

#include <QCryptographicHash>

#include <algorithm>

namespace partway::sim {

namespace {

constexpr milliseconds stallTime(30'000);

Error error(ErrorKind kind, int status = 0, const char *code = "")
{
    Error made;
    made.kind = kind;
    made.httpStatus = status;
    made.code = QString::fromLatin1(code);
    return made;
}

} // namespace

SimExchange::SimExchange(SimNetwork &network, Parties parties, Call call, CallFate fate)
    : m_network(network)
    , m_parties(std::move(parties))
    , m_call(std::move(call))
    , m_fate(fate)
    , m_begun(network.m_queue.now())
{
}

milliseconds SimExchange::hop()
{
    return m_network.m_random.between(milliseconds(1), m_network.weather.latency);
}

/// Mostly a moment, sometimes as late as it gets.
milliseconds SimExchange::late()
{
    const milliseconds most = m_network.m_random.chance(0.6) ? milliseconds(300) : m_network.weather.lateness;
    return m_network.m_random.between(milliseconds(0), most);
}

void SimExchange::after(milliseconds delay, void (SimExchange::*then)())
{
    m_next = m_network.m_queue.after(delay, [self = shared_from_this(), then] {
        self->m_next = 0;
        (self.get()->*then)();
    });
}

void SimExchange::begin()
{
    if (m_network.conditions.down || m_fate == CallFate::Refused) {
        answer(hop(), failure(error(ErrorKind::Unreachable)));
        return;
    }
    if (m_fate == CallFate::StallsBefore) {
        answer(stallTime, failure(error(ErrorKind::Stalled)));
        return;
    }
    if (bodyOf(m_call) == nullptr)
        after(m_fate == CallFate::Late ? late() : hop(), &SimExchange::sendWhole);
    else
        after(hop(), &SimExchange::readOn);
}

void SimExchange::readOn()
{
    const Body *body = bodyOf(m_call);
    const qint64 slice = m_network.m_random.between(qint64(1), std::max<qint64>(1, body->size));
    body->reader->read(slice, [weak = weak_from_this()](const Result<QByteArray> &read) {
        if (const auto self = weak.lock())
            self->onSlice(read);
    });
}

void SimExchange::onSlice(const Result<QByteArray> &slice)
{
    if (m_stage != Stage::Sending)
        return;
    const qint64 size = bodyOf(m_call)->size;
    if (!slice) {
        // Its bytes may all be on the wire by the time that the end shows that the file has changed.
        if (m_body.size() == size && m_network.m_random.chance(0.5))
            workLater(hop());
        answer(milliseconds(0), failure(slice.error()));
        return;
    }
    if (slice->isEmpty()) {
        if (m_body.size() != size)
            m_network.m_witness.violated("a body ends at " + QByteArray::number(m_body.size()) + " of " +
                                         QByteArray::number(size) + " bytes without an error");
        sendWhole();
        return;
    }
    m_body += *slice;
    if (m_parties.sent && m_parties.life->isAlive())
        m_parties.sent(m_body.size());
    if (m_stage != Stage::Sending)
        return; // given up by whoever was told
    if (m_fate == CallFate::BreaksInBody) {
        answer(hop(), failure(error(ErrorKind::ConnectionLost)));
        return;
    }
    after(milliseconds(m_network.m_random.between(0, 2)), &SimExchange::readOn);
}

void SimExchange::sendWhole()
{
    m_stage = Stage::Sent;
    after(m_fate == CallFate::Late ? late() : hop(), &SimExchange::arrive);
}

/// What the server makes of the request in its present mood.
Result<Answer> SimExchange::work()
{
    if (m_network.conditions.broken)
        return failure(error(ErrorKind::ServerFault, 500, "InternalError"));
    if (!m_network.m_keys.accepts(m_parties.credentials))
        return failure(error(ErrorKind::CredentialsExpired, 400, "ExpiredToken"));
    if (m_network.conditions.throttling && m_network.m_random.chance(0.7)) {
        Error slower = error(ErrorKind::Throttled, 503, "SlowDown");
        slower.retryAfter = milliseconds(m_network.m_random.between(0, 3) * 1000);
        return failure(slower);
    }
    const Body *body = bodyOf(m_call);
    if (body != nullptr && m_parties.endpoint.signsPayload()) {
        if (body->sha256.isEmpty())
            m_network.m_witness.violated("a body without its SHA-256 where payloads are signed");
        if (body->sha256 != QCryptographicHash::hash(m_body, QCryptographicHash::Sha256))
            return failure(error(ErrorKind::DigestMismatch, 400, "XAmzContentSHA256Mismatch"));
    }
    return m_network.m_server.execute(m_call, m_body, m_begun);
}

void SimExchange::workLater(milliseconds delay)
{
    // A copy of its own, that outlives the client and its answer.
    auto orphan = std::make_shared<SimExchange>(m_network, m_parties, m_call, CallFate::Good);
    orphan->m_parties.done = nullptr;
    orphan->m_parties.sent = nullptr;
    orphan->letGoOfReader();
    orphan->m_body = m_body;
    orphan->m_begun = m_begun;
    m_network.m_queue.after(delay, [orphan] {
        if (orphan->m_network.conditions.down)
            return;
        orphan->m_network.m_log.add("late: ", nameOf(orphan->m_call));
        if (const auto result = orphan->work(); !result)
            orphan->m_network.m_log.add("late: refused, ", result.error());
    });
}

void SimExchange::arrive()
{
    m_stage = Stage::Arrived;
    if (m_network.conditions.down) {
        answer(hop(), failure(error(ErrorKind::ConnectionLost)));
        return;
    }
    const Result<Answer> result = workAsFated();
    const bool stalls = !result && result.error().kind == ErrorKind::Stalled;
    answer(stalls ? stallTime : hop(), result);
}

Result<Answer> SimExchange::workAsFated()
{
    switch (m_fate) {
    case CallFate::Good:
    case CallFate::Refused:
    case CallFate::BreaksInBody: // an empty body has no middle
    case CallFate::StallsBefore:
    case CallFate::Late:
        return work();
    case CallFate::LostBefore:
        return failure(error(ErrorKind::ConnectionLost));
    case CallFate::LostThenWorked:
        workLater(late());
        return failure(error(ErrorKind::ConnectionLost));
    case CallFate::LostAnswer:
        work();
        return failure(error(ErrorKind::ConnectionLost));
    case CallFate::StallsThenWorked:
        if (m_network.m_random.chance(0.5))
            workLater(late());
        else
            m_worksOnceLeft = true;
        return failure(error(ErrorKind::Stalled));
    case CallFate::Doubled:
        // Answered well, a Create leaves no doubt: what comes later than the whole upload takes, nobody can
        // find.
        workLater(std::holds_alternative<CreateUpload>(m_call) ? hop() : late());
        return work();
    case CallFate::DoubledLost:
        workLater(late());
        work();
        return failure(error(ErrorKind::ConnectionLost));
    case CallFate::FaultBefore:
        return failure(error(ErrorKind::ServerFault, 500, "InternalError"));
    case CallFate::FaultAfter:
        work();
        return failure(error(ErrorKind::ServerFault, 500, "InternalError"));
    case CallFate::SlowDown: {
        Error slower = error(ErrorKind::Throttled, 503, "SlowDown");
        slower.retryAfter = milliseconds(m_network.m_random.between(0, 12) * 1000);
        return failure(slower);
    }
    case CallFate::Rubbish:
        work();
        return failure(error(ErrorKind::MalformedAnswer, 200));
    case CallFate::ErrorIn200:
        return failure(error(ErrorKind::ServerFault, 200, "InternalError"));
    case CallFate::EmptyEtag: {
        Result<Answer> result = work();
        if (result && std::holds_alternative<PartStored>(*result))
            return failure(error(ErrorKind::MalformedAnswer, 200));
        if (result && std::holds_alternative<UploadCompleted>(*result))
            return Answer(UploadCompleted{});
        return result;
    }
    case CallFate::WrongEtag: {
        Result<Answer> result = work();
        if (result && std::holds_alternative<PartStored>(*result))
            std::get<PartStored>(*result).etag = QByteArray(32, 'a');
        return result;
    }
    case CallFate::CorruptedBody: {
        const QByteArray right = m_body;
        if (!m_body.isEmpty())
            m_body[0] = static_cast<char>(m_body[0] ^ 0x40);
        const Result<Answer> result = work();
        m_body = right;
        return result;
    }
    }
    Q_UNREACHABLE();
}

void SimExchange::answer(milliseconds delay, Result<Answer> result)
{
    m_stage = Stage::Arrived;
    m_next = m_network.m_queue.after(delay, [self = shared_from_this(), result = std::move(result)] {
        self->m_next = 0;
        self->deliver(result);
    });
}

/// Readers are the program's own, and what is late outlives the program.
void SimExchange::letGoOfReader()
{
    if (auto *part = std::get_if<PutPart>(&m_call))
        part->body.reader.reset();
    if (auto *whole = std::get_if<PutObject>(&m_call))
        whole->body.reader.reset();
}

void SimExchange::deliver(Result<Answer> result)
{
    if (result && m_network.conditions.down)
        result = failure(error(ErrorKind::ConnectionLost));
    const auto self = shared_from_this();
    m_stage = Stage::Ended;
    m_network.ended(m_parties.id);
    if (std::exchange(m_worksOnceLeft, false))
        workLater(late());
    if (result)
        m_network.m_log.add("answer: ", nameOf(m_call), " ok");
    else
        m_network.m_log.add("answer: ", nameOf(m_call), " ", result.error());
    const Transport::Done done = std::exchange(m_parties.done, nullptr);
    if (!done || !m_parties.life->isAlive())
        return;
    m_network.m_witness.answered(m_call, m_body, result);
    done(std::move(result));
}

void SimExchange::leave()
{
    const bool couldStillArrive = m_stage == Stage::Sent;
    m_stage = Stage::Ended;
    m_network.m_queue.cancel(m_next);
    m_parties.done = nullptr;
    m_parties.sent = nullptr;
    if (const Body *body = bodyOf(m_call); body != nullptr && body->reader && m_parties.life->isAlive())
        body->reader->cancel();
    letGoOfReader();
    if (std::exchange(m_worksOnceLeft, false))
        workLater(late());
    if (couldStillArrive && m_network.m_random.chance(0.5))
        workLater(late());
}

} // namespace partway::sim
