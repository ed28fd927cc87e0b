// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/platform/desktop_ports.h"

#include <QIcon>
#include <QStringList>

namespace partway::test {

struct ScriptedTray : Tray
{
    [[nodiscard]] bool isThere() const override { return there; }
    void show(const QIcon &shown, const QString &tip) override
    {
        icon = shown;
        toolTip = tip;
        ++shownTimes;
    }
    void setMenu(QMenu *given) override { menu = given; }
    void tell(const QString &title, const QString &text) override
    {
        bubbles.append(title + QLatin1Char('|') + text);
    }

    bool there = true;
    QIcon icon;
    QString toolTip;
    int shownTimes = 0;
    QMenu *menu = nullptr;
    QStringList bubbles;
};

struct ScriptedNotifier : Notifier
{
    void show(const Notification &notification) override
    {
        if (refuses)
            Q_EMIT undeliverable(notification);
        else
            shown.append(notification);
    }
    void withdraw(Notification::Kind kind) override { withdrawn.append(kind); }

    bool refuses = false;
    QList<Notification> shown;
    QList<Notification::Kind> withdrawn;
};

struct ScriptedSleepLock : SleepLock
{
    explicit ScriptedSleepLock(bool &state)
        : held(state)
    {
    }
    ~ScriptedSleepLock() override { held = false; }
    void hold(const QString &) override { held = true; }
    void release() override { held = false; }

    bool &held;
};

struct ScriptedNetwork : NetworkWatch
{
    [[nodiscard]] std::optional<bool> isMetered() const override { return metered; }
    void setMetered(std::optional<bool> now)
    {
        metered = now;
        Q_EMIT meteredChanged();
    }

    std::optional<bool> metered;
};

struct ScriptedTaskbar : Taskbar
{
    explicit ScriptedTaskbar(TaskbarSign &state)
        : sign(state)
    {
    }
    void show(const TaskbarSign &shown) override { sign = shown; }

    TaskbarSign &sign;
};

struct ScriptedScheme : ColorScheme
{
    [[nodiscard]] std::optional<bool> wantsDark() const override { return dark; }
    void say(std::optional<bool> now)
    {
        dark = now;
        Q_EMIT changed();
    }

    std::optional<bool> dark;
};

/// A desktop that remembers what it was told. The pointers stay good as long as whoever owns the ports.
struct ScriptedDesktop
{
    DesktopPorts ports()
    {
        DesktopPorts made;
        made.tray.reset(tray = new ScriptedTray);
        made.notifier.reset(notifier = new ScriptedNotifier);
        made.sleepLock = std::make_unique<ScriptedSleepLock>(awake);
        made.sleepWatch.reset(sleep = new SleepWatch);
        made.networks.emplace_back(network = new ScriptedNetwork);
        made.taskbar = std::make_unique<ScriptedTaskbar>(taskbar);
        return made;
    }

    ScriptedTray *tray = nullptr;
    ScriptedNotifier *notifier = nullptr;
    SleepWatch *sleep = nullptr;
    ScriptedNetwork *network = nullptr;
    bool awake = false;
    TaskbarSign taskbar;
};

} // namespace partway::test
