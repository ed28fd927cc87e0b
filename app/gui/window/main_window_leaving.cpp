// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/queue/totals.h"
#include "app/gui/transfers/queue_view.h"
#include "app/gui/window/close_question.h"
#include "app/gui/window/main_window.h"
#include "app/gui/window/side_bar.h"
#include "app/gui/window/tool_strip.h"

#include <QCloseEvent>
#include <QLineEdit>

#include <utility>

/// How the window goes and how it comes back.
namespace partway {

void MainWindow::setHidingPlace(std::function<bool()> isThere) { m_trayThere = std::move(isThere); }

void MainWindow::quit()
{
    m_leaving = Leaving::Program;
    if (!close() && !isVisible())
        showInFront(); // it asks: not out of nowhere
    m_leaving = Leaving::Window;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    remember();
    const Totals sums = totals();
    switch (stepForClosing(*this, m_settings, m_leaving, sums.active + sums.waiting,
                           m_trayThere && m_trayThere())) {
    case ClosingStep::Close:
        event->accept();
        Q_EMIT closed();
        return;
    case ClosingStep::Hide:
        event->ignore();
        hide();
        return;
    case ClosingStep::Ask:
        event->ignore();
        return;
    }
    Q_UNREACHABLE();
}

void MainWindow::showInFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

bool MainWindow::isInFront() const { return isVisible() && !isMinimized() && isActiveWindow(); }

void MainWindow::showTransfer(TransferId id)
{
    showInFront();
    m_tools->filter()->clear();
    m_side->chooseGroup(TransferGroup::All);
    if (m_model.rowOf(id) < 0) {
        m_view->clearSelection();
        m_toSelect = id; // its row comes a moment later
    }
    m_view->select(id);
}

} // namespace partway
