// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/sim_reader.h"

#include "tests/simulation/sim_files.h"

#include <algorithm>

namespace partway::sim {

SimReader::SimReader(EventQueue &queue, const SimDisk &disk, SimRandom &random, LifePtr life, QString path,
                     const Fingerprint &expected, ByteRange range, DigestKinds kinds)
    : m_queue(queue)
    , m_disk(disk)
    , m_random(random)
    , m_life(std::move(life))
    , m_path(std::move(path))
    , m_expected(expected)
    , m_range(range)
    , m_kinds(kinds)
{
}

SimReader::~SimReader() { m_queue.cancel(m_underWay); }

void SimReader::cancel()
{
    m_queue.cancel(m_underWay);
    m_underWay = 0;
}

Digests SimReader::digests() const { return digestsOf(m_handedOut, m_kinds); }

Result<QByteArray> SimReader::slice(qint64 maxBytes)
{
    const Result<FileVersion> file = m_disk.current(m_path);
    if (!file)
        return failure(file.error());
    const qint64 done = m_handedOut.size();
    const bool atAnEnd = done == 0 || done == m_range.size;
    if (atAnEnd && !stillHolds(m_expected, file->print))
        return failure(ErrorKind::SourceChanged);
    const qint64 wanted = std::min(maxBytes, m_range.size - done);
    const QByteArray bytes = file->bytes.mid(m_range.offset + done, wanted);
    if (bytes.size() < wanted)
        return failure(ErrorKind::SourceChanged);
    m_handedOut += bytes;
    return bytes;
}

void SimReader::read(qint64 maxBytes, Ready ready)
{
    if (!m_life->isAlive())
        return;
    if (m_random.chance(0.5)) {
        ready(slice(maxBytes));
        return;
    }
    m_underWay = m_queue.after(m_random.between(milliseconds(0), milliseconds(3)),
                               [this, maxBytes, ready = std::move(ready)] {
                                   m_underWay = 0;
                                   if (m_life->isAlive())
                                       ready(slice(maxBytes));
                               });
}

} // namespace partway::sim
