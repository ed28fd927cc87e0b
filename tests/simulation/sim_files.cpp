// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/sim_files.h"

#include "tests/simulation/sim_reader.h"

#include <QCryptographicHash>

namespace partway::sim {

namespace {

/// Takes its event off the queue when it is let go of.
class QueuedWork
{
public:
    QueuedWork(EventQueue &queue, EventQueue::Id id)
        : m_queue(queue)
        , m_id(id)
    {
    }
    ~QueuedWork() { m_queue.cancel(m_id); }
    Q_DISABLE_COPY_MOVE(QueuedWork)

private:
    EventQueue &m_queue;
    EventQueue::Id m_id;
};

} // namespace

Digests digestsOf(const QByteArray &bytes, DigestKinds kinds)
{
    Digests digests;
    if (kinds.testFlag(DigestKind::Md5))
        digests.md5 = QCryptographicHash::hash(bytes, QCryptographicHash::Md5);
    if (kinds.testFlag(DigestKind::Sha256))
        digests.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    return digests;
}

SimFiles::SimFiles(EventQueue &queue, const SimDisk &disk, SimRandom &random, LifePtr life)
    : m_queue(queue)
    , m_disk(disk)
    , m_random(random)
    , m_life(std::move(life))
{
}

FileSource::Work SimFiles::later(std::function<void()> then)
{
    if (!m_life->step())
        return std::make_shared<int>(0);
    const EventQueue::Id id = m_queue.after(m_random.between(milliseconds(0), milliseconds(4)),
                                            [life = m_life, then = std::move(then)] {
                                                if (life->isAlive())
                                                    then();
                                            });
    return std::make_shared<QueuedWork>(m_queue, id);
}

FileSource::Work SimFiles::fingerprint(const QString &path, std::function<void(Result<Fingerprint>)> done)
{
    return later([this, path, done = std::move(done)] {
        done(m_disk.current(path).map([](const FileVersion &version) { return version.print; }));
    });
}

FileSource::Work SimFiles::digest(const QString &path, const Fingerprint &expected, ByteRange range,
                                  DigestKinds kinds, std::function<void(Result<Digests>)> done)
{
    return later([this, path, expected, range, kinds, done = std::move(done)] {
        const Result<FileVersion> file = m_disk.current(path);
        if (!file)
            done(failure(file.error()));
        else if (file->print != expected || file->bytes.size() < range.end())
            done(failure(ErrorKind::SourceChanged));
        else
            done(digestsOf(file->bytes.mid(range.offset, range.size), kinds));
    });
}

std::shared_ptr<SliceReader> SimFiles::open(const QString &path, const Fingerprint &expected, ByteRange range,
                                            DigestKinds kinds)
{
    m_life->step();
    return std::make_shared<SimReader>(m_queue, m_disk, m_random, m_life, path, expected, range, kinds);
}

} // namespace partway::sim
