// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/sim_network.h"

#include "tests/simulation/sim_exchange.h"

#include <algorithm>

namespace partway::sim {

namespace {

template <typename... Handlers>
struct Overloaded : Handlers...
{
    using Handlers::operator()...;
};
template <typename... Handlers>
Overloaded(Handlers...) -> Overloaded<Handlers...>;

} // namespace

QByteArray nameOf(const Call &call)
{
    return std::visit(
        Overloaded{
            [](const CreateUpload &of) -> QByteArray { return "CreateUpload " + of.object.key.toUtf8(); },
            [](const PutPart &of) -> QByteArray {
                return "PutPart " + QByteArray::number(of.number) + " of " + of.uploadId.left(8).toUtf8();
            },
            [](const CompleteUpload &of) -> QByteArray {
                return "CompleteUpload " + of.uploadId.left(8).toUtf8();
            },
            [](const AbortUpload &of) -> QByteArray { return "AbortUpload " + of.uploadId.left(8).toUtf8(); },
            [](const ListParts &of) -> QByteArray {
                return "ListParts " + of.uploadId.left(8).toUtf8() + " after " +
                       QByteArray::number(of.afterPart);
            },
            [](const ListUploads &of) -> QByteArray {
                return "ListUploads " + of.prefix.toUtf8() + " after " + of.uploadIdMarker.left(8).toUtf8();
            },
            [](const PutObject &of) -> QByteArray { return "PutObject " + of.object.key.toUtf8(); },
            [](const HeadObject &of) -> QByteArray { return "HeadObject " + of.object.key.toUtf8(); },
            [](const GetRange &of) -> QByteArray { return "GetRange " + of.object.key.toUtf8(); },
            [](const auto &) -> QByteArray { return "another call"; }},
        call);
}

const Body *bodyOf(const Call &call)
{
    if (const auto *part = std::get_if<PutPart>(&call))
        return &part->body;
    if (const auto *whole = std::get_if<PutObject>(&call))
        return &whole->body;
    return nullptr;
}

QString keyOf(const Call &call)
{
    return std::visit(
        [](const auto &of) {
            if constexpr (requires { of.object.key; })
                return of.object.key;
            else if constexpr (requires { of.prefix; })
                return of.prefix;
            else
                return QString();
        },
        call);
}

SimNetwork::SimNetwork(EventQueue &queue, SimRandom random, SimLog &log, SimServer &server,
                       const KeyRing &keys, Witness &witness)
    : m_queue(queue)
    , m_random(random)
    , m_log(log)
    , m_server(server)
    , m_keys(keys)
    , m_witness(witness)
{
}

SimNetwork::~SimNetwork() = default;

CallFate SimNetwork::fitting(CallFate fate, const Call &call) const
{
    const bool md5Etags = m_server.personality().etags == EtagStyle::Md5;
    const Body *body = bodyOf(call);
    const bool provenAhead = body != nullptr && !body->md5.isEmpty();
    const bool canTell = bytesAreProven && body != nullptr && (md5Etags || provenAhead);
    if (fate == CallFate::CorruptedBody && !canTell)
        return CallFate::LostAnswer;
    // Where the server has checked the bytes itself, an ETag that differs is no lie but another kind of ETag.
    if (fate == CallFate::WrongEtag && (!canTell || provenAhead))
        return CallFate::LostAnswer;
    return fate;
}

Transport::CallId SimNetwork::begin(const LifePtr &life, const Endpoint &endpoint,
                                    const Credentials &credentials, Call call, Transport::Done done,
                                    Transport::Sent sent)
{
    const Transport::CallId id = ++m_last;
    m_witness.sent(call);
    const CallFate fate = fitting(weather.fateOf(m_random), call);
    const bool carries = bodyOf(call) != nullptr;
    auto exchange = std::make_shared<SimExchange>(
        *this, SimExchange::Parties{id, life, endpoint, credentials, std::move(done), std::move(sent)},
        std::move(call), fate);
    m_underWay.emplace(id, exchange);
    if (carries)
        m_witness.bodiesUnderWay(bodiesUnderWay());
    exchange->begin();
    return id;
}

void SimNetwork::cancel(Transport::CallId id)
{
    const auto found = m_underWay.find(id);
    if (found == m_underWay.end())
        return;
    const std::shared_ptr<SimExchange> exchange = found->second;
    m_underWay.erase(found);
    exchange->leave();
}

void SimNetwork::abandon(const SimLife &life)
{
    std::vector<Transport::CallId> ids;
    for (const auto &[id, exchange] : m_underWay) {
        if (exchange->life() == &life)
            ids.push_back(id);
    }
    for (const Transport::CallId id : ids)
        cancel(id);
}

void SimNetwork::ended(Transport::CallId id) { m_underWay.erase(id); }

int SimNetwork::bodiesUnderWay() const
{
    return static_cast<int>(std::count_if(m_underWay.begin(), m_underWay.end(), [](const auto &entry) {
        return bodyOf(entry.second->call()) != nullptr;
    }));
}

bool SimNetwork::isUnderWay(const QString &key) const
{
    return std::any_of(m_underWay.begin(), m_underWay.end(),
                       [&key](const auto &entry) { return keyOf(entry.second->call()) == key; });
}

} // namespace partway::sim
