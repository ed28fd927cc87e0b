// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/in_progress/file_candidates.h"

#include <QStandardItemModel>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QThreadPool;

namespace partway {

class FlatTree;

/// Finds the local file of an upload: chosen by hand, or among those in a folder that could be it.
class FileChoice : public QWidget
{
    Q_OBJECT
public:
    /// Folders are looked through in that pool; its end gives a search up and waits for nothing.
    FileChoice(std::shared_ptr<QThreadPool> searches, QWidget *parent);
    ~FileChoice() override;

    void setWanted(const WantedFile &wanted);
    /// Where dialogs begin.
    void setFolder(const QString &folder);
    /// Looks through it, as after "Look in a folder…".
    void look(const QString &folder);
    [[nodiscard]] FlatTree *candidates() const { return m_list; }

Q_SIGNALS:
    void chosen(const QString &path);

private:
    void askForFile();
    void askForFolder();
    void onProgressed(const QList<FileCandidate> &best, qint64 lookedAt);
    void onFinished();
    void take(const QModelIndex &row);
    void endSearch();

    WantedFile m_wanted;
    QString m_folder;
    std::shared_ptr<QThreadPool> m_pool;
    FileCandidates *m_search = nullptr;
    QList<FileCandidate> m_best;
    qint64 m_lookedAt = 0;
    QStandardItemModel m_model;
    QPushButton *m_file;
    QPushButton *m_in;
    QPushButton *m_stop;
    QProgressBar *m_busy;
    QLabel *m_said;
    FlatTree *m_list;
};

} // namespace partway
