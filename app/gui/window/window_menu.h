// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace partway {

/// The menu behind the button: all that the window can do, by what it is about. Whoever brings an action puts
/// it where it belongs.
class WindowMenu : public QMenu
{
    Q_OBJECT
public:
    explicit WindowMenu(QWidget *parent);

    /// Brings files in; at the top.
    void addIntake(QAction *action) { insertAction(m_intakeEnd, action); }
    /// About the window as a whole: find, settings.
    void addWindowAction(QAction *action) { insertAction(m_windowEnd, action); }
    /// What can be done to the selected transfers.
    [[nodiscard]] QMenu *selection() const { return m_selection; }
    /// What can be done to all of them.
    [[nodiscard]] QMenu *queue() const { return m_queue; }
    [[nodiscard]] QMenu *accounts() const { return m_accounts; }
    [[nodiscard]] QMenu *help() const { return m_help; }

private:
    QAction *m_intakeEnd;
    QMenu *m_selection;
    QMenu *m_queue;
    QMenu *m_accounts;
    QAction *m_windowEnd;
    QMenu *m_help;
};

} // namespace partway
