// SPDX-License-Identifier: GPL-3.0-or-later
// Uploads that were begun with a checksum: what goes with each part, and into Complete.
#include "machine_driver.h"

#include <QTest>

using namespace partway;
using namespace std::chrono_literals;

class TestUploadMachineChecksums : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sendsThemWithPartsAndTellsAllAtComplete();
    void keepsPartsByThem();
    void leavesThemOutWhereTheStoreCanDoWithout();
    void sendsThemWhereTheStoreTurnsOutToWantThem();
    void saysBeforeAnythingIsSentThatItCannot();
    void forgetsThemWithTheUpload();

private:
    static UploadRecord adopted()
    {
        UploadRecord record;
        record.uploadId = QStringLiteral("theirs");
        record.adopted = true;
        return record;
    }
    static QByteArray sum(int number) { return QByteArray(4, char('a' + number)); }
    static RemotePart part(int number, const QByteArray &etag, qint64 size = 10)
    {
        return {number, size, etag, QStringLiteral("CRC32C"), sum(number)};
    }
    static event::PartsListed listing(const QList<RemotePart> &parts, bool needed)
    {
        event::PartsListed listed;
        listed.parts = parts;
        listed.checksumKind = QStringLiteral("CRC32C");
        listed.needsChecksums = needed;
        return listed;
    }
    static void list(MachineDriver &driver, const event::PartsListed &listed)
    {
        driver.happens(event::Start{});
        driver.expect<step::CheckSource>();
        driver.happens(event::SourceChecked{driver.file});
        driver.expect<step::ListParts>();
        driver.happens(listed);
    }
    static void sent(MachineDriver &driver, int number, const QByteArray &checksum)
    {
        driver.happens(event::PartSent{number, MachineDriver::etagOf(number), MachineDriver::md5Of(number),
                                       false, true, checksum});
    }
    static step::CompleteUpload toComplete(MachineDriver &driver)
    {
        driver.expect<step::CheckSource>();
        driver.happens(event::SourceChecked{driver.file});
        return driver.expect<step::CompleteUpload>();
    }
};

void TestUploadMachineChecksums::sendsThemWithPartsAndTellsAllAtComplete()
{
    MachineDriver driver(MachineDriver::smallParts(), adopted());
    list(driver, listing({part(1, MachineDriver::etagOf(1)), part(2, MachineDriver::etagOf(2))}, true));
    for (const int number : {1, 2}) {
        QCOMPARE(driver.expect<step::HashPart>().number, number);
        driver.happens(event::PartHashed{number, {MachineDriver::md5Of(number)}});
    }
    for (const int number : {3, 4}) {
        const auto step = driver.expect<step::SendPart>();
        QCOMPARE(step.number, number);
        QCOMPARE(step.checksumKind, QStringLiteral("CRC32C"));
    }
    sent(driver, 3, "new3");
    // The fourth arrived under an answer that was lost, and is listed with its checksum.
    driver.happens(
        event::PartFailed{4, MachineDriver::error(ErrorKind::ConnectionLost), MachineDriver::md5Of(4)});
    driver.pass(21s);
    driver.expect<step::ProbePart>();
    driver.happens(event::PartProbed{4, part(4, MachineDriver::etagOf(4), 5)});
    const auto complete = toComplete(driver);
    QCOMPARE(complete.checksumKind, QStringLiteral("CRC32C"));
    const std::map<int, QByteArray> expected{{1, sum(1)}, {2, sum(2)}, {3, "new3"}, {4, sum(4)}};
    QVERIFY(complete.checksums == expected);
}

// The ETags only look like MD5s: encrypted with a key.
void TestUploadMachineChecksums::keepsPartsByThem()
{
    MachineDriver driver(MachineDriver::smallParts(), adopted());
    const QByteArray etag(32, 'e');
    list(driver, listing({part(1, etag), part(2, etag), part(3, etag), part(4, etag, 5)}, true));
    for (const int number : {1, 2, 3, 4}) {
        const auto step = driver.expect<step::HashPart>();
        QVERIFY(step.digests.testFlag(DigestKind::Crc32c));
        Digests digests{MachineDriver::md5Of(number)};
        digests.crc32c = sum(number);
        driver.happens(event::PartHashed{number, digests});
    }
    toComplete(driver);
    QVERIFY(driver.machine.record().opaqueEtags);
    driver.happens(event::CompleteAnswered{"0123456789abcdef0123456789abcdef-4"});
    driver.expect<step::HeadObject>();
    driver.looks(RemoteObject{35, "0123456789abcdef0123456789abcdef-4", {}});
    QCOMPARE(driver.machine.state(), UploadState::Done);
}

void TestUploadMachineChecksums::leavesThemOutWhereTheStoreCanDoWithout()
{
    MachineDriver driver(MachineDriver::smallParts(), adopted());
    driver.file.size = 10;
    list(driver, listing({}, false));
    QVERIFY(driver.expect<step::SendPart>().checksumKind.isEmpty());
    driver.partSent(1);
    const auto complete = toComplete(driver);
    QVERIFY(complete.checksumKind.isEmpty());
    QVERIFY(complete.checksums.empty());
}

void TestUploadMachineChecksums::sendsThemWhereTheStoreTurnsOutToWantThem()
{
    MachineDriver driver(MachineDriver::smallParts(), adopted());
    driver.file.size = 20;
    list(driver, listing({}, false));
    driver.expect<step::SendPart>();
    driver.expect<step::SendPart>();
    const quint64 generation = driver.machine.generation();
    driver.happens(event::PartFailed{1, MachineDriver::error(ErrorKind::InvalidRequest), {}});
    QVERIFY(driver.machine.generation() != generation); // the other one came without as well
    for (const int number : {1, 2}) {
        const auto step = driver.expect<step::SendPart>();
        QCOMPARE(step.number, number);
        QCOMPARE(step.checksumKind, QStringLiteral("CRC32C"));
    }
    sent(driver, 1, "new1");
    driver.happens(event::PartFailed{2, MachineDriver::error(ErrorKind::InvalidRequest), {}});
    QCOMPARE(driver.machine.record().failure->kind, ErrorKind::InvalidRequest); // for another reason
}

void TestUploadMachineChecksums::saysBeforeAnythingIsSentThatItCannot()
{
    MachineDriver driver(MachineDriver::smallParts(), adopted());
    event::PartsListed listed = listing({}, true);
    listed.checksumKind = QStringLiteral("XXHASH128");
    list(driver, listed);
    QCOMPARE(driver.machine.state(), UploadState::Failed);
    QCOMPARE(driver.machine.record().failure->kind, ErrorKind::NotImplemented);
    QCOMPARE(driver.machine.record().failure->detail, QStringLiteral("XXHASH128"));
    QCOMPARE(driver.machine.record().uploadId, QStringLiteral("theirs")); // nothing is lost
}

void TestUploadMachineChecksums::forgetsThemWithTheUpload()
{
    MachineDriver driver(MachineDriver::smallParts(), adopted());
    list(driver, listing({part(1, MachineDriver::etagOf(9))}, true));
    driver.expect<step::HashPart>();
    driver.happens(event::Pause{});
    driver.happens(event::BeginAnew{});
    driver.happens(event::Start{});
    driver.expect<step::CheckSource>();
    driver.happens(event::SourceChecked{driver.file});
    driver.expect<step::AbortUpload>();
    driver.fails(ErrorKind::NoSuchUpload);
    driver.pass(11s);
    driver.expect<step::AbortUpload>();
    driver.fails(ErrorKind::NoSuchUpload);
    driver.expect<step::CreateUpload>();
    driver.happens(event::UploadOpened{QStringLiteral("ours"), {}});
    QVERIFY(driver.expect<step::SendPart>().checksumKind.isEmpty());
}

QTEST_APPLESS_MAIN(TestUploadMachineChecksums)
#include "tst_upload_machine_checksums.moc"
