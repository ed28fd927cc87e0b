// SPDX-License-Identifier: GPL-3.0-or-later
// A paused upload that is kept alive.
#include "core/plan/upload_chronicle.h"
#include "machine_driver.h"

#include <QTest>

using namespace partway;
using namespace std::chrono_literals;

class TestUploadMachineKeeping : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sendsOneMorePartAndIsPausedAgain();
    void sendsTheFirstPartOfAnUploadThatHasNone();
    void sendsNothingThatIsThereAlready();
    void sendsTheSmallestAgainWhereNothingIsLeft();
    void waitsForRoom();
    void triesNothingOfAnUploadThatIsGone_data();
    void triesNothingOfAnUploadThatIsGone();
    void sendsWhereTheKeysMayNotLook();
    void tellsWhyItFailed_data();
    void tellsWhyItFailed();
    void sendsAheadWhereBytesWereDamaged();
    void isLeftAloneWhereNothingCanBeKept();
    void givesWayToThePerson();
    void goesOnWithWhatItSent();
    void isForgottenByARestart();
    void tellsItOnceInTheLog();

private:
    static MachineDriver paused(UploadRecord record = MachineDriver::halfDone())
    {
        record.intent = Intent::Pause;
        return MachineDriver(MachineDriver::smallParts(), std::move(record));
    }
    static UploadRecord with(std::initializer_list<int> parts)
    {
        UploadRecord record = MachineDriver::halfDone();
        record.parts.clear();
        for (const int part : parts)
            record.parts.append({part, record.plan.range(part).size, MachineDriver::etagOf(part),
                                 MachineDriver::md5Of(part)});
        return record;
    }
    static RemotePart part(int number)
    {
        return {number, number == 4 ? 5 : 10, MachineDriver::etagOf(number)};
    }
    static void looksIn(MachineDriver &driver, std::initializer_list<int> there = {1, 2})
    {
        QCOMPARE(driver.expect<step::ListParts>().uploadId, QStringLiteral("u1"));
        QList<RemotePart> parts;
        for (const int number : there)
            parts.append(part(number));
        driver.happens(event::PartsListed{parts});
    }
};

void TestUploadMachineKeeping::sendsOneMorePartAndIsPausedAgain()
{
    MachineDriver driver = paused();
    driver.pass(18h);
    QVERIFY(driver.machine.canBeKept());
    driver.happens(event::KeepAlive{});
    QVERIFY(driver.machine.isBeingKept());
    QCOMPARE(phaseOf(driver.machine.state(), Intent::Pause), TransferState::Paused);
    looksIn(driver);
    const auto part = driver.expect<step::SendPart>();
    QCOMPARE(part.number, 3);
    QCOMPARE(part.uploadId, QStringLiteral("u1"));
    QVERIFY(driver.isIdle()); // one part
    driver.pass(2s);
    driver.partSent(3);
    QCOMPARE(driver.machine.state(), UploadState::Paused);
    QVERIFY(driver.isIdle());
    QCOMPARE(driver.machine.parts().count(PartState::Confirmed), 3);
    QCOMPARE(driver.machine.record().intent, Intent::Pause);
    QCOMPARE(driver.machine.record().lastPartAt.value(), driver.moment().utc);
    QCOMPARE(driver.machine.record().keptAliveAt.value(), driver.moment().utc);
    QVERIFY(driver.machine.unsaved().record); // the end of its time has moved on
    QVERIFY(!driver.machine.keepAliveError());
    QVERIFY(driver.machine.canBeKept());
}

void TestUploadMachineKeeping::sendsTheFirstPartOfAnUploadThatHasNone()
{
    MachineDriver driver = paused(with({}));
    driver.happens(event::KeepAlive{});
    looksIn(driver, {});
    QCOMPARE(driver.expect<step::SendPart>().number, 1);
    driver.partSent(1);
    QCOMPARE(driver.machine.state(), UploadState::Paused);
}

void TestUploadMachineKeeping::sendsNothingThatIsThereAlready()
{
    MachineDriver driver = paused(); // the journal has lost the third
    driver.happens(event::KeepAlive{});
    looksIn(driver, {1, 2, 3});
    QCOMPARE(driver.expect<step::SendPart>().number, 4);
    driver.partSent(4);
    driver.happens(event::KeepAlive{});
    looksIn(driver, {1, 2, 3, 4});
    QCOMPARE(driver.expect<step::SendPart>().number, 3); // rather than one that is proven
}

void TestUploadMachineKeeping::sendsTheSmallestAgainWhereNothingIsLeft()
{
    MachineDriver driver = paused(with({1, 2, 3, 4}));
    for (int time = 0; time < 3; ++time) {
        driver.pass(18h);
        driver.happens(event::KeepAlive{});
        looksIn(driver, {1, 2, 3, 4});
        const auto part = driver.expect<step::SendPart>();
        QCOMPARE(part.number, 4);
        QCOMPARE(part.range.size, 5);
        QCOMPARE(driver.machine.unsaved().dropped,
                 QList<int>{4}); // the journal does not count on it meanwhile
        driver.partSent(4);
        QVERIFY(driver.machine.parts().allConfirmed());
        QCOMPARE(driver.machine.state(), UploadState::Paused);
        driver.machine.partsSaved();
    }
}

void TestUploadMachineKeeping::waitsForRoom()
{
    MachineDriver driver = paused();
    driver.happens(event::KeepAlive{});
    looksIn(driver);
    QVERIFY(std::holds_alternative<step::Idle>(driver.step({false, true})));
    QCOMPARE(driver.expect<step::SendPart>({true, false}).number, 3);
}

void TestUploadMachineKeeping::triesNothingOfAnUploadThatIsGone_data()
{
    QTest::addColumn<bool>("looksEmpty");
    QTest::newRow("it says so") << false;
    QTest::newRow("it lists no parts") << true;
}

void TestUploadMachineKeeping::triesNothingOfAnUploadThatIsGone()
{
    QFETCH(bool, looksEmpty);
    MachineDriver driver = paused();
    driver.happens(event::KeepAlive{});
    driver.expect<step::ListParts>();
    if (looksEmpty)
        driver.happens(event::PartsListed{});
    else
        driver.fails(ErrorKind::NoSuchUpload);
    QCOMPARE(driver.machine.state(), UploadState::Paused);
    QCOMPARE(driver.machine.keepAliveError()->kind, ErrorKind::NoSuchUpload);
    QVERIFY(!driver.machine.canBeKept());
    driver.happens(event::KeepAlive{});
    QCOMPARE(driver.machine.state(), UploadState::Paused);
    driver.happens(event::Resume{}); // and finds out for itself
    QVERIFY(!driver.machine.keepAliveError());
    driver.happens(event::Start{});
    driver.expect<step::CheckSource>();
}

void TestUploadMachineKeeping::sendsWhereTheKeysMayNotLook()
{
    MachineDriver driver = paused();
    driver.happens(event::KeepAlive{});
    driver.expect<step::ListParts>();
    driver.fails(ErrorKind::AccessDenied);
    QCOMPARE(driver.expect<step::SendPart>().number, 3);
}

void TestUploadMachineKeeping::tellsWhyItFailed_data()
{
    QTest::addColumn<ErrorKind>("kind");
    for (const ErrorKind kind : {ErrorKind::Unreachable, ErrorKind::ConnectionLost, ErrorKind::ServerFault,
                                 ErrorKind::Throttled, ErrorKind::CredentialsExpired, ErrorKind::AccessDenied,
                                 ErrorKind::SourceMissing, ErrorKind::SourceChanged, ErrorKind::Conflict})
        QTest::newRow(nameOf(kind).data()) << kind;
}

void TestUploadMachineKeeping::tellsWhyItFailed()
{
    QFETCH(ErrorKind, kind);
    MachineDriver driver = paused();
    driver.happens(event::KeepAlive{});
    looksIn(driver);
    driver.expect<step::SendPart>();
    driver.happens(event::PartFailed{3, MachineDriver::error(kind), {}});
    QCOMPARE(driver.machine.state(), UploadState::Paused); // whatever it was
    QCOMPARE(driver.machine.keepAliveError()->kind, kind);
    QVERIFY(!driver.machine.record().failure);
    QVERIFY(!driver.machine.record().keptAliveAt);
    QVERIFY(driver.machine.canBeKept());
    driver.happens(event::KeepAlive{});
    looksIn(driver);
    QCOMPARE(driver.expect<step::SendPart>().number, 3);
    driver.partSent(3);
    QVERIFY(!driver.machine.keepAliveError());
}

void TestUploadMachineKeeping::sendsAheadWhereBytesWereDamaged()
{
    MachineDriver driver = paused();
    driver.happens(event::KeepAlive{});
    looksIn(driver);
    QVERIFY(!driver.expect<step::SendPart>().proveAhead);
    driver.happens(event::PartSent{3, MachineDriver::etagOf(9), MachineDriver::md5Of(3), false, false});
    QCOMPARE(driver.machine.keepAliveError()->kind, ErrorKind::DigestMismatch);
    QCOMPARE(driver.machine.parts().count(PartState::Confirmed), 2);
    driver.happens(event::KeepAlive{});
    looksIn(driver);
    QVERIFY(driver.expect<step::SendPart>().proveAhead);
}

void TestUploadMachineKeeping::isLeftAloneWhereNothingCanBeKept()
{
    UploadRecord asked = MachineDriver::halfDone();
    asked.completeAsked = true;
    UploadRecord none = MachineDriver::halfDone();
    none.uploadId.clear();
    none.parts.clear();
    UploadRecord unplanned;
    unplanned.uploadId = QStringLiteral("theirs");
    unplanned.adopted = true;
    for (const UploadRecord &record : {asked, none, unplanned}) {
        MachineDriver driver = paused(record);
        QVERIFY(!driver.machine.canBeKept());
        driver.happens(event::KeepAlive{});
        QCOMPARE(driver.machine.state(), UploadState::Paused);
    }
    MachineDriver running(MachineDriver::smallParts(), MachineDriver::halfDone());
    running.happens(event::KeepAlive{});
    QCOMPARE(running.machine.state(), UploadState::Queued);
}

void TestUploadMachineKeeping::givesWayToThePerson()
{
    const auto keeping = [] {
        MachineDriver driver = paused();
        driver.happens(event::KeepAlive{});
        looksIn(driver);
        driver.expect<step::SendPart>();
        return driver;
    };
    MachineDriver resumed = keeping();
    const quint64 generation = resumed.machine.generation();
    resumed.happens(event::Pause{});
    QCOMPARE(resumed.machine.generation(), generation); // it is paused already
    resumed.happens(event::Resume{});
    QCOMPARE(resumed.machine.state(), UploadState::Queued);
    QVERIFY(resumed.machine.generation() > generation);
    QVERIFY(resumed.machine.unsaved().record);
    resumed.partSent(3); // too late
    QCOMPARE(resumed.machine.parts().count(PartState::Confirmed), 2);

    MachineDriver aborted = keeping();
    aborted.happens(event::Abort{});
    QCOMPARE(aborted.expect<step::AbortUpload>().uploadId, QStringLiteral("u1"));

    MachineDriver anew = keeping();
    anew.happens(event::BeginAnew{});
    QCOMPARE(anew.machine.state(), UploadState::Queued);
    QCOMPARE(anew.machine.record().leftovers, QStringList{QStringLiteral("u1")});

    MachineDriver chosen = keeping();
    chosen.happens(event::SourceChosen{});
    QCOMPARE(chosen.machine.state(), UploadState::Queued);
}

void TestUploadMachineKeeping::goesOnWithWhatItSent()
{
    MachineDriver driver = paused();
    driver.happens(event::KeepAlive{});
    looksIn(driver);
    driver.expect<step::SendPart>();
    driver.partSent(3);
    driver.happens(event::Resume{});
    driver.happens(event::Start{});
    driver.expect<step::CheckSource>();
    driver.happens(event::SourceChecked{driver.file});
    driver.expect<step::ListParts>();
    driver.happens(event::PartsListed{{{1, 10, MachineDriver::etagOf(1)},
                                       {2, 10, MachineDriver::etagOf(2)},
                                       {3, 10, MachineDriver::etagOf(3)}}});
    QCOMPARE(driver.expect<step::SendPart>().number, 4);
}

void TestUploadMachineKeeping::isForgottenByARestart()
{
    MachineDriver driver = paused();
    driver.happens(event::KeepAlive{});
    looksIn(driver);
    driver.expect<step::SendPart>();
    MachineDriver later(MachineDriver::smallParts(), driver.journaled());
    QCOMPARE(later.machine.state(), UploadState::Paused);
    QVERIFY(later.machine.canBeKept());
}

void TestUploadMachineKeeping::tellsItOnceInTheLog()
{
    MachineDriver driver = paused();
    QList<LogKind> told;
    const auto moves = [&](const Event &event) {
        const UploadChronicle before(driver.machine);
        driver.happens(event);
        for (const LogEntry &entry :
             before.told(event, driver.machine, TransferLog::WaitsFor::Nothing, driver.moment()))
            told.append(entry.kind);
    };
    for (const ErrorKind kind : {ErrorKind::Unreachable, ErrorKind::Unreachable, ErrorKind::ServerFault}) {
        moves(event::KeepAlive{});
        driver.expect<step::ListParts>();
        moves(event::StepFailed{MachineDriver::error(kind)});
    }
    QCOMPARE(told, (QList<LogKind>{LogKind::KeepAliveFailed, LogKind::KeepAliveFailed}));
    told.clear();
    moves(event::KeepAlive{});
    driver.expect<step::ListParts>();
    moves(event::PartsListed{{part(1), part(2)}});
    driver.expect<step::SendPart>();
    moves(event::PartSent{3, MachineDriver::etagOf(3), MachineDriver::md5Of(3), false, false});
    QCOMPARE(told, QList<LogKind>{LogKind::KeptAlive});
}

QTEST_APPLESS_MAIN(TestUploadMachineKeeping)
#include "tst_upload_machine_keeping.moc"
