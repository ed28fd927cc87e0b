// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/transfers/transfer_model.h"

#include <algorithm>

namespace partway {

namespace {

bool inOrder(const Transfer &a, const Transfer &b) { return a.position < b.position; }

} // namespace

void TransferModel::upsert(const QList<Transfer> &transfers)
{
    QList<Transfer> fresh;
    bool moved = false;
    for (const Transfer &transfer : transfers) {
        const int row = rowOf(transfer.id);
        if (row < 0) {
            fresh.append(transfer);
            continue;
        }
        moved = moved || m_rows.at(row).position != transfer.position;
        m_rows[row] = transfer;
        Q_EMIT dataChanged(index(row, 0), index(row, partway::columnCount - 1));
    }
    if (!fresh.isEmpty())
        append(fresh);
    // Positions of all later rows change whenever one leaves; the order seldom does.
    if ((moved || !fresh.isEmpty()) && !std::is_sorted(m_rows.cbegin(), m_rows.cend(), inOrder))
        restoreOrder();
    Q_EMIT updated();
}

void TransferModel::append(const QList<Transfer> &fresh)
{
    const int first = int(m_rows.size());
    beginInsertRows({}, first, first + int(fresh.size()) - 1);
    m_rows.append(fresh);
    renumberFrom(first);
    endInsertRows();
}

void TransferModel::restoreOrder()
{
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QList<TransferId> ids;
    ids.reserve(before.size());
    for (const QModelIndex &index : before)
        ids.append(m_rows.at(index.row()).id);
    std::stable_sort(m_rows.begin(), m_rows.end(), inOrder);
    renumberFrom(0);
    QModelIndexList after;
    after.reserve(before.size());
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(index(rowOf(ids.at(i)), before.at(i).column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void TransferModel::renumberFrom(int row)
{
    for (int i = row; i < m_rows.size(); ++i)
        m_rowById.insert(m_rows.at(i).id, i);
}

void TransferModel::drop(const QList<TransferId> &ids)
{
    QList<int> rows;
    for (const TransferId id : ids) {
        if (const int row = rowOf(id); row >= 0)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    // From the end, in runs, so that rows in front keep their numbers.
    while (!rows.isEmpty()) {
        const int last = rows.takeLast();
        int first = last;
        while (!rows.isEmpty() && rows.constLast() >= first - 1)
            first = rows.takeLast();
        beginRemoveRows({}, first, last);
        for (int row = first; row <= last; ++row)
            m_rowById.remove(m_rows.at(row).id);
        m_rows.remove(first, last - first + 1);
        renumberFrom(first);
        endRemoveRows();
    }
    Q_EMIT updated();
}

void TransferModel::setAccounts(const QList<Account> &accounts)
{
    m_accountNames.clear();
    for (const Account &account : accounts)
        m_accountNames.insert(account.id, account.name);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, 0));
    Q_EMIT updated();
}

const Transfer *TransferModel::find(TransferId id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &m_rows.at(row);
}

QString TransferModel::accountName(const AccountId &id) const { return m_accountNames.value(id); }

int TransferModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TransferModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : partway::columnCount;
}

Qt::ItemFlags TransferModel::flags(const QModelIndex &index) const
{
    return QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
}

} // namespace partway
