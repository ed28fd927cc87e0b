// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/transfers/transfer_model.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace partway {

namespace {

/// From so many rows on, one signal for all costs less than one for each.
constexpr qsizetype manyRows = 500;

/// "Storj" of "Storj (Gateway-MT, hosted)": rows have little room.
QString shortName(const ProviderProfile &profile) { return profile.name.section(QStringLiteral(" ("), 0, 0); }

} // namespace

void TransferModel::upsert(const QList<Transfer> &transfers, bool more)
{
    QList<Transfer> fresh;
    const bool single = transfers.size() <= manyRows;
    int changed = 0;
    for (const Transfer &transfer : transfers) {
        const int row = rowOf(transfer.id);
        if (row < 0) {
            fresh.append(transfer);
            continue;
        }
        ++changed;
        replace(row, transfer);
        if (single)
            Q_EMIT dataChanged(index(row, 0), index(row, partway::columnCount - 1));
    }
    if (!single && changed > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_rows.size() - 1, partway::columnCount - 1));
    if (!fresh.isEmpty())
        append(fresh);
    // Positions of all later rows change whenever one leaves; the order seldom does.
    if (m_moved && !more) {
        m_moved = false;
        if (!m_rows.isInOrder())
            restoreOrder();
    }
    settleFacts();
    Q_EMIT updated();
}

void TransferModel::replace(int row, const Transfer &transfer)
{
    const Transfer &known = m_rows.at(row);
    Facts &facts = m_facts[size_t(row)];
    m_sums.subtract(known, facts);
    m_moved = m_moved || known.position != transfer.position;
    m_rows.replace(row, transfer);
    const Facts now = factsOf(transfer);
    m_factsMoved = m_factsMoved || now != facts;
    facts = now;
    m_sums.add(transfer, facts);
    if (transfer.state == TransferState::Sending)
        m_lefts[transfer.id].update(transfer.left, std::chrono::steady_clock::now());
    else if (!m_lefts.isEmpty())
        m_lefts.remove(transfer.id);
}

void TransferModel::append(const QList<Transfer> &fresh)
{
    const int first = m_rows.size();
    beginInsertRows({}, first, first + int(fresh.size()) - 1);
    for (const Transfer &transfer : fresh) {
        m_rows.append(transfer);
        m_facts.push_back(factsOf(transfer));
        m_sums.add(transfer, m_facts.back());
        if (transfer.state == TransferState::Sending)
            m_lefts[transfer.id].update(transfer.left, std::chrono::steady_clock::now());
    }
    m_moved = true;
    m_factsMoved = true;
    endInsertRows();
}

void TransferModel::restoreOrder()
{
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const std::vector<int> newRowOf = m_rows.restoreOrder();
    std::vector<Facts> facts(m_facts.size());
    for (size_t row = 0; row < newRowOf.size(); ++row)
        facts[size_t(newRowOf[row])] = m_facts[row];
    m_facts = std::move(facts);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex &known : before)
        after.append(index(newRowOf[size_t(known.row())], known.column()));
    changePersistentIndexList(before, after);
    Q_EMIT reordered(newRowOf);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void TransferModel::forget(int row)
{
    const Transfer &transfer = m_rows.at(row);
    m_sums.subtract(transfer, m_facts[size_t(row)]);
    m_lefts.remove(transfer.id);
    m_factsMoved = true;
}

void TransferModel::drop(const QList<TransferId> &ids)
{
    QList<int> rows;
    for (const TransferId id : ids) {
        if (const int row = rowOf(id); row >= 0)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    int runs = 0;
    for (qsizetype i = 0; i < rows.size(); ++i)
        runs += i == 0 || rows.at(i) != rows.at(i - 1) + 1 ? 1 : 0;
    if (runs > 16) {
        dropScattered(rows);
        rows.clear();
    }
    // From the end, in runs, so that rows in front keep their numbers.
    while (!rows.isEmpty()) {
        const int last = rows.takeLast();
        int first = last;
        while (!rows.isEmpty() && rows.constLast() >= first - 1)
            first = rows.takeLast();
        beginRemoveRows({}, first, last);
        for (int row = first; row <= last; ++row)
            forget(row);
        m_rows.remove(first, last - first + 1);
        m_facts.erase(m_facts.begin() + first, m_facts.begin() + last + 1);
        endRemoveRows();
    }
    settleFacts();
    Q_EMIT updated();
}

void TransferModel::dropScattered(const QList<int> &rows)
{
    beginResetModel();
    for (const int row : rows)
        forget(row);
    std::vector<int> newRowOf(size_t(m_rows.size()), -1);
    int kept = 0;
    for (int row = 0, next = 0; row < m_rows.size(); ++row) {
        if (next < rows.size() && rows.at(next) == row) {
            ++next;
            continue;
        }
        newRowOf[size_t(row)] = kept;
        m_facts[size_t(kept++)] = m_facts[size_t(row)];
    }
    m_rows.thin(newRowOf);
    m_facts.resize(size_t(kept));
    Q_EMIT thinned(newRowOf);
    endResetModel();
}

void TransferModel::settleFacts()
{
    if (!std::exchange(m_factsMoved, false))
        return;
    Q_EMIT factsChanged();
}

void TransferModel::setAccounts(const QList<Account> &accounts)
{
    m_names.clear();
    for (const Account &account : accounts) {
        const bool known = !account.profile.name.isEmpty() && account.profile.id != QLatin1String("other");
        m_names.insert(account.id, {account.name, known ? shortName(account.profile) : account.name});
    }
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(m_rows.size() - 1, partway::columnCount - 1));
    Q_EMIT updated();
}

const Transfer *TransferModel::find(TransferId id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &m_rows.at(row);
}

int TransferModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : m_rows.size(); }

int TransferModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : partway::columnCount;
}

Qt::ItemFlags TransferModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return QAbstractTableModel::flags(index);
    return QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
}

} // namespace partway
