// SPDX-License-Identifier: GPL-3.0-or-later
// A file that was changed while it was sent: only what differs goes once more.
#include "machine_driver.h"

#include <QTest>

using namespace partway;

class TestUploadMachineRepair : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sendsOnlyWhatDiffers();
    void takesAFileOfAnotherSize_data();
    void takesAFileOfAnotherSize();
    void takesAFileThatIsShorterThanTheOddPartsInFront();
    void staysUnprovenOverARestart();
    void stopsWhereTheFileChangesMeanwhile();
    void beginsAnewWhatWentUpWhole();
    void isNotAskedOfAnUploadThatRuns();
    void saysWhereTheFileFitsNoPlan();

private:
    static UploadRecord changed()
    {
        UploadRecord record = MachineDriver::halfDone();
        record.outcome = TransferState::Failed;
        record.failure = MachineDriver::error(ErrorKind::SourceChanged);
        return record;
    }
    static QList<RemotePart> listing()
    {
        return {{1, 10, MachineDriver::etagOf(1)}, {2, 10, MachineDriver::etagOf(2)}};
    }
    static void repair(MachineDriver &driver, const Fingerprint &file)
    {
        driver.file = file;
        driver.happens(event::Repair{});
        driver.happens(event::Start{});
        driver.expect<step::CheckSource>();
        driver.happens(event::SourceChecked{file});
    }
    static void finds(MachineDriver &driver, int number, int content)
    {
        QCOMPARE(driver.expect<step::HashPart>().number, number);
        driver.happens(event::PartHashed{number, {MachineDriver::md5Of(content)}});
    }
};

void TestUploadMachineRepair::sendsOnlyWhatDiffers()
{
    MachineDriver driver(MachineDriver::smallParts(), changed());
    const Fingerprint now{35, 99, 7};
    repair(driver, now);
    driver.expect<step::ListParts>();
    driver.happens(event::PartsListed{listing()});
    finds(driver, 1, 17);
    finds(driver, 2, 2);
    QCOMPARE(driver.expect<step::SendPart>().number, 1);
    driver.happens(event::PartSent{1, MachineDriver::etagOf(17), MachineDriver::md5Of(17), false, false});
    for (const int number : {3, 4}) {
        QCOMPARE(driver.expect<step::SendPart>().number, number);
        driver.partSent(number);
    }
    driver.expect<step::CheckSource>();
    driver.happens(event::SourceChecked{now});
    const auto complete = driver.expect<step::CompleteUpload>();
    QCOMPARE(complete.uploadId, QStringLiteral("u1"));
    QCOMPARE(complete.parts.size(), 4);
    QCOMPARE(complete.parts.at(0).etag, MachineDriver::etagOf(17));
}

void TestUploadMachineRepair::takesAFileOfAnotherSize_data()
{
    QTest::addColumn<qint64>("size");
    QTest::addColumn<QList<int>>("hashed");
    QTest::addColumn<QList<int>>("sent");
    QTest::newRow("longer") << qint64(47) << QList<int>{1, 2} << QList<int>{3, 4, 5};
    QTest::newRow("shorter") << qint64(15) << QList<int>{1} << QList<int>{2};
    QTest::newRow("of whole parts only") << qint64(20) << QList<int>{1, 2} << QList<int>{};
    QTest::newRow("empty") << qint64(0) << QList<int>{} << QList<int>{1};
}

void TestUploadMachineRepair::takesAFileOfAnotherSize()
{
    QFETCH(qint64, size);
    QFETCH(QList<int>, hashed);
    QFETCH(QList<int>, sent);
    MachineDriver driver(MachineDriver::smallParts(), changed());
    repair(driver, {size, 99, 7});
    driver.expect<step::ListParts>();
    driver.happens(event::PartsListed{listing()});
    for (const int number : hashed)
        finds(driver, number, number);
    for (const int number : sent) {
        QCOMPARE(driver.expect<step::SendPart>().number, number);
        driver.partSent(number);
    }
    driver.expect<step::CheckSource>();
    driver.happens(event::SourceChecked{driver.file});
    QCOMPARE(driver.expect<step::CompleteUpload>().parts.size(), hashed.size() + sent.size());
}

// As after an upload of another program was taken over, whose parts were of several sizes.
void TestUploadMachineRepair::takesAFileThatIsShorterThanTheOddPartsInFront()
{
    UploadRecord record = changed();
    record.plan = {25, 10, 3, {5, 15}};
    record.parts[0].size = 5;
    MachineDriver driver(MachineDriver::smallParts(), record);
    repair(driver, {12, 99, 7});
    driver.expect<step::ListParts>();
    driver.happens(event::PartsListed{{{1, 5, MachineDriver::etagOf(1)}, {2, 10, MachineDriver::etagOf(2)}}});
    finds(driver, 1, 1);
    const auto second = driver.expect<step::SendPart>();
    QCOMPARE(second.number, 2);
    QCOMPARE(second.range, (ByteRange{5, 7}));
    driver.partSent(2);
    driver.expect<step::CheckSource>();
}

void TestUploadMachineRepair::staysUnprovenOverARestart()
{
    MachineDriver before(MachineDriver::smallParts(), changed());
    const Fingerprint now{35, 99, 7};
    repair(before, now);
    QVERIFY(before.machine.unsaved().record);
    MachineDriver driver(MachineDriver::smallParts(), before.journaled());
    driver.file = now;
    driver.happens(event::Start{});
    driver.expect<step::CheckSource>();
    driver.happens(event::SourceChecked{now});
    driver.expect<step::ListParts>();
    driver.happens(event::PartsListed{listing()});
    finds(driver, 1, 17);
    finds(driver, 2, 2);
    QCOMPARE(driver.expect<step::SendPart>().number, 1);
}

void TestUploadMachineRepair::stopsWhereTheFileChangesMeanwhile()
{
    MachineDriver driver(MachineDriver::smallParts(), changed());
    repair(driver, {20, 99, 7});
    driver.expect<step::ListParts>();
    driver.happens(event::PartsListed{listing()});
    finds(driver, 1, 1);
    finds(driver, 2, 2);
    driver.expect<step::CheckSource>();
    driver.happens(event::SourceChecked{{20, 100, 7}});
    QCOMPARE(driver.machine.state(), UploadState::Failed);
    QCOMPARE(driver.machine.lastError()->kind, ErrorKind::SourceChanged);
}

void TestUploadMachineRepair::beginsAnewWhatWentUpWhole()
{
    UploadRecord record;
    record.fingerprint = Fingerprint{5, 1, 7};
    record.plan = {5, 10, 1};
    record.token = QStringLiteral("t1");
    record.completeAsked = true;
    record.outcome = TransferState::Failed;
    record.failure = MachineDriver::error(ErrorKind::SourceChanged);
    MachineDriver driver(MachineDriver::smallParts(), record);
    driver.happens(event::Repair{});
    driver.happens(event::Start{});
    driver.expect<step::HeadObject>(); // it may be done already
    driver.happens(event::ObjectLooked{std::nullopt});
    driver.expect<step::CheckSource>();
    driver.happens(event::SourceChecked{{6, 2, 7}});
    QCOMPARE(driver.expect<step::SendWhole>().range, (ByteRange{0, 6}));
}

void TestUploadMachineRepair::isNotAskedOfAnUploadThatRuns()
{
    MachineDriver driver;
    driver.startSending();
    driver.happens(event::Repair{});
    QCOMPARE(driver.machine.state(), UploadState::Sending);
    QCOMPARE(driver.expect<step::SendPart>().number, 1);
}

void TestUploadMachineRepair::saysWhereTheFileFitsNoPlan()
{
    UploadRules rules = MachineDriver::smallParts();
    rules.limits.maxParts = 4;
    MachineDriver driver(rules, changed());
    repair(driver, {41, 99, 7});
    QCOMPARE(driver.machine.state(), UploadState::Failed);
    QCOMPARE(driver.machine.lastError()->kind, ErrorKind::SourceChanged);
    QCOMPARE(driver.machine.record().uploadId, QStringLiteral("u1"));
}

QTEST_APPLESS_MAIN(TestUploadMachineRepair)
#include "tst_upload_machine_repair.moc"
