// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/checksum_name.h"
#include "core/base/digest.h"
#include "core/base/pooled_file_source.h"
#include "tests/plan/watched_match.h"

#include <QTemporaryDir>
#include <QTest>

#include <map>

namespace partway::tests {

/// By what parts are compared, and where they cannot be.
class PartMatchDigestsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void comparesByChecksums_data();
    void comparesByChecksums();
    void comparesByCrcs_data();
    void comparesByCrcs();
    void saysWhereNothingCanBeCompared();
    void saysWhereItMayBeEncrypted();
    void knowsByOnePartWhatEtagsAre();
    void anEqualDigestProvesWhateverTheStorePromises();

private:
    [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    QTemporaryDir m_folder;
    PooledFileSource m_files;
};

void PartMatchDigestsTest::comparesByChecksums_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("algorithm");
    QTest::addColumn<QByteArray>("etag");
    QTest::addColumn<bool>("promised");
    QTest::addColumn<PartVerdict>("differing");
    const QString sha256 = QStringLiteral("SHA256");
    QTest::newRow("SHA-256") << sha256 << int(QCryptographicHash::Sha256) << QByteArray("opaque") << true
                             << PartVerdict::Differs;
    QTest::newRow("SHA-1") << QStringLiteral("SHA1") << int(QCryptographicHash::Sha1) << QByteArray("opaque")
                           << false << PartVerdict::Differs;
    QTest::newRow("an ETag that looks like an MD5 and is none")
        << sha256 << int(QCryptographicHash::Sha256) << QByteArray(32, 'a') << true << PartVerdict::Differs;
}

void PartMatchDigestsTest::comparesByChecksums()
{
    QFETCH(QString, kind);
    QFETCH(int, algorithm);
    QFETCH(QByteArray, etag);
    QFETCH(bool, promised);
    QFETCH(PartVerdict, differing);
    const SampleFile file(path("sums"), 3 * partSize);
    QList<ListedPart> parts = allOf(file);
    for (ListedPart &part : parts) {
        part.etag = etag;
        part.checksumKind = kind;
        part.checksum = hashOf(bytesOf(file, part.number), QCryptographicHash::Algorithm(algorithm));
    }
    parts[1].checksum[0] = static_cast<char>(parts[1].checksum[0] ^ 1);
    PartMatch match(m_files, limits(), promised ? EtagMeaning::Md5 : EtagMeaning::PerhapsMd5);
    Watched watched(match);
    match.start(file.path(), parts);
    QVERIFY(watched.ends());
    const PartComparison &told = watched.finished.constFirst();
    QCOMPARE(told.verdicts, (QList<PartVerdict>{PartVerdict::Matches, differing, PartVerdict::Matches}));
    QCOMPARE(told.proof, etag.size() == 32 ? PartProof::Md5 : PartProof::Checksum);
}

void PartMatchDigestsTest::comparesByCrcs_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("CRC32") << QStringLiteral("CRC32");
    QTest::newRow("CRC32C") << QStringLiteral("CRC32C");
    QTest::newRow("CRC64NVME") << QStringLiteral("CRC64NVME");
}

// As on a store that encrypts with a key: the ETags look like MD5s.
void PartMatchDigestsTest::comparesByCrcs()
{
    QFETCH(QString, kind);
    const DigestKind digest = checksumNamed(kind);
    const SampleFile file(path("crcs"), 4 * partSize);
    QList<ListedPart> parts = allOf(file);
    for (ListedPart &part : parts) {
        auto sum = Digest::of(digest);
        QVERIFY(sum);
        sum->add(bytesOf(file, part.number));
        part.etag = QByteArray(32, char('0' + part.number));
        part.checksumKind = kind;
        part.checksum = digestIn(std::as_const(*sum).result(), digest);
    }
    parts[1].checksum[3] = static_cast<char>(parts[1].checksum[3] ^ 1);
    parts[2].checksum.chop(1); // no such checksum
    PartMatch match(m_files, limits(), EtagMeaning::Md5UnlessEncrypted);
    Watched watched(match);
    match.start(file.path(), parts);
    QVERIFY(watched.ends());
    const PartComparison &told = watched.finished.constFirst();
    QCOMPARE(told.verdicts, (QList<PartVerdict>{PartVerdict::Matches, PartVerdict::Differs,
                                                PartVerdict::CannotTell, PartVerdict::Matches}));
    QCOMPARE(told.proof, PartProof::Checksum);
}

void PartMatchDigestsTest::saysWhereNothingCanBeCompared()
{
    const SampleFile file(path("opaque"), 3 * partSize);
    QList<ListedPart> parts = allOf(file);
    parts[0].etag = "opaque-1";
    parts[1].etag.clear();
    parts[2].etag = "opaque-3";
    parts[2].checksumKind = QStringLiteral("XXHASH3");
    parts[2].checksum = QByteArray(8, 'c');
    PartMatch match(m_files, limits(), EtagMeaning::Md5);
    Watched watched(match);
    match.start(file.path(), parts);
    QVERIFY(watched.ends());
    QVERIFY(watched.judged.isEmpty());
    const PartComparison &told = watched.finished.constFirst();
    QCOMPARE(told.count(PartVerdict::CannotTell), 3);
    QCOMPARE(told.proof, PartProof::None);
    QCOMPARE(told.bytesToSend(), 3 * partSize);
    QVERIFY(!told.isWhole());
}

// No ETag is an MD5 of the file's: encrypted with a key, or another file, and nothing tells which.
void PartMatchDigestsTest::saysWhereItMayBeEncrypted()
{
    const SampleFile file(path("encrypted"), 5 * partSize);
    QList<ListedPart> parts = allOf(file);
    for (ListedPart &part : parts)
        part.etag = QByteArray(32, 'd');
    parts.removeAt(3);
    PartMatch match(m_files, limits(), EtagMeaning::Md5UnlessEncrypted);
    Watched watched(match);
    match.start(file.path(), parts);
    QVERIFY(watched.ends());
    const PartComparison &told = watched.finished.constFirst();
    QCOMPARE(told.count(PartVerdict::CannotTell), 4);
    QCOMPARE(told.count(PartVerdict::Missing), 1);
    QCOMPARE(told.proof, PartProof::None);
    QVERIFY(told.mayBeEncrypted);
}

void PartMatchDigestsTest::knowsByOnePartWhatEtagsAre()
{
    const SampleFile file(path("plain"), 6 * partSize);
    QList<ListedPart> parts = allOf(file);
    for (const int number : {1, 2, 3, 6})
        parts[number - 1].etag = QByteArray(32, 'd');
    PartMatch match(m_files, limits(), EtagMeaning::Md5UnlessEncrypted);
    Watched watched(match);
    match.start(file.path(), parts);
    QVERIFY(watched.ends());
    const PartComparison &told = watched.finished.constFirst();
    const PartVerdict differs = PartVerdict::Differs;
    const PartVerdict matches = PartVerdict::Matches;
    QCOMPARE(told.verdicts, (QList<PartVerdict>{differs, differs, differs, matches, matches, differs}));
    QCOMPARE(told.proof, PartProof::Md5);
    QVERIFY(!told.mayBeEncrypted);
    std::map<int, PartVerdict> last;
    for (const auto &[number, verdict] : std::as_const(watched.judged))
        last[number] = verdict;
    for (int number = 1; number <= 6; ++number)
        QCOMPARE(last.at(number), told.verdicts.at(number - 1));
}

void PartMatchDigestsTest::anEqualDigestProvesWhateverTheStorePromises()
{
    const SampleFile file(path("perhaps"), 3 * partSize);
    QList<ListedPart> parts = allOf(file);
    parts[1].etag = QByteArray(32, 'b');
    PartMatch match(m_files, limits(), EtagMeaning::PerhapsMd5);
    Watched watched(match);
    match.start(file.path(), parts);
    QVERIFY(watched.ends());
    QCOMPARE(watched.planned.constFirst().proof, PartProof::None);
    const PartComparison &told = watched.finished.constFirst();
    QCOMPARE(told.verdicts,
             (QList<PartVerdict>{PartVerdict::Matches, PartVerdict::CannotTell, PartVerdict::Matches}));
    QCOMPARE(told.proof, PartProof::Md5);
}

} // namespace partway::tests

QTEST_GUILESS_MAIN(partway::tests::PartMatchDigestsTest)
#include "tst_part_match_digests.moc"
