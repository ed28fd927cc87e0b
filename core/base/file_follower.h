// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/close_watch.h"
#include "core/base/growth_watch.h"
#include "core/base/pool_errand.h"

#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace partway {

/// Looks at a file that is being written, in a pool: when somebody closes it, and twice a second while there
/// is a question. What it has seen is kept from one question to the next. Belongs to the thread of its clock.
class FileFollower : public std::enable_shared_from_this<FileFollower>
{
public:
    static constexpr milliseconds lookEvery{500};

    FileFollower(std::shared_ptr<QThreadPool> pool, Clock &clock, QString path);
    ~FileFollower();
    Q_DISABLE_COPY_MOVE(FileFollower)

    /// One at a time; letting go of the work ends it.
    [[nodiscard]] FileSource::Work follow(qint64 beyond, const SourceEnd &end,
                                          std::function<void(Result<Growth>)> done);
    void finish();

private:
    class Following;
    struct Question
    {
        qint64 beyond;
        SourceEnd end;
        std::function<void(Result<Growth>)> done;
        std::unique_ptr<PoolErrand> errand;
        bool looking = false;
        bool lookAgain = false; ///< something happened while it looked
    };

    void look();
    void onLooked(const Result<FileLook> &seen);
    void giveUp(quint64 serial);
    void endQuestion();

    const std::shared_ptr<QThreadPool> m_pool;
    Clock &m_clock;
    const QString m_path;
    CloseWatch m_closing;
    GrowthWatch m_watch;
    std::optional<Question> m_question;
    quint64 m_serial = 0; ///< of the question
    Clock::TimerId m_timer = 0;
};

} // namespace partway
