// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/personality.h"
#include "tests/practice/raw_client.h"

#include <QTemporaryDir>
#include <QTest>

using namespace partway::practice;
using namespace std::chrono_literals;

namespace {

const QByteArray kPath = "/films/reel.mov";

// A store with small parts, so that no test sends megabytes.
struct Running
{
    QTemporaryDir folder;
    PracticeStore store;
    Endpoint endpoint;

    explicit Running(const QByteArray &word, std::uint64_t minimum = 8)
        : store(optionsFor(folder, word, minimum))
        , endpoint(store.start().value())
    {
    }
    static StoreOptions optionsFor(const QTemporaryDir &folder, const QByteArray &word, std::uint64_t minimum)
    {
        StoreOptions options;
        options.root = folder.path().toStdString();
        options.personality = personalityNamed(word.toStdString()).value();
        options.buckets = {"films"};
        options.minimumPartSize = minimum;
        return options;
    }
};

// "200", "200 ETag" or "404 NoSuchUpload": what a table can say in one word or two.
QByteArray shown(const Reply &reply)
{
    const QByteArray code = reply.code();
    return QByteArray::number(reply.status) + (code.isEmpty() ? QByteArray() : ' ' + code);
}

struct TwoParts
{
    QByteArray id;
    QByteArray one = "first part";
    QByteArray two = "the second";
    QList<QPair<int, QByteArray>> both{{1, md5Hex(one)}, {2, md5Hex(two)}};

    explicit TwoParts(const RawClient &client)
        : id(client.uploadId(kPath))
    {
        client.part(kPath, id, 1, one);
        client.part(kPath, id, 2, two);
    }
};

} // namespace

class TestPracticePersonalities : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void differAsTheRealOnesDo_data()
    {
        QTest::addColumn<QByteArray>("subset");
        QTest::addColumn<QByteArray>("wrongOrder");
        QTest::addColumn<QByteArray>("etag");
        QTest::addColumn<QByteArray>("again");
        QTest::addColumn<QByteArray>("partsAfterComplete");
        QTest::addColumn<QByteArray>("partAfterAbort");
        QTest::addColumn<QByteArray>("partsAfterAbort");
        QTest::addColumn<QByteArray>("abortTwice");
        QTest::addColumn<QByteArray>("completeAfterAbort");
        QTest::addColumn<QByteArray>("lifecycle");
        QTest::addColumn<QByteArray>("otherRegion");
        const QByteArray etag = "full";
        QTest::newRow("aws") << QByteArray("200") << QByteArray("400 InvalidPartOrder") << etag
                             << QByteArray("200") << QByteArray("404 NoSuchUpload")
                             << QByteArray("404 NoSuchUpload") << QByteArray("404 NoSuchUpload")
                             << QByteArray("404 NoSuchUpload") << QByteArray("404 NoSuchUpload")
                             << QByteArray("404 NoSuchLifecycleConfiguration")
                             << QByteArray("400 AuthorizationHeaderMalformed");
        QTest::newRow("storj") << QByteArray("400 InvalidPart") << QByteArray("400 InvalidPartOrder") << etag
                               << QByteArray("404 NoSuchKey") << QByteArray("200")
                               << QByteArray("500 InternalError") << QByteArray("200") << QByteArray("204")
                               << QByteArray("404 NoSuchKey") << QByteArray("501 NotImplemented")
                               << QByteArray("200");
        QTest::newRow("ceph") << QByteArray("400 InvalidPart") << QByteArray("200") << QByteArray("")
                              << QByteArray("200") << QByteArray("404 NoSuchKey")
                              << QByteArray("404 NoSuchUpload") << QByteArray("404 NoSuchKey")
                              << QByteArray("404 NoSuchUpload") << QByteArray("500 InternalError")
                              << QByteArray("404 NoSuchLifecycleConfiguration") << QByteArray("200");
        QTest::newRow("minio") << QByteArray("200") << QByteArray("400 InvalidPartOrder") << etag
                               << QByteArray("404 NoSuchUpload") << QByteArray("404 NoSuchUpload")
                               << QByteArray("404 NoSuchUpload") << QByteArray("404 NoSuchUpload")
                               << QByteArray("404 NoSuchUpload") << QByteArray("404 NoSuchUpload")
                               << QByteArray("501 NotImplemented") << QByteArray("200");
        QTest::newRow("r2") << QByteArray("200") << QByteArray("400 InvalidPartOrder") << etag
                            << QByteArray("404 NoSuchUpload") << QByteArray("404 NoSuchUpload")
                            << QByteArray("404 NoSuchUpload") << QByteArray("404 NoSuchUpload")
                            << QByteArray("404 NoSuchUpload") << QByteArray("404 NoSuchUpload")
                            << QByteArray("404 NoSuchLifecycleConfiguration") << QByteArray("200");
    }

    void differAsTheRealOnesDo()
    {
        const Running running(QTest::currentDataTag());
        RawClient client(running.endpoint);
        const auto expect = [](const char *column) {
            return *static_cast<const QByteArray *>(QTest::qData(column, QMetaType::QByteArray));
        };
        const TwoParts upload(client);
        QCOMPARE(shown(client.complete(kPath, TwoParts(client).id, {{1, upload.both[0].second}})),
                 expect("subset"));
        QCOMPARE(shown(client.complete(kPath, TwoParts(client).id, {upload.both[1], upload.both[0]})),
                 expect("wrongOrder"));

        const Reply completed = client.complete(kPath, upload.id, upload.both);
        QCOMPARE(shown(completed), QByteArray("200"));
        const QByteArray raw =
            QByteArray::fromHex(md5Hex(upload.one)) + QByteArray::fromHex(md5Hex(upload.two));
        const QByteArray etag = md5Hex(raw) + "-2";
        QCOMPARE(completed.element("ETag"),
                 expect("etag").isEmpty() ? QByteArray() : "&quot;" + etag + "&quot;");
        QCOMPARE(client.head(kPath).headers.value("etag"), '"' + etag + '"');
        QCOMPARE(client.get(kPath).body, upload.one + upload.two);
        QCOMPARE(shown(client.complete(kPath, upload.id, upload.both)), expect("again"));
        QCOMPARE(shown(client.list(kPath, upload.id)), expect("partsAfterComplete"));

        const TwoParts aborted(client);
        QCOMPARE(shown(client.abort(kPath, aborted.id)), QByteArray("204"));
        QCOMPARE(shown(client.part(kPath, aborted.id, 3, "late part")), expect("partAfterAbort"));
        const Reply listed = client.list(kPath, aborted.id);
        QCOMPARE(shown(listed), expect("partsAfterAbort"));
        QVERIFY(listed.elements("PartNumber").isEmpty());
        QCOMPARE(shown(client.abort(kPath, aborted.id)), expect("abortTwice"));
        QCOMPARE(shown(client.complete(kPath, aborted.id, aborted.both)), expect("completeAfterAbort"));
        QCOMPARE(shown(client.send({.path = "/films", .query = {{"lifecycle", ""}}})), expect("lifecycle"));
        client.region = "eu-north-7";
        QCOMPARE(shown(client.get(kPath)), expect("otherRegion"));
    }

    void everyStoreRefusesALieAboutAPart_data()
    {
        QTest::addColumn<QByteArray>("word");
        for (const char *word : {"aws", "storj", "ceph", "minio", "r2"})
            QTest::newRow(word) << QByteArray(word);
    }

    void everyStoreRefusesALieAboutAPart()
    {
        QFETCH(QByteArray, word);
        const Running running(word);
        RawClient client(running.endpoint);
        const TwoParts upload(client);
        QCOMPARE(
            shown(client.complete(kPath, upload.id, {{1, upload.both[0].second}, {2, QByteArray(32, 'a')}})),
            QByteArray("400 InvalidPart"));
        QCOMPARE(
            shown(client.complete(kPath, upload.id, {{1, upload.both[0].second}, {4, QByteArray(32, 'a')}})),
            QByteArray("400 InvalidPart"));
        QCOMPARE(shown(client.complete(kPath, upload.id, {})), QByteArray("400 MalformedXML"));
        const QByteArray bomb = "<!DOCTYPE a [<!ENTITY b \"c\">]><CompleteMultipartUpload><Part><PartNumber>1"
                                "</PartNumber><ETag>&b;</ETag></Part></CompleteMultipartUpload>";
        QCOMPARE(shown(client.send(
                     {.method = "POST", .path = kPath, .query = {{"uploadId", upload.id}}, .body = bomb})),
                 QByteArray("400 MalformedXML"));
        QCOMPARE(client.head(kPath).status, 404);
        client.payload = QByteArray(64, '0');
        QCOMPARE(shown(client.part(kPath, upload.id, 1, "changed on its way")),
                 QByteArray("400 XAmzContentSHA256Mismatch"));
        client.payload.reset();
        const Reply digest = client.send({.method = "PUT",
                                          .path = kPath,
                                          .query = {{"partNumber", "1"}, {"uploadId", upload.id}},
                                          .body = "changed",
                                          .headers = {{"content-md5", QByteArray(16, 'x').toBase64()}}});
        QCOMPARE(shown(digest), QByteArray("400 BadDigest"));
        QCOMPARE(client.list(kPath, upload.id).elements("ETag").first(),
                 "&quot;" + upload.both[0].second + "&quot;");
    }

    void awsKeepsTheMinimumAndOthersTheirOwnLimits()
    {
        const Running running("aws", 5 << 20);
        const RawClient client(running.endpoint);
        const TwoParts upload(client);
        QCOMPARE(shown(client.complete(kPath, upload.id, upload.both)), QByteArray("400 EntityTooSmall"));
        QCOMPARE(shown(client.part(kPath, upload.id, 10'001, "x")), QByteArray("400 InvalidArgument"));
        const Running ceph("ceph");
        const RawClient cephClient(ceph.endpoint);
        const QByteArray id = cephClient.uploadId(kPath);
        QCOMPARE(shown(cephClient.part(kPath, id, 10'001, "last")), QByteArray("200"));
        QCOMPARE(shown(cephClient.complete(kPath, id, {{10'001, md5Hex("last")}})), QByteArray("200"));
    }

    void r2WantsEqualParts()
    {
        const Running running("r2");
        const RawClient client(running.endpoint);
        const QByteArray id = client.uploadId(kPath);
        const QList<QByteArray> bodies{"ten bytes.", "eleven byte", "end"};
        QList<QPair<int, QByteArray>> parts;
        for (int i = 0; i < bodies.size(); ++i) {
            client.part(kPath, id, i + 1, bodies[i]);
            parts << qMakePair(i + 1, md5Hex(bodies[i]));
        }
        const Reply refused = client.complete(kPath, id, parts);
        QCOMPARE(shown(refused), QByteArray("400 InvalidPart"));
        QVERIFY(refused.element("Message").contains("same length"));
    }

    void conditionsHold_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("aws") << QByteArray("412 PreconditionFailed");
        QTest::newRow("storj") << QByteArray("412 PreconditionFailed");
        QTest::newRow("ceph") << QByteArray("200");
    }

    void conditionsHold()
    {
        QFETCH(QByteArray, answer);
        const Running running(QTest::currentDataTag());
        const RawClient client(running.endpoint);
        QCOMPARE(client.put(kPath, "there already").status, 200);
        const TwoParts upload(client);
        QCOMPARE(shown(client.complete(kPath, upload.id, upload.both, {{"if-none-match", "*"}})), answer);
    }

    void storjSweepsAfterADayWithoutParts()
    {
        Running running("storj");
        const RawClient client(running.endpoint);
        const QByteArray id = client.uploadId(kPath);
        client.part(kPath, id, 1, "a part");
        running.store.advanceClock(23h);
        client.part(kPath, id, 2, "sets the clock back");
        running.store.advanceClock(16h);
        QCOMPARE(running.store.pendingUploads("films").size(), std::size_t(1));
        running.store.advanceClock(24h);
        QVERIFY(running.store.pendingUploads("films").empty());
        QCOMPARE(shown(client.part(kPath, id, 3, "too late")), QByteArray("500 InternalError"));
    }

    void storjHidesUploadsWithoutPartsAndOrdersByHash()
    {
        const Running running("storj");
        const RawClient client(running.endpoint);
        QList<QByteArray> keys;
        for (char c = 'a'; c <= 'j'; ++c) {
            const QByteArray path = QByteArray("/films/day/") + c;
            client.part(path, client.uploadId(path), 1, "part");
            keys << QByteArray("day/") + c;
        }
        client.uploadId("/films/day/hidden");
        const auto query = [&](const QByteArray &prefix, const QByteArray &marker = {}) {
            return client.send(
                {.path = "/films",
                 .query = {
                     {"uploads", ""}, {"prefix", prefix}, {"key-marker", marker}, {"max-uploads", "4"}}});
        };
        QList<QByteArray> seen;
        QByteArray marker;
        do {
            const Reply page = query("day/", marker);
            QVERIFY(!page.body.contains("NextUploadIdMarker"));
            seen << page.elements("Key");
            marker = page.element("NextKeyMarker");
        } while (!marker.isEmpty());
        QVERIFY(seen != keys);
        std::sort(seen.begin(), seen.end());
        QCOMPARE(seen, keys);
        QVERIFY(query("day").elements("Key").isEmpty());
        QCOMPARE(query("day/c").elements("Key"), QList<QByteArray>{"day/c"});
    }

    void minioListsOnlyExactKeysAndForgetsTheRestOnRestart()
    {
        Running running("minio");
        const RawClient client(running.endpoint);
        client.uploadId(kPath);
        const auto count = [&](const QByteArray &prefix) {
            return client.send({.path = "/films", .query = {{"uploads", ""}, {"prefix", prefix}}})
                .elements("Key")
                .size();
        };
        QCOMPARE(count("reel"), 0);
        QCOMPARE(count("reel.mov"), 1);
        QCOMPARE(count(""), 1);
        running.store.stop();
        QVERIFY(running.store.start().has_value());
        QCOMPARE(count("reel.mov"), 1);
        QCOMPARE(count(""), 0);
    }

    void awsVerifiesAdditionalChecksumsAndCephIgnoresThem()
    {
        for (const auto &[word, answer] : {std::pair("aws", "400 BadDigest"), std::pair("ceph", "200")}) {
            const Running running(word);
            const RawClient client(running.endpoint);
            const Reply reply = client.send({.method = "PUT",
                                             .path = kPath,
                                             .body = "123456789",
                                             .headers = {{"x-amz-checksum-crc32", "AAAAAA=="}}});
            QCOMPARE(shown(reply), QByteArray(answer));
        }
    }
};

QTEST_GUILESS_MAIN(TestPracticePersonalities)
#include "tst_practice_personalities.moc"
