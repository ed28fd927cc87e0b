// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/platform/wall_clock.h"
#include "app/gui/theme/plain_tool_tip.h"
#include "app/gui/transfers/transfer_model.h"
#include "app/text/error_sentence.h"
#include "app/text/quantities_text.h"
#include "app/text/transfer_text.h"

#include <limits>

/// What the cells say and how they compare.
namespace partway {

QVariant TransferModel::data(const QModelIndex &index, int dataRole) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Transfer &transfer = m_rows.at(index.row());
    const auto column = Column(index.column());
    switch (dataRole) {
    case Qt::DisplayRole:
        return text(transfer, column);
    case Qt::ToolTipRole:
        return plainToolTip(spoken(transfer, column));
    case Qt::AccessibleTextRole:
        return spoken(transfer, column);
    case Qt::TextAlignmentRole:
        return column == Column::Size || column == Column::Speed || column == Column::Left
                   ? int(Qt::AlignRight | Qt::AlignVCenter)
                   : int(Qt::AlignLeft | Qt::AlignVCenter);
    case role::id:
        return QVariant::fromValue(transfer.id);
    case role::transfer:
        return QVariant::fromValue(static_cast<const void *>(&transfer));
    case role::sort:
        return sortKey(transfer, column);
    case role::account:
        return accountName(transfer.request.account);
    default:
        return {};
    }
}

QVariant TransferModel::text(const Transfer &transfer, Column column) const
{
    const bool moves = transfer.state == TransferState::Sending;
    switch (column) {
    case Column::Name:
        return transferName(transfer);
    case Column::Size:
        return transfer.size < 0 ? QString() : formatBytes(transfer.size);
    case Column::Progress: {
        const int done = percent(transfer.confirmed, transfer.size);
        return done < 0 ? QString() : tr("%1 %").arg(done);
    }
    case Column::Speed:
        return moves ? formatRate(transfer.bytesPerSecond) : QString();
    case Column::Left:
        return moves && transfer.left ? formatDuration(*transfer.left) : QString();
    case Column::State:
        return stateText(transfer);
    }
    Q_UNREACHABLE();
}

QVariant TransferModel::sortKey(const Transfer &transfer, Column column) const
{
    switch (column) {
    case Column::Name:
        return transferName(transfer);
    case Column::Size:
        return transfer.size;
    case Column::Progress:
        return transfer.size > 0 ? double(transfer.confirmed) / double(transfer.size) : 0.0;
    case Column::Speed:
        return transfer.bytesPerSecond;
    case Column::Left:
        return transfer.left ? qint64(transfer.left->count()) : std::numeric_limits<qint64>::max();
    case Column::State:
        return int(transfer.state);
    }
    Q_UNREACHABLE();
}

QString TransferModel::spoken(const Transfer &transfer, Column column) const
{
    switch (column) {
    case Column::Name:
        return tr("%1, to %2")
            .arg(plainLine(transfer.request.sourcePath),
                 destinationLine(transfer, accountName(transfer.request.account)));
    case Column::Size:
        return transfer.size < 0 ? tr("The size is not known yet.") : tr("%L1 bytes").arg(transfer.size);
    case Column::Progress:
        if (transfer.size < 0)
            return tr("Not begun yet");
        return tr("%1 of %2 confirmed by the server, %3 on the way")
            .arg(formatBytes(transfer.confirmed), formatBytes(transfer.size), formatBytes(transfer.inFlight));
    case Column::Speed:
    case Column::Left:
        return text(transfer, column).toString();
    case Column::State: {
        if (transfer.error && transfer.state == TransferState::Failed)
            return errorSentence(*transfer.error, contextOf(transfer, accountName(transfer.request.account)))
                .whole();
        const QString detail = stateDetail(transfer, wallClockNow());
        return detail.isEmpty() ? stateText(transfer) : tr("%1: %2").arg(stateText(transfer), detail);
    }
    }
    Q_UNREACHABLE();
}

QVariant TransferModel::headerData(int section, Qt::Orientation orientation, int dataRole) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= partway::columnCount)
        return {};
    const auto column = Column(section);
    if (dataRole == Qt::TextAlignmentRole) {
        const bool number = column == Column::Size || column == Column::Speed || column == Column::Left;
        return int((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (dataRole != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Name:
        return tr("Name");
    case Column::Size:
        return tr("Size");
    case Column::Progress:
        return tr("Progress");
    case Column::Speed:
        return tr("Speed");
    case Column::Left:
        return tr("Left");
    case Column::State:
        return tr("State");
    }
    Q_UNREACHABLE();
}

} // namespace partway
