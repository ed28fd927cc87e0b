// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/transfer.h"

#include <QHash>
#include <QList>

#include <cstddef>
#include <deque>
#include <iterator>
#include <vector>

namespace partway {

/// Transfers in the order of rows. A snapshot stays where it is in memory when its row moves: a hundred
/// thousand rows change places in a few milliseconds.
class TransferRows
{
public:
    class Iterator
    {
    public:
        using iterator_category = std::forward_iterator_tag;
        using value_type = Transfer;
        using difference_type = std::ptrdiff_t;
        using pointer = const Transfer *;
        using reference = const Transfer &;

        Iterator() = default;
        Iterator(const TransferRows *rows, int row)
            : m_rows(rows)
            , m_row(row)
        {
        }
        reference operator*() const { return m_rows->at(m_row); }
        pointer operator->() const { return &m_rows->at(m_row); }
        Iterator &operator++()
        {
            ++m_row;
            return *this;
        }
        Iterator operator++(int)
        {
            Iterator before = *this;
            ++m_row;
            return before;
        }
        friend bool operator==(const Iterator &, const Iterator &) = default;

    private:
        const TransferRows *m_rows = nullptr;
        int m_row = 0;
    };

    TransferRows() = default;
    TransferRows(const QList<Transfer> &transfers); ///< not explicit: a list is one of these

    [[nodiscard]] int size() const { return int(m_order.size()); }
    [[nodiscard]] bool isEmpty() const { return m_order.empty(); }
    [[nodiscard]] const Transfer &at(int row) const { return m_slots[size_t(m_order[size_t(row)])]; }
    [[nodiscard]] const Transfer &constFirst() const { return at(0); }
    /// -1: there is none.
    [[nodiscard]] int rowOf(TransferId id) const;
    [[nodiscard]] Iterator begin() const { return {this, 0}; }
    [[nodiscard]] Iterator end() const { return {this, size()}; }
    [[nodiscard]] QList<Transfer> toList() const;

    void append(const Transfer &transfer);
    /// With another snapshot of the same transfer.
    void replace(int row, const Transfer &transfer);
    void remove(int first, int count);
    /// The rows that stay have their new row here, ascending; the others -1.
    void thin(const std::vector<int> &newRowOf);

    /// By their positions in the queue.
    [[nodiscard]] bool isInOrder() const;
    /// Puts them in that order; gives the new row of each by its old one.
    std::vector<int> restoreOrder();

private:
    void release(int slot);
    void renumberFrom(int row);
    [[nodiscard]] std::vector<int> slotsByPosition() const;

    std::deque<Transfer> m_slots; ///< by slot, as all others but m_order
    std::vector<int> m_order;     ///< slots, by row
    std::vector<int> m_rowOf;
    std::vector<int> m_positions; ///< close together: all of them are gone through for the order
    std::vector<int> m_free;
    QHash<TransferId, int> m_slotOf;
};

} // namespace partway
