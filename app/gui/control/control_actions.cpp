// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/control/control_actions.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>

namespace partway {

ControlActions::ControlActions(QWidget &window)
    : QObject(&window)
    , m_window(window)
{
    pauseUntilTomorrow =
        make(tr("Pause until &tomorrow"), tr("Pauses everything now and goes on by itself tomorrow morning"));
    pauseUntil = make(tr("Pause &until…"), tr("Pauses everything now and goes on by itself when you say"));
    resumeNow =
        make(tr("Resume &now"), tr("Ends the pause before its time; what you paused yourself stays so"));
    pauseUntilTomorrow->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T));
    auto *group = new QActionGroup(this);
    afterFinishing = {make(tr("Do &nothing"), tr("Partway stays open when everything is uploaded")),
                      make(tr("&Quit Partway"), tr("Closes Partway when everything is uploaded")),
                      make(tr("&Sleep"), tr("Sends the computer to sleep when everything is uploaded"))};
    for (size_t i = 0; i < afterFinishing.size(); ++i) {
        QAction *action = afterFinishing[i];
        action->setCheckable(true);
        group->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, i] { Q_EMIT afterFinishingChosen(AfterFinishing(i)); });
    }
    afterFinishing[0]->setChecked(true);
    afterFinishing[size_t(AfterFinishing::Sleep)]->setVisible(false); // until the system says that it can
    resumeNow->setVisible(false);
}

QAction *ControlActions::make(const QString &text, const QString &description)
{
    auto *action = new QAction(text, this);
    action->setStatusTip(description);
    action->setToolTip(description);
    m_window.addAction(action);
    return action;
}

void ControlActions::addTo(QMenu &menu) const
{
    menu.addSeparator();
    menu.addAction(pauseUntilTomorrow);
    menu.addAction(pauseUntil);
    menu.addAction(resumeNow);
    menu.addSeparator();
    QMenu *after = menu.addMenu(tr("&When everything is uploaded"));
    after->setToolTipsVisible(true);
    for (QAction *action : afterFinishing)
        after->addAction(action);
}

} // namespace partway
