// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/intake/conflict_model.h"

#include "app/gui/intake/choice_delegate.h"
#include "app/gui/intake/intake_words.h"
#include "app/gui/theme/plain_tool_tip.h"
#include "app/text/error_sentence.h"

#include <algorithm>
#include <utility>

namespace partway {

QString choiceText(WhenThere choice)
{
    switch (choice) {
    case WhenThere::Ask:
        return ConflictModel::tr("As chosen below");
    case WhenThere::Overwrite:
        return ConflictModel::tr("Overwrite");
    case WhenThere::Skip:
        return ConflictModel::tr("Skip");
    case WhenThere::KeepBoth:
        return ConflictModel::tr("Keep both");
    case WhenThere::IfDifferent:
        return ConflictModel::tr("Overwrite if different");
    }
    Q_UNREACHABLE();
}

QList<WhenThere> conflictChoices()
{
    return {WhenThere::Overwrite, WhenThere::Skip, WhenThere::KeepBoth, WhenThere::IfDifferent};
}

ConflictModel::ConflictModel(QList<Conflict> conflicts, QObject *parent)
    : QAbstractTableModel(parent)
    , m_conflicts(std::move(conflicts))
{
}

void ConflictModel::choose(const QModelIndexList &rows, WhenThere choice)
{
    for (const QModelIndex &index : rows)
        setData(this->index(index.row(), Choice), int(choice), ChoiceDelegate::valueRole);
}

void ConflictModel::chooseForAll(WhenThere choice)
{
    for (Conflict &conflict : m_conflicts)
        conflict.choice = choice;
    Q_EMIT dataChanged(index(0, Choice), index(rowCount() - 1, Choice));
}

WhenThere ConflictModel::common() const
{
    if (m_conflicts.isEmpty())
        return WhenThere::Ask;
    const WhenThere first = m_conflicts.constFirst().choice;
    const bool same = std::all_of(m_conflicts.cbegin(), m_conflicts.cend(),
                                  [first](const Conflict &conflict) { return conflict.choice == first; });
    return same ? first : WhenThere::Ask;
}

int ConflictModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_conflicts.size());
}

int ConflictModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant ConflictModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Conflict &conflict = m_conflicts.at(index.row());
    if (role == ChoiceDelegate::valueRole && index.column() == Choice)
        return int(conflict.choice);
    if (role == Qt::ToolTipRole && index.column() == Name)
        return plainToolTip(plainLine(conflict.key));
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(index.column())) {
    case Name:
        return plainLine(conflict.key.mid(conflict.key.lastIndexOf(QLatin1Char('/')) + 1), 200);
    case Here:
        return conflict.size < 0 ? tr("as much as is written")
                                 : sizeAndDate(conflict.size, conflict.modified);
    case There:
        return sizeAndDate(conflict.there.size, conflict.there.modified);
    case Choice:
        return choiceText(conflict.choice);
    case ColumnCount:
        break;
    }
    return {};
}

bool ConflictModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const auto choice = WhenThere(value.toInt());
    if (!index.isValid() || index.column() != Choice || role != ChoiceDelegate::valueRole ||
        !conflictChoices().contains(choice))
        return false;
    m_conflicts[index.row()].choice = choice;
    Q_EMIT dataChanged(index, index);
    return true;
}

Qt::ItemFlags ConflictModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    return index.column() == Choice ? flags | Qt::ItemIsEditable : flags;
}

QVariant ConflictModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (Column(section)) {
    case Name:
        return tr("Name");
    case Here:
        return tr("On this computer");
    case There:
        return tr("At the store");
    case Choice:
        return tr("What to do");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace partway
