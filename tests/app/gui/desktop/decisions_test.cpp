// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/platform/glance_text.h"
#include "app/gui/platform/notify/expiry_reminders.h"
#include "app/gui/platform/notify/news_digest.h"
#include "app/gui/platform/power/moving_bytes.h"
#include "app/gui/platform/tray/tray_picture.h"
#include "app/gui/theme/theme.h"
#include "app/gui/window/close_question.h"
#include "tests/app/gui/sample_rows.h"

#include <QImage>
#include <QTest>

using namespace partway;
using namespace partway::test;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(ClosingCase)
Q_DECLARE_METATYPE(std::optional<bool>)

namespace {

const UtcTime noon{milliseconds(1'767'268'800'000)};
const SteadyTime begin{milliseconds(1'000'000)};

Transfer endangered(milliseconds left, TransferState state = TransferState::Paused)
{
    Transfer transfer = sampleTransfer(1, state, 40);
    transfer.deletedByStoreAt = noon + left;
    return transfer;
}

Transfer sending(qint64 id, int confirmed, int inFlight)
{
    return sampleTransfer(id, TransferState::Sending, confirmed, inFlight);
}

} // namespace

/// What the desktop is told, decided by values alone.
class DecisionsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // ---- uploads that a store deletes

    void remindsWhenItIsTime_data()
    {
        QTest::addColumn<int>("minutesLeft");
        QTest::addColumn<int>("state");
        QTest::addColumn<bool>("due");
        const auto row = [](const char *name, int minutes, TransferState state, bool due) {
            QTest::newRow(name) << minutes << int(state) << due;
        };
        row("a day", 24 * 60, TransferState::Paused, false);
        row("six hours and a minute", 361, TransferState::Paused, false);
        row("six hours", 360, TransferState::Paused, true);
        row("failed, six hours", 360, TransferState::Failed, true);
        row("ten minutes", 10, TransferState::Paused, true);
        row("too late", 0, TransferState::Paused, false);
        row("under way", 30, TransferState::Sending, false);
        row("queued", 30, TransferState::Queued, false);
        row("done", 30, TransferState::Done, false);
    }
    void remindsWhenItIsTime()
    {
        QFETCH(int, minutesLeft);
        QFETCH(int, state);
        ExpiryReminders reminders;
        const Transfer transfer = endangered(std::chrono::minutes(minutesLeft), TransferState(state));
        QTEST(reminders.isDue(transfer, noon), "due");
    }

    void whatIsKeptAliveIsRemindedOfOnlyWhenThatFails()
    {
        ExpiryReminders reminders;
        Transfer transfer = endangered(2h);
        transfer.keepAliveDue = noon + 1h;
        QVERIFY(!reminders.isDue(transfer, noon));
        transfer.deletedByStoreAt = noon + 20h;
        transfer.keepAliveError = sampleError(ErrorKind::AccessDenied);
        QVERIFY(reminders.isDue(transfer, noon)); // at once: nobody else looks after it
        QVERIFY(!reminders.isDue(transfer, noon));
        transfer.keepAliveError.reset();
        QVERIFY(!ExpiryReminders::isEndangered(transfer, noon));
    }

    void remindsTwiceAndNotMore()
    {
        ExpiryReminders reminders;
        const Transfer transfer = endangered(7h);
        QList<int> told;
        for (int minute = 0; minute <= 8 * 60; ++minute) {
            if (reminders.isDue(transfer, noon + std::chrono::minutes(minute)))
                told.append(minute);
        }
        QCOMPARE(told, (QList<int>{60, 360}));
    }

    void remindsAnewOfWhatWentOnMeanwhile()
    {
        ExpiryReminders reminders;
        QVERIFY(reminders.isDue(endangered(5h), noon));
        QVERIFY(!reminders.isDue(endangered(5h, TransferState::Sending), noon));
        QVERIFY(reminders.isDue(endangered(5h), noon));
        // A later part moved the deadline while nobody looked.
        QVERIFY(reminders.isDue(endangered(5h + 1min), noon));
    }

    void nothingOnTheServerNothingToLose()
    {
        ExpiryReminders reminders;
        Transfer transfer = endangered(1h);
        transfer.uploadId.clear();
        QVERIFY(!reminders.isDue(transfer, noon));
    }

    // ---- staying awake

    void bytesThatMoveKeepAwake()
    {
        MovingBytes bytes;
        QVERIFY(!bytes.isMoving(begin));
        bytes.see(sending(1, 10, 0), begin);
        QVERIFY2(!bytes.isMoving(begin), "it has sent nothing yet");
        bytes.see(sending(1, 10, 1), begin + 1s);
        QVERIFY(bytes.isMoving(begin + 1s));
        QCOMPARE(bytes.lookAgainAt(), begin + 31s);
        QVERIFY(bytes.isMoving(begin + 30s));
        QVERIFY(!bytes.isMoving(begin + 31s));
        // A part is lost and begins again: less than before is no movement.
        bytes.see(sending(1, 10, 0), begin + 40s);
        QVERIFY(!bytes.isMoving(begin + 40s));
        bytes.see(sending(1, 11, 0), begin + 50s);
        QVERIFY(bytes.isMoving(begin + 50s));
    }

    void onlyMovingStatesKeepAwake_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("waiting");
        QTest::addColumn<bool>("awake");
        const auto row = [](const char *name, TransferState state, Waiting waiting, bool awake) {
            QTest::newRow(name) << int(state) << int(waiting) << awake;
        };
        row("completing", TransferState::Completing, Waiting::None, true);
        row("verifying", TransferState::Verifying, Waiting::None, true);
        row("completing without network", TransferState::Completing, Waiting::Network, false);
        row("waiting for keys", TransferState::WaitingForCredentials, Waiting::None, false);
        row("queued", TransferState::Queued, Waiting::None, false);
        row("paused", TransferState::Paused, Waiting::None, false);
        row("failed", TransferState::Failed, Waiting::None, false);
        row("done", TransferState::Done, Waiting::None, false);
    }
    void onlyMovingStatesKeepAwake()
    {
        QFETCH(int, state);
        QFETCH(int, waiting);
        MovingBytes bytes;
        bytes.see(sending(1, 10, 1), begin);
        Transfer transfer = sampleTransfer(1, TransferState(state), 90);
        transfer.waiting = Waiting(waiting);
        bytes.see(transfer, begin);
        QTEST(bytes.isMoving(begin), "awake");
        bytes.forget(TransferId{1});
        QVERIFY(!bytes.isMoving(begin));
    }

    void aLookBetweenTwoRequestsIsNoEnd()
    {
        MovingBytes bytes;
        Transfer looking = sending(1, 10, 0);
        looking.state = TransferState::Reconciling;
        bytes.see(looking, begin);
        QVERIFY2(!bytes.isMoving(begin), "it has sent nothing yet");
        bytes.see(sending(1, 10, 1), begin);
        bytes.see(looking, begin + 1s);
        QVERIFY(bytes.isMoving(begin + 29s));
        QCOMPARE(bytes.lookAgainAt(), begin + 30s);
        QVERIFY2(!bytes.isMoving(begin + 30s), "nor does a long look at a file keep the computer awake");
    }

    // ---- news

    void whatWasOverBeforeIsNoNews()
    {
        NewsDigest digest(noon);
        Transfer old = sampleTransfer(1, TransferState::Done, 100);
        old.added = noon - 2h;
        old.finished = noon - 1h;
        digest.see(old, begin);
        Transfer failed = sampleTransfer(2, TransferState::Failed, 10);
        failed.added = noon - 2h;
        digest.see(failed, begin);
        QVERIFY(!digest.due());
        // So small that no snapshot caught it under way.
        Transfer quick = sampleTransfer(3, TransferState::Done, 100);
        quick.added = quick.finished.emplace(noon + 1s);
        digest.see(quick, begin);
        QCOMPARE(digest.due(), begin + NewsDigest::gather);
        QCOMPARE(digest.take(begin + 1s).finished.size(), 1);
    }

    void manyAtOnceAreOneMessage()
    {
        NewsDigest digest(noon);
        for (int i = 1; i <= 100; ++i)
            digest.see(sending(i, 10, 1), begin);
        for (int i = 1; i <= 100; ++i)
            digest.see(sampleTransfer(i, TransferState::Done, 100), begin + i * 5ms);
        QCOMPARE(digest.due(), begin + 5ms + NewsDigest::gather);
        QCOMPARE(digest.take(begin + 1005ms).finished.size(), 100);
        QVERIFY(!digest.due());
        // The next ones keep their distance.
        digest.see(sending(101, 10, 1), begin + 2s);
        digest.see(sampleTransfer(101, TransferState::Done, 100), begin + 2s);
        QCOMPARE(digest.due(), begin + 1005ms + NewsDigest::distance);
    }

    void aFailureThatIsResumedAtOnceIsNotTold()
    {
        NewsDigest digest(noon);
        digest.see(sending(1, 10, 1), begin);
        digest.see(sampleTransfer(1, TransferState::Failed, 10), begin);
        QVERIFY(digest.due());
        digest.see(sampleTransfer(1, TransferState::Reconciling, 10), begin + 100ms);
        QVERIFY(!digest.due());
        digest.see(sampleTransfer(1, TransferState::Failed, 10), begin + 200ms);
        digest.forget(TransferId{1});
        QVERIFY(!digest.due());
    }

    // ---- closing

    void closing_data()
    {
        QTest::addColumn<ClosingCase>("now");
        QTest::addColumn<int>("step");
        const auto row = [](const char *name, const ClosingCase &now, ClosingStep step) {
            QTest::newRow(name) << now << int(step);
        };
        constexpr auto window = Leaving::Window;
        constexpr auto program = Leaving::Program;
        //                          leaving  busy tray   agreed quietly toTray
        row("nothing under way", {window, 0, true, false, false, true}, ClosingStep::Close);
        row("busy", {window, 2, false, false, false, false}, ClosingStep::Ask);
        row("busy, with a tray", {window, 2, true, false, false, false}, ClosingStep::Ask);
        row("agreed", {window, 2, true, true, false, true}, ClosingStep::Close);
        row("quietly", {window, 2, true, false, true, false}, ClosingStep::Close);
        row("to the tray", {window, 2, true, false, false, true}, ClosingStep::Hide);
        row("to the tray before quietly", {window, 2, true, false, true, true}, ClosingStep::Hide);
        row("to a tray that is gone", {window, 2, false, false, false, true}, ClosingStep::Ask);
        row("quit is no closing", {program, 2, true, false, false, true}, ClosingStep::Ask);
        row("quit quietly", {program, 2, true, false, true, true}, ClosingStep::Close);
    }
    void closing()
    {
        QFETCH(ClosingCase, now);
        QTEST(int(closingStep(now)), "step");
    }

    // ---- the small picture

    void progressDoesNotRunBackwardsAsFilesFinish()
    {
        const QList<Transfer> two{sending(1, 90, 0), sending(2, 30, 0)};
        const auto before = glanceAt(two, noon).progress();
        Transfer done = sampleTransfer(1, TransferState::Done, 100);
        done.finished = noon + 1s;
        const auto after = glanceAt(QList<Transfer>{done, two.at(1)}, noon).progress();
        QVERIFY(before && after && *after >= *before);
        // What finished before this work began does not count.
        done.finished = noon - 1s;
        QCOMPARE(glanceAt(QList<Transfer>{done, two.at(1)}, noon).progress(), std::optional(0.3));
    }

    void theGlanceInWords_data()
    {
        QTest::addColumn<QList<Transfer>>("transfers");
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QList<Transfer>{sampleTransfer(1, TransferState::Done, 100)}
                                 << QStringLiteral("No transfers under way");
        QTest::newRow("paused") << QList<Transfer>{sampleTransfer(1, TransferState::Paused, 10),
                                                   sampleTransfer(2, TransferState::Done, 100)}
                                << QStringLiteral("1 transfers paused");
        Transfer fast = sending(1, 50, 0);
        fast.bytesPerSecond = 50'000'000;
        QTest::newRow("moving") << QList<Transfer>{fast, sampleTransfer(2, TransferState::Queued, 0)}
                                << QStringLiteral(
                                       "1 transfers active, 1 waiting\n25 %, 50.0 MB/s, 5 min left");
    }
    void theGlanceInWords()
    {
        QFETCH(QList<Transfer>, transfers);
        QTEST(glanceText(glanceAt(transfers, noon)), "text");
    }

    void theMarkOfAFailureIsTold()
    {
        QueueGlance glance;
        glance.needsLook = true;
        QCOMPARE(glanceText(glance), QStringLiteral("No transfers under way\nSomething has failed"));
    }

    void eachMoodHasAPictureOfItsOwn()
    {
        QList<QImage> images;
        for (const TrayPicture &picture :
             {TrayPicture{}, TrayPicture{QueueMood::Moving, 0, false},
              TrayPicture{QueueMood::Moving, 12, false}, TrayPicture{QueueMood::Moving, 24, false},
              TrayPicture{QueueMood::Paused, 12, false}, TrayPicture{QueueMood::Moving, 12, true}}) {
            for (const int size : {16, 22, 24, 32, 44, 48})
                QCOMPARE(trayIcon(picture).actualSize(QSize(size, size)), QSize(size, size));
            // In grey, for those who see no colours.
            images.append(trayIcon(picture)
                              .pixmap(QSize(22, 22), 1.0)
                              .toImage()
                              .convertToFormat(QImage::Format_ARGB32));
        }
        for (qsizetype i = 0; i < images.size(); ++i) {
            for (qsizetype j = i + 1; j < images.size(); ++j)
                QVERIFY2(images.at(i) != images.at(j), qPrintable(QString::number(i * 10 + j)));
        }
    }

    // ---- light and dark

    void whoseDarkCounts_data()
    {
        QTest::addColumn<int>("choice");
        QTest::addColumn<std::optional<bool>>("desktop");
        QTest::addColumn<bool>("platform");
        QTest::addColumn<bool>("dark");
        const auto row = [](const char *name, ThemeChoice choice, std::optional<bool> desktop, bool platform,
                            bool dark) { QTest::newRow(name) << int(choice) << desktop << platform << dark; };
        row("own choice, light", ThemeChoice::Light, true, true, false);
        row("own choice, dark", ThemeChoice::Dark, false, false, true);
        row("desktop dark", ThemeChoice::System, true, false, true);
        row("desktop light", ThemeChoice::System, false, true, false);
        row("desktop silent, platform dark", ThemeChoice::System, std::nullopt, true, true);
        row("nobody says", ThemeChoice::System, std::nullopt, false, false);
    }
    void whoseDarkCounts()
    {
        QFETCH(int, choice);
        QFETCH(std::optional<bool>, desktop);
        QFETCH(bool, platform);
        QTEST(wantsDark(ThemeChoice(choice), desktop, platform), "dark");
    }
};

QTEST_MAIN(DecisionsTest)
#include "decisions_test.moc"
