// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/log/log_pane.h"

#include "app/gui/log/log_delegate.h"
#include "app/gui/theme/flat_tree.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace partway {

LogPane::LogPane(QWidget *parent)
    : QWidget(parent)
    , m_table(new FlatTree(this))
    , m_hint(new QLabel(tr("What happens to this transfer is told here."), m_table))
    , m_copy(new QAction(tr("&Copy"), this))
{
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new LogDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setAccessibleName(tr("Log"));
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->header()->setStretchLastSection(true);
    m_table->header()->setSectionResizeMode(int(LogColumn::Time), QHeaderView::Interactive);
    m_table->setColumnWidth(int(LogColumn::Time), 88);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setTextFormat(Qt::PlainText);

    m_copy->setShortcut(QKeySequence(QKeySequence::Copy));
    m_copy->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(m_copy);
    connect(m_copy, &QAction::triggered, this, &LogPane::copySelected);
    auto *column = new QVBoxLayout(this);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    column->setContentsMargins(mirrored ? 0 : 8, 0, mirrored ? 8 : 0, 0);
    column->addWidget(m_table);
    refreshHint();
}

void LogPane::setTransfer(const Transfer *transfer, const QString &accountName)
{
    m_model.setContext(transfer ? contextOf(*transfer, accountName) : ErrorContext{});
    const TransferId id = transfer ? transfer->id : TransferId{};
    if (id == m_id)
        return;
    m_id = id;
    setEntries({}, true);
}

void LogPane::setEntries(const QList<LogEntry> &entries, bool all)
{
    const bool follow = all || isAtEnd();
    if (all)
        m_model.reset(entries);
    else
        m_model.append(entries);
    if (follow)
        m_table->scrollToBottom();
    refreshHint();
}

bool LogPane::isAtEnd() const
{
    const QScrollBar *bar = m_table->verticalScrollBar();
    return bar->value() >= bar->maximum();
}

QString LogPane::text() const
{
    QStringList lines;
    for (int row = 0; row < m_model.rowCount(); ++row)
        lines << m_model.line(row);
    return lines.join(QLatin1Char('\n'));
}

std::optional<UtcTime> LogPane::failedAt() const
{
    const QList<LogEntry> &entries = m_model.entries();
    const auto found = std::find_if(entries.crbegin(), entries.crend(),
                                    [](const LogEntry &entry) { return entry.kind == LogKind::Failed; });
    return found == entries.crend() ? std::nullopt : std::optional(found->when);
}

void LogPane::copySelected() const
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (const QModelIndex &row : std::as_const(rows))
        lines << m_model.line(row.row());
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

void LogPane::refreshHint()
{
    m_hint->setVisible(m_model.rowCount() == 0);
    m_hint->setGeometry(m_table->rect());
}

void LogPane::resizeEvent(QResizeEvent *event)
{
    const bool follow = isAtEnd();
    QWidget::resizeEvent(event);
    refreshHint();
    if (follow)
        m_table->scrollToBottom();
}

} // namespace partway
