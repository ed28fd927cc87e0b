// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/parts/part_table_model.h"

#include "app/gui/parts/part_words.h"
#include "app/gui/platform/wall_clock.h"
#include "app/gui/theme/plain_tool_tip.h"
#include "app/gui/theme/tokens.h"
#include "app/text/error_sentence.h"
#include "app/text/quantities_text.h"

#include <QGuiApplication>

namespace partway {

namespace {

constexpr int partColumns = 8;

/// What is under way by number, then the confirmed from the end, then the waiting.
qint64 interestOf(const Part &part)
{
    constexpr qint64 group = 1 << 20;
    switch (part.state) {
    case PartState::Sending:
    case PartState::Checking:
    case PartState::Retrying:
        return part.number;
    case PartState::Confirmed:
        return 2 * group - part.number;
    case PartState::Waiting:
        return (part.lastError ? 0 : 3 * group) + part.number;
    }
    Q_UNREACHABLE();
}

QColor colorOf(const Part &part, const Tokens &t)
{
    switch (part.state) {
    case PartState::Waiting:
        return part.lastError ? t.failed : t.muted;
    case PartState::Sending:
        return t.confirmed;
    case PartState::Checking:
        return t.muted;
    case PartState::Retrying:
        return t.attention;
    case PartState::Confirmed:
        return t.good;
    }
    Q_UNREACHABLE();
}

bool isNumber(PartColumn column)
{
    return column == PartColumn::Number || column == PartColumn::Attempts || column == PartColumn::Speed ||
           column == PartColumn::Size || column == PartColumn::Took;
}

} // namespace

void PartTableModel::reset(const QList<Part> &parts)
{
    beginResetModel();
    m_parts = parts;
    endResetModel();
}

void PartTableModel::update(const QList<Part> &changed)
{
    for (const Part &part : changed) {
        const int row = part.number - 1;
        if (row < 0 || row >= m_parts.size() || m_parts.at(row) == part)
            continue;
        m_parts[row] = part;
        Q_EMIT dataChanged(index(row, 0), index(row, partColumns - 1));
    }
}

void PartTableModel::tick()
{
    for (int row = 0; row < m_parts.size(); ++row) {
        if (m_parts.at(row).state == PartState::Retrying)
            Q_EMIT dataChanged(index(row, int(PartColumn::State)), index(row, int(PartColumn::State)));
    }
}

void PartTableModel::setStopped(bool stopped)
{
    if (m_stopped == stopped)
        return;
    m_stopped = stopped;
    if (!m_parts.isEmpty())
        Q_EMIT dataChanged(index(0, int(PartColumn::State)),
                           index(int(m_parts.size()) - 1, int(PartColumn::State)));
}

int PartTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_parts.size());
}
int PartTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : partColumns;
}

QVariant PartTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Part &part = m_parts.at(index.row());
    const auto column = PartColumn(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(part, column);
    case Qt::ToolTipRole:
        if (column == PartColumn::Range || column == PartColumn::Etag)
            return plainToolTip(text(part, column).toString()); // these may be cut
        return plainToolTip(partInWords(part, m_stopped, wallClockNow()));
    case Qt::AccessibleDescriptionRole:
        return part.lastError ? errorSentence(*part.lastError).what : QString();
    case Qt::TextAlignmentRole:
        return int((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        if (column == PartColumn::State)
            return colorOf(part, tokensFor(QGuiApplication::palette()));
        return {};
    case sortRole:
        return sortKey(part, column);
    case interestRole:
        return interestOf(part);
    default:
        return {};
    }
}

QVariant PartTableModel::text(const Part &part, PartColumn column) const
{
    switch (column) {
    case PartColumn::Number:
        return tr("%L1").arg(part.number);
    case PartColumn::Range:
        return rangeText(part.range);
    case PartColumn::Size:
        return formatPartSize(part.range.size);
    case PartColumn::State:
        return partStateInWords(part, m_stopped, wallClockNow());
    case PartColumn::Attempts:
        return part.attempts > 0 ? tr("%L1").arg(part.attempts) : QString();
    case PartColumn::Speed:
        return part.bytesPerSecond > 0 ? formatRate(part.bytesPerSecond) : QString();
    case PartColumn::Etag:
        if (part.etag.isEmpty() && part.lastError)
            return plainLine(part.lastError->code, 64);
        return etagText(part);
    case PartColumn::Took:
        return part.took.count() > 0 ? formatSpan(part.took) : QString();
    }
    Q_UNREACHABLE();
}

QVariant PartTableModel::sortKey(const Part &part, PartColumn column) const
{
    switch (column) {
    case PartColumn::Number:
    case PartColumn::Range:
        return part.number;
    case PartColumn::Size:
        return part.range.size;
    case PartColumn::State:
        return int(part.state);
    case PartColumn::Attempts:
        return part.attempts;
    case PartColumn::Speed:
        return part.bytesPerSecond;
    case PartColumn::Etag:
        return part.etag;
    case PartColumn::Took:
        return qint64(part.took.count());
    }
    Q_UNREACHABLE();
}

QVariant PartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= partColumns)
        return {};
    const auto column = PartColumn(section);
    if (role == Qt::TextAlignmentRole)
        return int((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case PartColumn::Number:
        return tr("Part");
    case PartColumn::Range:
        return tr("Range");
    case PartColumn::Size:
        return tr("Size");
    case PartColumn::State:
        return tr("State");
    case PartColumn::Attempts:
        return tr("Try");
    case PartColumn::Speed:
        return tr("Speed");
    case PartColumn::Etag:
        return tr("ETag");
    case PartColumn::Took:
        return tr("Took");
    }
    Q_UNREACHABLE();
}

PartOrder::PartOrder(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    QSortFilterProxyModel::sort(0, Qt::AscendingOrder);
}

void PartOrder::orderBy(int column, Qt::SortOrder order)
{
    m_byInterest = column < 0;
    invalidate();
    QSortFilterProxyModel::sort(m_byInterest ? 0 : column, m_byInterest ? Qt::AscendingOrder : order);
}

bool PartOrder::lessThan(const QModelIndex &a, const QModelIndex &b) const
{
    const int role = m_byInterest ? PartTableModel::interestRole : PartTableModel::sortRole;
    return QVariant::compare(a.data(role), b.data(role)) == QPartialOrdering::Less;
}

} // namespace partway
