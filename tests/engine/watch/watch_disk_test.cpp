// SPDX-License-Identifier: GPL-3.0-or-later
// Watched folders on a real disk, and what is remembered of them in a real file.
#include "core/engine/watch/pooled_watch_source.h"
#include "core/engine/watch/sqlite_watch_journal.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtTest/QTest>

namespace partway::tests {

namespace {

QString text(const char *latin1) { return QLatin1String(latin1); }

FolderRequest requestFor(const QString &root)
{
    return {root, {text("account")}, text("films"), text("in/"), {}};
}

bool make(const QString &path, const QByteArray &bytes = "bytes")
{
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly) &&
           file.write(bytes) == bytes.size();
}

QStringList keysOf(const QList<WatchedFile> &files)
{
    QStringList keys;
    for (const WatchedFile &file : files)
        keys.append(file.key);
    keys.sort();
    return keys;
}

} // namespace

class WatchDiskTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsFilesInAllDepths();
    void leavesOutWhatIsUnfinished();
    void saysThatAFolderIsGone();
    void knowsWhoHasAFileOpen();
    void isToldOfWhatIsWritten();
    void remembersOverRestarts();
    void forgetsWhatWasNotSent();
    void refusesAForeignFile();
};

void WatchDiskTest::findsFilesInAllDepths()
{
    const QTemporaryDir folder;
    QVERIFY(make(folder.filePath(text("a.mov"))) && make(folder.filePath(text("day/sub/b.mov")), "longer"));
    QVERIFY(QFile::link(folder.filePath(text("a.mov")), folder.filePath(text("link"))));
    PooledWatchSource source;
    std::optional<Result<QList<WatchedFile>>> found;
    const auto work = source.look(requestFor(folder.path()), [&](auto result) { found = std::move(result); });
    QTRY_VERIFY(found);
    const QList<WatchedFile> all = found->value();
    QCOMPARE(keysOf(all), (QStringList{text("in/a.mov"), text("in/day/sub/b.mov")}));
    for (const WatchedFile &file : all)
        QVERIFY(file.modifiedNs > 0 && file.size == (file.path == "a.mov" ? 5 : 6));
}

void WatchDiskTest::leavesOutWhatIsUnfinished()
{
    const QTemporaryDir folder;
    for (const char *name : {"a.mov", "b.mov.part", "c.crdownload", "d.txt~", "~$e.docx", "f.TMP", ".g.swp"})
        QVERIFY(make(folder.filePath(text(name))));
    FolderRequest request = requestFor(folder.path());
    request.options.excludes = WatchRequest::unfinishedNames();
    PooledWatchSource source;
    std::optional<Result<QList<WatchedFile>>> found;
    const auto work = source.look(request, [&](auto result) { found = std::move(result); });
    QTRY_VERIFY(found);
    QCOMPARE(keysOf(found->value()), QStringList{text("in/a.mov")});
}

void WatchDiskTest::saysThatAFolderIsGone()
{
    PooledWatchSource source;
    std::optional<Result<QList<WatchedFile>>> found;
    const auto work =
        source.look(requestFor(text("/nowhere/at/all")), [&](auto result) { found = std::move(result); });
    QTRY_VERIFY(found);
    QVERIFY(!*found);
    QCOMPARE(found->error().kind, ErrorKind::SourceMissing);
}

void WatchDiskTest::knowsWhoHasAFileOpen()
{
    const QTemporaryDir folder;
    QVERIFY(make(folder.filePath(text("closed"))) && make(folder.filePath(text("open"))));
    QFile writer(folder.filePath(text("open")));
    QVERIFY(writer.open(QIODevice::Append));
    PooledWatchSource source;
    std::optional<QList<Writers>> found;
    const auto work = source.writers(folder.path(), {"closed", "open", "gone"},
                                     [&](const QList<Writers> &writers) { found = writers; });
    QTRY_VERIFY(found);
    QCOMPARE(found->size(), 3);
    QCOMPARE(found->at(2), Writers::CannotTell);
    // Where the system cannot tell of the closed one, as on some drives, nothing is known of the open one.
    if (found->at(0) != Writers::CannotTell) {
        QCOMPARE(found->at(0), Writers::None);
        QCOMPARE(found->at(1), Writers::Some);
    } else {
        QCOMPARE(found->at(1), Writers::CannotTell);
    }
}

void WatchDiskTest::isToldOfWhatIsWritten()
{
#ifdef Q_OS_LINUX
    const QTemporaryDir folder;
    QVERIFY(make(folder.filePath(text("day/a.mov"))));
    PooledWatchSource source;
    int hints = 0;
    source.onHint([&hints] { ++hints; });
    bool looked = false;
    const auto work = source.look(requestFor(folder.path()), [&](const auto &) { looked = true; });
    QTRY_VERIFY(looked);
    QVERIFY(make(folder.filePath(text("new.mov"))));
    QTRY_VERIFY(hints > 0);
    const int before = hints;
    QVERIFY(make(folder.filePath(text("day/b.mov"))));
    QTRY_VERIFY(hints > before);
#endif
}

void WatchDiskTest::remembersOverRestarts()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(text("watches.sqlite"));
    WatchRequest request{requestFor(text("/media/card")), std::chrono::seconds(30), true};
    request.folder.options.excludes = QStringList{text("*.xml")};
    WatchId id;
    {
        const auto journal = SqliteWatchJournal::open(file);
        QVERIFY(journal);
        id = (*journal)->add(request, true).value();
        QVERIFY(!(*journal)->hasBegun(id).value());
        QVERIFY((*journal)->note(id, {{"a", 5, 1, {}}, {"b", 6, 2, TransferId{7}}}));
        QVERIFY((*journal)->note(id, {{"b", 9, 3, TransferId{8}}}));
    }
    const auto journal = SqliteWatchJournal::open(file);
    QVERIFY(journal);
    QList<WatchRecord> records = (*journal)->load().value();
    QCOMPARE(records.size(), 1);
    QVERIFY(records.constFirst().on && records.constFirst().id == id);
    QCOMPARE(records.constFirst().request, request);
    QVERIFY((*journal)->hasBegun(id).value());
    QCOMPARE((*journal)->known(id).value(), (QList<KnownFile>{{"a", 5, 1, {}}, {"b", 9, 3, TransferId{8}}}));
    records.first().on = false;
    QVERIFY((*journal)->change(records.constFirst()));
    QVERIFY(!(*journal)->load().value().constFirst().on);
    QVERIFY((*journal)->remove(id));
    QVERIFY((*journal)->load().value().isEmpty());
    QVERIFY((*journal)->known(id).value().isEmpty());
    QVERIFY((*journal)->add(request, true).value() != id);
}

void WatchDiskTest::forgetsWhatWasNotSent()
{
    const QTemporaryDir folder;
    const auto journal = SqliteWatchJournal::open(folder.filePath(text("watches.sqlite")));
    QVERIFY(journal);
    const WatchId id = (*journal)->add({requestFor(text("/media/card"))}, false).value();
    QVERIFY((*journal)->note(id, {{"a", 5, 1, {}}, {"b", 6, 2, TransferId{7}}}));
    QVERIFY((*journal)->forgetUnsent(id));
    QCOMPARE((*journal)->known(id).value(), (QList<KnownFile>{{"b", 6, 2, TransferId{7}}}));
}

void WatchDiskTest::refusesAForeignFile()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(text("watches.sqlite"));
    QVERIFY(make(file, QByteArray(5000, 'x')));
    const auto journal = SqliteWatchJournal::open(file);
    QVERIFY(!journal);
    QCOMPARE(journal.error().kind, ErrorKind::JournalFailed);
}

} // namespace partway::tests

QTEST_GUILESS_MAIN(partway::tests::WatchDiskTest)
#include "watch_disk_test.moc"
