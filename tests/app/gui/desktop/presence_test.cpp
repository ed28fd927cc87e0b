// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/platform/tray/tray_presence.h"
#include "tests/app/gui/desktop/desk_fixture.h"

#include <QAbstractButton>
#include <QMessageBox>
#include <QSignalSpy>

using namespace partway;
using namespace partway::test;
using namespace std::chrono_literals;

/// The program on a desktop: when it keeps awake, what it does on other networks, how it hides.
class PresenceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // ---- sleep and network

    void staysAwakeOnlyWhileBytesMove()
    {
        DeskFixture f;
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
        DeskFixture f;
        f.settings.setValue(QStringLiteral("desktop/inhibitSleep"), false);
        f.show({sampleTransfer(1, TransferState::Sending, 10, 1)});
        QVERIFY(!f.desktop.awake);
    }

    void theLockGoesWithTheProgram()
    {
        DeskFixture f;
        f.show({sampleTransfer(1, TransferState::Sending, 10, 1)});
        QVERIFY(f.desktop.awake);
        f.desk.reset();
        QVERIFY(!f.desktop.awake);
    }

    void triesAtOnceAfterASleepAndOnANewNetwork()
    {
        DeskFixture f;
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
        DeskFixture f;
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
        DeskFixture f;
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
        DeskFixture f;
        f.settings.setValue(QStringLiteral("network/meteredPause"), wanted);
        f.desktop.network->setMetered(known ? std::optional(true) : std::nullopt);
        Q_EMIT f.queue.added(1, {TransferId{1}});
        QVERIFY(f.queue.paused.isEmpty());
        QVERIFY(f.window->notices()->textOf(QStringLiteral("metered")).isEmpty());
    }

    // ---- tray and taskbar

    void trayAndTaskbarShowHowFarItIs()
    {
        DeskFixture f;
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
        DeskFixture f;
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
        DeskFixture f;
        f.show({sampleTransfer(1, TransferState::Sending, 40)});
        f.menu(QStringLiteral("Hide Partway"));
        f.menu(QStringLiteral("Quit"));
        QVERIFY(f.window->isVisible());
        QVERIFY(f.boxButton(QStringLiteral("Quit")));
    }

    void closingCanHideInstead()
    {
        DeskFixture f;
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
        DeskFixture f;
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
        DeskFixture f;
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
        DeskFixture f;
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
        DeskFixture f;
        f.desktop.tray->there = false;
        f.window->hide();
        f.desk->open(true);
        f.clock.advance(12s);
        QVERIFY(f.window->isVisible() && f.window->isMinimized());
    }

    void nothingIsLostWhenThePanelGoes()
    {
        DeskFixture f;
        f.menu(QStringLiteral("Hide Partway"));
        f.clock.advance(30s);
        QVERIFY(!f.window->isVisible());
        f.desktop.tray->there = false;
        f.clock.advance(60s);
        QVERIFY(f.window->isVisible());
    }
};

QTEST_MAIN(PresenceTest)
#include "presence_test.moc"
