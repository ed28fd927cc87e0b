// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/platform/desktop_desk.h"
#include "app/gui/platform/tray/tray_presence.h"
#include "app/gui/transfers/queue_view.h"
#include "app/gui/window/notice_bar.h"
#include "tests/app/gui/desktop/scripted_desktop.h"
#include "tests/app/gui/sample_rows.h"
#include "tests/app/gui/window_fixture.h"
#include "tests/support/manual_clock.h"

#include <QAbstractButton>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace partway;
using namespace partway::test;
using namespace std::chrono_literals;

namespace {

/// A window on a scripted desktop.
struct Fixture : WindowFixture
{
    Fixture() { start(); }
    ~Fixture() { desk.reset(); }

    void start() { desk = std::make_unique<DesktopDesk>(queue, settings, clock, *window, desktop.ports()); }
    /// As an upload goes: seen under way, then over.
    void finish(qint64 id, TransferState how = TransferState::Done)
    {
        show({sampleTransfer(id, TransferState::Sending, 90, 1)});
        Transfer over = sampleTransfer(id, how, how == TransferState::Done ? 100 : 90);
        if (how == TransferState::Failed)
            over.error = sampleError(ErrorKind::AccessDenied);
        show({over});
        clock.advance(1s);
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

} // namespace

/// The program on a desktop: what it tells, when it keeps awake, how it hides.
class DeskTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // ---- notifications

    void tellsWhatFinishedWhileNobodyLooks()
    {
        Fixture f;
        f.leaveTheFront();
        f.finish(1);
        QCOMPARE(f.told().size(), 1);
        QCOMPARE(f.told().constFirst().title, QStringLiteral("Upload finished"));
        QCOMPARE(f.told().constFirst().text,
                 QStringLiteral("reel-1.mov is stored as s3://rushes/day1/reel-1.mov."));
        Q_EMIT f.desktop.notifier->acted(Notification::Kind::Finished, QStringLiteral("default"));
        QVERIFY(f.window->isVisible());
        QCOMPARE(f.window->queueView()->selectedTransfers().constFirst()->id, TransferId{1});
    }

    void saysNothingOfFinishedFilesToWhoLooksAtThem()
    {
        Fixture f;
        QVERIFY(f.window->isInFront());
        f.finish(1);
        QVERIFY(f.told().isEmpty());
        f.finish(2, TransferState::Failed);
        f.clock.advance(6s);
        QCOMPARE(f.told().size(), 1);
        QCOMPARE(f.told().constFirst().kind, Notification::Kind::Failed);
    }

    void aHundredFilesAreOneMessage()
    {
        Fixture f;
        f.leaveTheFront();
        QList<Transfer> sent;
        QList<Transfer> done;
        for (int i = 1; i <= 100; ++i) {
            sent.append(sampleTransfer(i, TransferState::Sending, 10, 1));
            done.append(sampleTransfer(i, TransferState::Done, 100));
        }
        f.show(sent);
        f.show(done);
        f.clock.advance(10s);
        QCOMPARE(f.told().size(), 1);
        QCOMPARE(f.told().constFirst().title, QStringLiteral("100 files finished"));
        QCOMPARE(f.told().constFirst().text,
                 QStringLiteral("reel-1.mov, reel-2.mov, reel-3.mov and 97 more"));
    }

    void aFailureSaysWhatToDoAndShowsIt()
    {
        Fixture f;
        f.leaveTheFront();
        f.finish(3, TransferState::Failed);
        QCOMPARE(f.told().size(), 1);
        const Notification told = f.told().constFirst();
        QCOMPARE(told.title, QStringLiteral("Upload stopped: reel-3.mov"));
        QVERIFY2(told.text.count(QLatin1Char('.')) >= 2, qPrintable(told.text));
        QCOMPARE(told.actions.constFirst().text, QStringLiteral("Show"));
        QVERIFY(f.desktop.taskbar.urgent);
        Q_EMIT f.desktop.notifier->acted(told.kind, told.actions.constFirst().id);
        QVERIFY(f.window->isVisible());
        QCOMPARE(f.window->queueView()->selectedTransfers().constFirst()->id, TransferId{3});
        QTRY_VERIFY(!f.desktop.taskbar.urgent); // somebody looks
        f.show({sampleTransfer(3, TransferState::Reconciling, 90)});
        QCOMPARE(f.desktop.notifier->withdrawn, QList{Notification::Kind::Failed});
    }

    void eachKindCanBeSwitchedOff()
    {
        Fixture f;
        for (const char *key : {"notify/finished", "notify/failed", "notify/expiring"})
            f.settings.setValue(QLatin1String(key), false);
        f.leaveTheFront();
        f.finish(1);
        f.finish(2, TransferState::Failed);
        Transfer old = sampleTransfer(3, TransferState::Paused, 50);
        old.deletedByStoreAt = f.clock.utcNow() + 30min;
        f.show({old});
        f.clock.advance(10s);
        QVERIFY(f.told().isEmpty());
        QVERIFY(!f.window->notices()->textOf(QStringLiteral("expiring")).isEmpty());
    }

    void theTraySpeaksWhereNoServiceDoes()
    {
        Fixture f;
        f.desktop.notifier->refuses = true;
        f.leaveTheFront();
        f.finish(1);
        QCOMPARE(f.desktop.tray->bubbles.size(), 1);
        QVERIFY(f.desktop.tray->bubbles.constFirst().startsWith(QStringLiteral("Upload finished|")));
        Q_EMIT f.desktop.tray->messageClicked();
        QVERIFY(f.window->isVisible());
    }

    // ---- uploads that a store deletes

    void remindsInTimeAndResumesFromTheNotice()
    {
        Fixture f;
        Transfer old = sampleTransfer(1, TransferState::Paused, 50);
        old.deletedByStoreAt = f.clock.utcNow() + 7h;
        f.show({old});
        QVERIFY(f.told().isEmpty());
        f.clock.advance(61min);
        QCOMPARE(f.told().size(), 1);
        QCOMPARE(f.told().constFirst().kind, Notification::Kind::Expiring);
        QVERIFY(
            f.window->notices()->textOf(QStringLiteral("expiring")).contains(QStringLiteral("reel-1.mov")));
        f.clock.advance(5h);
        QCOMPARE(f.told().size(), 2);
        QTest::mouseClick(f.noticeButton(QStringLiteral("expiring")), Qt::LeftButton);
        QCOMPARE(f.queue.resumed, QList{TransferId{1}});
        QVERIFY(f.window->notices()->textOf(QStringLiteral("expiring")).isEmpty());
    }

    void remindsAgainAfterARestart()
    {
        Fixture f;
        Transfer old = sampleTransfer(1, TransferState::Failed, 50);
        old.deletedByStoreAt = f.clock.utcNow() + 5h;
        f.show({old});
        QCOMPARE(f.told().size(), 1);
        f.desk.reset();
        f.start();
        f.show({old});
        QCOMPARE(f.told().size(), 1);
        Q_EMIT f.desktop.notifier->acted(Notification::Kind::Expiring, QStringLiteral("resume"));
        QCOMPARE(f.queue.resumed, QList{TransferId{1}});
    }

    void theReminderGoesWhenItIsSettled()
    {
        Fixture f;
        Transfer old = sampleTransfer(1, TransferState::Paused, 50);
        old.deletedByStoreAt = f.clock.utcNow() + 5h;
        Transfer other = sampleTransfer(2, TransferState::Paused, 50);
        other.deletedByStoreAt = f.clock.utcNow() + 4h;
        f.show({old, other});
        const QString both = f.window->notices()->textOf(QStringLiteral("expiring"));
        QVERIFY2(both.contains(QStringLiteral("2 stopped uploads")), qPrintable(both));
        f.show({sampleTransfer(2, TransferState::Reconciling, 50)});
        QVERIFY(f.window->notices()->textOf(QStringLiteral("expiring")).contains(QStringLiteral("reel-1")));
        Q_EMIT f.queue.removed({TransferId{1}});
        QVERIFY(f.window->notices()->textOf(QStringLiteral("expiring")).isEmpty());
        QCOMPARE(f.desktop.notifier->withdrawn, QList{Notification::Kind::Expiring});
    }

    // ---- sleep and network

    void staysAwakeOnlyWhileBytesMove()
    {
        Fixture f;
        f.show({sampleTransfer(1, TransferState::Sending, 10, 1)});
        QVERIFY(f.desktop.awake);
        f.clock.advance(29s);
        QVERIFY(f.desktop.awake);
        f.clock.advance(2s); // the line is dead: let it sleep
        QVERIFY(!f.desktop.awake);
        f.show({sampleTransfer(1, TransferState::Sending, 10, 2)});
        QVERIFY(f.desktop.awake);
        f.show({sampleTransfer(1, TransferState::Paused, 10)});
        QVERIFY(!f.desktop.awake);
    }

    void letsSleepWhereThePersonWantsIt()
    {
        Fixture f;
        f.settings.setValue(QStringLiteral("desktop/inhibitSleep"), false);
        f.show({sampleTransfer(1, TransferState::Sending, 10, 1)});
        QVERIFY(!f.desktop.awake);
    }

    void theLockGoesWithTheProgram()
    {
        Fixture f;
        f.show({sampleTransfer(1, TransferState::Sending, 10, 1)});
        QVERIFY(f.desktop.awake);
        f.desk.reset();
        QVERIFY(!f.desktop.awake);
    }

    void triesAtOnceAfterASleepAndOnANewNetwork()
    {
        Fixture f;
        Q_EMIT f.desktop.sleep->woken();
        QCOMPARE(f.queue.networkChanges, 1);
        f.clock.advance(5s); // the line comes up a moment later
        QCOMPARE(f.queue.networkChanges, 2);
        for (int i = 0; i < 5; ++i)
            Q_EMIT f.desktop.network->changed();
        f.clock.advance(1s);
        QCOMPARE(f.queue.networkChanges, 3);
    }

    void newTransfersWaitOnAMeteredNetwork()
    {
        Fixture f;
        f.desktop.network->setMetered(true);
        Q_EMIT f.queue.added(1, {TransferId{1}, TransferId{2}});
        QCOMPARE(f.queue.paused, (QList{TransferId{1}, TransferId{2}}));
        const QString text = f.window->notices()->textOf(QStringLiteral("metered"));
        QVERIFY2(text.contains(QStringLiteral("2 new transfers")) && text.contains(QStringLiteral("metered")),
                 qPrintable(text));
        QTest::mouseClick(f.noticeButton(QStringLiteral("metered")), Qt::LeftButton);
        QCOMPARE(f.queue.resumed, (QList{TransferId{1}, TransferId{2}}));
        QVERIFY(f.window->notices()->textOf(QStringLiteral("metered")).isEmpty());
    }

    void theyStartOnAnotherNetwork()
    {
        Fixture f;
        f.desktop.network->setMetered(true);
        Q_EMIT f.queue.added(1, {TransferId{1}, TransferId{2}});
        f.show({sampleTransfer(1, TransferState::Paused), sampleTransfer(2, TransferState::Paused)});
        f.show({sampleTransfer(1, TransferState::Reconciling)}); // started by hand
        f.desktop.network->setMetered(false);
        QCOMPARE(f.queue.resumed, QList{TransferId{2}});
        QVERIFY(f.window->notices()->textOf(QStringLiteral("metered")).isEmpty());
    }

    void nothingIsClaimedWhereTheSystemDoesNotTell_data()
    {
        QTest::addColumn<bool>("known");
        QTest::addColumn<bool>("wanted");
        QTest::newRow("unknown") << false << true;
        QTest::newRow("switched off") << true << false;
    }
    void nothingIsClaimedWhereTheSystemDoesNotTell()
    {
        QFETCH(bool, known);
        QFETCH(bool, wanted);
        Fixture f;
        f.settings.setValue(QStringLiteral("network/meteredPause"), wanted);
        f.desktop.network->setMetered(known ? std::optional(true) : std::nullopt);
        Q_EMIT f.queue.added(1, {TransferId{1}});
        QVERIFY(f.queue.paused.isEmpty());
        QVERIFY(f.window->notices()->textOf(QStringLiteral("metered")).isEmpty());
    }

    // ---- tray and taskbar

    void trayAndTaskbarShowHowFarItIs()
    {
        Fixture f;
        QCOMPARE(f.desktop.tray->toolTip, QStringLiteral("No transfers under way"));
        f.show({sampleTransfer(1, TransferState::Sending, 40, 5)});
        QVERIFY(f.desktop.tray->toolTip.contains(QStringLiteral("40 %")));
        QCOMPARE(f.desktop.taskbar.progress, std::optional(0.4));
        const int before = f.desktop.tray->shownTimes;
        for (int i = 0; i < 10; ++i)
            f.show({sampleTransfer(1, TransferState::Sending, 41 + i, 5)});
        QCOMPARE(f.desktop.tray->shownTimes, before); // once a second is enough
        f.clock.advance(1s);
        QVERIFY(f.desktop.tray->toolTip.contains(QStringLiteral("50 %")));
        f.show({sampleTransfer(1, TransferState::Paused, 50)});
        f.clock.advance(1s);
        QCOMPARE(f.desktop.taskbar.progress, std::optional<double>());
        QCOMPARE(f.desktop.tray->toolTip, QStringLiteral("1 transfers paused"));
    }

    void theMenuPausesResumesAndQuits()
    {
        Fixture f;
        QSignalSpy tomorrow(f.desk.get(), &DesktopDesk::pauseUntilTomorrowAsked);
        QSignalSpy closed(f.window.get(), &MainWindow::closed);
        f.show({sampleTransfer(1, TransferState::Sending, 40), sampleTransfer(2, TransferState::Paused, 4)});
        f.menu(QStringLiteral("Pause all"));
        QCOMPARE(f.queue.pausedAll, 1);
        f.menu(QStringLiteral("Resume all"));
        QCOMPARE(f.queue.resumedAll, 1);
        f.menu(QStringLiteral("Pause until tomorrow"));
        QCOMPARE(tomorrow.size(), 1);
        f.menu(QStringLiteral("Hide Partway"));
        QVERIFY(!f.window->isVisible());
        f.menu(QStringLiteral("Show Partway"));
        QVERIFY(f.window->isVisible());
        f.menu(QStringLiteral("Quit"));
        QCOMPARE(closed.size(), 0);
        QTest::mouseClick(f.boxButton(QStringLiteral("Quit")), Qt::LeftButton);
        QTRY_COMPARE(closed.size(), 1);
    }

    void quittingWhileHiddenAsksInTheWindow()
    {
        Fixture f;
        f.show({sampleTransfer(1, TransferState::Sending, 40)});
        f.menu(QStringLiteral("Hide Partway"));
        f.menu(QStringLiteral("Quit"));
        QVERIFY(f.window->isVisible());
        QVERIFY(f.boxButton(QStringLiteral("Quit")));
    }

    void closingCanHideInstead()
    {
        Fixture f;
        QSignalSpy closed(f.window.get(), &MainWindow::closed);
        f.show({sampleTransfer(1, TransferState::Sending, 40)});
        f.window->close();
        QAbstractButton *hide = f.boxButton(QStringLiteral("Keep uploading in the background"));
        QVERIFY(hide);
        auto *box = qobject_cast<QMessageBox *>(hide->window());
        box->findChild<QAbstractButton *>(QStringLiteral("quiet"))->click();
        QTest::mouseClick(hide, Qt::LeftButton);
        QTRY_VERIFY(!f.window->isVisible());
        f.menu(QStringLiteral("Show Partway"));
        QVERIFY(!f.window->close()); // from now on without a question
        QVERIFY(!f.window->isVisible() && !f.boxButton(QStringLiteral("Quit")));
        QCOMPARE(closed.size(), 0);
    }

    void withoutATrayThereIsNoHiding()
    {
        Fixture f;
        f.desktop.tray->there = false;
        f.settings.setValue(QStringLiteral("desktop/closeToTray"), true);
        f.show({sampleTransfer(1, TransferState::Sending, 40)});
        f.window->close();
        QVERIFY(f.window->isVisible());
        QVERIFY(f.boxButton(QStringLiteral("Quit")));
        QVERIFY(!f.boxButton(QStringLiteral("Keep uploading in the background")));
    }

    void startsHiddenWhereItCanBeFound()
    {
        Fixture f;
        f.window->hide();
        f.desk->open(true);
        f.clock.advance(5min);
        QVERIFY(!f.window->isVisible());
        Q_EMIT f.desktop.tray->activated();
        QVERIFY(f.window->isVisible());
        Q_EMIT f.desktop.tray->activated();
        QVERIFY(!f.window->isVisible());
    }

    void aPanelMayComeLate()
    {
        Fixture f;
        f.desktop.tray->there = false;
        f.window->hide();
        f.desk->open(true);
        f.clock.advance(8s);
        QVERIFY(!f.window->isVisible());
        f.desktop.tray->there = true;
        f.clock.advance(60s);
        QVERIFY(!f.window->isVisible());
    }

    void aWindowThatCannotBeFoundComesBack()
    {
        Fixture f;
        f.desktop.tray->there = false;
        f.window->hide();
        f.desk->open(true);
        f.clock.advance(12s);
        QVERIFY(f.window->isVisible() && f.window->isMinimized());
    }

    void nothingIsLostWhenThePanelGoes()
    {
        Fixture f;
        f.menu(QStringLiteral("Hide Partway"));
        f.clock.advance(30s);
        QVERIFY(!f.window->isVisible());
        f.desktop.tray->there = false;
        f.clock.advance(60s);
        QVERIFY(f.window->isVisible());
    }
};

QTEST_MAIN(DeskTest)
#include "desk_test.moc"
