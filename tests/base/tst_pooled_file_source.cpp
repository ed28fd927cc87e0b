// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/pooled_file_source.h"
#include "tests/support/sample_file.h"
#include "tests/support/seeded_random.h"

#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>
#include <optional>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace partway;
using partway::tests::SampleFile;
using partway::tests::SeededRandom;

namespace {

/// Reads on and on, from answer to answer, as a transfer does.
struct ReadingOn
{
    std::shared_ptr<SliceReader> reader;
    qint64 slice = 0;
    QByteArray bytes;
    std::optional<Result<Digests>> end;

    void next()
    {
        reader->read(slice, [this](Result<QByteArray> got) {
            if (!got)
                end = Result<Digests>(failure(got.error()));
            else if (got->isEmpty())
                end = Result<Digests>(reader->digests());
            else {
                bytes += *got;
                next();
            }
        });
    }
};

/// Whatever was called for after its owner let go of it counts.
struct Calls
{
    int good = 0;
    int late = 0;
};

} // namespace

class PooledFileSourceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsManyRangesAtOnce();
    void digestsAreThoseOfTheRange();
    void tellsAFingerprint();
    void saysWhyAFileCannotBeRead();
    void answersInTheThreadThatAsked();
    void answersNothingThatWasLetGoOf();
    void survivesBeingDestroyedByItsOwnAnswer();
    void givesUpALongDigestAtOnce();
    void slicesDoNotWaitForDigests();
    void worksOnAfterTheSourceIsGone();
    void digestsAreEmptyUntilThereIsSomething();
    void digestsStayProvenAfterACancel();
    void digestsAreEmptyAfterAReadThatWasGivenUp();

private:
    [[nodiscard]] Fingerprint fingerprint(const QString &path);

    QTemporaryDir m_folder;
    std::optional<SampleFile> m_file;
    Fingerprint m_print;
};

void PooledFileSourceTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
    m_file.emplace(m_folder.filePath(QStringLiteral("file")), 8 * MiB + 77);
    m_print = fingerprint(m_file->path());
    QCOMPARE(m_print.size, m_file->size());
}

Fingerprint PooledFileSourceTest::fingerprint(const QString &path)
{
    PooledFileSource source(1);
    std::optional<Result<Fingerprint>> found;
    const auto work = source.fingerprint(path, [&found](const auto &result) { found = result; });
    return QTest::qWaitFor([&found] { return found.has_value(); }) && *found ? **found : Fingerprint{};
}

void PooledFileSourceTest::readsManyRangesAtOnce()
{
    PooledFileSource source;
    std::vector<ReadingOn> all(16);
    for (size_t i = 0; i < all.size(); ++i) {
        const ByteRange range{static_cast<qint64>(i) * 500'009, 500'009};
        all[i].slice = 65'537 - static_cast<qint64>(i) * 13;
        all[i].reader = source.open(m_file->path(), m_print, range, DigestKind::Md5);
        all[i].next();
    }
    for (size_t i = 0; i < all.size(); ++i) {
        const ByteRange range{static_cast<qint64>(i) * 500'009, 500'009};
        QTRY_VERIFY(all[i].end.has_value());
        QVERIFY(all[i].end->has_value());
        QVERIFY(all[i].bytes == m_file->bytes(range));
        QCOMPARE((*all[i].end)->md5, m_file->md5(range));
        QCOMPARE((*all[i].end)->sha256, QByteArray());
    }
}

void PooledFileSourceTest::digestsAreThoseOfTheRange()
{
    PooledFileSource source(2);
    const ByteRange ranges[] = {{0, 0}, {0, 1}, {3, 256 * KiB}, {1, 8 * MiB + 76}, {0, m_file->size()}};
    for (const ByteRange range : ranges) {
        std::optional<Result<Digests>> found;
        const auto work = source.digest(m_file->path(), m_print, range, DigestKind::Md5,
                                        [&found](const auto &result) { found = result; });
        QVERIFY(!found);
        QTRY_VERIFY(found.has_value());
        QVERIFY(found->has_value());
        QCOMPARE((*found)->md5, m_file->md5(range));
    }
}

void PooledFileSourceTest::tellsAFingerprint()
{
    SampleFile other(m_folder.filePath(QStringLiteral("fingers")), 1000);
    const Fingerprint first = fingerprint(other.path());
    QCOMPARE(first.size, 1000);
    QVERIFY(first.modifiedNs > 1'600'000'000'000'000'000);
    QVERIFY(first == fingerprint(other.path()));
    other.rewriteInPlace(2);
    const Fingerprint second = fingerprint(other.path());
    QCOMPARE(second.inode, first.inode);
    QVERIFY(second.modifiedNs != first.modifiedNs);
}

void PooledFileSourceTest::saysWhyAFileCannotBeRead()
{
    PooledFileSource source;
    std::optional<Result<Fingerprint>> found;
    const auto look = source.fingerprint(m_folder.filePath(QStringLiteral("none")),
                                         [&found](const auto &result) { found = result; });
    std::optional<Result<Digests>> hashed;
    const auto hash = source.digest(m_folder.path(), m_print, {0, 10}, DigestKind::Md5,
                                    [&hashed](const auto &result) { hashed = result; });
    SampleFile changed(m_folder.filePath(QStringLiteral("changed")), 3 * MiB);
    ReadingOn reading{
        source.open(changed.path(), fingerprint(changed.path()), {0, 3 * MiB}, DigestKind::Md5), MiB, {}, {}};
    changed.cutTo(2 * MiB);
    reading.next();
    QTRY_VERIFY(found && hashed && reading.end);
    QCOMPARE(found->error().kind, ErrorKind::SourceMissing);
    QCOMPARE(hashed->error().kind, ErrorKind::SourceUnreadable);
    QCOMPARE(reading.end->error().kind, ErrorKind::SourceChanged);
}

void PooledFileSourceTest::answersInTheThreadThatAsked()
{
    PooledFileSource source;
    QThread thread;
    QObject there;
    there.moveToThread(&thread);
    std::atomic<int> right = 0;
    std::atomic<int> wrong = 0;
    const auto note = [&] { ++(QThread::currentThread() == &thread ? right : wrong); };
    FileSource::Work look;
    FileSource::Work hash;
    std::shared_ptr<SliceReader> reader;
    thread.start();
    QMetaObject::invokeMethod(&there, [&] {
        look = source.fingerprint(m_file->path(), [&](const auto &) { note(); });
        hash = source.digest(m_file->path(), m_print, {0, MiB}, {}, [&](const auto &) { note(); });
        reader = source.open(m_file->path(), m_print, {0, MiB}, {});
        reader->read(MiB, [&](const auto &) { note(); });
    });
    QTRY_COMPARE(right + wrong, 3);
    QCOMPARE(wrong, 0);
    QMetaObject::invokeMethod(
        &there,
        [&] {
            look.reset();
            hash.reset();
            reader.reset();
        },
        Qt::BlockingQueuedConnection);
    thread.quit();
    QVERIFY(thread.wait());
}

void PooledFileSourceTest::answersNothingThatWasLetGoOf()
{
    PooledFileSource source;
    SeededRandom random(7);
    Calls calls;
    for (int round = 0; round < 1000; ++round) {
        auto alive = std::make_shared<bool>(true);
        const auto note = [&calls, alive] { ++(*alive ? calls.good : calls.late); };
        auto reader = source.open(m_file->path(), m_print, {0, 512 * KiB}, DigestKind::Sha256);
        reader->read(256 * KiB, [note](const auto &) { note(); });
        auto look = source.fingerprint(m_file->path(), [note](const auto &) { note(); });
        auto hash = source.digest(m_file->path(), m_print, {0, 512 * KiB}, DigestKind::Sha256,
                                  [note](const auto &) { note(); });
        // Sometimes before a thread began, sometimes in the middle, sometimes with the answer on its way.
        for (quint64 spin = random.below(4); spin > 0; --spin)
            QThread::yieldCurrentThread();
        if (random.below(3) == 0)
            QCoreApplication::processEvents();
        *alive = false;
        if (random.below(2) == 0)
            reader->cancel();
        reader.reset();
        look.reset();
        hash.reset();
    }
    // Whatever was on its way would arrive before the answer to what is asked now.
    std::optional<Result<Digests>> last;
    const auto work = source.digest(m_file->path(), m_print, {0, MiB}, DigestKind::Md5,
                                    [&last](const auto &result) { last = result; });
    QTRY_VERIFY(last.has_value());
    QVERIFY(last->has_value());
    QCOMPARE(calls.late, 0);
}

void PooledFileSourceTest::survivesBeingDestroyedByItsOwnAnswer()
{
    PooledFileSource source;
    int answers = 0;
    for (int round = 0; round < 50; ++round) {
        auto reader = source.open(m_file->path(), m_print, {0, MiB}, DigestKind::Md5);
        auto *plain = reader.get();
        plain->read(1000, [&answers, held = std::move(reader)](const auto &) mutable {
            held.reset();
            ++answers;
        });
        auto holder = std::make_shared<FileSource::Work>();
        *holder = source.digest(m_file->path(), m_print, {0, 1000}, DigestKind::Md5,
                                [&answers, holder](const auto &) {
                                    holder->reset();
                                    ++answers;
                                });
    }
    QTRY_COMPARE(answers, 100);
}

void PooledFileSourceTest::givesUpALongDigestAtOnce()
{
    // Hours of hashing, but for giving up: the source waits for its threads when it goes.
    QFile sparse(m_folder.filePath(QStringLiteral("sparse")));
    QVERIFY(sparse.open(QIODevice::WriteOnly) && sparse.resize(TiB));
    sparse.close();
    const Fingerprint print = fingerprint(sparse.fileName());
    QCOMPARE(print.size, TiB);
    auto source = std::make_unique<PooledFileSource>(1);
    bool answered = false;
    auto hash = source->digest(sparse.fileName(), print, {0, TiB}, DigestKind::Sha256,
                               [&answered](const auto &) { answered = true; });
    // A slice behind it comes back: by then the digest has had its first turn.
    ReadingOn reading{source->open(m_file->path(), m_print, {0, MiB}, {}), MiB, {}, {}};
    reading.next();
    QTRY_VERIFY(reading.end.has_value());
    hash.reset();
    reading.reader.reset();
    source.reset();
    QVERIFY(!answered);
}

void PooledFileSourceTest::slicesDoNotWaitForDigests()
{
    QFile sparse(m_folder.filePath(QStringLiteral("sparse digests")));
    QVERIFY(sparse.open(QIODevice::WriteOnly) && sparse.resize(TiB));
    sparse.close();
    const Fingerprint print = fingerprint(sparse.fileName());
    PooledFileSource source(1);
    std::vector<FileSource::Work> digests;
    int digested = 0;
    for (int i = 0; i < 8; ++i)
        digests.push_back(source.digest(sparse.fileName(), print, {0, TiB}, DigestKind::Md5,
                                        [&digested](const auto &) { ++digested; }));
    ReadingOn reading{source.open(m_file->path(), m_print, {0, 2 * MiB}, DigestKind::Md5), 256 * KiB, {}, {}};
    reading.next();
    QTRY_VERIFY(reading.end.has_value());
    QCOMPARE((*reading.end)->md5, m_file->md5({0, 2 * MiB}));
    QCOMPARE(digested, 0);
}

void PooledFileSourceTest::worksOnAfterTheSourceIsGone()
{
    auto source = std::make_unique<PooledFileSource>(1);
    ReadingOn reading{source->open(m_file->path(), m_print, {5, 100'000}, DigestKind::Md5), 7000, {}, {}};
    reading.next();
    source.reset();
    QTRY_VERIFY(reading.end.has_value());
    QCOMPARE((*reading.end)->md5, m_file->md5({5, 100'000}));
}

void PooledFileSourceTest::digestsAreEmptyUntilThereIsSomething()
{
    PooledFileSource source;
    const auto reader = source.open(m_file->path(), m_print, {0, 1000}, DigestKind::Md5);
    QCOMPARE(reader->digests(), Digests{});
    bool read = false;
    reader->read(400, [&read](const auto &) { read = true; });
    QCOMPARE(reader->digests(), Digests{});
    QTRY_VERIFY(read);
    QCOMPARE(reader->digests().md5, m_file->md5({0, 400}));
}

// Who ends an exchange cancels the reader first, and asks what was proven then.
void PooledFileSourceTest::digestsStayProvenAfterACancel()
{
    PooledFileSource source;
    const auto reader = source.open(m_file->path(), m_print, {0, 1000}, DigestKind::Md5);
    bool read = false;
    reader->read(400, [&read](const auto &) { read = true; });
    QTRY_VERIFY(read);
    reader->cancel();
    QCOMPARE(reader->digests().md5, m_file->md5({0, 400}));
    reader->cancel();
    QCOMPARE(reader->digests().md5, m_file->md5({0, 400}));
}

void PooledFileSourceTest::digestsAreEmptyAfterAReadThatWasGivenUp()
{
    PooledFileSource source;
    const auto reader = source.open(m_file->path(), m_print, {0, 1000}, DigestKind::Md5);
    bool read = false;
    reader->read(400, [&read](const auto &) { read = true; });
    reader->cancel();
    QCOMPARE(reader->digests(), Digests{});
    QVERIFY(!read);
}

QTEST_GUILESS_MAIN(PooledFileSourceTest)
#include "tst_pooled_file_source.moc"
