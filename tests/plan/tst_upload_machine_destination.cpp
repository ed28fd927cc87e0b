// SPDX-License-Identifier: GPL-3.0-or-later
// What is at the destination before, and whether it can be read afterwards.
#include "core/plan/object_check.h"
#include "machine_driver.h"

#include <QTest>

using namespace partway;
using namespace std::chrono_literals;

class TestUploadMachineDestination : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void replacesOnlyWhatWasAgreedTo_data();
    void replacesOnlyWhatWasAgreedTo();
    void looksAgainBeforeComplete_data();
    void looksAgainBeforeComplete();
    void goesOnWhenAllowed();
    void allowingChangesNothingElse();
    void asksForNoLookWhereEverythingMayBeReplaced();
    void readsTheFirstByte();
    void readsNothingOfAnEmptyObject();
    void acceptsStoresAndKeysThatDoNotGiveItOut_data();
    void acceptsStoresAndKeysThatDoNotGiveItOut();
    void looksAgainWhereItIsNotThereToBeRead();
    void triesAgainWhereTheServerHasTrouble();
    void tellsWhatBecameOfAFinishedObject_data();
    void tellsWhatBecameOfAFinishedObject();

private:
    static UploadRules replacing()
    {
        UploadRules rules = MachineDriver::smallParts();
        rules.replaces = SeenObject{QStringLiteral("old"), 12};
        return rules;
    }
    static void toFirstLook(MachineDriver &driver, qint64 size)
    {
        driver.file.size = size;
        driver.happens(event::Start{});
        driver.expect<step::CheckSource>();
        driver.happens(event::SourceChecked{driver.file});
        driver.expect<step::HeadObject>();
    }
    static void toLastLook(MachineDriver &driver)
    {
        toFirstLook(driver, 15);
        driver.looks(RemoteObject{12, "old", {}});
        driver.expect<step::CreateUpload>();
        driver.happens(event::UploadOpened{QStringLiteral("u1"), {}});
        for (const int part : {1, 2}) {
            driver.expect<step::SendPart>();
            driver.partSent(part);
        }
        driver.expect<step::CheckSource>();
        driver.happens(event::SourceChecked{driver.file});
        driver.expect<step::HeadObject>();
    }
    /// To ReadingBack, with the step handed out.
    static void toReading(MachineDriver &driver)
    {
        driver.sendEverything();
        driver.expect<step::HeadObject>();
        driver.happens(event::ObjectLooked{RemoteObject{35, {}, driver.machine.record().token}});
        driver.expect<step::ReadObject>();
    }
};

void TestUploadMachineDestination::replacesOnlyWhatWasAgreedTo_data()
{
    QTest::addColumn<bool>("exists");
    QTest::addColumn<QByteArray>("etag");
    QTest::addColumn<qint64>("size");
    QTest::addColumn<bool>("goesOn");
    QTest::newRow("the same") << true << QByteArray("old") << qint64(12) << true;
    QTest::newRow("in capitals") << true << QByteArray("OLD") << qint64(12) << true;
    QTest::newRow("gone") << false << QByteArray() << qint64(0) << true;
    QTest::newRow("another ETag") << true << QByteArray("new") << qint64(12) << false;
    QTest::newRow("another size") << true << QByteArray("old") << qint64(13) << false;
}

void TestUploadMachineDestination::replacesOnlyWhatWasAgreedTo()
{
    QFETCH(bool, exists);
    QFETCH(QByteArray, etag);
    QFETCH(qint64, size);
    QFETCH(bool, goesOn);
    for (const qint64 fileSize : {7, 35}) { // sent whole, and in parts
        MachineDriver driver(replacing());
        toFirstLook(driver, fileSize);
        driver.happens(
            event::ObjectLooked{exists ? std::optional(RemoteObject{size, etag, {}}) : std::nullopt});
        if (goesOn && fileSize == 7) {
            QVERIFY(!driver.expect<step::SendWhole>().onlyIfAbsent);
        } else if (goesOn) {
            driver.expect<step::CreateUpload>();
        } else {
            QCOMPARE(driver.machine.state(), UploadState::Failed);
            QCOMPARE(driver.machine.record().failure->kind, ErrorKind::ObjectExists);
            QVERIFY(driver.machine.record().failure->detail.startsWith(QLatin1String("changed since")));
        }
    }
}

void TestUploadMachineDestination::looksAgainBeforeComplete_data()
{
    QTest::addColumn<QByteArray>("etag");
    QTest::addColumn<bool>("goesOn");
    QTest::newRow("the same") << QByteArray("old") << true;
    QTest::newRow("changed meanwhile") << QByteArray("new") << false;
}

void TestUploadMachineDestination::looksAgainBeforeComplete()
{
    QFETCH(QByteArray, etag);
    QFETCH(bool, goesOn);
    MachineDriver driver(replacing());
    toLastLook(driver);
    driver.looks(RemoteObject{12, etag, {}});
    if (goesOn) {
        QVERIFY(!driver.expect<step::CompleteUpload>().onlyIfAbsent);
        return;
    }
    QCOMPARE(driver.machine.record().failure->kind, ErrorKind::ObjectExists);
    QCOMPARE(driver.machine.parts().confirmedBytes(), 15); // kept, for when a person says yes
}

void TestUploadMachineDestination::goesOnWhenAllowed()
{
    MachineDriver driver(replacing());
    toLastLook(driver);
    driver.looks(RemoteObject{12, "new", {}});
    driver.machine.recordSaved();
    driver.happens(event::AllowOverwrite{});
    QCOMPARE(driver.machine.state(), UploadState::Queued);
    QVERIFY(driver.machine.unsaved().record);
    driver.happens(event::Start{});
    driver.expect<step::CheckSource>();
    driver.happens(event::SourceChecked{driver.file});
    driver.expect<step::ListParts>();
    driver.happens(event::PartsListed{{{1, 10, MachineDriver::etagOf(1)}, {2, 5, MachineDriver::etagOf(2)}}});
    driver.expect<step::CheckSource>();
    driver.happens(event::SourceChecked{driver.file});
    driver.expect<step::CompleteUpload>(); // no third look
}

void TestUploadMachineDestination::allowingChangesNothingElse()
{
    UploadRecord record = MachineDriver::halfDone();
    record.intent = Intent::Pause;
    MachineDriver paused(replacing(), record);
    paused.happens(event::AllowOverwrite{});
    QCOMPARE(paused.machine.state(), UploadState::Paused);
    record.intent = Intent::Run;
    record.outcome = TransferState::Failed;
    record.failure = MachineDriver::error(ErrorKind::SourceChanged);
    MachineDriver failed(replacing(), record);
    failed.happens(event::AllowOverwrite{});
    QCOMPARE(failed.machine.state(), UploadState::Failed);
}

void TestUploadMachineDestination::asksForNoLookWhereEverythingMayBeReplaced()
{
    MachineDriver driver(replacing());
    driver.happens(event::AllowOverwrite{});
    driver.startSending(); // without a HEAD
    QCOMPARE(driver.machine.state(), UploadState::Sending);
}

void TestUploadMachineDestination::readsTheFirstByte()
{
    MachineDriver driver;
    toReading(driver);
    QCOMPARE(phaseOf(driver.machine.state(), Intent::Run), TransferState::Verifying);
    QVERIFY(driver.machine.record().outcome != TransferState::Verifying); // not before it was read
    driver.happens(event::ObjectRead{});
    driver.sweeps();
    QCOMPARE(driver.machine.state(), UploadState::Done);
}

void TestUploadMachineDestination::readsNothingOfAnEmptyObject()
{
    UploadRecord record;
    record.uploadId = QStringLiteral("u1");
    record.token = QStringLiteral("t1");
    record.fingerprint = Fingerprint{0, 1, 7};
    record.plan = {0, 10, 1};
    record.completeAsked = true;
    MachineDriver driver(MachineDriver::smallParts(), record);
    driver.happens(event::Start{});
    driver.expect<step::HeadObject>();
    driver.happens(event::ObjectLooked{RemoteObject{0, "e", QStringLiteral("t1")}});
    QCOMPARE(driver.machine.state(), UploadState::Done);
}

void TestUploadMachineDestination::acceptsStoresAndKeysThatDoNotGiveItOut_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<int>("times");
    QTest::newRow("keys that may only write") << ErrorKind::AccessDenied << 1;
    QTest::newRow("no ranges") << ErrorKind::NotImplemented << 1;
    QTest::newRow("a range that is not satisfiable") << ErrorKind::InvalidRequest << 1;
    QTest::newRow("no more traffic") << ErrorKind::QuotaExceeded << 1;
    QTest::newRow("the whole object instead") << ErrorKind::MalformedAnswer << 3;
}

void TestUploadMachineDestination::acceptsStoresAndKeysThatDoNotGiveItOut()
{
    QFETCH(ErrorKind, kind);
    QFETCH(int, times);
    MachineDriver driver;
    toReading(driver);
    for (int time = 1; time <= times; ++time) {
        QVERIFY(driver.machine.record().outcome != TransferState::Verifying);
        driver.fails(kind);
        driver.pass(1min);
        if (time < times)
            driver.expect<step::ReadObject>();
    }
    driver.sweeps();
    QCOMPARE(driver.machine.state(), UploadState::Done);
}

void TestUploadMachineDestination::looksAgainWhereItIsNotThereToBeRead()
{
    MachineDriver driver;
    toReading(driver);
    driver.fails(ErrorKind::NoSuchKey);
    driver.pass(1min);
    driver.expect<step::HeadObject>();
    driver.looks(RemoteObject{35, {}, driver.machine.record().token});
    driver.sweeps();
    QCOMPARE(driver.machine.state(), UploadState::Done);
}

void TestUploadMachineDestination::triesAgainWhereTheServerHasTrouble()
{
    MachineDriver driver;
    toReading(driver);
    for (int time = 0; time < 20; ++time) {
        driver.fails(time % 2 == 0 ? ErrorKind::ServerFault : ErrorKind::Unreachable);
        driver.pass(1min);
        driver.expect<step::ReadObject>();
    }
    driver.happens(event::ObjectRead{});
    driver.sweeps();
    QCOMPARE(driver.machine.state(), UploadState::Done);
}

void TestUploadMachineDestination::tellsWhatBecameOfAFinishedObject_data()
{
    QTest::addColumn<qint64>("size");
    QTest::addColumn<QByteArray>("etag");
    QTest::addColumn<QString>("token");
    QTest::addColumn<ErrorKind>("error");
    QTest::addColumn<ObjectCheck>("check");
    const auto none = ErrorKind::Cancelled;
    const QString token = QStringLiteral("t1");
    QTest::newRow("as it was") << qint64(35) << QByteArray("ABC-4") << token << none << ObjectCheck::Ours;
    QTest::newRow("without its token")
        << qint64(35) << QByteArray("abc-4") << QString() << none << ObjectCheck::Ours;
    QTest::newRow("another size") << qint64(34) << QByteArray("abc-4") << token << none
                                  << ObjectCheck::Changed;
    QTest::newRow("another ETag") << qint64(35) << QByteArray("abd-4") << token << none
                                  << ObjectCheck::Changed;
    QTest::newRow("no ETag, our token") << qint64(35) << QByteArray() << token << none << ObjectCheck::Ours;
    QTest::newRow("no ETag, another token")
        << qint64(35) << QByteArray() << QStringLiteral("t2") << none << ObjectCheck::Changed;
    QTest::newRow("nothing to go by")
        << qint64(35) << QByteArray() << QString() << none << ObjectCheck::CannotTell;
    QTest::newRow("gone") << qint64(0) << QByteArray() << QString() << ErrorKind::NoSuchKey
                          << ObjectCheck::Missing;
    QTest::newRow("may not look") << qint64(0) << QByteArray() << QString() << ErrorKind::AccessDenied
                                  << ObjectCheck::CannotTell;
    QTest::newRow("no network") << qint64(0) << QByteArray() << QString() << ErrorKind::Unreachable
                                << ObjectCheck::CannotTell;
}

void TestUploadMachineDestination::tellsWhatBecameOfAFinishedObject()
{
    QFETCH(qint64, size);
    QFETCH(QByteArray, etag);
    QFETCH(QString, token);
    QFETCH(ErrorKind, error);
    UploadRecord record = MachineDriver::halfDone();
    record.etag = QStringLiteral("abc-4");
    const Result<RemoteObject> seen = error == ErrorKind::Cancelled
                                          ? Result<RemoteObject>(RemoteObject{size, etag, token})
                                          : Result<RemoteObject>(failure(error));
    QTEST(checkOf(record, seen), "check");
}

QTEST_APPLESS_MAIN(TestUploadMachineDestination)
#include "tst_upload_machine_destination.moc"
