// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/log/log_model.h"
#include "core/plan/transfer.h"

#include <QWidget>

class QAction;
class QLabel;

namespace partway {

class FlatTree;

/// What happened to one transfer, in plain words, newest last. Follows the end unless the person has scrolled
/// up; lines can be selected and copied.
class LogPane : public QWidget
{
    Q_OBJECT
public:
    explicit LogPane(QWidget *parent = nullptr);

    /// Another transfer: the earlier one's log is forgotten. Null for none.
    void setTransfer(const Transfer *transfer, const QString &accountName);
    void setEntries(const QList<partway::LogEntry> &entries, bool all);
    /// The whole log as lines of text.
    [[nodiscard]] QString text() const;
    /// When it failed last, where this run has seen that.
    [[nodiscard]] std::optional<UtcTime> failedAt() const;
    [[nodiscard]] FlatTree *table() const { return m_table; }
    [[nodiscard]] QAction *copyAction() const { return m_copy; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] bool isAtEnd() const;
    void copySelected() const;
    void refreshHint();

    FlatTree *m_table;
    QLabel *m_hint;
    QAction *m_copy;
    LogModel m_model;
    TransferId m_id;
};

} // namespace partway
