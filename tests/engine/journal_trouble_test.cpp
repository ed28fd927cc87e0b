// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/engine_rig.h"
#include "tests/support/practice_rig.h"
#include "tests/support/wait.h"

#include <QTest>

#include <atomic>

namespace partway::tests {

namespace {

constexpr qint64 fileSize = 26 * MiB;
const QString key = QStringLiteral("k");

} // namespace

/// The journal before the wire, always.
class JournalTroubleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTheUploadIdBeforeAnyByteGoesOut();
    void sendsNothingThatItCannotJournal();
    void goesOnAfterAFailureOnceItCanWrite();
};

void JournalTroubleTest::writesTheUploadIdBeforeAnyByteGoesOut()
{
    PracticeRig practice;
    EngineRig rig(practice.account(), practice.keys());
    const SampleFile file(rig.file(QStringLiteral("f")), fileSize);
    std::atomic<int> parts = 0;
    std::atomic<int> early = 0;
    practice.proxy().setPlan([&](const WireRequest &request) {
        if (request.call == WireCall::PutPart) {
            ++parts;
            early += rig.journal().hasUploadId(QString::fromUtf8(request.uploadId)) ? 0 : 1;
        }
        return Fate{};
    });
    const TransferId id = rig.add(file, practice.bucket(), key);
    QVERIFY2(rig.reaches(id, TransferState::Done), rig.describe(id));
    practice.proxy().setPlan(calm());
    QCOMPARE(parts, 6);
    QCOMPARE(early, 0);
}

void JournalTroubleTest::sendsNothingThatItCannotJournal()
{
    PracticeRig practice;
    EngineRig rig(practice.account(), practice.keys());
    const SampleFile file(rig.file(QStringLiteral("f")), fileSize);
    const TransferId id =
        rig.add(file, practice.bucket(), key, [](TransferRequest &request) { request.startPaused = true; });
    rig.journal().failWhen([](JournalTask task) { return task == JournalTask::Save; });
    rig.engine().resume({id});
    QVERIFY(happens([&] { return !rig.journalFailures.isEmpty(); }));
    QCOMPARE(rig.journalFailures.constFirst().kind, ErrorKind::JournalFailed);
    QVERIFY(happens([&] { return rig.journal().failures() >= 1; }));
    QCOMPARE(practice.proxy().count(WireCall::PutPart), 0);
    QVERIFY(!practice.hasObject(key));
}

void JournalTroubleTest::goesOnAfterAFailureOnceItCanWrite()
{
    PracticeRig practice;
    EngineRig rig(practice.account(), practice.keys(), {{3, 2, 10 * MiB}, {}});
    const SampleFile file(rig.file(QStringLiteral("f")), fileSize);
    const TransferId id = rig.add(file, practice.bucket(), key);
    QVERIFY(happens([&] { return rig.transfer(id).partsDone >= 2; }));
    rig.journal().failWhen([](JournalTask) { return true; });
    QVERIFY(happens([&] { return !rig.journalFailures.isEmpty(); }));
    rig.journal().mend();
    rig.engine().setLimits({3, 4, 0});
    if (!happens([&] { return rig.isIn(id, TransferState::Done); }, std::chrono::seconds(8)))
        rig.engine().resume({id});
    QVERIFY2(happens([&] { return rig.isIn(id, TransferState::Done); }), rig.describe(id));
    QVERIFY(practice.holds(key, file));
    QCOMPARE(practice.pendingUploads(), 0);
    QCOMPARE(partsSentAgain(practice.proxy().records()).size(), 0);
}

} // namespace partway::tests

QTEST_GUILESS_MAIN(partway::tests::JournalTroubleTest)
#include "journal_trouble_test.moc"
