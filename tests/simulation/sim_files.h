// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file_source.h"
#include "tests/simulation/event_queue.h"
#include "tests/simulation/sim_disk.h"
#include "tests/simulation/sim_life.h"

namespace partway::sim {

/// The simulated disk as one life of the program sees it: work takes a little virtual time, and what is read
/// is what is there at that moment, so that a file which changes half-way is read half old and half new.
class SimFiles final : public FileSource
{
public:
    SimFiles(EventQueue &queue, const SimDisk &disk, SimRandom &random, LifePtr life);

    [[nodiscard]] Work fingerprint(const QString &path,
                                   std::function<void(Result<Fingerprint>)> done) override;
    [[nodiscard]] Work digest(const QString &path, const Fingerprint &expected, ByteRange range,
                              DigestKinds kinds, std::function<void(Result<Digests>)> done) override;
    [[nodiscard]] std::shared_ptr<SliceReader> open(const QString &path, const Fingerprint &expected,
                                                    ByteRange range, DigestKinds kinds) override;
    [[nodiscard]] Work follow(const QString &path, qint64 beyond, const SourceEnd &end,
                              std::function<void(Result<Growth>)> done) override;

private:
    class Following;
    Work later(std::function<void()> then);

    EventQueue &m_queue;
    const SimDisk &m_disk;
    SimRandom &m_random;
    LifePtr m_life;
};

Digests digestsOf(const QByteArray &bytes, DigestKinds kinds);

} // namespace partway::sim
