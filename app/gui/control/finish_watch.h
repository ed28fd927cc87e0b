// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/engine/folder/folder_upload.h"

#include <QList>
#include <QObject>
#include <QSet>

#include <set>

namespace partway {

class FolderModel;
class TransferModel;

/// What is to happen when everything is uploaded. For this run only.
enum class AfterFinishing { Nothing, Quit, Sleep };

/// Waits until all that runs or waits is finished, counts down, and says that the time has come. Where a
/// transfer failed it gives up instead, so that nobody finds a sleeping computer and half of the files.
class FinishWatch : public QObject
{
    Q_OBJECT
public:
    static constexpr int countdown = 60; ///< seconds

    /// All of them must outlive it.
    FinishWatch(Clock &clock, TransferModel &model, FolderModel &folders, QObject *parent = nullptr);
    ~FinishWatch() override;

    [[nodiscard]] AfterFinishing choice() const { return m_choice; }
    /// Seconds until it happens; -1 while it is not counting.
    [[nodiscard]] int secondsLeft() const { return m_secondsLeft; }
    void choose(AfterFinishing choice);

Q_SIGNALS:
    /// The choice or the countdown.
    void changed();
    /// Nothing will be done, since so many transfers failed. The choice is Nothing from now on.
    void gaveUp(int failed);
    /// Now. The choice is Nothing from now on.
    void due(partway::AfterFinishing what);

private:
    struct Looked
    {
        bool underWay = false;
        int failed = 0;
        int paused = 0;
    };
    Looked look();
    void onUpdated();
    void count(int seconds);
    void tick();

    Clock &m_clock;
    TransferModel &m_model;
    FolderModel &m_folders;
    Clock::TimerId m_timer = 0;
    AfterFinishing m_choice = AfterFinishing::Nothing;
    QSet<TransferId> m_seen; ///< have run or waited since the choice
    std::set<FolderUploadId> m_foldersSeen;
    int m_secondsLeft = -1;
};

} // namespace partway

Q_DECLARE_METATYPE(partway::AfterFinishing)
