// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/window/add_actions.h"
#include "app/gui/window/narrow_row.h"

#include <QWidget>

class QLineEdit;
class QMenu;
class QPushButton;

namespace partway {

class QueueActions;
class SpeedLimitBox;

/// The buttons on top.
class ToolStrip : public QWidget
{
    Q_OBJECT
public:
    ToolStrip(const AddActions &add, const QueueActions &actions, QMenu *menu, QWidget *parent = nullptr);

    [[nodiscard]] SpeedLimitBox *speedLimit() const { return m_speed; }
    [[nodiscard]] QLineEdit *filter() const { return m_filter; }
    [[nodiscard]] QPushButton *addButton() const { return m_add; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QPushButton *m_add;
    SpeedLimitBox *m_speed;
    QLineEdit *m_filter;
    NarrowRow m_narrow;
};

} // namespace partway
