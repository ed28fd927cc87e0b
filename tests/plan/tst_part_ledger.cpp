// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/part_ledger.h"

#include <QTest>

using namespace partway;
using namespace std::chrono_literals;

class TestPartLedger : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void handsOutTheLowestFirst();
    void retriesThatAreDueComeBeforeNewParts();
    void countsOnlyConfirmedBytes();
    void giveUpLeavesNothingUnderWay();
    void hurriesOnlyWhatWaitedForThatReason();
    void listsFinishedPartsInOrder();
    void tellsHowLongAPartTook();
    void whatIsSentAgainIsLikeNew();
};

namespace {

const PartPlan fiveParts{41, 10, 5};
const SteadyTime start{1000ms};
const Error lost{ErrorKind::ConnectionLost, 0, {}, {}, {}, {}};
const Error unreachable{ErrorKind::Unreachable, 0, {}, {}, {}, {}};

} // namespace

void TestPartLedger::handsOutTheLowestFirst()
{
    PartLedger ledger(fiveParts);
    ledger.confirm(1, "a", {});
    ledger.send(2, start);
    QCOMPARE(ledger.nextDue(start).value_or(0), 3);
    ledger.wait(2);
    QCOMPARE(ledger.nextDue(start).value_or(0), 2);
    QCOMPARE(ledger.at(2).attempts, 1);
}

void TestPartLedger::retriesThatAreDueComeBeforeNewParts()
{
    PartLedger ledger(fiveParts);
    ledger.send(4, start);
    ledger.retry(4, start + 500ms, lost, true, "md5");
    QCOMPARE(ledger.nextDue(start).value_or(0), 1);
    QCOMPARE(ledger.nextRetryAt().value_or(SteadyTime{}), start + 500ms);
    QCOMPARE(ledger.nextDue(start + 500ms).value_or(0), 4);
    QVERIFY(ledger.at(4).probe);
    ledger.retry(4, start + 900ms, lost, false, {});
    QCOMPARE(ledger.nextRetryAt().value_or(SteadyTime{}), start + 900ms);
    QCOMPARE(ledger.count(PartState::Retrying), 1);
}

void TestPartLedger::countsOnlyConfirmedBytes()
{
    PartLedger ledger(fiveParts);
    ledger.send(1, start);
    QCOMPARE(ledger.confirmedBytes(), 0);
    ledger.confirm(1, "a", {});
    ledger.confirm(5, "e", {});
    QCOMPARE(ledger.confirmedBytes(), 11); // the last part is one byte
    ledger.wait(1);
    QCOMPARE(ledger.confirmedBytes(), 1);
    QVERIFY(!ledger.allConfirmed());
    for (int number = 1; number <= 4; ++number)
        ledger.confirm(number, "x", {});
    QVERIFY(ledger.allConfirmed());
    QCOMPARE(ledger.confirmedBytes(), 41);
}

void TestPartLedger::giveUpLeavesNothingUnderWay()
{
    PartLedger ledger(fiveParts);
    ledger.send(1, start);
    ledger.check(2);
    ledger.confirm(3, "c", {});
    ledger.giveUpUnderWay();
    QCOMPARE(ledger.count(PartState::Sending) + ledger.count(PartState::Checking), 0);
    QCOMPARE(ledger.count(PartState::Waiting), 4);
    QCOMPARE(ledger.count(PartState::Confirmed), 1);
}

void TestPartLedger::hurriesOnlyWhatWaitedForThatReason()
{
    PartLedger ledger(fiveParts);
    ledger.retry(2, start + 10s, unreachable, false, {});
    ledger.retry(3, start + 10s, lost, false, {});
    ledger.hurry(ErrorKind::Unreachable, start);
    QCOMPARE(ledger.at(2).retryAt, start);
    QCOMPARE(ledger.at(3).retryAt, start + 10s);
}

void TestPartLedger::listsFinishedPartsInOrder()
{
    PartLedger ledger(fiveParts);
    ledger.confirm(4, "d", "D");
    ledger.confirm(1, "a", "A");
    const QList<FinishedPart> expected{{1, 10, "a", "A"}, {4, 10, "d", "D"}};
    QCOMPARE(ledger.finished(), expected);
}

void TestPartLedger::tellsHowLongAPartTook()
{
    PartLedger ledger(fiveParts);
    ledger.send(1, start);
    ledger.retry(1, start + 1s, lost, false, {});
    ledger.send(1, start + 2s);
    ledger.confirm(1, "a", "A", start + 5s);
    QCOMPARE(ledger.at(1).took, milliseconds(3000)); // of the try that worked
    ledger.confirm(2, "b", "B", start);
    QCOMPARE(ledger.at(2).took, milliseconds(0)); // found on the server
}

void TestPartLedger::whatIsSentAgainIsLikeNew()
{
    PartLedger ledger(fiveParts);
    ledger.send(2, start);
    ledger.confirm(2, "b", "B", start + 1s);
    ledger.sendAgain(2);
    QCOMPARE(ledger.at(2).state, PartState::Waiting);
    QCOMPARE(ledger.at(2).attempts, 0);
    QVERIFY(ledger.at(2).md5.isEmpty() && ledger.at(2).etag.isEmpty());
    QVERIFY(ledger.at(2).again);
    QCOMPARE(ledger.confirmedBytes(), 0);
    ledger.send(2, start + 2s);
    ledger.giveUpUnderWay();
    QVERIFY(ledger.at(2).again); // not yet sent
    ledger.confirm(2, "b", "B", start + 3s);
    QVERIFY(!ledger.at(2).again);
}

QTEST_APPLESS_MAIN(TestPartLedger)
#include "tst_part_ledger.moc"
