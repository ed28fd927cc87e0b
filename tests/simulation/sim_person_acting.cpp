// SPDX-License-Identifier: GPL-3.0-or-later
// What the person does while troubles last.
#include "tests/simulation/sim_person.h"
#include "tests/simulation/sim_world.h"

namespace partway::sim {

void SimPerson::actSoon()
{
    const milliseconds most = 2 * m_world.scenario().actsEvery;
    const SteadyTime end = SteadyTime(std::chrono::hours(1)) + m_world.scenario().busyFor;
    m_world.later(m_world.random.between(milliseconds(1), most), [this, end] {
        if (m_world.queue.now() >= end)
            return;
        if (m_world.engine() != nullptr)
            act();
        actSoon();
    });
}

void SimPerson::act()
{
    Doing &doing = m_doings.at(
        static_cast<std::size_t>(m_world.random.between(0, static_cast<int>(m_doings.size()) - 1)));
    const std::optional<Transfer> transfer = transferOf(doing.errand.key);
    if (!transfer) {
        if (!doing.removing)
            add(doing);
        return;
    }
    if (m_world.scenario().longPause) {
        if (transfer->canPause())
            pause(doing);
        return;
    }
    if (m_world.scenario().dangers.mistrustfulPerson && m_world.random.chance(0.3)) {
        sendAgain(doing);
        return;
    }
    TransferEngine &engine = *m_world.engine();
    const bool quitsNow = doing.errand.wish != Wish::Finish && m_world.random.chance(0.15);
    if (quitsNow) {
        ++doing.commands;
        m_world.log.add("person: sees to the end of ", doing.errand.key);
        see(doing);
        return;
    }
    if (transfer->canResume() && m_world.random.chance(0.5)) {
        ++doing.commands;
        m_world.log.add("person: resumes ", doing.errand.key);
        engine.resume({transfer->id});
        return;
    }
    if (!m_world.scenario().dangers.restlessPerson)
        return;
    switch (m_world.random.between(0, 8)) {
    case 0:
    case 1:
    case 2:
        pause(doing);
        return;
    case 3:
        for (Doing &any : m_doings)
            ++any.commands;
        m_world.log.add("person: pauses all");
        engine.pauseAll();
        return;
    case 4:
    case 5:
        for (Doing &any : m_doings)
            ++any.commands;
        m_world.log.add("person: resumes all");
        engine.resumeAll();
        return;
    case 6:
        changeLimits();
        return;
    case 7:
        engine.move({transfer->id}, m_world.random.between(0, 3));
        return;
    case 8:
        engine.setPriority({transfer->id}, static_cast<Priority>(m_world.random.between(0, 2)));
        engine.watchParts(transfer->id);
        return;
    }
}

void SimPerson::sendAgain(const Doing &doing)
{
    const std::optional<Transfer> transfer = transferOf(doing.errand.key);
    if (!transfer || transfer->uploadId.isEmpty())
        return;
    QList<int> numbers;
    for (int count = m_world.random.between(1, 4); count > 0; --count)
        numbers.append(m_world.random.between(1, transfer->parts + 1));
    m_world.log.add("person: has parts of ", doing.errand.key, " sent again, the first is ", numbers.first());
    m_world.referee.mayBeSentAgain(transfer->uploadId, numbers);
    m_world.engine()->sendAgain(transfer->id, numbers);
}

void SimPerson::pauseForLong()
{
    bool waits = false;
    for (Doing &doing : m_doings) {
        const std::optional<Transfer> transfer = transferOf(doing.errand.key);
        const bool sent = transfer && transfer->partsDone > 0 && !transfer->uploadId.isEmpty();
        if (sent && transfer->canPause())
            pause(doing);
        waits = waits || !transfer || (!sent && transfer->canPause());
    }
    if (waits)
        m_world.later(milliseconds(50), [this] { pauseForLong(); });
}

void SimPerson::pause(Doing &doing)
{
    const std::optional<Transfer> transfer = transferOf(doing.errand.key);
    if (!transfer)
        return;
    const int command = ++doing.commands;
    const bool timed = transfer->canPause() && !doing.aborting;
    m_world.log.add("person: pauses ", doing.errand.key);
    m_world.engine()->pause({transfer->id});
    if (timed)
        m_world.later(std::chrono::seconds(1),
                      [this, key = doing.errand.key, command] { checkPaused(key, command); });
}

void SimPerson::checkPaused(const QString &key, int command)
{
    for (const Doing &doing : m_doings) {
        if (doing.errand.key != key || doing.commands != command || m_world.engine() == nullptr)
            continue;
        const std::optional<Transfer> transfer = transferOf(key);
        if (!transfer)
            continue;
        if (transfer->canPause())
            m_world.referee.violated(key.toUtf8() + " still is in state " +
                                     QByteArray::number(int(transfer->state)) + " a second after its pause");
        if (transfer->state == TransferState::Paused && m_world.network.isUnderWay(key))
            m_world.referee.violated(key.toUtf8() + " is paused, and still on the wire");
    }
}

void SimPerson::changeLimits()
{
    EngineLimits limits;
    limits.transfersAtOnce = m_world.random.between(1, 4);
    limits.partsAtOnce = m_world.random.between(1, 10);
    limits.bytesPerSecond = m_world.random.chance(0.2) ? m_world.random.between(20, 400) : 0;
    m_world.log.add("person: allows ", limits.partsAtOnce, " parts at once");
    m_world.setLimits(limits);
}

} // namespace partway::sim
