// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/in_progress/upload_delegate.h"
#include "app/gui/theme/long_table.h"

#include <QBasicTimer>

namespace partway {

class ColumnFit;
class ColumnMenu;

/// The rows of uploads in progress. Check boxes say what is meant by buttons for several; the current row is
/// where keys go: Enter does what helps most, Delete aborts, Space checks.
class UploadView : public LongTable
{
    Q_OBJECT
public:
    explicit UploadView(UploadModel &model, QWidget *parent = nullptr);
    ~UploadView() override;

    [[nodiscard]] ColumnFit &columns() const { return *m_fit; }
    [[nodiscard]] ColumnMenu &columnMenu() const { return *m_columnMenu; }
    /// Null: none.
    [[nodiscard]] const UploadRow *currentUpload() const;
    void select(const UploadName &name);
    /// All that are in sight.
    [[nodiscard]] QList<UploadName> namesInSight() const;

    void selectAll() override; ///< checks every row

Q_SIGNALS:
    void actAsked(const partway::UploadName &name, partway::UploadAct act);
    void abortAsked(const partway::UploadName &name);
    /// Other rows are in sight, or the same ones again.
    void sightMoved();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void timerEvent(QTimerEvent *event) override;

private:
    /// What is put back when the rows are shown anew.
    struct Kept
    {
        UploadName current;
        bool inSight = false;
    };
    [[nodiscard]] RowSpot spotAt(const QPoint &at) const;
    void point(const QModelIndex &index, RowSpot spot);
    void toggle(int row, bool upToHere);
    void press(const QModelIndex &index, RowSpot spot);
    void askFor(const UploadRow &row);
    void fitColumns();
    void keep();
    void putBack();

    UploadModel &m_model;
    UploadDelegate *m_delegate;
    ColumnFit *m_fit;
    ColumnMenu *m_columnMenu;
    Kept m_kept;
    QPersistentModelIndex m_pressed, m_pointed, m_toggled;
    RowSpot m_pressedSpot = RowSpot::Nothing;
    QBasicTimer m_countdown;
};

} // namespace partway
