// SPDX-License-Identifier: GPL-3.0-or-later
// A stream that was cut off comes once more: what matches is not sent again.
#include "machine_driver.h"

#include <QTest>

using namespace partway;

class TestUploadMachineReplay : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sendsNoPartAgainThatMatches();
    void sendsWhatDiffers();
    void takesUpWhatOnlyTheServerKnows();
    void keepsItsRecordUntilAllIsMatched();
    void freesNothingAndBeginsNothingAnew();
    void dropsWhatAShorterStreamHasNot();
    void completesWithoutTheStreamWhereAllIsThere();
    void saysThatTheStreamIsGone();

private:
    static UploadRules stream()
    {
        UploadRules rules = MachineDriver::smallParts();
        rules.source = SourceKind::Stream;
        return rules;
    }
    static void grows(MachineDriver &driver, qint64 size, bool ended = false)
    {
        driver.file.size = size;
        driver.happens(event::SourceGrew{{driver.file, ended}});
    }
    /// Three parts of a stream that was cut off then.
    static UploadRecord cutOff(bool ended = false)
    {
        MachineDriver driver(stream());
        driver.file.size = 0;
        driver.happens(event::Start{});
        driver.expect<step::CheckSource>();
        driver.happens(event::SourceChecked{driver.file});
        driver.expect<step::FollowSource>();
        grows(driver, 30);
        driver.expect<step::CreateUpload>();
        driver.happens(event::UploadOpened{QStringLiteral("u1"), {}});
        driver.expect<step::FollowSource>();
        for (const int number : {1, 2, 3}) {
            driver.expect<step::SendPart>();
            driver.partSent(number);
        }
        if (ended) {
            grows(driver, 35, true);
            driver.expect<step::SendPart>();
        }
        return driver.journaled();
    }
    static QList<RemotePart> listing(std::initializer_list<int> numbers)
    {
        QList<RemotePart> parts;
        for (const int number : numbers)
            parts.append({number, 10, MachineDriver::etagOf(number)});
        return parts;
    }
    /// The stream from its beginning, to where it is followed.
    static void comesAgain(MachineDriver &driver, const QList<RemotePart> &listed)
    {
        driver.file = {0, 0, 99};
        driver.happens(event::Start{});
        driver.expect<step::CheckSource>();
        driver.happens(event::SourceChecked{driver.file});
        driver.expect<step::ListParts>();
        driver.happens(event::PartsListed{listed});
        QCOMPARE(driver.expect<step::FollowSource>().beyond, 9);
    }
    static void finds(MachineDriver &driver, int number, int content)
    {
        QCOMPARE(driver.expect<step::HashPart>().number, number);
        driver.happens(event::PartHashed{number, {MachineDriver::md5Of(content)}});
    }
};

void TestUploadMachineReplay::sendsNoPartAgainThatMatches()
{
    MachineDriver driver(stream(), cutOff());
    comesAgain(driver, listing({1, 2, 3}));
    for (const int number : {1, 2, 3}) {
        grows(driver, number * 10);
        driver.expect<step::FollowSource>();
        finds(driver, number, number);
        QVERIFY(driver.isIdle());
    }
    grows(driver, 33, true);
    QCOMPARE(driver.expect<step::SendPart>().range, (ByteRange{30, 3}));
    driver.partSent(4);
    QCOMPARE(driver.expect<step::CompleteUpload>().parts.size(), 4);
}

void TestUploadMachineReplay::sendsWhatDiffers()
{
    MachineDriver driver(stream(), cutOff());
    comesAgain(driver, listing({1, 2, 3}));
    grows(driver, 30);
    driver.expect<step::FollowSource>();
    finds(driver, 1, 1);
    finds(driver, 2, 22);
    finds(driver, 3, 3);
    QCOMPARE(driver.expect<step::SendPart>().number, 2);
    QCOMPARE(driver.machine.unsaved().dropped, QList<int>{2});
}

void TestUploadMachineReplay::takesUpWhatOnlyTheServerKnows()
{
    MachineDriver driver(stream(), cutOff());
    comesAgain(driver, listing({1, 2, 3, 4}));
    grows(driver, 40);
    driver.expect<step::FollowSource>();
    for (const int number : {1, 2, 3, 4})
        finds(driver, number, number);
    QVERIFY(driver.isIdle());
    QCOMPARE(driver.machine.parts().count(PartState::Confirmed), 4);
}

void TestUploadMachineReplay::keepsItsRecordUntilAllIsMatched()
{
    MachineDriver once(stream(), cutOff());
    comesAgain(once, listing({1, 2, 3}));
    grows(once, 10);
    QVERIFY(once.machine.record().unproven);
    // Killed here: the journal still has all three parts, of which none counts unseen.
    UploadRecord record = once.machine.record();
    record.parts = cutOff().parts;
    MachineDriver driver(stream(), record);
    driver.file.inode = 100;
    comesAgain(driver, listing({1, 2, 3}));
    grows(driver, 30);
    driver.expect<step::FollowSource>();
    for (const int number : {1, 2, 3})
        finds(driver, number, number);
    grows(driver, 30, true);
    QCOMPARE(driver.expect<step::CompleteUpload>().parts.size(), 3);
    QVERIFY(!driver.machine.record().unproven);
}

void TestUploadMachineReplay::freesNothingAndBeginsNothingAnew()
{
    UploadRules rules = stream();
    rules.exactPartList = true;
    MachineDriver driver(rules, cutOff());
    comesAgain(driver, listing({1, 2, 3})); // parts that the plan has not reached are no strays
    QCOMPARE(driver.machine.record().uploadId, QStringLiteral("u1"));
    QCOMPARE(driver.machine.state(), UploadState::Sending);
}

void TestUploadMachineReplay::dropsWhatAShorterStreamHasNot()
{
    MachineDriver driver(stream(), cutOff());
    comesAgain(driver, listing({1, 2, 3}));
    grows(driver, 15, true);
    finds(driver, 1, 1);
    QVERIFY(driver.machine.unsaved().dropped.contains(2)); // another size now
    QVERIFY(driver.machine.unsaved().dropped.contains(3));
    QCOMPARE(driver.expect<step::SendPart>().range, (ByteRange{10, 5}));
    driver.partSent(2);
    QCOMPARE(driver.expect<step::CompleteUpload>().parts.size(), 2);
}

void TestUploadMachineReplay::completesWithoutTheStreamWhereAllIsThere()
{
    UploadRecord record = cutOff(true);
    record.parts.append({4, 5, MachineDriver::etagOf(4), MachineDriver::md5Of(4)});
    MachineDriver driver(stream(), record);
    driver.happens(event::Start{});
    driver.expect<step::ListParts>();
    QList<RemotePart> listed = listing({1, 2, 3});
    listed.append({4, 5, MachineDriver::etagOf(4)});
    driver.happens(event::PartsListed{listed});
    QCOMPARE(driver.expect<step::CompleteUpload>().parts.size(), 4);
}

void TestUploadMachineReplay::saysThatTheStreamIsGone()
{
    MachineDriver driver(stream(), cutOff(true));
    driver.happens(event::Start{});
    driver.expect<step::CheckSource>();
    driver.fails(ErrorKind::SourceMissing);
    QCOMPARE(driver.machine.state(), UploadState::Failed);
    driver.happens(event::Resume{});
    comesAgain(driver, listing({1, 2, 3}));
    grows(driver, 35, true);
    for (const int number : {1, 2, 3})
        finds(driver, number, number);
    QCOMPARE(driver.expect<step::SendPart>().range, (ByteRange{30, 5}));
}

QTEST_APPLESS_MAIN(TestUploadMachineReplay)
#include "tst_upload_machine_replay.moc"
