// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/control/control_desk.h"

#include "app/gui/control/control_text.h"
#include "app/gui/control/pause_dialog.h"
#include "app/gui/platform/system_sleep.h"
#include "app/gui/queue/queue_port.h"
#include "app/gui/settings/preferences.h"
#include "app/gui/settings/proxy_setting.h"
#include "app/gui/settings/settings_dialog.h"
#include "app/gui/speed/speed_pane.h"
#include "app/gui/window/close_question.h"
#include "app/gui/window/lower_pane.h"
#include "app/gui/window/main_window.h"
#include "app/gui/window/notice_bar.h"
#include "app/gui/window/queue_actions.h"
#include "app/gui/window/speed_limit_box.h"
#include "app/gui/window/status_chips.h"
#include "app/gui/window/status_line.h"
#include "app/gui/window/tool_strip.h"
#include "app/gui/window/window_menu.h"
#include "app/text/error_sentence.h"
#include "app/text/time_text.h"

#include <QAction>

namespace partway {

namespace {

const char pauseKey[] = "pause";
const char finishKey[] = "finish";

} // namespace

ControlDesk::ControlDesk(const Ports &ports, MainWindow &window, const QTimeZone &zone)
    : QObject(&window)
    , m_ports(ports)
    , m_window(window)
    , m_zone(zone)
    , m_pause(ports.clock, ports.settings, ports.queue, window.model())
    , m_limits(ports.clock, ports.preferences, ports.queue, m_pause, zone)
    , m_finish(ports.clock, window.model(), window.folders())
    , m_actions(new ControlActions(window))
{
    connectActions();
    connect(&m_limits, &LimitsInForce::changed, this, &ControlDesk::showLimits);
    connect(&m_pause, &TimedPause::changed, this, &ControlDesk::showPause);
    connect(&m_finish, &FinishWatch::changed, this, &ControlDesk::showFinish);
    connect(&m_finish, &FinishWatch::due, this, &ControlDesk::onDue);
    connect(&m_finish, &FinishWatch::gaveUp, this, [this](int failed) {
        m_window.notices()->tell(
            QLatin1String(finishKey),
            {NoticeKind::Attention,
             tr("%Ln transfers failed, so nothing was done at the end. Look at them and resume them.",
                nullptr, failed),
             {},
             {}});
    });
    connect(&m_ports.preferences, &Preferences::changed, this, &ControlDesk::onSetting);
    connect(&window, &MainWindow::speedChosen, &m_limits, &LimitsInForce::chooseSpeed);
    connect(&window.model(), &TransferModel::updated, this, &ControlDesk::onUpdated);
    connect(window.actions()->pauseAll, &QAction::enabledChanged, this, &ControlDesk::onUpdated);
    m_ports.queue.setProxy(proxyFrom(m_ports.preferences));
    m_ports.sleep.askWhetherPossible([actions = QPointer<ControlActions>(m_actions)](bool possible) {
        if (actions)
            actions->afterFinishing[size_t(AfterFinishing::Sleep)]->setVisible(possible);
    });
    showLimits();
    showPause();
    onUpdated();
}

void ControlDesk::connectActions()
{
    m_actions->addTo(*m_window.menu()->queue());
    connect(m_window.menu()->queue(), &QMenu::aboutToShow, this, [this] {
        m_actions->pauseUntilTomorrow->setText(
            tr("Pause until &tomorrow, %1").arg(formatTime(tomorrow().time())));
    });
    connect(m_actions->pauseUntilTomorrow, &QAction::triggered, this, &ControlDesk::pauseUntilTomorrow);
    connect(m_actions->pauseUntil, &QAction::triggered, this, &ControlDesk::askUntilWhen);
    connect(m_actions->resumeNow, &QAction::triggered, this, &ControlDesk::resumeNow);
    connect(m_actions, &ControlActions::afterFinishingChosen, &m_finish, &FinishWatch::choose);
    auto *settings = new QAction(tr("Se&ttings…"), this);
    settings->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Comma));
    settings->setMenuRole(QAction::PreferencesRole);
    connect(settings, &QAction::triggered, this, &ControlDesk::openSettings);
    m_window.menu()->addWindowAction(settings);
    m_window.addAction(settings);
}

QDateTime ControlDesk::localNow() const
{
    return QDateTime::fromMSecsSinceEpoch(m_ports.clock.utcNow().time_since_epoch().count(), m_zone);
}

QDateTime ControlDesk::tomorrow() const
{
    const int minutes = int(m_ports.preferences.number(Setting::TomorrowAt));
    return QDateTime(localNow().date().addDays(1), QTime(minutes / 60, minutes % 60), m_zone);
}

void ControlDesk::pauseUntilTomorrow()
{
    m_pause.pauseUntil(UtcTime(milliseconds(tomorrow().toMSecsSinceEpoch())), PauseReason::Asked);
}

void ControlDesk::askUntilWhen()
{
    auto *dialog = new PauseDialog(localNow(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_pause.pauseUntil(UtcTime(milliseconds(dialog->until().toMSecsSinceEpoch())), PauseReason::Asked);
    });
    dialog->open();
}

void ControlDesk::resumeNow()
{
    m_limits.setTimetableAside(); // else its row would hold what is added next
    m_pause.end();
}

void ControlDesk::onUpdated()
{
    const bool any = m_window.actions()->pauseAll->isEnabled();
    m_actions->pauseUntilTomorrow->setEnabled(any);
    m_actions->pauseUntil->setEnabled(any);
}

void ControlDesk::showLimits()
{
    const qint64 limit = m_limits.limits().bytesPerSecond;
    m_window.toolStrip()->speedLimit()->setLimit(limit);
    m_window.lowerPane()->speed()->setLimit(double(limit));
    m_window.statusLine()->setLimitText(limitText(m_limits, localNow()));
    showPause(); // its words depend on who asked for it
}

void ControlDesk::showPause()
{
    const auto until = m_pause.until();
    const QLatin1String key(pauseKey);
    m_actions->resumeNow->setVisible(until.has_value());
    if (!until) {
        m_window.statusChips()->take(key);
        m_window.notices()->withdraw(key);
        return;
    }
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(until->time_since_epoch().count(), m_zone);
    const QString moment = momentText(when, localNow());
    const bool timetable = m_pause.reason() == PauseReason::Timetable;
    m_window.statusChips()->put(
        key, timetable ? tr("Paused until %1 by timetable").arg(moment) : tr("Paused until %1").arg(moment),
        tr("Resume now"), [this] { resumeNow(); });
    const QString text =
        timetable
            ? tr("Everything is paused until %1, as the timetable says. New transfers wait, too.").arg(moment)
            : tr("Everything is paused until %1 and goes on by itself then. New transfers wait, too.")
                  .arg(moment);
    if (m_window.notices()->textOf(key) != text)
        m_window.notices()->tell(key, {NoticeKind::Plain, text, tr("Resume now"), [this] { resumeNow(); }});
}

void ControlDesk::showFinish()
{
    const QLatin1String key(finishKey);
    const AfterFinishing choice = m_finish.choice();
    const int seconds = m_finish.secondsLeft();
    m_actions->afterFinishing[size_t(choice)]->setChecked(true);
    if (choice == AfterFinishing::Nothing) {
        m_window.statusChips()->take(key);
        m_window.notices()->withdraw(key);
        return;
    }
    const bool quit = choice == AfterFinishing::Quit;
    const auto cancel = [this] { m_finish.choose(AfterFinishing::Nothing); };
    if (seconds < 0) {
        m_window.notices()->withdraw(key);
        m_window.statusChips()->put(
            key, quit ? tr("Quits when everything is uploaded") : tr("Sleeps when everything is uploaded"),
            tr("Cancel"), cancel);
        return;
    }
    m_window.statusChips()->put(
        key, quit ? tr("Quits in %Ln s", nullptr, seconds) : tr("Sleeps in %Ln s", nullptr, seconds),
        tr("Cancel"), cancel);
    const QString text =
        quit ? tr("Everything is uploaded. Partway quits in %Ln seconds.", nullptr, seconds)
             : tr("Everything is uploaded. The computer goes to sleep in %Ln seconds.", nullptr, seconds);
    if (m_window.notices()->textOf(key).isEmpty())
        m_window.notices()->tell(key, {NoticeKind::Attention, text, tr("Cancel"), cancel});
    else
        m_window.notices()->reword(key, text);
}

void ControlDesk::onDue(AfterFinishing what)
{
    switch (what) {
    case AfterFinishing::Nothing:
        break;
    case AfterFinishing::Quit:
        agreeToClosing(m_window);
        m_window.close();
        break;
    case AfterFinishing::Sleep:
        m_ports.sleep.sleepNow([window = QPointer<MainWindow>(&m_window)](const QString &refusal) {
            if (!window || refusal.isEmpty())
                return;
            window->notices()->tell(
                QLatin1String(finishKey),
                {NoticeKind::Problem,
                 tr("The computer could not be sent to sleep: %1.").arg(plainLine(refusal, 200)),
                 {},
                 {}});
        });
        break;
    }
}

void ControlDesk::onSetting(Setting setting)
{
    if (setting == Setting::Proxy || setting == Setting::ProxyAddress)
        m_ports.queue.setProxy(proxyFrom(m_ports.preferences));
}

void ControlDesk::openSettings()
{
    if (!m_dialog) {
        m_dialog = new SettingsDialog(m_ports.preferences, *m_actions, &m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

} // namespace partway
