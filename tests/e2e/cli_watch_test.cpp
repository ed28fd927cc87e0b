// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/cli_fixture.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtTest/QTest>

#include <csignal>

using namespace partway;
using practice::Operation;

/// A watched folder, through the real command line.
class CliWatchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sendsWhatAppears();
    void sendsWhatIsThereWhereAsked();
    void waitsForWhatIsBeingWritten();
    void goesOnAfterAnInterruption();
    void saysThatTheFolderIsGone();
    void refusesWhatCannotBeWatched();
};

namespace {

QString text(const char *latin1) { return QLatin1String(latin1); }

QString folderOf(const CliFixture &fixture)
{
    const QString folder = fixture.home() + text("/in");
    return QDir().mkpath(folder) ? folder : QString();
}

bool put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly) &&
           file.write(bytes) == bytes.size();
}

std::unique_ptr<CliProcess> watch(const CliFixture &fixture, const QStringList &options = {})
{
    return fixture.start(QStringList{text("--json"), text("watch"), folderOf(fixture), text("s3://films/in"),
                                     text("--settle=1")} +
                         options);
}

bool says(CliProcess &cli, const char *event)
{
    return cli.waitForLine([event](const QJsonObject &line) {
        return line.value(text("event")).toString() == QLatin1String(event);
    });
}

bool isDone(CliProcess &cli, const char *key)
{
    return cli.waitForLine([key](const QJsonObject &line) {
        return line.value(text("key")).toString() == QLatin1String(key) &&
               line.value(text("state")).toString() == text("done");
    });
}

} // namespace

void CliWatchTest::sendsWhatAppears()
{
    CliFixture fixture;
    QVERIFY(put(folderOf(fixture) + text("/old.txt"), "old"));
    const auto cli = watch(fixture);
    QVERIFY2(says(*cli, "watching"), cli->err().constData());
    QVERIFY(put(folderOf(fixture) + text("/day/new.txt"), "new"));
    QVERIFY(put(folderOf(fixture) + text("/half.txt.part"), "half"));
    QVERIFY2(isDone(*cli, "in/day/new.txt"), cli->err().constData());
    QVERIFY(put(folderOf(fixture) + text("/day/new.txt"), "changed"));
    QTRY_COMPARE_WITH_TIMEOUT(fixture.store().readObject("films", "in/day/new.txt"), std::string("changed"),
                              30000);
    cli->sendSignal(SIGINT);
    QCOMPARE(cli->finish(), 0);
    QVERIFY2(cli->err().contains("1 file is there already"), cli->err().constData());
    QCOMPARE(fixture.store().keys("films"), std::vector<std::string>{"in/day/new.txt"});
    QCOMPARE(fixture.store().countOf(Operation::PutObject), std::size_t(2));
}

void CliWatchTest::sendsWhatIsThereWhereAsked()
{
    CliFixture fixture;
    QVERIFY(put(folderOf(fixture) + text("/old.txt"), "old"));
    QVERIFY(put(folderOf(fixture) + text("/notes.xml"), "left out"));
    const auto cli = watch(fixture, {text("--existing"), text("--exclude=*.xml")});
    QVERIFY2(isDone(*cli, "in/old.txt"), cli->err().constData());
    cli->sendSignal(SIGTERM);
    QCOMPARE(cli->finish(), 0);
    QCOMPARE(fixture.store().keys("films"), std::vector<std::string>{"in/old.txt"});
    const auto again = watch(fixture, {text("--existing")});
    QVERIFY2(isDone(*again, "in/notes.xml"), again->err().constData()); // not left out any more
    again->sendSignal(SIGINT);
    QCOMPARE(again->finish(), 0);
    QCOMPARE(fixture.store().countOf(Operation::PutObject), std::size_t(2)); // the other one once
}

void CliWatchTest::waitsForWhatIsBeingWritten()
{
    CliFixture fixture;
    const auto cli = watch(fixture);
    QVERIFY2(says(*cli, "watching"), cli->err().constData());
    QFile slow(folderOf(fixture) + text("/slow.bin"));
    QVERIFY(slow.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    QCOMPARE(slow.write("first"), 5);
    QVERIFY(put(folderOf(fixture) + text("/quick.bin"), "quick"));
    QVERIFY2(isDone(*cli, "in/quick.bin"), cli->err().constData()); // later than the other, which is open
    QVERIFY(!fixture.store().object("films", "in/slow.bin"));
    QCOMPARE(slow.write(" and last"), 9);
    slow.close();
    QVERIFY2(isDone(*cli, "in/slow.bin"), cli->err().constData());
    QCOMPARE(fixture.store().readObject("films", "in/slow.bin"), std::string("first and last"));
    cli->sendSignal(SIGINT);
    QCOMPARE(cli->finish(), 0);
}

void CliWatchTest::goesOnAfterAnInterruption()
{
    CliFixture fixture;
    const auto cut = watch(fixture, {text("--limit=5M"), text("--parallel=2")});
    QVERIFY2(says(*cut, "watching"), cut->err().constData());
    const QString file = fixture.makeFile(text("in/reel.mov"), 200'000'000);
    QVERIFY2(cut->waitForLine([](const QJsonObject &line) {
        return line.value(text("state")).toString() == text("sending");
    }),
             cut->err().constData());
    cut->sendSignal(SIGINT);
    QCOMPARE(cut->finish(), 3);
    QVERIFY2(cut->err().contains(" resume --parallel 2 --limit 5M 1"), cut->err().constData());
    QVERIFY(put(folderOf(fixture) + text("/meanwhile.txt"), "meanwhile"));
    const auto cli = watch(fixture);
    QVERIFY2(isDone(*cli, "in/reel.mov"), cli->err().constData());
    QCOMPARE(fixture.store().objectMd5("films", "in/reel.mov"), CliFixture::md5Of(file));
    QTRY_VERIFY_WITH_TIMEOUT(fixture.store().object("films", "in/meanwhile.txt"), 30000);
    cli->sendSignal(SIGINT);
    QCOMPARE(cli->finish(), 0);
    QCOMPARE(fixture.store().countOf(Operation::CreateUpload), std::size_t(1));
}

void CliWatchTest::saysThatTheFolderIsGone()
{
    CliFixture fixture;
    const auto cli = watch(fixture);
    QVERIFY2(says(*cli, "watching"), cli->err().constData());
    const QString folder = folderOf(fixture);
    QVERIFY(QFile::rename(folder, folder + text(" elsewhere")));
    QVERIFY2(says(*cli, "folder-lost"), cli->err().constData());
    QVERIFY(QFile::rename(folder + text(" elsewhere"), folder));
    QVERIFY2(says(*cli, "folder-found"), cli->err().constData());
    QVERIFY(put(folder + text("/new.txt"), "new"));
    QVERIFY2(isDone(*cli, "in/new.txt"), cli->err().constData());
    cli->sendSignal(SIGINT);
    QCOMPARE(cli->finish(), 0);
}

void CliWatchTest::refusesWhatCannotBeWatched()
{
    CliFixture fixture;
    const auto refuses = [&fixture](const QStringList &words, const char *sentence) {
        const auto cli = fixture.start(QStringList{text("watch")} + words);
        return cli->finish() == 2 && cli->err().contains(sentence) ? QByteArray() : cli->err() + "!";
    };
    const QString file = fixture.makeFile(text("file"), 5);
    QCOMPARE(refuses({file, text("s3://films/in/")}, "is not a folder"), QByteArray());
    QCOMPARE(refuses({folderOf(fixture), text("films")}, "where to"), QByteArray());
    QCOMPARE(refuses({folderOf(fixture), text("s3://films/"), text("--settle=soon")}, "--settle"),
             QByteArray());
    QVERIFY(QDir().mkpath(fixture.state()));
    QCOMPARE(refuses({fixture.state(), text("s3://films/")}, "its own journal"), QByteArray());
}

QTEST_GUILESS_MAIN(CliWatchTest)
#include "cli_watch_test.moc"
