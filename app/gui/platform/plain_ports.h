// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/platform/notify/notifier.h"
#include "app/gui/platform/taskbar/taskbar.h"

namespace partway {

/// Leaves every message to the tray icon.
class TrayNotifier final : public Notifier
{
public:
    void show(const Notification &notification) override { Q_EMIT undeliverable(notification); }
    void withdraw(Notification::Kind) override {}
};

class NoTaskbar final : public Taskbar
{
public:
    void show(const TaskbarSign &) override {}
};

} // namespace partway
