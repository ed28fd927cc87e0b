// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/source_range.h"
#include "tests/support/sample_file.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>
#endif

using namespace partway;
using partway::tests::SampleFile;

namespace {

constexpr DigestKinds both = DigestKind::Md5 | DigestKind::Sha256;

/// All slices put together, or the error that ended the range.
Result<QByteArray> readAll(SourceRange &range, qint64 sliceSize)
{
    QByteArray all;
    while (true) {
        const auto slice = range.next(sliceSize);
        if (!slice)
            return failure(slice.error());
        if (slice->isEmpty())
            return all;
        if (slice->size() > sliceSize)
            return failure(ErrorKind::InvalidRequest, QStringLiteral("more than was asked for"));
        all += *slice;
    }
}

using Change = std::function<void(SampleFile &)>;

} // namespace

class SourceRangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void handsOutTheRange_data();
    void handsOutTheRange();
    void noticesAChangeBeforeReading_data() { changes(); }
    void noticesAChangeBeforeReading();
    void noticesAChangeBeforeTheLastSliceIsGivenOut_data() { changes(); }
    void noticesAChangeBeforeTheLastSliceIsGivenOut();
    void staysFailedWhenTheFileIsPutBack();
    void saysWhenTheFileIsCutShortWhileItIsRead();
    void readsPastFourGibibytes();
    void refusesWhatIsNoRegularFile_data();
    void refusesWhatIsNoRegularFile();
    void tellsFilesApartByNanoseconds();
    void followsALinkToAFile();
    void closesTheFileAtTheEnd();

private:
    static void changes();
    [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    QTemporaryDir m_folder;
};

Q_DECLARE_METATYPE(Change)

void SourceRangeTest::handsOutTheRange_data()
{
    QTest::addColumn<qint64>("fileSize");
    QTest::addColumn<qint64>("offset");
    QTest::addColumn<qint64>("size");
    QTest::addColumn<qint64>("slice");
    QTest::newRow("nothing of nothing") << qint64(0) << qint64(0) << qint64(0) << qint64(10);
    QTest::newRow("nothing in the middle") << qint64(100) << qint64(50) << qint64(0) << qint64(10);
    QTest::newRow("one byte") << qint64(1) << qint64(0) << qint64(1) << qint64(MiB);
    QTest::newRow("byte by byte") << qint64(300) << qint64(7) << qint64(201) << qint64(1);
    QTest::newRow("odd slices") << qint64(1'000'003) << qint64(13) << qint64(777'777) << qint64(4099);
    QTest::newRow("whole, one slice") << 3 * MiB << qint64(0) << 3 * MiB << 3 * MiB;
    QTest::newRow("slices that fit") << 3 * MiB << qint64(0) << 3 * MiB << 256 * KiB;
    QTest::newRow("the end of the file") << 3 * MiB << 2 * MiB << MiB << 300 * KiB;
    QTest::newRow("slice beyond the range") << 3 * MiB << 1 * MiB << 1 * MiB << 64 * MiB;
}

void SourceRangeTest::handsOutTheRange()
{
    QFETCH(const qint64, fileSize);
    QFETCH(const qint64, offset);
    QFETCH(const qint64, size);
    QFETCH(const qint64, slice);
    const SampleFile file(path("range"), fileSize);
    SourceRange range(file.path(), fingerprintOf(file.path()).value(), {offset, size}, both);
    const auto read = readAll(range, slice);
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().detail));
    QVERIFY(*read == file.bytes({offset, size}));
    QCOMPARE(range.digests().md5, file.md5({offset, size}));
    QCOMPARE(range.digests().sha256.size(), 32);
}

void SourceRangeTest::changes()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<ErrorKind>("kind");
    const auto row = [](const char *name, ErrorKind kind, Change change) {
        QTest::newRow(name) << std::move(change) << kind;
    };
    row("rewritten in place", ErrorKind::SourceChanged, [](SampleFile &file) { file.rewriteInPlace(2); });
    row("cut short", ErrorKind::SourceChanged, [](SampleFile &file) { file.cutTo(file.size() - 1); });
    row("grown", ErrorKind::SourceChanged, [](SampleFile &file) { file.append(1); });
    row("replaced", ErrorKind::SourceChanged, [](SampleFile &file) { file.replaceBy(2); });
    row("removed", ErrorKind::SourceMissing, [](SampleFile &file) { file.remove(); });
    row("a folder in its place", ErrorKind::SourceUnreadable, [](SampleFile &file) {
        file.remove();
        QVERIFY(QDir().mkdir(file.path()));
    });
}

void SourceRangeTest::noticesAChangeBeforeReading()
{
    QFETCH(const Change, change);
    QFETCH(const ErrorKind, kind);
    const QTemporaryDir folder;
    SampleFile file(folder.filePath(QStringLiteral("file")), 100'000);
    const Fingerprint before = fingerprintOf(file.path()).value();
    change(file);
    SourceRange range(file.path(), before, {0, 1000}, both);
    const auto slice = range.next(100);
    QVERIFY(!slice);
    QCOMPARE(slice.error().kind, kind);
    QVERIFY(!slice.error().detail.isEmpty());
}

void SourceRangeTest::noticesAChangeBeforeTheLastSliceIsGivenOut()
{
    QFETCH(const Change, change);
    QFETCH(const ErrorKind, kind);
    const QTemporaryDir folder;
    SampleFile file(folder.filePath(QStringLiteral("file")), 100'000);
    SourceRange range(file.path(), fingerprintOf(file.path()).value(), {0, 2000}, both);
    QCOMPARE(range.next(1000)->size(), 1000);
    change(file);
    const auto last = range.next(1000);
    QVERIFY(!last);
    QCOMPARE(last.error().kind, kind);
}

void SourceRangeTest::staysFailedWhenTheFileIsPutBack()
{
    const SampleFile file(path("moved"), 1000);
    SourceRange range(file.path(), fingerprintOf(file.path()).value(), {0, 1000}, both);
    QVERIFY(QFile::rename(file.path(), path("away")));
    QCOMPARE(range.next(10).error().kind, ErrorKind::SourceMissing);
    QVERIFY(QFile::rename(path("away"), file.path()));
    QCOMPARE(range.next(10).error().kind, ErrorKind::SourceMissing);
}

void SourceRangeTest::saysWhenTheFileIsCutShortWhileItIsRead()
{
    SampleFile file(path("cut"), 100'000);
    SourceRange range(file.path(), fingerprintOf(file.path()).value(), {0, 100'000}, both);
    QCOMPARE(range.next(1000)->size(), 1000);
    file.cutTo(1500);
    const auto cut = range.next(1000);
    QVERIFY(!cut);
    QCOMPARE(cut.error().kind, ErrorKind::SourceChanged);
    QVERIFY2(cut.error().detail.contains(QStringLiteral("cut short")), qPrintable(cut.error().detail));
}

void SourceRangeTest::readsPastFourGibibytes()
{
    QFile sparse(path("sparse"));
    QVERIFY(sparse.open(QIODevice::WriteOnly));
    QVERIFY(sparse.seek(5 * GiB));
    QCOMPARE(sparse.write("the end"), 7);
    sparse.close();
    SourceRange range(sparse.fileName(), fingerprintOf(sparse.fileName()).value(), {5 * GiB - 3, 10},
                      DigestKind::None);
    QCOMPARE(readAll(range, 100).value(), QByteArray("\0\0\0the end", 10));
}

void SourceRangeTest::refusesWhatIsNoRegularFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("word");
    const auto row = [this](const char *name, ErrorKind kind, const char *word) {
        QTest::newRow(name) << path(name) << kind << QString::fromLatin1(word);
    };
#ifdef Q_OS_UNIX
    QDir(m_folder.path()).mkdir(QStringLiteral("folder"));
    ::mkfifo(QFile::encodeName(path("pipe")).constData(), 0600);
    QFile::link(path("loop"), path("loop"));
    QFile::link(path("nowhere"), path("dangling"));
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const QByteArray socketPath = QFile::encodeName(path("socket"));
    QVERIFY(static_cast<size_t>(socketPath.size()) < sizeof address.sun_path);
    memcpy(address.sun_path, socketPath.constData(), static_cast<size_t>(socketPath.size()));
    const int listening = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    QCOMPARE(::bind(listening, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
    ::close(listening);
    row("pipe", ErrorKind::SourceUnreadable, "pipe");
    row("socket", ErrorKind::SourceUnreadable, "socket");
    row("loop", ErrorKind::SourceUnreadable, "");
    row("dangling", ErrorKind::SourceMissing, "");
    QTest::newRow("device") << QStringLiteral("/dev/null") << ErrorKind::SourceUnreadable
                            << QStringLiteral("device");
#endif
    row("folder", ErrorKind::SourceUnreadable, "folder");
    row("missing", ErrorKind::SourceMissing, "");
    const SampleFile file(path("plain"), 10);
    row("plain/below", ErrorKind::SourceMissing, "");
}

void SourceRangeTest::refusesWhatIsNoRegularFile()
{
    QFETCH(const QString, name);
    QFETCH(const ErrorKind, kind);
    QFETCH(const QString, word);
    const auto print = fingerprintOf(name);
    QVERIFY(!print);
    QCOMPARE(print.error().kind, kind);
    QVERIFY2(print.error().detail.contains(word), qPrintable(print.error().detail));
    QVERIFY(!print.error().detail.isEmpty());
}

void SourceRangeTest::tellsFilesApartByNanoseconds()
{
#ifdef Q_OS_UNIX
    const SampleFile file(path("times"), 10);
    const auto at = [&file](long nanoseconds) {
        const timespec times[] = {{1'700'000'000, 0}, {1'700'000'000, nanoseconds}};
        const bool set = ::utimensat(AT_FDCWD, QFile::encodeName(file.path()).constData(), times, 0) == 0;
        return set ? fingerprintOf(file.path()).value() : Fingerprint{};
    };
    QCOMPARE(at(123'456'789).modifiedNs, 1'700'000'000'123'456'789);
    QVERIFY(at(123'456'789) == at(123'456'789));
    QVERIFY(!(at(123'456'788) == at(123'456'789)));
#endif
    QCOMPARE(fingerprintOf(path("times")).value().size, 10);
}

void SourceRangeTest::followsALinkToAFile()
{
    const SampleFile file(path("target"), 5000);
    QVERIFY(QFile::link(file.path(), path("link")));
    SourceRange range(path("link"), fingerprintOf(path("link")).value(), {0, 5000}, both);
    QVERIFY(readAll(range, 512).value() == file.bytes({0, 5000}));
}

void SourceRangeTest::closesTheFileAtTheEnd()
{
#ifdef Q_OS_LINUX
    const auto openFiles = [] {
        return QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::Files | QDir::System).size();
    };
    const SampleFile file(path("closed"), 5000);
    const Fingerprint print = fingerprintOf(file.path()).value();
    const auto before = openFiles();
    SourceRange range(file.path(), print, {0, 5000}, both);
    QCOMPARE(range.next(1000)->size(), 1000);
    QCOMPARE(openFiles(), before + 1);
    QVERIFY(readAll(range, 1000));
    QCOMPARE(openFiles(), before);
    SourceRange failing(file.path(), print, {0, 6000}, both);
    QVERIFY(!readAll(failing, 6000));
    QCOMPARE(openFiles(), before);
#endif
    QVERIFY(QFile::remove(path("closed")));
}

QTEST_GUILESS_MAIN(SourceRangeTest)
#include "tst_source_range.moc"
