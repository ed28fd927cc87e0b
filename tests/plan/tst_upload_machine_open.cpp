// SPDX-License-Identifier: GPL-3.0-or-later
// Sources that have no end yet: pipes, and files that are still being written.
#include "machine_driver.h"

#include <QTest>

using namespace partway;

class TestUploadMachineOpen : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void waitsForAWholePartBeforeAnythingIsBegun();
    void sendsAShortStreamWhole_data();
    void sendsAShortStreamWhole();
    void sendsPartsAsTheyBecomeWhole();
    void completesAStreamWithoutLookingForItAgain();
    void completesNothingWhenTheProducerFails();
    void stopsBeforeTheLastPartNumber();
    void looksAgainAtAllThatWasSentOfAGrowingFile();
    void sendsAgainOnlyWhatWasRewritten();
    void looksAgainAtWhatWasUnderWayAtTheEnd();
    void stopsWhereAGrowingFileIsReplaced();
    void goesOnWithAGrowingFileAfterARestart();
    void looksAtAllOfAFileThatWasClosedWhileTheProgramWasAway();
    void countsNothingAsSentThatWasOnlyLookedFor();
    void findsWhatWasOnItsWayWhenItWasPaused();
    void takesNoRewrittenPartForTheOneThatWasSent();
    void waitsForItsSourceAndSaysSo();
    void isNotTakenForStuckWhileItsSourceRests();
    void pausesAndGoesOnWithTheSameStream();
    void plansForFewPartsWhereNobodyKnowsHowManyAreTaken();

private:
    static UploadRules rulesFor(SourceKind kind)
    {
        UploadRules rules = MachineDriver::smallParts();
        rules.source = kind;
        return rules;
    }
    static void grows(MachineDriver &driver, qint64 size, bool ended = false)
    {
        driver.file.size = size;
        driver.happens(event::SourceGrew{{driver.file, ended}});
    }
    /// Until the first part is whole and the upload is there.
    static void begin(MachineDriver &driver, qint64 size = 10)
    {
        driver.file.size = 0;
        driver.happens(event::Start{});
        driver.expect<step::CheckSource>();
        driver.happens(event::SourceChecked{driver.file});
        QCOMPARE(driver.expect<step::FollowSource>().beyond, 9);
        grows(driver, size);
        driver.expect<step::CreateUpload>();
        driver.happens(event::UploadOpened{QStringLiteral("u1"), {}});
    }
    /// The journal of a program that sent two parts of a growing file, and is gone.
    static UploadRecord twoPartsSent()
    {
        MachineDriver driver(rulesFor(SourceKind::Growing));
        begin(driver, 30);
        driver.expect<step::FollowSource>();
        sends(driver, 1);
        sends(driver, 2);
        return driver.journaled();
    }
    static void startsToList(MachineDriver &driver)
    {
        driver.happens(event::Start{});
        driver.expect<step::CheckSource>();
        driver.happens(event::SourceChecked{driver.file});
        driver.expect<step::ListParts>();
    }
    static void sends(MachineDriver &driver, int number)
    {
        QCOMPARE(driver.expect<step::SendPart>().number, number);
        driver.partSent(number);
    }
    static void finds(MachineDriver &driver, int number, int content)
    {
        QCOMPARE(driver.expect<step::HashPart>().number, number);
        driver.happens(event::PartHashed{number, {MachineDriver::md5Of(content)}});
    }
};

void TestUploadMachineOpen::waitsForAWholePartBeforeAnythingIsBegun()
{
    MachineDriver driver(rulesFor(SourceKind::Stream));
    driver.file.size = 0;
    driver.happens(event::Start{});
    driver.expect<step::CheckSource>();
    driver.happens(event::SourceChecked{driver.file});
    QCOMPARE(driver.expect<step::FollowSource>().beyond, 9);
    QVERIFY(driver.isIdle());
    QCOMPARE(driver.machine.state(), UploadState::AwaitingSource);
    grows(driver, 10);
    driver.expect<step::CreateUpload>();
}

void TestUploadMachineOpen::sendsAShortStreamWhole_data()
{
    QTest::addColumn<qint64>("size");
    QTest::newRow("nothing") << qint64(0);
    QTest::newRow("a byte") << qint64(1);
    QTest::newRow("a part") << qint64(10);
}

void TestUploadMachineOpen::sendsAShortStreamWhole()
{
    QFETCH(qint64, size);
    MachineDriver driver(rulesFor(SourceKind::Stream));
    driver.file.size = 0;
    driver.happens(event::Start{});
    driver.expect<step::CheckSource>();
    driver.happens(event::SourceChecked{driver.file});
    driver.expect<step::FollowSource>();
    grows(driver, size, true);
    const auto whole = driver.expect<step::SendWhole>();
    QCOMPARE(whole.range, (ByteRange{0, size}));
    QVERIFY(driver.machine.sourceFingerprint().growing);
    driver.happens(event::WholeSent{MachineDriver::etagOf(1), MachineDriver::md5Of(1), false, true});
    QCOMPARE(driver.machine.state(), UploadState::Done);
    QVERIFY(!driver.machine.record().open);
}

void TestUploadMachineOpen::sendsPartsAsTheyBecomeWhole()
{
    MachineDriver driver(rulesFor(SourceKind::Stream));
    begin(driver, 25);
    QCOMPARE(driver.expect<step::FollowSource>().beyond, 29);
    sends(driver, 1);
    sends(driver, 2);
    QVERIFY(driver.isIdle());
    grows(driver, 30);
    QCOMPARE(driver.expect<step::FollowSource>().beyond, 39);
    QCOMPARE(driver.expect<step::SendPart>().range, (ByteRange{20, 10}));
    driver.partSent(3);
    QCOMPARE(driver.machine.parts().confirmedBytes(), 30);
    QVERIFY(driver.machine.record().open);
}

void TestUploadMachineOpen::completesAStreamWithoutLookingForItAgain()
{
    MachineDriver driver(rulesFor(SourceKind::Stream));
    begin(driver, 10);
    driver.expect<step::FollowSource>();
    sends(driver, 1);
    grows(driver, 13, true);
    const auto last = driver.expect<step::SendPart>();
    QCOMPARE(last.range, (ByteRange{10, 3}));
    driver.partSent(2);
    QCOMPARE(driver.expect<step::CompleteUpload>().parts.size(), 2);
    driver.happens(event::CompleteAnswered{MachineDriver::objectEtag(2)});
    driver.expect<step::HeadObject>();
    driver.looks({13, MachineDriver::objectEtag(2), driver.machine.record().token});
    driver.sweeps();
    QCOMPARE(driver.machine.state(), UploadState::Done);
}

void TestUploadMachineOpen::completesNothingWhenTheProducerFails()
{
    MachineDriver driver(rulesFor(SourceKind::Stream));
    begin(driver, 25);
    driver.expect<step::FollowSource>();
    sends(driver, 1);
    driver.fails(ErrorKind::ProducerFailed);
    QCOMPARE(driver.machine.state(), UploadState::Failed);
    QCOMPARE(driver.machine.lastError()->kind, ErrorKind::ProducerFailed);
    QCOMPARE(driver.machine.record().uploadId, QStringLiteral("u1")); // it can be taken up again
    QVERIFY(driver.machine.record().open);
}

void TestUploadMachineOpen::stopsBeforeTheLastPartNumber()
{
    UploadRules rules = rulesFor(SourceKind::Stream);
    rules.limits = {1, 10, 3, 10, 1, true};
    MachineDriver driver(rules);
    begin(driver, 30);
    driver.expect<step::FollowSource>();
    grows(driver, 31);
    QCOMPARE(driver.machine.state(), UploadState::Failed);
    QCOMPARE(driver.machine.lastError()->kind, ErrorKind::PlanImpossible);
}

void TestUploadMachineOpen::looksAgainAtAllThatWasSentOfAGrowingFile()
{
    MachineDriver driver(rulesFor(SourceKind::Growing));
    begin(driver, 20);
    driver.expect<step::FollowSource>();
    QVERIFY(driver.machine.sourceFingerprint().growing);
    sends(driver, 1);
    sends(driver, 2);
    grows(driver, 25, true);
    QVERIFY(driver.machine.record().unproven);
    QVERIFY(driver.machine.unsaved().record);
    QVERIFY(!driver.machine.sourceFingerprint().growing);
    finds(driver, 1, 1);
    finds(driver, 2, 2);
    QVERIFY(driver.machine.record().unproven);
    sends(driver, 3);
    QVERIFY(!driver.machine.record().unproven);
    driver.expect<step::CheckSource>();
    driver.happens(event::SourceChecked{driver.file});
    QCOMPARE(driver.expect<step::CompleteUpload>().parts.size(), 3);
}

void TestUploadMachineOpen::sendsAgainOnlyWhatWasRewritten()
{
    MachineDriver driver(rulesFor(SourceKind::Growing));
    begin(driver, 30);
    driver.expect<step::FollowSource>();
    for (const int number : {1, 2, 3})
        sends(driver, number);
    grows(driver, 30, true);
    finds(driver, 1, 17);
    QCOMPARE(driver.machine.unsaved().dropped, QList<int>{1});
    finds(driver, 2, 2);
    finds(driver, 3, 3);
    QCOMPARE(driver.expect<step::SendPart>().number, 1);
    QVERIFY(driver.isIdle());
    driver.happens(event::PartSent{1, MachineDriver::etagOf(17), MachineDriver::md5Of(17), false, false});
    driver.expect<step::CheckSource>();
    driver.happens(event::SourceChecked{driver.file});
    const auto complete = driver.expect<step::CompleteUpload>();
    QCOMPARE(complete.parts.at(0).etag, MachineDriver::etagOf(17));
    QCOMPARE(complete.parts.at(1).etag, MachineDriver::etagOf(2));
}

void TestUploadMachineOpen::looksAgainAtWhatWasUnderWayAtTheEnd()
{
    MachineDriver driver(rulesFor(SourceKind::Growing));
    begin(driver, 20);
    driver.expect<step::FollowSource>();
    driver.expect<step::SendPart>();
    driver.expect<step::SendPart>();
    grows(driver, 20, true);
    driver.partSent(2);
    driver.partSent(1);
    finds(driver, 1, 1);
    QCOMPARE(driver.machine.state(), UploadState::Sending);
    finds(driver, 2, 2);
    driver.expect<step::CheckSource>();
}

void TestUploadMachineOpen::stopsWhereAGrowingFileIsReplaced()
{
    MachineDriver driver(rulesFor(SourceKind::Growing));
    begin(driver, 20);
    driver.expect<step::FollowSource>();
    driver.file.inode = 8;
    grows(driver, 40);
    QCOMPARE(driver.machine.state(), UploadState::Failed);
    QCOMPARE(driver.machine.lastError()->kind, ErrorKind::SourceChanged);
}

void TestUploadMachineOpen::goesOnWithAGrowingFileAfterARestart()
{
    MachineDriver driver(rulesFor(SourceKind::Growing), twoPartsSent());
    driver.file.size = 45;
    startsToList(driver);
    // The answer to part 3 was lost with the program; it is of use once it is found in the file.
    QList<RemotePart> listed;
    for (const int number : {1, 2, 3})
        listed.append({number, 10, MachineDriver::etagOf(number)});
    driver.happens(event::PartsListed{listed});
    QCOMPARE(driver.expect<step::FollowSource>().beyond, 9);
    grows(driver, 45);
    QCOMPARE(driver.expect<step::FollowSource>().beyond, 49);
    finds(driver, 3, 3);
    QCOMPARE(driver.machine.unsaved().added.size(), 1);
    sends(driver, 4);
    QCOMPARE(driver.machine.parts().count(PartState::Confirmed), 4);
}

void TestUploadMachineOpen::looksAtAllOfAFileThatWasClosedWhileTheProgramWasAway()
{
    MachineDriver driver(rulesFor(SourceKind::Growing), twoPartsSent());
    driver.file.size = 35;
    startsToList(driver);
    driver.happens(
        event::PartsListed{{{1, 10, MachineDriver::etagOf(1)}, {2, 10, MachineDriver::etagOf(2)}}});
    driver.expect<step::FollowSource>();
    grows(driver, 35, true);
    QVERIFY(driver.machine.record().unproven);
    finds(driver, 1, 17); // its header came last
    finds(driver, 2, 2);
    sends(driver, 1);
    sends(driver, 3);
    sends(driver, 4);
    QVERIFY(!driver.machine.record().unproven);
    driver.expect<step::CheckSource>();
}

void TestUploadMachineOpen::countsNothingAsSentThatWasOnlyLookedFor()
{
    MachineDriver driver(rulesFor(SourceKind::Growing));
    begin(driver, 20);
    driver.expect<step::FollowSource>();
    driver.expect<step::SendPart>();
    driver.expect<step::SendPart>();
    grows(driver, 20, true); // while both are on their way
    driver.partSent(2);
    driver.happens(event::PartFailed{1, MachineDriver::error(ErrorKind::Stalled), MachineDriver::md5Of(1)});
    finds(driver, 2, 2);
    driver.pass(std::chrono::minutes(1));
    driver.expect<step::ProbePart>();
    driver.happens(event::Pause{});
    QCOMPARE(driver.machine.parts().count(PartState::Confirmed), 1);
    QCOMPARE(driver.machine.parts().confirmedBytes(), qint64(10));
}

void TestUploadMachineOpen::findsWhatWasOnItsWayWhenItWasPaused()
{
    MachineDriver driver(rulesFor(SourceKind::Growing));
    begin(driver, 20);
    driver.expect<step::FollowSource>();
    driver.expect<step::SendPart>();
    driver.expect<step::SendPart>();
    driver.happens(event::Pause{});
    driver.happens(event::Resume{});
    startsToList(driver);
    driver.happens(event::PartsListed{{{1, 10, MachineDriver::etagOf(1)}}});
    driver.expect<step::FollowSource>();
    finds(driver, 1, 1);
    sends(driver, 2);
    QCOMPARE(driver.machine.parts().count(PartState::Confirmed), 2);
}

// What the store has of a part that was rewritten are bytes that we once sent, and the wrong ones.
void TestUploadMachineOpen::takesNoRewrittenPartForTheOneThatWasSent()
{
    MachineDriver driver(rulesFor(SourceKind::Growing));
    begin(driver, 20);
    driver.expect<step::FollowSource>();
    sends(driver, 1);
    sends(driver, 2);
    grows(driver, 20, true);
    finds(driver, 1, 17);
    finds(driver, 2, 2);
    driver.expect<step::SendPart>();
    driver.happens(event::Pause{}); // before the new bytes were there
    driver.happens(event::Resume{});
    startsToList(driver);
    driver.happens(
        event::PartsListed{{{1, 10, MachineDriver::etagOf(1)}, {2, 10, MachineDriver::etagOf(2)}}});
    finds(driver, 1, 17);
    sends(driver, 1);
}

void TestUploadMachineOpen::waitsForItsSourceAndSaysSo()
{
    MachineDriver driver(rulesFor(SourceKind::Stream));
    begin(driver, 10);
    driver.expect<step::FollowSource>();
    QCOMPARE(driver.machine.waiting(driver.steady()), Waiting::None);
    sends(driver, 1);
    QCOMPARE(driver.machine.waiting(driver.steady()), Waiting::Source);
}

void TestUploadMachineOpen::isNotTakenForStuckWhileItsSourceRests()
{
    MachineDriver driver(rulesFor(SourceKind::Stream));
    begin(driver, 10);
    driver.expect<step::FollowSource>();
    sends(driver, 1);
    driver.pass(std::chrono::hours(72));
    grows(driver, 20);
    driver.expect<step::FollowSource>();
    QCOMPARE(driver.expect<step::SendPart>().number, 2);
    driver.happens(event::PartFailed{2, MachineDriver::error(ErrorKind::ConnectionLost), {}});
    QCOMPARE(driver.machine.state(), UploadState::Sending);
}

void TestUploadMachineOpen::pausesAndGoesOnWithTheSameStream()
{
    MachineDriver driver(rulesFor(SourceKind::Stream));
    begin(driver, 20);
    driver.expect<step::FollowSource>();
    sends(driver, 1);
    driver.happens(event::Pause{});
    QVERIFY(!driver.machine.canBeKept());
    driver.happens(event::Resume{});
    startsToList(driver);
    driver.happens(event::PartsListed{{{1, 10, MachineDriver::etagOf(1)}}});
    driver.expect<step::FollowSource>();
    sends(driver, 2);
}

void TestUploadMachineOpen::plansForFewPartsWhereNobodyKnowsHowManyAreTaken()
{
    UploadRules rules = rulesFor(SourceKind::Stream);
    rules.unprovenPartLimit = true;
    MachineDriver driver(rules);
    begin(driver);
    int parts = 0;
    for (const PartRung &rung : *driver.machine.record().plan.rungs)
        parts += rung.parts;
    QCOMPARE(parts, 1000);
}

QTEST_APPLESS_MAIN(TestUploadMachineOpen)
#include "tst_upload_machine_open.moc"
