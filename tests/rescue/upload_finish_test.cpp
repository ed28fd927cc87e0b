// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rescue/upload_finish.h"
#include "tests/rescue/one_upload.h"

#include <QTest>

namespace partway::tests {

using namespace std::chrono_literals;

namespace {

using Twist = std::function<void(OneUpload &)>;

struct Case
{
    const char *name;
    Twist before; ///< the look
    Twist meanwhile;
    const char *outcome; ///< "finished", or the name of the error
    int completes;
};

/// The first Complete goes one way, the others another.
Twist firstThen(const Twist &first, ErrorKind answer, const Twist &others = {},
                ErrorKind later = ErrorKind::NoSuchUpload)
{
    return [=](OneUpload &server) {
        server.onComplete = [=, &server](int count) -> Result<Answer> {
            if (count == 1 && first)
                first(server);
            if (count > 1 && !others)
                return server.pending ? server.carryOut() : refused(later);
            if (count > 1)
                others(server);
            return refused(count == 1 ? answer : later);
        };
    };
}

void carriedOut(OneUpload &server) { server.carryOut(); }
void swept(OneUpload &server) { server.sweep(); }
void nothing(OneUpload &) {}
void stored(OneUpload &server) { server.putObject(10 * MiB, "somebody-elses"); }
void storedSame(OneUpload &server) { server.object = server.made(); }
void encrypted(OneUpload &server)
{
    server.opaque = true;
    server.setParts({"one", "two"});
}
void likeStorj(OneUpload &server)
{
    server.listsCompleted = true;
    server.emptyWhenGone = true;
}
Twist both(const Twist &a, const Twist &b)
{
    return [=](OneUpload &server) {
        a(server);
        b(server);
    };
}
void later(OneUpload &server) { server.clock.advance(1h); }

const std::vector<Case> &cases()
{
    using K = ErrorKind;
    static const std::vector<Case> all{
        {"nothing goes wrong", {}, {}, "finished", 1},
        {"an answer without an ETag", [](OneUpload &s) { s.namesObject = false; }, {}, "finished", 1},
        {"replaces what was there", both(stored, later), {}, "finished", 1},
        {"the very bytes are there, within the second", storedSame, {}, "finished", 1},
        // the answer is lost
        {"carried out, unheard", firstThen(carriedOut, K::ConnectionLost), {}, "finished", 1},
        {"carried out, told as a fault", firstThen(carriedOut, K::ServerFault), {}, "finished", 1},
        {"carried out, garbled", firstThen(carriedOut, K::MalformedAnswer), {}, "finished", 1},
        {"carried out, stalled", firstThen(carriedOut, K::Stalled), {}, "finished", 1},
        {"lost before it came", firstThen(nothing, K::ConnectionLost), {}, "finished", 2},
        {"put off", firstThen(nothing, K::Throttled), {}, "finished", 2},
        {"a conflict that passes", firstThen(nothing, K::Conflict), {}, "finished", 2},
        {"put off for ever", firstThen(nothing, K::Throttled, nothing, K::Throttled), {}, "throttled", 5},
        {"unheard, over an older object",
         both(both(stored, later), firstThen(carriedOut, K::ConnectionLost)),
         {},
         "finished",
         1},
        // it ended otherwise
        {"swept meanwhile", {}, swept, "no-such-upload", 0},
        {"swept meanwhile, and listed as empty", likeStorj, swept, "no-such-upload", 0},
        {"swept, an older object", stored, swept, "no-such-upload", 0},
        {"swept, the very bytes from before", both(storedSame, later), swept, "no-such-upload", 0},
        {"swept, and another object stored", {}, both(swept, stored), "upload-vanished", 0},
        {"swept during Complete", firstThen(swept, K::ConnectionLost), {}, "no-such-upload", 1},
        {"swept during Complete, refused", firstThen(swept, K::NoSuchUpload), {}, "no-such-upload", 1},
        {"swept during Complete, as Ceph says it", firstThen(swept, K::ServerFault), {}, "no-such-upload", 1},
        {"swept during Complete, an older object",
         both(stored, firstThen(swept, K::ServerFault)),
         {},
         "no-such-upload",
         1},
        {"swept during Complete, another stored",
         firstThen(both(swept, stored), K::ConnectionLost),
         {},
         "upload-vanished",
         1},
        // somebody else completed it
        {"completed by another", {}, carriedOut, "finished", 0},
        {"completed by another, over an older", both(stored, later), carriedOut, "finished", 0},
        {"completed by another, during ours", firstThen(carriedOut, K::NoSuchUpload), {}, "finished", 1},
        {"Storj: completed by another",
         both(likeStorj, [](OneUpload &s) { s.onComplete = [](int) { return refused(K::NoSuchKey); }; }),
         carriedOut, "finished", 1},
        {"Storj: completed long ago",
         both(both(likeStorj, storedSame),
              both(later, [](OneUpload &s) { s.onComplete = [](int) { return refused(K::NoSuchKey); }; })),
         {},
         "no-such-upload",
         1},
        {"Storj: completed, and the object deleted since",
         both(likeStorj, [](OneUpload &s) { s.onComplete = [](int) { return refused(K::InvalidPart); }; }),
         {},
         "invalid-part",
         1},
        // things changed
        {"a part more",
         {},
         [](OneUpload &s) {
             s.setParts({"one", "two", "three"});
         },
         "conflict",
         0},
        {"another part",
         {},
         [](OneUpload &s) {
             s.setParts({"one", "2"});
         },
         "conflict",
         0},
        {"another size", {}, [](OneUpload &s) { s.parts.last().size = 1; }, "conflict", 0},
        {"a part more during Complete",
         firstThen(
             [](OneUpload &s) {
                 s.setParts({"one", "two", "three"});
             },
             K::ConnectionLost),
         {},
         "conflict",
         1},
        {"an object appeared", {}, stored, "conflict", 0},
        {"the object was replaced", both(stored, later), stored, "conflict", 0},
        {"an object appeared during Complete", firstThen(stored, K::PreconditionFailed), {}, "conflict", 1},
        // refused for good
        {"refused", firstThen(nothing, K::AccessDenied), {}, "access-denied", 1},
        {"refused as too small", firstThen(nothing, K::TooSmall), {}, "too-small", 1},
        {"refused as no list", firstThen(nothing, K::InvalidPart), {}, "invalid-part", 1},
        // answered well, and not true
        {"never to be seen",
         [](OneUpload &s) { s.onComplete = [](int) { return Answer(UploadCompleted{"e"}); }; },
         {},
         "verification-failed",
         1},
        {"the old one stays",
         both(stored, [](OneUpload &s) { s.onComplete = [](int) { return Answer(UploadCompleted{}); }; }),
         {},
         "verification-failed",
         1},
        {"other bytes",
         [](OneUpload &s) {
             s.onComplete = [&s](int) -> Result<Answer> {
                 auto answer = s.carryOut();
                 s.object->etag[0] = s.object->etag.startsWith('0') ? '1' : '0';
                 return answer;
             };
         },
         {},
         "verification-failed",
         1},
        {"cut short",
         [](OneUpload &s) {
             s.onComplete = [&s](int) -> Result<Answer> {
                 auto answer = s.carryOut();
                 s.object->size -= 1;
                 return answer;
             };
         },
         {},
         "verification-failed",
         1},
        {"seen a moment later",
         [](OneUpload &s) {
             s.onHead = [&s](int count) {
                 s.headRefused = count < 5 ? std::optional(K::NoSuchKey) : std::nullopt;
             };
         },
         {},
         "finished",
         1},
        // no MD5s
        {"opaque", encrypted, {}, "finished", 1},
        {"opaque, unheard", both(encrypted, firstThen(carriedOut, K::ConnectionLost)), {}, "finished", 1},
        {"opaque, swept", encrypted, swept, "no-such-upload", 0},
        {"opaque, swept during Complete",
         both(encrypted, firstThen(swept, K::ConnectionLost)),
         {},
         "no-such-upload",
         1},
        {"opaque, swept, an older object",
         both(encrypted, both(stored, firstThen(swept, K::ConnectionLost))),
         {},
         "no-such-upload",
         1},
        {"opaque, swept, another of that size", encrypted, both(swept, stored), "upload-vanished", 0},
        {"opaque, answered well, and the upload stays",
         both(encrypted,
              [](OneUpload &s) {
                  s.onComplete = [&s](int) -> Result<Answer> {
                      auto answer = s.carryOut();
                      s.pending = true;
                      return answer;
                  };
              }),
         {},
         "verification-failed",
         1},
        // keys that may not look
        {"nobody may see the object",
         [](OneUpload &s) { s.headRefused = K::AccessDenied; },
         {},
         "access-denied",
         1},
    };
    return all;
}

} // namespace

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
    stored(server);
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
            stored(server);
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
    for (const Case &one : cases())
        QTest::newRow(one.name) << index++;
}

void UploadFinishTest::comesToTheRightEnd()
{
    QFETCH(int, index);
    const Case &one = cases().at(static_cast<size_t>(index));
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
