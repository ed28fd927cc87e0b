// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/transfers/transfer_rows.h"

#include <algorithm>
#include <utility>

namespace partway {

TransferRows::TransferRows(const QList<Transfer> &transfers)
{
    for (const Transfer &transfer : transfers)
        append(transfer);
}

int TransferRows::rowOf(TransferId id) const
{
    const auto found = m_slotOf.constFind(id);
    return found == m_slotOf.constEnd() ? -1 : m_rowOf[size_t(*found)];
}

QList<Transfer> TransferRows::toList() const
{
    QList<Transfer> list;
    list.reserve(size());
    for (const Transfer &transfer : *this)
        list.append(transfer);
    return list;
}

void TransferRows::append(const Transfer &transfer)
{
    if (m_free.empty()) {
        m_free.push_back(int(m_slots.size()));
        m_slots.emplace_back();
        m_rowOf.push_back(-1);
        m_positions.push_back(0);
    }
    const int slot = m_free.back();
    m_free.pop_back();
    m_slots[size_t(slot)] = transfer;
    m_positions[size_t(slot)] = transfer.position;
    m_rowOf[size_t(slot)] = size();
    m_order.push_back(slot);
    m_slotOf.insert(transfer.id, slot);
}

void TransferRows::replace(int row, const Transfer &transfer)
{
    const auto slot = size_t(m_order[size_t(row)]);
    m_slots[slot] = transfer;
    m_positions[slot] = transfer.position;
}

void TransferRows::release(int slot)
{
    m_slotOf.remove(m_slots[size_t(slot)].id);
    m_slots[size_t(slot)] = {};
    m_rowOf[size_t(slot)] = -1;
    m_free.push_back(slot);
}

void TransferRows::renumberFrom(int row)
{
    for (int i = row; i < size(); ++i)
        m_rowOf[size_t(m_order[size_t(i)])] = i;
}

void TransferRows::remove(int first, int count)
{
    const auto from = m_order.begin() + first;
    std::for_each(from, from + count, [this](int slot) { release(slot); });
    m_order.erase(from, from + count);
    renumberFrom(first);
}

void TransferRows::thin(const std::vector<int> &newRowOf)
{
    std::vector<int> kept;
    kept.reserve(m_order.size());
    for (size_t row = 0; row < m_order.size(); ++row) {
        if (newRowOf[row] >= 0)
            kept.push_back(m_order[row]);
        else
            release(m_order[row]);
    }
    m_order = std::move(kept);
    renumberFrom(0);
}

bool TransferRows::isInOrder() const
{
    return std::is_sorted(m_order.cbegin(), m_order.cend(),
                          [this](int a, int b) { return m_positions[size_t(a)] < m_positions[size_t(b)]; });
}

std::vector<int> TransferRows::slotsByPosition() const
{
    // Positions are dense when all is told: each row says itself where it stands.
    std::vector<int> placed(m_order.size(), -1);
    for (const int slot : m_order) {
        const int position = m_positions[size_t(slot)];
        if (position < 0 || position >= size() || placed[size_t(position)] >= 0) {
            placed = m_order;
            std::stable_sort(placed.begin(), placed.end(), [this](int a, int b) {
                return m_positions[size_t(a)] < m_positions[size_t(b)];
            });
            break;
        }
        placed[size_t(position)] = slot;
    }
    return placed;
}

std::vector<int> TransferRows::restoreOrder()
{
    const std::vector<int> before = std::exchange(m_order, slotsByPosition());
    renumberFrom(0);
    std::vector<int> newRowOf(before.size());
    for (size_t row = 0; row < before.size(); ++row)
        newRowOf[row] = m_rowOf[size_t(before[row])];
    return newRowOf;
}

} // namespace partway
