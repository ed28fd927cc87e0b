// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/cli_fixture.h"

#include <QDirIterator>
#include <QFile>
#include <QtTest/QTest>

#include <csignal>

using namespace partway;

/// Listings, freeing, accounts and secrets of the command line.
class CliServerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void listsBucketsAndObjects();
    void showsAndFreesInProgressUploads();
    void abortsAndRemovesTransfers();
    void keepsAccounts();
    void keepsWhatAnAccountCanDoWithout();
    void testsAnAccount();
    void anotherProgramInTheFolderIsNamed();
    void noSecretIsLeftAnywhere();
    void theDemoArrives();

private:
    void leaveOneUploadBehind(CliFixture &fixture);
};

namespace {

QString text(const char *latin1) { return QLatin1String(latin1); }

QByteArray fileBytes(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Names of the files below a folder that hold these bytes.
QStringList filesWith(const QByteArray &needle, const QString &folder)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString name = files.next();
        if (fileBytes(name).contains(needle))
            found.append(name);
    }
    return found;
}

} // namespace

void CliServerTest::leaveOneUploadBehind(CliFixture &fixture)
{
    const QString file = fixture.makeFile(text("reel.mov"), 60'000'000);
    const auto cli = fixture.start({text("--json"), text("upload"), file, text("s3://films/day1/reel.mov"),
                                    text("--part-size=5M"), text("--limit=10M"), text("--parallel=2")});
    QVERIFY2(cli->waitForPartsDone(2), cli->err().constData());
    cli->sendSignal(SIGINT);
    QCOMPARE(cli->finish(), 3);
}

void CliServerTest::listsBucketsAndObjects()
{
    CliFixture fixture;
    const QString file = fixture.makeFile(text("a b.bin"), 5000);
    QCOMPARE(fixture.start({text("upload"), file, text("s3://films/day1/")})->finish(), 0);
    const auto buckets = fixture.start({text("--json"), text("ls")});
    QCOMPARE(buckets->finish(), 0);
    QCOMPARE(buckets->lines().first().value(text("name")).toString(), text("films"));
    const auto top = fixture.start({text("--json"), text("ls"), text("s3://films")});
    QCOMPARE(top->finish(), 0);
    QCOMPARE(top->lines().first().value(text("prefix")).toString(), text("day1/"));
    const auto all = fixture.start({text("--json"), text("ls"), text("s3://films"), text("--recursive")});
    QCOMPARE(all->finish(), 0);
    QCOMPARE(all->lines().first().value(text("key")).toString(), text("day1/a b.bin"));
    QCOMPARE(all->lines().first().value(text("size")).toInt(), 5000);
    const auto none = fixture.start({text("ls"), text("s3://nobuckethere")});
    QCOMPARE(none->finish(), 1);
    QVERIFY(none->err().contains("nobuckethere"));
}

void CliServerTest::showsAndFreesInProgressUploads()
{
    CliFixture fixture;
    leaveOneUploadBehind(fixture);
    const auto uploads =
        fixture.start({text("--json"), text("uploads"), text("s3://films/day1"), text("--sizes")});
    QCOMPARE(uploads->finish(), 0);
    QCOMPARE(uploads->lines().size(), 2); // and the total
    const QJsonObject upload = uploads->lines().first();
    QCOMPARE(upload.value(text("event")).toString(), text("upload"));
    QCOMPARE(upload.value(text("key")).toString(), text("day1/reel.mov"));
    QVERIFY(!upload.value(text("initiated")).toString().isEmpty());
    const int count = upload.value(text("parts")).toInt();
    QVERIFY(count >= 2);
    QCOMPARE(upload.value(text("size")).toInt(), count * 5 * 1024 * 1024);

    const QString id = upload.value(text("uploadId")).toString();
    const QStringList about{text("s3://films/day1/reel.mov"), text("--upload-id"), id};
    const auto parts = fixture.start(QStringList{text("--json"), text("parts")} + about);
    QCOMPARE(parts->finish(), 0);
    QCOMPARE(parts->lines().size(), count);
    QCOMPARE(parts->lines().first().value(text("number")).toInt(), 1);
    QCOMPARE(parts->lines().first().value(text("etag")).toString().size(), 32);

    const auto freed = fixture.start(
        QStringList{text("--json"), text("abort-uploads"), text("--yes"), text("--even-active")} + about);
    QCOMPARE(freed->finish(), 0);
    QCOMPARE(freed->lines().last().value(text("partsLeft")).toInt(), 0);
    QCOMPARE(freed->lines().last().value(text("parts")).toInt(), count);
    QVERIFY(fixture.store().pendingUploads("films").empty());
    QCOMPARE(fixture.start(QStringList{text("parts")} + about)->finish(), 1);
}

void CliServerTest::abortsAndRemovesTransfers()
{
    CliFixture fixture;
    leaveOneUploadBehind(fixture);
    const auto aborted = fixture.start({text("--json"), text("abort"), text("1")});
    QCOMPARE(aborted->finish(), 0);
    QCOMPARE(aborted->lastTransfer().value(text("state")).toString(), text("aborted"));
    QVERIFY(fixture.store().pendingUploads("films").empty());
    const auto resumed = fixture.start({text("resume"), text("1")});
    QCOMPARE(resumed->finish(), 1);
    QVERIFY2(resumed->err().contains("was aborted"), resumed->err().constData());
    const auto removed = fixture.start({text("--json"), text("remove"), text("1")});
    QCOMPARE(removed->finish(), 0);
    QCOMPARE(removed->lines().last().value(text("event")).toString(), text("removed"));
    const auto shown = fixture.start({text("--json"), text("transfers")});
    QCOMPARE(shown->finish(), 0);
    QVERIFY(shown->out().isEmpty());
    QCOMPARE(fixture.start({text("remove"), text("1")})->finish(), 1);
}

void CliServerTest::keepsAccounts()
{
    CliFixture fixture;
    const auto added = fixture.start(
        {text("account"), text("add"), text("Lab"), text("--endpoint"), fixture.surroundings().endpoint},
        CliFixture::accessKey() + '\n' + CliFixture::secretKey() + '\n');
    QCOMPARE(added->finish(), 0);
    QVERIFY2(added->err().contains("could not be kept"), added->err().constData()); // no keychain here
    const auto listed = fixture.start({text("--json"), text("account"), text("list")});
    QCOMPARE(listed->finish(), 0);
    QCOMPARE(listed->lines().first().value(text("name")).toString(), text("Lab"));
    QCOMPARE(fixture
                 .start({text("account"), text("add"), text("lab"), text("--endpoint=http://h"),
                         text("--no-keys")})
                 ->finish(),
             1);
    QCOMPARE(fixture.start({text("--account=lab"), text("ls")})->finish(), 0);
    QCOMPARE(fixture.start({text("account"), text("remove"), text("Lab")})->finish(), 0);
    QCOMPARE(fixture.start({text("--account=lab"), text("ls")})->finish(), 2);
    QVERIFY(filesWith(CliFixture::secretKey(), fixture.state()).isEmpty());
}

void CliServerTest::keepsWhatAnAccountCanDoWithout()
{
    CliFixture fixture;
    const QStringList storj{text("account"), text("add"), text("Storj"), text("--provider=storj"),
                            text("--no-keys")};
    QCOMPARE(fixture.start(storj + QStringList{text("--price=cheap")})->finish(), 2);
    QCOMPARE(fixture
                 .start({text("account"), text("add"), text("Lab"), text("--endpoint=http://h"),
                         text("--no-keys"), text("--keep-alive")})
                 ->finish(),
             2);
    QCOMPARE(fixture
                 .start(storj +
                        QStringList{text("--price=4.5"), text("--keep-alive"), text("--share-key=jpublic")})
                 ->finish(),
             0);
    const QStringList kept{text("\"pricePerTbMonthUsd\": 4.5"), text("\"keepAlive\": true"),
                           text("\"shareKey\": \"jpublic\"")};
    for (const QString &entry : kept)
        QVERIFY2(!filesWith(entry.toUtf8(), fixture.state()).isEmpty(), qPrintable(entry));
    // The account's own key would stand in every link.
    const auto own = fixture.start({text("account"), text("add"), text("Other"), text("--provider=storj"),
                                    text("--share-key"), QString::fromUtf8(CliFixture::accessKey())},
                                   CliFixture::accessKey() + '\n' + CliFixture::secretKey() + '\n');
    QCOMPARE(own->finish(), 2);
    QVERIFY(own->err().contains("own access key"));
}

void CliServerTest::testsAnAccount()
{
    CliFixture fixture;
    const auto works = fixture.start({text("--json"), text("account"), text("test")});
    QCOMPARE(works->finish(), 0);
    QCOMPARE(works->lines().first().value(text("ok")).toBool(), true);
    QCOMPARE(works->lines().first().value(text("buckets")).toInt(), 1);
    QCOMPARE(fixture.start({text("account"), text("test"), text("s3://films")})->finish(), 0);
    QCOMPARE(fixture.start({text("account"), text("test"), text("s3://nobuckethere")})->finish(), 1);
}

void CliServerTest::anotherProgramInTheFolderIsNamed()
{
    CliFixture fixture;
    const QString file = fixture.makeFile(text("reel.mov"), 60'000'000);
    const auto first = fixture.start({text("--json"), text("upload"), file, text("s3://films/"),
                                      text("--part-size=5M"), text("--limit=10M")});
    QVERIFY(first->waitForPartsDone(1));
    const auto second = fixture.start({text("transfers")});
    QCOMPARE(second->finish(), 1);
    QVERIFY2(second->err().contains("--state"), second->err().constData());
    QVERIFY2(second->err().contains("If it is the window, look there."), second->err().constData());
    first->sendSignal(SIGINT);
    QCOMPARE(first->finish(), 3);
}

void CliServerTest::noSecretIsLeftAnywhere()
{
    CliFixture fixture;
    const QString file = fixture.makeFile(text("reel.mov"), 60'000'000);
    const auto first = fixture.start({text("--json"), text("upload"), file, text("s3://films/reel.mov"),
                                      text("--part-size=5M"), text("--limit=10M")});
    QVERIFY(first->waitForPartsDone(1));
    const QByteArray commandLine = fileBytes(text("/proc/%1/cmdline").arg(first->pid()));
    QVERIFY(commandLine.contains("upload"));
    QVERIFY(!commandLine.contains(CliFixture::secretKey()));
    first->sendSignal(SIGKILL);
    first->finish();
    const auto second = fixture.start({text("resume")});
    QCOMPARE(second->finish(), 0);
    CliProcess::Surroundings wrong = fixture.surroundings();
    wrong.accessKey = text("AKUNKNOWN");
    CliProcess refused(wrong, fixture.words({text("--json"), text("upload"), file, text("s3://films/x")}));
    QCOMPARE(refused.finish(), 1);

    for (const QByteArray &said :
         {first->out(), first->err(), second->out(), second->err(), refused.out(), refused.err()})
        QVERIFY(!said.contains(CliFixture::secretKey()));
    QCOMPARE(filesWith(CliFixture::secretKey(), fixture.state()), QStringList());
    // The search does find what is there.
    QFile control(fixture.state() + text("/control"));
    QVERIFY(control.open(QIODevice::WriteOnly));
    control.write("x" + CliFixture::secretKey() + "x");
    control.close();
    QCOMPARE(filesWith(CliFixture::secretKey(), fixture.state()), QStringList{control.fileName()});
}

void CliServerTest::theDemoArrives()
{
    CliFixture fixture;
    const auto cli = fixture.start({text("demo"), text("--size=20MiB")});
    QCOMPARE(cli->finish(), 0);
    QVERIFY2(cli->out().contains("identical"), cli->err().constData());
    QVERIFY(cli->out().contains("s3://practice/sample.bin"));
}

QTEST_GUILESS_MAIN(CliServerTest)
#include "cli_server_test.moc"
