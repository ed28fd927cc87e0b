// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/foreign_uploads.h"

#include <QFile>
#include <QtTest/QTest>

using namespace partway;
using practice::Operation;

/// Uploads of other programs, finished and gone on with from the command line.
class CliAdoptTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void finishSaysWhatItDoes();
    void finishComparesWithTheFile();
    void finishTellsWhichPartsDiffer();
    void finishRefusesGaps();
    void finishLeavesTransfersToTheQueue();
    void adoptSendsWhatIsMissing();
    void adoptSendsWhatChanged();
    void adoptAsksBeforePartsAreLost();
    void adoptTellsAndStops();
    void adoptOfTheWrongFileKeepsNothing();
    void partsShowWhatIsThere();
    void wrongUsageEndsInTwo_data();
    void wrongUsageEndsInTwo();
};

namespace {

constexpr qint64 fileSize = 23'000'000; // five parts, the last one shorter

QString text(const char *latin1) { return QLatin1String(latin1); }

QJsonObject firstLine(const CliProcess &cli, const char *event)
{
    for (const QJsonObject &line : cli.lines())
        if (line.value(text("event")).toString() == text(event))
            return line;
    return {};
}

std::unique_ptr<CliProcess> run(const CliFixture &fixture, const QStringList &words)
{
    return fixture.start(QStringList{text("--json")} + words);
}

void overwrite(const QString &file, qint64 at)
{
    QFile changed(file);
    QVERIFY(changed.open(QIODevice::ReadWrite) && changed.seek(at));
    QCOMPARE(changed.write("CHANGED"), 7);
}

std::size_t partsSent(CliFixture &fixture) { return fixture.store().countOf(Operation::UploadPart); }

} // namespace

void CliAdoptTest::finishSaysWhatItDoes()
{
    CliFixture fixture;
    ForeignUploads foreign(fixture);
    const QString file = fixture.makeFile(text("reel.mov"), fileSize);
    QCOMPARE(
        fixture.start({text("upload"), fixture.makeFile(text("small"), 100), text("s3://films/reel.mov")})
            ->finish(),
        0);
    const QString id = foreign.begin(text("reel.mov"), file, {1, 2, 3, 4, 5});
    QVERIFY(!foreign.begin(text("reel.mov")).isEmpty());
    const QStringList words{text("finish"), text("s3://films/reel.mov"), text("--upload-id"), id};
    QCOMPARE(run(fixture, words)->finish(), 2); // nobody can be asked
    QCOMPARE(fixture.store().countOf(Operation::CompleteUpload), std::size_t(0));

    const auto cli = run(fixture, words + QStringList{text("--yes")});
    QCOMPARE(cli->finish(), 0);
    const QJsonObject outlook = firstLine(*cli, "outlook");
    QCOMPARE(outlook.value(text("parts")).toInt(), 5);
    QCOMPARE(outlook.value(text("size")).toInteger(), fileSize);
    QCOMPARE(outlook.value(text("replaces")).toObject().value(text("size")).toInt(), 100);
    QCOMPARE(outlook.value(text("otherUploads")).toInt(), 1);
    QCOMPARE(outlook.value(text("beingWritten")).toBool(), true);
    for (const char *fact :
         {"5 parts of 5 MiB", "replaces the object", "1 other upload", "Not proven", "right now"})
        QVERIFY2(cli->err().contains(fact), cli->err().constData());
    QCOMPARE(firstLine(*cli, "finished").value(text("size")).toInteger(), fileSize);
    QCOMPARE(firstLine(*cli, "finished").value(text("replaced")).toBool(), true);
    QCOMPARE(fixture.store().objectMd5("films", "reel.mov"), CliFixture::md5Of(file));
    QCOMPARE(fixture.store().pendingUploads("films").size(), std::size_t(1)); // the other one stays
    QCOMPARE(run(fixture, words + QStringList{text("--yes")})->finish(), 1);  // it is gone
}

void CliAdoptTest::finishComparesWithTheFile()
{
    CliFixture fixture;
    ForeignUploads foreign(fixture);
    const QString file = fixture.makeFile(text("reel.mov"), fileSize);
    const QString id = foreign.begin(text("reel.mov"), file, {1, 2, 3, 4, 5});
    const auto cli = run(fixture, {text("finish"), text("s3://films/reel.mov"), text("--upload-id"), id,
                                   text("--file"), file, text("--yes")});
    QCOMPARE(cli->finish(), 0);
    QCOMPARE(firstLine(*cli, "comparison").value(text("matching")).toInt(), 5);
    QCOMPARE(firstLine(*cli, "comparison").value(text("proof")).toString(), text("md5"));
    QVERIFY(cli->err().contains("Every part is the file's"));
    QCOMPARE(fixture.store().objectMd5("films", "reel.mov"), CliFixture::md5Of(file));
}

void CliAdoptTest::finishTellsWhichPartsDiffer()
{
    CliFixture fixture;
    ForeignUploads foreign(fixture);
    const QString file = fixture.makeFile(text("reel.mov"), fileSize);
    const QString id = foreign.begin(text("reel.mov"), file, {1, 2, 3, 4, 5});
    overwrite(file, ForeignUploads::partSize + 17);
    overwrite(file, 3 * ForeignUploads::partSize);
    const auto cli = run(fixture, {text("finish"), text("s3://films/reel.mov"), text("--upload-id"), id,
                                   text("--file"), file, text("--yes")});
    QCOMPARE(cli->finish(), 1);
    QVERIFY2(cli->err().contains("Parts that differ: 2, 4"), cli->err().constData());
    QCOMPARE(firstLine(*cli, "comparison").value(text("differing")).toInt(), 2);
    QCOMPARE(fixture.store().countOf(Operation::CompleteUpload), std::size_t(0));
    QCOMPARE(fixture.store().pendingUploads("films").size(), std::size_t(1));
}

void CliAdoptTest::finishRefusesGaps()
{
    CliFixture fixture;
    ForeignUploads foreign(fixture);
    const QString file = fixture.makeFile(text("reel.mov"), fileSize);
    const QString id = foreign.begin(text("reel.mov"), file, {1, 2, 5});
    const auto cli =
        run(fixture, {text("finish"), text("s3://films/reel.mov"), text("--upload-id"), id, text("--yes")});
    QCOMPARE(cli->finish(), 1);
    QVERIFY2(cli->err().contains("parts 3\xe2\x80\x93"
                                 "4 are missing"),
             cli->err().constData());
    QCOMPARE(fixture.store().countOf(Operation::CompleteUpload), std::size_t(0));
}

void CliAdoptTest::finishLeavesTransfersToTheQueue()
{
    CliFixture fixture;
    const QString id = fixture.pausedUpload();
    QVERIFY(!id.isEmpty());
    const QStringList about{text("s3://films/day1/reel.mov"), text("--upload-id"), id, text("--yes")};
    const auto finishing = run(fixture, QStringList{text("finish")} + about);
    QCOMPARE(finishing->finish(), 1);
    QVERIFY2(finishing->err().contains("resume 1"), finishing->err().constData());
    const QString file = fixture.makeFile(text("reel.mov"), 60'000'000);
    const auto adopting = run(fixture, QStringList{text("adopt"), file} + about);
    QCOMPARE(adopting->finish(), 1);
    QVERIFY2(adopting->err().contains("resume 1"), adopting->err().constData());
    QCOMPARE(fixture.store().countOf(Operation::CompleteUpload), std::size_t(0));
}

void CliAdoptTest::adoptSendsWhatIsMissing()
{
    CliFixture fixture;
    ForeignUploads foreign(fixture);
    const QString file = fixture.makeFile(text("reel.mov"), fileSize);
    fixture.store().advanceClock(-std::chrono::hours(24));
    const QString id = foreign.begin(text("reel.mov"), file, {1, 3, 5});
    fixture.store().advanceClock(std::chrono::hours(24));
    fixture.store().forgetRequests();
    // Nothing that is there is lost: nobody is asked.
    const auto cli =
        run(fixture, {text("adopt"), file, text("s3://films/reel.mov"), text("--upload-id"), id});
    QCOMPARE(cli->finish(), 0);
    const QJsonObject comparison = firstLine(*cli, "comparison");
    QCOMPARE(comparison.value(text("matching")).toInt(), 3);
    QCOMPARE(comparison.value(text("missing")).toInt(), 2);
    QCOMPARE(comparison.value(text("bytesToSend")).toInteger(), 2 * ForeignUploads::partSize);
    QVERIFY2(cli->err().contains("3 of 5 parts match, 2 are missing"), cli->err().constData());
    QCOMPARE(cli->lastTransfer().value(text("state")).toString(), text("done"));
    QCOMPARE(partsSent(fixture), std::size_t(2));
    for (const int kept : {1, 3, 5})
        QCOMPARE(fixture.store().countOf(Operation::UploadPart, "reel.mov", kept), std::size_t(0));
    QCOMPARE(fixture.store().objectMd5("films", "reel.mov"), CliFixture::md5Of(file));
    QVERIFY(fixture.store().pendingUploads("films").empty());
}

void CliAdoptTest::adoptSendsWhatChanged()
{
    CliFixture fixture;
    ForeignUploads foreign(fixture);
    const QString file = fixture.makeFile(text("reel.mov"), fileSize);
    const QString id = foreign.begin(text("reel.mov"), file, {1, 2, 3, 4});
    for (const int part : {1, 2, 4})
        overwrite(file, part * ForeignUploads::partSize - 100);
    fixture.store().forgetRequests();
    const auto cli = run(
        fixture, {text("adopt"), file, text("s3://films/reel.mov"), text("--upload-id"), id, text("--yes")});
    QCOMPARE(cli->finish(), 0);
    QVERIFY2(cli->err().contains("1 of 5 parts match, 3 differ, 1 is missing"), cli->err().constData());
    QVERIFY2(cli->err().contains("overwritten: 1\xe2\x80\x93"
                                 "2, 4"),
             cli->err().constData());
    QCOMPARE(partsSent(fixture), std::size_t(4));
    QCOMPARE(fixture.store().countOf(Operation::UploadPart, "reel.mov", 3), std::size_t(0));
    QCOMPARE(fixture.store().objectMd5("films", "reel.mov"), CliFixture::md5Of(file));
}

void CliAdoptTest::adoptAsksBeforePartsAreLost()
{
    CliFixture fixture;
    ForeignUploads foreign(fixture);
    const QString file = fixture.makeFile(text("reel.mov"), fileSize);
    fixture.store().advanceClock(-std::chrono::hours(24));
    const QString id = foreign.begin(text("reel.mov"), file, {1, 2});
    fixture.store().advanceClock(std::chrono::hours(24));
    overwrite(file, 5);
    fixture.store().forgetRequests();
    const auto cli =
        run(fixture, {text("adopt"), file, text("s3://films/reel.mov"), text("--upload-id"), id});
    QCOMPARE(cli->finish(), 2);
    QVERIFY2(cli->err().contains("--yes"), cli->err().constData());
    QCOMPARE(partsSent(fixture), std::size_t(0));
    const auto transfers = run(fixture, {text("transfers")});
    QCOMPARE(transfers->finish(), 0);
    QVERIFY(transfers->out().isEmpty());
}

void CliAdoptTest::adoptTellsAndStops()
{
    CliFixture fixture;
    ForeignUploads foreign(fixture);
    const QString file = fixture.makeFile(text("reel.mov"), fileSize);
    const QString id = foreign.begin(text("reel.mov"), file, {2});
    fixture.store().forgetRequests();
    const auto cli = run(fixture, {text("adopt"), file, text("s3://films/reel.mov"), text("--upload-id"), id,
                                   text("--dry-run")});
    QCOMPARE(cli->finish(), 0);
    QCOMPARE(firstLine(*cli, "comparison").value(text("missing")).toInt(), 4);
    QCOMPARE(partsSent(fixture), std::size_t(0));
}

void CliAdoptTest::adoptOfTheWrongFileKeepsNothing()
{
    CliFixture fixture;
    ForeignUploads foreign(fixture);
    const QString file = fixture.makeFile(text("reel.mov"), fileSize);
    const QString other = fixture.makeFile(text("other.mov"), fileSize, 2);
    const QString id = foreign.begin(text("reel.mov"), file, {1, 2, 3});
    const auto cli = run(fixture, {text("adopt"), other, text("s3://films/reel.mov"), text("--upload-id"), id,
                                   text("--dry-run")});
    QCOMPARE(cli->finish(), 0);
    QCOMPARE(firstLine(*cli, "comparison").value(text("matching")).toInt(-1), 0);
    QCOMPARE(firstLine(*cli, "comparison").value(text("differing")).toInt(), 3);
    const auto gone =
        run(fixture, {text("adopt"), file, text("s3://films/reel.mov"), text("--upload-id=nowhere")});
    QCOMPARE(gone->finish(), 1);
}

void CliAdoptTest::partsShowWhatIsThere()
{
    CliFixture fixture;
    ForeignUploads foreign(fixture);
    const QString file = fixture.makeFile(text("reel.mov"), fileSize);
    const QString id = foreign.begin(text("reel.mov"), file, {1, 5});
    const auto cli = run(fixture, {text("parts"), text("s3://films/reel.mov"), text("--upload-id"), id});
    QCOMPARE(cli->finish(), 0);
    QCOMPARE(cli->lines().size(), 2);
    QCOMPARE(cli->lines().last().value(text("number")).toInt(), 5);
    QCOMPARE(cli->lines().last().value(text("etag")).toString().size(), 32);
    QVERIFY(cli->lines().last().contains(text("checksum")));
    QVERIFY2(cli->err().contains("2 parts, 7.3 MB"), cli->err().constData());
}

void CliAdoptTest::wrongUsageEndsInTwo_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("finish without an ID") << QStringLiteral("finish s3://films/reel.mov --yes");
    QTest::newRow("finish a bucket") << QStringLiteral("finish s3://films --upload-id U --yes");
    QTest::newRow("finish with a folder")
        << QStringLiteral("finish s3://films/k --upload-id U --yes --file /");
    QTest::newRow("adopt without an ID") << QStringLiteral("adopt /etc/hostname s3://films/reel.mov");
    QTest::newRow("adopt into a bucket") << QStringLiteral("adopt /etc/hostname s3://films --upload-id U");
    QTest::newRow("adopt with a folder") << QStringLiteral("adopt / s3://films/reel.mov --upload-id U");
    QTest::newRow("adopt too much at once")
        << QStringLiteral("adopt /etc/hostname s3://films/reel.mov --upload-id U --parallel 100");
    QTest::newRow("parts without an ID") << QStringLiteral("parts s3://films/reel.mov");
}

void CliAdoptTest::wrongUsageEndsInTwo()
{
    QFETCH(QString, line);
    CliFixture fixture;
    const auto cli = run(fixture, line.split(u' '));
    QCOMPARE(cli->finish(), 2);
    QVERIFY(!cli->err().isEmpty());
    QVERIFY(fixture.store().requests().empty());
}

QTEST_GUILESS_MAIN(CliAdoptTest)
#include "cli_adopt_test.moc"
