// SPDX-License-Identifier: GPL-3.0-or-later
// What can happen to a part, and when an upload stops for it.
#include "machine_driver.h"

#include <QTest>

using namespace partway;
using namespace std::chrono_literals;

class TestUploadMachineFailures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFailedPartComesAgainLater_data();
    void aFailedPartComesAgainLater();
    void aPartThatMayHaveArrivedIsLookedForFirst();
    void aServerThatFailsIsAskedWhetherTheUploadIsThere();
    void anUploadThatIsGoneIsSeenWhilePartsFail();
    void aServerThatOnlyFailsIsTriedOn();
    void bytesThatChangedOnTheWayAreSentAgain();
    void whileTheWayIsGoneOneTryAtATime();
    void anEmptyBudgetLetsOneTryThrough();
    void withoutAPlaceNoPartStarts();
    void finalErrorsStopAtOnce_data();
    void finalErrorsStopAtOnce();
    void givesUpAfterAnHourWithoutProgress();
    void expiredKeysParkAndNewOnesWake();
};

void TestUploadMachineFailures::aFailedPartComesAgainLater_data()
{
    QTest::addColumn<int>("kind");
    for (const ErrorKind kind :
         {ErrorKind::ConnectionLost, ErrorKind::Stalled, ErrorKind::Throttled, ErrorKind::ServerFault,
          ErrorKind::MalformedAnswer, ErrorKind::Unreachable, ErrorKind::DigestMismatch})
        QTest::newRow(nameOf(kind).data()) << int(kind);
}

void TestUploadMachineFailures::aFailedPartComesAgainLater()
{
    QFETCH(int, kind);
    MachineDriver driver;
    driver.startSending(20);
    driver.expect<step::SendPart>();
    driver.expect<step::SendPart>();
    driver.partSent(2);
    driver.happens(event::PartFailed{1, MachineDriver::error(static_cast<ErrorKind>(kind)), {}});
    QCOMPARE(driver.machine.state(), UploadState::Sending);
    QVERIFY(driver.isIdle());
    driver.pass(21s);
    QCOMPARE(driver.expect<step::SendPart>().number, 1);
    driver.partSent(1);
    QCOMPARE(driver.machine.state(), UploadState::Rechecking);
}

void TestUploadMachineFailures::aPartThatMayHaveArrivedIsLookedForFirst()
{
    MachineDriver driver;
    driver.startSending(20);
    driver.expect<step::SendPart>();
    driver.expect<step::SendPart>();
    driver.happens(
        event::PartFailed{1, MachineDriver::error(ErrorKind::ConnectionLost), MachineDriver::md5Of(1)});
    driver.happens(
        event::PartFailed{2, MachineDriver::error(ErrorKind::ConnectionLost), MachineDriver::md5Of(2)});
    driver.pass(21s);
    driver.expect<step::ProbePart>();
    driver.expect<step::ProbePart>();
    driver.happens(event::PartProbed{1, RemotePart{1, 10, MachineDriver::etagOf(1)}});
    QCOMPARE(driver.machine.parts().at(1).state, PartState::Confirmed);
    driver.happens(event::PartProbed{2, RemotePart{2, 9, MachineDriver::etagOf(2)}}); // cut short: not it
    QCOMPARE(driver.expect<step::SendPart>().number, 2);
}

/// The first part is there; of the second all bytes went out, and the server says that it has failed.
static void failTheSecondPart(MachineDriver &driver)
{
    driver.startSending();
    driver.expect<step::SendPart>();
    driver.expect<step::SendPart>();
    driver.partSent(1);
    const Error fault = MachineDriver::error(ErrorKind::ServerFault);
    driver.happens(event::PartFailed{2, fault, MachineDriver::md5Of(2)});
    driver.pass(21s);
}

void TestUploadMachineFailures::aServerThatFailsIsAskedWhetherTheUploadIsThere()
{
    MachineDriver driver;
    failTheSecondPart(driver);
    const auto probe = driver.expect<step::ProbePart>();
    QCOMPARE(probe.number, 2);
    QCOMPARE(probe.witness, 1);
    driver.happens(event::PartProbed{2, {}, false});
    QCOMPARE(driver.expect<step::SendPart>().number, 2);
}

// Storj answers so for parts of an upload that was aborted, and lists it as an empty one.
void TestUploadMachineFailures::anUploadThatIsGoneIsSeenWhilePartsFail()
{
    MachineDriver driver;
    failTheSecondPart(driver);
    driver.expect<step::ProbePart>();
    driver.happens(event::PartProbed{2, {}, true});
    driver.expect<step::ListParts>();
    driver.happens(event::PartsListed{});
    driver.expect<step::HeadObject>();
    driver.happens(event::ObjectLooked{});
    QCOMPARE(driver.machine.record().begunAnew, BegunAnew::UploadGone);
}

void TestUploadMachineFailures::aServerThatOnlyFailsIsTriedOn()
{
    MachineDriver driver;
    driver.startSending();
    driver.expect<step::SendPart>();
    driver.partSent(1);
    const Error fault = MachineDriver::error(ErrorKind::ServerFault);
    int probes = 0;
    int sent = 0;
    while (driver.machine.state() == UploadState::Sending && sent < 1000) {
        const Step step = driver.step({true, true});
        if (const auto *part = std::get_if<step::SendPart>(&step)) {
            ++sent;
            driver.happens(event::PartFailed{part->number, fault, {}}); // its body had not gone out
        } else if (const auto *probe = std::get_if<step::ProbePart>(&step)) {
            ++probes;
            driver.happens(event::PartProbed{probe->number, {}, false});
        } else {
            driver.pass(1min);
        }
    }
    QVERIFY(probes > 0);
    QCOMPARE(driver.machine.record().failure->kind, ErrorKind::GaveUp);
    QCOMPARE(driver.machine.record().begunAnew, BegunAnew::No);
}

void TestUploadMachineFailures::bytesThatChangedOnTheWayAreSentAgain()
{
    MachineDriver driver;
    driver.startSending();
    for (int attempt = 1; attempt <= 5; ++attempt) {
        QCOMPARE(driver.expect<step::SendPart>({true, true}).number, 1);
        driver.happens(event::PartFailed{1, MachineDriver::error(ErrorKind::DigestMismatch), {}});
        driver.pass(21s);
    }
    QCOMPARE(driver.machine.state(), UploadState::Failed);
    QCOMPARE(driver.machine.record().failure->kind, ErrorKind::DigestMismatch);
}

void TestUploadMachineFailures::whileTheWayIsGoneOneTryAtATime()
{
    MachineDriver driver;
    driver.startSending();
    driver.expect<step::SendPart>();
    driver.expect<step::SendPart>();
    for (const int part : {1, 2})
        driver.happens(event::PartFailed{part, MachineDriver::error(ErrorKind::Unreachable), {}});
    QVERIFY(driver.isIdle());
    driver.pass(5s);
    driver.expect<step::SendPart>();
    QVERIFY(driver.isIdle());
    driver.happens(event::PartFailed{1, MachineDriver::error(ErrorKind::Unreachable), {}});
    driver.happens(event::NetworkChanged{});
    const auto next = driver.expect<step::SendPart>();
    driver.partSent(next.number);
    driver.expect<step::SendPart>();
    driver.expect<step::SendPart>(); // the way is back
}

void TestUploadMachineFailures::anEmptyBudgetLetsOneTryThrough()
{
    MachineDriver driver;
    driver.startSending(20);
    driver.expect<step::SendPart>();
    driver.expect<step::SendPart>();
    for (const int part : {1, 2})
        driver.happens(event::PartFailed{part, MachineDriver::error(ErrorKind::ServerFault), {}});
    driver.pass(21s);
    const Allowance dry{true, false};
    driver.expect<step::SendPart>(dry);
    QVERIFY(std::holds_alternative<step::Idle>(driver.step(dry)));
}

void TestUploadMachineFailures::withoutAPlaceNoPartStarts()
{
    MachineDriver driver;
    driver.startSending();
    QVERIFY(std::holds_alternative<step::Idle>(driver.step({false, true})));
    QCOMPARE(driver.expect<step::SendPart>().number, 1);
}

void TestUploadMachineFailures::finalErrorsStopAtOnce_data()
{
    QTest::addColumn<int>("kind");
    for (const ErrorKind kind : {ErrorKind::AccessDenied, ErrorKind::NoSuchBucket, ErrorKind::QuotaExceeded,
                                 ErrorKind::SourceChanged, ErrorKind::SourceMissing, ErrorKind::TlsRejected})
        QTest::newRow(nameOf(kind).data()) << int(kind);
}

void TestUploadMachineFailures::finalErrorsStopAtOnce()
{
    QFETCH(int, kind);
    MachineDriver driver;
    driver.startSending();
    driver.expect<step::SendPart>();
    driver.expect<step::SendPart>();
    driver.partSent(2);
    const quint64 before = driver.machine.generation();
    driver.happens(event::PartFailed{1, MachineDriver::error(static_cast<ErrorKind>(kind)), {}});
    QCOMPARE(driver.machine.state(), UploadState::Failed);
    QVERIFY(driver.machine.generation() != before);
    QCOMPARE(int(driver.machine.record().failure->kind), kind);
    QVERIFY(driver.isIdle());
    driver.happens(event::Resume{});
    driver.happens(event::Start{});
    driver.expect<step::CheckSource>();
    driver.happens(event::SourceChecked{driver.file});
    driver.expect<step::ListParts>();
    driver.happens(event::PartsListed{{{2, 10, MachineDriver::etagOf(2)}}});
    QCOMPARE(driver.expect<step::SendPart>().number, 1);
    QCOMPARE(driver.expect<step::SendPart>().number, 3); // 2 is finished and stays so
}

void TestUploadMachineFailures::givesUpAfterAnHourWithoutProgress()
{
    MachineDriver driver;
    driver.startSending();
    int tries = 0;
    while (driver.machine.state() == UploadState::Sending) {
        QVERIFY(++tries < 2000);
        if (const auto due = driver.step({true, false}); const auto *part = std::get_if<step::SendPart>(&due))
            driver.happens(event::PartFailed{part->number, MachineDriver::error(ErrorKind::Throttled), {}});
        driver.pass(10s);
    }
    QCOMPARE(driver.machine.record().failure->kind, ErrorKind::GaveUp);
    QVERIFY(driver.machine.record().failure->detail.contains(QLatin1String("throttled")));
}

void TestUploadMachineFailures::expiredKeysParkAndNewOnesWake()
{
    MachineDriver driver;
    driver.startSending();
    driver.expect<step::SendPart>();
    driver.happens(event::PartFailed{1, MachineDriver::error(ErrorKind::CredentialsExpired), {}});
    QCOMPARE(driver.machine.state(), UploadState::WaitingForCredentials);
    driver.pass(std::chrono::hours(20));
    QVERIFY(driver.isIdle());
    driver.happens(event::CredentialsChanged{});
    driver.expect<step::CheckSource>();
}

QTEST_APPLESS_MAIN(TestUploadMachineFailures)
#include "tst_upload_machine_failures.moc"
