// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rescue/upload_removal.h"
#include "tests/rescue/answering_store.h"

#include <QTest>

namespace partway::tests {

/// Nothing is freed before it is told what, and gone is only what the server does not list any more.
class UploadRemovalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksAbortsAndLooksAgain();
    void tellsWhatItHeld();
    void abortsUntilNoPartIsLeft();
    void givesUpAfterEightRounds();
    void believesTheListOfUploads();
    void tellsApartWhoEndedIt_data();
    void tellsApartWhoEndedIt();
    void asksAgainWhatPasses_data();
    void asksAgainWhatPasses();
    void freesNothingThatItMayNotLookAt();
    void worksOnAFewAtATime();
    void removesNoneTwice();
    void stopsBeforeThoseThatWait();
    void failsAllWithoutKeys();
    void isFinishedWithNothingToDo();

private:
    static UploadRef ref(int number)
    {
        return {QStringLiteral("b"), QStringLiteral("k%1").arg(number), QStringLiteral("u%1").arg(number)};
    }
    static QList<UploadRef> refs(int count)
    {
        QList<UploadRef> list;
        for (int i = 0; i < count; ++i)
            list.append(ref(i));
        return list;
    }
    static Answer parts(int count)
    {
        PartsPage page;
        for (int number = 1; number <= count; ++number)
            page.parts.append({number, 5 * MiB, "e", {}});
        return page;
    }
    static Answer uploads(const QList<UploadRef> &refs)
    {
        UploadsPage page;
        for (const UploadRef &one : refs)
            page.uploads.append({one.key, one.uploadId, {}, {}});
        return page;
    }
    /// Answers each kind of call in its own turn.
    static AnsweringStore::Script script(InTurn lists, InTurn aborts,
                                         InTurn others = {Result<Answer>(uploads({}))})
    {
        return [lists, aborts, others](const Call &call) mutable {
            if (std::holds_alternative<AbortUpload>(call))
                return aborts();
            return std::holds_alternative<ListParts>(call) ? lists() : others();
        };
    }
    QList<RemovalOutcome> run(AnsweringStore &store, const QList<UploadRef> &which)
    {
        UploadRemoval removal(store.asker(), m_clock);
        QList<RemovalOutcome> outcomes;
        m_finished = 0;
        connect(&removal, &UploadRemoval::removed, this,
                [&outcomes](const RemovalOutcome &one) { outcomes.append(one); });
        connect(&removal, &UploadRemoval::finished, this, [this] { ++m_finished; });
        removal.remove(which);
        store.settle(m_clock);
        return outcomes;
    }
    static QString order(const AnsweringStore &store)
    {
        QString letters;
        for (const Call &call : store.calls)
            letters += QLatin1Char(std::holds_alternative<AbortUpload>(call)   ? 'A'
                                   : std::holds_alternative<ListUploads>(call) ? 'U'
                                                                               : 'L');
        return letters;
    }

    ManualClock m_clock;
    int m_finished = 0;
};

void UploadRemovalTest::looksAbortsAndLooksAgain()
{
    AnsweringStore store(script({parts(2), refused(ErrorKind::NoSuchUpload)}, {Answer(UploadAborted{})}));
    const auto outcomes = run(store, {ref(1)});
    QCOMPARE(order(store), QStringLiteral("LAL"));
    QCOMPARE(outcomes.size(), 1);
    QVERIFY(!outcomes.constFirst().error);
    QVERIFY(!outcomes.constFirst().wasGone);
    QCOMPARE(m_finished, 1);
    QCOMPARE(store.asked<AbortUpload>().front().uploadId, ref(1).uploadId);
}

void UploadRemovalTest::tellsWhatItHeld()
{
    AnsweringStore store(script({parts(3), parts(0)}, {Answer(UploadAborted{})})); // Storj: empty means gone
    const auto outcomes = run(store, {ref(1)});
    QCOMPARE(outcomes.constFirst().ref, ref(1));
    QCOMPARE(outcomes.constFirst().parts, 3);
    QCOMPARE(outcomes.constFirst().bytes, 15 * MiB);
    QCOMPARE(outcomes.constFirst().partsLeft, 0);
}

void UploadRemovalTest::abortsUntilNoPartIsLeft()
{
    AnsweringStore store(
        script({parts(3), parts(1), parts(1), refused(ErrorKind::NoSuchUpload)}, {Answer(UploadAborted{})}));
    const SteadyTime begun = m_clock.now();
    const auto outcomes = run(store, {ref(1)});
    QCOMPARE(order(store), QStringLiteral("LALALAL"));
    QVERIFY(!outcomes.constFirst().error);
    QCOMPARE(m_clock.now() - begun, milliseconds(1500)); // the pauses grow
}

void UploadRemovalTest::givesUpAfterEightRounds()
{
    AnsweringStore store(script({parts(3), parts(2)}, {Answer(UploadAborted{})}, {uploads({ref(1)})}));
    const auto outcomes = run(store, {ref(1)});
    QCOMPARE(store.count<AbortUpload>(), UploadRemoval::rounds);
    QCOMPARE(outcomes.constFirst().error->kind, ErrorKind::AbortIncomplete);
    QCOMPARE(outcomes.constFirst().partsLeft, 2);
    QCOMPARE(outcomes.constFirst().parts, 3);
}

// Storj lists the parts of an upload for ever that was completed.
void UploadRemovalTest::believesTheListOfUploads()
{
    AnsweringStore store(script({parts(3)}, {Answer(UploadAborted{})}, {uploads({ref(2)})}));
    const auto outcomes = run(store, {ref(1)});
    QVERIFY(!outcomes.constFirst().error);
    QVERIFY(outcomes.constFirst().wasGone);
    QCOMPARE(outcomes.constFirst().partsLeft, 0);
    AnsweringStore unsure(script({parts(3)}, {Answer(UploadAborted{})}, {refused(ErrorKind::AccessDenied)}));
    QCOMPARE(run(unsure, {ref(1)}).constFirst().error->kind, ErrorKind::AbortIncomplete);
}

void UploadRemovalTest::tellsApartWhoEndedIt_data()
{
    using Answers = QList<int>; // 0: well; else the kind of the error
    QTest::addColumn<bool>("listed");
    QTest::addColumn<Answers>("aborts");
    QTest::addColumn<bool>("wasGone");
    const int gone = int(ErrorKind::NoSuchUpload);
    QTest::newRow("not there at all") << false << Answers{} << true;
    QTest::newRow("ended in between") << true << Answers{gone} << true;
    QTest::newRow("by us") << true << Answers{-1} << false;
    QTest::newRow("by us, unheard") << true << Answers{int(ErrorKind::ConnectionLost), gone} << false;
    QTest::newRow("not by us, whom the server put off")
        << true << Answers{int(ErrorKind::Throttled), gone} << true;
}

void UploadRemovalTest::tellsApartWhoEndedIt()
{
    QFETCH(bool, listed);
    QFETCH(QList<int>, aborts);
    int list = 0;
    AnsweringStore store([&](const Call &call) -> Result<Answer> {
        if (std::holds_alternative<ListParts>(call))
            return listed && list++ == 0 ? Result<Answer>(parts(1)) : refused(ErrorKind::NoSuchUpload);
        const int kind = aborts.takeFirst();
        return kind < 0 ? Result<Answer>(UploadAborted{}) : refused(ErrorKind(kind));
    });
    const auto outcomes = run(store, {ref(1)});
    QVERIFY(!outcomes.constFirst().error);
    QTEST(outcomes.constFirst().wasGone, "wasGone");
    QVERIFY(aborts.isEmpty());
}

void UploadRemovalTest::asksAgainWhatPasses_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("tries");
    for (const ErrorKind kind : {ErrorKind::Throttled, ErrorKind::ServerFault, ErrorKind::ConnectionLost,
                                 ErrorKind::Stalled, ErrorKind::Unreachable})
        QTest::newRow(nameOf(kind).data()) << int(kind) << 5;
    for (const ErrorKind kind : {ErrorKind::AccessDenied, ErrorKind::NoSuchBucket, ErrorKind::InvalidRequest})
        QTest::newRow(nameOf(kind).data()) << int(kind) << 1;
}

void UploadRemovalTest::asksAgainWhatPasses()
{
    QFETCH(int, kind);
    QFETCH(int, tries);
    AnsweringStore never(script({parts(1)}, {refused(ErrorKind(kind))}));
    const auto failed = run(never, {ref(1)});
    QCOMPARE(never.count<AbortUpload>(), tries);
    QCOMPARE(failed.constFirst().error->kind, ErrorKind(kind));
    QCOMPARE(failed.constFirst().parts, 1);
    if (tries == 1)
        return;
    AnsweringStore late(
        script({parts(1), refused(ErrorKind(kind)), parts(0)},
               {refused(ErrorKind(kind)), refused(ErrorKind(kind)), Answer(UploadAborted{})}));
    QVERIFY(!run(late, {ref(1)}).constFirst().error);
    QCOMPARE(order(late), QStringLiteral("LAAALL"));
}

void UploadRemovalTest::freesNothingThatItMayNotLookAt()
{
    AnsweringStore store(script({refused(ErrorKind::AccessDenied)}, {Answer(UploadAborted{})}));
    const auto outcomes = run(store, {ref(1)});
    QCOMPARE(outcomes.constFirst().error->kind, ErrorKind::AccessDenied);
    QCOMPARE(store.count<AbortUpload>(), 0);
}

void UploadRemovalTest::worksOnAFewAtATime()
{
    AnsweringStore store([aborted = QSet<QString>()](const Call &call) mutable -> Result<Answer> {
        if (const auto *abort = std::get_if<AbortUpload>(&call)) {
            aborted.insert(abort->uploadId);
            return UploadAborted{};
        }
        const bool isGone = aborted.contains(std::get<ListParts>(call).uploadId);
        return isGone ? refused(ErrorKind::NoSuchUpload) : Result<Answer>(parts(2));
    });
    const auto outcomes = run(store, refs(40));
    QCOMPARE(outcomes.size(), 40);
    QCOMPARE(store.mostAtOnce, size_t(UploadRemoval::atOnce));
    QCOMPARE(store.calls.size(), size_t(3 * 40));
    QCOMPARE(m_finished, 1);
}

void UploadRemovalTest::removesNoneTwice()
{
    AnsweringStore store(script({parts(1), parts(0)}, {Answer(UploadAborted{})}));
    QCOMPARE(run(store, {ref(1), ref(1)}).size(), 1);
    QCOMPARE(store.count<AbortUpload>(), 1);
}

void UploadRemovalTest::stopsBeforeThoseThatWait()
{
    AnsweringStore store(script({parts(0)}, {Answer(UploadAborted{})}));
    UploadRemoval removal(store.asker(), m_clock);
    int removed = 0;
    int finished = 0;
    connect(&removal, &UploadRemoval::removed, this, [&removed] { ++removed; });
    connect(&removal, &UploadRemoval::finished, this, [&finished] { ++finished; });
    removal.remove(refs(10));
    removal.stop();
    store.settle(m_clock);
    QCOMPARE(removed, UploadRemoval::atOnce);
    QCOMPARE(store.count<AbortUpload>(), UploadRemoval::atOnce);
    QCOMPARE(finished, 1);
    removal.remove(refs(10)); // those that were left are no strangers
    store.settle(m_clock);
    QCOMPARE(removed, UploadRemoval::atOnce + 10);
}

void UploadRemovalTest::failsAllWithoutKeys()
{
    AnsweringStore store(script({refused(ErrorKind::CredentialsExpired)}, {Answer(UploadAborted{})}));
    const auto outcomes = run(store, refs(100));
    QCOMPARE(outcomes.size(), 100);
    QVERIFY(std::all_of(outcomes.begin(), outcomes.end(), [](const RemovalOutcome &one) {
        return one.error && one.error->kind == ErrorKind::CredentialsExpired;
    }));
    QCOMPARE(store.calls.size(), size_t(UploadRemoval::atOnce));
    QCOMPARE(m_finished, 1);
}

void UploadRemovalTest::isFinishedWithNothingToDo()
{
    AnsweringStore store(script({parts(0)}, {Answer(UploadAborted{})}));
    QVERIFY(run(store, {}).isEmpty());
    QCOMPARE(m_finished, 1);
}

} // namespace partway::tests

QTEST_GUILESS_MAIN(partway::tests::UploadRemovalTest)
#include "upload_removal_test.moc"
