// SPDX-License-Identifier: GPL-3.0-or-later
// Parts that a person wants sent once more.
#include "machine_driver.h"

#include <QTest>

using namespace partway;
using namespace std::chrono_literals;

class TestUploadMachineWishes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sendsAConfirmedPartAgain();
    void leavesOthersAlone();
    void doesNotTakeTheServersWordForAPartToBeSentAgain_data();
    void doesNotTakeTheServersWordForAPartToBeSentAgain();
    void staysToBeSentAgainOverAPause();
    void isNotProbedForWhatTheServerHadBefore();
    void goesBackFromTheLastLookAtTheFile();
    void isTooLateOnceCompleteWasAsked();
    void isTooLateWhileItIsFreed();
    void forgetsTheWishWithTheUpload();

private:
    static QList<RemotePart> listing(std::initializer_list<int> numbers)
    {
        QList<RemotePart> parts;
        for (const int number : numbers)
            parts.append({number, number == 4 ? 5 : 10, MachineDriver::etagOf(number)});
        return parts;
    }
};

void TestUploadMachineWishes::sendsAConfirmedPartAgain()
{
    MachineDriver driver;
    driver.startSending();
    driver.expect<step::SendPart>();
    driver.partSent(1);
    driver.machine.partsSaved();
    const quint64 before = driver.machine.generation();
    driver.happens(event::SendAgain{{1}});
    QCOMPARE(driver.machine.generation(), before); // what is under way goes on
    QCOMPARE(driver.machine.unsaved().dropped, QList<int>{1});
    QCOMPARE(driver.machine.parts().confirmedBytes(), 0);
    QCOMPARE(driver.expect<step::SendPart>().number, 1);
    driver.partSent(1);
    QCOMPARE(driver.machine.unsaved().added.size(), 1);
    QCOMPARE(driver.machine.parts().at(1).attempts, 1);
}

void TestUploadMachineWishes::leavesOthersAlone()
{
    MachineDriver driver;
    driver.startSending();
    driver.expect<step::SendPart>();
    driver.expect<step::SendPart>();
    driver.partSent(1);
    driver.happens(event::SendAgain{{0, -1, 2, 3, 5, 2'000'000'000}});
    QCOMPARE(driver.machine.parts().at(1).state, PartState::Confirmed);
    QCOMPARE(driver.machine.parts().at(2).state, PartState::Sending);
    QVERIFY(driver.machine.unsaved().dropped.isEmpty());
    driver.happens(event::SendAgain{{1, 1, 1}}); // once is enough
    QCOMPARE(driver.machine.unsaved().dropped, QList<int>{1});
    QVERIFY(driver.machine.unsaved().added.isEmpty());
}

void TestUploadMachineWishes::doesNotTakeTheServersWordForAPartToBeSentAgain_data()
{
    QTest::addColumn<UploadState>("asked");
    QTest::newRow("paused") << UploadState::Paused;
    QTest::newRow("failed") << UploadState::Failed;
    QTest::newRow("queued") << UploadState::Queued;
    QTest::newRow("looking at the file") << UploadState::CheckingSource;
    QTest::newRow("listing") << UploadState::Listing;
    QTest::newRow("without keys") << UploadState::WaitingForCredentials;
}

void TestUploadMachineWishes::doesNotTakeTheServersWordForAPartToBeSentAgain()
{
    QFETCH(UploadState, asked);
    UploadRecord record = MachineDriver::halfDone();
    record.intent = asked == UploadState::Paused ? Intent::Pause : Intent::Run;
    if (asked == UploadState::Failed) {
        record.outcome = TransferState::Failed;
        record.failure = MachineDriver::error(ErrorKind::AccessDenied);
    }
    MachineDriver driver(MachineDriver::smallParts(), record);
    const auto ask = [&](UploadState at) {
        if (at != asked)
            return;
        QCOMPARE(driver.machine.state(), at);
        driver.happens(event::SendAgain{{2}});
    };
    ask(UploadState::Paused);
    ask(UploadState::Failed);
    driver.happens(event::Resume{});
    ask(UploadState::Queued);
    driver.happens(event::Start{});
    driver.expect<step::CheckSource>();
    ask(UploadState::CheckingSource);
    driver.happens(event::SourceChecked{driver.file});
    driver.expect<step::ListParts>();
    ask(UploadState::Listing);
    if (asked == UploadState::WaitingForCredentials) {
        driver.fails(ErrorKind::CredentialsExpired);
        ask(UploadState::WaitingForCredentials);
        driver.happens(event::CredentialsChanged{});
        driver.expect<step::CheckSource>();
        driver.happens(event::SourceChecked{driver.file});
        driver.expect<step::ListParts>();
    }
    QCOMPARE(driver.machine.unsaved().dropped, QList<int>{2});
    driver.happens(event::PartsListed{listing({1, 2})});
    QCOMPARE(driver.machine.parts().at(1).state, PartState::Confirmed);
    QCOMPARE(driver.expect<step::SendPart>().number, 2);
}

void TestUploadMachineWishes::staysToBeSentAgainOverAPause()
{
    MachineDriver driver;
    driver.startSending();
    driver.expect<step::SendPart>();
    driver.partSent(1);
    driver.happens(event::SendAgain{{1}});
    driver.expect<step::SendPart>();
    driver.happens(event::Pause{}); // in the middle of it
    driver.happens(event::Resume{});
    driver.happens(event::Start{});
    driver.expect<step::CheckSource>();
    driver.happens(event::SourceChecked{driver.file});
    driver.expect<step::ListParts>();
    driver.happens(event::PartsListed{listing({1})});
    QCOMPARE(driver.expect<step::SendPart>().number, 1);
}

void TestUploadMachineWishes::isNotProbedForWhatTheServerHadBefore()
{
    MachineDriver driver;
    driver.startSending();
    driver.expect<step::SendPart>();
    driver.partSent(1);
    driver.happens(event::SendAgain{{1}});
    driver.expect<step::SendPart>();
    driver.happens(event::PartFailed{1, MachineDriver::error(ErrorKind::Stalled), MachineDriver::md5Of(1)});
    driver.pass(1min);
    QCOMPARE(driver.expect<step::SendPart>().number, 1);
}

void TestUploadMachineWishes::goesBackFromTheLastLookAtTheFile()
{
    MachineDriver driver;
    driver.startSending();
    for (int part = 1; part <= 4; ++part) {
        driver.expect<step::SendPart>();
        driver.partSent(part);
    }
    driver.expect<step::CheckSource>();
    driver.happens(event::SendAgain{{3, 4}});
    QCOMPARE(driver.expect<step::SendPart>().number, 3);
    QCOMPARE(driver.expect<step::SendPart>().number, 4);
    driver.partSent(4);
    driver.partSent(3);
    driver.expect<step::CheckSource>();
    driver.happens(event::SourceChecked{driver.file});
    QCOMPARE(driver.expect<step::CompleteUpload>().parts.size(), 4);
}

void TestUploadMachineWishes::isTooLateOnceCompleteWasAsked()
{
    MachineDriver driver;
    driver.sendEverything();
    driver.happens(event::SendAgain{{1}});
    QVERIFY(driver.machine.parts().allConfirmed());
    driver.happens(event::Pause{});
    driver.happens(event::SendAgain{{1}});
    QVERIFY(driver.machine.parts().allConfirmed());
}

void TestUploadMachineWishes::isTooLateWhileItIsFreed()
{
    UploadRecord record = MachineDriver::halfDone();
    record.intent = Intent::Abort;
    record.outcome = TransferState::Failed;
    record.failure = MachineDriver::error(ErrorKind::AccessDenied);
    MachineDriver driver(MachineDriver::smallParts(), record);
    driver.happens(event::SendAgain{{1}});
    QCOMPARE(driver.machine.parts().confirmedBytes(), 20);
}

void TestUploadMachineWishes::forgetsTheWishWithTheUpload()
{
    UploadRecord record = MachineDriver::halfDone();
    record.intent = Intent::Pause;
    MachineDriver driver(MachineDriver::smallParts(), record);
    driver.happens(event::SendAgain{{1}});
    driver.happens(event::BeginAnew{});
    QCOMPARE(driver.machine.parts().plan().count, 0);
    QVERIFY(driver.machine.unsaved().dropped.isEmpty()); // they go with the upload
    driver.happens(event::SendAgain{{1}});
    QVERIFY(driver.machine.unsaved().dropped.isEmpty());
}

QTEST_APPLESS_MAIN(TestUploadMachineWishes)
#include "tst_upload_machine_wishes.moc"
