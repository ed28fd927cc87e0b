// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/transfers/transfer_columns.h"
#include "core/engine/account.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QList>

namespace partway {

/// The queue as rows, in queue order. Takes snapshots by id; tells views of single rows only, so that a
/// hundred thousand of them cost no more than those that move.
class TransferModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void upsert(const QList<partway::Transfer> &transfers);
    void drop(const QList<partway::TransferId> &ids);
    void setAccounts(const QList<partway::Account> &accounts);

    [[nodiscard]] const QList<Transfer> &transfers() const { return m_rows; }
    [[nodiscard]] const Transfer *find(TransferId id) const;
    [[nodiscard]] int rowOf(TransferId id) const { return m_rowById.value(id, -1); }
    [[nodiscard]] QString accountName(const AccountId &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// After each batch: totals and buttons look again.
    void updated();

private:
    [[nodiscard]] QVariant text(const Transfer &transfer, Column column) const;
    [[nodiscard]] QVariant sortKey(const Transfer &transfer, Column column) const;
    [[nodiscard]] QString spoken(const Transfer &transfer, Column column) const;
    void append(const QList<Transfer> &fresh);
    void restoreOrder();
    void renumberFrom(int row);

    QList<Transfer> m_rows;
    QHash<TransferId, int> m_rowById;
    QHash<AccountId, QString> m_accountNames;
};

} // namespace partway
