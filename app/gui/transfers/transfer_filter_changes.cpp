// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/transfers/transfer_filter.h"
#include "app/gui/transfers/transfer_model.h"

#include <algorithm>
#include <utility>

/// How what is seen follows the model, row by row.
namespace partway {

namespace {

constexpr int settleMs = 2000;
/// More than these at once are cheaper found and ordered anew.
constexpr size_t manyRows = 200;

} // namespace

void TransferFilter::onChanged(const QModelIndex &first, const QModelIndex &last)
{
    if (first.row() != last.row()) {
        onManyChanged(first.row(), last.row());
        return;
    }
    const int row = first.row();
    look(row);
    const int place = rowOf(row);
    if (place < 0)
        return;
    Q_EMIT dataChanged(index(place, first.column()), index(place, last.column()));
    if (m_order.isRestless()) {
        m_displaced.push_back(row);
        if (!m_settling.isActive())
            m_settling.start(settleMs, this);
    }
}

void TransferFilter::onManyChanged(int first, int last)
{
    std::vector<int> strangers;
    for (int row = first; row <= last; ++row) {
        if (m_choice.matches(m_model, row) != (rowOf(row) >= 0))
            strangers.push_back(row);
    }
    if (m_sieve || strangers.size() > manyRows || !m_order.isQueueOrder()) {
        rebuild();
    } else {
        for (const int row : strangers)
            look(row);
    }
    if (!m_shown.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void TransferFilter::look(int sourceRow)
{
    if (m_sieve) {
        m_lookAgain.push_back(sourceRow);
        return;
    }
    const int place = rowOf(sourceRow);
    // Names and destinations never change: whoever is seen can only leave the list of the side bar.
    const bool wanted = place >= 0 ? belongsTo(m_model.factsAt(sourceRow), m_choice.group)
                                   : m_choice.matches(m_model, sourceRow);
    if (place >= 0 && !wanted)
        takeOut(place, 1);
    else if (place < 0 && wanted)
        letIn(sourceRow);
}

int TransferFilter::placeFor(const RowOrder::Key &key, const std::vector<int> &rows) const
{
    const auto at =
        std::lower_bound(rows.cbegin(), rows.cend(), key, [this](int row, const RowOrder::Key &k) {
            return m_order.isQueueOrder() ? row < k.row : m_order.isBefore(m_order.keyOf(m_model, row), k);
        });
    return int(at - rows.cbegin());
}

void TransferFilter::letIn(int sourceRow)
{
    const int place = placeFor(m_order.keyOf(m_model, sourceRow), m_shown);
    beginInsertRows({}, place, place);
    m_shown.insert(m_shown.begin() + place, sourceRow);
    for (size_t i = size_t(place); i < m_shown.size(); ++i)
        m_places[size_t(m_shown[i])] = int(i);
    endInsertRows();
}

void TransferFilter::takeOut(int row, int count)
{
    beginRemoveRows({}, row, row + count - 1);
    for (int i = row; i < row + count; ++i)
        m_places[size_t(m_shown[size_t(i)])] = -1;
    m_shown.erase(m_shown.begin() + row, m_shown.begin() + row + count);
    for (size_t i = size_t(row); i < m_shown.size(); ++i)
        m_places[size_t(m_shown[i])] = int(i);
    endRemoveRows();
}

void TransferFilter::onInserted(int first, int last)
{
    m_places.resize(size_t(m_model.rowCount()), -1);
    if (!m_sieve && !m_order.isQueueOrder() && size_t(last - first) > manyRows) {
        rebuild();
        return;
    }
    if (m_sieve || !m_order.isQueueOrder()) {
        for (int row = first; row <= last; ++row)
            look(row);
        return;
    }
    // The model only ever appends.
    std::vector<int> wanted;
    for (int row = first; row <= last; ++row) {
        if (m_choice.matches(m_model, row))
            wanted.push_back(row);
    }
    if (wanted.empty())
        return;
    const int from = rowCount();
    beginInsertRows({}, from, from + int(wanted.size()) - 1);
    m_shown.insert(m_shown.end(), wanted.cbegin(), wanted.cend());
    for (size_t i = size_t(from); i < m_shown.size(); ++i)
        m_places[size_t(m_shown[i])] = int(i);
    endInsertRows();
}

void TransferFilter::onRemoving(int first, int last)
{
    std::vector<int> places;
    for (int row = first; row <= last; ++row) {
        if (rowOf(row) >= 0)
            places.push_back(rowOf(row));
    }
    std::sort(places.begin(), places.end());
    if (places.size() > manyRows && places.back() - places.front() >= int(places.size())) {
        beginResetModel(); // scattered over a sorted list
        m_shown.erase(std::remove_if(m_shown.begin(), m_shown.end(),
                                     [first, last](int row) { return row >= first && row <= last; }),
                      m_shown.end());
        findPlaces();
        endResetModel();
        return;
    }
    while (!places.empty()) {
        const int end = places.back();
        int begin = end;
        places.pop_back();
        while (!places.empty() && places.back() == begin - 1) {
            begin = places.back();
            places.pop_back();
        }
        takeOut(begin, end - begin + 1);
    }
}

void TransferFilter::onRemoved(int first, int last)
{
    const int count = last - first + 1;
    const auto renumber = [first, last, count](std::vector<int> &rows) {
        rows.erase(std::remove_if(rows.begin(), rows.end(),
                                  [first, last](int row) { return row >= first && row <= last; }),
                   rows.end());
        for (int &row : rows)
            row -= row > last ? count : 0;
    };
    renumber(m_shown);
    renumber(m_displaced);
    findPlaces();
    if (m_sieve)
        rebuild();
}

void TransferFilter::onReordered(const std::vector<int> &newRowOf)
{
    std::vector<int> rows = m_shown;
    for (int &row : rows)
        row = newRowOf[size_t(row)];
    for (int &row : m_displaced)
        row = newRowOf[size_t(row)];
    m_shown = rows; // those who ask where a row was must find it
    findPlaces();
    if (m_order.isQueueOrder())
        std::sort(rows.begin(), rows.end());
    rearrange(std::move(rows));
    if (m_sieve)
        rebuild();
}

void TransferFilter::onThinned(const std::vector<int> &newRowOf)
{
    m_displaced.clear();
    std::vector<int> rows;
    rows.reserve(m_shown.size());
    for (const int row : m_shown) {
        if (newRowOf[size_t(row)] >= 0)
            rows.push_back(newRowOf[size_t(row)]);
    }
    m_shown = std::move(rows);
}

void TransferFilter::settle()
{
    m_settling.stop();
    if (m_sieve || m_displaced.empty())
        return; // what is being worked out knows the newest
    std::vector<int> moving = std::exchange(m_displaced, {});
    std::sort(moving.begin(), moving.end());
    moving.erase(std::unique(moving.begin(), moving.end()), moving.end());
    if (moving.size() > manyRows) {
        rebuild();
        return;
    }
    std::vector<int> rows = m_shown;
    rows.erase(std::remove_if(
                   rows.begin(), rows.end(),
                   [&moving](int row) { return std::binary_search(moving.cbegin(), moving.cend(), row); }),
               rows.end());
    for (const int row : moving) {
        if (rowOf(row) < 0)
            continue;
        rows.insert(rows.begin() + placeFor(m_order.keyOf(m_model, row), rows), row);
    }
    rearrange(std::move(rows));
}

void TransferFilter::rearrange(std::vector<int> rows)
{
    if (rows == m_shown)
        return;
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    const std::vector<int> shown = std::exchange(m_shown, std::move(rows));
    findPlaces();
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex &known : before)
        after.append(index(rowOf(shown[size_t(known.row())]), known.column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

} // namespace partway
