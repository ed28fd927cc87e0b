// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/window/problem_strip.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QTabBar;

namespace partway {

class DetailsPane;
class PartsPane;

/// What there is to know of the one transfer that is selected.
class LowerPane : public QWidget
{
    Q_OBJECT
public:
    explicit LowerPane(QWidget *parent = nullptr);

    /// Null: none is selected, or `selected` many.
    void setTransfer(const Transfer *transfer, const QString &accountName, int selected);
    [[nodiscard]] PartsPane *parts() const { return m_parts; }
    [[nodiscard]] DetailsPane *details() const { return m_details; }
    [[nodiscard]] ProblemStrip *problem() const { return m_problem; }
    [[nodiscard]] QTabBar *tabs() const { return m_tabs; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showPage();

    QTabBar *m_tabs;
    ProblemStrip *m_problem;
    QStackedWidget *m_pages;
    PartsPane *m_parts;
    DetailsPane *m_details;
    QLabel *m_hint;
    bool m_hasTransfer = false;
};

} // namespace partway
