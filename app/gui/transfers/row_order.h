// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/transfers/transfer_columns.h"

#include <QCollator>

#include <optional>

namespace partway {

class TransferModel;

/// In which order rows stand. Equal ones stay in queue order, whichever way the column is sorted.
class RowOrder
{
public:
    /// A row with what it is compared by.
    struct Key
    {
        int row = 0;
        double number = 0;
        std::optional<QCollatorSortKey> text{};
    };

    /// Queue order.
    RowOrder() = default;
    /// A column below 0: queue order.
    RowOrder(int column, Qt::SortOrder direction);

    [[nodiscard]] bool isQueueOrder() const { return m_column < 0; }
    [[nodiscard]] Key keyOf(const TransferModel &model, int row) const;
    [[nodiscard]] bool isBefore(const Key &a, const Key &b) const;
    /// True where the snapshots of a running transfer move its row.
    [[nodiscard]] bool isRestless() const;

private:
    int m_column = -1;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
    QCollator m_collator;
};

} // namespace partway
