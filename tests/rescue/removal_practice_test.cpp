// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rescue/practice_desk.h"

namespace partway::tests {

/// Uploads are removed over real bytes, as each store answers.
class RemovalPracticeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void removesThemAll_data() { everyPersonality(); }
    void removesThemAll();
    void removesWhateverHappensToTheAbort_data();
    void removesWhateverHappensToTheAbort();
    void leavesNoPartThatWasOnItsWay_data() { everyPersonality(); }
    void leavesNoPartThatWasOnItsWay();
    void leavesAFinishedObjectAlone_data() { everyPersonality(); }
    void leavesAFinishedObjectAlone();
    void findsItGone_data() { everyPersonality(); }
    void findsItGone();

private:
    static QList<RemovalOutcome> run(PracticeDesk &desk, const QList<UploadRef> &refs)
    {
        UploadRemoval removal(desk.ours.asker(), desk.clock);
        QList<RemovalOutcome> outcomes;
        bool isOver = false;
        connect(&removal, &UploadRemoval::removed, &removal,
                [&outcomes](const RemovalOutcome &one) { outcomes.append(one); });
        connect(&removal, &UploadRemoval::finished, &removal, [&isOver] { isOver = true; });
        removal.remove(refs);
        return happens([&isOver] { return isOver; }) ? outcomes : QList<RemovalOutcome>();
    }
    const QString key = QStringLiteral("films/réel + 7 %.mov");
};

void RemovalPracticeTest::removesThemAll()
{
    QFETCH(int, personality);
    PracticeDesk desk(named(personality));
    QList<UploadRef> refs;
    for (int i = 0; i < 9; ++i) {
        const QString name = i < 3 ? key : key + QString::number(i); // three of one key
        refs.append(desk.ref(name, desk.begin(name)));
    }
    const QString stays = desk.begin(key);
    const auto outcomes = run(desk, refs);
    QCOMPARE(outcomes.size(), refs.size());
    for (const RemovalOutcome &one : outcomes) {
        QVERIFY(!one.error);
        QVERIFY(!one.wasGone);
        QCOMPARE(one.parts, 3);
        QCOMPARE(one.bytes, PracticeDesk::wholeSize());
        QVERIFY(desk.isGone(one.ref.key, one.ref.uploadId));
    }
    QCOMPARE(desk.practice.pendingUploads(), 1);
    QVERIFY(!desk.isGone(key, stays));
}

void RemovalPracticeTest::removesWhateverHappensToTheAbort_data()
{
    everyPersonalityAnd({Mishap::ResetBefore, Mishap::ResetAfter, Mishap::CloseAfter, Mishap::Error500,
                         Mishap::Error500After, Mishap::SlowDown, Mishap::SlowDownRetryAfter, Mishap::Rubbish,
                         Mishap::RubbishAfter});
}

void RemovalPracticeTest::removesWhateverHappensToTheAbort()
{
    QFETCH(int, personality);
    QFETCH(int, mishap);
    PracticeDesk desk(named(personality));
    const QString id = desk.begin(key);
    desk.practice.proxy().setPlan(mishapAt(WireCall::AbortUpload, Mishap(mishap)));
    const auto outcomes = run(desk, {desk.ref(key, id)});
    QCOMPARE(outcomes.size(), 1);
    QVERIFY2(!outcomes.constFirst().error, nameOf(outcomes.constFirst().error.value_or(Error()).kind).data());
    QVERIFY(!outcomes.constFirst().wasGone); // what we removed is freed, heard or not
    QCOMPARE(outcomes.constFirst().bytes, PracticeDesk::wholeSize());
    QCOMPARE(desk.practice.pendingUploads(), 0);
}

void RemovalPracticeTest::leavesNoPartThatWasOnItsWay()
{
    QFETCH(int, personality);
    PracticeDesk desk(named(personality));
    const QString id = desk.begin(key);
    practice::Fault hold;
    hold.action = practice::FaultAction::Hold;
    hold.operation = practice::Operation::UploadPart;
    desk.practice.store().addFault(hold);
    bool landed = false;
    desk.ours.asker()(PutPart{desk.object(key), id, 4, bodyOf("late")},
                      [&landed](const Result<Answer> &) { landed = true; });
    QVERIFY(happens([&desk] { return desk.practice.proxy().count(WireCall::PutPart) == 1; }));
    const auto outcomes = run(desk, {desk.ref(key, id)});
    QVERIFY(!outcomes.constFirst().error);
    desk.practice.store().clearFaults();
    QVERIFY(happens([&landed] { return landed; }));
    QVERIFY(desk.isGone(key, id));
    QCOMPARE(desk.practice.pendingUploads(), 0);
}

void RemovalPracticeTest::leavesAFinishedObjectAlone()
{
    QFETCH(int, personality);
    PracticeDesk desk(named(personality));
    const QString id = desk.begin(key);
    QList<CompletedPart> list;
    const auto parts = desk.theirs.parts(desk.object(key), id);
    QVERIFY(parts);
    for (const ListedPart &part : *parts)
        list.append({part.number, part.etag});
    QVERIFY(desk.theirs.complete(desk.object(key), id, list));
    const auto outcomes = run(desk, {desk.ref(key, id)});
    QCOMPARE(outcomes.size(), 1);
    QVERIFY(!outcomes.constFirst().error);
    QVERIFY(outcomes.constFirst().wasGone);
    QVERIFY(desk.isWhole(key));
}

void RemovalPracticeTest::findsItGone()
{
    QFETCH(int, personality);
    PracticeDesk desk(named(personality));
    const QString id = desk.begin(key);
    QVERIFY(desk.theirs.get<UploadAborted>(AbortUpload{desk.object(key), id}));
    const auto outcomes = run(desk, {desk.ref(key, id)});
    QCOMPARE(outcomes.size(), 1);
    QVERIFY(!outcomes.constFirst().error);
    QCOMPARE(outcomes.constFirst().bytes, 0); // nothing is said to be freed
}

} // namespace partway::tests

QTEST_GUILESS_MAIN(partway::tests::RemovalPracticeTest)
#include "removal_practice_test.moc"
