// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/transfer.h"

#include <QObject>

class QAction;
class QActionGroup;
class QMenu;

namespace partway {

class NoticeBar;
class QueuePort;
class QueueView;
class TransferModel;

/// In which order the selected transfers take their turn: their place in the queue, and their priority.
class OrderActions : public QObject
{
    Q_OBJECT
public:
    OrderActions(QueuePort &queue, TransferModel &model, QueueView &view, NoticeBar &notices);

    QAction *toTop, *up, *down, *toBottom, *high, *normal, *low;

    void addToMenu(QMenu &menu);

private:
    enum class Step { Top, Up, Down, Bottom };

    QAction *make(const QString &text, const QKeySequence &key);
    void move(Step step);
    void dropAt(int gap);
    void give(Priority priority);
    void refresh();
    void tellThatRowsAreSorted();
    [[nodiscard]] QList<TransferId> selectedIds() const;

    QueuePort &m_queue;
    TransferModel &m_model;
    QueueView &m_view;
    NoticeBar &m_notices;
    QActionGroup *m_priorities;
};

} // namespace partway
