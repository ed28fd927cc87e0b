// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/cli_fixture.h"

#include <QFile>
#include <QtTest/QTest>

#include <csignal>

using namespace partway;
using practice::Operation;

/// The main job of the command line, against a store in this process.
class CliUploadTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFileArrivesInParts();
    void severalFilesKeepTheirNames();
    void anEmptyFileArrives();
    void tellsEveryChangeAsJson();
    void resumesAfterAKill();
    void anInterruptionPausesAndSaysHowToGoOn();
    void aChangedSourceEndsInAnErrorAndNoObject();
    void refusesToOverwrite();
    void aMissingFileIsNamed();
    void refusedKeysEndInOne();
    void wrongUsageEndsInTwo_data();
    void wrongUsageEndsInTwo();
};

namespace {

QString text(const char *latin1) { return QLatin1String(latin1); }

// Slow enough to be interrupted in the middle.
QStringList slowUpload(const QString &file)
{
    return {text("--json"), text("upload"),  file,        text("s3://films/reel.mov"), text("--part-size"),
            text("5M"),     text("--limit"), text("10M"), text("--parallel=2")};
}

} // namespace

void CliUploadTest::aFileArrivesInParts()
{
    CliFixture fixture;
    const QString file = fixture.makeFile(text("reel.mov"), 23'000'000);
    const auto cli =
        fixture.start({text("upload"), file, text("s3://films/day1/reel.mov"), text("--part-size=5MiB"),
                       text("--meta"), text("scene=12"), text("--content-type=video/x-test")});
    QCOMPARE(cli->finish(), 0);
    QVERIFY2(cli->out().contains("s3://films/day1/reel.mov"), cli->err().constData());
    QVERIFY(cli->out().contains("5 parts"));
    QCOMPARE(fixture.store().objectMd5("films", "day1/reel.mov"), CliFixture::md5Of(file));
    const auto object = fixture.store().object("films", "day1/reel.mov");
    QCOMPARE(object->contentType, std::string("video/x-test"));
    QCOMPARE(object->metadata.at("scene"), std::string("12"));
    QCOMPARE(fixture.store().countOf(Operation::UploadPart), std::size_t(5));
    QVERIFY(fixture.store().pendingUploads("films").empty());
}

void CliUploadTest::severalFilesKeepTheirNames()
{
    CliFixture fixture;
    const QString one = fixture.makeFile(text("one.bin"), 6'000'000, 1);
    const QString two = fixture.makeFile(QStringLiteral("zwei ü.txt"), 70'000, 2);
    const auto cli = fixture.start({text("--quiet"), text("upload"), one, two, text("s3://films/day 1/")});
    QCOMPARE(cli->finish(), 0);
    QVERIFY2(cli->err().isEmpty(), cli->err().constData());
    QCOMPARE(fixture.store().objectMd5("films", "day 1/one.bin"), CliFixture::md5Of(one));
    QCOMPARE(fixture.store().objectMd5("films", "day 1/zwei \xC3\xBC.txt"), CliFixture::md5Of(two));
    QCOMPARE(fixture.store().object("films", "day 1/zwei \xC3\xBC.txt")->contentType,
             std::string("text/plain"));
}

void CliUploadTest::anEmptyFileArrives()
{
    CliFixture fixture;
    const QString file = fixture.makeFile(text("empty"), 0);
    QCOMPARE(fixture.start({text("upload"), file, text("s3://films/")})->finish(), 0);
    QVERIFY(fixture.store().object("films", "empty"));
    QCOMPARE(fixture.store().object("films", "empty")->size, std::uint64_t(0));
}

void CliUploadTest::tellsEveryChangeAsJson()
{
    CliFixture fixture;
    const QString file = fixture.makeFile(text("reel.mov"), 12'000'000);
    const auto cli =
        fixture.start({text("--json"), text("upload"), file, text("s3://films/"), text("--part-size=5M")});
    QCOMPARE(cli->finish(), 0);
    QStringList states;
    for (const QJsonObject &line : cli->lines()) {
        QCOMPARE(line.value(text("event")).toString(), text("transfer"));
        for (const char *field : {"id", "source", "bucket", "key", "state", "size", "confirmed", "parts",
                                  "partsDone", "uploadId", "error"})
            QVERIFY2(line.contains(QLatin1String(field)), field);
        states.append(line.value(text("state")).toString());
    }
    QVERIFY(states.contains(text("sending")));
    QCOMPARE(states.last(), text("done"));
    const QJsonObject last = cli->lastTransfer();
    QCOMPARE(last.value(text("source")).toString(), file);
    QCOMPARE(last.value(text("confirmed")).toInteger(), 12'000'000);
    QCOMPARE(last.value(text("parts")).toInt(), 3);
    QCOMPARE(last.value(text("partsDone")).toInt(), 3);
    QVERIFY(last.value(text("error")).isNull());
}

void CliUploadTest::resumesAfterAKill()
{
    CliFixture fixture;
    const QString file = fixture.makeFile(text("reel.mov"), 60'000'000);
    const auto first = fixture.start(slowUpload(file));
    QVERIFY2(first->waitForPartsDone(3), first->err().constData());
    first->sendSignal(SIGKILL);
    QCOMPARE(first->finish(), -1);
    QVERIFY(!fixture.store().object("films", "reel.mov"));

    const auto second = fixture.start({text("--json"), text("resume"), text("--all")});
    QCOMPARE(second->finish(), 0);
    QCOMPARE(fixture.store().objectMd5("films", "reel.mov"), CliFixture::md5Of(file));
    QVERIFY(fixture.store().pendingUploads("films").empty());
    QCOMPARE(fixture.store().countOf(Operation::CreateUpload), std::size_t(1));
    // 12 parts, and at most the two that were under way at the kill a second time.
    QVERIFY(fixture.store().countOf(Operation::UploadPart) <= 14);
    const auto third = fixture.start({text("resume")});
    QCOMPARE(third->finish(), 0);
    QVERIFY(third->err().contains("nothing to resume"));
}

void CliUploadTest::anInterruptionPausesAndSaysHowToGoOn()
{
    CliFixture fixture;
    const QString file = fixture.makeFile(text("reel.mov"), 60'000'000);
    const auto first = fixture.start(slowUpload(file));
    QVERIFY2(first->waitForPartsDone(2), first->err().constData());
    first->sendSignal(SIGTERM);
    QCOMPARE(first->finish(), 3);
    QCOMPARE(first->lastTransfer().value(text("state")).toString(), text("paused"));
    const QString id = QString::number(first->lastTransfer().value(text("id")).toInteger());
    const QString command =
        text("partway-cli --state %1 resume --parallel 2 --limit 10M %2").arg(fixture.state(), id);
    QCOMPARE(first->lines().last().value(text("command")).toString(), command);
    QVERIFY2(first->err().contains(command.toUtf8()), first->err().constData());
    QCOMPARE(fixture.store().pendingUploads("films").size(), std::size_t(1));

    const auto shown = fixture.start({text("--json"), text("transfers")});
    QCOMPARE(shown->finish(), 0);
    QCOMPARE(shown->lastTransfer().value(text("state")).toString(), text("paused"));
    QVERIFY(shown->lastTransfer().value(text("partsDone")).toInt() >= 2);

    QCOMPARE(fixture.start({text("resume"), id})->finish(), 0);
    QCOMPARE(fixture.store().objectMd5("films", "reel.mov"), CliFixture::md5Of(file));
    QVERIFY(fixture.store().countOf(Operation::UploadPart) <= 14);
}

void CliUploadTest::aChangedSourceEndsInAnErrorAndNoObject()
{
    CliFixture fixture;
    const QString name = fixture.makeFile(text("reel.mov"), 60'000'000);
    const auto cli = fixture.start(slowUpload(name));
    QVERIFY2(cli->waitForPartsDone(2), cli->err().constData());
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.write("another beginning");
    file.close();
    QCOMPARE(cli->finish(), 1);
    QVERIFY2(cli->err().contains(name.toUtf8()), cli->err().constData());
    QVERIFY(cli->err().contains("To send only what differs"));
    const QJsonObject error = cli->lastTransfer().value(text("error")).toObject();
    QCOMPARE(error.value(text("kind")).toString(), text("source-changed"));
    QVERIFY(!fixture.store().object("films", "reel.mov"));
}

void CliUploadTest::refusesToOverwrite()
{
    CliFixture fixture;
    const QString old = fixture.makeFile(text("old"), 1000, 1);
    const QString other = fixture.makeFile(text("new"), 6'000'000, 2);
    QCOMPARE(fixture.start({text("upload"), old, text("s3://films/k")})->finish(), 0);
    const auto cli = fixture.start({text("--json"), text("upload"), other, text("s3://films/k"),
                                    text("--no-overwrite"), text("--part-size=5M")});
    QCOMPARE(cli->finish(), 1);
    QCOMPARE(cli->lastTransfer().value(text("error")).toObject().value(text("kind")).toString(),
             text("object-exists"));
    QCOMPARE(fixture.store().objectMd5("films", "k"), CliFixture::md5Of(old));
}

void CliUploadTest::aMissingFileIsNamed()
{
    CliFixture fixture;
    const auto cli = fixture.start({text("upload"), text("/nowhere/reel.mov"), text("s3://films/")});
    QCOMPARE(cli->finish(), 1);
    QVERIFY(cli->err().contains("/nowhere/reel.mov is not there."));
    QVERIFY2(!cli->err().contains("abort"), cli->err().constData());
    const auto shown = fixture.start({text("--json"), text("transfers")});
    QCOMPARE(shown->finish(), 0);
    QVERIFY(shown->out().isEmpty());
}

void CliUploadTest::refusedKeysEndInOne()
{
    CliFixture fixture;
    const QString file = fixture.makeFile(text("a"), 1000);
    CliProcess::Surroundings wrong = fixture.surroundings();
    wrong.secretKey = text("notTheSecret");
    CliProcess refused(wrong, fixture.words({text("upload"), file, text("s3://films/")}));
    QCOMPARE(refused.finish(), 1);
    QVERIFY2(refused.err().contains("does not accept the keys"), refused.err().constData());
    wrong.accessKey.clear();
    wrong.secretKey.clear();
    CliProcess none(wrong, fixture.words({text("upload"), file, text("s3://films/")}));
    QCOMPARE(none.finish(), 1);
    QVERIFY2(none.err().contains("AWS_ACCESS_KEY_ID"), none.err().constData());
}

void CliUploadTest::wrongUsageEndsInTwo_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("nothing") << QStringList();
    QTest::newRow("no such command") << QStringList{text("frobnicate")};
    QTest::newRow("folder") << QStringList{text("upload"), text("/"), text("s3://films/")};
    QTest::newRow("no destination") << QStringList{text("upload"), text("/etc/hostname"), text("films/")};
    QTest::newRow("part size") << QStringList{text("upload"), text("/etc/hostname"), text("s3://films/"),
                                              text("--part-size=x")};
    QTest::newRow("id") << QStringList{text("abort"), text("first")};
    QTest::newRow("nobody to ask") << QStringList{text("abort-uploads"), text("s3://films/k"),
                                                  text("--upload-id=u")};
    QTest::newRow("no upload id") << QStringList{text("parts"), text("s3://films/k")};
    QTest::newRow("account and endpoint")
        << QStringList{text("--account=a"), text("--endpoint=http://h"), text("ls")};
}

void CliUploadTest::wrongUsageEndsInTwo()
{
    QFETCH(QStringList, words);
    CliFixture fixture;
    const auto cli = fixture.start(words);
    QCOMPARE(cli->finish(), 2);
    QVERIFY(cli->err().startsWith("partway-cli: "));
    QVERIFY(cli->out().isEmpty());
}

QTEST_GUILESS_MAIN(CliUploadTest)
#include "cli_upload_test.moc"
