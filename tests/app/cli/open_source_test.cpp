// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_table.h"
#include "app/cli/open_source.h"
#include "app/cli/part_plan_report.h"
#include "app/cli/upload_request.h"
#include "app/text/transfer_text.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest/QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace partway;

class OpenSourceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void takesStandardInput();
    void takesACommandWithoutKeepingIt();
    void takesANamedPipe();
    void takesAFileThatIsBeingWritten();
    void takesWhatStandsBesideTheRequest();
    void goesOnOnlyWithTheSame();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void plansAStreamOfAnySize();
    void plansAStreamThatIsExpectedToBeLarge();
    void tellsTheCeilingWherePartsHaveToBeEqual();
    void plansAFileToo();

private:
    [[nodiscard]] static Parsed<Invocation> parse(const QStringList &words)
    {
        return parseArguments(QStringList{QStringLiteral("upload")} + words, globalOptions(), commandTable());
    }
    [[nodiscard]] static TransferRequest request(const QStringList &words)
    {
        const auto requests = uploadRequests(*parse(words));
        return requests ? requests->constFirst() : TransferRequest{};
    }
    [[nodiscard]] QString file(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    QTemporaryDir m_folder;
    const QString m_to = QStringLiteral("s3://b/dump.gz");
};

void OpenSourceTest::initTestCase()
{
    QFile made(file("a.mov"));
    QVERIFY(made.open(QIODevice::WriteOnly));
}

void OpenSourceTest::takesStandardInput()
{
    const TransferRequest taken =
        request({QStringLiteral("-"), m_to, QStringLiteral("--size"), QStringLiteral("2T")});
    QCOMPARE(taken.source, SourceKind::Stream);
    QCOMPARE(taken.sourcePath, standardInputPath());
    QCOMPARE(taken.key, QStringLiteral("dump.gz"));
    QCOMPARE(taken.contentType, QStringLiteral("application/gzip"));
    QCOMPARE(taken.expectedSize, 2LL << 40);
    QCOMPARE(request({QStringLiteral("-"), m_to, QStringLiteral("--size=unknown")}).expectedSize, 0);
}

void OpenSourceTest::takesACommandWithoutKeepingIt()
{
    const QStringList words{QStringLiteral("--command"), QStringLiteral("PGPASSWORD=s3cret pg_dump"), m_to};
    const TransferRequest taken = request(words);
    QCOMPARE(taken.source, SourceKind::Stream);
    QVERIFY(!taken.sourcePath.contains(QStringLiteral("s3cret")));
    QCOMPARE(streamWishes(*parse(words))->command, QStringLiteral("PGPASSWORD=s3cret pg_dump"));
}

void OpenSourceTest::takesANamedPipe()
{
#ifdef Q_OS_UNIX
    const QString pipe = file("pipe");
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    const TransferRequest taken = request({pipe, QStringLiteral("s3://b/day1/")});
    QCOMPARE(taken.source, SourceKind::Stream);
    QCOMPARE(taken.sourcePath, pipe);
    QCOMPARE(taken.key, QStringLiteral("day1/pipe"));
#endif
}

void OpenSourceTest::takesAFileThatIsBeingWritten()
{
    TransferRequest taken = request({file("a.mov"), m_to, QStringLiteral("--follow")});
    QCOMPARE(taken.source, SourceKind::Growing);
    QVERIFY(*taken.end == SourceEnd{});
    // Whoever says how it ends says that it does not end when it is closed.
    taken = request({file("a.mov"), m_to, QStringLiteral("--follow"), QStringLiteral("--until-quiet=20"),
                     QStringLiteral("--until-file"), file("done")});
    QVERIFY((*taken.end == SourceEnd{false, std::chrono::seconds(20), file("done")}));
    QCOMPARE(request({file("a.mov"), m_to}).source, SourceKind::File);
}

void OpenSourceTest::takesWhatStandsBesideTheRequest()
{
    const auto usual = streamWishes(*parse({QStringLiteral("-"), m_to}));
    QVERIFY(usual);
    QVERIFY(!usual->abortsOnFailure && !usual->resume && usual->budget.spoolFolder.isEmpty());
    const auto asked = streamWishes(
        *parse({QStringLiteral("-"), m_to, QStringLiteral("--memory=64M"), QStringLiteral("--spool"),
                m_folder.path(), QStringLiteral("--on-failure=abort"), QStringLiteral("--resume=7")}));
    QVERIFY(asked);
    QCOMPARE(asked->budget.memory, 64LL << 20);
    QCOMPARE(asked->budget.spoolFolder, m_folder.path());
    QVERIFY(asked->abortsOnFailure);
    QCOMPARE(asked->resume, TransferId{7});
}

void OpenSourceTest::goesOnOnlyWithTheSame()
{
    const TransferRequest stream = request({QStringLiteral("-"), m_to});
    QVERIFY(isTheSame(stream, request({QStringLiteral("-"), m_to, QStringLiteral("--part-size=8M")})));
    QVERIFY(!isTheSame(stream, request({QStringLiteral("-"), QStringLiteral("s3://b/other")})));
    QVERIFY(!isTheSame(stream, request({QStringLiteral("--command=x"), m_to})));
    QVERIFY(!isTheSame(request({file("a.mov"), m_to, QStringLiteral("--follow")}),
                       request({file("a.mov"), m_to})));
}

void OpenSourceTest::saysWhatIsWrong_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("says");
    const auto row = [this](const char *name, QStringList words, const char *says) {
        words.append(m_to);
        QTest::newRow(name) << words << QString(QLatin1String(says));
    };
    const QString in = QStringLiteral("-");
    row("nothing", {}, "What is to be uploaded?");
    row("command and file", {file("a.mov"), QStringLiteral("--command=x")}, "Either name");
    row("two", {in, file("a.mov")}, "uploaded alone");
    row("follow a stream", {in, QStringLiteral("--follow")}, "--follow is about files");
    row("memory of a file", {file("a.mov"), QStringLiteral("--memory=1G")}, "--memory is about streams");
    row("quiet alone", {file("a.mov"), QStringLiteral("--until-quiet=3")}, "goes with --follow");
    row("quiet", {file("a.mov"), QStringLiteral("--follow"), QStringLiteral("--until-quiet=0")},
        "--until-quiet is");
    row("size of a file", {file("a.mov"), QStringLiteral("--size=3")}, "--size is about");
    row("size", {in, QStringLiteral("--size=big")}, "--size is a size");
    QTest::newRow("no name") << QStringList{in, QStringLiteral("s3://b/day1/")}
                             << QStringLiteral("A stream has no name");
}

void OpenSourceTest::saysWhatIsWrong()
{
    QFETCH(QStringList, words);
    QFETCH(QString, says);
    const auto requests = uploadRequests(*parse(words));
    QVERIFY(!requests);
    QVERIFY2(requests.error().sentence.contains(says), qPrintable(requests.error().sentence));
    for (const char *option : {"--on-failure=maybe", "--resume=x", "--memory=none", "--spool=/no/folder"}) {
        const auto wishes = streamWishes(*parse({QStringLiteral("-"), m_to, QLatin1String(option)}));
        QVERIFY(!wishes);
    }
}

void OpenSourceTest::plansAStreamOfAnySize()
{
    ProviderProfile store;
    store.id = QStringLiteral("storj");
    store.partSizeMultiple = 64LL << 20;
    const TransferRequest stream = request({QStringLiteral("-"), m_to});
    const auto plan = plannedFor(stream, store, 0);
    QVERIFY(plan);
    const QJsonObject told = planToJson(stream, *plan);
    QVERIFY(told.value(QStringLiteral("parts")).toInt() <= 10'000);
    QVERIFY(told.value(QStringLiteral("most")).toInteger() >= 2LL << 40);
    const QJsonArray steps = told.value(QStringLiteral("steps")).toArray();
    QVERIFY(steps.size() > 1);
    qint64 before = 0;
    for (const QJsonValue &step : steps) {
        const qint64 size = step[QStringLiteral("partSize")].toInteger();
        QVERIFY(size > before);
        QCOMPARE(size % (64LL << 20), 0);
        before = size;
    }
    const QStringList lines = planLines(stream, *plan);
    QCOMPARE(lines.size(), steps.size() + 2);
    QVERIFY(lines.constFirst().contains(sourceText(stream)));
}

void OpenSourceTest::plansAStreamThatIsExpectedToBeLarge()
{
    ProviderProfile store;
    store.id = QStringLiteral("aws");
    const TransferRequest stream = request({QStringLiteral("-"), m_to, QStringLiteral("--size=4T")});
    const auto plan = plannedFor(stream, store, 0);
    QVERIFY(plan);
    QVERIFY(plan->rungs->constFirst().size * 10'000 >= 4LL << 40);
}

void OpenSourceTest::tellsTheCeilingWherePartsHaveToBeEqual()
{
    ProviderProfile store;
    store.id = QStringLiteral("r2");
    store.equalPartSizes = true;
    const TransferRequest stream = request({QStringLiteral("-"), m_to, QStringLiteral("--part-size=8M")});
    const auto plan = plannedFor(stream, store, 0);
    QVERIFY(plan);
    const QJsonObject told = planToJson(stream, *plan);
    QCOMPARE(told.value(QStringLiteral("steps")).toArray().size(), 1);
    QCOMPARE(told.value(QStringLiteral("most")).toInteger(), 10'000 * (8LL << 20));
}

void OpenSourceTest::plansAFileToo()
{
    ProviderProfile store;
    store.id = QStringLiteral("aws");
    const TransferRequest taken = request({file("a.mov"), m_to, QStringLiteral("--part-size=10M")});
    const auto plan = plannedFor(taken, store, 25LL << 20);
    QVERIFY(plan);
    const QJsonObject told = planToJson(taken, *plan);
    QVERIFY(!told.value(QStringLiteral("open")).toBool());
    QCOMPARE(told.value(QStringLiteral("parts")).toInt(), 3);
    QCOMPARE(told.value(QStringLiteral("most")).toInteger(), 25LL << 20);
    QCOMPARE(planLines(taken, *plan).size(), 3);
}

QTEST_GUILESS_MAIN(OpenSourceTest)
#include "open_source_test.moc"
