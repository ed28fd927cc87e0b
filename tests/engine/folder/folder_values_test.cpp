// SPDX-License-Identifier: GPL-3.0-or-later
// What a folder's run decides, and what keys its files get: values in, values out.
#include "core/engine/folder/content_types.h"
#include "core/engine/folder/file_key.h"
#include "core/engine/folder/file_verdict.h"
#include "core/engine/folder/folder_step.h"
#include "core/engine/folder/limit_split.h"

#include <QTest>

namespace partway::tests {

class FolderValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesByCounts_data();
    void goesByCounts();
    void judgesFailures_data();
    void judgesFailures();
    void makesKeys_data();
    void makesKeys();
    void writesTimes_data();
    void writesTimes();
    void takesTypesByEnding();
    void sharesLimits();
};

void FolderValuesTest::goesByCounts_data()
{
    QTest::addColumn<FolderMoment>("moment");
    QTest::addColumn<FolderStep>("step");
    const auto row = [](const char *name, FolderStep step, auto set) {
        FolderMoment moment;
        moment.walked = true;
        set(moment);
        QTest::newRow(name) << moment << step;
    };
    row("all is over", FolderStep::Finish, [](FolderMoment &) {});
    row("the walk goes on", FolderStep::Idle, [](FolderMoment &m) { m.walked = false; });
    row("files wait", FolderStep::Claim, [](FolderMoment &m) { m.waiting = 5; });
    row("files wait, with the walk going on", FolderStep::Claim, [](FolderMoment &m) {
        m.waiting = 5;
        m.walked = false;
    });
    row("enough is claimed", FolderStep::Idle, [](FolderMoment &m) {
        m.waiting = 5;
        m.claimed = 24;
        m.reading = 12;
    });
    row("claimed ones are read", FolderStep::Read, [](FolderMoment &m) { m.claimed = 1; });
    row("memory is full", FolderStep::Idle, [](FolderMoment &m) {
        m.claimed = 1;
        m.underWay = 8;
        m.held = mostHeld;
    });
    row("read ones are sent first", FolderStep::Send, [](FolderMoment &m) {
        m.claimed = 1;
        m.read = 1;
    });
    row("the server takes no more at once", FolderStep::Idle, [](FolderMoment &m) {
        m.read = 12;
        m.underWay = 8;
        m.claimed = 30;
    });
    row("there are no keys", FolderStep::Idle, [](FolderMoment &m) {
        m.read = 12;
        m.waiting = 100;
        m.maySend = false;
    });
    row("the journal is broken", FolderStep::Idle, [](FolderMoment &m) {
        m.waiting = 5;
        m.journalWorks = false;
    });
    row("what is claimed goes out though the journal is broken", FolderStep::Send, [](FolderMoment &m) {
        m.read = 1;
        m.journalWorks = false;
    });
    row("some wait for their time", FolderStep::Idle, [](FolderMoment &m) { m.retrying = 1; });
    row("the last ones are saved", FolderStep::Save, [](FolderMoment &m) { m.unsaved = 1; });
    row("those that changed", FolderStep::TakeAgain, [](FolderMoment &m) { m.again = 1; });
    row("those that changed wait for the others", FolderStep::Idle, [](FolderMoment &m) {
        m.again = 1;
        m.underWay = 1;
    });
    row("large ones are under way elsewhere", FolderStep::Idle, [](FolderMoment &m) { m.handed = 1; });
}

void FolderValuesTest::goesByCounts()
{
    QFETCH(FolderMoment, moment);
    QFETCH(FolderStep, step);
    QCOMPARE(nextStep(moment), step);
}

void FolderValuesTest::judgesFailures_data()
{
    QTest::addColumn<FailureMoment>("moment");
    QTest::addColumn<FileVerdict>("verdict");
    const auto row = [](const char *name, ErrorKind kind, FileVerdict verdict, auto set) {
        FailureMoment moment;
        moment.kind = kind;
        set(moment);
        QTest::newRow(name) << moment << verdict;
    };
    const auto asIs = [](FailureMoment &) {};
    row("trouble", ErrorKind::ServerFault, FileVerdict::TryAgain, asIs);
    row("trouble with this file alone", ErrorKind::ServerFault, FileVerdict::FailFile, [](FailureMoment &m) {
        m.failures = mostFailuresOfAFile;
        m.sinceSucceeded = true;
    });
    row("trouble with all files", ErrorKind::ServerFault, FileVerdict::TryAgain,
        [](FailureMoment &m) { m.failures = 100; });
    row("trouble for an hour", ErrorKind::Stalled, FileVerdict::StopFolder,
        [](FailureMoment &m) { m.withoutProgress = std::chrono::hours(1); });
    row("slow down, again and again", ErrorKind::Throttled, FileVerdict::TryAgain, [](FailureMoment &m) {
        m.failures = 100;
        m.sinceSucceeded = true;
    });
    row("no network", ErrorKind::Unreachable, FileVerdict::WaitForNetwork,
        [](FailureMoment &m) { m.withoutProgress = std::chrono::hours(9); });
    row("no keys", ErrorKind::CredentialsExpired, FileVerdict::WaitForKeys, asIs);
    row("no bucket", ErrorKind::NoSuchBucket, FileVerdict::StopFolder, asIs);
    row("a full account", ErrorKind::QuotaExceeded, FileVerdict::StopFolder, asIs);
    row("no access at all", ErrorKind::AccessDenied, FileVerdict::StopFolder, asIs);
    row("no access to this key", ErrorKind::AccessDenied, FileVerdict::FailFile,
        [](FailureMoment &m) { m.anySucceeded = true; });
    row("changed", ErrorKind::SourceChanged, FileVerdict::TakeAtTheEnd, asIs);
    row("changed once more", ErrorKind::SourceChanged, FileVerdict::FailFile,
        [](FailureMoment &m) { m.lastRound = true; });
    row("gone", ErrorKind::SourceMissing, FileVerdict::FailFile, asIs);
    row("something is there", ErrorKind::PreconditionFailed, FileVerdict::SkipFile, asIs);
    row("something is there that may be ours", ErrorKind::PreconditionFailed, FileVerdict::LookFirst,
        [](FailureMoment &m) { m.inDoubt = true; });
    row("a key that cannot be", ErrorKind::KeyNotAllowed, FileVerdict::FailFile, asIs);
}

void FolderValuesTest::judgesFailures()
{
    QFETCH(FailureMoment, moment);
    QFETCH(FileVerdict, verdict);
    QCOMPARE(verdictOn(moment), verdict);
}

void FolderValuesTest::makesKeys_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<FolderOptions>("options");
    QTest::addColumn<QByteArray>("key"); ///< or why there is none
    const FolderOptions usual;
    FolderOptions original;
    original.originalNames = true;
    FolderOptions encoding;
    encoding.encodeBadNames = true;
    QTest::newRow("plain") << QByteArray("a/b c.txt") << usual << QByteArray("p/a/b c.txt");
    QTest::newRow("composed") << QByteArray("u\xCC\x88") << usual << QByteArray("p/\xC3\xBC");
    QTest::newRow("as it is") << QByteArray("u\xCC\x88") << original << QByteArray("p/u\xCC\x88");
    QTest::newRow("a byte order mark is kept") << QByteArray("\xEF\xBB\xBF"
                                                             "a")
                                               << usual
                                               << QByteArray("p/\xEF\xBB\xBF"
                                                             "a");
    QTest::newRow("latin 1") << QByteArray("caf\xE9") << usual << QByteArray("name-not-text");
    QTest::newRow("latin 1, encoded")
        << QByteArray("caf\xE9 100%/\xC3\xBC") << encoding << QByteArray("p/caf%E9 100%25/\xC3\xBC");
    QTest::newRow("text is not encoded") << QByteArray("100%") << encoding << QByteArray("p/100%");
    QTest::newRow("half a letter at the end")
        << QByteArray("a\xE2\x82") << encoding << QByteArray("p/a%E2%82");
    QTest::newRow("too long") << QByteArray(1023, 'x') << usual << QByteArray("key-not-allowed");
    QTest::newRow("as long as can be") << QByteArray(1022, 'x') << usual << "p/" + QByteArray(1022, 'x');
    QTest::newRow("an empty folder") << QByteArray("a/") << usual << QByteArray("p/a/");
}

void FolderValuesTest::makesKeys()
{
    QFETCH(QByteArray, path);
    QFETCH(FolderOptions, options);
    QFETCH(QByteArray, key);
    const auto made = keyOfFile({{}, {}, {}, QStringLiteral("p/"), options}, path);
    QCOMPARE(made ? made->toUtf8() : QByteArray(nameOf(made.error()).data()), key);
}

void FolderValuesTest::writesTimes_data()
{
    QTest::addColumn<qint64>("ns");
    QTest::addColumn<QString>("text");
    QTest::newRow("whole") << qint64(1'354'040'105'000'000'000) << QStringLiteral("1354040105");
    QTest::newRow("to the nanosecond")
        << qint64(1'354'040'105'123'456'789) << QStringLiteral("1354040105.123456789");
    QTest::newRow("no zeros at the end") << qint64(1'500'000'000) << QStringLiteral("1.5");
    QTest::newRow("zeros in front") << qint64(1'000'000'007) << QStringLiteral("1.000000007");
    QTest::newRow("the epoch") << qint64(0) << QStringLiteral("0");
    QTest::newRow("before it") << qint64(-1'500'000'000) << QStringLiteral("-1.5");
}

void FolderValuesTest::writesTimes()
{
    QFETCH(qint64, ns);
    QFETCH(QString, text);
    QCOMPARE(mtimeText(ns), text);
}

void FolderValuesTest::takesTypesByEnding()
{
    ContentTypes types;
    const QString script = types.typeOf(QStringLiteral("p/CMakeLists.txt"));
    QCOMPARE(types.typeOf(QStringLiteral("p/a.txt")), QStringLiteral("text/plain"));
    QCOMPARE(types.typeOf(QStringLiteral("p/CMakeLists.txt")), script);
    QCOMPARE(types.typeOf(QStringLiteral("p/a.png")), QStringLiteral("image/png"));
    QCOMPARE(types.typeOf(QStringLiteral("p/nothing")), QStringLiteral("application/octet-stream"));
    QCOMPARE(types.typeOf(QStringLiteral("p/folder/")), QStringLiteral("application/x-directory"));
}

void FolderValuesTest::sharesLimits()
{
    const EngineLimits total{3, 8, 1000};
    QCOMPARE(splitLimits(total, true, false), (LimitSplit{total, total}));
    QCOMPARE(splitLimits(total, false, true), (LimitSplit{total, total}));
    QCOMPARE(splitLimits(total, true, true), (LimitSplit{{3, 4, 500}, {3, 4, 500}}));
    QCOMPARE(splitLimits({3, 1, 0}, true, true), (LimitSplit{{3, 1, 0}, {3, 1, 0}}));
}

} // namespace partway::tests

QTEST_GUILESS_MAIN(partway::tests::FolderValuesTest)
#include "folder_values_test.moc"
