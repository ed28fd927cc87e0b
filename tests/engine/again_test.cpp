// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/engine_rig.h"
#include "tests/support/practice_rig.h"
#include "tests/support/wait.h"

#include <QTest>

#include <algorithm>

namespace partway::tests {

/// Parts sent again by hand, and the log that tells of it.
class AgainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsThePartsAgainWhileOthersGo();
    void sendsThemAgainAfterAPause();
    void theJournalForgetsThemFirst();
    void tellsTheLogOfTheWatchedOne();
    void tellsThePartsOfWhatIsWatchedFromTheFirst();
    void theLogIsThereWithoutBeingWatched();

private:
    static int count(const QList<LogEntry> &entries, LogKind kind)
    {
        return static_cast<int>(std::count_if(entries.begin(), entries.end(),
                                              [kind](const LogEntry &entry) { return entry.kind == kind; }));
    }
    const QString key = QStringLiteral("k");
};

void AgainTest::sendsThePartsAgainWhileOthersGo()
{
    PracticeRig practice;
    EngineRig rig(practice.account(), practice.keys(), {{3, 2, 10 * MiB}, {}});
    const SampleFile file(rig.file(QStringLiteral("f")), 40 * MiB);
    const TransferId id = rig.add(file, practice.bucket(), key);
    QVERIFY(happens([&] { return rig.transfer(id).partsDone >= 3; }));
    rig.engine().sendAgain(id, {1, 2, 8});
    QVERIFY(rig.transfer(id).partsDone >= 1);
    QVERIFY(rig.engine().partsOf(id).at(0).state != PartState::Confirmed);
    rig.engine().setLimits({3, 4, 0});
    QVERIFY2(rig.reaches(id, TransferState::Done), rig.describe(id));
    QVERIFY(practice.holds(key, file));
    QCOMPARE(practice.proxy().count(WireCall::PutPart), rig.transfer(id).parts + 2);
    QVERIFY(rig.engine().partsOf(id).at(0).took > milliseconds(0));
}

void AgainTest::sendsThemAgainAfterAPause()
{
    PracticeRig practice;
    EngineRig rig(practice.account(), practice.keys(), {{3, 2, 10 * MiB}, {}});
    const SampleFile file(rig.file(QStringLiteral("f")), 30 * MiB);
    const TransferId id = rig.add(file, practice.bucket(), key);
    QVERIFY(happens([&] { return rig.transfer(id).partsDone >= 2; }));
    rig.engine().pause({id});
    QVERIFY(happens([&] { return rig.isIn(id, TransferState::Paused); }));
    const int done = rig.transfer(id).partsDone;
    const int sent = practice.proxy().count(WireCall::PutPart);
    rig.engine().sendAgain(id, {1});
    QCOMPARE(rig.transfer(id).partsDone, done - 1);
    rig.engine().setLimits({3, 4, 0});
    rig.engine().resume({id});
    QVERIFY2(rig.reaches(id, TransferState::Done), rig.describe(id));
    QVERIFY(practice.holds(key, file));
    QCOMPARE(practice.proxy().count(WireCall::PutPart), sent + rig.transfer(id).parts - done + 1);
}

void AgainTest::theJournalForgetsThemFirst()
{
    PracticeRig practice;
    EngineRig rig(practice.account(), practice.keys(), {{3, 2, 10 * MiB}, {}});
    const SampleFile file(rig.file(QStringLiteral("f")), 30 * MiB);
    const TransferId id = rig.add(file, practice.bucket(), key);
    QVERIFY(happens([&] { return rig.transfer(id).partsDone >= 2; }));
    rig.engine().pause({id});
    rig.engine().sendAgain(id, {1, 2});
    const auto records = rig.journal().load();
    QVERIFY(records);
    for (const FinishedPart &part : records->constFirst().upload.parts)
        QVERIFY(part.number > 2);
}

void AgainTest::tellsTheLogOfTheWatchedOne()
{
    PracticeRig practice;
    EngineRig rig(practice.account(), practice.keys(), {{1, 2, 20 * MiB}, {}});
    const SampleFile file(rig.file(QStringLiteral("f")), 30 * MiB);
    QList<LogEntry> entries;
    int wholes = 0;
    TransferId other;
    connect(&rig.engine(), &TransferEngine::logged, this,
            [&](TransferId of, const QList<LogEntry> &told, bool all) {
                QVERIFY(of != other);
                if (all)
                    entries.clear();
                wholes += all ? 1 : 0;
                entries += told;
            });
    const TransferId id = rig.add(file, practice.bucket(), key);
    other = rig.add(file, practice.bucket(), QStringLiteral("other"));
    QVERIFY(happens([&] { return rig.transfer(id).partsDone >= 1; }));
    QVERIFY(entries.isEmpty()); // nobody watches
    rig.engine().watchParts(id);
    QCOMPARE(wholes, 1);
    QCOMPARE(entries.first().kind, LogKind::Added);
    QCOMPARE(entries.first().when, rig.transfer(id).added);
    QVERIFY(count(entries, LogKind::PartConfirmed) >= 1);
    const QList<Part> parts = rig.engine().partsOf(id);
    const auto confirmed = std::find_if(parts.cbegin(), parts.cend(),
                                        [](const Part &part) { return part.state == PartState::Confirmed; });
    QVERIFY(confirmed != parts.cend());
    rig.engine().sendAgain(id, {confirmed->number});
    QVERIFY2(rig.reaches(id, TransferState::Done), rig.describe(id));
    QTRY_COMPARE(count(entries, LogKind::Finished), 1);
    QCOMPARE(wholes, 1);
    QCOMPARE(count(entries, LogKind::PartConfirmed), 7);
    QCOMPARE(count(entries, LogKind::SendingAgain), 1);
    QCOMPARE(entries, rig.engine().logOf(id)); // piece by piece it came to the same
    QVERIFY2(rig.reaches(other, TransferState::Done), rig.describe(other));
}

void AgainTest::tellsThePartsOfWhatIsWatchedFromTheFirst()
{
    PracticeRig practice;
    EngineRig rig(practice.account(), practice.keys());
    QList<Part> parts;
    connect(&rig.engine(), &TransferEngine::partsChanged, this,
            [&](TransferId, const QList<Part> &told, bool all) {
                if (all)
                    parts = told;
                for (const Part &part : told)
                    if (part.number <= parts.size()) // as a window does: what is not there is not changed
                        parts[part.number - 1] = part;
            });
    const SampleFile small(rig.file(QStringLiteral("small")), 1000);
    const SampleFile large(rig.file(QStringLiteral("large")), 70 * MiB);
    for (const SampleFile *file : {&small, &large}) {
        parts.clear();
        const TransferId id = rig.add(*file, practice.bucket(), key + QString::number(file->size()));
        QCOMPARE(rig.transfer(id).parts, 0); // nobody has looked at the file yet
        rig.engine().watchParts(id);
        QVERIFY2(rig.reaches(id, TransferState::Done), rig.describe(id));
        QTRY_COMPARE(parts, rig.engine().partsOf(id));
        QCOMPARE(parts.size(), rig.transfer(id).parts);
        QVERIFY(!parts.isEmpty());
    }
}

void AgainTest::theLogIsThereWithoutBeingWatched()
{
    PracticeRig practice;
    EngineRig rig(practice.account(), practice.keys());
    const SampleFile file(rig.file(QStringLiteral("f")), 1000);
    const TransferId id = rig.add(file, practice.bucket(), key);
    QVERIFY2(rig.reaches(id, TransferState::Done), rig.describe(id));
    QCOMPARE(count(rig.engine().logOf(id), LogKind::SentWhole), 1);
    rig.vanish(); // the log goes with the program
    rig.start();
    const QList<LogEntry> after = rig.engine().logOf(id);
    QCOMPARE(after.size(), 2);
    QCOMPARE(after.last().kind, LogKind::Finished);
    QCOMPARE(after.last().when, *rig.transfer(id).finished);
    QVERIFY(rig.engine().logOf(TransferId{4711}).isEmpty());
}

} // namespace partway::tests

QTEST_GUILESS_MAIN(partway::tests::AgainTest)
#include "again_test.moc"
