// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/cli_fixture.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QtTest/QTest>

#include <csignal>
#include <unistd.h>

using namespace partway;
using practice::Operation;

/// A folder of small files on the real command line, against a store in this process.
class CliFolderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFolderArrives();
    void aFolderNeedsItsOption();
    void saysWhatWasSkippedAndWhatFailed();
    void sendsNoFinishedFileAgainAfterAKill();
    void anInterruptionPausesAndSaysHowToGoOn();
    void aLargeFileGoesUpInParts();
    void aFolderIsRemoved();

private:
    static QString makeFolder(const CliFixture &fixture, int files);
};

namespace {

QString text(const char *latin1) { return QLatin1String(latin1); }

QJsonObject lastFolder(const CliProcess &cli)
{
    QJsonObject last;
    const QList<QJsonObject> lines = cli.lines();
    for (const QJsonObject &line : lines)
        if (line.value(text("event")) == text("folder"))
            last = line;
    return last;
}

int filesDone(const QJsonObject &folder)
{
    return folder.value(text("done")).toObject().value(text("files")).toInt();
}

} // namespace

QString CliFolderTest::makeFolder(const CliFixture &fixture, int files)
{
    const QString root = fixture.home() + text("/photos");
    for (int i = 0; i < files; ++i) {
        if (i % 100 == 0 && !QDir().mkpath(root + QStringLiteral("/day%1").arg(i / 100)))
            return {};
        QFile file(root + QStringLiteral("/day%1/%2.txt").arg(i / 100).arg(i, 4, 10, QLatin1Char('0')));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write("file number " + QByteArray::number(i));
    }
    return root;
}

void CliFolderTest::aFolderArrives()
{
    CliFixture fixture;
    const QString root = makeFolder(fixture, 250);
    const auto cli = fixture.start({text("upload"), root, text("s3://films/2026"), text("--recursive")});
    QCOMPARE(cli->finish(), 0);
    QVERIFY2(cli->out().contains("250 files"), (cli->out() + cli->err()).constData());
    QCOMPARE(fixture.store().countOf(Operation::PutObject), std::size_t(250));
    const std::string key = "2026/day2/0207.txt";
    QCOMPARE(fixture.store().objectMd5("films", key), CliFixture::md5Of(root + text("/day2/0207.txt")));
    const auto object = fixture.store().object("films", key);
    QCOMPARE(object->contentType, std::string("text/plain"));
    const double mtime = QByteArray::fromStdString(object->metadata.at("mtime")).toDouble();
    const QDateTime modified = QFileInfo(root + text("/day2/0207.txt")).lastModified();
    QVERIFY(std::abs(mtime - static_cast<double>(modified.toMSecsSinceEpoch()) / 1000) < 0.01);
}

void CliFolderTest::aFolderNeedsItsOption()
{
    CliFixture fixture;
    const QString root = makeFolder(fixture, 1);
    const auto without = fixture.start({text("upload"), root, text("s3://films/")});
    QCOMPARE(without->finish(), 2);
    QVERIFY(without->err().contains("--recursive"));
    const auto file = fixture.start(
        {text("upload"), root + text("/day0/0000.txt"), text("s3://films/"), text("--recursive")});
    QCOMPARE(file->finish(), 2);
    QVERIFY(file->err().contains("not a folder"));
}

void CliFolderTest::saysWhatWasSkippedAndWhatFailed()
{
    CliFixture fixture;
    const QString root = makeFolder(fixture, 3);
    QVERIFY(QDir().mkpath(root + text("/nothing")));
    QCOMPARE(::symlink("day0", QFile::encodeName(root + text("/linked")).constData()), 0);
    const QString tooLong = QString(200, QLatin1Char('x'));
    const QString deep =
        QStringList{root, tooLong, tooLong, tooLong, tooLong, tooLong}.join(QLatin1Char('/'));
    QVERIFY(QDir().mkpath(deep));
    QFile file(deep + text("/file-with-a-long-name.txt"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    fixture.store().addFault(
        {.operation = Operation::PutObject, .key = "day0/0001.txt", .status = 400, .code = "InvalidRequest"});
    const auto cli =
        fixture.start({text("--json"), text("upload"), root, text("s3://films/"), text("--recursive")});
    QCOMPARE(cli->finish(), 1);
    const QJsonObject folder = lastFolder(*cli);
    QCOMPARE(filesDone(folder), 2);
    QMap<QString, QString> why;
    const QList<QJsonObject> lines = cli->lines();
    for (const QJsonObject &line : lines)
        if (line.value(text("event")) == text("file"))
            why[line.value(text("path")).toString().section(QLatin1Char('/'), -2)] =
                line.value(text("state")).toString() + QLatin1Char(' ') +
                line.value(text("skipped")).toString();
    QCOMPARE(why.value(text("linked")), text("skipped link"));
    QCOMPARE(why.value(text("nothing/")), text("skipped empty-folder"));
    QCOMPARE(why.value(text("day0/0001.txt")), text("failed "));
    QCOMPARE(why.size(), 4);
    // Listed later, too; and what failed goes up when it is asked for.
    const auto listed = fixture.start({text("transfers"), text("f1")});
    QCOMPARE(listed->finish(), 0);
    QVERIFY2(listed->out().contains("day0/0001.txt") && listed->out().contains("symbolic link"),
             listed->out().constData());
    const auto again = fixture.start({text("resume"), text("f1"), text("--retry-failed")});
    QCOMPARE(again->finish(), 0);
    QCOMPARE(fixture.store().objectMd5("films", "day0/0001.txt"),
             CliFixture::md5Of(root + text("/day0/0001.txt")));
}

void CliFolderTest::sendsNoFinishedFileAgainAfterAKill()
{
    CliFixture fixture;
    const QString root = makeFolder(fixture, 1500);
    QStringList words{text("--json"), text("upload"), root, text("s3://films/in/"), text("--recursive")};
    int kills = 0;
    for (int wanted = 200; wanted < 1500; wanted += 400, ++kills) {
        const auto cli = fixture.start(words);
        QVERIFY(cli->waitForLine([wanted](const QJsonObject &line) { return filesDone(line) >= wanted; }));
        cli->sendSignal(SIGKILL);
        cli->finish();
        words = {text("--json"), text("resume"), text("f1")};
    }
    const auto last = fixture.start(words);
    QCOMPARE(last->finish(), 0);
    QCOMPARE(filesDone(lastFolder(*last)), 1500);
    QVERIFY(kills >= 3);
    // Sent twice at most: what was on its way at a kill and had not arrived.
    const std::size_t sent = fixture.store().countOf(Operation::PutObject);
    QVERIFY2(sent <= std::size_t(1500 + 8 * kills), QByteArray::number(qulonglong(sent)).constData());
    for (const int i : {0, 199, 200, 777, 1499}) {
        const QString name = QStringLiteral("/day%1/%2.txt").arg(i / 100).arg(i, 4, 10, QLatin1Char('0'));
        QCOMPARE(fixture.store().objectMd5("films", "in" + name.toStdString()),
                 CliFixture::md5Of(root + name));
    }
}

void CliFolderTest::anInterruptionPausesAndSaysHowToGoOn()
{
    CliFixture fixture;
    const QString root = makeFolder(fixture, 1500);
    const auto cli = fixture.start({text("--json"), text("upload"), root, text("s3://films/in/"),
                                    text("--recursive"), text("--parallel=2")});
    QVERIFY(cli->waitForLine([](const QJsonObject &line) { return filesDone(line) >= 50; }));
    cli->sendSignal(SIGINT);
    QCOMPARE(cli->finish(), 3);
    QVERIFY2(cli->err().contains("resume --parallel 2 f1"), cli->err().constData());
    QCOMPARE(lastFolder(*cli).value(text("state")).toString(), text("paused"));
    const auto listed = fixture.start({text("transfers")});
    QCOMPARE(listed->finish(), 0);
    QVERIFY(listed->out().contains("f1"));
    QCOMPARE(fixture.start({text("resume")})->finish(), 0);
    QVERIFY(fixture.store().object("films", "in/day14/1499.txt"));
}

void CliFolderTest::aLargeFileGoesUpInParts()
{
    CliFixture fixture;
    const QString root = makeFolder(fixture, 3);
    const QString large = fixture.makeFile(text("photos/large.bin"), 70'000'000);
    const auto cli = fixture.start({text("upload"), root, text("s3://films/"), text("--recursive")});
    QCOMPARE(cli->finish(), 0);
    QCOMPARE(fixture.store().countOf(Operation::PutObject), std::size_t(3));
    QVERIFY(fixture.store().countOf(Operation::UploadPart) >= std::size_t(2));
    QCOMPARE(fixture.store().objectMd5("films", "large.bin"), CliFixture::md5Of(large));
}

void CliFolderTest::aFolderIsRemoved()
{
    CliFixture fixture;
    const QString root = makeFolder(fixture, 3);
    QCOMPARE(fixture.start({text("upload"), root, text("s3://films/"), text("--recursive")})->finish(), 0);
    QCOMPARE(fixture.start({text("remove"), text("f1")})->finish(), 0);
    const auto listed = fixture.start({text("transfers")});
    QCOMPARE(listed->finish(), 0);
    QVERIFY(!listed->out().contains("f1"));
    const auto gone = fixture.start({text("resume"), text("f1")});
    QCOMPARE(gone->finish(), 1);
    QVERIFY(gone->err().contains("f1"));
    QVERIFY(fixture.store().object("films", "day0/0000.txt"));
}

QTEST_GUILESS_MAIN(CliFolderTest)
#include "cli_folder_test.moc"
