// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/transfers/row_order.h"

#include "app/gui/transfers/transfer_model.h"

#include <limits>

namespace partway {

namespace {

/// Those that move and those that need a person first; what is over last.
double rankOf(const Transfer &transfer)
{
    switch (transfer.state) {
    case TransferState::Sending:
        return 0;
    case TransferState::Completing:
        return 1;
    case TransferState::Verifying:
        return 2;
    case TransferState::Creating:
        return 3;
    case TransferState::Reconciling:
        return 4;
    case TransferState::WaitingForCredentials:
        return 5;
    case TransferState::Failed:
        return 6;
    case TransferState::Paused:
        return 7;
    case TransferState::Queued:
        return 8;
    case TransferState::Aborting:
        return 9;
    case TransferState::Aborted:
        return 10;
    case TransferState::Done:
        return 11;
    }
    Q_UNREACHABLE();
}

double numberOf(const Transfer &transfer, Column column)
{
    switch (column) {
    case Column::Size:
        return double(transfer.size);
    case Column::Progress:
        if (transfer.state == TransferState::Done)
            return 1;
        return transfer.size > 0 ? double(transfer.confirmed) / double(transfer.size) : 0.0;
    case Column::Speed:
        return transfer.state == TransferState::Sending ? transfer.bytesPerSecond : 0.0;
    case Column::Left:
        return transfer.left && transfer.state == TransferState::Sending ? double(transfer.left->count())
                                                                         : std::numeric_limits<double>::max();
    case Column::State:
        return rankOf(transfer);
    case Column::Name:
    case Column::To:
        return 0;
    }
    Q_UNREACHABLE();
}

} // namespace

RowOrder::RowOrder(int column, Qt::SortOrder direction)
    : m_column(column)
    , m_direction(direction)
{
    m_collator.setNumericMode(true); // reel-9 stands before reel-10
}

bool RowOrder::isRestless() const
{
    return !isQueueOrder() && Column(m_column) != Column::Name && Column(m_column) != Column::To;
}

RowOrder::Key RowOrder::keyOf(const TransferModel &model, int row) const
{
    Key key{row};
    if (isQueueOrder())
        return key;
    const Transfer &transfer = model.transfers().at(row);
    const auto column = Column(m_column);
    if (column == Column::Name)
        key.text = m_collator.sortKey(transferName(transfer).toCaseFolded());
    else if (column == Column::To)
        key.text = m_collator.sortKey(destinationPlace(transfer).toCaseFolded());
    else
        key.number = numberOf(transfer, column);
    return key;
}

bool RowOrder::isBefore(const Key &a, const Key &b) const
{
    int difference = a.number < b.number ? -1 : a.number > b.number ? 1 : 0;
    if (difference == 0 && a.text && b.text)
        difference = a.text->compare(*b.text);
    if (difference == 0)
        return a.row < b.row;
    return m_direction == Qt::AscendingOrder ? difference < 0 : difference > 0;
}

} // namespace partway
