// SPDX-License-Identifier: GPL-3.0-or-later
// Taking an upload up again after a restart, a pause, or when the server has forgotten it.
#include "machine_driver.h"

#include <QTest>

using namespace partway;
using namespace std::chrono_literals;

class TestUploadMachineResume : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sendsOnlyWhatNeitherJournalNorServerHas();
    void acceptsListedPartsOnlyWithTheFilesOwnHash();
    void sendsAgainWhatTheServerLost();
    void anEmptyListMeansGoneWherePartsWereFinished();
    void beginsAnewWhenTheUploadIsGone();
    void doesNotBeginAnewForEver();
    void resumingAFailedAbortTriesTheAbortAgain();
    void findsALostCreateAfterAnEarlierUpload();
    void strayPartsBeginAnewWhereTheListMustBeExact();
    void strayPartsAreIgnoredElsewhere();
    void aChangedFileStops();
    void aChangedFileCanBeSentAsItIsNow();
    void pauseKeepsWhatIsFinished();
    void aPausedTransferStaysPausedOverARestart();
    void abortRepeatsUntilNothingIsLeft();
    void abortSaysWhatCannotBeFreed();
    void abortWithNothingOnTheServerIsOverAtOnce();
    void abortOfAFinishedObjectIsTooLate();
    void aLostUploadFoundFinishedIsDone();

private:
    static void toListing(MachineDriver &driver)
    {
        driver.happens(event::Start{});
        driver.expect<step::CheckSource>();
        driver.happens(event::SourceChecked{driver.file});
        QCOMPARE(driver.expect<step::ListParts>().uploadId, QStringLiteral("u1"));
    }
};

void TestUploadMachineResume::sendsOnlyWhatNeitherJournalNorServerHas()
{
    MachineDriver driver(MachineDriver::smallParts(), MachineDriver::halfDone());
    toListing(driver);
    driver.happens(
        event::PartsListed{{{1, 10, MachineDriver::etagOf(1)}, {2, 10, MachineDriver::etagOf(2)}}});
    QCOMPARE(driver.expect<step::SendPart>().number, 3);
    QCOMPARE(driver.expect<step::SendPart>().number, 4);
    QVERIFY(driver.isIdle());
}

void TestUploadMachineResume::acceptsListedPartsOnlyWithTheFilesOwnHash()
{
    MachineDriver driver(MachineDriver::smallParts(), MachineDriver::halfDone());
    toListing(driver);
    driver.happens(event::PartsListed{{{1, 10, MachineDriver::etagOf(1)},
                                       {2, 10, MachineDriver::etagOf(2)},
                                       {3, 10, MachineDriver::etagOf(3)},
                                       {4, 5, MachineDriver::etagOf(9)}}});
    QCOMPARE(driver.expect<step::HashPart>().number, 3);
    QCOMPARE(driver.expect<step::HashPart>().number, 4);
    driver.happens(event::PartHashed{4, {MachineDriver::md5Of(4)}}); // the server has other bytes
    driver.happens(event::PartHashed{3, {MachineDriver::md5Of(3)}});
    QCOMPARE(driver.machine.parts().at(3).state, PartState::Confirmed);
    QCOMPARE(driver.machine.unsaved().added.size(), 1);
    QCOMPARE(driver.expect<step::SendPart>().number, 4);
}

void TestUploadMachineResume::sendsAgainWhatTheServerLost()
{
    MachineDriver driver(MachineDriver::smallParts(), MachineDriver::halfDone());
    toListing(driver);
    driver.happens(event::PartsListed{{{1, 9, MachineDriver::etagOf(1)}, {2, 10, MachineDriver::etagOf(2)}}});
    QCOMPARE(driver.machine.unsaved().dropped, QList<int>{1});
    QCOMPARE(driver.expect<step::SendPart>().number, 1);
    QCOMPARE(driver.expect<step::SendPart>().number, 3);
}

void TestUploadMachineResume::anEmptyListMeansGoneWherePartsWereFinished()
{
    MachineDriver driver(MachineDriver::smallParts(), MachineDriver::halfDone());
    toListing(driver);
    driver.happens(event::PartsListed{});
    driver.expect<step::HeadObject>();
}

void TestUploadMachineResume::beginsAnewWhenTheUploadIsGone()
{
    MachineDriver driver(MachineDriver::smallParts(), MachineDriver::halfDone());
    toListing(driver);
    driver.fails(ErrorKind::NoSuchUpload);
    driver.expect<step::HeadObject>();
    driver.happens(event::ObjectLooked{});
    QCOMPARE(driver.machine.record().begunAnew, BegunAnew::UploadGone);
    QCOMPARE(driver.expect<step::AbortUpload>().uploadId, QStringLiteral("u1"));
    driver.fails(ErrorKind::NoSuchUpload);
    driver.pass(11s); // parts on their way may still have landed
    driver.expect<step::AbortUpload>();
    driver.fails(ErrorKind::NoSuchUpload);
    const auto create = driver.expect<step::CreateUpload>();
    QVERIFY(create.token != QStringLiteral("t1"));
    QCOMPARE(driver.machine.parts().confirmedBytes(), 0);
}

void TestUploadMachineResume::doesNotBeginAnewForEver()
{
    UploadRecord record = MachineDriver::halfDone();
    record.timesBegunAnew = 3;
    MachineDriver driver(MachineDriver::smallParts(), record);
    toListing(driver);
    driver.fails(ErrorKind::NoSuchUpload);
    driver.expect<step::HeadObject>();
    driver.happens(event::ObjectLooked{});
    QCOMPARE(driver.machine.state(), UploadState::Failed);
    QCOMPARE(driver.machine.record().failure->kind, ErrorKind::UploadVanished);
}

// What was asked to be given up is not sent after all.
void TestUploadMachineResume::resumingAFailedAbortTriesTheAbortAgain()
{
    MachineDriver driver;
    driver.startSending();
    driver.happens(event::Abort{});
    driver.happens(event::SaveFailed{MachineDriver::error(ErrorKind::JournalFailed)});
    QCOMPARE(driver.machine.state(), UploadState::Failed);
    driver.happens(event::Resume{});
    QCOMPARE(driver.machine.record().intent, Intent::Abort);
    driver.expect<step::ListUploadsOfKey>();
    driver.happens(event::UploadsListed{});
    QCOMPARE(driver.expect<step::AbortUpload>().uploadId, QStringLiteral("u1"));
}

// The time of an earlier upload must not stand in for that of the one whose Create was lost.
void TestUploadMachineResume::findsALostCreateAfterAnEarlierUpload()
{
    MachineDriver driver;
    driver.startSending();
    driver.pass(60s);
    driver.happens(event::Pause{});
    driver.happens(event::BeginAnew{});
    driver.happens(event::Start{});
    driver.expect<step::CheckSource>();
    driver.happens(event::SourceChecked{driver.file});
    driver.expect<step::ListUploadsOfKey>();
    driver.happens(event::UploadsListed{});
    driver.expect<step::AbortUpload>();
    driver.fails(ErrorKind::NoSuchUpload);
    driver.expect<step::CreateUpload>();
    QVERIFY(!driver.machine.record().createdAt);
    const UtcTime asked = *driver.machine.record().createAskedAt + 60s;
    driver.happens(event::Abort{});
    driver.pass(60s);
    driver.expect<step::ListUploadsOfKey>();
    driver.happens(event::UploadsListed{{{QStringLiteral("lost"), asked + 1s}}, {}});
    QCOMPARE(driver.expect<step::ListParts>().uploadId, QStringLiteral("lost"));
}

void TestUploadMachineResume::strayPartsBeginAnewWhereTheListMustBeExact()
{
    UploadRules rules = MachineDriver::smallParts();
    rules.exactPartList = true;
    MachineDriver driver(rules, MachineDriver::halfDone());
    toListing(driver);
    driver.happens(event::PartsListed{{{1, 10, MachineDriver::etagOf(1)}, {7, 10, "stray"}}});
    QCOMPARE(driver.machine.record().begunAnew, BegunAnew::StrayParts);
    QCOMPARE(driver.machine.record().leftovers, QStringList{QStringLiteral("u1")});
}

void TestUploadMachineResume::strayPartsAreIgnoredElsewhere()
{
    MachineDriver driver(MachineDriver::smallParts(), MachineDriver::halfDone());
    toListing(driver);
    driver.happens(event::PartsListed{
        {{1, 10, MachineDriver::etagOf(1)}, {2, 10, MachineDriver::etagOf(2)}, {7, 10, "stray"}}});
    QCOMPARE(driver.expect<step::SendPart>().number, 3);
    QCOMPARE(driver.machine.record().begunAnew, BegunAnew::No);
}

void TestUploadMachineResume::aChangedFileStops()
{
    MachineDriver driver(MachineDriver::smallParts(), MachineDriver::halfDone());
    driver.happens(event::Start{});
    driver.expect<step::CheckSource>();
    driver.happens(event::SourceChecked{Fingerprint{35, 2, 7}});
    QCOMPARE(driver.machine.state(), UploadState::Failed);
    QCOMPARE(driver.machine.record().failure->kind, ErrorKind::SourceChanged);
    QCOMPARE(driver.machine.record().uploadId, QStringLiteral("u1")); // still resumable, still abortable
}

void TestUploadMachineResume::aChangedFileCanBeSentAsItIsNow()
{
    MachineDriver driver(MachineDriver::smallParts(), MachineDriver::halfDone());
    driver.happens(event::Start{});
    driver.expect<step::CheckSource>();
    driver.happens(event::SourceChecked{Fingerprint{25, 2, 7}});
    driver.happens(event::BeginAnew{});
    driver.happens(event::Start{});
    driver.expect<step::CheckSource>();
    driver.happens(event::SourceChecked{Fingerprint{25, 2, 7}});
    QCOMPARE(driver.machine.record().plan.count, 3);
    QCOMPARE(driver.expect<step::AbortUpload>().uploadId, QStringLiteral("u1"));
    QCOMPARE(driver.machine.record().begunAnew, BegunAnew::Asked);
}

void TestUploadMachineResume::pauseKeepsWhatIsFinished()
{
    MachineDriver driver;
    driver.startSending();
    driver.expect<step::SendPart>();
    driver.expect<step::SendPart>();
    driver.partSent(1);
    const quint64 before = driver.machine.generation();
    driver.happens(event::Pause{});
    QVERIFY(driver.machine.generation() != before);
    QCOMPARE(driver.machine.state(), UploadState::Paused);
    QCOMPARE(driver.machine.parts().count(PartState::Sending), 0);
    QCOMPARE(driver.machine.parts().confirmedBytes(), 10);
    driver.happens(event::Resume{});
    QCOMPARE(driver.machine.state(), UploadState::Queued);
}

void TestUploadMachineResume::aPausedTransferStaysPausedOverARestart()
{
    MachineDriver first;
    first.startSending();
    first.happens(event::Pause{});
    MachineDriver second(MachineDriver::smallParts(), first.journaled());
    second.happens(event::Start{});
    QCOMPARE(second.machine.state(), UploadState::Paused);
    second.happens(event::Resume{});
    second.happens(event::Start{});
    second.expect<step::CheckSource>();
}

void TestUploadMachineResume::abortRepeatsUntilNothingIsLeft()
{
    MachineDriver driver;
    driver.startSending();
    driver.expect<step::SendPart>();
    driver.happens(event::Abort{});
    driver.sweeps();
    QCOMPARE(phaseOf(driver.machine.state(), driver.machine.record().intent), TransferState::Aborting);
    driver.expect<step::AbortUpload>();
    driver.happens(event::AbortAnswered{});
    driver.expect<step::ListParts>();
    driver.happens(event::PartsListed{{{1, 10, "late"}}}); // it was on its way
    QVERIFY(driver.isIdle());
    driver.pass(10s);
    driver.expect<step::AbortUpload>();
    driver.happens(event::AbortAnswered{});
    driver.expect<step::ListParts>();
    driver.fails(ErrorKind::NoSuchUpload);
    QCOMPARE(driver.machine.state(), UploadState::Aborted);
    QVERIFY(driver.machine.record().uploadId.isEmpty());
}

void TestUploadMachineResume::abortSaysWhatCannotBeFreed()
{
    MachineDriver driver;
    driver.startSending();
    driver.happens(event::Abort{});
    driver.sweeps();
    for (int round = 0; round < 40 && driver.machine.state() != UploadState::Failed; ++round) {
        driver.expect<step::AbortUpload>();
        driver.happens(event::AbortAnswered{});
        driver.expect<step::ListParts>();
        driver.happens(event::PartsListed{{{1, 10, "sticky"}}});
        driver.pass(std::chrono::minutes(5));
    }
    QCOMPARE(driver.machine.record().failure->kind, ErrorKind::AbortIncomplete);
    driver.happens(event::Abort{}); // and can be asked for again
    driver.expect<step::AbortUpload>();
}

void TestUploadMachineResume::abortWithNothingOnTheServerIsOverAtOnce()
{
    MachineDriver driver;
    driver.happens(event::Abort{true});
    QCOMPARE(driver.machine.state(), UploadState::Aborted);
    QCOMPARE(driver.machine.record().intent, Intent::AbortAndRemove);
}

void TestUploadMachineResume::abortOfAFinishedObjectIsTooLate()
{
    MachineDriver driver;
    driver.sendEverything();
    driver.happens(event::Abort{});
    driver.expect<step::HeadObject>();
    driver.looks(RemoteObject{35, {}, driver.machine.record().token});
    driver.sweeps();
    QCOMPARE(driver.machine.state(), UploadState::Done);
}

void TestUploadMachineResume::aLostUploadFoundFinishedIsDone()
{
    UploadRecord record = MachineDriver::halfDone();
    MachineDriver driver(MachineDriver::smallParts(), record);
    toListing(driver);
    driver.fails(ErrorKind::NoSuchUpload);
    driver.expect<step::HeadObject>();
    driver.looks(RemoteObject{35, "x", QStringLiteral("t1")});
    QCOMPARE(driver.machine.state(), UploadState::Done);
}

QTEST_APPLESS_MAIN(TestUploadMachineResume)
#include "tst_upload_machine_resume.moc"
