// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/transfers/transfer_filter.h"

#include "app/gui/transfers/transfer_index.h"

#include <algorithm>

namespace partway {

TransferFilter::TransferFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(role::sort);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSortLocaleAware(true);
}

void TransferFilter::setGroup(TransferGroup group)
{
    m_group = group;
    invalidateRowsFilter();
}

void TransferFilter::setAccount(const AccountId &account)
{
    m_account = account;
    invalidateRowsFilter();
}

void TransferFilter::setWords(const QString &text)
{
    m_words = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateRowsFilter();
}

bool TransferFilter::isNarrowed() const
{
    return m_group != TransferGroup::All || !m_account.isNull() || !m_words.isEmpty();
}

bool TransferFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const Transfer *transfer = transferAt(index);
    if (!transfer || !belongsTo(*transfer, m_group))
        return false;
    if (!m_account.isNull() && !(transfer->request.account == m_account))
        return false;
    if (m_words.isEmpty())
        return true;
    const QString text = transferName(*transfer) + QLatin1Char('\n') +
                         destinationLine(*transfer, index.data(role::account).toString());
    return std::all_of(m_words.cbegin(), m_words.cend(),
                       [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

bool TransferFilter::lessThan(const QModelIndex &a, const QModelIndex &b) const
{
    if (QSortFilterProxyModel::lessThan(a, b))
        return true;
    if (QSortFilterProxyModel::lessThan(b, a))
        return false;
    // Equal ones stay in queue order, whichever way the column is sorted.
    return sortOrder() == Qt::AscendingOrder ? a.row() < b.row() : a.row() > b.row();
}

std::array<int, 5> countGroups(const QList<Transfer> &transfers)
{
    std::array<int, 5> counts{};
    for (const Transfer &transfer : transfers) {
        for (size_t i = 0; i < counts.size(); ++i)
            counts[i] += belongsTo(transfer, TransferGroup(i)) ? 1 : 0;
    }
    return counts;
}

} // namespace partway
