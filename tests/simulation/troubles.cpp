// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/troubles.h"

#include "tests/simulation/sim_world.h"

namespace partway::sim {

void Troubles::begin()
{
    const Dangers &dangers = m_world.scenario().dangers;
    const auto add = [this](bool wanted, std::initializer_list<Happening> happenings) {
        if (wanted)
            m_happenings.insert(m_happenings.end(), happenings);
    };
    add(dangers.crashes, {&Troubles::crash, &Troubles::crashSoon, &Troubles::crashSoon});
    add(dangers.powerLoss, {&Troubles::powerLoss, &Troubles::powerLoss});
    add(dangers.outages, {&Troubles::networkGoes, &Troubles::serverBreaks, &Troubles::serverThrottles});
    add(dangers.expiringKeys, {&Troubles::keysExpire, &Troubles::keychainLocks});
    add(dangers.fullDisk, {&Troubles::diskFills});
    add(dangers.changingFiles, {&Troubles::fileChanges, &Troubles::fileDisappears});
    add(dangers.strangersAbort, {&Troubles::strangerAborts});
    add(dangers.wrongClock, {&Troubles::clockIsSet});
    m_world.later(m_world.scenario().busyFor, [this] { calmDown(); });
    if (!m_happenings.empty())
        next();
    sweep();
}

void Troubles::sweep()
{
    m_world.later(std::chrono::minutes(5), [this] {
        m_world.server.sweepIdle();
        sweep();
    });
}

void Troubles::next()
{
    const milliseconds most = 2 * m_world.scenario().actsEvery;
    m_world.later(m_world.random.between(milliseconds(1), most), [this] {
        if (m_calm)
            return;
        const auto which = m_world.random.between(0, static_cast<int>(m_happenings.size()) - 1);
        (this->*m_happenings.at(static_cast<std::size_t>(which)))();
        next();
    });
}

void Troubles::calmDown()
{
    m_world.log.add("--- all troubles end");
    m_calm = true;
    m_world.network.weather.trouble = 0;
    m_world.network.conditions = {};
    m_world.journal.setFull(false);
    m_world.keys.lock(false);
    m_world.keys.renew();
    for (const Errand &errand : m_world.scenario().errands)
        m_world.disk.putBack(errand.path);
}

milliseconds Troubles::aWhile()
{
    const int most = m_world.random.chance(0.7) ? 5'000 : 120'000;
    return milliseconds(m_world.random.between(50, most));
}

const QString &Troubles::somePath()
{
    const QList<Errand> &errands = m_world.scenario().errands;
    return errands.at(m_world.random.between(0, static_cast<int>(errands.size()) - 1)).path;
}

void Troubles::crash() { m_world.crash(false); }

void Troubles::crashSoon() { m_world.crashAtStep(m_world.random.between(1, 60)); }

void Troubles::powerLoss() { m_world.crash(true); }

void Troubles::networkGoes()
{
    m_world.log.add("--- the network is down");
    m_world.network.conditions.down = true;
    m_world.later(aWhile(), [this] {
        m_world.log.add("--- the network is back");
        m_world.network.conditions.down = false;
        if (m_world.engine() != nullptr && m_world.random.chance(0.5))
            m_world.engine()->networkChanged();
    });
}

void Troubles::serverBreaks()
{
    m_world.log.add("--- the server answers 500");
    m_world.network.conditions.broken = true;
    m_world.later(aWhile(), [this] { m_world.network.conditions.broken = false; });
}

void Troubles::serverThrottles()
{
    m_world.log.add("--- the server throttles");
    m_world.network.conditions.throttling = true;
    m_world.later(aWhile(), [this] { m_world.network.conditions.throttling = false; });
}

void Troubles::keysExpire()
{
    m_world.log.add("--- the keys expire");
    m_world.keys.expire();
}

void Troubles::keychainLocks()
{
    m_world.log.add("--- the keychain is locked");
    m_world.keys.lock(true);
}

void Troubles::diskFills()
{
    m_world.log.add("--- the disk is full");
    m_world.journal.setFull(true);
    m_world.later(aWhile(), [this] { m_world.journal.setFull(false); });
}

void Troubles::fileChanges()
{
    const QString &path = somePath();
    const auto size = static_cast<int>(m_world.disk.versions(path).last().bytes.size());
    const int how = m_world.random.between(0, 4);
    m_world.log.add("--- ", path, " changes, way ", how);
    if (how == 0)
        m_world.disk.rewrite(path, size);
    else if (how == 1)
        m_world.disk.rewrite(path, m_world.random.between(0, size));
    else if (how == 2)
        m_world.disk.rewrite(path, size + m_world.random.between(1, 20));
    else if (how == 3)
        m_world.disk.changeOneByte(path);
    else
        m_world.disk.replace(path);
}

void Troubles::fileDisappears()
{
    const QString path = somePath();
    m_world.log.add("--- ", path, " is gone");
    m_world.disk.remove(path);
    if (m_world.random.chance(0.7))
        m_world.later(aWhile(), [this, path] { m_world.disk.putBack(path); });
}

void Troubles::strangerAborts()
{
    const QList<Errand> &errands = m_world.scenario().errands;
    m_world.server.abortBySomebodyElse(
        errands.at(m_world.random.between(0, static_cast<int>(errands.size()) - 1)).key);
}

void Troubles::clockIsSet()
{
    m_world.machineTime.offset = m_world.random.between(milliseconds(-600'000), milliseconds(600'000));
    m_world.log.add("--- the clock is set ", m_world.machineTime.offset, " off");
}

} // namespace partway::sim
