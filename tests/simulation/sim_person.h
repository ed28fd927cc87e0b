// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/transfer_engine.h"
#include "tests/simulation/scenario.h"

#include <map>
#include <vector>

namespace partway::sim {

class SimWorld;

/// Adds the files, gets in the way while it is busy, and afterwards sees every errand to the end that it
/// wishes for.
class SimPerson
{
public:
    explicit SimPerson(SimWorld &world);

    void begin();
    void onProgramStarted();
    void onAdded(quint64 tag, const QList<TransferId> &ids);
    void onCredentialsNeeded();

    /// Every errand has been where it was to end for a while.
    [[nodiscard]] bool isContent() const { return m_content; }
    /// What it still waits for.
    [[nodiscard]] QByteArray complaint() const;
    /// Does nothing any more.
    void goHome() { m_atHome = true; }
    void checkTheEnd();

private:
    struct Doing
    {
        Errand errand;
        bool acknowledged = false; ///< the engine said that it has it
        bool aborting = false;     ///< it was told to free what is on the server; that cannot be paused
        bool removing = false;     ///< it was told to take it off the queue
        bool left = false;         ///< with what is on the server
        int triesLeft = 20;        ///< once nothing is wrong any more
        int commands = 0;          ///< that reached the engine, to tell whether one was the last
        QByteArray lastSeen;
    };

    void actSoon();
    void act();
    void sendAgain(const Doing &doing);
    void pause(Doing &doing);
    void pauseForLong(); ///< as soon as something has been sent
    void checkPaused(const QString &key, int command);
    void changeLimits();
    void tendSoon();
    void tend();
    void add(const Doing &doing);
    /// True where it has come to its end; otherwise does what helps.
    bool see(Doing &doing);
    bool seeMissing(Doing &doing);
    bool seeFinish(Doing &doing, const Transfer &transfer);
    bool seeAbort(Doing &doing, const Transfer &transfer);
    bool seeRemoval(Doing &doing, const Transfer &transfer, OnServer parts);
    bool seePause(Doing &doing, const Transfer &transfer);
    bool seeFailure(Doing &doing, const Transfer &transfer);
    [[nodiscard]] std::optional<Transfer> transferOf(const QString &key) const;
    void tryAgain(Doing &doing, const Transfer &transfer);

    SimWorld &m_world;
    std::vector<Doing> m_doings;
    SteadyTime m_settledSince{};
    bool m_settled = false;
    bool m_content = false;
    bool m_atHome = false;
};

} // namespace partway::sim
