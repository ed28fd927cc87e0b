// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/platform/desktop_desk.h"
#include "app/gui/window/notice_bar.h"
#include "tests/app/gui/desktop/scripted_desktop.h"
#include "tests/app/gui/sample_rows.h"
#include "tests/app/gui/window_fixture.h"
#include "tests/support/manual_clock.h"

#include <QMenu>
#include <QPushButton>
#include <QTest>

#include <memory>

namespace partway::test {

/// A window on a scripted desktop.
struct DeskFixture : WindowFixture
{
    DeskFixture() { start(); }
    ~DeskFixture() { desk.reset(); }
    Q_DISABLE_COPY_MOVE(DeskFixture)

    void start() { desk = std::make_unique<DesktopDesk>(queue, settings, clock, *window, desktop.ports()); }
    /// As an upload goes: seen under way, then over.
    void finish(qint64 id, TransferState how = TransferState::Done)
    {
        show({sampleTransfer(id, TransferState::Sending, 90, 1)});
        Transfer over = sampleTransfer(id, how, how == TransferState::Done ? 100 : 90);
        if (how == TransferState::Failed)
            over.error = sampleError(ErrorKind::AccessDenied);
        show({over});
        clock.advance(std::chrono::seconds(1));
    }
    [[nodiscard]] QList<Notification> &told() const { return desktop.notifier->shown; }
    void leaveTheFront()
    {
        window->hide();
        QVERIFY(!window->isInFront());
    }
    [[nodiscard]] QPushButton *noticeButton(const QString &key) const
    {
        const auto *strip = window->notices()->findChild<QWidget *>(key);
        return strip ? strip->findChild<QPushButton *>() : nullptr;
    }
    void menu(const QString &text) const
    {
        QMenu *const opened = desktop.tray->menu;
        Q_EMIT opened->aboutToShow();
        const QList<QAction *> actions = opened->actions();
        for (QAction *action : actions) {
            if (action->text().remove(QLatin1Char('&')) == text)
                return action->trigger();
        }
        QFAIL(qPrintable(text));
    }

    tests::ManualClock clock;
    ScriptedDesktop desktop;
    std::unique_ptr<DesktopDesk> desk;
};

} // namespace partway::test
