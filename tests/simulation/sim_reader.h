// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file_source.h"
#include "tests/simulation/event_queue.h"
#include "tests/simulation/sim_disk.h"
#include "tests/simulation/sim_life.h"

namespace partway::sim {

/// Slices of one range of a simulated file; answers from within the call or a little later, by chance.
class SimReader final : public SliceReader
{
public:
    SimReader(EventQueue &queue, const SimDisk &disk, SimRandom &random, LifePtr life, QString path,
              const Fingerprint &expected, ByteRange range, DigestKinds kinds);
    ~SimReader() override;

    void read(qint64 maxBytes, Ready ready) override;
    void cancel() override;
    [[nodiscard]] Digests digests() const override;

private:
    Result<QByteArray> slice(qint64 maxBytes);

    EventQueue &m_queue;
    const SimDisk &m_disk;
    SimRandom &m_random;
    LifePtr m_life;
    QString m_path;
    Fingerprint m_expected;
    ByteRange m_range;
    DigestKinds m_kinds;
    QByteArray m_handedOut;
    EventQueue::Id m_underWay = 0;
};

} // namespace partway::sim
