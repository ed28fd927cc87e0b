// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/theme/long_table.h"
#include "app/gui/transfers/remedy.h"
#include "app/gui/transfers/transfer_filter.h"
#include "app/gui/transfers/transfer_model.h"

#include <QBasicTimer>

#include <vector>

namespace partway {

class ColumnFit;
class ColumnMenu;
class EmptyState;
class FirstStart;
class RowDrag;

/// The rows of the queue, and what stands there when there are none.
class QueueView : public LongTable
{
    Q_OBJECT
public:
    /// `parent` is a plain widget that holds nothing but this view, all over: what stands there when there
    /// are no rows lies beside it, for the tree of a screen reader shows rows within a view and nothing else.
    explicit QueueView(TransferModel &model, QWidget *parent = nullptr);
    ~QueueView() override;

    [[nodiscard]] TransferFilter &filter() { return m_filter; }
    [[nodiscard]] EmptyState *emptyState() const { return m_empty; }
    [[nodiscard]] FirstStart *firstStart() const { return m_first; }
    [[nodiscard]] ColumnFit &columns() const { return *m_fit; }
    [[nodiscard]] ColumnMenu &columnMenu() const { return *m_columnMenu; }

    /// In the order in which they are seen.
    [[nodiscard]] QList<const Transfer *> selectedTransfers() const;
    [[nodiscard]] int selectedCount() const;
    /// Null unless exactly one is selected.
    [[nodiscard]] const Transfer *onlySelected() const;
    /// What at least one of the selected rows is. Costs next to nothing, whatever is selected.
    [[nodiscard]] Facts selectedFacts() const;
    /// The selected rows as they are seen, in ascending order.
    [[nodiscard]] std::vector<int> selectedRows() const;

    void select(TransferId id);
    /// Where new files go, for the empty list; empty: not said yet.
    void setDestinationText(const QString &text);
    /// Without one there is nowhere to upload to yet.
    void setHasAccounts(bool has);
    /// True while nothing but the ways to a first account is shown.
    [[nodiscard]] bool isFirstStart() const;
    /// Looks whether anything is to be seen.
    void refreshEmptyState();
    void showQueueOrder();
    /// The widths, order and visibility of the columns as they were kept. `before` is how the six columns
    /// were kept that there were once.
    void restoreColumns(const QByteArray &state, const QByteArray &before);

Q_SIGNALS:
    void selectionMoved();
    /// By the button in a row, or with Enter.
    void remedyAsked(partway::TransferId id, partway::Remedy remedy);
    /// The selected rows were let go between two rows: before the one that is seen at `gap`.
    void rowsDropped(int gap);
    /// Somebody tries to drag rows that do not stand in queue order.
    void dragRefused();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    /// What is put back when the rows are shown anew.
    struct Kept
    {
        std::vector<TransferId> selected;
        TransferId current;
        bool currentInSight = false;
    };

    void setUpColumns();
    void keep();
    void putBack();
    /// Where the rows are, for what lies over them.
    [[nodiscard]] QRect rowsRect() const;
    void watchCountdowns();
    [[nodiscard]] TransferId remedyAt(const QPoint &at) const;
    void askForRemedy(const Transfer *transfer);

    TransferModel &m_model;
    TransferFilter m_filter;
    EmptyState *m_empty;
    FirstStart *m_first;
    bool m_hasAccounts = false;
    ColumnFit *m_fit = nullptr;
    ColumnMenu *m_columnMenu = nullptr;
    RowDrag *m_drag = nullptr;
    Kept m_kept;
    QBasicTimer m_countdown;
    TransferId m_pressedRemedy;
};

} // namespace partway
