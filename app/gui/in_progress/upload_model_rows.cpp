// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/in_progress/upload_model.h"
#include "app/gui/in_progress/upload_words.h"
#include "app/gui/platform/wall_clock.h"
#include "app/gui/theme/plain_tool_tip.h"

#include <algorithm>
#include <utility>

/// What goes, what is checked, and what the view is told.
namespace partway {

namespace {

constexpr qsizetype dropsOneByOne = 32;
constexpr qsizetype dropsAtOnce = 4000;

} // namespace

void UploadModel::drop(const QList<UploadName> &names)
{
    if (names.isEmpty())
        return;
    if (names.size() <= dropsOneByOne) {
        for (const UploadName &name : names) {
            if (const int known = slotOf(name); known >= 0)
                dropOne(known);
        }
    } else {
        beginResetModel();
        const QList<UploadName> now = names.mid(0, dropsAtOnce);
        for (const UploadName &name : now) {
            const int known = slotOf(name);
            if (known < 0)
                continue;
            if (m_placeOf[size_t(known)] >= 0)
                m_shown[size_t(m_placeOf[size_t(known)])] = -1;
            forget(known);
        }
        std::erase(m_shown, -1);
        for (size_t row = 0; row < m_shown.size(); ++row)
            m_placeOf[size_t(m_shown[row])] = int(row);
        endResetModel();
        if (names.size() > dropsAtOnce) // the window is not to stand still for it
            QMetaObject::invokeMethod(
                this, [this, rest = names.mid(dropsAtOnce)] { drop(rest); }, Qt::QueuedConnection);
    }
    Q_EMIT checksChanged();
    sumsMoved();
}

void UploadModel::dropOne(int at)
{
    const int place = m_placeOf[size_t(at)];
    if (place >= 0) {
        beginRemoveRows({}, place, place);
        m_shown.erase(m_shown.begin() + place);
        for (size_t row = size_t(place); row < m_shown.size(); ++row)
            m_placeOf[size_t(m_shown[row])] = int(row);
    }
    forget(at);
    if (place >= 0)
        endRemoveRows();
}

/// Whoever stands last takes its place, which is seen nowhere any more.
void UploadModel::forget(int at)
{
    UploadRow &row = m_all[size_t(at)];
    m_sums[{row.upload.account, row.upload.ref.bucket}].put(row, -1);
    if (row.checked)
        m_checked[row.upload.account].put(row, -1);
    m_index.erase(nameOf(row.upload));
    const auto ofKey = m_ofKey.find(keyNameOf(row.upload));
    if (--ofKey->second == 0)
        m_ofKey.erase(ofKey);
    m_bySequence[row.sequence] = -1;
    const int last = count() - 1;
    if (at != last) {
        row = std::move(m_all[size_t(last)]);
        m_placeOf[size_t(at)] = m_placeOf[size_t(last)];
        m_index[nameOf(row.upload)] = at;
        m_bySequence[row.sequence] = at;
        if (m_placeOf[size_t(at)] >= 0)
            m_shown[size_t(m_placeOf[size_t(at)])] = at;
    }
    m_all.pop_back();
    m_placeOf.pop_back();
}

void UploadModel::dropUnseen(const UploadPlace &place, int round)
{
    QList<UploadName> gone;
    for (const UploadRow &row : m_all) {
        if (row.round < round && place.holds(row.upload))
            gone.append(nameOf(row.upload));
    }
    drop(gone);
}

void UploadModel::setChecked(int first, int last, bool checked)
{
    for (int row = first; row <= last; ++row) {
        UploadRow &one = m_all[size_t(m_shown[size_t(row)])];
        if (one.checked == checked || one.work == UploadWork::Removing)
            continue;
        one.checked = checked;
        m_checked[one.upload.account].put(one, checked ? 1 : -1);
    }
    Q_EMIT dataChanged(index(first, 0), index(last, 0), {Qt::CheckStateRole});
    Q_EMIT checksChanged();
}

void UploadModel::recountChecked()
{
    m_checked.clear();
    for (const UploadRow &row : m_all) {
        if (row.checked)
            m_checked[row.upload.account].put(row, 1);
    }
    Q_EMIT checksChanged();
}

UploadTotals UploadModel::checkedTotals() const
{
    UploadTotals totals;
    for (const auto &[account, sums] : m_checked)
        totals.add(sums, priceOf(account));
    return totals;
}

QList<UploadName> UploadModel::checkedNames() const
{
    QList<UploadName> names;
    for (const int at : m_shown) {
        if (m_all[size_t(at)].checked)
            names.append(nameOf(m_all[size_t(at)].upload));
    }
    return names;
}

int UploadModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int UploadModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : uploadColumnCount;
}

QVariant UploadModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const UploadRow &row = rowAt(index.row());
    const auto column = UploadColumn(index.column());
    const UploadTeller teller{account(row.upload.account), countOfKey(row.upload),
                              m_wish.place.isEverything(), wallClockNow()};
    switch (role) {
    case Qt::DisplayRole:
        return teller.cell(row, column);
    case Qt::ToolTipRole:
        return plainToolTip(teller.explained(row, column));
    case Qt::AccessibleTextRole:
        return teller.spoken(row, column);
    case Qt::CheckStateRole:
        return column == UploadColumn::Key ? QVariant(row.checked ? Qt::Checked : Qt::Unchecked) : QVariant();
    default:
        return {};
    }
}

bool UploadModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    setChecked(index.row(), index.row(), value.toInt() == Qt::Checked);
    return true;
}

QVariant UploadModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= uploadColumnCount)
        return {};
    const auto column = UploadColumn(section);
    if (role == Qt::DisplayRole)
        return column == UploadColumn::Acts ? QString() : headingOf(column);
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return headingOf(column);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (isNumber(column) ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

Qt::ItemFlags UploadModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    return UploadColumn(index.column()) == UploadColumn::Key ? flags | Qt::ItemIsUserCheckable : flags;
}

} // namespace partway
