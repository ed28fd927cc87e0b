// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rescue/bucket_rules.h"
#include "tests/rescue/scripted_bucket.h"
#include "tests/support/manual_clock.h"

#include <QSignalSpy>
#include <QTest>

using namespace partway;
using partway::tests::ScriptedBucket;
using namespace std::chrono_literals;

namespace {

const QByteArray foreign =
    "<LifecycleConfiguration><Rule><ID>logs</ID><Prefix>logs/</Prefix><Status>Enabled</Status>"
    "<Expiration><Days>30</Days></Expiration></Rule></LifecycleConfiguration>";

Error errorOf(ErrorKind kind, const char *code = "")
{
    return {kind, 400, QString::fromLatin1(code), {}, {}};
}

/// The rules of a bucket and what they told.
class Rules
{
public:
    explicit Rules(ScriptedBucket &bucket, bool knows = true)
        : m_bucket(bucket)
        , rules(bucket.ask(), accountThat(knows), clock, QStringLiteral("rushes"))
    {
        QObject::connect(&rules, &BucketRules::told, &rules, [this](const QList<AbortRule> &list, int count) {
            told = list;
            total = count;
            error.reset();
            ++answers;
        });
        QObject::connect(&rules, &BucketRules::failed, &rules, [this](const Error &failed) {
            error = failed.kind;
            ++answers;
        });
    }
    Rules &read()
    {
        return settled([this] { rules.read(); });
    }
    Rules &set(int days, const QString &prefix = {})
    {
        return settled([&] { rules.set(prefix, days); });
    }
    Rules &remove(const QString &prefix = {})
    {
        return settled([&] { rules.remove(prefix); });
    }

private:
    ScriptedBucket &m_bucket;

    static Account accountThat(bool knows)
    {
        Account account;
        account.profile.abortLifecycle = knows;
        return account;
    }
    template <typename Errand>
    Rules &settled(Errand errand)
    {
        const int before = answers;
        errand();
        if (answers != before)
            qFatal("answered from within the call");
        m_bucket.settle();
        while (clock.fireNext())
            m_bucket.settle();
        if (answers != before + 1)
            qFatal("an errand is answered once");
        return *this;
    }

public:
    tests::ManualClock clock;
    BucketRules rules;
    QList<AbortRule> told;
    int total = -1;
    std::optional<ErrorKind> error;
    int answers = 0;
};

} // namespace

class BucketRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsMergesWritesAndReadsAgain();
    void removesTheConfigurationWithItsLastRule();
    void writesNothingWhereNothingChanges();
    void writesNothingWhereTheReadWasNoConfiguration_data();
    void writesNothingWhereTheReadWasNoConfiguration();
    void tellsPlainlyThatAStoreHasNone_data();
    void tellsPlainlyThatAStoreHasNone();
    void changesOnlyWhatWasTold();
    void findsOutWhatBecameOfALostWrite_data();
    void findsOutWhatBecameOfALostWrite();
    void looksAgainBeforeItCallsAWriteLost();
    void tellsWhatWasNotKept();
    void givesTheSmallestSizeBack();
    void mayEndWhileItWaits();
};

void BucketRulesTest::readsMergesWritesAndReadsAgain()
{
    ScriptedBucket bucket;
    bucket.document = foreign;
    Rules rules(bucket);
    rules.read();
    QCOMPARE(rules.total, 1);
    QCOMPARE(rules.told, {});
    QCOMPARE(bucket.calls.size(), 1);

    rules.set(7);
    QCOMPARE(rules.total, 2);
    QCOMPARE(rules.told.size(), 1);
    QVERIFY(rules.told.constFirst().ours);
    QCOMPARE(rules.told.constFirst().days, 7);
    QCOMPARE(bucket.calls.size(), 4);
    QVERIFY(std::holds_alternative<ReadLifecycle>(bucket.calls.at(1)));
    QCOMPARE(std::get<WriteLifecycle>(bucket.calls.at(2)).bucket, QStringLiteral("rushes"));
    QVERIFY(std::holds_alternative<ReadLifecycle>(bucket.calls.at(3)));

    rules.set(9).remove();
    QVERIFY(!rules.error);
    QVERIFY(sameRules(bucket.document, foreign));
    QVERIFY(!rules.rules.isBusy());
}

void BucketRulesTest::removesTheConfigurationWithItsLastRule()
{
    ScriptedBucket bucket;
    Rules rules(bucket);
    rules.set(3);
    QVERIFY(!bucket.document.isEmpty());
    rules.remove();
    QVERIFY(!rules.error);
    QCOMPARE(rules.total, 0);
    QCOMPARE(bucket.document, QByteArray());
    QVERIFY(std::holds_alternative<RemoveLifecycle>(bucket.calls.at(4)));
}

void BucketRulesTest::writesNothingWhereNothingChanges()
{
    ScriptedBucket bucket;
    Rules rules(bucket);
    rules.remove();
    QVERIFY(!rules.error);
    rules.set(3).set(3);
    QCOMPARE(bucket.writesAsked(), 1);
    rules.remove(QStringLiteral("another/"));
    QCOMPARE(bucket.writesAsked(), 1);
    QCOMPARE(rules.total, 1);
}

void BucketRulesTest::writesNothingWhereTheReadWasNoConfiguration_data()
{
    QTest::addColumn<ErrorKind>("kind");
    for (const ErrorKind kind :
         {ErrorKind::NotImplemented, ErrorKind::MalformedAnswer, ErrorKind::AccessDenied,
          ErrorKind::NoSuchBucket, ErrorKind::InvalidRequest, ErrorKind::ConnectionLost})
        QTest::newRow(nameOf(kind).data()) << kind;
}

void BucketRulesTest::writesNothingWhereTheReadWasNoConfiguration()
{
    QFETCH(const ErrorKind, kind);
    ScriptedBucket bucket;
    bucket.reads = {errorOf(kind), errorOf(kind)};
    Rules rules(bucket);
    QCOMPARE(rules.set(3).error, kind);
    QCOMPARE(rules.remove().error, kind);
    QCOMPARE(bucket.writesAsked(), 0);
}

void BucketRulesTest::tellsPlainlyThatAStoreHasNone_data()
{
    QTest::addColumn<Error>("answer");
    QTest::addColumn<ErrorKind>("told");
    QTest::newRow("not implemented") << errorOf(ErrorKind::NotImplemented) << ErrorKind::NotImplemented;
    QTest::newRow("a bad request") << errorOf(ErrorKind::InvalidRequest) << ErrorKind::NotImplemented;
    QTest::newRow("nothing there") << errorOf(ErrorKind::NoSuchBucket) << ErrorKind::NotImplemented;
    QTest::newRow("no bucket") << errorOf(ErrorKind::NoSuchBucket, "NoSuchBucket") << ErrorKind::NoSuchBucket;
    QTest::newRow("not allowed") << errorOf(ErrorKind::AccessDenied) << ErrorKind::AccessDenied;
    QTest::newRow("no network") << errorOf(ErrorKind::Unreachable) << ErrorKind::Unreachable;
}

void BucketRulesTest::tellsPlainlyThatAStoreHasNone()
{
    QFETCH(const Error, answer);
    QFETCH(const ErrorKind, told);
    ScriptedBucket bucket;
    bucket.reads = {answer};
    QCOMPARE(Rules(bucket, false).read().error, told);
    // A read that finds no rules proves nothing of such a store; its refusal of a write does.
    bucket.reads.clear();
    bucket.writes = {answer};
    QCOMPARE(Rules(bucket, false).set(3).error, told);
    // One that has told rules has them, whatever its profile says.
    bucket.document = foreign;
    bucket.writes = {answer};
    QCOMPARE(Rules(bucket, false).set(3).error, answer.kind);
}

void BucketRulesTest::changesOnlyWhatWasTold()
{
    ScriptedBucket bucket;
    bucket.document = foreign;
    Rules rules(bucket);
    rules.read();
    bucket.document = withAbortRule(foreign, QStringLiteral("theirs/"), 2).value();
    QCOMPARE(rules.set(3).error, ErrorKind::Conflict);
    QCOMPARE(rules.remove().error, ErrorKind::Conflict);
    QCOMPARE(bucket.writesAsked(), 0);
    rules.read().set(3);
    QVERIFY(!rules.error);
    QCOMPARE(rules.total, 3);
}

void BucketRulesTest::findsOutWhatBecameOfALostWrite_data()
{
    QTest::addColumn<bool>("done");
    QTest::newRow("it was done") << true;
    QTest::newRow("it was not") << false;
}

void BucketRulesTest::findsOutWhatBecameOfALostWrite()
{
    QFETCH(const bool, done);
    ScriptedBucket bucket;
    bucket.writes = {errorOf(ErrorKind::ConnectionLost)};
    bucket.writesInSpite = done;
    Rules rules(bucket);
    rules.set(3);
    QCOMPARE(rules.error, done ? std::optional<ErrorKind>() : ErrorKind::ConnectionLost);
    QCOMPARE(rules.told.size(), done ? 1 : -0);
}

void BucketRulesTest::looksAgainBeforeItCallsAWriteLost()
{
    ScriptedBucket bucket;
    Rules rules(bucket);
    rules.set(3);
    const QByteArray after = bucket.document;
    bucket.keepsWrites = false; // the next one shows later
    int reads = 0;
    bucket.afterWrite = [&] { reads = int(bucket.calls.size()); };
    QObject::connect(&rules.rules, &BucketRules::failed, this, [] { QFAIL("it came, if late"); });
    rules.rules.set({}, 5);
    bucket.settle();
    QVERIFY(rules.rules.isBusy());
    bucket.document = withAbortRule(after, {}, 5).value();
    rules.clock.advance(1s);
    bucket.settle();
    QCOMPARE(rules.told.constFirst().days, 5);
    QCOMPARE(bucket.calls.size(), reads + 2);
}

void BucketRulesTest::tellsWhatWasNotKept()
{
    ScriptedBucket bucket;
    bucket.document = foreign;
    bucket.keepsWrites = false;
    Rules rules(bucket);
    QCOMPARE(rules.set(3).error, ErrorKind::Conflict);
    QCOMPARE(bucket.calls.size(), 2 + BucketRules::looks);

    // Somebody else wrote right after.
    bucket.keepsWrites = true;
    bucket.afterWrite = [&] { bucket.document = foreign; };
    QCOMPARE(rules.set(3).error, ErrorKind::Conflict);
    // A rule of theirs changed on the way.
    bucket.afterWrite = [&] { bucket.document.replace(">30<", ">3<"); };
    QCOMPARE(rules.set(3).error, ErrorKind::Conflict);
}

void BucketRulesTest::givesTheSmallestSizeBack()
{
    ScriptedBucket bucket;
    bucket.document = foreign;
    bucket.minimum = "varies_by_storage_class";
    Rules(bucket).set(3);
    QCOMPARE(bucket.minimum, QByteArray("varies_by_storage_class"));
}

void BucketRulesTest::mayEndWhileItWaits()
{
    ScriptedBucket bucket;
    tests::ManualClock clock;
    auto rules = std::make_unique<BucketRules>(bucket.ask(), Account(), clock, QStringLiteral("rushes"));
    rules->set({}, 3);
    rules.reset();
    bucket.settle();
    QCOMPARE(bucket.writesAsked(), 0);

    bucket.keepsWrites = false;
    rules = std::make_unique<BucketRules>(bucket.ask(), Account(), clock, QStringLiteral("rushes"));
    rules->set({}, 3);
    bucket.settle();
    QCOMPARE(clock.timers(), 1);
    rules.reset();
    QCOMPARE(clock.timers(), 0);
}

QTEST_GUILESS_MAIN(BucketRulesTest)
#include "tst_bucket_rules.moc"
