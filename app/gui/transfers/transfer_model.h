// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/transfers/queue_sums.h"
#include "app/gui/transfers/steady_left.h"
#include "app/gui/transfers/transfer_rows.h"
#include "core/s3/account.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QList>

#include <vector>

namespace partway {

/// The queue as rows, in queue order. Takes snapshots by id; tells views of single rows only, so that a
/// hundred thousand of them cost no more than those that move.
class TransferModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    /// `more`: the rest of a batch follows; what only the whole tells, the order, is left until then.
    void upsert(const QList<partway::Transfer> &transfers, bool more = false);
    void drop(const QList<partway::TransferId> &ids);
    void setAccounts(const QList<partway::Account> &accounts);

    [[nodiscard]] const TransferRows &transfers() const { return m_rows; }
    [[nodiscard]] const Transfer *find(TransferId id) const;
    [[nodiscard]] int rowOf(TransferId id) const { return m_rows.rowOf(id); }
    [[nodiscard]] Facts factsAt(int row) const { return m_facts[size_t(row)]; }
    [[nodiscard]] const QueueSums &sums() const { return m_sums; }
    [[nodiscard]] QString accountName(const AccountId &id) const { return m_names.value(id).account; }
    /// The provider's name, or the account's where that is nobody known.
    [[nodiscard]] QString storeName(const AccountId &id) const { return m_names.value(id).store; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// After each batch: totals look again.
    void updated();
    /// What buttons go by has changed: facts of some row, or which rows there are.
    void factsChanged();
    /// With layoutChanged(): the new place of each row by its old one.
    void reordered(const std::vector<int> &newRowOf);
    /// Within a reset: the same after many rows have gone, which are at -1.
    void thinned(const std::vector<int> &newRowOf);

private:
    struct Names
    {
        QString account, store;
    };

    [[nodiscard]] QVariant text(const Transfer &transfer, Column column) const;
    [[nodiscard]] QString spoken(const Transfer &transfer, Column column) const;
    void replace(int row, const Transfer &transfer);
    void append(const QList<Transfer> &fresh);
    void forget(int row);
    void dropScattered(const QList<int> &rows);
    void restoreOrder();
    void settleFacts();

    TransferRows m_rows;
    std::vector<Facts> m_facts;            ///< beside m_rows
    QHash<TransferId, SteadyLeft> m_lefts; ///< of those that send
    QHash<AccountId, Names> m_names;
    QueueSums m_sums;
    bool m_moved = false;      ///< a position has changed since the order was last looked at
    bool m_factsMoved = false; ///< not told yet
};

} // namespace partway
