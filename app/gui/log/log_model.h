// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/log_text.h"

#include <QAbstractTableModel>
#include <QList>

namespace partway {

enum class LogColumn { Time, Sentence };

/// The log of the transfer that is looked at, oldest first.
class LogModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    static constexpr int weightRole = Qt::UserRole + 1; ///< LogWeight as int

    using QAbstractTableModel::QAbstractTableModel;

    void reset(const QList<partway::LogEntry> &entries);
    void append(const QList<partway::LogEntry> &entries);
    /// Names that the sentences use.
    void setContext(const ErrorContext &context) { m_context = context; }
    /// For copying.
    [[nodiscard]] QString line(int row) const { return logLine(m_entries.at(row), m_context); }
    [[nodiscard]] const QList<LogEntry> &entries() const { return m_entries; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<LogEntry> m_entries;
    ErrorContext m_context;
};

} // namespace partway
