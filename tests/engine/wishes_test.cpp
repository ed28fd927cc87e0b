// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/engine_rig.h"
#include "tests/support/practice_rig.h"
#include "tests/support/wait.h"

#include <QElapsedTimer>
#include <QTest>

#include <cmath>

namespace partway::tests {

namespace {

constexpr qint64 fileSize = 40 * MiB;
constexpr qint64 slow = 10 * MiB;
const QString key = QStringLiteral("k");

} // namespace

/// What people ask of a running queue.
class WishesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pausesAtOnceAndKeepsFinishedParts();
    void holdsTheSpeedLimit();
    void keepsToTheNumbersAtOnce();
    void filesGoUpSideBySide();
    void sendsEachPartOnceHoweverItIsProven_data();
    void sendsEachPartOnceHoweverItIsProven();
    void startsByPriorityThenOrder();
    void leavesNothingWhenAbortedWithPartsInFlight();
    void leavesNothingWhenRemoved();
    void leavesThePartsWhereAsked();
    void keepsAnAbortThroughARunThatOnlyLooks();
    void sendsTheChangedFileWhenAskedTo();
};

void WishesTest::pausesAtOnceAndKeepsFinishedParts()
{
    PracticeRig practice;
    EngineRig rig(practice.account(), practice.keys(), {{3, 4, slow}, {}});
    const SampleFile file(rig.file(QStringLiteral("f")), fileSize);
    const TransferId id = rig.add(file, practice.bucket(), key);
    QVERIFY(happens([&] { return rig.transfer(id).partsDone >= 3; }));
    rig.engine().pause({id});
    QVERIFY(happens([&] { return rig.isIn(id, TransferState::Paused); }, std::chrono::seconds(1)));
    QVERIFY(happens([&] { return practice.proxy().underWay() == 0; }, std::chrono::seconds(2)));
    const int done = rig.transfer(id).partsDone;
    QVERIFY(done >= 3);
    const int sent = practice.proxy().count(WireCall::PutPart);
    QCOMPARE(practice.pendingUploads(), 1);

    rig.vanish(); // a restart leaves it paused
    rig.start();
    QCOMPARE(rig.transfer(id).state, TransferState::Paused);
    QCOMPARE(rig.transfer(id).partsDone, done);
    QCOMPARE(practice.proxy().count(WireCall::PutPart), sent);

    rig.engine().setLimits({3, 4, 0});
    rig.engine().resume({id});
    QVERIFY2(rig.reaches(id, TransferState::Done), rig.describe(id));
    QVERIFY(practice.holds(key, file));
    QCOMPARE(partsSentAgain(practice.proxy().records()).size(), 0);
}

void WishesTest::holdsTheSpeedLimit()
{
    PracticeRig practice;
    EngineRig rig(practice.account(), practice.keys(), {{3, 4, 8'000'000}, {}});
    const SampleFile file(rig.file(QStringLiteral("f")), 200 * MiB);
    const TransferId id = rig.add(file, practice.bucket(), key);
    const auto rateOver = [&](std::chrono::milliseconds span) {
        const qint64 before = practice.proxy().bodyBytes();
        QElapsedTimer timer;
        timer.start();
        const bool passed = happens([&] { return timer.elapsed() >= span.count(); }, 2 * span);
        const qint64 bytes = practice.proxy().bodyBytes() - before;
        return passed ? static_cast<double>(bytes) * 1000 / static_cast<double>(timer.elapsed()) : 0.0;
    };
    QVERIFY(happens([&] { return practice.proxy().bodyBytes() > 4'000'000; }));
    const double first = rateOver(std::chrono::seconds(6));
    QVERIFY2(std::abs(first - 8e6) < 0.05 * 8e6, QByteArray::number(first));
    rig.engine().setLimits({3, 4, 16'000'000});
    const qint64 soFar = practice.proxy().bodyBytes();
    QVERIFY(happens([&] { return practice.proxy().bodyBytes() > soFar + 8'000'000; }));
    const double second = rateOver(std::chrono::seconds(5));
    QVERIFY2(std::abs(second - 16e6) < 0.05 * 16e6, QByteArray::number(second));
    rig.engine().abort({id});
    QVERIFY2(rig.reaches(id, TransferState::Aborted), rig.describe(id));
}

void WishesTest::keepsToTheNumbersAtOnce()
{
    PracticeRig practice;
    EngineRig rig(practice.account(), practice.keys(), {{2, 3, 0}, {}});
    const SampleFile file(rig.file(QStringLiteral("f")), 21 * MiB);
    QList<TransferId> ids;
    for (int i = 0; i < 4; ++i)
        ids.append(rig.add(file, practice.bucket(), QStringLiteral("k%1").arg(i)));
    int mostActive = 0;
    QVERIFY(happens(
        [&] {
            int active = 0;
            int done = 0;
            for (const Transfer &transfer : rig.engine().transfers()) {
                active += transfer.isActive() ? 1 : 0;
                done += transfer.state == TransferState::Done ? 1 : 0;
            }
            mostActive = std::max(mostActive, active);
            return done == ids.size();
        },
        std::chrono::seconds(40)));
    QCOMPARE(mostActive, 2);
    QVERIFY(practice.proxy().bodiesHighWater() >= 2);
    QVERIFY2(practice.store().stats().partsInFlightHighWater <= 3,
             QByteArray::number(practice.store().stats().partsInFlightHighWater));
}

void WishesTest::filesGoUpSideBySide()
{
    PracticeRig practice;
    EngineRig rig(practice.account(), practice.keys(), {{2, 2, slow}, {}});
    const SampleFile file(rig.file(QStringLiteral("f")), fileSize);
    const TransferId first = rig.add(file, practice.bucket(), QStringLiteral("k1"));
    const TransferId second = rig.add(file, practice.bucket(), QStringLiteral("k2"));
    // The first one takes both places; the next that is left goes to the second.
    QVERIFY(happens([&] { return rig.transfer(second).partsDone >= 2; }));
    QVERIFY2(rig.isIn(first, TransferState::Sending), rig.describe(first));
    QVERIFY(rig.transfer(first).partsDone < rig.transfer(first).parts - 2);
}

void WishesTest::sendsEachPartOnceHoweverItIsProven_data()
{
    QTest::addColumn<PayloadSigning>("payload");
    QTest::newRow("hashed ahead, for the signature") << PayloadSigning::Signed;
    QTest::newRow("hashed while it goes out, as over TLS") << PayloadSigning::Unsigned;
}

void WishesTest::sendsEachPartOnceHoweverItIsProven()
{
    QFETCH(PayloadSigning, payload);
    PracticeRig practice;
    Account account = practice.account();
    account.endpoint.payload = payload;
    EngineRig rig(account, practice.keys());
    const SampleFile file(rig.file(QStringLiteral("f")), fileSize);
    const TransferId id = rig.add(file, practice.bucket(), key);
    QVERIFY2(rig.reaches(id, TransferState::Done), rig.describe(id));
    QVERIFY(practice.holds(key, file));
    QCOMPARE(practice.proxy().count(WireCall::PutPart), rig.transfer(id).parts);
    QCOMPARE(rig.transfer(id).begunAnew, BegunAnew::No);
}

void WishesTest::startsByPriorityThenOrder()
{
    PracticeRig practice;
    EngineRig rig(practice.account(), practice.keys(), {{1, 4, 0}, {}});
    const SampleFile file(rig.file(QStringLiteral("f")), 1000);
    const auto paused = [](TransferRequest &request) { request.startPaused = true; };
    QList<TransferId> ids;
    for (int i = 0; i < 5; ++i)
        ids.append(rig.add(file, practice.bucket(), QString::number(i), paused));
    rig.engine().setPriority({ids.at(3)}, Priority::High);
    rig.engine().setPriority({ids.at(0)}, Priority::Low);
    rig.engine().move({ids.at(4)}, 0);
    rig.engine().resumeAll();
    for (const TransferId id : std::as_const(ids))
        QVERIFY2(rig.reaches(id, TransferState::Done), rig.describe(id));
    QByteArray order;
    for (const ProxyRecord &record : practice.proxy().records()) {
        if (record.request.call == WireCall::PutObject)
            order += record.request.target.right(1);
    }
    QCOMPARE(order, QByteArray("34120"));
}

void WishesTest::leavesNothingWhenAbortedWithPartsInFlight()
{
    PracticeRig practice;
    EngineRig rig(practice.account(), practice.keys(), {{3, 4, 0}, {}});
    const SampleFile file(rig.file(QStringLiteral("f")), fileSize);
    // Late parts: the store has them in hand when the abort comes.
    practice.store().addFault({.action = practice::FaultAction::Hold,
                               .operation = practice::Operation::UploadPart,
                               .skip = 2,
                               .times = 3,
                               .delay = std::chrono::milliseconds(1500)});
    const TransferId id = rig.add(file, practice.bucket(), key);
    QVERIFY(happens([&] { return rig.transfer(id).partsDone >= 2; }));
    rig.engine().abort({id});
    QVERIFY2(rig.reaches(id, TransferState::Aborted), rig.describe(id));
    QVERIFY(happens([&] { return practice.store().stats().inFlight == 0; }));
    QCOMPARE(practice.pendingUploads(), 0);
    QVERIFY(!practice.hasObject(key));
}

void WishesTest::leavesNothingWhenRemoved()
{
    PracticeRig practice;
    EngineRig rig(practice.account(), practice.keys(), {{3, 4, slow}, {}});
    const SampleFile file(rig.file(QStringLiteral("f")), fileSize);
    const TransferId id = rig.add(file, practice.bucket(), key);
    QVERIFY(happens([&] { return rig.transfer(id).partsDone >= 1; }));
    rig.engine().remove({id}, OnServer::Abort);
    QVERIFY(happens([&] { return !rig.has(id); }));
    QTRY_COMPARE(rig.removed, QList<TransferId>{id});
    QCOMPARE(practice.pendingUploads(), 0);
    rig.vanish();
    rig.start();
    QVERIFY(rig.engine().transfers().isEmpty());
}

void WishesTest::leavesThePartsWhereAsked()
{
    PracticeRig practice;
    EngineRig rig(practice.account(), practice.keys(), {{3, 4, slow}, {}});
    const SampleFile file(rig.file(QStringLiteral("f")), fileSize);
    const TransferId id = rig.add(file, practice.bucket(), key);
    QVERIFY(happens([&] { return rig.transfer(id).partsDone >= 1; }));
    rig.engine().remove({id}, OnServer::Leave);
    QVERIFY(happens([&] { return !rig.has(id); }));
    QCOMPARE(practice.pendingUploads(), 1);
    QCOMPARE(practice.proxy().count(WireCall::AbortUpload), 0);
}

// The command line starts nothing by itself; what was to be given up must not look like a pause then.
void WishesTest::keepsAnAbortThroughARunThatOnlyLooks()
{
    PracticeRig practice;
    EngineRig rig(practice.account(), practice.keys(), {{3, 4, slow}, {}});
    const SampleFile file(rig.file(QStringLiteral("f")), fileSize);
    const TransferId id = rig.add(file, practice.bucket(), key);
    QVERIFY(happens([&] { return rig.transfer(id).partsDone >= 1; }));
    practice.proxy().goDown();
    rig.engine().abort({id});
    QVERIFY2(rig.reaches(id, TransferState::Aborting), rig.describe(id));
    rig.vanish();
    practice.proxy().comeBack();
    const int aborts = practice.proxy().count(WireCall::AbortUpload);
    rig.start(StartWith::Nothing);
    QVERIFY2(rig.isIn(id, TransferState::Aborting), rig.describe(id));
    rig.engine().setLimits({3, 4, 0}); // anything that lets the engine look around
    QCOMPARE(practice.proxy().count(WireCall::AbortUpload), aborts);
    QCOMPARE(practice.pendingUploads(), 1);
    rig.engine().resume({id});
    QVERIFY2(rig.reaches(id, TransferState::Aborted), rig.describe(id));
    QCOMPARE(practice.pendingUploads(), 0);
    QVERIFY(!practice.hasObject(key));
}

void WishesTest::sendsTheChangedFileWhenAskedTo()
{
    PracticeRig practice;
    EngineRig rig(practice.account(), practice.keys(), {{3, 2, slow}, {}});
    SampleFile file(rig.file(QStringLiteral("f")), 20 * MiB);
    const TransferId id = rig.add(file, practice.bucket(), key);
    QVERIFY(happens([&] { return rig.transfer(id).partsDone >= 1; }));
    file.rewriteInPlace(9);
    QVERIFY2(rig.reaches(id, TransferState::Failed), rig.describe(id));
    rig.engine().setLimits({3, 4, 0});
    rig.engine().beginAnew({id});
    QVERIFY2(happens([&] { return rig.isIn(id, TransferState::Done); }), rig.describe(id));
    QCOMPARE(rig.transfer(id).begunAnew, BegunAnew::Asked);
    QVERIFY(practice.holds(key, file));
    QCOMPARE(practice.pendingUploads(), 0);
}

} // namespace partway::tests

QTEST_GUILESS_MAIN(partway::tests::WishesTest)
#include "wishes_test.moc"
