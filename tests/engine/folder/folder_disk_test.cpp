// SPDX-License-Identifier: GPL-3.0-or-later
// Real folders, real files and a real journal of them.
#include "core/engine/folder/sqlite_folder_journal.h"
#include "core/engine/folder/tree_walk.h"
#include "core/engine/folder/whole_file.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <map>
#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace partway::tests {

class FolderDiskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void findsFilesInFolders();
    void findsThemBatchByBatch();
    void leavesOutWhatIsExcluded();
    void skipsEmptyFoldersUnlessTheyAreKept();
    void saysThatTheRootIsMissing();
    void readsAWholeFile();
    void keepsFoldersAndFiles();
    void claimsEachFileOnce();
    void knowsAFileThatIsFoundAgain();
    void skipsASecondFileWithTheSameKey();
    void refusesAnotherDatabase();
#ifdef Q_OS_UNIX
    void skipsLinksUnlessTheyAreFollowed();
    void followsNoLinkInACircle();
    void skipsWhatIsNoFile();
    void tellsNamesThatAreNotText();
    void goesOnWhereAFolderCannotBeRead();
#endif

private:
    void make(const char *path, const QByteArray &bytes = "bytes") const;
    [[nodiscard]] QString root() const { return m_folder->filePath(QStringLiteral("tree")); }
    [[nodiscard]] QByteArray native(const char *path) const { return nativePath(root()) + '/' + path; }
    [[nodiscard]] std::map<QByteArray, FolderFile> walk(const FolderOptions &options = {}) const;
    [[nodiscard]] std::unique_ptr<SqliteFolderJournal> journal() const
    {
        return SqliteFolderJournal::open(m_folder->filePath(QStringLiteral("folders.sqlite"))).value();
    }
    [[nodiscard]] FolderRequest request(const FolderOptions &options = {}) const
    {
        return {root(), {QStringLiteral("account")}, QStringLiteral("bucket"), QStringLiteral("p/"), options};
    }
    [[nodiscard]] static FolderFile found(const QByteArray &path, const QString &key = {})
    {
        FolderFile file;
        file.path = path;
        file.key = key.isEmpty() ? QString::fromUtf8(path) : key;
        file.size = 10;
        return file;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void FolderDiskTest::make(const char *path, const QByteArray &bytes) const
{
    const QString name = root() + QLatin1Char('/') + QLatin1String(path);
    QVERIFY(QDir().mkpath(QFileInfo(name).path()));
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

std::map<QByteArray, FolderFile> FolderDiskTest::walk(const FolderOptions &options) const
{
    TreeWalk walk(request(options));
    std::map<QByteArray, FolderFile> all;
    for (bool over = false; !over;) {
        const auto batch = walk.next(1000, false);
        if (!batch)
            return {};
        for (const FolderFile &file : batch->files)
            all[file.path] = file;
        over = batch->over;
    }
    return all;
}

void FolderDiskTest::findsFilesInFolders()
{
    make("a.txt", "12345");
    make("sub/b.txt");
    make("sub/deeper/c.txt");
    const auto all = walk();
    QCOMPARE(all.size(), size_t(3));
    QCOMPARE(all.at("a.txt").size, 5);
    QCOMPARE(all.at("a.txt").key, QStringLiteral("p/a.txt"));
    QVERIFY(all.at("a.txt").modifiedNs > 0);
    QCOMPARE(all.at("sub/deeper/c.txt").key, QStringLiteral("p/sub/deeper/c.txt"));
    QCOMPARE(all.at("sub/b.txt").state, FileState::Waiting);
}

void FolderDiskTest::findsThemBatchByBatch()
{
    for (int i = 0; i < 50; ++i)
        make(QByteArray("f" + QByteArray::number(i)).constData());
    TreeWalk walk(request());
    int batches = 0;
    qsizetype files = 0;
    for (bool over = false; !over; ++batches) {
        const auto batch = walk.next(7, false);
        QVERIFY(batch && batch->files.size() <= 7);
        files += batch->files.size();
        over = batch->over;
    }
    QCOMPARE(files, 50);
    QVERIFY(batches >= 8);
}

void FolderDiskTest::leavesOutWhatIsExcluded()
{
    make("a.txt");
    make("a.tmp");
    make("node_modules/x/y.js");
    FolderOptions options;
    options.excludes = {QStringLiteral("*.tmp"), QStringLiteral("node_modules")};
    const auto all = walk(options);
    QCOMPARE(all.size(), size_t(3));
    QCOMPARE(all.at("a.tmp").skipped, SkipReason::Excluded);
    QCOMPARE(all.at("node_modules/").skipped, SkipReason::Excluded);
    QCOMPARE(all.at("a.txt").state, FileState::Waiting);
}

void FolderDiskTest::skipsEmptyFoldersUnlessTheyAreKept()
{
    make("a.txt");
    QVERIFY(QDir().mkpath(root() + QStringLiteral("/empty/within")));
    auto all = walk();
    QCOMPARE(all.size(), size_t(2));
    QCOMPARE(all.at("empty/within/").skipped, SkipReason::EmptyFolder);
    FolderOptions options;
    options.keepEmptyFolders = true;
    all = walk(options);
    QCOMPARE(all.at("empty/within/").state, FileState::Waiting);
    QCOMPARE(all.at("empty/within/").key, QStringLiteral("p/empty/within/"));
    QVERIFY(all.at("empty/within/").modifiedNs > 0);
}

void FolderDiskTest::saysThatTheRootIsMissing()
{
    TreeWalk walk(request());
    const auto batch = walk.next(10, false);
    QVERIFY(!batch);
    QCOMPARE(batch.error().kind, ErrorKind::SourceMissing);
}

void FolderDiskTest::readsAWholeFile()
{
    make("a", "hello");
    const auto whole = readWhole(native("a"), 5, DigestKind::Md5);
    QVERIFY(whole);
    QCOMPARE(whole->bytes, QByteArray("hello"));
    QCOMPARE(whole->digests.md5.toHex(), QByteArray("5d41402abc4b2a76b9719d911017c592"));
    const auto large = readWhole(native("a"), 4, DigestKind::Md5);
    QVERIFY(large && large->bytes.isEmpty());
    QCOMPARE(large->fingerprint.size, 5);
    QCOMPARE(readWhole(native("b"), 5, DigestKind::Md5).error().kind, ErrorKind::SourceMissing);
}

void FolderDiskTest::keepsFoldersAndFiles()
{
    FolderOptions options;
    options.excludes = {QStringLiteral("*.tmp")};
    options.followLinks = true;
    options.metadata[QStringLiteral("scene")] = QStringLiteral("12");
    FolderUploadId id;
    {
        const auto journal = this->journal();
        id = journal->add(request(options), UtcTime(milliseconds(5))).value();
        FolderFile skipped = found("pipe");
        skipped.key.clear();
        skipped.state = FileState::Skipped;
        skipped.skipped = SkipReason::Special;
        FolderFile failed = found("caf\xE9/");
        failed.key.clear();
        failed.state = FileState::Failed;
        failed.error = failure(ErrorKind::SourceUnreadable, QStringLiteral("why")).value();
        QVERIFY(journal->addFiles(id, {found("a"), skipped, failed}, true));
        Error stopped;
        stopped.kind = ErrorKind::NoSuchBucket;
        QVERIFY(journal->setState(id, FolderState::Stopped, stopped));
    }
    const auto journal = this->journal();
    const auto records = journal->load().value();
    QCOMPARE(records.size(), 1);
    QCOMPARE(records.first().id, id);
    QCOMPARE(records.first().request, request(options));
    QCOMPARE(records.first().state, FolderState::Stopped);
    QCOMPARE(records.first().error->kind, ErrorKind::NoSuchBucket);
    QVERIFY(records.first().walked);
    QCOMPARE(records.first().counts.of(FileState::Skipped).files, 1);
    const auto files = journal->files(id, std::nullopt, 0, 10).value();
    QCOMPARE(files.at(1).skipped, SkipReason::Special);
    QCOMPARE(files.at(2).path, QByteArray("caf\xE9/"));
    QCOMPARE(files.at(2).error->kind, ErrorKind::SourceUnreadable);
    QCOMPARE(files.at(2).error->detail, QStringLiteral("why"));
    QVERIFY(journal->remove(id));
    QVERIFY(journal->load().value().isEmpty());
    QVERIFY(journal->files(id, std::nullopt, 0, 10).value().isEmpty());
}

void FolderDiskTest::claimsEachFileOnce()
{
    const auto journal = this->journal();
    const FolderUploadId id = journal->add(request(), {}).value();
    QVERIFY(journal->addFiles(id, {found("a"), found("b"), found("c")}, true));
    auto first = journal->turn(id, {}, 2).value();
    QCOMPARE(first.size(), 2);
    QCOMPARE(first.at(0).path, QByteArray("a"));
    QCOMPARE(first.at(1).state, FileState::Sending);
    first[0].state = FileState::Done;
    first[0].etag = "etag";
    const auto second = journal->turn(id, {first.at(0)}, 5).value();
    QCOMPARE(second.size(), 1);
    QCOMPARE(second.at(0).path, QByteArray("c"));
    const FolderCounts counts = journal->counts(id).value();
    QCOMPARE(counts.of(FileState::Done).files, 1);
    QCOMPARE(counts.of(FileState::Sending).files, 2);
    QCOMPARE(journal->files(id, FileState::Done, 0, 5).value().first().etag, QByteArray("etag"));
}

void FolderDiskTest::knowsAFileThatIsFoundAgain()
{
    const auto journal = this->journal();
    const FolderUploadId id = journal->add(request(), {}).value();
    QVERIFY(journal->addFiles(id, {found("a")}, false));
    QCOMPARE(journal->turn(id, {}, 1).value().size(), 1);
    const FolderCounts added = journal->addFiles(id, {found("a"), found("b")}, true).value();
    QCOMPARE(added.all().files, 1);
    QCOMPARE(journal->counts(id).value().of(FileState::Sending).files, 1);
    QCOMPARE(journal->counts(id).value().all().files, 2);
}

void FolderDiskTest::skipsASecondFileWithTheSameKey()
{
    const auto journal = this->journal();
    const FolderUploadId id = journal->add(request(), {}).value();
    QVERIFY(journal->addFiles(
        id, {found("u\xCC\x88", QStringLiteral("k")), found("\xC3\xBC", QStringLiteral("k"))}, true));
    const auto skipped = journal->files(id, FileState::Skipped, 0, 5).value();
    QCOMPARE(skipped.size(), 1);
    QCOMPARE(skipped.first().path, QByteArray("\xC3\xBC"));
    QCOMPARE(skipped.first().skipped, SkipReason::SameKey);
    const FolderUploadId other = journal->add(request(), {}).value();
    QCOMPARE(journal->addFiles(other, {found("x", QStringLiteral("k"))}, true)
                 .value()
                 .of(FileState::Waiting)
                 .files,
             1);
}

void FolderDiskTest::refusesAnotherDatabase()
{
    const QString name = m_folder->filePath(QStringLiteral("folders.sqlite"));
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no database at all, but long enough to be looked at");
    file.close();
    const auto opened = SqliteFolderJournal::open(name);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::JournalFailed);
    QVERIFY(QFileInfo(name).size() > 0);
}

#ifdef Q_OS_UNIX

void FolderDiskTest::skipsLinksUnlessTheyAreFollowed()
{
    make("a.txt", "12345");
    make("sub/b.txt");
    QCOMPARE(::symlink("a.txt", native("link.txt").constData()), 0);
    QCOMPARE(::symlink("sub", native("linked").constData()), 0);
    QCOMPARE(::symlink("nothing", native("broken").constData()), 0);
    auto all = walk();
    QCOMPARE(all.at("link.txt").skipped, SkipReason::Link);
    QCOMPARE(all.at("linked").skipped, SkipReason::Link);
    QCOMPARE(all.at("broken").skipped, SkipReason::Link);
    FolderOptions options;
    options.followLinks = true;
    all = walk(options);
    QCOMPARE(all.at("link.txt").state, FileState::Waiting);
    QCOMPARE(all.at("link.txt").size, 5);
    QCOMPARE(all.at("linked/b.txt").state, FileState::Waiting);
    QCOMPARE(all.at("broken").skipped, SkipReason::BrokenLink);
    QCOMPARE(all.size(), size_t(5));
}

void FolderDiskTest::followsNoLinkInACircle()
{
    make("sub/b.txt");
    QCOMPARE(::symlink("..", native("sub/up").constData()), 0);
    QCOMPARE(::symlink(".", native("sub/here").constData()), 0);
    QCOMPARE(::symlink("itself", native("itself").constData()), 0);
    FolderOptions options;
    options.followLinks = true;
    const auto all = walk(options);
    QCOMPARE(all.size(), size_t(4));
    QCOMPARE(all.at("sub/up/").skipped, SkipReason::LinkLoop);
    QCOMPARE(all.at("sub/here/").skipped, SkipReason::LinkLoop);
    QCOMPARE(all.at("itself").skipped, SkipReason::BrokenLink);
    QCOMPARE(all.at("sub/b.txt").state, FileState::Waiting);
}

void FolderDiskTest::skipsWhatIsNoFile()
{
    make("a.txt");
    QCOMPARE(::mkfifo(native("pipe").constData(), 0600), 0);
    QCOMPARE(walk().at("pipe").skipped, SkipReason::Special);
}

void FolderDiskTest::tellsNamesThatAreNotText()
{
    make("a.txt");
    const QByteArray name = "caf\xE9";
    if (::link(native("a.txt").constData(), native(name.constData()).constData()) != 0)
        return; // a file system that takes no such names has none to skip
    QCOMPARE(walk().at(name).skipped, SkipReason::NameNotText);
    FolderOptions options;
    options.encodeBadNames = true;
    QCOMPARE(walk(options).at(name).key, QStringLiteral("p/caf%E9"));
    QCOMPARE(readWhole(native(name.constData()), 100, DigestKind::Md5)->bytes, QByteArray("bytes"));
}

void FolderDiskTest::goesOnWhereAFolderCannotBeRead()
{
    make("a.txt");
    make("closed/b.txt");
    make("z.txt");
    QCOMPARE(::chmod(native("closed").constData(), 0), 0);
    const bool isRoot = ::geteuid() == 0; // who may read everything
    const auto all = walk();
    QCOMPARE(::chmod(native("closed").constData(), 0700), 0);
    QCOMPARE(all.size(), size_t(3));
    QVERIFY(all.count("a.txt") == 1 && all.count("z.txt") == 1);
    if (!isRoot)
        QCOMPARE(all.at("closed/").error->kind, ErrorKind::SourceUnreadable);
}

#endif

} // namespace partway::tests

QTEST_GUILESS_MAIN(partway::tests::FolderDiskTest)
#include "folder_disk_test.moc"
