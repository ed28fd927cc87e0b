// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/cli_fixture.h"

#include <QFile>
#include <QJsonArray>
#include <QtTest/QTest>

#include <csignal>
#include <sys/stat.h>

using namespace partway;
using practice::Operation;

/// Sources that have no end yet, through the real command line.
class CliStreamsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void standardInputArrives();
    void anEmptyStreamArrives();
    void aStreamBelowAPartIsSentWhole();
    void whatACommandWritesArrives();
    void aNamedPipeArrives();
    void aSpooledStreamArrives();
    void aProducerThatFailsCompletesNothingAndIsReplayed();
    void whatFailedIsAbortedWhereAsked();
    void anInterruptedStreamIsReplayed();
    void aGrowingFileArrivesAsItIsInTheEnd();
    void endsWithASentinel();
    void saysWhatWouldBeSent();
};

namespace {

constexpr qint64 part = 5LL << 20;

QString text(const char *latin1) { return QLatin1String(latin1); }

QStringList upload(const QStringList &source)
{
    return QStringList{text("--json"), text("upload")} + source +
           QStringList{text("s3://films/dump"), text("--part-size=5M")};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString makePipe(const CliFixture &fixture, const char *name)
{
    const QString path = fixture.home() + QLatin1Char('/') + QLatin1String(name);
    return ::mkfifo(QFile::encodeName(path).constData(), 0600) == 0 ? path : QString();
}

/// Lets a command go on that waits to read a line from there.
bool open(const QString &gate)
{
    QFile file(gate);
    return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write("on\n") == 3;
}

} // namespace

void CliStreamsTest::standardInputArrives()
{
    CliFixture fixture;
    const QString file = fixture.makeFile(text("dump"), 3 * part + 100);
    const auto cli = fixture.start(upload({text("-")}), contentOf(file));
    QCOMPARE(cli->finish(), 0);
    QCOMPARE(fixture.store().objectMd5("films", "dump"), CliFixture::md5Of(file));
    QCOMPARE(fixture.store().countOf(Operation::UploadPart), std::size_t(4));
    QVERIFY(fixture.store().pendingUploads("films").empty());
    QCOMPARE(cli->lastTransfer().value(text("size")).toInteger(), 3 * part + 100);
}

void CliStreamsTest::anEmptyStreamArrives()
{
    CliFixture fixture;
    QCOMPARE(fixture.start(upload({text("-")}))->finish(), 0);
    QVERIFY(fixture.store().object("films", "dump"));
    QCOMPARE(fixture.store().object("films", "dump")->size, std::uint64_t(0));
}

void CliStreamsTest::aStreamBelowAPartIsSentWhole()
{
    CliFixture fixture;
    QCOMPARE(fixture.start(upload({text("-")}), "a few bytes")->finish(), 0);
    QCOMPARE(fixture.store().object("films", "dump")->size, std::uint64_t(11));
    QCOMPARE(fixture.store().countOf(Operation::UploadPart), std::size_t(0));
}

void CliStreamsTest::whatACommandWritesArrives()
{
    CliFixture fixture;
    const QString file = fixture.makeFile(text("dump"), 2 * part);
    const auto cli =
        fixture.start(upload({text("--command"), text("echo for people >&2; cat '%1'").arg(file)}));
    QCOMPARE(cli->finish(), 0);
    QCOMPARE(fixture.store().objectMd5("films", "dump"), CliFixture::md5Of(file));
    QVERIFY(cli->err().contains("for people"));
    QVERIFY(!cli->out().contains("cat '")); // it may hold a secret
}

void CliStreamsTest::aNamedPipeArrives()
{
    CliFixture fixture;
    const QString file = fixture.makeFile(text("dump"), 2 * part + 1);
    const QString pipe = makePipe(fixture, "pipe");
    const auto cli = fixture.start(upload({pipe}));
    QProcess writer;
    writer.start(text("/bin/sh"), {text("-c"), text("cat '%1' > '%2'").arg(file, pipe)});
    QCOMPARE(cli->finish(), 0);
    QVERIFY(writer.waitForFinished());
    QCOMPARE(fixture.store().objectMd5("films", "dump"), CliFixture::md5Of(file));
}

void CliStreamsTest::aSpooledStreamArrives()
{
    CliFixture fixture;
    const QString file = fixture.makeFile(text("dump"), 4 * part + 1);
    const auto cli = fixture.start(
        upload({text("--command"), text("cat '%1'").arg(file), text("--spool"), fixture.home()}));
    QCOMPARE(cli->finish(), 0);
    QCOMPARE(fixture.store().objectMd5("films", "dump"), CliFixture::md5Of(file));
}

void CliStreamsTest::aProducerThatFailsCompletesNothingAndIsReplayed()
{
    CliFixture fixture;
    const QString file = fixture.makeFile(text("dump"), 4 * part + 77);
    const QString gate = makePipe(fixture, "gate");
    const auto cut = fixture.start(
        upload({text("--command"),
                text("head -c %1 '%2'; read word < '%3'; exit 3").arg(2 * part).arg(file, gate)}));
    QVERIFY2(cut->waitForPartsDone(2), cut->err().constData());
    QVERIFY(open(gate));
    QCOMPARE(cut->finish(), 1);
    QVERIFY(!fixture.store().object("films", "dump"));
    QCOMPARE(fixture.store().pendingUploads("films").size(), std::size_t(1));
    const QJsonObject failed = cut->lastTransfer();
    QCOMPARE(failed.value(text("error"))[text("kind")].toString(), text("producer-failed"));

    const auto whole = fixture.start(upload({text("--command"), text("cat '%1'").arg(file)}));
    QCOMPARE(whole->finish(), 0);
    QCOMPARE(whole->lastTransfer().value(text("id")), failed.value(text("id")));
    QCOMPARE(fixture.store().objectMd5("films", "dump"), CliFixture::md5Of(file));
    QCOMPARE(fixture.store().countOf(Operation::UploadPart), std::size_t(5)); // each part once
}

void CliStreamsTest::whatFailedIsAbortedWhereAsked()
{
    CliFixture fixture;
    const QString file = fixture.makeFile(text("dump"), 2 * part);
    const QString gate = makePipe(fixture, "gate");
    const auto cli =
        fixture.start(upload({text("--command"), text("cat '%1'; read word < '%2'; exit 3").arg(file, gate),
                              text("--on-failure=abort")}));
    QVERIFY2(cli->waitForPartsDone(2), cli->err().constData());
    QVERIFY(open(gate));
    QCOMPARE(cli->finish(), 1);
    QVERIFY(!fixture.store().object("films", "dump"));
    QVERIFY(fixture.store().pendingUploads("films").empty());
    QCOMPARE(cli->lastTransfer().value(text("state")).toString(), text("aborted"));
}

void CliStreamsTest::anInterruptedStreamIsReplayed()
{
    CliFixture fixture;
    const QString file = fixture.makeFile(text("dump"), 4 * part);
    const QString gate = makePipe(fixture, "gate");
    const auto cut = fixture.start(
        upload({text("--command"), text("head -c %1 '%2'; read word < '%3'").arg(2 * part).arg(file, gate)}));
    QVERIFY2(cut->waitForPartsDone(2), cut->err().constData());
    cut->sendSignal(SIGINT);
    QCOMPARE(cut->finish(), 3);
    QVERIFY2(cut->err().contains("same command again"), cut->err().constData());
    const auto whole = fixture.start(upload({text("--command"), text("cat '%1'").arg(file)}));
    QCOMPARE(whole->finish(), 0);
    QCOMPARE(fixture.store().objectMd5("films", "dump"), CliFixture::md5Of(file));
    QCOMPARE(fixture.store().countOf(Operation::UploadPart), std::size_t(4));
}

void CliStreamsTest::aGrowingFileArrivesAsItIsInTheEnd()
{
    CliFixture fixture;
    const QByteArray bytes = contentOf(fixture.makeFile(text("bytes"), 3 * part + 50));
    const QString path = fixture.home() + text("/recording.mov");
    QFile recording(path);
    QVERIFY(recording.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    QCOMPARE(recording.write(bytes.left(2 * part + 1)), 2 * part + 1);
    const auto cli = fixture.start(upload({path, text("--follow")}));
    QVERIFY2(cli->waitForPartsDone(2), cli->err().constData());
    QVERIFY(!fixture.store().object("films", "dump"));
    QCOMPARE(recording.write(bytes.mid(2 * part + 1)), part + 49);
    QVERIFY(recording.seek(0));
    QCOMPARE(recording.write(QByteArray(4096, 'h')), 4096); // the header, written last
    recording.close();
    QCOMPARE(cli->finish(), 0);
    QCOMPARE(fixture.store().objectMd5("films", "dump"), CliFixture::md5Of(path));
    QVERIFY(fixture.store().countOf(Operation::UploadPart) <= 6);
}

void CliStreamsTest::endsWithASentinel()
{
    CliFixture fixture;
    const QString path = fixture.home() + text("/recording.mov");
    QFile recording(path);
    QVERIFY(recording.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    QCOMPARE(recording.write(QByteArray(part + 5, 'r')), part + 5);
    const QString done = fixture.home() + text("/done");
    const auto cli = fixture.start(upload({path, text("--follow"), text("--until-file"), done}));
    QVERIFY2(cli->waitForPartsDone(1), cli->err().constData());
    QFile sentinel(done);
    QVERIFY(sentinel.open(QIODevice::WriteOnly));
    QCOMPARE(cli->finish(), 0); // though it is still open
    QCOMPARE(fixture.store().object("films", "dump")->size, std::uint64_t(part + 5));
}

void CliStreamsTest::saysWhatWouldBeSent()
{
    CliFixture fixture;
    const auto cli =
        fixture.start({text("--json"), text("upload"), text("-"), text("s3://films/dump"), text("--dry-run"),
                       text("--size=unknown"), text("--endpoint=https://nowhere.invalid")});
    QCOMPARE(cli->finish(), 0);
    const QJsonObject plan = cli->lines().constFirst();
    QCOMPARE(plan.value(text("event")).toString(), text("plan"));
    QVERIFY(plan.value(text("most")).toInteger() >= 1LL << 40);
    QVERIFY(!plan.value(text("steps")).toArray().isEmpty());
    const auto forPeople =
        fixture.start({text("upload"), text("-"), text("s3://films/dump"), text("--dry-run")});
    QCOMPARE(forPeople->finish(), 0);
    QVERIFY2(forPeople->out().contains("standard input"), forPeople->out().constData());
    QVERIFY(fixture.store().pendingUploads("films").empty());
}

QTEST_GUILESS_MAIN(CliStreamsTest)
#include "cli_streams_test.moc"
