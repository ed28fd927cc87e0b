// SPDX-License-Identifier: GPL-3.0-or-later
// A fresh upload: from the file to the last part, and beginning it in doubt.
#include "machine_driver.h"

#include <QTest>

using namespace partway;
using namespace std::chrono_literals;

class TestUploadMachine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFileGoesUpInParts();
    void aSmallFileGoesUpWhole();
    void theUploadIdIsToBeSavedBeforeThePartsGoOut();
    void partsMayFinishInAnyOrder();
    void anEtagThatIsNoMd5IsProvenAhead();
    void aDoubtfulCreateLeavesNoUploadBehind();
    void aDoubtfulCreateSaysWhatItWaitsFor();
    void theHighestPartGoesFirstWhereTheLimitIsNotKnown();
    void fewerPartsArePlannedWhereTheStoreRefusesSoMany();
    void somebodyElsesUploadIsLeftAlone();
    void doesNotOverwriteWhatIsThere();
};

void TestUploadMachine::aFileGoesUpInParts()
{
    MachineDriver driver;
    driver.sendEverything();
    driver.expect<step::HeadObject>();
    driver.looks(RemoteObject{35, MachineDriver::objectEtag(4), driver.machine.record().token});
    driver.sweeps();
    QCOMPARE(driver.machine.state(), UploadState::Done);
    QCOMPARE(driver.machine.record().outcome, TransferState::Done);
    QVERIFY(!driver.machine.record().createAskedAt.has_value());
    QCOMPARE(driver.machine.parts().confirmedBytes(), 35);
    QVERIFY(driver.machine.record().notFreed.isEmpty());
}

void TestUploadMachine::aSmallFileGoesUpWhole()
{
    MachineDriver driver;
    driver.file.size = 9;
    driver.happens(event::Start{});
    driver.expect<step::CheckSource>();
    driver.happens(event::SourceChecked{driver.file});
    const auto whole = driver.expect<step::SendWhole>();
    QVERIFY(whole.proveAhead); // a damaged object would be seen at once
    QCOMPARE(whole.range, (ByteRange{0, 9}));
    QVERIFY(driver.machine.record().completeAsked);
    driver.happens(event::WholeSent{MachineDriver::etagOf(1), MachineDriver::md5Of(1), false, true});
    QCOMPARE(driver.machine.state(), UploadState::Done);
}

void TestUploadMachine::theUploadIdIsToBeSavedBeforeThePartsGoOut()
{
    MachineDriver driver;
    driver.happens(event::Start{});
    driver.expect<step::CheckSource>();
    driver.happens(event::SourceChecked{driver.file});
    driver.machine.recordSaved();
    driver.expect<step::CreateUpload>();
    QVERIFY(driver.machine.unsaved().record); // that a Create goes out
    QVERIFY(driver.machine.record().createAskedAt.has_value());
    driver.machine.recordSaved();
    driver.happens(event::UploadOpened{QStringLiteral("u1"), {}});
    QVERIFY(driver.machine.unsaved().record);
    QCOMPARE(driver.machine.record().uploadId, QStringLiteral("u1"));
}

void TestUploadMachine::partsMayFinishInAnyOrder()
{
    MachineDriver driver;
    driver.startSending();
    for (int part = 1; part <= 4; ++part)
        QCOMPARE(driver.expect<step::SendPart>().number, part);
    QVERIFY(driver.isIdle());
    for (const int part : {3, 1, 4, 2})
        driver.partSent(part);
    QCOMPARE(driver.machine.unsaved().added.size(), 4);
    driver.expect<step::CheckSource>();
    driver.happens(event::SourceChecked{driver.file});
    const auto complete = driver.expect<step::CompleteUpload>();
    QCOMPARE(complete.parts.size(), 4);
    for (int part = 1; part <= 4; ++part)
        QCOMPARE(complete.parts[part - 1].etag, MachineDriver::etagOf(part));
}

void TestUploadMachine::anEtagThatIsNoMd5IsProvenAhead()
{
    MachineDriver driver;
    driver.startSending();
    QVERIFY(!driver.expect<step::SendPart>().proveAhead);
    driver.happens(event::PartSent{1, "opaque-1", MachineDriver::md5Of(1), false, false});
    QCOMPARE(driver.machine.parts().count(PartState::Confirmed), 0);
    driver.pass(1s);
    const auto again = driver.expect<step::SendPart>();
    QCOMPARE(again.number, 1);
    QVERIFY(again.proveAhead);
    driver.happens(event::PartSent{1, "opaque-1", MachineDriver::md5Of(1), false, true});
    QCOMPARE(driver.machine.parts().at(1).etag, QByteArray("opaque-1"));
    QVERIFY(driver.machine.record().opaqueEtags);
    QVERIFY(driver.expect<step::SendPart>().proveAhead); // and so from now on
}

void TestUploadMachine::aDoubtfulCreateLeavesNoUploadBehind()
{
    MachineDriver driver;
    driver.happens(event::Start{});
    driver.expect<step::CheckSource>();
    driver.happens(event::SourceChecked{driver.file});
    driver.expect<step::CreateUpload>();
    driver.fails(ErrorKind::ConnectionLost);
    driver.pass(2s);
    driver.expect<step::ListUploadsOfKey>();
    const UtcTime asked = *driver.machine.record().createAskedAt;
    driver.happens(event::UploadsListed{{{QStringLiteral("lost"), asked + 100ms}}, {}});
    QCOMPARE(driver.expect<step::ListParts>().uploadId, QStringLiteral("lost"));
    driver.happens(event::PartsListed{});
    QCOMPARE(driver.expect<step::AbortUpload>().uploadId, QStringLiteral("lost"));
    driver.happens(event::AbortAnswered{});
    driver.expect<step::ListParts>();
    driver.fails(ErrorKind::NoSuchUpload);
    driver.expect<step::CreateUpload>();
    driver.happens(event::UploadOpened{QStringLiteral("u2"), {}});
    QVERIFY(driver.machine.record().createAskedAt.has_value()); // looked for once more before Done
    QVERIFY(driver.machine.record().leftovers.isEmpty());
}

void TestUploadMachine::aDoubtfulCreateSaysWhatItWaitsFor()
{
    MachineDriver driver;
    driver.happens(event::Start{});
    driver.expect<step::CheckSource>();
    driver.happens(event::SourceChecked{driver.file});
    driver.expect<step::CreateUpload>();
    driver.fails(ErrorKind::ServerFault);
    QCOMPARE(driver.machine.waiting(driver.steady()), Waiting::Server);
    QVERIFY(driver.machine.retryAt() > driver.steady());
    QCOMPARE(driver.machine.lastError()->kind, ErrorKind::ServerFault);
}

namespace {

/// 1,500 parts of ten bytes, at a store that may not take as many.
MachineDriver manyParts()
{
    UploadRules rules = MachineDriver::smallParts();
    rules.limits.maxParts = 10'000;
    rules.unprovenPartLimit = true;
    MachineDriver driver(rules);
    driver.startSending(15'000);
    return driver;
}

} // namespace

void TestUploadMachine::theHighestPartGoesFirstWhereTheLimitIsNotKnown()
{
    MachineDriver driver = manyParts();
    QCOMPARE(driver.machine.parts().plan().count, 1500);
    QCOMPARE(driver.expect<step::SendPart>().number, 1500);
    QVERIFY(driver.isIdle());
    driver.happens(event::PartFailed{1500, MachineDriver::error(ErrorKind::Throttled), {}});
    QVERIFY(driver.isIdle());
    driver.pass(30s);
    QCOMPARE(driver.expect<step::SendPart>().number, 1500);
    driver.partSent(1500);
    QCOMPARE(driver.expect<step::SendPart>().number, 1);
    QCOMPARE(driver.expect<step::SendPart>().number, 2);
}

void TestUploadMachine::fewerPartsArePlannedWhereTheStoreRefusesSoMany()
{
    MachineDriver driver = manyParts();
    driver.expect<step::SendPart>();
    driver.happens(event::PartFailed{1500, MachineDriver::error(ErrorKind::InvalidRequest), {}});
    QCOMPARE(driver.machine.record().begunAnew, BegunAnew::FewerParts);
    QVERIFY(driver.machine.parts().plan().count <= 1000);
    QCOMPARE(driver.machine.parts().plan().totalSize, 15'000);
    driver.expect<step::ListUploadsOfKey>();
    driver.happens(event::UploadsListed{});
    QCOMPARE(driver.expect<step::AbortUpload>().uploadId, QStringLiteral("u1"));
    driver.fails(ErrorKind::NoSuchUpload);
    driver.pass(11s);
    driver.expect<step::AbortUpload>();
    driver.fails(ErrorKind::NoSuchUpload);
    driver.expect<step::CreateUpload>();
    driver.happens(event::UploadOpened{QStringLiteral("u2"), {}});
    QCOMPARE(driver.expect<step::SendPart>().number, 1);
    // A file that no such plan fits fails with the store's own words.
    driver.happens(event::PartFailed{1, MachineDriver::error(ErrorKind::InvalidRequest), {}});
    QCOMPARE(driver.machine.record().failure->kind, ErrorKind::InvalidRequest);
}

void TestUploadMachine::somebodyElsesUploadIsLeftAlone()
{
    MachineDriver driver;
    driver.happens(event::Start{});
    driver.expect<step::CheckSource>();
    driver.happens(event::SourceChecked{driver.file});
    driver.expect<step::CreateUpload>();
    driver.fails(ErrorKind::Stalled);
    driver.pass(2s);
    driver.expect<step::ListUploadsOfKey>();
    const UtcTime asked = *driver.machine.record().createAskedAt;
    driver.happens(event::UploadsListed{{{QStringLiteral("older"), asked - 1h},
                                         {QStringLiteral("undated"), {}},
                                         {QStringLiteral("has parts"), asked + 1s}},
                                        {}});
    QCOMPARE(driver.expect<step::ListParts>().uploadId, QStringLiteral("has parts"));
    driver.happens(event::PartsListed{{{1, 10, "x"}}});
    driver.expect<step::CreateUpload>();
    QVERIFY(driver.machine.record().leftovers.isEmpty());
}

void TestUploadMachine::doesNotOverwriteWhatIsThere()
{
    UploadRules rules = MachineDriver::smallParts();
    rules.overwrite = false;
    MachineDriver driver(rules);
    driver.happens(event::Start{});
    driver.expect<step::CheckSource>();
    driver.happens(event::SourceChecked{driver.file});
    driver.expect<step::HeadObject>();
    driver.looks(RemoteObject{35, "other", QStringLiteral("another token")});
    QCOMPARE(driver.machine.state(), UploadState::Failed);
    QCOMPARE(driver.machine.record().failure->kind, ErrorKind::ObjectExists);
}

QTEST_APPLESS_MAIN(TestUploadMachine)
#include "tst_upload_machine.moc"
