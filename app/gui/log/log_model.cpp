// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/log/log_model.h"

#include "app/gui/theme/plain_tool_tip.h"

namespace partway {

namespace {

/// The engine keeps as many of one transfer; here they would otherwise grow while it runs.
constexpr int most = 2000;

} // namespace

void LogModel::reset(const QList<LogEntry> &entries)
{
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

void LogModel::append(const QList<LogEntry> &entries)
{
    if (entries.isEmpty())
        return;
    const int before = int(m_entries.size());
    beginInsertRows({}, before, before + int(entries.size()) - 1);
    m_entries += entries;
    endInsertRows();
    const int tooMany = int(m_entries.size()) - most;
    if (tooMany > 0) {
        beginRemoveRows({}, 0, tooMany - 1);
        m_entries.remove(0, tooMany);
        endRemoveRows();
    }
}

int LogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}
int LogModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : 2; }

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LogEntry &entry = m_entries.at(index.row());
    const bool time = LogColumn(index.column()) == LogColumn::Time;
    switch (role) {
    case Qt::DisplayRole:
        return time ? logTimeText(entry.when, QDate::currentDate()) : logSentence(entry, m_context);
    case Qt::ToolTipRole:
        return plainToolTip(logLine(entry, m_context));
    case Qt::AccessibleTextRole:
        return time ? QVariant() : logLine(entry, m_context);
    case weightRole:
        return int(weightOf(entry.kind));
    default:
        return {};
    }
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return LogColumn(section) == LogColumn::Time ? tr("Time") : tr("What happened");
}

} // namespace partway
