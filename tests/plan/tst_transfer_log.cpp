// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/upload_chronicle.h"
#include "machine_driver.h"

#include <QTest>

using namespace partway;
using namespace std::chrono_literals;

/// What a transfer's log says of what happens to its machine.
class TestTransferLog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsWhatMattersWhereTenThousandPartsGo();
    void isBounded();
    void tellsWhatIsNew();
    void tellsAWholeUpload();
    void tellsOfPartsThatComeAgain();
    void tellsWhatWasThereAlready();
    void tellsOnceThatTheNetworkIsAway();
    void tellsOfKeys();
    void tellsWhyItBeginsAnew();
    void tellsWhatIsFreed();
    void tellsWhatPeopleAskedFor();
    void tellsWhereASourceEndsAndWhatChangedInIt();
    void tellsOfARepair();

private:
    /// The event happens, and the log of it is kept.
    void happens(MachineDriver &driver, const Event &event);
    void moves(MachineDriver &driver, const Event &event); ///< the step that is due first
    [[nodiscard]] QList<LogKind> kinds() const;
    [[nodiscard]] LogEntry last() const { return m_log.entries().last(); }

    TransferLog m_log;
};

void TestTransferLog::happens(MachineDriver &driver, const Event &event)
{
    const UploadChronicle before(driver.machine);
    driver.happens(event);
    for (const LogEntry &entry : before.told(event, driver.machine, m_log.waitsFor(), driver.moment()))
        m_log.append(entry);
}

void TestTransferLog::moves(MachineDriver &driver, const Event &event)
{
    QVERIFY(!driver.isIdle());
    happens(driver, event);
}

QList<LogKind> TestTransferLog::kinds() const
{
    QList<LogKind> kinds;
    for (const LogEntry &entry : m_log.entries())
        kinds.append(entry.kind);
    return kinds;
}

void TestTransferLog::keepsWhatMattersWhereTenThousandPartsGo()
{
    TransferLog log;
    LogEntry entry;
    entry.kind = LogKind::Started;
    log.append(entry);
    entry.kind = LogKind::PartConfirmed;
    for (entry.part = 1; entry.part <= 10'000; ++entry.part)
        log.append(entry);
    const QList<LogEntry> entries = log.entries();
    QCOMPARE(entries.size(), TransferLog::mostOfParts + 1);
    QCOMPARE(entries.first().kind, LogKind::Started);
    QCOMPARE(entries.last().part, 10'000);
}

void TestTransferLog::isBounded()
{
    TransferLog log;
    for (int i = 0; i < 5000; ++i) {
        LogEntry entry;
        entry.parts = i;
        entry.kind = i % 2 == 0 ? LogKind::Paused : LogKind::PartFailed;
        log.append(entry);
    }
    const QList<LogEntry> entries = log.entries();
    QCOMPARE(entries.size(), TransferLog::most);
    QVERIFY(std::is_sorted(entries.begin(), entries.end(),
                           [](const LogEntry &a, const LogEntry &b) { return a.parts < b.parts; }));
}

void TestTransferLog::tellsWhatIsNew()
{
    TransferLog log;
    log.append({});
    const quint64 from = log.nextSerial();
    QVERIFY(log.entries(from).isEmpty());
    LogEntry entry;
    entry.kind = LogKind::PartConfirmed;
    log.append(entry);
    QCOMPARE(log.entries(from), QList<LogEntry>{entry});
}

void TestTransferLog::tellsAWholeUpload()
{
    m_log = {};
    MachineDriver driver;
    driver.file.size = 15;
    happens(driver, event::Start{});
    moves(driver, event::SourceChecked{driver.file});
    moves(driver, event::UploadOpened{QStringLiteral("u1"), {}});
    QCOMPARE(last().uploadId, QStringLiteral("u1"));
    for (const int part : {1, 2}) {
        driver.expect<step::SendPart>();
        driver.pass(3s);
        happens(driver, event::PartSent{part, MachineDriver::etagOf(part), MachineDriver::md5Of(part)});
        QCOMPARE(last().part, part);
        QCOMPARE(last().took, milliseconds(3s));
    }
    moves(driver, event::SourceChecked{driver.file});
    moves(driver, event::CompleteAnswered{MachineDriver::objectEtag(2)});
    moves(driver, event::ObjectLooked{RemoteObject{15, {}, driver.machine.record().token}});
    moves(driver, event::ObjectRead{});
    moves(driver, event::UploadsListed{});
    QCOMPARE(driver.machine.state(), UploadState::Done);
    const QList<LogKind> expected{LogKind::Started,       LogKind::UploadCreated, LogKind::PartConfirmed,
                                  LogKind::PartConfirmed, LogKind::Completing,    LogKind::Verified,
                                  LogKind::Finished};
    QCOMPARE(kinds(), expected);
}

void TestTransferLog::tellsOfPartsThatComeAgain()
{
    m_log = {};
    MachineDriver driver;
    driver.startSending();
    driver.expect<step::SendPart>();
    driver.expect<step::SendPart>();
    happens(driver, event::PartFailed{1, MachineDriver::error(ErrorKind::ServerFault), {}});
    QCOMPARE(last().kind, LogKind::PartFailed);
    QCOMPARE(last().part, 1);
    QCOMPARE(last().error->kind, ErrorKind::ServerFault);
    happens(driver, event::PartFailed{2, MachineDriver::error(ErrorKind::Throttled), {}});
    QCOMPARE(last().kind, LogKind::SlowedDown);
    driver.pass(1min);
    driver.expect<step::SendPart>();
    happens(driver, event::PartSent{1, "00000000000000000000000000000000", MachineDriver::md5Of(1)});
    QCOMPARE(last().kind, LogKind::PartFailed); // a digest that differs
    QCOMPARE(last().error->kind, ErrorKind::DigestMismatch);
    happens(driver, event::PartFailed{2, MachineDriver::error(ErrorKind::AccessDenied), {}});
    QCOMPARE(last().kind, LogKind::Failed);
    QCOMPARE(last().error->kind, ErrorKind::AccessDenied);
}

void TestTransferLog::tellsWhatWasThereAlready()
{
    m_log = {};
    MachineDriver driver(MachineDriver::smallParts(), MachineDriver::halfDone());
    happens(driver, event::Start{});
    moves(driver, event::SourceChecked{driver.file});
    moves(driver, event::PartsListed{{{1, 10, MachineDriver::etagOf(1)},
                                      {2, 10, MachineDriver::etagOf(2)},
                                      {3, 10, MachineDriver::etagOf(3)}}});
    moves(driver, event::PartHashed{3, {MachineDriver::md5Of(3)}});
    const QList<LogKind> expected{LogKind::Started, LogKind::TakenUpAgain};
    QCOMPARE(kinds(), expected);
    QCOMPARE(last().parts, 3);
    QCOMPARE(last().uploadId, QStringLiteral("u1"));
}

void TestTransferLog::tellsOnceThatTheNetworkIsAway()
{
    m_log = {};
    MachineDriver driver;
    driver.startSending();
    driver.expect<step::SendPart>();
    driver.expect<step::SendPart>();
    for (const int part : {1, 2})
        happens(driver, event::PartFailed{part, MachineDriver::error(ErrorKind::Unreachable), {}});
    QCOMPARE(kinds(), QList<LogKind>{LogKind::WaitsForNetwork});
    driver.pass(1min);
    happens(driver, event::NetworkChanged{});
    QCOMPARE(m_log.entries().size(), 1);
    driver.expect<step::SendPart>();
    happens(driver, event::PartSent{1, MachineDriver::etagOf(1), MachineDriver::md5Of(1)});
    const QList<LogKind> expected{LogKind::WaitsForNetwork, LogKind::PartConfirmed, LogKind::GoesOn};
    QCOMPARE(kinds(), expected);
}

void TestTransferLog::tellsOfKeys()
{
    m_log = {};
    MachineDriver driver;
    driver.startSending();
    driver.expect<step::SendPart>();
    happens(driver, event::PartFailed{1, MachineDriver::error(ErrorKind::CredentialsExpired), {}});
    QCOMPARE(last().kind, LogKind::WaitsForCredentials);
    QCOMPARE(last().error->kind, ErrorKind::CredentialsExpired);
    happens(driver, event::CredentialsChanged{});
    QCOMPARE(last().kind, LogKind::GoesOn);
}

void TestTransferLog::tellsWhyItBeginsAnew()
{
    m_log = {};
    MachineDriver driver(MachineDriver::smallParts(), MachineDriver::halfDone());
    happens(driver, event::Start{});
    moves(driver, event::SourceChecked{driver.file});
    moves(driver, event::StepFailed{MachineDriver::error(ErrorKind::NoSuchUpload)});
    moves(driver, event::ObjectLooked{});
    QCOMPARE(last().kind, LogKind::BegunAnew);
    QCOMPARE(last().reason, BegunAnew::UploadGone);
}

void TestTransferLog::tellsWhatIsFreed()
{
    m_log = {};
    MachineDriver driver(MachineDriver::smallParts(), MachineDriver::halfDone());
    happens(driver, event::Abort{});
    QCOMPARE(last().kind, LogKind::Aborting);
    moves(driver, event::AbortAnswered{});
    driver.pass(10s);
    moves(driver, event::PartsListed{});
    const QList<LogKind> expected{LogKind::Aborting, LogKind::Freed, LogKind::Aborted};
    QCOMPARE(kinds(), expected);
    QCOMPARE(m_log.entries().at(1).uploadId, QStringLiteral("u1"));
}

void TestTransferLog::tellsWhatPeopleAskedFor()
{
    m_log = {};
    MachineDriver driver(MachineDriver::smallParts(), MachineDriver::halfDone());
    happens(driver, event::Pause{});
    happens(driver, event::SendAgain{{2}});
    QCOMPARE(last().part, 2);
    happens(driver, event::SendAgain{{1, 2, 3}});
    QCOMPARE(last().parts, 1); // one of them was finished
    QCOMPARE(last().part, 0);
    happens(driver, event::SendAgain{{1}});
    happens(driver, event::Resume{});
    happens(driver, event::Pause{});
    happens(driver, event::BeginAnew{});
    const QList<LogKind> expected{LogKind::Paused,  LogKind::SendingAgain, LogKind::SendingAgain,
                                  LogKind::Resumed, LogKind::Paused,       LogKind::BegunAnew};
    QCOMPARE(kinds(), expected);
    QCOMPARE(last().reason, BegunAnew::Asked);
}

void TestTransferLog::tellsWhereASourceEndsAndWhatChangedInIt()
{
    m_log = {};
    UploadRules rules = MachineDriver::smallParts();
    rules.source = SourceKind::Growing;
    MachineDriver driver(rules);
    driver.file.size = 0;
    happens(driver, event::Start{});
    moves(driver, event::SourceChecked{driver.file});
    driver.expect<step::FollowSource>();
    driver.file.size = 20;
    happens(driver, event::SourceGrew{{driver.file, false}});
    moves(driver, event::UploadOpened{QStringLiteral("u1"), {}});
    driver.expect<step::FollowSource>();
    for (const int part : {1, 2}) {
        driver.expect<step::SendPart>();
        happens(driver, event::PartSent{part, MachineDriver::etagOf(part), MachineDriver::md5Of(part)});
    }
    happens(driver, event::SourceGrew{{driver.file, true}});
    QCOMPARE(last().kind, LogKind::SourceEnded);
    QCOMPARE(last().parts, 2);
    driver.expect<step::HashPart>();
    driver.expect<step::HashPart>();
    happens(driver, event::PartHashed{1, {MachineDriver::md5Of(17)}});
    QCOMPARE(last().kind, LogKind::PartDiffers);
    QCOMPARE(last().part, 1);
    happens(driver, event::PartHashed{2, {MachineDriver::md5Of(2)}});
    const QList<LogKind> expected{LogKind::Started,       LogKind::UploadCreated, LogKind::PartConfirmed,
                                  LogKind::PartConfirmed, LogKind::SourceEnded,   LogKind::PartDiffers};
    QCOMPARE(kinds(), expected);
}

void TestTransferLog::tellsOfARepair()
{
    m_log = {};
    MachineDriver driver(MachineDriver::smallParts(), MachineDriver::halfDone());
    happens(driver, event::Pause{});
    happens(driver, event::Repair{});
    const QList<LogKind> expected{LogKind::Paused, LogKind::Repairing};
    QCOMPARE(kinds(), expected);
}

QTEST_APPLESS_MAIN(TestTransferLog)
#include "tst_transfer_log.moc"
