// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rescue/upload_scan.h"
#include "tests/rescue/answering_store.h"

#include <QElapsedTimer>
#include <QTest>

namespace partway::tests {

/// Every upload once, whatever the pages repeat, and never for ever.
class UploadScanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsPageByPage();
    void tellsNoUploadTwice();
    void asksForWhatTheStoreUnderstands_data();
    void asksForWhatTheStoreUnderstands();
    void listsEveryBucket();
    void saysThatTheBucketsCannotBeListed();
    void passesOverARefusedBucket_data();
    void passesOverARefusedBucket();
    void asksNoFurtherBucketWithoutKeys();
    void asksAgainWhatPasses();
    void keepsWhatWasListedBeforeTheEnd();
    void followsNoCircle();
    void followsNoEndlessNothing();
    void stopsAtOnce();
    void mayBeGoneInItsOwnSignal();
    void isCheapForAHundredThousand();

private:
    struct Told
    {
        explicit Told(UploadScan &scan)
        {
            QObject::connect(&scan, &UploadScan::bucketsFound, &scan,
                             [this](const QStringList &names) { buckets = names; });
            QObject::connect(&scan, &UploadScan::found, &scan,
                             [this](const QList<InProgressUpload> &page) { uploads += page; });
            QObject::connect(
                &scan, &UploadScan::failed, &scan, [this](const QString &bucket, const Error &e) {
                    log += QStringLiteral("failed ") + bucket + QLatin1Char(' ') + nameOf(e.kind);
                });
            QObject::connect(&scan, &UploadScan::listed, &scan,
                             [this](const QString &bucket) { log += QStringLiteral("listed ") + bucket; });
            QObject::connect(&scan, &UploadScan::finished, &scan,
                             [this] { log += QStringLiteral("finished"); });
        }
        [[nodiscard]] QStringList ids() const
        {
            QStringList list;
            for (const InProgressUpload &upload : uploads)
                list += upload.ref.uploadId;
            return list;
        }
        QStringList buckets;
        QList<InProgressUpload> uploads;
        QStringList log;
    };

    static Account account(const QString &profile = QStringLiteral("aws"))
    {
        Account account;
        account.id = {QStringLiteral("mine")};
        account.profile.id = profile;
        return account;
    }
    static ListedUpload one(const QString &key, const QString &id)
    {
        ListedUpload upload;
        upload.key = key;
        upload.uploadId = id;
        return upload;
    }
    static Answer page(const QList<ListedUpload> &uploads, const QString &nextKey = {},
                       const QString &nextId = {})
    {
        return UploadsPage{uploads, !nextKey.isEmpty(), nextKey, nextId, {}};
    }
    static Answer buckets(const QStringList &names)
    {
        BucketsListed listed;
        for (const QString &name : names)
            listed.buckets.append({name, {}});
        return listed;
    }
    static QString text(const char *latin1) { return QString::fromLatin1(latin1); }

    ManualClock m_clock;
};

void UploadScanTest::listsPageByPage()
{
    ListedUpload first = one(text("a"), text("1"));
    first.initiated = UtcTime(std::chrono::hours(500'000));
    first.initiator = text("somebody");
    first.storageClass = text("COLD");
    UploadsPage front = std::get<UploadsPage>(page({first}, text("a"), text("1")));
    front.serverTime = m_clock.utcNow() - std::chrono::minutes(7);
    InTurn pages{Answer(front), page({one(text("b"), text("2"))})};
    AnsweringStore store([&](const Call &) { return pages(); });
    UploadScan scan(store.asker(), account(), m_clock);
    Told told(scan);
    scan.start({text("bucket"), text("")});
    store.settle(m_clock);
    QCOMPARE(told.ids(), QStringList({text("1"), text("2")}));
    QCOMPARE(told.log, QStringList({text("listed bucket"), text("finished")}));
    const InProgressUpload &upload = told.uploads.constFirst();
    QCOMPARE(upload.account, AccountId{text("mine")});
    QCOMPARE(upload.ref, (UploadRef{text("bucket"), text("a"), text("1")}));
    QCOMPARE(upload.initiated, first.initiated);
    QCOMPARE(upload.initiator, text("somebody"));
    QCOMPARE(upload.storageClass, text("COLD"));
    QVERIFY(upload.measured == Measured::NotYet);
    QCOMPARE(upload.clockAhead, milliseconds(-std::chrono::minutes(7)));
    const auto asked = store.asked<ListUploads>();
    QCOMPARE(asked.size(), size_t(2));
    QCOMPARE(asked.at(1).keyMarker, text("a"));
    QCOMPARE(asked.at(1).uploadIdMarker, text("1"));
}

// Ceph repeats a key's uploads where the marker names the key alone; ids alone name nothing.
void UploadScanTest::tellsNoUploadTwice()
{
    InTurn pages{page({one(text("a"), text("1")), one(text("b"), text("1"))}, text("b")),
                 page({one(text("b"), text("1")), one(text("b"), text("2"))}, text("c")),
                 page({one(text("b"), text("2"))})};
    AnsweringStore store([&](const Call &) { return pages(); });
    UploadScan scan(store.asker(), account(), m_clock);
    Told told(scan);
    scan.start({text("bucket"), text("")});
    store.settle(m_clock);
    QCOMPARE(told.ids(), QStringList({text("1"), text("1"), text("2")}));
}

void UploadScanTest::asksForWhatTheStoreUnderstands_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<QStringList>("asked");
    QTest::addColumn<QStringList>("keys");
    const auto row = [](const char *name, const char *profile, const char *prefix, const QStringList &asked,
                        const QStringList &keys) {
        QTest::newRow(name) << text(profile) << text(prefix) << asked << keys;
    };
    const QString day = text("day/");
    row("as it is", "aws", "day/re", {text("day/re")}, {text("day/reel")});
    row("a folder", "storj", "day/", {day}, {text("day/reel"), text("day/dump")});
    row("Storj: the folder around it", "storj", "day/re", {day}, {text("day/reel")});
    row("Storj: everything", "storj-st", "re", {QString()}, {text("reel")});
    row("MinIO: as a key, and everything", "minio", "day/re", {text("day/re"), QString()},
        {text("day/reel")});
    row("MinIO: all", "minio", "", {QString()}, {text("day/reel"), text("day/dump"), text("reel")});
}

void UploadScanTest::asksForWhatTheStoreUnderstands()
{
    QFETCH(QString, profile);
    QFETCH(QString, prefix);
    AnsweringStore store([](const Call &call) -> Result<Answer> {
        QList<ListedUpload> all;
        for (const char *key : {"day/reel", "day/dump", "reel"}) {
            if (text(key).startsWith(std::get<ListUploads>(call).prefix))
                all.append(one(text(key), text("u")));
        }
        return page(all);
    });
    UploadScan scan(store.asker(), account(profile), m_clock);
    Told told(scan);
    scan.start({text("bucket"), prefix});
    store.settle(m_clock);
    QStringList asked;
    for (const ListUploads &call : store.asked<ListUploads>())
        asked += call.prefix;
    QTEST(asked, "asked");
    QStringList keys;
    for (const InProgressUpload &upload : std::as_const(told.uploads))
        keys += upload.ref.key;
    QTEST(keys, "keys");
    QCOMPARE(told.log, QStringList({text("listed bucket"), text("finished")}));
}

void UploadScanTest::listsEveryBucket()
{
    AnsweringStore store([](const Call &call) -> Result<Answer> {
        if (std::holds_alternative<ListBuckets>(call))
            return buckets({text("one"), text("two")});
        return page({one(text("k"), text("u"))});
    });
    UploadScan scan(store.asker(), account(), m_clock);
    Told told(scan);
    scan.start({});
    store.settle(m_clock);
    QCOMPARE(told.buckets, QStringList({text("one"), text("two")}));
    QCOMPARE(told.log, QStringList({text("listed one"), text("listed two"), text("finished")}));
    QCOMPARE(told.uploads.size(), 2); // the same key and ID, of two buckets
}

void UploadScanTest::saysThatTheBucketsCannotBeListed()
{
    AnsweringStore store([](const Call &) { return refused(ErrorKind::AccessDenied); });
    UploadScan scan(store.asker(), account(), m_clock);
    Told told(scan);
    scan.start({});
    store.settle(m_clock);
    QCOMPARE(told.log, QStringList({text("failed  access-denied"), text("finished")}));
}

void UploadScanTest::passesOverARefusedBucket_data()
{
    QTest::addColumn<int>("kind");
    for (const ErrorKind kind : {ErrorKind::AccessDenied, ErrorKind::NoSuchBucket, ErrorKind::WrongRegion,
                                 ErrorKind::NotImplemented, ErrorKind::ServerFault})
        QTest::newRow(nameOf(kind).data()) << int(kind);
}

void UploadScanTest::passesOverARefusedBucket()
{
    QFETCH(int, kind);
    AnsweringStore store([kind](const Call &call) -> Result<Answer> {
        if (std::holds_alternative<ListBuckets>(call))
            return buckets({text("one"), text("two")});
        if (std::get<ListUploads>(call).bucket == text("one"))
            return refused(ErrorKind(kind));
        return page({});
    });
    UploadScan scan(store.asker(), account(), m_clock);
    Told told(scan);
    scan.start({});
    store.settle(m_clock);
    QCOMPARE(told.log, QStringList({text("failed one ") + nameOf(ErrorKind(kind)), text("listed two"),
                                    text("finished")}));
}

void UploadScanTest::asksNoFurtherBucketWithoutKeys()
{
    AnsweringStore store([](const Call &call) -> Result<Answer> {
        if (std::holds_alternative<ListBuckets>(call))
            return buckets({text("one"), text("two")});
        return refused(ErrorKind::CredentialsExpired);
    });
    UploadScan scan(store.asker(), account(), m_clock);
    Told told(scan);
    scan.start({});
    store.settle(m_clock);
    QCOMPARE(told.log, QStringList({text("failed one credentials-expired"),
                                    text("failed two credentials-expired"), text("finished")}));
    QCOMPARE(store.count<ListUploads>(), 1);
}

void UploadScanTest::asksAgainWhatPasses()
{
    InTurn pages{refused(ErrorKind::Throttled), refused(ErrorKind::ConnectionLost),
                 page({one(text("a"), text("1"))})};
    AnsweringStore store([&](const Call &) { return pages(); });
    UploadScan scan(store.asker(), account(), m_clock);
    Told told(scan);
    const SteadyTime begun = m_clock.now();
    scan.start({text("bucket"), text("")});
    store.settle(m_clock);
    QCOMPARE(told.ids(), QStringList({text("1")}));
    QCOMPARE(told.log, QStringList({text("listed bucket"), text("finished")}));
    QCOMPARE(m_clock.now() - begun, milliseconds(1500));
}

void UploadScanTest::keepsWhatWasListedBeforeTheEnd()
{
    InTurn pages{page({one(text("a"), text("1"))}, text("a"), text("1")), refused(ErrorKind::Throttled)};
    AnsweringStore store([&](const Call &) { return pages(); });
    UploadScan scan(store.asker(), account(), m_clock);
    Told told(scan);
    scan.start({text("bucket"), text("")});
    store.settle(m_clock);
    QCOMPARE(told.ids(), QStringList({text("1")}));
    QCOMPARE(told.log, QStringList({text("failed bucket throttled"), text("finished")}));
    QCOMPARE(store.count<ListUploads>(), 6); // five times for the second page
}

void UploadScanTest::followsNoCircle()
{
    int pages = 0;
    AnsweringStore store([&](const Call &) -> Result<Answer> {
        ++pages;
        const QString mark = text(pages % 2 == 0 ? "even" : "odd");
        return page({one(text("k"), QString::number(pages % 2))}, mark);
    });
    UploadScan scan(store.asker(), account(), m_clock);
    Told told(scan);
    scan.start({text("bucket"), text("")});
    store.settle(m_clock);
    QCOMPARE(told.uploads.size(), 2);
    QCOMPARE(told.log, QStringList({text("failed bucket malformed-answer"), text("finished")}));
    QCOMPARE(pages, 3);
}

void UploadScanTest::followsNoEndlessNothing()
{
    int pages = 0;
    AnsweringStore store([&](const Call &) -> Result<Answer> { return page({}, QString::number(++pages)); });
    UploadScan scan(store.asker(), account(), m_clock);
    Told told(scan);
    scan.start({text("bucket"), text("")});
    store.settle(m_clock);
    QCOMPARE(told.log, QStringList({text("failed bucket malformed-answer"), text("finished")}));
    QVERIFY(pages < 50);
}

void UploadScanTest::stopsAtOnce()
{
    int pages = 0;
    AnsweringStore store([&](const Call &) -> Result<Answer> {
        ++pages;
        return page({one(QString::number(pages), text("u"))}, QString::number(pages));
    });
    UploadScan scan(store.asker(), account(), m_clock);
    Told told(scan);
    connect(&scan, &UploadScan::found, &scan, [&scan, &pages] {
        if (pages == 3)
            scan.stop();
    });
    scan.start({text("bucket"), text("")});
    while (store.answerOne()) {
    }
    QCOMPARE(pages, 3);
    QVERIFY(told.log.isEmpty()); // it comes from the event loop
    store.settle(m_clock);
    QCOMPARE(told.log, QStringList({text("finished")}));
    QCOMPARE(told.uploads.size(), 3);
    scan.stop();
    store.settle(m_clock);
    QCOMPARE(told.log.size(), 1);
}

void UploadScanTest::mayBeGoneInItsOwnSignal()
{
    AnsweringStore store([](const Call &) -> Result<Answer> {
        return page({one(text("k"), text("u"))}, text("k"), text("u"));
    });
    auto scan = std::make_unique<UploadScan>(store.asker(), account(), m_clock);
    connect(scan.get(), &UploadScan::found, this, [&scan] { scan.reset(); });
    scan->start({text("bucket"), text("")});
    store.settle(m_clock);
    QVERIFY(!scan);
    QCOMPARE(store.calls.size(), size_t(1));
}

void UploadScanTest::isCheapForAHundredThousand()
{
    constexpr int pageSize = 1000;
    constexpr int pages = 100;
    int asked = 0;
    AnsweringStore store([&](const Call &) -> Result<Answer> {
        QList<ListedUpload> uploads;
        for (int i = 0; i < pageSize; ++i)
            uploads.append(one(QStringLiteral("a/rather/long/key/of/somebody/%1").arg(asked * pageSize + i),
                               QStringLiteral("2~%1").arg(i)));
        return ++asked < pages ? page(uploads, QString::number(asked)) : page(uploads);
    });
    UploadScan scan(store.asker(), account(), m_clock);
    qsizetype told = 0;
    connect(&scan, &UploadScan::found, this,
            [&](const QList<InProgressUpload> &page) { told += page.size(); });
    scan.start({text("bucket"), text("")});
    QElapsedTimer timer;
    timer.start();
    store.settle(m_clock);
    QCOMPARE(told, qsizetype(pages * pageSize));
    QVERIFY2(timer.elapsed() < 5000, QByteArray::number(timer.elapsed()).constData());
}

} // namespace partway::tests

QTEST_GUILESS_MAIN(partway::tests::UploadScanTest)
#include "upload_scan_test.moc"
