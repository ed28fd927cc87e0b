// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rescue/practice_desk.h"
#include "tests/support/checksum_upload.h"

namespace partway::tests {

/// An upload that the journal does not know is completed over real bytes, as each store answers, and nothing
/// is called finished that is not.
class FinishPracticeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finishes_data() { everyPersonality(); }
    void finishes();
    void finishesWhateverHappensToTheAnswer_data();
    void finishesWhateverHappensToTheAnswer();
    void finishesWhatWasBegunWithAChecksum_data();
    void finishesWhatWasBegunWithAChecksum();
    void finishesWhatIsSeenLate_data() { everyPersonality(); }
    void finishesWhatIsSeenLate();
    void comesSecond_data() { everyPersonality(); }
    void comesSecond();
    void finishesWhatAnotherCompleted_data() { everyPersonality(); }
    void finishesWhatAnotherCompleted();
    void saysThatItWasSwept_data() { everyPersonality(); }
    void saysThatItWasSwept();
    void takesNoOlderObjectForIt_data() { everyPersonality(); }
    void takesNoOlderObjectForIt();
    void takesNoOtherObjectForIt_data() { everyPersonality(); }
    void takesNoOtherObjectForIt();
    void completesNothingThatChanged_data() { everyPersonality(); }
    void completesNothingThatChanged();
    void replacesNothingUntold_data() { everyPersonality(); }
    void replacesNothingUntold();
    void believesNoOtherName_data() { everyPersonality(); }
    void believesNoOtherName();
    void asksOnlyAFewTimes();

private:
    /// One UploadFinish, and what it told.
    class Run
    {
    public:
        Run(PracticeDesk &desk, const UploadRef &ref)
            : m_finish(desk.ours.asker(), desk.account, desk.clock, ref)
        {
            QObject::connect(&m_finish, &UploadFinish::looked, &m_finish,
                             [this](const FinishOutlook &outlook) { looked = outlook; });
            QObject::connect(&m_finish, &UploadFinish::finished, &m_finish,
                             [this] { end = QByteArray("finished"); });
            QObject::connect(&m_finish, &UploadFinish::failed, &m_finish,
                             [this](const Error &error) { end = QByteArray(nameOf(error.kind).data()); });
        }
        [[nodiscard]] bool look()
        {
            m_finish.look();
            return happens([this] { return looked || end; }) && looked;
        }
        void begin() { m_finish.finish(); }
        [[nodiscard]] QByteArray result()
        {
            return happens([this] { return end.has_value(); }) ? *end : QByteArray("nothing told");
        }
        QByteArray finish()
        {
            begin();
            return result();
        }

        std::optional<FinishOutlook> looked;
        std::optional<QByteArray> end;

    private:
        UploadFinish m_finish;
    };

    /// Complete is held on the server; false where it does not come.
    static bool holdsComplete(PracticeDesk &desk)
    {
        return happens([&desk] { return desk.practice.proxy().count(WireCall::CompleteUpload) == 1; });
    }
    static practice::Fault holdOf(practice::Operation operation)
    {
        practice::Fault fault;
        fault.action = practice::FaultAction::Hold;
        fault.operation = operation;
        return fault;
    }
    QList<CompletedPart> listOf(PracticeDesk &desk, const QString &id)
    {
        QList<CompletedPart> list;
        const auto parts = desk.theirs.parts(desk.object(key), id);
        for (const ListedPart &part : parts.value_or(QList<ListedPart>()))
            list.append({part.number, part.etag});
        return list;
    }

    const QString key = QStringLiteral("films/réel + 7 %.mov");
};

void FinishPracticeTest::finishes()
{
    QFETCH(int, personality);
    PracticeDesk desk(named(personality));
    const QString id = desk.begin(key);
    const QString other = desk.begin(key, 'b');
    QVERIFY(desk.put(key, "older"));
    Run run(desk, desk.ref(key, id));
    QVERIFY(run.look());
    QCOMPARE(run.looked->contents.set.bytes, PracticeDesk::wholeSize());
    QVERIFY(run.looked->contents.set.canBeCompleted());
    QVERIFY(run.looked->beingWritten);
    QCOMPARE(run.looked->replaced->size, 5);
    QCOMPARE(run.looked->others.size(), 1);
    QCOMPARE(run.looked->others.constFirst().uploadId, other);
    QCOMPARE(run.finish(), QByteArray("finished"));
    QVERIFY(desk.isWhole(key));
    QCOMPARE(desk.practice.pendingUploads(), 1); // the other one stays
    QCOMPARE(desk.practice.proxy().count(WireCall::CompleteUpload), 1);
}

void FinishPracticeTest::finishesWhateverHappensToTheAnswer_data()
{
    everyPersonalityAnd({Mishap::ResetBefore, Mishap::ResetInBody, Mishap::ResetAfter, Mishap::CloseBefore,
                         Mishap::CloseAfter, Mishap::CutAnswer, Mishap::Error500, Mishap::Error500After,
                         Mishap::SlowDown, Mishap::Rubbish, Mishap::RubbishAfter, Mishap::GarbageXml,
                         Mishap::GarbageXmlAfter, Mishap::ErrorIn200, Mishap::ErrorIn200After});
}

void FinishPracticeTest::finishesWhateverHappensToTheAnswer()
{
    QFETCH(int, personality);
    QFETCH(int, mishap);
    PracticeDesk desk(named(personality));
    const QString id = desk.begin(key);
    Run run(desk, desk.ref(key, id));
    QVERIFY(run.look());
    desk.practice.proxy().setPlan(mishapAt(WireCall::CompleteUpload, Mishap(mishap)));
    QCOMPARE(run.finish(), QByteArray("finished"));
    QVERIFY(desk.isWhole(key));
    QCOMPARE(desk.practice.pendingUploads(), 0);
}

void FinishPracticeTest::finishesWhatWasBegunWithAChecksum_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("type");
    QTest::newRow("of the parts") << QStringLiteral("SHA256") << QByteArray("COMPOSITE");
    QTest::newRow("of the parts, as many tools do by themselves")
        << QStringLiteral("CRC32") << QByteArray("COMPOSITE");
    QTest::newRow("of the whole object") << QStringLiteral("CRC64NVME") << QByteArray("FULL_OBJECT");
}

void FinishPracticeTest::finishesWhatWasBegunWithAChecksum()
{
    QFETCH(QString, kind);
    QFETCH(QByteArray, type);
    PracticeDesk desk(practice::PersonalityName::Aws);
    const QString id = createWithChecksum(desk.theirs, desk.object(key), kind, type);
    for (const int number : {1, 2, 3})
        QVERIFY(putWithChecksum(desk.theirs, desk.object(key), id, number, PracticeDesk::part(number, 'a'),
                                kind));
    if (type == "COMPOSITE")
        QVERIFY(!desk.theirs.complete(desk.object(key), id, listOf(desk, id))); // they are asked for
    Run run(desk, desk.ref(key, id));
    QVERIFY(run.look());
    QCOMPARE(run.finish(), QByteArray("finished"));
    QVERIFY(desk.isWhole(key));
}

// The answer is lost, and the object is not shown at once: on some stores a second Complete goes out.
void FinishPracticeTest::finishesWhatIsSeenLate()
{
    QFETCH(int, personality);
    PracticeDesk desk(named(personality));
    const QString id = desk.begin(key);
    Run run(desk, desk.ref(key, id));
    QVERIFY(run.look());
    practice::Fault late;
    late.operation = practice::Operation::HeadObject;
    late.skip = 1; // before Complete
    late.times = 2;
    late.status = 404;
    late.code = "NoSuchKey";
    desk.practice.store().addFault(late);
    desk.practice.proxy().setPlan(mishapAt(WireCall::CompleteUpload, Mishap::ResetAfter));
    QCOMPARE(run.finish(), QByteArray("finished"));
    QVERIFY(desk.isWhole(key));
    QCOMPARE(desk.practice.pendingUploads(), 0);
}

void FinishPracticeTest::comesSecond()
{
    QFETCH(int, personality);
    PracticeDesk desk(named(personality));
    const QString id = desk.begin(key);
    Run run(desk, desk.ref(key, id));
    QVERIFY(run.look());
    desk.practice.store().addFault(holdOf(practice::Operation::CompleteUpload));
    run.begin();
    QVERIFY(holdsComplete(desk));
    QVERIFY(desk.theirs.complete(desk.object(key), id, listOf(desk, id)));
    desk.practice.store().clearFaults();
    QCOMPARE(run.result(), QByteArray("finished"));
    QVERIFY(desk.isWhole(key));
}

void FinishPracticeTest::finishesWhatAnotherCompleted()
{
    QFETCH(int, personality);
    PracticeDesk desk(named(personality));
    const QString id = desk.begin(key);
    Run run(desk, desk.ref(key, id));
    QVERIFY(run.look());
    QVERIFY(desk.theirs.complete(desk.object(key), id, listOf(desk, id)));
    QCOMPARE(run.finish(), QByteArray("finished"));
    QVERIFY(desk.isWhole(key));
}

void FinishPracticeTest::saysThatItWasSwept()
{
    QFETCH(int, personality);
    PracticeDesk desk(named(personality));
    const QString id = desk.begin(key);
    Run before(desk, desk.ref(key, id));
    QVERIFY(before.look());
    QVERIFY(desk.theirs.get<UploadAborted>(AbortUpload{desk.object(key), id}));
    QCOMPARE(before.finish(), QByteArray("no-such-upload"));

    const QString second = desk.begin(key);
    Run during(desk, desk.ref(key, second));
    QVERIFY(during.look());
    desk.practice.store().addFault(holdOf(practice::Operation::CompleteUpload));
    during.begin();
    QVERIFY(holdsComplete(desk));
    QVERIFY(desk.theirs.get<UploadAborted>(AbortUpload{desk.object(key), second}));
    desk.practice.store().clearFaults();
    QCOMPARE(during.result(), QByteArray("no-such-upload"));
    QVERIFY(!desk.practice.hasObject(key));
}

void FinishPracticeTest::takesNoOlderObjectForIt()
{
    QFETCH(int, personality);
    PracticeDesk desk(named(personality));
    const QByteArray older(static_cast<int>(PracticeDesk::wholeSize()), 'o'); // of the same size
    QVERIFY(desk.put(key, older));
    const QString id = desk.begin(key);
    Run run(desk, desk.ref(key, id));
    QVERIFY(run.look());
    desk.practice.store().addFault(holdOf(practice::Operation::CompleteUpload));
    run.begin();
    QVERIFY(holdsComplete(desk));
    QVERIFY(desk.theirs.get<UploadAborted>(AbortUpload{desk.object(key), id}));
    desk.practice.proxy().setPlan(mishapAt(WireCall::CompleteUpload, Mishap::ResetAfter));
    desk.practice.store().clearFaults();
    QCOMPARE(run.result(), QByteArray("no-such-upload"));
    QVERIFY(desk.isWhole(key, 'o'));
}

void FinishPracticeTest::takesNoOtherObjectForIt()
{
    QFETCH(int, personality);
    PracticeDesk desk(named(personality));
    const QString id = desk.begin(key);
    Run run(desk, desk.ref(key, id));
    QVERIFY(run.look());
    desk.practice.store().addFault(holdOf(practice::Operation::CompleteUpload));
    run.begin();
    QVERIFY(holdsComplete(desk));
    QVERIFY(desk.theirs.get<UploadAborted>(AbortUpload{desk.object(key), id}));
    const QByteArray another(static_cast<int>(PracticeDesk::wholeSize()), 'x'); // of the same size
    QVERIFY(desk.put(key, another));
    desk.practice.store().clearFaults();
    QCOMPARE(run.result(), QByteArray("upload-vanished"));
    QVERIFY(desk.isWhole(key, 'x'));
}

void FinishPracticeTest::completesNothingThatChanged()
{
    QFETCH(int, personality);
    PracticeDesk desk(named(personality));
    const QString id = desk.begin(key);
    Run run(desk, desk.ref(key, id));
    QVERIFY(run.look());
    QVERIFY(desk.theirs.put(desk.object(key), id, 3, QByteArray("longer than before")));
    QCOMPARE(run.finish(), QByteArray("conflict"));
    QVERIFY(!desk.practice.hasObject(key));
    QCOMPARE(desk.practice.pendingUploads(), 1);
    run.looked.reset();
    run.end.reset();
    QVERIFY(run.look());
    QCOMPARE(run.finish(), QByteArray("finished"));
}

void FinishPracticeTest::replacesNothingUntold()
{
    QFETCH(int, personality);
    PracticeDesk desk(named(personality));
    const QString id = desk.begin(key);
    Run run(desk, desk.ref(key, id));
    QVERIFY(run.look());
    QVERIFY(!run.looked->replaced);
    QVERIFY(desk.put(key, "somebody's"));
    QCOMPARE(run.finish(), QByteArray("conflict"));
    QCOMPARE(desk.practice.proxy().count(WireCall::CompleteUpload), 0);
    QCOMPARE(desk.practice.store().readObject(desk.practice.bucket().toStdString(), key.toStdString()),
             std::string("somebody's"));
}

void FinishPracticeTest::believesNoOtherName()
{
    QFETCH(int, personality);
    PracticeDesk desk(named(personality));
    const QString id = desk.begin(key);
    Run run(desk, desk.ref(key, id));
    QVERIFY(run.look());
    practice::Fault wrong;
    wrong.action = practice::FaultAction::WrongETag;
    wrong.operation = practice::Operation::HeadObject;
    wrong.times = 0;
    desk.practice.store().addFault(wrong);
    QCOMPARE(run.finish(), QByteArray("verification-failed"));
}

void FinishPracticeTest::asksOnlyAFewTimes()
{
    PracticeDesk desk(practice::PersonalityName::Aws);
    const QString id = desk.begin(key);
    Run run(desk, desk.ref(key, id));
    QVERIFY(run.look());
    desk.practice.proxy().setPlan(mishapAt(WireCall::CompleteUpload, Mishap::SlowDown, 1000));
    QCOMPARE(run.finish(), QByteArray("throttled"));
    QCOMPARE(desk.practice.proxy().count(WireCall::CompleteUpload), 5);
    QCOMPARE(desk.practice.pendingUploads(), 1);
    QVERIFY(!desk.practice.hasObject(key));
}

} // namespace partway::tests

QTEST_GUILESS_MAIN(partway::tests::FinishPracticeTest)
#include "finish_practice_test.moc"
