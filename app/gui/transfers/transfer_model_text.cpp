// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/platform/wall_clock.h"
#include "app/gui/theme/plain_tool_tip.h"
#include "app/gui/transfers/remedy.h"
#include "app/gui/transfers/transfer_model.h"
#include "app/text/error_sentence.h"
#include "app/text/quantities_text.h"
#include "app/text/transfer_text.h"

/// What the cells say.
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
    case role::account:
        return accountName(transfer.request.account);
    case role::store:
        return storeName(transfer.request.account);
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
        if (transfer.size < 0)
            return QString();
        return transfer.open ? tr("%1 so far").arg(formatBytes(transfer.size)) : formatBytes(transfer.size);
    case Column::Progress: {
        if (transfer.open)
            return QString();
        const int done = percent(transfer.confirmed, transfer.size);
        return done < 0 ? QString() : tr("%1 %").arg(done);
    }
    case Column::Speed:
        return moves ? formatRate(transfer.bytesPerSecond) : QString();
    case Column::Left: {
        const auto left = moves ? m_lefts.value(transfer.id).shown() : std::nullopt;
        return left ? formatDuration(*left) : QString();
    }
    case Column::State:
        return stateText(transfer);
    case Column::To:
        return destinationPlace(transfer);
    }
    Q_UNREACHABLE();
}

namespace {

QString stateSentence(const Transfer &transfer, const QString &store)
{
    const QString detail = stateDetail(transfer, wallClockNow(), store);
    return detail.isEmpty() ? stateText(transfer)
                            : TransferModel::tr("%1: %2").arg(stateText(transfer), detail);
}

} // namespace

QString TransferModel::spoken(const Transfer &transfer, Column column) const
{
    switch (column) {
    case Column::Name: {
        const QString name = tr("%1, to %2")
                                 .arg(plainLine(transfer.request.sourcePath),
                                      destinationLine(transfer, accountName(transfer.request.account)));
        const QString priority = priorityText(transfer.request.priority);
        return priority.isEmpty() ? name : tr("%1. %2", "a row, then its priority").arg(name, priority);
    }
    case Column::Size:
        if (transfer.size < 0)
            return tr("The size is not known yet.");
        return transfer.open ? tr("%L1 bytes so far").arg(transfer.size) : tr("%L1 bytes").arg(transfer.size);
    case Column::Progress:
        if (transfer.size < 0)
            return tr("Not begun yet");
        if (transfer.open)
            return tr("%1 confirmed by the server, %2 on the way; more may come")
                .arg(formatBytes(transfer.confirmed), formatBytes(transfer.inFlight));
        return tr("%1 of %2 confirmed by the server, %3 on the way")
            .arg(formatBytes(transfer.confirmed), formatBytes(transfer.size), formatBytes(transfer.inFlight));
    case Column::Speed:
    case Column::Left:
        return text(transfer, column).toString();
    case Column::State: {
        const QString said =
            transfer.error && transfer.state == TransferState::Failed
                ? errorSentence(*transfer.error, contextOf(transfer, accountName(transfer.request.account)))
                      .whole()
                : stateSentence(transfer, storeName(transfer.request.account));
        const Remedy remedy = remedyFor(transfer);
        return remedy == Remedy::None ? said : tr("%1 Enter: %2").arg(said, remedyText(remedy));
    }
    case Column::To:
        return destinationLine(transfer, accountName(transfer.request.account));
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
    case Column::To:
        return tr("To");
    }
    Q_UNREACHABLE();
}

} // namespace partway
