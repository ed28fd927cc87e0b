// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/control/control_actions.h"
#include "app/gui/control/finish_watch.h"
#include "app/gui/control/limits_in_force.h"
#include "app/gui/control/timed_pause.h"

#include <QObject>
#include <QPointer>

class QSettings;

namespace partway {

class MainWindow;
class SettingsDialog;
class SystemSleep;

/// Puts limits, pauses, settings and the end of the work into the window. What is in force for a while is
/// said there for as long, with the button that ends it.
class ControlDesk : public QObject
{
    Q_OBJECT
public:
    struct Ports
    {
        Clock &clock;
        QSettings &settings;
        Preferences &preferences;
        QueuePort &queue;
        SystemSleep &sleep;
    };

    /// What the ports name must outlive it, and the window as well.
    ControlDesk(const Ports &ports, MainWindow &window, const QTimeZone &zone = QTimeZone::systemTimeZone());

    [[nodiscard]] LimitsInForce &limits() { return m_limits; }
    [[nodiscard]] TimedPause &pause() { return m_pause; }
    [[nodiscard]] FinishWatch &finish() { return m_finish; }
    [[nodiscard]] ControlActions *actions() const { return m_actions; }
    void openSettings();

private:
    void connectActions();
    void showLimits();
    void showPause();
    void showFinish();
    void onUpdated();
    void onDue(AfterFinishing what);
    void onSetting(Setting setting);
    void pauseUntilTomorrow();
    void askUntilWhen();
    void resumeNow();
    [[nodiscard]] QDateTime localNow() const;
    [[nodiscard]] QDateTime tomorrow() const;

    Ports m_ports;
    MainWindow &m_window;
    QTimeZone m_zone;
    TimedPause m_pause;
    LimitsInForce m_limits;
    FinishWatch m_finish;
    ControlActions *m_actions;
    QPointer<SettingsDialog> m_dialog;
};

} // namespace partway
