// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/finished_checks.h"

#include <utility>

namespace partway {

FinishedChecks::FinishedChecks(Transport &transport, Desks desks, Told told)
    : m_transport(transport)
    , m_desks(std::move(desks))
    , m_told(std::move(told))
{
}

FinishedChecks::~FinishedChecks()
{
    m_alive.reset();
    for (const auto &[id, call] : m_calls)
        m_transport.cancel(call);
}

void FinishedChecks::ask(const Wanted &wanted)
{
    if (!m_asked.insert(wanted.id).second)
        return;
    m_waiting.push_back(wanted);
    next();
}

void FinishedChecks::next()
{
    if (std::exchange(m_looking, true))
        return; // the loop below comes to it
    while (m_underWay < most && !m_waiting.empty()) {
        const Wanted wanted = std::move(m_waiting.front());
        m_waiting.pop_front();
        ++m_underWay;
        look(wanted);
    }
    m_looking = false;
}

void FinishedChecks::look(const Wanted &wanted)
{
    AccountDesk *desk = m_desks(wanted.account);
    if (!desk) {
        answered(wanted.id, failure(ErrorKind::CredentialsMissing));
        return;
    }
    const auto alive = std::weak_ptr(m_alive);
    desk->withCredentials([this, alive, wanted](const Result<Credentials> &credentials) {
        if (alive.expired())
            return;
        const AccountDesk *now = m_desks(wanted.account);
        if (!now || !credentials) {
            answered(wanted.id, failure(now ? credentials.error() : Error{}));
            return;
        }
        m_calls[wanted.id] =
            m_transport.send(now->account().endpoint, *credentials, HeadObject{wanted.object},
                             [this, alive, id = wanted.id](const Result<Answer> &answer) {
                                 if (!alive.expired())
                                     answered(id, answer);
                             });
    });
}

void FinishedChecks::answered(TransferId id, const Result<Answer> &answer)
{
    --m_underWay;
    m_calls.erase(id);
    m_asked.erase(id);
    m_told(id, answer);
    next();
}

} // namespace partway
