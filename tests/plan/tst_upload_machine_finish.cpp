// SPDX-License-Identifier: GPL-3.0-or-later
// Complete and its proof: never a false "done", never a false "failed".
#include "machine_driver.h"

#include <QTest>

using namespace partway;
using namespace std::chrono_literals;

class TestUploadMachineFinish : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void judgesTheObject_data();
    void judgesTheObject();
    void aLostAnswerToCompleteIsCleared_data();
    void aLostAnswerToCompleteIsCleared();
    void completesAgainWhatWasNotDone();
    void aRestartInTheMiddleOfCompleteAsksTheObjectFirst();
    void theFileIsCheckedBeforeComplete();
    void refusedPartsAreReconciled();
    void whatAppearedMeanwhileIsNotOverwritten();
    void ourOwnObjectIsNoReasonToRefuse();
    void lookedForAgainWhereItShowsLate();
    void aWholeFileWhoseAnswerWasLostIsNotSentTwice();
    void keysThatMayNotReadAreProofEnoughWithTheRightEtag();
    void sweepsAfterADoubtfulCreateOnceItHasSettled();
    void isNotHeldUpByAServerThatKnowsNoListing();

private:
    static void toComplete(MachineDriver &driver)
    {
        driver.startSending();
        for (int part = 1; part <= 4; ++part) {
            driver.expect<step::SendPart>();
            driver.partSent(part);
        }
        driver.expect<step::CheckSource>();
        driver.happens(event::SourceChecked{driver.file});
    }
    static event::PartsListed allParts()
    {
        event::PartsListed listed;
        for (int part = 1; part <= 4; ++part)
            listed.parts.append({part, part == 4 ? 5 : 10, MachineDriver::etagOf(part)});
        return listed;
    }
};

void TestUploadMachineFinish::judgesTheObject_data()
{
    QTest::addColumn<qint64>("size");
    QTest::addColumn<QByteArray>("etag");
    QTest::addColumn<bool>("ourToken");
    QTest::addColumn<QString>("token");
    QTest::addColumn<bool>("done");
    const QByteArray right = MachineDriver::objectEtag(4);
    const QByteArray wrong = QByteArray(32, 'a') + "-4";
    QTest::newRow("token and ETag") << qint64(35) << right << true << QString() << true;
    QTest::newRow("token, and an opaque ETag")
        << qint64(35) << QByteArray("0x8D") << true << QString() << true;
    QTest::newRow("token, no ETag") << qint64(35) << QByteArray() << true << QString() << true;
    QTest::newRow("no token shown, right ETag") << qint64(35) << right << false << QString() << true;
    QTest::newRow("token, but other bytes") << qint64(35) << wrong << true << QString() << false;
    QTest::newRow("another's token") << qint64(35) << right << false << QStringLiteral("x") << false;
    QTest::newRow("wrong size") << qint64(34) << right << true << QString() << false;
    QTest::newRow("nothing that proves it")
        << qint64(35) << QByteArray("0x8D") << false << QString() << false;
}

void TestUploadMachineFinish::judgesTheObject()
{
    QFETCH(qint64, size);
    QFETCH(QByteArray, etag);
    QFETCH(bool, ourToken);
    QFETCH(QString, token);
    QFETCH(bool, done);
    MachineDriver driver;
    driver.sendEverything();
    for (int look = 0; look < 8 && driver.machine.state() == UploadState::Verifying; ++look) {
        driver.expect<step::HeadObject>();
        driver.looks(RemoteObject{size, etag, ourToken ? driver.machine.record().token : token});
        driver.pass(60s);
    }
    if (done)
        driver.sweeps();
    QCOMPARE(driver.machine.state(), done ? UploadState::Done : UploadState::Failed);
    if (!done)
        QCOMPARE(driver.machine.record().failure->kind, ErrorKind::VerificationFailed);
}

void TestUploadMachineFinish::aLostAnswerToCompleteIsCleared_data()
{
    QTest::addColumn<int>("kind");
    for (const ErrorKind kind : {ErrorKind::ConnectionLost, ErrorKind::Stalled, ErrorKind::ServerFault,
                                 ErrorKind::MalformedAnswer, ErrorKind::NoSuchUpload, ErrorKind::NoSuchKey,
                                 ErrorKind::InvalidPart, ErrorKind::Conflict, ErrorKind::PreconditionFailed})
        QTest::newRow(nameOf(kind).data()) << int(kind);
}

void TestUploadMachineFinish::aLostAnswerToCompleteIsCleared()
{
    QFETCH(int, kind);
    MachineDriver driver;
    toComplete(driver);
    driver.expect<step::CompleteUpload>();
    driver.fails(static_cast<ErrorKind>(kind));
    driver.pass(25s);
    driver.expect<step::HeadObject>();
    driver.looks(RemoteObject{35, {}, driver.machine.record().token});
    driver.sweeps();
    QCOMPARE(driver.machine.state(), UploadState::Done);
}

void TestUploadMachineFinish::completesAgainWhatWasNotDone()
{
    MachineDriver driver;
    toComplete(driver);
    driver.expect<step::CompleteUpload>();
    driver.fails(ErrorKind::ConnectionLost);
    driver.pass(25s);
    driver.expect<step::HeadObject>();
    driver.happens(event::ObjectLooked{});
    driver.expect<step::CheckSource>();
    driver.happens(event::SourceChecked{driver.file});
    driver.expect<step::ListParts>();
    driver.happens(allParts());
    driver.expect<step::CheckSource>();
    driver.happens(event::SourceChecked{driver.file});
    QCOMPARE(driver.expect<step::CompleteUpload>().parts.size(), 4);
}

void TestUploadMachineFinish::aRestartInTheMiddleOfCompleteAsksTheObjectFirst()
{
    MachineDriver first;
    toComplete(first);
    first.expect<step::CompleteUpload>();
    UploadRecord record = first.journaled();
    QVERIFY(record.completeAsked);
    MachineDriver second(MachineDriver::smallParts(), record);
    second.happens(event::Start{});
    second.expect<step::HeadObject>();
    second.looks(RemoteObject{35, MachineDriver::objectEtag(4), record.token});
    second.pass(31s);
    second.sweeps();
    QCOMPARE(second.machine.state(), UploadState::Done); // even where the file is gone by now
}

void TestUploadMachineFinish::theFileIsCheckedBeforeComplete()
{
    MachineDriver driver;
    driver.startSending();
    for (int part = 1; part <= 4; ++part) {
        driver.expect<step::SendPart>();
        driver.partSent(part);
    }
    driver.expect<step::CheckSource>();
    driver.happens(event::SourceChecked{Fingerprint{35, 99, 7}});
    QCOMPARE(driver.machine.state(), UploadState::Failed);
    QCOMPARE(driver.machine.record().failure->kind, ErrorKind::SourceChanged);
}

void TestUploadMachineFinish::refusedPartsAreReconciled()
{
    MachineDriver driver;
    toComplete(driver);
    driver.expect<step::CompleteUpload>();
    driver.fails(ErrorKind::InvalidPart);
    driver.expect<step::HeadObject>();
    driver.happens(event::ObjectLooked{});
    driver.expect<step::CheckSource>();
    driver.happens(event::SourceChecked{driver.file});
    driver.expect<step::ListParts>();
    event::PartsListed listed = allParts();
    listed.parts.removeAt(2);
    driver.happens(listed);
    QCOMPARE(driver.expect<step::SendPart>().number, 3);
}

void TestUploadMachineFinish::whatAppearedMeanwhileIsNotOverwritten()
{
    UploadRules rules = MachineDriver::smallParts();
    rules.overwrite = false;
    MachineDriver driver(rules);
    driver.happens(event::Start{});
    driver.expect<step::CheckSource>();
    driver.happens(event::SourceChecked{driver.file});
    driver.expect<step::HeadObject>();
    driver.happens(event::ObjectLooked{});
    driver.expect<step::CreateUpload>();
    driver.happens(event::UploadOpened{QStringLiteral("u1"), {}});
    for (int part = 1; part <= 4; ++part) {
        driver.expect<step::SendPart>();
        driver.partSent(part);
    }
    driver.expect<step::CheckSource>();
    driver.happens(event::SourceChecked{driver.file});
    driver.expect<step::HeadObject>();
    driver.looks(RemoteObject{3, "x", {}});
    QCOMPARE(driver.machine.state(), UploadState::Failed);
    QCOMPARE(driver.machine.record().failure->kind, ErrorKind::ObjectExists);
}

void TestUploadMachineFinish::ourOwnObjectIsNoReasonToRefuse()
{
    UploadRules rules = MachineDriver::smallParts();
    rules.overwrite = false;
    UploadRecord record = MachineDriver::halfDone();
    record.completeAsked = true;
    MachineDriver driver(rules, record);
    driver.happens(event::Start{});
    driver.expect<step::HeadObject>();
    driver.looks(RemoteObject{35, "x", QStringLiteral("t1")});
    QCOMPARE(driver.machine.state(), UploadState::Done);
}

void TestUploadMachineFinish::lookedForAgainWhereItShowsLate()
{
    MachineDriver driver;
    driver.sendEverything();
    driver.expect<step::HeadObject>();
    driver.happens(event::ObjectLooked{});
    QVERIFY(driver.isIdle());
    driver.pass(5s);
    driver.expect<step::HeadObject>();
    driver.looks(RemoteObject{35, {}, driver.machine.record().token});
    driver.sweeps();
    QCOMPARE(driver.machine.state(), UploadState::Done);
}

void TestUploadMachineFinish::aWholeFileWhoseAnswerWasLostIsNotSentTwice()
{
    MachineDriver driver;
    driver.file.size = 9;
    driver.happens(event::Start{});
    driver.expect<step::CheckSource>();
    driver.happens(event::SourceChecked{driver.file});
    driver.expect<step::SendWhole>();
    driver.fails(ErrorKind::ConnectionLost);
    driver.pass(25s);
    driver.expect<step::HeadObject>();
    driver.looks(RemoteObject{9, {}, driver.machine.record().token});
    QCOMPARE(driver.machine.state(), UploadState::Done);
}

void TestUploadMachineFinish::keysThatMayNotReadAreProofEnoughWithTheRightEtag()
{
    MachineDriver driver;
    driver.sendEverything();
    driver.expect<step::HeadObject>();
    driver.fails(ErrorKind::AccessDenied);
    driver.expect<step::ListUploadsOfKey>();
    driver.fails(ErrorKind::AccessDenied); // nor list: there is nothing that could be done
    QCOMPARE(driver.machine.state(), UploadState::Done);

    MachineDriver other;
    toComplete(other);
    other.expect<step::CompleteUpload>();
    other.happens(event::CompleteAnswered{{}});
    other.expect<step::HeadObject>();
    other.fails(ErrorKind::AccessDenied);
    QCOMPARE(other.machine.state(), UploadState::Failed);
}

void TestUploadMachineFinish::sweepsAfterADoubtfulCreateOnceItHasSettled()
{
    MachineDriver driver;
    driver.happens(event::Start{});
    driver.expect<step::CheckSource>();
    driver.happens(event::SourceChecked{driver.file});
    driver.expect<step::CreateUpload>();
    driver.fails(ErrorKind::ConnectionLost);
    driver.pass(2s);
    driver.expect<step::ListUploadsOfKey>();
    driver.happens(event::UploadsListed{});
    driver.expect<step::CreateUpload>();
    driver.happens(event::UploadOpened{QStringLiteral("u1"), {}});
    for (int part = 1; part <= 4; ++part) {
        driver.expect<step::SendPart>();
        driver.partSent(part);
    }
    driver.expect<step::CheckSource>();
    driver.happens(event::SourceChecked{driver.file});
    driver.expect<step::CompleteUpload>();
    driver.happens(event::CompleteAnswered{MachineDriver::objectEtag(4)});
    driver.expect<step::HeadObject>();
    driver.looks(RemoteObject{35, {}, driver.machine.record().token});
    QVERIFY(driver.isIdle()); // the lost Create may still be carried out
    driver.pass(31s);
    driver.expect<step::ListUploadsOfKey>();
    driver.happens(event::UploadsListed{
        {{QStringLiteral("late"), *driver.machine.record().createAskedAt + 1s}, {QStringLiteral("u1"), {}}},
        {}});
    driver.expect<step::ListParts>();
    driver.happens(event::PartsListed{});
    QCOMPARE(driver.expect<step::AbortUpload>().uploadId, QStringLiteral("late"));
    driver.happens(event::AbortAnswered{});
    driver.expect<step::ListParts>();
    driver.fails(ErrorKind::NoSuchUpload);
    QCOMPARE(driver.machine.state(), UploadState::Done);
    QVERIFY(!driver.machine.record().createAskedAt.has_value());
}

void TestUploadMachineFinish::isNotHeldUpByAServerThatKnowsNoListing()
{
    MachineDriver driver;
    driver.sendEverything();
    driver.expect<step::HeadObject>();
    driver.looks(RemoteObject{35, MachineDriver::objectEtag(4), driver.machine.record().token});
    for (int look = 0; look < 3; ++look) {
        QVERIFY(driver.machine.state() != UploadState::Done);
        driver.expect<step::ListUploadsOfKey>();
        driver.fails(ErrorKind::MalformedAnswer);
        driver.pass(30s);
    }
    QCOMPARE(driver.machine.state(), UploadState::Done);
}

QTEST_APPLESS_MAIN(TestUploadMachineFinish)
#include "tst_upload_machine_finish.moc"
