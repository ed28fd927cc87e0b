// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_follower.h"

#include "core/base/pooled_digest.h"
#include "core/base/source_file.h"

#include <QFile>

#include <utility>

namespace partway {

namespace {

Result<FileLook> lookAt(const QString &path, const SourceEnd &end)
{
    const auto file = SourceFile::open(path);
    if (!file)
        return failure(file.error());
    const auto before = file->fingerprint();
    FileLook look;
    if (end.whenClosed)
        look.writers = file->writers();
    look.sentinel = !end.sentinel.isEmpty() && QFile::exists(end.sentinel);
    const auto after = file->fingerprint();
    if (!before || !after)
        return failure(before ? after.error() : before.error());
    // Somebody may have written, and gone again, since the question who writes was answered.
    if (look.writers == Writers::None && *before != *after)
        look.writers = Writers::Some;
    look.fingerprint = *after;
    return look;
}

} // namespace

/// Letting go of it ends the question.
class FileFollower::Following
{
public:
    Following(std::weak_ptr<FileFollower> follower, quint64 serial)
        : m_follower(std::move(follower))
        , m_serial(serial)
    {
    }
    ~Following()
    {
        if (const auto follower = m_follower.lock())
            follower->giveUp(m_serial);
    }
    Q_DISABLE_COPY_MOVE(Following)

private:
    const std::weak_ptr<FileFollower> m_follower;
    const quint64 m_serial;
};

FileFollower::FileFollower(std::shared_ptr<QThreadPool> pool, Clock &clock, QString path)
    : m_pool(std::move(pool))
    , m_clock(clock)
    , m_path(std::move(path))
    , m_closing([this] { look(); })
{
}

FileFollower::~FileFollower() { m_clock.cancel(m_timer); }

FileSource::Work FileFollower::follow(qint64 beyond, const SourceEnd &end,
                                      std::function<void(Result<Growth>)> done)
{
    endQuestion();
    m_question = Question{beyond, end, std::move(done), std::make_unique<PoolErrand>(m_pool)};
    look();
    return std::make_shared<Following>(weak_from_this(), m_serial);
}

void FileFollower::finish()
{
    m_watch.finish();
    look();
}

void FileFollower::look()
{
    if (!m_question)
        return;
    if (std::exchange(m_question->looking, true)) {
        m_question->lookAgain = true;
        return;
    }
    m_clock.cancel(std::exchange(m_timer, 0));
    m_question->errand->start(
        [this, path = m_path, end = m_question->end,
         point = m_closing.point()](const std::atomic<bool> &) -> PoolErrand::Answer {
            point(path); // before the look, so that no closing falls between the two
            return [this, seen = lookAt(path, end)] { onLooked(seen); };
        },
        lookPriority);
}

void FileFollower::onLooked(const Result<FileLook> &seen)
{
    m_question->looking = false;
    const auto growth = seen ? m_watch.judge(*seen, m_question->beyond, m_question->end, m_clock.now())
                             : std::optional(Result<Growth>(failure(seen.error())));
    if (growth) {
        const auto done = std::move(m_question->done);
        // The errand is what calls: it goes with this function.
        const auto errand = std::move(m_question->errand);
        endQuestion();
        done(*growth);
        return;
    }
    if (std::exchange(m_question->lookAgain, false))
        return look();
    m_timer = m_clock.after(lookEvery, [this] {
        m_timer = 0;
        look();
    });
}

void FileFollower::giveUp(quint64 serial)
{
    if (serial == m_serial)
        endQuestion();
}

void FileFollower::endQuestion()
{
    m_clock.cancel(std::exchange(m_timer, 0));
    m_question.reset();
    ++m_serial;
}

} // namespace partway
