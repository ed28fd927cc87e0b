// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/upload_machine.h"

#include <QList>

/// A machine with a clock that is turned by hand, and short words for what happens to it.
class MachineDriver
{
public:
    explicit MachineDriver(partway::UploadRules rules = smallParts(), partway::UploadRecord record = {});

    static partway::UploadRules smallParts(); ///< parts of 10 bytes
    static partway::UploadRecord halfDone();  ///< 35 bytes, upload "u1", parts 1 and 2 finished
    static partway::Error error(partway::ErrorKind kind);
    static QByteArray md5Of(int part); ///< raw
    static QByteArray etagOf(int part) { return md5Of(part).toHex(); }
    static QByteArray objectEtag(int parts);

    /// The one step that is due; fails the test's expectation with Idle where there is none.
    partway::Step step(partway::Allowance allowance = {});
    template <typename S>
    S expect(partway::Allowance allowance = {})
    {
        const partway::Step next = step(allowance);
        const S *found = std::get_if<S>(&next);
        if (!found)
            qFatal("another step was due: %d in state %d", int(next.index()), int(machine.state()));
        return *found;
    }
    [[nodiscard]] bool isIdle();
    void happens(const partway::Event &event);
    void fails(partway::ErrorKind kind) { happens(partway::event::StepFailed{error(kind)}); }
    void partSent(int number)
    {
        happens(partway::event::PartSent{number, etagOf(number), md5Of(number), false, false});
    }
    /// The object as a HEAD shows it; where it is ours after Complete, it can be read, too.
    void looks(const partway::RemoteObject &object);
    /// The look for doubled Creates at the end, which finds none.
    void sweeps();
    void pass(partway::milliseconds time) { now += time; }
    [[nodiscard]] partway::SteadyTime steady() const { return now; }
    [[nodiscard]] partway::Moment moment();
    /// To Sending, over CheckingSource and Creating, with the upload "u1".
    void startSending(qint64 size = 35);
    /// To Verifying, with every part sent and Complete answered.
    void sendEverything();
    /// What would be journaled, parts and all: for a restart.
    [[nodiscard]] partway::UploadRecord journaled() const;

    partway::UploadMachine machine;
    partway::Fingerprint file{35, 1, 7};

private:
    class Dice : public partway::RandomSource
    {
    public:
        quint64 next() override { return m_next += 0x1000000000000000ULL; }

    private:
        quint64 m_next = 0;
    };
    Dice m_dice;
    partway::SteadyTime now{partway::milliseconds(1'000'000)};
};
