// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/transfers/queue_view.h"
#include "tests/app/gui/desktop/desk_fixture.h"

using namespace partway;
using namespace partway::test;
using namespace std::chrono_literals;

/// What the program tells on a desktop: what finished, what failed, what a store will delete.
class MessagesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsWhatFinishedWhileNobodyLooks()
    {
        DeskFixture f;
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
        DeskFixture f;
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
        DeskFixture f;
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
        DeskFixture f;
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
        DeskFixture f;
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
        DeskFixture f;
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
        DeskFixture f;
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
        DeskFixture f;
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
        DeskFixture f;
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
};

QTEST_MAIN(MessagesTest)
#include "messages_test.moc"
