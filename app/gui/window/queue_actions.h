// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/window/problem_strip.h"

#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace partway {

class OrderActions;
class QueuePort;
class QueueView;
class TransferModel;

/// What can be done to the selected transfers and to all, and whether it can be done now.
class QueueActions : public QObject
{
    Q_OBJECT
public:
    QueueActions(QueuePort &queue, TransferModel &model, QueueView &view, QWidget &window);

    QAction *resume, *pause, *remove, *repair, *finishNow, *sendAsItIsNow, *overwrite, *chooseFile,
        *checkThere, *pauseAll, *resumeAll, *selectAll, *copyAddress, *showInFolder;

    /// What is there or selected beside the transfers, which the same buttons are for.
    struct Beside
    {
        int selected = 0;
        bool canPause = false;
        bool canResume = false;
        bool anyCanPause = false;
        bool anyCanResume = false;
    };
    void setBeside(const Beside &beside);
    /// Nothing can be done to rows that are not seen.
    void setInSight(bool inSight);
    /// Enables what can do something.
    void refresh();
    void addToMenu(QMenu &menu, OrderActions &order) const;
    void apply(TransferId id, Remedy remedy);

Q_SIGNALS:
    void keysAsked(const partway::AccountId &account);
    /// A file on this computer.
    void showInFolderAsked(const QString &path);

private:
    [[nodiscard]] QList<TransferId> selectedThat(bool (*can)(const Transfer &)) const;
    QAction *make(const QString &text, const QString &description, void (QueueActions::*act)());
    void resumeSelected();
    void pauseSelected();
    void toggleSelected();
    void removeSelected();
    void repairSelected();
    void finishSelectedNow();
    void sendSelectedAsTheyAre();
    void overwriteForSelected();
    void checkSelected();
    void chooseFileOfSelected();
    void copySelectedAddresses();
    void showSelectedInFolder();
    void everythingPaused();
    void everythingResumed();
    void everythingSelected();

    QueuePort &m_queue;
    TransferModel &m_model;
    QueueView &m_view;
    QWidget &m_window;
    Beside m_beside;
    bool m_inSight = true;
};

} // namespace partway
