// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_file.h"
#include "tests/support/seeded_random.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

namespace partway::tests {

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

quint64 inodeOf(const QString &path)
{
    struct stat status
    {
    };
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_ino : 0;
}

} // namespace

class SampleFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesTheSameBytesForAnyCutOfARange();
    void differsByTheSeedAndDoesNotCompress();
    void writesWhatItSays();
    void knowsTheEtagThatS3GivesToParts();
    void changesTheFileInEveryWay();
    void repeatsChanceForTheSameSeed();
};

void SampleFileTest::makesTheSameBytesForAnyCutOfARange()
{
    const QByteArray whole = sampleBytes(7, {0, 1000});
    QCOMPARE(whole.size(), 1000);
    for (const ByteRange range : {ByteRange{0, 1}, {1, 8}, {7, 2}, {8, 8}, {990, 10}, {13, 500}, {5, 0}})
        QCOMPARE(sampleBytes(7, range), whole.mid(range.offset, range.size));
}

void SampleFileTest::differsByTheSeedAndDoesNotCompress()
{
    const QByteArray bytes = sampleBytes(1, {0, MiB});
    QVERIFY(bytes != sampleBytes(2, {0, MiB}));
    QVERIFY(qCompress(bytes, 9).size() > bytes.size() * 99 / 100);
}

void SampleFileTest::writesWhatItSays()
{
    const QTemporaryDir folder;
    const SampleFile file(folder.filePath(QStringLiteral("f")), 3 * MiB + 17, 5);
    const QByteArray content = contentOf(file.path());
    QCOMPARE(content.size(), file.size());
    QVERIFY(content == file.bytes({0, file.size()}));
    QCOMPARE(file.md5(), QCryptographicHash::hash(content, QCryptographicHash::Md5));
    QCOMPARE(file.md5({MiB, 2 * MiB}),
             QCryptographicHash::hash(content.mid(MiB, 2 * MiB), QCryptographicHash::Md5));
    const SampleFile empty(folder.filePath(QStringLiteral("e")), 0);
    QCOMPARE(empty.md5().toHex(), QByteArray("d41d8cd98f00b204e9800998ecf8427e"));
}

void SampleFileTest::knowsTheEtagThatS3GivesToParts()
{
    const QTemporaryDir folder;
    const SampleFile file(folder.filePath(QStringLiteral("f")), 2 * MiB + 1, 5);
    const QByteArray parts = file.md5({0, MiB}) + file.md5({MiB, MiB}) + file.md5({2 * MiB, 1});
    QCOMPARE(file.multipartEtag(MiB),
             QCryptographicHash::hash(parts, QCryptographicHash::Md5).toHex() + "-3");
}

void SampleFileTest::changesTheFileInEveryWay()
{
    const QTemporaryDir folder;
    SampleFile file(folder.filePath(QStringLiteral("f")), MiB, 5);
    const quint64 inode = inodeOf(file.path());

    file.rewriteInPlace(6);
    QCOMPARE(inodeOf(file.path()), inode);
    QVERIFY(contentOf(file.path()) == sampleBytes(6, {0, MiB}));

    file.cutTo(1000);
    QCOMPARE(contentOf(file.path()), sampleBytes(6, {0, 1000}));
    file.append(24);
    QCOMPARE(contentOf(file.path()), sampleBytes(6, {0, 1024}));
    QCOMPARE(inodeOf(file.path()), inode);

    file.replaceBy(9);
    QVERIFY(inodeOf(file.path()) != inode);
    QCOMPARE(contentOf(file.path()), sampleBytes(9, {0, 1024}));

    file.remove();
    QVERIFY(!QFile::exists(file.path()));
}

void SampleFileTest::repeatsChanceForTheSameSeed()
{
    SeededRandom one(42);
    SeededRandom two(42);
    SeededRandom other(43);
    QList<quint64> first;
    QList<quint64> second;
    QList<quint64> third;
    for (int i = 0; i < 100; ++i) {
        first.append(one.next());
        second.append(two.next());
        third.append(other.next());
        const double unit = one.unit();
        QVERIFY(unit >= 0 && unit < 1);
        QCOMPARE(two.unit(), unit);
    }
    QCOMPARE(first, second);
    QVERIFY(first != third);
}

} // namespace partway::tests

QTEST_GUILESS_MAIN(partway::tests::SampleFileTest)
#include "sample_file_test.moc"
