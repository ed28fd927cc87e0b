// SPDX-License-Identifier: GPL-3.0-or-later
// Folders that go up file by file, on a clock that is turned by hand.
#include "core/engine/folder/folder_uploads.h"
#include "core/engine/folder/sqlite_folder_journal.h"
#include "core/engine/sqlite_journal.h"
#include "tests/engine/folder/scripted_folder.h"
#include "tests/engine/folder/turnable_folder_journal.h"
#include "tests/engine/keep_alive_store.h"
#include "tests/support/manual_clock.h"
#include "tests/support/memory_credentials.h"
#include "tests/support/seeded_random.h"

#include <QTemporaryDir>
#include <QTest>

namespace partway::tests {

class FolderUploadsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void sendsEveryFile();
    void keepsTheTimeAndTheTypeOfFiles();
    void sendsNoMoreAtOnceThanAllowed();
    void sendsFewerWhereTheServerAsksForLess();
    void triesAgainWhatFailedForNow();
    void failsOneFileThatTheServerNeverTakes();
    void stopsWhereEveryFileWouldFail();
    void triesFilesThatChangedOnceMoreAtTheEnd();
    void looksBeforeItSendsAgain();
    void sendsNoFinishedFileAgainAfterACrash();
    void pausesAndGoesOn();
    void leavesObjectsAlone();
    void asksForKeysAndGoesOn();
    void handsLargeFilesToTheQueue();
    void triesWhatFailedOnceMoreWhenAsked();
    void saysThatTheFolderIsGone();
    void tellsAFullDiskAndGoesOn();
    void listsPageByPage();
    void removesWhatItWasGiven();

private:
    void start(StartWith with = StartWith::Everything, int filesAtOnce = 4);
    void crash()
    {
        m_uploads.reset();
        m_engine.reset();
        m_turnable.reset();
        m_journal.reset();
        m_transfers.reset();
    }
    void makeFiles(int count);
    FolderUploadId add(const FolderOptions &options = {});
    [[nodiscard]] FolderUpload only() const { return m_uploads->folders().constFirst(); }
    [[nodiscard]] qint64 count(FileState state) const { return only().counts.of(state).files; }
    [[nodiscard]] FolderFile file(const QByteArray &path) const;
    [[nodiscard]] static Error error(ErrorKind kind)
    {
        Error made;
        made.kind = kind;
        return made;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    ManualClock m_clock;
    SeededRandom m_random{1};
    NoFiles m_files;
    MemoryCredentials m_keys;
    Account m_account;
    std::unique_ptr<KeepingStore> m_store;
    std::unique_ptr<ScriptedFolder> m_sources;
    std::unique_ptr<SqliteJournal> m_transfers;
    std::unique_ptr<SqliteFolderJournal> m_journal;
    std::unique_ptr<TurnableFolderJournal> m_turnable;
    std::unique_ptr<TransferEngine> m_engine;
    std::unique_ptr<FolderUploads> m_uploads;
    QList<Error> m_journalFailures;
    int m_keysAsked = 0;
};

void FolderUploadsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<KeepingStore>(m_clock);
    m_sources = std::make_unique<ScriptedFolder>(m_clock);
    m_account = {};
    m_account.id = {QStringLiteral("account")};
    m_account.endpoint.url = QUrl(QStringLiteral("https://store.example"));
    m_keys.set(m_account.id, {"id", "secret", {}, std::nullopt});
    m_journalFailures.clear();
    m_keysAsked = 0;
}

void FolderUploadsTest::cleanup()
{
    crash();
    m_store.reset();
    m_sources.reset();
}

void FolderUploadsTest::start(StartWith with, int filesAtOnce)
{
    m_transfers = SqliteJournal::open(m_folder->filePath(QStringLiteral("journal.sqlite"))).value();
    m_journal = SqliteFolderJournal::open(m_folder->filePath(QStringLiteral("folders.sqlite"))).value();
    m_turnable = std::make_unique<TurnableFolderJournal>(*m_journal);
    const EngineLimits limits{3, filesAtOnce, 0};
    m_engine = std::make_unique<TransferEngine>(
        TransferEngine::Ports{m_clock, m_random, m_files, *m_store, *m_transfers, m_keys}, limits);
    m_uploads = std::make_unique<FolderUploads>(
        FolderUploads::Ports{m_clock, m_random, *m_store, *m_turnable, *m_sources, m_keys, *m_engine},
        limits);
    connect(m_uploads.get(), &FolderUploads::journalFailed, this,
            [this](const Error &failed) { m_journalFailures.append(failed); });
    connect(m_uploads.get(), &FolderUploads::credentialsNeeded, this,
            [this](const AccountId &, const Error &) { ++m_keysAsked; });
    m_engine->setAccounts({m_account});
    m_uploads->setAccounts({m_account});
    QVERIFY(m_engine->start(with));
    QVERIFY(m_uploads->start(with));
}

void FolderUploadsTest::makeFiles(int count)
{
    for (int i = 0; i < count; ++i) {
        const QByteArray name = "sub/" + QByteArray::number(i).rightJustified(4, '0') + ".txt";
        m_sources->files[name] = "the bytes of " + name;
    }
}

FolderUploadId FolderUploadsTest::add(const FolderOptions &options)
{
    m_uploads->add(
        {QStringLiteral("/photos"), m_account.id, QStringLiteral("bucket"), QStringLiteral("in/"), options});
    return m_uploads->folders().constLast().id;
}

FolderFile FolderUploadsTest::file(const QByteArray &path) const
{
    const auto all = m_uploads->files(only().id, std::nullopt, 0, 1000).value();
    for (const FolderFile &one : all)
        if (one.path == path)
            return one;
    return {};
}

void FolderUploadsTest::sendsEveryFile()
{
    start();
    makeFiles(600);
    add();
    m_clock.advance(10min);
    QCOMPARE(only().state, FolderState::Done);
    QVERIFY(only().walked);
    QCOMPARE(count(FileState::Done), 600);
    QCOMPARE(only().counts.all().files, 600);
    QCOMPARE(m_store->objects.size(), size_t(600));
    QCOMPARE(m_store->objects.at(QStringLiteral("in/sub/0007.txt")), QByteArray("the bytes of sub/0007.txt"));
    for (const auto &[key, times] : m_store->sent)
        QCOMPARE(times, 1);
    QVERIFY(!m_store->puts.at(QStringLiteral("in/sub/0007.txt")).body.md5.isEmpty());
}

void FolderUploadsTest::keepsTheTimeAndTheTypeOfFiles()
{
    start();
    makeFiles(1);
    FolderOptions options;
    options.metadata[QStringLiteral("scene")] = QStringLiteral("12");
    add(options);
    m_clock.advance(10s);
    const ObjectAttributes &kept = m_store->puts.at(QStringLiteral("in/sub/0000.txt")).attributes;
    QCOMPARE(kept.metadata.at(QStringLiteral("mtime")), QStringLiteral("1.5"));
    QCOMPARE(kept.metadata.at(QStringLiteral("scene")), QStringLiteral("12"));
    QCOMPARE(kept.contentType, QStringLiteral("text/plain"));
}

void FolderUploadsTest::sendsNoMoreAtOnceThanAllowed()
{
    start(StartWith::Everything, 3);
    makeFiles(60);
    add();
    for (int step = 0; step < 20; ++step) {
        m_clock.advance(10ms);
        QCOMPARE(only().onTheWire.files, qint64(m_store->underWay)); // and not all that is claimed
    }
    m_clock.advance(1min);
    QCOMPARE(only().state, FolderState::Done);
    QCOMPARE(only().onTheWire, FileCount{});
    QCOMPARE(m_store->mostUnderWay, 3);
    QVERIFY(m_sources->mostReading <= 3 + 4);
}

void FolderUploadsTest::sendsFewerWhereTheServerAsksForLess()
{
    start();
    makeFiles(40);
    for (int i = 0; i < 4; ++i)
        m_store->troubles[QStringLiteral("in/sub/000%1.txt").arg(i)] = {error(ErrorKind::Throttled)};
    add();
    m_clock.advance(1100ms);
    QCOMPARE(only().waiting, Waiting::Server);
    m_clock.advance(100ms);
    QVERIFY(m_store->underWay <= 2);
    m_clock.advance(5min);
    QCOMPARE(only().state, FolderState::Done);
    QCOMPARE(count(FileState::Done), 40);
    QCOMPARE(only().waiting, Waiting::None);
}

void FolderUploadsTest::triesAgainWhatFailedForNow()
{
    start();
    makeFiles(3);
    m_store->troubles[QStringLiteral("in/sub/0001.txt")] = {
        error(ErrorKind::ServerFault), error(ErrorKind::Unreachable), error(ErrorKind::DigestMismatch)};
    add();
    m_clock.advance(5min);
    QCOMPARE(only().state, FolderState::Done);
    QCOMPARE(count(FileState::Done), 3);
    QCOMPARE(m_store->sent.at(QStringLiteral("in/sub/0001.txt")), 4);
    QVERIFY(!only().error);
}

void FolderUploadsTest::failsOneFileThatTheServerNeverTakes()
{
    start();
    makeFiles(300);
    for (int i = 0; i < 50; ++i)
        m_store->troubles[QStringLiteral("in/sub/0001.txt")].append(error(ErrorKind::ServerFault));
    m_store->troubles[QStringLiteral("in/sub/0002.txt")] = {error(ErrorKind::KeyNotAllowed)};
    add();
    m_clock.advance(30min);
    QCOMPARE(only().state, FolderState::Done);
    QCOMPARE(count(FileState::Done), 298);
    QCOMPARE(count(FileState::Failed), 2);
    QCOMPARE(file("sub/0001.txt").error->kind, ErrorKind::ServerFault);
    QCOMPARE(file("sub/0002.txt").error->kind, ErrorKind::KeyNotAllowed);
}

void FolderUploadsTest::stopsWhereEveryFileWouldFail()
{
    start();
    makeFiles(300);
    m_store->fails = error(ErrorKind::NoSuchBucket);
    const FolderUploadId id = add();
    m_clock.advance(10s);
    QCOMPARE(only().state, FolderState::Stopped);
    QCOMPARE(only().error->kind, ErrorKind::NoSuchBucket);
    QCOMPARE(count(FileState::Failed), 0);
    m_store->fails.reset();
    m_uploads->resume(id);
    m_clock.advance(10min);
    QCOMPARE(only().state, FolderState::Done);
    QCOMPARE(count(FileState::Done), 300);
}

void FolderUploadsTest::triesFilesThatChangedOnceMoreAtTheEnd()
{
    start();
    makeFiles(20);
    m_sources->troubles["sub/0000.txt"] = {ErrorKind::SourceChanged};
    m_sources->troubles["sub/0001.txt"] = {ErrorKind::SourceChanged, ErrorKind::SourceChanged};
    m_sources->troubles["sub/0002.txt"] = {ErrorKind::SourceMissing};
    add();
    m_clock.advance(3s);
    QCOMPARE(count(FileState::Again), 2);
    m_clock.advance(1min);
    QCOMPARE(only().state, FolderState::Done);
    QCOMPARE(count(FileState::Done), 18);
    QCOMPARE(file("sub/0000.txt").state, FileState::Done);
    QCOMPARE(file("sub/0001.txt").error->kind, ErrorKind::SourceChanged);
    QCOMPARE(file("sub/0002.txt").error->kind, ErrorKind::SourceMissing);
}

void FolderUploadsTest::looksBeforeItSendsAgain()
{
    start();
    makeFiles(3);
    m_store->afterWork[QStringLiteral("in/sub/0000.txt")] = {error(ErrorKind::ConnectionLost)};
    m_store->troubles[QStringLiteral("in/sub/0001.txt")] = {error(ErrorKind::Stalled)};
    add();
    m_clock.advance(2min);
    QCOMPARE(only().state, FolderState::Done);
    QCOMPARE(m_store->sent.at(QStringLiteral("in/sub/0000.txt")), 1); // it had arrived
    QCOMPARE(m_store->sent.at(QStringLiteral("in/sub/0001.txt")), 2); // it had not
    QCOMPARE(m_store->looks, 2);
}

void FolderUploadsTest::sendsNoFinishedFileAgainAfterACrash()
{
    makeFiles(500);
    start();
    add();
    int crashes = 0;
    for (; crashes < 100; ++crashes) {
        // At any moment: before an answer, after it and before the journal knows, after both.
        m_clock.advance(milliseconds(2000 + 37 * crashes));
        if (only().state == FolderState::Done)
            break;
        crash();
        start();
    }
    QVERIFY(crashes > 5 && crashes < 100);
    QCOMPARE(count(FileState::Done), 500);
    for (const auto &[key, object] : m_store->objects)
        QCOMPARE(m_store->sent.at(key), 1);
    QCOMPARE(m_store->objects.size(), size_t(500));
}

void FolderUploadsTest::pausesAndGoesOn()
{
    makeFiles(100);
    start();
    const FolderUploadId id = add();
    m_clock.advance(5s);
    m_uploads->pause(id);
    QCOMPARE(only().state, FolderState::Paused);
    const qint64 doneBefore = count(FileState::Done);
    QVERIFY(doneBefore > 4 && doneBefore < 100);
    QVERIFY(count(FileState::Sending) <= 4);
    m_clock.advance(1min);
    QCOMPARE(count(FileState::Done), doneBefore);
    crash();
    start();
    QCOMPARE(only().state, FolderState::Paused);
    m_clock.advance(1min);
    QCOMPARE(count(FileState::Done), doneBefore);
    m_uploads->resume(id);
    m_clock.advance(5min);
    QCOMPARE(only().state, FolderState::Done);
    QCOMPARE(count(FileState::Done), 100);
}

void FolderUploadsTest::leavesObjectsAlone()
{
    start();
    makeFiles(3);
    m_store->objects[QStringLiteral("in/sub/0001.txt")] = "of somebody else";
    m_store->afterWork[QStringLiteral("in/sub/0002.txt")] = {error(ErrorKind::ServerFault)};
    FolderOptions options;
    options.overwrite = false;
    add(options);
    m_clock.advance(2min);
    QCOMPARE(only().state, FolderState::Done);
    QCOMPARE(m_store->objects.at(QStringLiteral("in/sub/0001.txt")), QByteArray("of somebody else"));
    QCOMPARE(file("sub/0001.txt").skipped, SkipReason::ObjectExists);
    QCOMPARE(file("sub/0002.txt").state, FileState::Done); // that one was ours
}

void FolderUploadsTest::asksForKeysAndGoesOn()
{
    start();
    makeFiles(5);
    m_store->fails = error(ErrorKind::CredentialsExpired);
    add();
    m_clock.advance(10s);
    QCOMPARE(m_keysAsked, 1);
    QVERIFY(only().waitsForKeys);
    m_store->fails.reset();
    m_keys.set(m_account.id, {"id2", "secret2", {}, std::nullopt});
    m_uploads->credentialsChanged(m_account.id);
    m_clock.advance(1min);
    QCOMPARE(only().state, FolderState::Done);
    QCOMPARE(count(FileState::Done), 5);
}

void FolderUploadsTest::handsLargeFilesToTheQueue()
{
    start();
    makeFiles(5);
    m_sources->files["large.mov"] = {};
    m_sources->sizes["large.mov"] = 65 * MiB;
    const FolderUploadId id = add();
    m_clock.advance(1min);
    QCOMPARE(only().state, FolderState::Running); // until the large one is through
    QCOMPARE(count(FileState::Done), 5);
    QCOMPARE(count(FileState::Handed), 1);
    QCOMPARE(m_engine->transfers().size(), 1);
    const Transfer transfer = m_engine->transfers().constFirst();
    QCOMPARE(transfer.request.sourcePath, QStringLiteral("/photos/large.mov"));
    QCOMPARE(transfer.request.key, QStringLiteral("in/large.mov"));
    QCOMPARE(file("large.mov").transfer, transfer.id);
    // After a crash it is found again, and not handed over twice.
    crash();
    start();
    m_clock.advance(10s);
    QCOMPARE(m_engine->transfers().size(), 1);
    QCOMPARE(count(FileState::Handed), 1);
    m_engine->remove({transfer.id}, OnServer::Leave);
    m_clock.advance(1min);
    QCOMPARE(only().state, FolderState::Done);
    QCOMPARE(file("large.mov").error->kind, ErrorKind::Cancelled);
    m_uploads->retryFailed(id);
    m_clock.advance(1min);
    QCOMPARE(m_engine->transfers().size(), 1);
    QCOMPARE(count(FileState::Handed), 1);
}

void FolderUploadsTest::triesWhatFailedOnceMoreWhenAsked()
{
    start();
    makeFiles(5);
    m_sources->troubles["sub/0003.txt"] = {ErrorKind::SourceUnreadable};
    const FolderUploadId id = add();
    m_clock.advance(1min);
    QCOMPARE(only().state, FolderState::Done);
    QCOMPARE(count(FileState::Failed), 1);
    m_sources->files["sub/new.txt"] = "came since";
    m_uploads->retryFailed(id);
    m_clock.advance(1min);
    QCOMPARE(only().state, FolderState::Done);
    QCOMPARE(count(FileState::Failed), 0);
    QCOMPARE(count(FileState::Done), 6);
    QCOMPARE(m_store->sent.at(QStringLiteral("in/sub/0000.txt")), 1);
}

void FolderUploadsTest::saysThatTheFolderIsGone()
{
    start();
    m_sources->rootFails = ErrorKind::SourceMissing;
    add();
    m_clock.advance(10s);
    QCOMPARE(only().state, FolderState::Stopped);
    QCOMPARE(only().error->kind, ErrorKind::SourceMissing);
}

void FolderUploadsTest::tellsAFullDiskAndGoesOn()
{
    start();
    makeFiles(400);
    add();
    m_clock.advance(3s);
    m_turnable->isFull = true;
    m_clock.advance(5min);
    QVERIFY(!m_journalFailures.isEmpty());
    QCOMPARE(m_journalFailures.constFirst().kind, ErrorKind::JournalFailed);
    QVERIFY(m_store->objects.size() < 400);
    m_turnable->isFull = false;
    m_clock.advance(10min);
    QCOMPARE(only().state, FolderState::Done);
    QCOMPARE(count(FileState::Done), 400);
    for (const auto &[key, times] : m_store->sent)
        QCOMPARE(times, 1);
}

void FolderUploadsTest::listsPageByPage()
{
    start();
    makeFiles(25);
    const FolderUploadId id = add();
    m_clock.advance(1min);
    QList<QByteArray> paths;
    qint64 after = 0;
    for (;;) {
        const auto page = m_uploads->files(id, FileState::Done, after, 10).value();
        if (page.isEmpty())
            break;
        QVERIFY(page.size() <= 10);
        for (const FolderFile &one : page)
            paths.append(one.path);
        after = page.constLast().id;
    }
    QCOMPARE(paths.size(), 25);
    QCOMPARE(paths.constFirst(), QByteArray("sub/0000.txt"));
    QVERIFY(m_uploads->files(id, FileState::Failed, 0, 10).value().isEmpty());
}

void FolderUploadsTest::removesWhatItWasGiven()
{
    start();
    makeFiles(100);
    const FolderUploadId id = add();
    m_clock.advance(3s);
    m_uploads->cancel(id);
    QCOMPARE(only().state, FolderState::Cancelled);
    const size_t before = m_store->objects.size();
    m_clock.advance(1min);
    QCOMPARE(m_store->objects.size(), before);
    m_uploads->remove(id);
    QVERIFY(m_uploads->folders().isEmpty());
    crash();
    start();
    QVERIFY(m_uploads->folders().isEmpty());
}

} // namespace partway::tests

QTEST_GUILESS_MAIN(partway::tests::FolderUploadsTest)
#include "folder_uploads_test.moc"
