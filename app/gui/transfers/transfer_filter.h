// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/transfers/row_sieve.h"
#include "app/gui/transfers/transfer_rows.h"

#include <QAbstractProxyModel>
#include <QBasicTimer>

#include <array>
#include <memory>
#include <vector>

namespace partway {

/// Which rows are seen, and in which order: a list of the side bar, an account, words. Without a sort column
/// it is the queue's own order.
///
/// Made for a hundred thousand rows: what changes costs only itself, a new choice or order is worked out
/// between other events, and rows do not hop about: those whose place in a sorted column has changed move
/// every two seconds at most.
class TransferFilter : public QAbstractProxyModel
{
    Q_OBJECT
public:
    explicit TransferFilter(TransferModel &model, QObject *parent = nullptr);
    ~TransferFilter() override;

    void setGroup(TransferGroup group);
    [[nodiscard]] TransferGroup group() const { return m_choice.group; }
    /// A null id: of all accounts.
    void setAccount(const AccountId &account);
    [[nodiscard]] AccountId account() const { return m_choice.account; }
    /// Every word has to occur in the name, the destination or the account.
    void setWords(const QString &text);
    [[nodiscard]] const RowChoice &choice() const { return m_choice; }
    [[nodiscard]] bool isNarrowed() const { return m_choice.isNarrowed(); }
    [[nodiscard]] bool isInQueueOrder() const { return m_order.isQueueOrder(); }
    /// A new choice or order is being worked out.
    [[nodiscard]] bool isBusy() const { return m_sieve != nullptr; }

    /// The model's row behind a row that is seen.
    [[nodiscard]] int sourceRow(int row) const { return m_shown[size_t(row)]; }
    /// Where a row of the model is seen; -1: it is not.
    [[nodiscard]] int rowOf(int sourceRow) const { return m_places[size_t(sourceRow)]; }

    /// A column below 0: queue order.
    void sort(int column, Qt::SortOrder order) override;
    QModelIndex mapToSource(const QModelIndex &index) const override;
    QModelIndex mapFromSource(const QModelIndex &index) const override;
    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void rebuild();
    void goOnSieving();
    void showAnew(std::vector<int> rows);
    void onChanged(const QModelIndex &first, const QModelIndex &last);
    void onManyChanged(int first, int last);
    void onInserted(int first, int last);
    void onRemoving(int first, int last);
    void onRemoved(int first, int last);
    void onReordered(const std::vector<int> &newRowOf);
    void onThinned(const std::vector<int> &newRowOf);
    /// Lets a row in or out, if that has changed.
    void look(int sourceRow);
    void letIn(int sourceRow);
    void takeOut(int row, int count);
    void settle();
    void rearrange(std::vector<int> rows);
    void findPlaces();
    [[nodiscard]] int placeFor(const RowOrder::Key &key, const std::vector<int> &rows) const;

    TransferModel &m_model;
    RowChoice m_choice;
    RowOrder m_order;
    std::vector<int> m_shown;  ///< rows of the model, as they are seen
    std::vector<int> m_places; ///< by row of the model: where it is seen, or -1
    std::unique_ptr<RowSieve> m_sieve;
    std::vector<int> m_lookAgain; ///< changed or came while the sieve was at work
    std::vector<int> m_displaced; ///< changed, and perhaps no longer where the order wants them
    QBasicTimer m_sieving;
    QBasicTimer m_settling;
};

/// How many rows each list holds, in the order of TransferGroup.
std::array<int, 5> countGroups(const TransferRows &transfers);

} // namespace partway
