// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/theme/flat_tree.h"
#include "app/gui/transfers/transfer_filter.h"
#include "app/gui/transfers/transfer_model.h"

namespace partway {

class ColumnFit;
class EmptyState;
class FirstStart;

/// The rows of the queue, and what stands there when there are none.
class QueueView : public FlatTree
{
    Q_OBJECT
public:
    explicit QueueView(TransferModel &model, QWidget *parent = nullptr);

    [[nodiscard]] TransferFilter &filter() { return m_filter; }
    [[nodiscard]] EmptyState *emptyState() const { return m_empty; }
    [[nodiscard]] FirstStart *firstStart() const { return m_first; }
    [[nodiscard]] ColumnFit &columns() const { return *m_fit; }
    [[nodiscard]] QList<const Transfer *> selectedTransfers() const;
    void select(TransferId id);
    /// Where new files go, for the empty list; empty: not said yet.
    void setDestinationText(const QString &text);
    /// Without one there is nowhere to upload to yet.
    void setHasAccounts(bool has);
    /// Looks whether anything is to be seen.
    void refreshEmptyState();

Q_SIGNALS:
    void selectionMoved();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    TransferModel &m_model;
    TransferFilter m_filter;
    EmptyState *m_empty;
    FirstStart *m_first;
    bool m_hasAccounts = false;
    ColumnFit *m_fit = nullptr;
};

} // namespace partway
