// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/window/problem_strip.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace partway {

class DetailsPane;
class LogPane;
class PartsPane;
class RateRecorder;
class SpeedPane;

/// In the order of the tabs.
enum class LowerTab { Parts, Speed, Details, Log };

/// What there is to know of the one transfer that is selected; the speed also of all of them.
class LowerPane : public QWidget
{
    Q_OBJECT
public:
    /// `rates` must outlive this object.
    explicit LowerPane(const RateRecorder &rates, QWidget *parent = nullptr);

    /// Null: none is selected, or `selected` many.
    void setTransfer(const Transfer *transfer, const QString &accountName, int selected);
    [[nodiscard]] PartsPane *parts() const { return m_parts; }
    [[nodiscard]] SpeedPane *speed() const { return m_speed; }
    [[nodiscard]] DetailsPane *details() const { return m_details; }
    [[nodiscard]] LogPane *log() const { return m_log; }
    /// Copies all of the text that is shown; there for the tabs that show some.
    [[nodiscard]] QPushButton *copyButton() const { return m_copy; }
    [[nodiscard]] ProblemStrip *problem() const { return m_problem; }
    [[nodiscard]] QTabBar *tabs() const { return m_tabs; }
    [[nodiscard]] LowerTab tab() const;
    void setTab(LowerTab tab);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString hintFor(LowerTab tab) const;
    [[nodiscard]] QString copyTextFor(LowerTab tab) const;
    void showPage();

    QTabBar *m_tabs;
    QPushButton *m_copy;
    ProblemStrip *m_problem;
    QStackedWidget *m_pages;
    PartsPane *m_parts;
    SpeedPane *m_speed;
    DetailsPane *m_details;
    LogPane *m_log;
    QLabel *m_hint;
    bool m_hasTransfer = false;
    int m_selected = 0;
};

} // namespace partway
