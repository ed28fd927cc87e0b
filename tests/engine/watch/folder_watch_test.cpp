// SPDX-License-Identifier: GPL-3.0-or-later
// One watched folder beside a real queue, on a clock that is turned by hand.
#include "core/engine/sqlite_journal.h"
#include "core/engine/transfer_engine.h"
#include "core/engine/watch/folder_watch.h"
#include "core/engine/watch/sqlite_watch_journal.h"
#include "tests/support/manual_clock.h"
#include "tests/support/memory_credentials.h"
#include "tests/support/seeded_random.h"
#include "tests/support/still_ports.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest/QTest>

namespace partway::tests {

using namespace std::chrono_literals;

namespace {

/// A folder that holds what a test says.
class ScriptedWatchSource final : public WatchSource
{
public:
    explicit ScriptedWatchSource(Clock &clock)
        : m_clock(clock)
    {
    }

    Work look(const FolderRequest &, std::function<void(Result<QList<WatchedFile>>)> done) override
    {
        ++looks;
        return later([this, done = std::move(done)] {
            done(gone ? failure(ErrorKind::SourceMissing) : Result<QList<WatchedFile>>(files));
        });
    }
    Work writers(const QString &, const QList<QByteArray> &paths,
                 std::function<void(const QList<Writers> &)> done) override
    {
        return later([this, paths, done = std::move(done)] {
            QList<Writers> found;
            for (const QByteArray &path : paths)
                found.append(path == open ? Writers::Some : Writers::None);
            done(found);
        });
    }
    void onHint(std::function<void()> then) override { hint = std::move(then); }

    void put(const QByteArray &path, qint64 size, qint64 modified)
    {
        files.removeIf([&path](const WatchedFile &file) { return file.path == path; });
        files.append({path, QLatin1String("in/") + QString::fromUtf8(path), size, modified});
    }

    QList<WatchedFile> files;
    QByteArray open;
    bool gone = false;
    int looks = 0;
    milliseconds takes{1};
    std::function<void()> hint;

private:
    Work later(std::function<void()> then)
    {
        auto work = std::make_shared<int>(0);
        m_clock.after(takes, [held = std::weak_ptr<int>(work), then = std::move(then)] {
            if (!held.expired())
                then();
        });
        return work;
    }

    Clock &m_clock;
};

} // namespace

class FolderWatchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { stop(); }
    void sendsWhatAppearsAndStandsStill();
    void leavesAloneWhatWasThere();
    void sendsWhatWasThereWhereAsked();
    void sendsNothingTwice();
    void sendsWhatChangesLater();
    void waitsForWhoWritesIt();
    void waitsForTheTransferBefore();
    void goesOnAfterARestart();
    void sendsWhatAppearedMeanwhile();
    void looksAtOnceWhenToldOfSomething();
    void looksLessOftenWhereItTakesLong();
    void saysThatTheFolderIsGoneAndIsThereAgain();
    void neverSendsItsOwnJournal();

private:
    void start(bool existing = false, const QString &never = {});
    void stop();
    void turn(milliseconds by) { m_clock.advance(by); }
    [[nodiscard]] QStringList keys() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    ManualClock m_clock;
    SeededRandom m_random{1};
    StillFiles m_files;
    StillTransport m_transport;
    MemoryCredentials m_keys;
    std::unique_ptr<ScriptedWatchSource> m_source;
    std::unique_ptr<SqliteJournal> m_transfers;
    std::unique_ptr<SqliteWatchJournal> m_journal;
    std::unique_ptr<TransferEngine> m_engine;
    std::unique_ptr<FolderWatch> m_watch;
};

void FolderWatchTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_source = std::make_unique<ScriptedWatchSource>(m_clock);
}

void FolderWatchTest::stop()
{
    m_watch.reset();
    m_engine.reset();
    m_journal.reset();
    m_transfers.reset();
}

void FolderWatchTest::start(bool existing, const QString &never)
{
    m_transfers = SqliteJournal::open(m_folder->filePath(QStringLiteral("journal.sqlite"))).value();
    m_journal = SqliteWatchJournal::open(m_folder->filePath(QStringLiteral("watches.sqlite"))).value();
    m_engine = std::make_unique<TransferEngine>(
        TransferEngine::Ports{m_clock, m_random, m_files, m_transport, *m_transfers, m_keys});
    QVERIFY(m_engine->start());
    WatchRequest request;
    request.folder = {
        m_folder->path(), {QStringLiteral("account")}, QStringLiteral("films"), QStringLiteral("in/"), {}};
    request.existing = existing;
    const QList<WatchRecord> known = m_journal->load().value();
    const WatchId id = known.isEmpty() ? m_journal->add(request, true).value() : known.constFirst().id;
    m_watch = std::make_unique<FolderWatch>(FolderWatch::Ports{m_clock, *m_source, *m_journal, *m_engine},
                                            WatchRecord{id, request, true}, never);
    QVERIFY(m_watch->start());
}

QStringList FolderWatchTest::keys() const
{
    QStringList keys;
    const QList<Transfer> transfers = m_engine->transfers();
    for (const Transfer &transfer : transfers)
        keys.append(transfer.request.key);
    return keys;
}

void FolderWatchTest::sendsWhatAppearsAndStandsStill()
{
    start();
    turn(1s);
    m_source->put("reel.mov", 100, 1'500'000'000);
    turn(10s);
    QVERIFY(keys().isEmpty()); // seen five seconds ago at the earliest
    m_source->put("reel.mov", 200, 2'500'000'000);
    turn(9s);
    QVERIFY(keys().isEmpty());
    turn(12s);
    QCOMPARE(keys(), QStringList{QStringLiteral("in/reel.mov")});
    const TransferRequest request = m_engine->transfers().constFirst().request;
    QCOMPARE(request.sourcePath, m_folder->path() + QStringLiteral("/reel.mov"));
    QCOMPARE(request.bucket, QStringLiteral("films"));
    QCOMPARE(request.contentType, QStringLiteral("video/quicktime"));
    QCOMPARE(request.metadata.at(QStringLiteral("mtime")), QStringLiteral("2.5"));
    QVERIFY(request.overwrite);
}

void FolderWatchTest::leavesAloneWhatWasThere()
{
    m_source->put("old.mov", 100, 1);
    start();
    const QSignalSpy watching(m_watch.get(), &FolderWatch::watching);
    turn(60s);
    QCOMPARE(watching.size(), 1);
    QCOMPARE(watching.constFirst().constFirst().toLongLong(), 1);
    QVERIFY(keys().isEmpty());
    m_source->put("old.mov", 101, 2); // it changes: that is new
    turn(20s);
    QCOMPARE(keys(), QStringList{QStringLiteral("in/old.mov")});
}

void FolderWatchTest::sendsWhatWasThereWhereAsked()
{
    m_source->put("old.mov", 100, 1);
    start();
    turn(60s);
    QVERIFY(keys().isEmpty());
    stop();
    start(true);
    turn(20s);
    QCOMPARE(keys(), QStringList{QStringLiteral("in/old.mov")});
}

void FolderWatchTest::sendsNothingTwice()
{
    start();
    turn(1s);
    m_source->put("a", 100, 1);
    turn(60s);
    QCOMPARE(keys().size(), 1);
    stop();
    start();
    turn(60s);
    QCOMPARE(keys().size(), 1);
}

void FolderWatchTest::sendsWhatChangesLater()
{
    start();
    turn(1s);
    m_source->put("a", 100, 1);
    turn(20s);
    const TransferId first = m_engine->transfers().constFirst().id;
    m_engine->remove({first}, OnServer::Leave); // as good as done
    m_source->put("a", 100, 2);
    turn(20s);
    QCOMPARE(keys(), QStringList{QStringLiteral("in/a")});
    QVERIFY(m_engine->transfers().constFirst().id != first);
}

void FolderWatchTest::waitsForWhoWritesIt()
{
    start();
    turn(1s);
    m_source->open = "a";
    m_source->put("a", 100, 1);
    turn(100s);
    QVERIFY(keys().isEmpty());
    m_source->open.clear();
    turn(20s);
    QCOMPARE(keys().size(), 1);
}

void FolderWatchTest::waitsForTheTransferBefore()
{
    start();
    turn(1s);
    m_source->put("a", 100, 1);
    turn(20s);
    const TransferId first = m_engine->transfers().constFirst().id;
    m_engine->pause({first});
    m_source->put("a", 100, 2);
    const int looks = m_source->looks;
    turn(60s);
    QCOMPARE(keys().size(), 1);
    QVERIFY2(m_source->looks - looks <= 15, "it looks again and again");
    m_engine->remove({first}, OnServer::Leave);
    turn(20s);
    QCOMPARE(keys().size(), 1);
    QVERIFY(m_engine->transfers().constFirst().id != first);
}

void FolderWatchTest::goesOnAfterARestart()
{
    start();
    turn(1s);
    m_source->put("a", 100, 1);
    turn(20s);
    stop();
    start();
    const QList<Transfer> mine = m_watch->transfers();
    QCOMPARE(mine.size(), 1);
    QCOMPARE(mine.constFirst().request.key, QStringLiteral("in/a"));
}

void FolderWatchTest::sendsWhatAppearedMeanwhile()
{
    m_source->put("old", 100, 1);
    start();
    turn(20s);
    stop();
    m_source->put("new", 100, 1);
    start();
    turn(20s);
    QCOMPARE(keys(), QStringList{QStringLiteral("in/new")});
}

void FolderWatchTest::looksAtOnceWhenToldOfSomething()
{
    start();
    turn(1s);
    const int before = m_source->looks;
    m_source->hint();
    turn(300ms);
    QCOMPARE(m_source->looks, before + 1);
    for (int i = 0; i < 100; ++i) {
        m_source->hint();
        turn(10ms);
    }
    QVERIFY(m_source->looks > before + 2); // however often it is told
    QVERIFY(m_source->looks < before + 10);
}

void FolderWatchTest::looksLessOftenWhereItTakesLong()
{
    m_source->takes = 3s;
    start();
    turn(120s);
    QVERIFY2(m_source->looks <= 5, qPrintable(QString::number(m_source->looks)));
}

void FolderWatchTest::saysThatTheFolderIsGoneAndIsThereAgain()
{
    m_source->put("old", 100, 1);
    start();
    const QSignalSpy lost(m_watch.get(), &FolderWatch::lost);
    const QSignalSpy found(m_watch.get(), &FolderWatch::found);
    turn(20s);
    m_source->gone = true;
    turn(60s);
    QCOMPARE(lost.size(), 1);
    QVERIFY(m_watch->error());
    QVERIFY(found.isEmpty());
    m_source->gone = false;
    turn(60s);
    QCOMPARE(found.size(), 1);
    QVERIFY(!m_watch->error());
    QVERIFY(keys().isEmpty()); // what was there before it was gone is not new
}

void FolderWatchTest::neverSendsItsOwnJournal()
{
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("state")));
    start(true, m_folder->filePath(QStringLiteral("state")));
    m_source->put("state/journal.sqlite", 100, 1);
    m_source->put("statement.pdf", 100, 1);
    turn(30s);
    QCOMPARE(keys(), QStringList{QStringLiteral("in/statement.pdf")});
}

} // namespace partway::tests

QTEST_GUILESS_MAIN(partway::tests::FolderWatchTest)
#include "folder_watch_test.moc"
