// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/window/window_menu.h"

namespace partway {

WindowMenu::WindowMenu(QWidget *parent)
    : QMenu(parent)
    , m_intakeEnd(addSeparator())
    , m_selection(addMenu(tr("&Selected transfers")))
    , m_queue(addMenu(tr("A&ll transfers")))
    , m_accounts(addMenu(tr("A&ccounts")))
    , m_windowEnd(nullptr)
    , m_help(nullptr)
{
    addSeparator();
    m_help = addMenu(tr("&Help"));
    m_windowEnd = m_help->menuAction();
    addSeparator();
    for (QMenu *menu : {static_cast<QMenu *>(this), m_selection, m_queue, m_accounts, m_help})
        menu->setToolTipsVisible(true);
}

} // namespace partway
