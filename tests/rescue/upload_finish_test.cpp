// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rescue/upload_finish.h"
#include "tests/rescue/upload_finish_cases.h"

#include <QTest>

namespace partway::tests {

using namespace std::chrono_literals;

class UploadFinishTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatIsThere();
    void tellsWhatItMayNotSee();
    void looksAtNothingThatIsGone();
    void completesInOrderAndOnlyWhatWasLookedAt();
    void asksForNoOverwritingWhereNothingWasThere();
    void comesToTheRightEnd_data();
    void comesToTheRightEnd();
    void refusesWhatIsNoWholeUpload_data();
    void refusesWhatIsNoWholeUpload();
    void refusesWithoutALook();
    void mayBeTriedAgainAfterAFailure();

private:
    static Account account(bool conditional = false)
    {
        Account account;
        account.profile.id = QStringLiteral("aws");
        account.profile.conditionalComplete = conditional;
        return account;
    }
    static UploadRef ref() { return {QStringLiteral("b"), QStringLiteral("k"), QStringLiteral("u")}; }
    void listen(UploadFinish &finish)
    {
        m_outcomes.clear();
        connect(&finish, &UploadFinish::looked, this, [this](const FinishOutlook &told) {
            m_outlook = told;
            m_outcomes += QStringLiteral("looked");
        });
        connect(&finish, &UploadFinish::finished, this, [this](const ObjectFound &object) {
            m_object = object;
            m_outcomes += QStringLiteral("finished");
        });
        connect(&finish, &UploadFinish::failed, this,
                [this](const Error &error) { m_outcomes += nameOf(error.kind); });
    }

    ManualClock m_clock;
    FinishOutlook m_outlook;
    ObjectFound m_object;
    QStringList m_outcomes;
};

void UploadFinishTest::tellsWhatIsThere()
{
    OneUpload server(m_clock);
    server.putObject(10 * MiB, "somebody-elses");
    server.parts.last().modified = m_clock.utcNow() - 2min;
    server.listed = {{QStringLiteral("k"), QStringLiteral("u"), {}, {}},
                     {QStringLiteral("k"), QStringLiteral("v"), {}, {}},
                     {QStringLiteral("k2"), QStringLiteral("w"), {}, {}}};
    UploadFinish finish(server.store.asker(), account(), m_clock, ref());
    listen(finish);
    finish.look();
    server.store.settle(m_clock);
    QCOMPARE(m_outcomes, QStringList{QStringLiteral("looked")});
    QCOMPARE(m_outlook.parts, server.parts);
    QCOMPARE(m_outlook.contents.set.bytes, 10 * MiB);
    QCOMPARE(m_outlook.replaced->etag, QByteArray("somebody-elses"));
    QVERIFY(!m_outlook.objectUnknown);
    QCOMPARE(m_outlook.others.size(), 1);
    QCOMPARE(m_outlook.others.constFirst().uploadId, QStringLiteral("v"));
    QVERIFY(m_outlook.beingWritten);
    QCOMPARE(server.completes, 0);
}

void UploadFinishTest::tellsWhatItMayNotSee()
{
    OneUpload server(m_clock);
    server.headRefused = ErrorKind::AccessDenied;
    server.listRefused = ErrorKind::NotImplemented;
    UploadFinish finish(server.store.asker(), account(), m_clock, ref());
    listen(finish);
    finish.look();
    server.store.settle(m_clock);
    QCOMPARE(m_outcomes, QStringList{QStringLiteral("looked")});
    QVERIFY(m_outlook.objectUnknown);
    QVERIFY(m_outlook.othersUnknown);
    QVERIFY(!m_outlook.beingWritten);
}

void UploadFinishTest::looksAtNothingThatIsGone()
{
    OneUpload server(m_clock);
    server.sweep();
    UploadFinish finish(server.store.asker(), account(), m_clock, ref());
    listen(finish);
    finish.look();
    server.store.settle(m_clock);
    QCOMPARE(m_outcomes, QStringList{QStringLiteral("no-such-upload")});
}

void UploadFinishTest::completesInOrderAndOnlyWhatWasLookedAt()
{
    OneUpload server(m_clock);
    UploadFinish finish(server.store.asker(), account(), m_clock, ref());
    listen(finish);
    finish.look();
    server.store.settle(m_clock);
    finish.finish();
    server.store.settle(m_clock);
    QCOMPARE(m_outcomes.constLast(), QStringLiteral("finished"));
    QCOMPARE(m_object.size, 10 * MiB);
    const CompleteUpload call = server.store.asked<CompleteUpload>().front();
    QCOMPARE(call.uploadId, QStringLiteral("u"));
    QCOMPARE(call.parts, (QList<CompletedPart>{{1, server.parts.at(0).etag}, {2, server.parts.at(1).etag}}));
    QVERIFY(!call.onlyIfAbsent); // this store does not honour it
}

void UploadFinishTest::asksForNoOverwritingWhereNothingWasThere()
{
    for (const bool isThere : {false, true}) {
        OneUpload server(m_clock);
        if (isThere)
            server.putObject(10 * MiB, "somebody-elses");
        m_clock.advance(1h);
        UploadFinish finish(server.store.asker(), account(true), m_clock, ref());
        listen(finish);
        finish.look();
        server.store.settle(m_clock);
        finish.finish();
        server.store.settle(m_clock);
        QCOMPARE(server.store.asked<CompleteUpload>().front().onlyIfAbsent, !isThere);
        QCOMPARE(m_outcomes.constLast(), QStringLiteral("finished"));
    }
}

void UploadFinishTest::comesToTheRightEnd_data()
{
    QTest::addColumn<int>("index");
    int index = 0;
    for (const FinishCase &one : finishCases())
        QTest::newRow(one.name) << index++;
}

void UploadFinishTest::comesToTheRightEnd()
{
    QFETCH(int, index);
    const FinishCase &one = finishCases().at(static_cast<size_t>(index));
    OneUpload server(m_clock);
    if (one.before)
        one.before(server);
    UploadFinish finish(server.store.asker(), account(), m_clock, ref());
    listen(finish);
    finish.look();
    server.store.settle(m_clock);
    QCOMPARE(m_outcomes, QStringList{QStringLiteral("looked")});
    server.heads = 0;
    m_clock.advance(5s);
    if (one.meanwhile)
        one.meanwhile(server);
    finish.finish();
    server.store.settle(m_clock);
    QCOMPARE(m_outcomes, QStringList({QStringLiteral("looked"), QString::fromLatin1(one.outcome)}));
    QCOMPARE(server.store.count<CompleteUpload>(), one.completes);
}

void UploadFinishTest::refusesWhatIsNoWholeUpload_data()
{
    QTest::addColumn<QList<int>>("numbers");
    QTest::newRow("a gap") << QList<int>{1, 3};
    QTest::newRow("without the first") << QList<int>{2};
    QTest::newRow("part 0") << QList<int>{0, 1};
}

void UploadFinishTest::refusesWhatIsNoWholeUpload()
{
    QFETCH(QList<int>, numbers);
    OneUpload server(m_clock);
    server.parts.clear();
    for (const int number : numbers)
        server.parts.append({number, 5 * MiB, "e", {}});
    UploadFinish finish(server.store.asker(), account(), m_clock, ref());
    listen(finish);
    finish.look();
    server.store.settle(m_clock);
    finish.finish();
    server.store.settle(m_clock);
    QCOMPARE(m_outcomes, QStringList({QStringLiteral("looked"), QStringLiteral("invalid-part")}));
    QCOMPARE(server.completes, 0);
}

void UploadFinishTest::refusesWithoutALook()
{
    OneUpload server(m_clock);
    UploadFinish finish(server.store.asker(), account(), m_clock, ref());
    listen(finish);
    finish.finish();
    QVERIFY(m_outcomes.isEmpty()); // from the event loop
    server.store.settle(m_clock);
    QCOMPARE(m_outcomes, QStringList{QStringLiteral("invalid-part")});
    QVERIFY(server.store.calls.empty());
}

void UploadFinishTest::mayBeTriedAgainAfterAFailure()
{
    OneUpload server(m_clock);
    server.onComplete = [](int) { return refused(ErrorKind::AccessDenied); };
    UploadFinish finish(server.store.asker(), account(), m_clock, ref());
    listen(finish);
    finish.look();
    server.store.settle(m_clock);
    finish.finish();
    server.store.settle(m_clock);
    server.onComplete = {};
    finish.finish();
    server.store.settle(m_clock);
    QCOMPARE(m_outcomes, QStringList({QStringLiteral("looked"), QStringLiteral("access-denied"),
                                      QStringLiteral("finished")}));
}

} // namespace partway::tests

QTEST_GUILESS_MAIN(partway::tests::UploadFinishTest)
#include "upload_finish_test.moc"
