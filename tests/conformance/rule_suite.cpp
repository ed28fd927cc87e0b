// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rescue/bucket_rules.h"
#include "tests/conformance/site.h"

#include <QTest>
#include <QTimer>

namespace partway::tests {

namespace {

/// Rules of somebody else: with a prefix and tags, a transition, and another abort of incomplete uploads.
const QByteArray foreign =
    R"(<LifecycleConfiguration xmlns="http://s3.amazonaws.com/doc/2006-03-01/">)"
    "<Rule><ID>tagged &amp; old</ID><Filter><And><Prefix>tmp/</Prefix><Tag><Key>kind</Key><Value>a &lt; "
    "b</Value>"
    "</Tag><Tag><Key>keep</Key><Value>no</Value></Tag></And></Filter><Status>Enabled</Status>"
    "<Expiration><Days>30</Days></Expiration></Rule>"
    "<Rule><ID>moved</ID><Prefix>cold/</Prefix><Status>Enabled</Status><Transition><Days>40</Days>"
    "<StorageClass>STANDARD</StorageClass></Transition></Rule>"
    "<Rule><ID>both</ID><Filter><Prefix>both/</Prefix></Filter><Status>Enabled</Status><Expiration><Days>90</"
    "Days>"
    "</Expiration><AbortIncompleteMultipartUpload><DaysAfterInitiation>12</DaysAfterInitiation>"
    "</AbortIncompleteMultipartUpload></Rule>"
    "</LifecycleConfiguration>";

} // namespace

/// Rules about incomplete uploads, in a bucket of their own that holds nothing: a server that took a request
/// for another one would delete it.
class RuleSuite : public QObject
{
    Q_OBJECT
public:
    explicit RuleSuite(Site &site)
        : m_client(site.client())
        , m_account(site.account())
        , m_bucket(site.bucket() + QStringLiteral("-rules"))
    {
    }

private Q_SLOTS:
    void initTestCase();
    void foreignRulesSurviveSetChangeAndRemove();
    void lastRuleTakesTheConfigurationWithItButNotTheBucket();
    void appliesToTheKeysThatItNames();
    void refusesWhereSomebodyElseWasQuicker();
    void cleanupTestCase();

private:
    /// One errand; the error's kind, or nothing where it went well.
    template <typename Errand>
    std::optional<ErrorKind> run(Errand errand)
    {
        std::optional<Result<void>> ended;
        const QObject context;
        connect(m_rules.get(), &BucketRules::told, &context, [&](const QList<AbortRule> &rules, int total) {
            m_told = rules;
            m_total = total;
            ended = Result<void>();
        });
        connect(m_rules.get(), &BucketRules::failed, &context,
                [&](const Error &error) { ended = failure(error); });
        errand(*m_rules);
        if (!happens([&] { return ended.has_value(); }))
            return ErrorKind::Stalled;
        return *ended ? std::nullopt : std::optional(ended->error().kind);
    }
    std::optional<ErrorKind> set(const QString &prefix, int days)
    {
        return run([&](BucketRules &rules) { rules.set(prefix, days); });
    }
    std::optional<ErrorKind> remove(const QString &prefix)
    {
        return run([&](BucketRules &rules) { rules.remove(prefix); });
    }
    [[nodiscard]] QByteArray document()
    {
        const auto read = m_client.get<LifecycleRead>(ReadLifecycle{m_bucket});
        return read ? read->document : said(read);
    }
    [[nodiscard]] bool isThere() { return m_client.get<BucketFound>(HeadBucket{m_bucket}).has_value(); }
    /// The store has none: it says so each time, and nothing happens to the bucket.
    void provesThatThereAreNone();

    S3Client &m_client;
    Account m_account;
    QString m_bucket;
    SystemClock m_clock;
    std::unique_ptr<BucketRules> m_rules;
    QList<AbortRule> m_told;
    int m_total = 0;
    bool m_hasRules = false;
};

void RuleSuite::initTestCase()
{
    const auto made = m_client.get<BucketCreated>(CreateBucket{m_bucket});
    QVERIFY2(made, said(made));
    m_rules = std::make_unique<BucketRules>(
        [this](const Call &call, std::function<void(Result<Answer>)> done) {
            QTimer::singleShot(0, this, [this, call, done = std::move(done)] { done(m_client.ask(call)); });
        },
        m_account, m_clock, m_bucket);
    const auto read = m_client.get<LifecycleRead>(ReadLifecycle{m_bucket});
    m_hasRules = read.has_value();
    QVERIFY2(m_hasRules || read.error().httpStatus >= 400 || read.error().kind == ErrorKind::NotImplemented,
             said(read));
}

void RuleSuite::provesThatThereAreNone()
{
    QCOMPARE(run([](BucketRules &rules) { rules.read(); }), std::optional(ErrorKind::NotImplemented));
    QCOMPARE(set({}, 7), std::optional(ErrorKind::NotImplemented));
    QCOMPARE(remove({}), std::optional(ErrorKind::NotImplemented));
    QVERIFY(isThere());
}

void RuleSuite::foreignRulesSurviveSetChangeAndRemove()
{
    if (!m_hasRules)
        return provesThatThereAreNone();
    const auto written = m_client.get<LifecycleWritten>(WriteLifecycle{m_bucket, foreign});
    QVERIFY2(written, said(written));
    QVERIFY2(sameRules(document(), foreign), document());

    // What they mean is compared with what was once written, not with what the store last made of it.
    const QString prefix = QStringLiteral("up/é & <x>/");
    const auto expected = [&prefix](int days, int ofPrefix) {
        QByteArray document = foreign;
        if (days > 0)
            document = withAbortRule(document, {}, days).value();
        return ofPrefix > 0 ? withAbortRule(document, prefix, ofPrefix).value() : document;
    };
    QCOMPARE(set({}, 7), std::nullopt);
    QCOMPARE(m_total, 4);
    QCOMPARE(m_told.size(), 2);
    QVERIFY2(sameRules(document(), expected(7, 0)), document());
    QCOMPARE(set({}, 9), std::nullopt);
    QVERIFY2(sameRules(document(), expected(9, 0)), document());
    QCOMPARE(set(prefix, 2), std::nullopt);
    QVERIFY2(sameRules(document(), expected(9, 2)), document());
    QCOMPARE(remove({}), std::nullopt);
    QVERIFY2(sameRules(document(), expected(0, 2)), document());
    QCOMPARE(remove(prefix), std::nullopt);
    QVERIFY2(sameRules(document(), foreign), document());
    QVERIFY(isThere());
}

void RuleSuite::lastRuleTakesTheConfigurationWithItButNotTheBucket()
{
    if (!m_hasRules)
        return provesThatThereAreNone();
    QVERIFY(m_client.get<LifecycleRemoved>(RemoveLifecycle{m_bucket}));
    QCOMPARE(run([](BucketRules &rules) { rules.read(); }), std::nullopt);
    QCOMPARE(m_total, 0);
    QCOMPARE(set({}, 5), std::nullopt);
    QCOMPARE(m_total, 1);
    QCOMPARE(remove({}), std::nullopt);
    QCOMPARE(m_total, 0);
    QCOMPARE(document(), QByteArray());
    QVERIFY(isThere());
    QCOMPARE(remove({}), std::nullopt); // there is none left, and nothing is asked for
    QVERIFY(isThere());
}

// The header that tells a date is optional; where it comes, it has to be about these keys.
void RuleSuite::appliesToTheKeysThatItNames()
{
    if (!m_hasRules)
        return provesThatThereAreNone();
    QCOMPARE(set(QStringLiteral("up/"), 3), std::nullopt);
    const auto inside = m_client.get<UploadCreated>(CreateUpload{{m_bucket, QStringLiteral("up/a")}, {}});
    const auto outside = m_client.get<UploadCreated>(CreateUpload{{m_bucket, QStringLiteral("else/a")}, {}});
    QVERIFY2(inside, said(inside));
    QVERIFY2(outside, said(outside));
    QVERIFY(!outside->abortDate);
    if (inside->abortDate) {
        const auto left = *inside->abortDate - m_clock.utcNow();
        QVERIFY(left > std::chrono::hours(47) && left <= std::chrono::hours(24 * 4));
    }
    QVERIFY(m_client.get<UploadAborted>(AbortUpload{{m_bucket, QStringLiteral("up/a")}, inside->uploadId}));
    QVERIFY(
        m_client.get<UploadAborted>(AbortUpload{{m_bucket, QStringLiteral("else/a")}, outside->uploadId}));
    QCOMPARE(remove(QStringLiteral("up/")), std::nullopt);
}

void RuleSuite::refusesWhereSomebodyElseWasQuicker()
{
    if (!m_hasRules)
        return provesThatThereAreNone();
    QCOMPARE(run([](BucketRules &rules) { rules.read(); }), std::nullopt);
    QVERIFY(m_client.get<LifecycleWritten>(WriteLifecycle{m_bucket, foreign}));
    QCOMPARE(set({}, 5), std::optional(ErrorKind::Conflict));
    QVERIFY2(sameRules(document(), foreign), document());
    QCOMPARE(run([](BucketRules &rules) { rules.read(); }), std::nullopt);
    QCOMPARE(set({}, 5), std::nullopt);
    QCOMPARE(m_total, 4);
    QVERIFY(m_client.get<LifecycleRemoved>(RemoveLifecycle{m_bucket}));
}

void RuleSuite::cleanupTestCase()
{
    const auto removed = m_client.get<BucketDeleted>(DeleteBucket{m_bucket});
    QVERIFY2(removed, said(removed));
}

std::unique_ptr<QObject> ruleSuite(Site &site) { return std::make_unique<RuleSuite>(site); }

} // namespace partway::tests

#include "rule_suite.moc"
