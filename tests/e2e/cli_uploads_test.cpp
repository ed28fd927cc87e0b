// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/foreign_uploads.h"

#include <QtTest/QTest>

#include <csignal>

using namespace partway;
using practice::Fault;
using practice::FaultAction;
using practice::Operation;

/// In-progress uploads from the command line: listed, measured, aborted, and what that saved.
class CliUploadsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void listsWithOneRequestAPage();
    void measuresWhenAsked();
    void listsEveryBucket();
    void anInterruptedListIsNotWhole();
    void tellsWhatItCosts();
    void nothingIsAbortedByDefault_data();
    void nothingIsAbortedByDefault();
    void aDryRunShowsAndLeavesAll();
    void abortsWhatIsOld();
    void leavesWhatIsBeingWritten();
    void orphansAreThoseOfNoTransfer();
    void orphansNeedTheJournal();
    void aTransferOfOursEndsInTheQueue();
    void whatCannotBeRemovedIsListed();
    void entersWhatWasFreed();
};

namespace {

QString text(const char *latin1) { return QLatin1String(latin1); }

QList<QJsonObject> events(const CliProcess &cli, const char *event)
{
    QList<QJsonObject> found;
    for (const QJsonObject &line : cli.lines())
        if (line.value(text("event")).toString() == text(event))
            found.append(line);
    return found;
}

std::unique_ptr<CliProcess> run(const CliFixture &fixture, const QString &line)
{
    auto cli = fixture.start(QStringList{text("--json")} + line.split(u' '));
    return cli;
}

std::size_t left(CliFixture &fixture) { return fixture.store().pendingUploads("films").size(); }

} // namespace

void CliUploadsTest::listsWithOneRequestAPage()
{
    CliFixture fixture;
    ForeignUploads foreign(fixture);
    for (const char *key : {"a b.bin", "a b.bin", "day 1/r\303\251el+%41.mov", "zz"})
        QVERIFY(!foreign.begin(QString::fromUtf8(key)).isEmpty());
    fixture.store().forgetRequests();
    const auto cli = run(fixture, text("uploads s3://films"));
    QCOMPARE(cli->finish(), 0);
    const QList<QJsonObject> rows = events(*cli, "upload");
    QCOMPARE(rows.size(), 4);
    QCOMPARE(rows.at(0).value(text("uploadsOfKey")).toInt(), 2);
    QCOMPARE(rows.at(1).value(text("uploadsOfKey")).toInt(), 2);
    QVERIFY(rows.at(0).value(text("uploadId")) != rows.at(1).value(text("uploadId")));
    QCOMPARE(rows.at(2).value(text("key")).toString(), QString::fromUtf8("day 1/r\303\251el+%41.mov"));
    QCOMPARE(rows.at(3).value(text("uploadsOfKey")).toInt(), 1);
    QVERIFY(rows.at(3).value(text("parts")).isNull() && rows.at(3).value(text("size")).isNull());
    QVERIFY(!rows.at(3).value(text("initiated")).toString().isEmpty());
    QCOMPARE(fixture.store().countOf(Operation::ListParts), std::size_t(0));
    QCOMPARE(fixture.store().countOf(Operation::ListUploads), std::size_t(1));
    const QJsonObject total = cli->lines().last();
    QCOMPARE(total.value(text("event")).toString(), text("uploads-total"));
    QCOMPARE(total.value(text("uploads")).toInt(), 4);
    QCOMPARE(total.value(text("whole")).toBool(), true);

    const auto some = run(fixture, text("uploads s3://films/day"));
    QCOMPARE(some->finish(), 0);
    QCOMPARE(events(*some, "upload").size(), 1);
}

void CliUploadsTest::measuresWhenAsked()
{
    CliFixture fixture;
    ForeignUploads foreign(fixture);
    const QString file = fixture.makeFile(text("reel.mov"), 12'000'000);
    QVERIFY(!foreign.begin(text("reel.mov"), file, {1, 2, 3}).isEmpty());
    QVERIFY(!foreign.begin(text("empty")).isEmpty());
    const auto cli = run(fixture, text("uploads s3://films --sizes"));
    QCOMPARE(cli->finish(), 0);
    QList<QJsonObject> rows = events(*cli, "upload");
    QCOMPARE(rows.size(), 2);
    if (rows.at(0).value(text("key")).toString() != text("empty"))
        rows.swapItemsAt(0, 1);
    QCOMPARE(rows.at(0).value(text("parts")).toInt(-1), 0);
    QCOMPARE(rows.at(1).value(text("parts")).toInt(), 3);
    QCOMPARE(rows.at(1).value(text("size")).toInt(), 12'000'000);
    QCOMPARE(rows.at(1).value(text("partSize")).toInteger(), ForeignUploads::partSize);
    QCOMPARE(rows.at(1).value(text("beingWritten")).toBool(), true);
    QVERIFY(!rows.at(1).value(text("lastPart")).toString().isEmpty());
    QVERIFY(rows.at(1).value(text("usdAMonth")).isNull()); // no price is known, so no money is told
    QCOMPARE(cli->lines().last().value(text("size")).toInt(), 12'000'000);
    const auto plain = fixture.start({text("uploads"), text("s3://films"), text("--sizes")});
    QCOMPARE(plain->finish(), 0);
    QVERIFY2(plain->out().contains("3 parts of 5 MiB, 12.0 MB"), plain->out().constData());
    QVERIFY(!(plain->out() + plain->err()).contains('$'));
}

void CliUploadsTest::listsEveryBucket()
{
    CliFixture fixture;
    ForeignUploads foreign(fixture);
    fixture.store().createBucket("another");
    QVERIFY(!foreign.begin(text("a")).isEmpty());
    const auto cli = run(fixture, text("uploads --all-buckets"));
    QCOMPARE(cli->finish(), 0);
    QCOMPARE(events(*cli, "upload").size(), 1);
    QCOMPARE(events(*cli, "upload").first().value(text("bucket")).toString(), text("films"));
    QCOMPARE(run(fixture, text("uploads"))->finish(), 2);
    QCOMPARE(run(fixture, text("uploads s3://films --all-buckets"))->finish(), 2);
    QCOMPARE(run(fixture, text("uploads s3://nobuckethere"))->finish(), 1);
}

void CliUploadsTest::anInterruptedListIsNotWhole()
{
    CliFixture fixture;
    ForeignUploads foreign(fixture);
    QVERIFY(!foreign.begin(text("a")).isEmpty());
    QVERIFY(!foreign.begin(text("b")).isEmpty());
    Fault slow;
    slow.action = FaultAction::Hold;
    slow.operation = Operation::ListParts;
    slow.key = "b";
    slow.delay = std::chrono::seconds(30);
    fixture.store().addFault(slow);
    const auto cli = run(fixture, text("uploads s3://films --sizes"));
    QVERIFY(cli->waitForLine(
        [](const QJsonObject &line) { return line.value(text("event")).toString() == text("upload"); }));
    cli->sendSignal(SIGINT);
    QCOMPARE(cli->finish(), 3);
    QCOMPARE(cli->lines().last().value(text("event")).toString(), text("uploads-total"));
    QCOMPARE(cli->lines().last().value(text("whole")).toBool(true), false);
    QVERIFY2(cli->err().contains("not whole"), cli->err().constData());
    fixture.store().clearFaults();
}

void CliUploadsTest::tellsWhatItCosts()
{
    CliFixture fixture;
    ForeignUploads foreign(fixture);
    const QString file = fixture.makeFile(text("reel.mov"), 12'000'000);
    fixture.store().advanceClock(-std::chrono::hours(730));
    QVERIFY(!foreign.begin(text("reel.mov"), file, {1, 2, 3}).isEmpty());
    QCOMPARE(fixture
                 .start({text("account"), text("add"), text("Lab"), text("--no-keys"), text("--endpoint"),
                         fixture.surroundings().endpoint, text("--price"), text("1000")})
                 ->finish(),
             0);
    const auto cli = run(fixture, text("--account Lab uploads s3://films --sizes"));
    QCOMPARE(cli->finish(), 0);
    const QJsonObject row = events(*cli, "upload").first();
    QCOMPARE(row.value(text("usdAMonth")).toDouble(), 0.012);
    QVERIFY(qAbs(row.value(text("usdSoFar")).toDouble() - 0.012) < 0.0001);
    QCOMPARE(cli->lines().last().value(text("usdAMonth")).toDouble(), 0.012);
}

void CliUploadsTest::nothingIsAbortedByDefault_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("no selector") << QStringLiteral("abort-uploads s3://films --yes");
    QTest::newRow("a prefix alone") << QStringLiteral("abort-uploads s3://films/a --yes");
    QTest::newRow("all buckets alone") << QStringLiteral("abort-uploads --all-buckets --yes");
    QTest::newRow("nobody to ask") << QStringLiteral("abort-uploads s3://films --all");
    QTest::newRow("even-active is no yes") << QStringLiteral("abort-uploads s3://films --all --even-active");
    QTest::newRow("one, and nobody to ask") << QStringLiteral("abort-uploads s3://films/a --upload-id U");
}

void CliUploadsTest::nothingIsAbortedByDefault()
{
    QFETCH(QString, line);
    CliFixture fixture;
    ForeignUploads foreign(fixture);
    QVERIFY(!foreign.begin(text("a")).isEmpty());
    const auto cli = run(fixture, line);
    QCOMPARE(cli->finish(), 2);
    QCOMPARE(left(fixture), std::size_t(1));
    QCOMPARE(fixture.store().countOf(Operation::AbortUpload), std::size_t(0));
}

void CliUploadsTest::aDryRunShowsAndLeavesAll()
{
    CliFixture fixture;
    ForeignUploads foreign(fixture);
    const QString file = fixture.makeFile(text("reel.mov"), 12'000'000);
    QVERIFY(!foreign.begin(text("reel.mov"), file, {1}).isEmpty());
    const auto cli = run(fixture, text("abort-uploads s3://films --all --dry-run --yes --even-active"));
    QCOMPARE(cli->finish(), 0);
    QCOMPARE(events(*cli, "upload").size(), 1);
    const QJsonObject sum = cli->lines().last();
    QCOMPARE(sum.value(text("event")).toString(), text("to-abort"));
    QCOMPARE(sum.value(text("size")).toInteger(), ForeignUploads::partSize);
    QCOMPARE(sum.value(text("active")).toInt(), 1);
    QCOMPARE(sum.value(text("dryRun")).toBool(), true);
    QCOMPARE(left(fixture), std::size_t(1));
    QCOMPARE(fixture.store().countOf(Operation::AbortUpload), std::size_t(0));
}

void CliUploadsTest::abortsWhatIsOld()
{
    CliFixture fixture;
    ForeignUploads foreign(fixture);
    const QString file = fixture.makeFile(text("reel.mov"), 12'000'000);
    fixture.store().advanceClock(-std::chrono::hours(24 * 8));
    QVERIFY(!foreign.begin(text("old"), file, {1, 2}).isEmpty());
    fixture.store().advanceClock(std::chrono::hours(24 * 3));
    QVERIFY(!foreign.begin(text("newer"), file, {1}).isEmpty());
    const auto cli = run(fixture, text("abort-uploads s3://films --older-than 7d --yes"));
    QCOMPARE(cli->finish(), 0);
    QCOMPARE(events(*cli, "upload").size(), 1);
    // First what is to be lost, then what became of it.
    QCOMPARE(cli->lines().at(1).value(text("event")).toString(), text("to-abort"));
    const QList<QJsonObject> freed = events(*cli, "freed");
    QCOMPARE(freed.size(), 1);
    QCOMPARE(freed.first().value(text("key")).toString(), text("old"));
    QCOMPARE(freed.first().value(text("size")).toInteger(), 2 * ForeignUploads::partSize);
    QCOMPARE(freed.first().value(text("partsLeft")).toInt(), 0);
    QCOMPARE(left(fixture), std::size_t(1));
    const auto none = run(fixture, text("abort-uploads s3://films --older-than 7d --yes"));
    QCOMPARE(none->finish(), 0);
    QVERIFY(none->err().contains("nothing to abort"));
}

void CliUploadsTest::leavesWhatIsBeingWritten()
{
    CliFixture fixture;
    ForeignUploads foreign(fixture);
    const QString file = fixture.makeFile(text("reel.mov"), 12'000'000);
    fixture.store().advanceClock(-std::chrono::hours(24));
    QVERIFY(!foreign.begin(text("old"), file, {1}).isEmpty());
    fixture.store().advanceClock(std::chrono::hours(24));
    const QString id = foreign.begin(text("busy"), file, {1});
    const auto cli = run(fixture, text("abort-uploads s3://films --all --yes"));
    QCOMPARE(cli->finish(), 0);
    QCOMPARE(events(*cli, "freed").size(), 1);
    QCOMPARE(events(*cli, "left").size(), 1);
    QCOMPARE(events(*cli, "left").first().value(text("key")).toString(), text("busy"));
    QVERIFY(cli->err().contains("--even-active"));
    QCOMPARE(left(fixture), std::size_t(1));
    // By name it is left as well, and the exit code says that it was.
    QCOMPARE(run(fixture, text("abort-uploads s3://films/busy --yes --upload-id ") + id)->finish(), 1);
    QCOMPARE(left(fixture), std::size_t(1));
    QCOMPARE(
        run(fixture, text("abort-uploads s3://films/busy --yes --even-active --upload-id ") + id)->finish(),
        0);
    QCOMPARE(left(fixture), std::size_t(0));
}

void CliUploadsTest::orphansAreThoseOfNoTransfer()
{
    CliFixture fixture;
    ForeignUploads foreign(fixture);
    QVERIFY(!foreign.begin(text("orphan")).isEmpty());
    QVERIFY(!fixture.pausedUpload().isEmpty());
    const auto list = run(fixture, text("uploads s3://films"));
    QCOMPARE(list->finish(), 0);
    QCOMPARE(events(*list, "upload").first().value(text("transfer")).toInt(), 1);
    QVERIFY(events(*list, "upload").last().value(text("transfer")).isNull());
    const auto cli = run(fixture, text("abort-uploads s3://films --orphans --yes --even-active"));
    QCOMPARE(cli->finish(), 0);
    QCOMPARE(events(*cli, "freed").size(), 1);
    QCOMPARE(events(*cli, "freed").first().value(text("key")).toString(), text("orphan"));
    QCOMPARE(left(fixture), std::size_t(1));
    QCOMPARE(run(fixture, text("resume 1"))->finish(), 0);
}

void CliUploadsTest::orphansNeedTheJournal()
{
    CliFixture fixture;
    ForeignUploads foreign(fixture);
    fixture.store().advanceClock(-std::chrono::hours(24));
    QVERIFY(!foreign.begin(text("orphan")).isEmpty());
    const QString file = fixture.makeFile(text("reel.mov"), 60'000'000);
    const auto busy = fixture.start({text("--json"), text("upload"), file, text("s3://films/"),
                                     text("--part-size=5M"), text("--limit=10M")});
    QVERIFY(busy->waitForPartsDone(1));
    const auto cli = run(fixture, text("abort-uploads s3://films --orphans --yes --even-active"));
    QCOMPARE(cli->finish(), 1);
    QVERIFY2(cli->err().contains("Another Partway"), cli->err().constData());
    QCOMPARE(fixture.store().countOf(Operation::AbortUpload), std::size_t(0));
    // Others can be listed all the same, and none counts as nobody's.
    const auto list = run(fixture, text("uploads s3://films"));
    QCOMPARE(list->finish(), 0);
    QCOMPARE(events(*list, "upload").first().value(text("journalKnown")).toBool(true), false);
    const auto all = run(fixture, text("abort-uploads s3://films --all --yes"));
    QCOMPARE(all->finish(), 0);
    QCOMPARE(events(*all, "left").size(), 2);
    QCOMPARE(left(fixture), std::size_t(2));
    busy->sendSignal(SIGINT);
    QCOMPARE(busy->finish(), 3);
}

void CliUploadsTest::aTransferOfOursEndsInTheQueue()
{
    CliFixture fixture;
    QVERIFY(!fixture.pausedUpload().isEmpty());
    const auto cli = run(fixture, text("abort-uploads s3://films/day1/ --all --yes --even-active"));
    QCOMPARE(cli->finish(), 0);
    QCOMPARE(events(*cli, "freed").first().value(text("transfer")).toInt(), 1);
    QVERIFY(events(*cli, "freed").first().value(text("parts")).toInt() >= 2);
    QCOMPARE(left(fixture), std::size_t(0));
    const auto transfers = run(fixture, text("transfers"));
    QCOMPARE(transfers->finish(), 0);
    QCOMPARE(transfers->lastTransfer().value(text("state")).toString(), text("aborted"));
}

void CliUploadsTest::whatCannotBeRemovedIsListed()
{
    CliFixture fixture;
    ForeignUploads foreign(fixture);
    fixture.store().advanceClock(-std::chrono::hours(24));
    QVERIFY(!foreign.begin(text("a")).isEmpty());
    QVERIFY(!foreign.begin(text("b")).isEmpty());
    Fault denied;
    denied.operation = Operation::AbortUpload;
    denied.key = "a";
    denied.times = 0;
    denied.status = 403;
    denied.code = "AccessDenied";
    fixture.store().addFault(denied);
    const auto cli = run(fixture, text("abort-uploads s3://films --all --yes"));
    QCOMPARE(cli->finish(), 1);
    const QList<QJsonObject> kept = events(*cli, "not-freed");
    QVERIFY(!kept.isEmpty());
    QCOMPARE(kept.first().value(text("key")).toString(), text("a"));
    QCOMPARE(kept.first().value(text("error")).toObject().value(text("code")).toString(),
             text("AccessDenied"));
    QVERIFY(left(fixture) >= std::size_t(1));
    const auto said =
        fixture.start({text("abort-uploads"), text("s3://films/a"), text("--all"), text("--yes")});
    QCOMPARE(said->finish(), 1);
    QVERIFY2(said->out().contains("not aborted  s3://films/a"), said->out().constData());
    const auto savings = run(fixture, text("savings"));
    QCOMPARE(savings->finish(), 0);
    QCOMPARE(events(*savings, "saving").size(), 1); // of the other one
}

void CliUploadsTest::entersWhatWasFreed()
{
    CliFixture fixture;
    ForeignUploads foreign(fixture);
    const QString file = fixture.makeFile(text("reel.mov"), 12'000'000);
    const auto none = run(fixture, text("savings"));
    QCOMPARE(none->finish(), 0);
    QVERIFY(none->err().contains("Nothing was freed"));
    QVERIFY(!foreign.begin(text("old"), file, {1, 2}).isEmpty());
    QCOMPARE(run(fixture, text("abort-uploads s3://films --all --yes --even-active"))->finish(), 0);
    QVERIFY(!fixture.pausedUpload().isEmpty());
    QCOMPARE(run(fixture, text("abort 1"))->finish(), 0);
    const auto cli = run(fixture, text("savings"));
    QCOMPARE(cli->finish(), 0);
    const QList<QJsonObject> savings = events(*cli, "saving");
    QCOMPARE(savings.size(), 2);
    QCOMPARE(savings.first().value(text("key")).toString(), text("day1/reel.mov")); // the newest first
    QVERIFY(savings.first().value(text("size")).toInteger() >= 2 * ForeignUploads::partSize);
    QCOMPARE(savings.last().value(text("size")).toInteger(), 2 * ForeignUploads::partSize);
    QVERIFY(savings.last().value(text("usdAMonth")).isNull());
    QCOMPARE(cli->lines().last().value(text("uploads")).toInt(), 2);
    const auto last = run(fixture, text("savings --last 1"));
    QCOMPARE(last->finish(), 0);
    QCOMPARE(events(*last, "saving").size(), 1);
    QCOMPARE(run(fixture, text("savings --last x"))->finish(), 2);
}

QTEST_GUILESS_MAIN(CliUploadsTest)
#include "cli_uploads_test.moc"
