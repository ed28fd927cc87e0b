// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/control/finish_watch.h"

#include <QObject>

#include <array>

class QAction;
class QMenu;
class QWidget;

namespace partway {

/// The actions on the queue as a whole that go on for a while: pauses that end, and what comes at the end.
class ControlActions : public QObject
{
    Q_OBJECT
public:
    explicit ControlActions(QWidget &window);

    QAction *pauseUntilTomorrow, *pauseUntil, *resumeNow;
    /// In the order of AfterFinishing; one of them is checked.
    std::array<QAction *, 3> afterFinishing;

    void addTo(QMenu &menu) const;

Q_SIGNALS:
    void afterFinishingChosen(partway::AfterFinishing choice);

private:
    QWidget &m_window;
    [[nodiscard]] QAction *make(const QString &text, const QString &description);
};

} // namespace partway
