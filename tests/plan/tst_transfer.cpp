// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/upload_machine.h"

#include <QTest>

using namespace partway;

/// What can be done with a transfer, state by state, and that the machine does it.
class TestTransfer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhatCanBeDone_data();
    void saysWhatCanBeDone();
    void theMachineKeepsToIt_data();
    void theMachineKeepsToIt();
    void whatIsFreedWithoutKeysCannotBePaused();
};

void TestTransfer::saysWhatCanBeDone_data()
{
    QTest::addColumn<TransferState>("state");
    QTest::addColumn<bool>("pause");
    QTest::addColumn<bool>("resume");
    QTest::addColumn<bool>("active");
    QTest::addColumn<bool>("final");
    QTest::newRow("queued") << TransferState::Queued << true << false << false << false;
    QTest::newRow("reconciling") << TransferState::Reconciling << true << false << true << false;
    QTest::newRow("creating") << TransferState::Creating << true << false << true << false;
    QTest::newRow("sending") << TransferState::Sending << true << false << true << false;
    QTest::newRow("no keys") << TransferState::WaitingForCredentials << true << false << true << false;
    QTest::newRow("completing") << TransferState::Completing << true << false << true << false;
    QTest::newRow("verifying") << TransferState::Verifying << true << false << true << false;
    QTest::newRow("done") << TransferState::Done << false << false << false << true;
    QTest::newRow("paused") << TransferState::Paused << false << true << false << false;
    QTest::newRow("failed") << TransferState::Failed << false << true << false << false;
    QTest::newRow("aborting") << TransferState::Aborting << false << false << true << false;
    QTest::newRow("aborted") << TransferState::Aborted << false << false << false << true;
}

void TestTransfer::saysWhatCanBeDone()
{
    QFETCH(TransferState, state);
    Transfer transfer;
    transfer.state = state;
    QTEST(transfer.canPause(), "pause");
    QTEST(transfer.canResume(), "resume");
    QTEST(transfer.isActive(), "active");
    QTEST(transfer.isFinal(), "final");
}

void TestTransfer::theMachineKeepsToIt_data()
{
    QTest::addColumn<Intent>("intent");
    QTest::addColumn<TransferState>("outcome");
    for (const Intent intent : {Intent::Run, Intent::Pause, Intent::Abort, Intent::AbortAndRemove}) {
        for (const TransferState outcome : {TransferState::Queued, TransferState::Failed, TransferState::Done,
                                            TransferState::Aborted, TransferState::Verifying})
            QTest::addRow("intent %d, outcome %d", int(intent), int(outcome)) << intent << outcome;
    }
}

void TestTransfer::theMachineKeepsToIt()
{
    QFETCH(Intent, intent);
    QFETCH(TransferState, outcome);
    UploadRecord record;
    record.intent = intent;
    record.outcome = outcome;
    if (outcome == TransferState::Failed)
        record.failure = Error{};
    SystemRandomSource random;
    const Moment now{SteadyTime{milliseconds(1000)}, UtcTime{milliseconds(1000)}, &random};
    const auto phaseAfter = [&](const Event &event, bool *could, bool (Transfer::*can)() const) {
        UploadMachine machine({}, record, now);
        Transfer transfer;
        transfer.state = phaseOf(machine.state(), machine.record().intent);
        *could = (transfer.*can)();
        machine.apply(event, now);
        return std::pair(transfer.state, phaseOf(machine.state(), machine.record().intent));
    };
    bool could = false;
    const auto [beforePause, paused] = phaseAfter(event::Pause{}, &could, &Transfer::canPause);
    QCOMPARE(paused, could ? TransferState::Paused : beforePause);
    // Resumed, it is queued again; what was to be given up is given up.
    const auto [beforeResume, resumed] = phaseAfter(event::Resume{}, &could, &Transfer::canResume);
    QCOMPARE(resumed != beforeResume, could);
}

void TestTransfer::whatIsFreedWithoutKeysCannotBePaused()
{
    SystemRandomSource random;
    const Moment now{SteadyTime{milliseconds(1000)}, UtcTime{milliseconds(1000)}, &random};
    UploadRecord record;
    record.uploadId = QStringLiteral("u1");
    UploadMachine machine({}, record, now);
    machine.apply(event::Abort{}, now);
    (void)machine.next(now, {});
    machine.apply(event::StepFailed{{ErrorKind::CredentialsExpired, 403, {}, {}, {}, {}}}, now);
    QCOMPARE(machine.state(), UploadState::WaitingForCredentials);
    QCOMPARE(phaseOf(machine.state(), machine.record().intent), TransferState::Aborting);
    machine.apply(event::Pause{}, now);
    QCOMPARE(machine.state(), UploadState::WaitingForCredentials);
}

QTEST_APPLESS_MAIN(TestTransfer)
#include "tst_transfer.moc"
