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

constexpr milliseconds looksEvery{150};

} // namespace

/// Looks now and then, until there is something to tell or it is let go of.
class SimFiles::Following : public std::enable_shared_from_this<Following>
{
public:
    Following(SimFiles &files, QString path, qint64 beyond, std::function<void(Result<Growth>)> done)
        : m_files(files)
        , m_path(std::move(path))
        , m_beyond(beyond)
        , m_done(std::move(done))
    {
    }
    void lookSoon(milliseconds delay)
    {
        m_wait = std::make_shared<QueuedWork>(
            m_files.m_queue, m_files.m_queue.after(delay, [self = weak_from_this(), life = m_files.m_life] {
                if (const auto following = self.lock(); following && life->isAlive())
                    following->look();
            }));
    }

private:
    void look()
    {
        const Result<FileVersion> file = m_files.m_disk.current(m_path);
        const bool ended = !m_files.m_disk.isBeingWritten(m_path);
        if (file && !ended && file->bytes.size() <= m_beyond)
            lookSoon(looksEvery);
        else if (file)
            m_done(Growth{file->print, ended});
        else
            m_done(failure(file.error()));
    }

    SimFiles &m_files;
    QString m_path;
    qint64 m_beyond;
    std::function<void(Result<Growth>)> m_done;
    std::shared_ptr<QueuedWork> m_wait;
};

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
        else if (!stillHolds(expected, file->print) || file->bytes.size() < range.end())
            done(failure(ErrorKind::SourceChanged));
        else
            done(digestsOf(file->bytes.mid(range.offset, range.size), kinds));
    });
}

FileSource::Work SimFiles::follow(const QString &path, qint64 beyond, const SourceEnd &,
                                  std::function<void(Result<Growth>)> done)
{
    if (!m_life->step())
        return std::make_shared<int>(0);
    auto following = std::make_shared<Following>(*this, path, beyond, std::move(done));
    following->lookSoon(m_random.between(milliseconds(0), milliseconds(4)));
    return following;
}

std::shared_ptr<SliceReader> SimFiles::open(const QString &path, const Fingerprint &expected, ByteRange range,
                                            DigestKinds kinds)
{
    m_life->step();
    return std::make_shared<SimReader>(m_queue, m_disk, m_random, m_life, path, expected, range, kinds);
}

} // namespace partway::sim
