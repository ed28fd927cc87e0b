// SPDX-License-Identifier: GPL-3.0-or-later
// Taking over an upload that somebody else began.
#include "machine_driver.h"

#include <QTest>

using namespace partway;
using namespace std::chrono_literals;

class TestUploadMachineAdopt : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsWhatEqualsTheFile();
    void takesThePartSizeFromWhatIsThere();
    void journalsItsPlanBeforeAnythingIsSent();
    void goesOnOverARestart();
    void sendsEverythingWhereEtagsProveNothing();
    void takesAnUploadWithoutParts();
    void saysThatItIsGone();
    void beginsAnewOnlyWhenAPersonResumes();
    void saysThatTheFileDoesNotFit();
    void takesTheFileAsItIsUntilItHasAPlan();
    void isProvenByItsEtag_data();
    void isProvenByItsEtag();
    void isProvenByTheAnswerWhereEtagsAreOpaque_data();
    void isProvenByTheAnswerWhereEtagsAreOpaque();
    void remembersTheAnswerOverARestart();
    void freesItWhereTheVeryBytesAreThereAlready();
    void isAbortedLikeOurs();
    void aSmallOneIsFinishedAsTheUploadThatItIs();

private:
    static UploadRecord adopted()
    {
        UploadRecord record;
        record.uploadId = QStringLiteral("theirs");
        record.adopted = true;
        return record;
    }
    static RemotePart part(int number, qint64 size = 10)
    {
        return {number, size, MachineDriver::etagOf(number)};
    }
    static void toListing(MachineDriver &driver)
    {
        driver.happens(event::Start{});
        driver.expect<step::CheckSource>();
        driver.happens(event::SourceChecked{driver.file});
        QCOMPARE(driver.expect<step::ListParts>().uploadId, QStringLiteral("theirs"));
    }
    static void hashed(MachineDriver &driver, int number)
    {
        QCOMPARE(driver.expect<step::HashPart>().number, number);
        driver.happens(event::PartHashed{number, {MachineDriver::md5Of(number)}});
    }
    /// Four parts of 10 bytes, to where Complete is due.
    static void toComplete(MachineDriver &driver)
    {
        toListing(driver);
        driver.happens(event::PartsListed{{part(1), part(2), part(3), part(4, 5)}});
        for (int number = 1; number <= 4; ++number)
            hashed(driver, number);
        driver.expect<step::CheckSource>();
        driver.happens(event::SourceChecked{driver.file});
    }
};

void TestUploadMachineAdopt::keepsWhatEqualsTheFile()
{
    MachineDriver driver(MachineDriver::smallParts(), adopted());
    toListing(driver);
    driver.happens(event::PartsListed{{part(1), part(2), {4, 5, MachineDriver::etagOf(9)}}});
    QCOMPARE(phaseOf(driver.machine.state(), Intent::Run), TransferState::Reconciling);
    hashed(driver, 1);
    hashed(driver, 2);
    QCOMPARE(driver.expect<step::HashPart>().number, 4);
    driver.happens(event::PartHashed{4, {MachineDriver::md5Of(4)}}); // other bytes
    const auto third = driver.expect<step::SendPart>();
    QCOMPARE(third.number, 3);
    QCOMPARE(third.uploadId, QStringLiteral("theirs"));
    QCOMPARE(driver.expect<step::SendPart>().number, 4);
    QCOMPARE(driver.machine.parts().confirmedBytes(), 20);
}

void TestUploadMachineAdopt::takesThePartSizeFromWhatIsThere()
{
    MachineDriver driver(MachineDriver::smallParts(), adopted());
    toListing(driver);
    driver.happens(event::PartsListed{{part(1, 8), part(2, 8)}});
    const PartPlan expected{35, 8, 5};
    QCOMPARE(driver.machine.record().plan, expected);
    hashed(driver, 1);
    hashed(driver, 2);
    const ByteRange third{16, 8};
    QCOMPARE(driver.expect<step::SendPart>().range, third);
}

void TestUploadMachineAdopt::journalsItsPlanBeforeAnythingIsSent()
{
    MachineDriver driver(MachineDriver::smallParts(), adopted());
    toListing(driver);
    driver.machine.recordSaved();
    driver.happens(event::PartsListed{{part(1)}});
    QVERIFY(driver.machine.unsaved().record);
    QVERIFY(!driver.machine.record().plan.isNull());
}

void TestUploadMachineAdopt::goesOnOverARestart()
{
    MachineDriver first(MachineDriver::smallParts(), adopted());
    toListing(first);
    first.happens(event::PartsListed{{part(1), part(2)}});
    hashed(first, 1);
    MachineDriver second(MachineDriver::smallParts(), first.journaled());
    toListing(second);
    second.happens(event::PartsListed{{part(1), part(2)}});
    hashed(second, 2); // the first is in the journal
    QCOMPARE(second.expect<step::SendPart>().number, 3);
}

void TestUploadMachineAdopt::sendsEverythingWhereEtagsProveNothing()
{
    MachineDriver driver(MachineDriver::smallParts(), adopted());
    toListing(driver);
    driver.happens(event::PartsListed{{{1, 10, "opaque-1"}, {2, 10, "opaque-2"}}});
    for (int number = 1; number <= 4; ++number)
        QCOMPARE(driver.expect<step::SendPart>().number, number);
}

void TestUploadMachineAdopt::takesAnUploadWithoutParts()
{
    MachineDriver driver(MachineDriver::smallParts(), adopted());
    toListing(driver);
    driver.happens(event::PartsListed{});
    QCOMPARE(driver.expect<step::SendPart>().uploadId, QStringLiteral("theirs"));
    QCOMPARE(driver.machine.record().plan.partSize, 10);
}

void TestUploadMachineAdopt::saysThatItIsGone()
{
    MachineDriver driver(MachineDriver::smallParts(), adopted());
    toListing(driver);
    driver.fails(ErrorKind::NoSuchUpload);
    driver.expect<step::HeadObject>();
    driver.happens(event::ObjectLooked{});
    QCOMPARE(driver.machine.state(), UploadState::Failed);
    QCOMPARE(driver.machine.record().failure->kind, ErrorKind::UploadVanished);
    QCOMPARE(driver.machine.record().begunAnew, BegunAnew::No);
}

void TestUploadMachineAdopt::beginsAnewOnlyWhenAPersonResumes()
{
    MachineDriver driver(MachineDriver::smallParts(), adopted());
    toListing(driver);
    driver.fails(ErrorKind::NoSuchUpload);
    driver.expect<step::HeadObject>();
    driver.happens(event::ObjectLooked{});
    MachineDriver later(MachineDriver::smallParts(), driver.journaled());
    later.happens(event::Resume{});
    QCOMPARE(later.machine.record().begunAnew, BegunAnew::UploadGone);
    later.happens(event::Start{});
    later.expect<step::CheckSource>();
    later.happens(event::SourceChecked{later.file});
    QCOMPARE(later.expect<step::AbortUpload>().uploadId, QStringLiteral("theirs")); // in case it is not
    later.fails(ErrorKind::NoSuchUpload);
    later.pass(11s); // parts on their way may still have landed
    later.expect<step::AbortUpload>();
    later.fails(ErrorKind::NoSuchUpload);
    QVERIFY(!later.expect<step::CreateUpload>().token.isEmpty());
    QVERIFY(!later.machine.record().adopted);
}

void TestUploadMachineAdopt::saysThatTheFileDoesNotFit()
{
    UploadRules rules = MachineDriver::smallParts();
    rules.exactPartList = true;
    MachineDriver driver(rules, adopted());
    driver.file.size = 15;
    toListing(driver);
    driver.happens(event::PartsListed{{part(1), part(2), part(3)}});
    QCOMPARE(driver.machine.state(), UploadState::Failed);
    QCOMPARE(driver.machine.record().failure->kind, ErrorKind::PlanImpossible);
    QVERIFY(driver.machine.record().leftovers.isEmpty()); // nothing of it is lost yet
    driver.happens(event::Resume{});
    QCOMPARE(driver.machine.record().uploadId, QStringLiteral("theirs"));
}

void TestUploadMachineAdopt::takesTheFileAsItIsUntilItHasAPlan()
{
    MachineDriver driver(MachineDriver::smallParts(), adopted());
    toListing(driver);
    driver.happens(event::Pause{});
    driver.happens(event::Resume{});
    driver.file = {25, 2, 7};
    toListing(driver);
    driver.happens(event::PartsListed{{part(1)}});
    QCOMPARE(driver.machine.record().plan.count, 3);
    driver.happens(event::Pause{});
    driver.happens(event::Resume{});
    driver.happens(event::Start{});
    driver.expect<step::CheckSource>();
    driver.happens(event::SourceChecked{Fingerprint{25, 3, 7}});
    QCOMPARE(driver.machine.record().failure->kind, ErrorKind::SourceChanged);
}

void TestUploadMachineAdopt::isProvenByItsEtag_data()
{
    QTest::addColumn<qint64>("size");
    QTest::addColumn<QByteArray>("etag");
    QTest::addColumn<bool>("done");
    const QByteArray right = MachineDriver::objectEtag(4);
    QTest::newRow("right") << qint64(35) << right << true;
    QTest::newRow("in capitals") << qint64(35) << right.toUpper() << true;
    QTest::newRow("of other bytes") << qint64(35) << MachineDriver::objectEtag(3).left(33) + '4' << false;
    QTest::newRow("of another size") << qint64(34) << right << false;
}

void TestUploadMachineAdopt::isProvenByItsEtag()
{
    QFETCH(qint64, size);
    QFETCH(QByteArray, etag);
    QFETCH(bool, done);
    MachineDriver driver(MachineDriver::smallParts(), adopted());
    toComplete(driver);
    QCOMPARE(driver.expect<step::CompleteUpload>().uploadId, QStringLiteral("theirs"));
    driver.happens(event::CompleteAnswered{MachineDriver::objectEtag(4)});
    for (int look = 0; look < 10 && driver.machine.state() == UploadState::Verifying; ++look) {
        driver.expect<step::HeadObject>();
        driver.looks(RemoteObject{size, etag, QStringLiteral("a token of theirs")});
        driver.pass(1min);
    }
    QCOMPARE(driver.machine.state(), done ? UploadState::Done : UploadState::Failed);
}

void TestUploadMachineAdopt::isProvenByTheAnswerWhereEtagsAreOpaque_data()
{
    QTest::addColumn<QByteArray>("answered");
    QTest::addColumn<QByteArray>("seen");
    QTest::addColumn<bool>("done");
    QTest::newRow("the same") << QByteArray("opaque-7") << QByteArray("opaque-7") << true;
    QTest::newRow("no ETag in the answer") << QByteArray() << QByteArray("opaque-7") << true;
    QTest::newRow("another object") << QByteArray("opaque-7") << QByteArray("opaque-8") << false;
}

void TestUploadMachineAdopt::isProvenByTheAnswerWhereEtagsAreOpaque()
{
    QFETCH(QByteArray, answered);
    QFETCH(QByteArray, seen);
    QFETCH(bool, done);
    UploadRules rules = MachineDriver::smallParts();
    rules.etagIsMd5 = false;
    MachineDriver driver(rules, adopted());
    toComplete(driver);
    driver.expect<step::CompleteUpload>();
    driver.happens(event::CompleteAnswered{answered});
    for (int look = 0; look < 10 && driver.machine.state() == UploadState::Verifying; ++look) {
        driver.expect<step::HeadObject>();
        driver.looks(RemoteObject{35, seen, {}});
        driver.pass(1min);
    }
    QCOMPARE(driver.machine.state(), done ? UploadState::Done : UploadState::Failed);
}

void TestUploadMachineAdopt::remembersTheAnswerOverARestart()
{
    UploadRules rules = MachineDriver::smallParts();
    rules.etagIsMd5 = false;
    MachineDriver first(rules, adopted());
    toComplete(first);
    first.expect<step::CompleteUpload>();
    first.machine.recordSaved();
    first.happens(event::CompleteAnswered{"opaque-7"});
    QVERIFY(first.machine.unsaved().record);
    MachineDriver second(rules, first.journaled());
    second.happens(event::Start{});
    second.expect<step::HeadObject>();
    second.looks(RemoteObject{35, "opaque-7", {}});
    QCOMPARE(second.machine.state(), UploadState::Done);
}

void TestUploadMachineAdopt::freesItWhereTheVeryBytesAreThereAlready()
{
    UploadRules rules = MachineDriver::smallParts();
    rules.overwrite = false;
    MachineDriver driver(rules, adopted());
    toComplete(driver);
    driver.expect<step::HeadObject>();
    driver.looks(RemoteObject{35, MachineDriver::objectEtag(4), {}});
    QCOMPARE(driver.expect<step::AbortUpload>().uploadId, QStringLiteral("theirs"));
    driver.happens(event::AbortAnswered{});
    driver.pass(1min);
    driver.expect<step::ListParts>();
    driver.fails(ErrorKind::NoSuchUpload);
    QCOMPARE(driver.machine.state(), UploadState::Done);
}

void TestUploadMachineAdopt::isAbortedLikeOurs()
{
    MachineDriver driver(MachineDriver::smallParts(), adopted());
    driver.happens(event::Abort{true});
    QCOMPARE(driver.expect<step::AbortUpload>().uploadId, QStringLiteral("theirs"));
}

void TestUploadMachineAdopt::aSmallOneIsFinishedAsTheUploadThatItIs()
{
    MachineDriver driver(MachineDriver::smallParts(), adopted());
    driver.file.size = 7;
    toListing(driver);
    driver.happens(event::PartsListed{});
    QCOMPARE(driver.expect<step::SendPart>().number, 1); // no PutObject beside it
    driver.partSent(1);
    driver.expect<step::CheckSource>();
    driver.happens(event::SourceChecked{driver.file});
    driver.expect<step::CompleteUpload>();
    driver.happens(event::CompleteAnswered{MachineDriver::objectEtag(1)});
    driver.expect<step::HeadObject>();
    driver.looks(RemoteObject{7, MachineDriver::objectEtag(1), {}});
    QCOMPARE(driver.machine.state(), UploadState::Done);
}

QTEST_APPLESS_MAIN(TestUploadMachineAdopt)
#include "tst_upload_machine_adopt.moc"
