// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/cli_fixture.h"

#include <QFile>
#include <QtTest/QTest>

#include <map>

using namespace partway;
using practice::Operation;

/// A file that is changed while it is sent, and what becomes of it.
class CliRepairTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sendsOnlyWhatDiffers();
    void keepsWhatFitsOfAFileThatGrew();
    void aFileThatChangesOnceMoreIsRepairedOnceMore();
    void refusesWhatItCannotHelp();
};

namespace {

constexpr qint64 part = 5LL << 20;
constexpr int parts = 40;

QString text(const char *latin1) { return QLatin1String(latin1); }

QStringList slowly(const QStringList &words) { return words + QStringList{text("--limit=20M")}; }

std::unique_ptr<CliProcess> upload(const CliFixture &fixture, const QString &file)
{
    return fixture.start(slowly({text("--json"), text("upload"), file, text("s3://films/reel.mov"),
                                 text("--part-size=5M"), text("--parallel=2")}));
}

bool change(const QString &name, qint64 at, const QByteArray &bytes)
{
    QFile file(name);
    return file.open(QIODevice::ReadWrite | QIODevice::Unbuffered) && file.seek(at) &&
           file.write(bytes) == bytes.size();
}

/// How often the store took each part.
std::map<int, int> taken(CliFixture &fixture)
{
    std::map<int, int> times;
    for (const practice::RequestRecord &request : fixture.store().requests())
        if (request.operation == Operation::UploadPart && request.worked)
            ++times[request.partNumber];
    return times;
}

/// Uploads until so many parts are there, and changes the middle of these.
QString stopped(CliFixture &fixture, const QString &file, int done, const QList<int> &changed)
{
    const auto cli = upload(fixture, file);
    if (!cli->waitForPartsDone(done))
        return text("it sent too little");
    for (const int number : changed)
        if (!change(file, (number - 1) * part + part / 2, "another middle"))
            return text("the file could not be changed");
    if (cli->finish() != 1)
        return text("it did not stop");
    if (!cli->err().contains(" repair --parallel 2 --limit 20M 1"))
        return QString::fromUtf8(cli->err());
    return cli->lastTransfer().value(text("error"))[text("kind")].toString();
}

QJsonObject repaired(const CliProcess &cli)
{
    QJsonObject found;
    for (const QJsonObject &line : cli.lines())
        if (line.value(text("event")).toString() == text("repaired"))
            found = line;
    return found;
}

} // namespace

void CliRepairTest::sendsOnlyWhatDiffers()
{
    CliFixture fixture;
    const QString file = fixture.makeFile(text("reel.mov"), parts * part - 100);
    QCOMPARE(stopped(fixture, file, 12, {3, 7}), text("source-changed"));
    const std::map<int, int> before = taken(fixture);
    QVERIFY(before.size() >= 12 && before.size() < parts);
    QVERIFY(!fixture.store().object("films", "reel.mov"));

    const auto cli = fixture.start({text("--json"), text("repair"), text("1")});
    QVERIFY2(cli->finish() == 0, cli->err().constData());
    QCOMPARE(fixture.store().objectMd5("films", "reel.mov"), CliFixture::md5Of(file));
    std::map<int, int> expected;
    for (int number = 1; number <= parts; ++number)
        expected[number] = number == 3 || number == 7 ? 2 : 1;
    QCOMPARE(taken(fixture), expected);
    QVERIFY(fixture.store().pendingUploads("films").empty());

    const auto sent = static_cast<int>(parts - before.size() + 2);
    QCOMPARE(repaired(*cli).value(text("id")).toInt(), 1);
    QCOMPARE(repaired(*cli).value(text("partsSent")).toInt(), sent);
    QCOMPARE(repaired(*cli).value(text("partsKept")).toInt(), parts - sent);
}

void CliRepairTest::keepsWhatFitsOfAFileThatGrew()
{
    CliFixture fixture;
    const QString file = fixture.makeFile(text("reel.mov"), 12 * part);
    const auto cut = upload(fixture, file);
    QVERIFY2(cut->waitForPartsDone(3), cut->err().constData());
    QVERIFY(change(file, 12 * part, QByteArray(100, 'e')));
    QCOMPARE(cut->finish(), 1);
    const auto cli = fixture.start({text("repair"), text("1")});
    QVERIFY2(cli->finish() == 0, cli->err().constData());
    QVERIFY2(cli->out().contains("Transfer 1 is repaired: of its parts, "), cli->out().constData());
    QCOMPARE(fixture.store().objectMd5("films", "reel.mov"), CliFixture::md5Of(file));
    QCOMPARE(taken(fixture)[1], 1);
    QCOMPARE(taken(fixture)[13], 1);
}

void CliRepairTest::aFileThatChangesOnceMoreIsRepairedOnceMore()
{
    CliFixture fixture;
    const QString file = fixture.makeFile(text("reel.mov"), parts * part);
    QCOMPARE(stopped(fixture, file, 4, {2}), text("source-changed"));
    const auto again =
        fixture.start(slowly({text("--json"), text("repair"), text("1"), text("--parallel=2")}));
    QVERIFY2(again->waitForPartsDone(8), again->err().constData());
    QVERIFY(change(file, part / 2, "changed once more"));
    QCOMPARE(again->finish(), 1);
    QVERIFY(!fixture.store().object("films", "reel.mov"));
    const auto cli = fixture.start({text("repair"), text("1")});
    QVERIFY2(cli->finish() == 0, cli->err().constData());
    QCOMPARE(fixture.store().objectMd5("films", "reel.mov"), CliFixture::md5Of(file));
    QCOMPARE(taken(fixture)[1], 2);
    QCOMPARE(taken(fixture)[3], 1);
}

void CliRepairTest::refusesWhatItCannotHelp()
{
    CliFixture fixture;
    QVERIFY(!fixture.pausedUpload().isEmpty());
    const auto says = [&fixture](const QStringList &words, int code, const char *sentence) {
        const auto cli = fixture.start(QStringList{text("repair")} + words);
        return cli->finish() == code && cli->err().contains(sentence) ? QByteArray() : cli->err() + "!";
    };
    QCOMPARE(says({text("1")}, 1, "did not stop because its file changed"), QByteArray());
    QCOMPARE(says({text("7")}, 1, "There is no transfer 7"), QByteArray());
    QCOMPARE(says({text("f1")}, 2, "is a folder"), QByteArray());
    QCOMPARE(says({}, 2, "repair"), QByteArray());
    QCOMPARE(fixture.start({text("resume"), text("1")})->finish(), 0);
    QCOMPARE(says({text("1")}, 1, "is finished, and there is nothing to repair"), QByteArray());
}

QTEST_GUILESS_MAIN(CliRepairTest)
#include "cli_repair_test.moc"
