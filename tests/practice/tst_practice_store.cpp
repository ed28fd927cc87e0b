// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/practice/raw_client.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/types.h>

using namespace partway::practice;
using namespace std::chrono_literals;

namespace {

const QByteArray kPath = "/films/reel.mov";

StoreOptions optionsFor(const QTemporaryDir &folder)
{
    StoreOptions options;
    options.root = folder.path().toStdString();
    options.buckets = {"films"};
    options.minimumPartSize = 1;
    return options;
}

// The program itself, so that it can be killed.
class Program
{
public:
    explicit Program(const QString &root, const QStringList &more = {})
    {
        m_process.start(QStringLiteral(PARTWAY_PRACTICE_PROGRAM),
                        QStringList{QStringLiteral("--root"), root, QStringLiteral("--bucket"),
                                    QStringLiteral("films"), QStringLiteral("--exit-with-parent")} +
                            more);
        m_process.waitForReadyRead(20'000);
        m_ready = QJsonDocument::fromJson(m_process.readLine()).object();
        QFile file(root + QStringLiteral("/credentials.json"));
        if (!file.open(QIODevice::ReadOnly))
            return;
        const auto keys = QJsonDocument::fromJson(file.readAll()).object();
        m_endpoint.accessKey = {keys.value(QLatin1String("accessKeyId")).toString().toStdString(),
                                keys.value(QLatin1String("secretAccessKey")).toString().toStdString(),
                                {}};
        m_endpoint.http = m_ready.value(QLatin1String("endpoint")).toString().toStdString();
    }
    ~Program() { kill(); }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    bool finish()
    {
        m_process.closeWriteChannel();
        return m_process.waitForFinished(20'000) && m_process.exitCode() == 0;
    }
    const Endpoint &endpoint() const { return m_endpoint; }
    qint64 pid() const { return m_process.processId(); }

private:
    QProcess m_process;
    QJsonObject m_ready;
    Endpoint m_endpoint;
};

} // namespace

class TestPracticeStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEverythingOverARestart()
    {
        const QTemporaryDir folder;
        PracticeStore store(optionsFor(folder));
        const RawClient client(store.start().value());
        QCOMPARE(client
                     .send({.method = "PUT",
                            .path = "/films/a%20b",
                            .body = "bytes",
                            .headers = {{"content-type", "video/mp4"}, {"x-amz-meta-token", "7%41"}}})
                     .status,
                 200);
        const QByteArray id = client.uploadId(kPath);
        client.part(kPath, id, 2, "two");
        client.part(kPath, id, 1, "one");
        client.part(kPath, id, 1, "ONE");
        store.stop();
        QVERIFY(!store.isRunning());
        QCOMPARE(client.head(kPath).status, 0);
        QVERIFY(store.start().has_value());
        const auto object = store.object("films", "a b");
        QVERIFY(object.has_value());
        QCOMPARE(object->contentType, std::string("video/mp4"));
        QCOMPARE(object->metadata.at("token"), std::string("7%41"));
        QCOMPARE(
            client.list(kPath, id).elements("ETag"),
            (QList<QByteArray>{"&quot;" + md5Hex("ONE") + "&quot;", "&quot;" + md5Hex("two") + "&quot;"}));
        QCOMPARE(client.complete(kPath, id, {{1, md5Hex("ONE")}, {2, md5Hex("two")}}).status, 200);
        QCOMPARE(store.readObject("films", "reel.mov"), std::string("ONEtwo"));
        QTRY_COMPARE(QFileInfo(folder.filePath(QStringLiteral("buckets/films/reel.mov"))).size(), qint64(6));
        QCOMPARE(client.get(kPath).body, QByteArray("ONEtwo"));
    }

    void listsAPartOnlyWhenItIsWholeThoughKilledAtAnyMoment()
    {
        const QTemporaryDir folder;
        const QByteArray body(3 << 20, 'x');
        QByteArray id;
        QMap<int, QByteArray> answered;
        for (int round = 0; round < 6; ++round) {
            Program program(folder.path());
            const RawClient client(program.endpoint());
            if (id.isEmpty())
                id = client.uploadId(kPath);
            // What was answered is there after the kill; what is there is whole.
            const Reply listed = client.list(kPath, id);
            const auto numbers = listed.elements("PartNumber");
            const auto sizes = listed.elements("Size");
            for (auto part = answered.begin(); part != answered.end(); ++part) {
                const auto at = numbers.indexOf(QByteArray::number(part.key()));
                QVERIFY2(at >= 0, "an answered part is gone");
                QCOMPARE(listed.elements("ETag").at(at), "&quot;" + part.value() + "&quot;");
            }
            for (const QByteArray &size : sizes)
                QCOMPARE(size.toLongLong(), body.size());
            // The third part's sender dies at some byte of its body, or between the last one and the answer.
            const pid_t pid = static_cast<pid_t>(program.pid());
            const qsizetype fatal =
                round % 2 == 0 ? body.size() : QRandomGenerator::global()->bounded(3 << 20);
            for (int number = 1 + round * 3; number <= 3 + round * 3; ++number) {
                RawClient sender = client;
                if (number == 3 + round * 3)
                    sender.whileSending = [pid, fatal](qsizetype sent) {
                        if (sent >= fatal)
                            ::kill(pid, SIGKILL);
                    };
                const Reply reply = sender.part(kPath, id, number, body);
                if (reply.status == 200)
                    answered.insert(number, reply.headers.value("etag").mid(1, 32));
            }
        }
        QVERIFY(answered.size() >= 12);
        Program program(folder.path());
        const RawClient client(program.endpoint());
        QCOMPARE(client.abort(kPath, id).status, 204);
        int blobs = 0;
        QDirIterator files(folder.filePath(QStringLiteral("state/blobs")), QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            files.next();
            ++blobs;
        }
        QCOMPARE(blobs, 0);
        QVERIFY(program.finish());
    }

    void noKeyLeavesTheFolder_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::newRow("dots") << QByteArray("../../../escaped");
        QTest::newRow("absolute") << QByteArray("/etc/escaped");
        QTest::newRow("double slash") << QByteArray("a//escaped");
        QTest::newRow("trailing slash") << QByteArray("escaped/");
        QTest::newRow("newline") << QByteArray("es\ncaped");
        QTest::newRow("null") << QByteArray("es\0caped", 8);
        QTest::newRow("plus and percent") << QByteArray("a+b%c d");
        QTest::newRow("unicode") << QByteArray("\xC3\xA9scaped");
        QTest::newRow("long") << QByteArray(1024, 'k');
        QTest::newRow("record") << QByteArray("bucket.json");
    }

    void noKeyLeavesTheFolder()
    {
        QFETCH(QByteArray, key);
        const QTemporaryDir outer;
        StoreOptions options = optionsFor(outer);
        options.root = outer.filePath(QStringLiteral("store")).toStdString();
        PracticeStore store(options);
        const RawClient client(store.start().value());
        const QByteArray wire = "/films/" + key.toPercentEncoding("/");
        QCOMPARE(client.put(wire, "content").status, 200);
        QCOMPARE(store.keys("films"), std::vector<std::string>{key.toStdString()});
        QCOMPARE(client.get(wire).body, QByteArray("content"));
        store.stop();
        QCOMPARE(QDir(outer.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList{QStringLiteral("store")});
        QVERIFY(store.start().has_value());
        QCOMPARE(store.readObject("films", key.toStdString()), std::string("content"));
    }

    void pagesThroughPartsUploadsAndObjects()
    {
        const QTemporaryDir folder;
        PracticeStore store(optionsFor(folder));
        const RawClient client(store.start().value());
        const QByteArray id = client.uploadId(kPath);
        for (int number = 1; number <= 5; ++number)
            client.part(kPath, id, number, QByteArray::number(number));
        const Reply page = client.list(kPath, id, {{"max-parts", "2"}, {"part-number-marker", "2"}});
        QCOMPARE(page.elements("PartNumber"), (QList<QByteArray>{"3", "4"}));
        QCOMPARE(page.element("NextPartNumberMarker"), QByteArray("4"));
        QCOMPARE(page.element("IsTruncated"), QByteArray("true"));

        client.uploadId(kPath);
        client.uploadId("/films/zebra");
        QList<QByteArray> seen;
        QMap<QByteArray, QByteArray> query{{"uploads", ""}, {"max-uploads", "1"}};
        for (int i = 0; i < 3; ++i) {
            const Reply uploads = client.send({.path = "/films", .query = query});
            seen << uploads.elements("Key");
            query.insert("key-marker", uploads.element("NextKeyMarker"));
            query.insert("upload-id-marker", uploads.element("NextUploadIdMarker"));
        }
        QCOMPARE(seen, (QList<QByteArray>{"reel.mov", "reel.mov", "zebra"}));

        for (const char *key : {"a/1", "a/2", "b", "c/1"})
            client.put(QByteArray("/films/") + key, "x");
        const Reply first = client.send(
            {.path = "/films", .query = {{"list-type", "2"}, {"delimiter", "/"}, {"max-keys", "2"}}});
        QCOMPARE(first.element("KeyCount"), QByteArray("2"));
        const Reply second =
            client.send({.path = "/films",
                         .query = {{"list-type", "2"},
                                   {"delimiter", "/"},
                                   {"continuation-token", first.element("NextContinuationToken")}}});
        QCOMPARE(second.element("IsTruncated"), QByteArray("false"));
        QVERIFY(second.body.contains("<CommonPrefixes><Prefix>c/</Prefix></CommonPrefixes>"));
        QCOMPARE(second.elements("Key").size(), 0);
    }

    void faultsStrikeWhomTheyAreMeantFor()
    {
        const QTemporaryDir folder;
        PracticeStore store(optionsFor(folder));
        const RawClient client(store.start().value());
        const QByteArray id = client.uploadId(kPath);
        store.addFault(
            {.action = FaultAction::DropAfterWork, .operation = Operation::UploadPart, .partNumber = 2});
        store.addFault({.action = FaultAction::DropInBody,
                        .operation = Operation::UploadPart,
                        .partNumber = 3,
                        .afterBytes = 100});
        store.addFault(
            {.action = FaultAction::Throttle, .operation = Operation::ListParts, .retryAfter = 7s});
        QCOMPARE(client.part(kPath, id, 1, "one").status, 200);
        QCOMPARE(client.part(kPath, id, 2, "two").status, 0);
        QCOMPARE(client.part(kPath, id, 3, QByteArray(1 << 20, 'x')).status, 0);
        QCOMPARE(store.faultsLeft(), std::size_t(1));
        const Reply throttled = client.list(kPath, id);
        QCOMPARE(throttled.code(), QByteArray("SlowDown"));
        QCOMPARE(throttled.headers.value("retry-after"), QByteArray("7"));
        QCOMPARE(client.list(kPath, id).elements("PartNumber"), (QList<QByteArray>{"1", "2"}));
        QCOMPARE(store.countOf(Operation::UploadPart, "reel.mov", 2), std::size_t(1));

        store.addFault({.action = FaultAction::ErrorInside200, .operation = Operation::CompleteUpload});
        store.addFault({.action = FaultAction::CutAnswer, .operation = Operation::CompleteUpload});
        store.addFault(
            {.action = FaultAction::SlowWhiteSpace, .operation = Operation::CompleteUpload, .delay = 300ms});
        const QList<QPair<int, QByteArray>> parts{{1, md5Hex("one")}, {2, md5Hex("two")}};
        const Reply inside = client.complete(kPath, id, parts);
        QCOMPARE(inside.status, 200);
        QCOMPARE(inside.code(), QByteArray("InternalError"));
        QVERIFY(!store.object("films", "reel.mov"));
        QCOMPARE(client.complete(kPath, id, parts).status, 0);
        QVERIFY(store.object("films", "reel.mov").has_value());
        const Reply slow = client.complete(kPath, id, parts);
        QCOMPARE(slow.status, 200);
        QVERIFY(slow.body.startsWith("   "));
        QVERIFY(slow.element("ETag").contains("-2"));
        QVERIFY(store.requests().back().faulted);
    }

    void sessionTokensExpireAndKeysChange()
    {
        const QTemporaryDir folder;
        StoreOptions options = optionsFor(folder);
        options.accessKey = AccessKey{"AKIDONE", "secret one", "the token"};
        PracticeStore store(options);
        RawClient client(store.start().value());
        QCOMPARE(client.get("/").code(), QByteArray("InvalidAccessKeyId"));
        client.token = "the token";
        QCOMPARE(client.get("/").status, 200);
        store.expireSessionToken();
        QCOMPARE(client.get("/").code(), QByteArray("ExpiredToken"));
        store.setAccessKey({"AKIDTWO", "secret two", ""});
        QCOMPARE(client.get("/").code(), QByteArray("InvalidAccessKeyId"));
        RawClient other(store.endpoint());
        QCOMPARE(other.get("/").status, 200);
        store.setClockSkew(20min);
        QCOMPARE(other.get("/").code(), QByteArray("RequestTimeTooSkewed"));
        other.clockOffset = 1200;
        QCOMPARE(other.get("/").status, 200);
    }

    void presignedAndVirtualHostRequestsWork()
    {
        const QTemporaryDir folder;
        PracticeStore store(optionsFor(folder));
        RawClient client(store.start().value());
        QCOMPARE(client
                     .send({.method = "PUT",
                            .path = "/reel.mov",
                            .body = "hosted",
                            .headers = {{"host", "films.localhost"}}})
                     .status,
                 200);
        QCOMPARE(store.readObject("films", "reel.mov"), std::string("hosted"));
        client.presigned = true;
        QCOMPARE(client.get(kPath).body, QByteArray("hosted"));
        client.secret = "another";
        QCOMPARE(client.get(kPath).code(), QByteArray("SignatureDoesNotMatch"));
    }

    void theProgramListensOnLoopbackOnly()
    {
        QProcess program;
        program.start(QStringLiteral(PARTWAY_PRACTICE_PROGRAM),
                      {QStringLiteral("--root"), QStringLiteral("unused"), QStringLiteral("--bind"),
                       QStringLiteral("0.0.0.0")});
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitCode(), 2);
        QVERIFY(program.readAllStandardError().contains("this machine only"));
        const QTemporaryDir folder;
        StoreOptions options = optionsFor(folder);
        options.bind = "0.0.0.0";
        QVERIFY(!PracticeStore(options).start().has_value());
    }
};

QTEST_GUILESS_MAIN(TestPracticeStore)
#include "tst_practice_store.moc"
