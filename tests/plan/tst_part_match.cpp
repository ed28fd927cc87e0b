// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/pooled_file_source.h"
#include "core/rescue/part_match.h"
#include "tests/support/sample_file.h"
#include "tests/support/wait.h"

#include <QCryptographicHash>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace partway::tests {

namespace {

constexpr qint64 partSize = 100'000;

QByteArray hashOf(const QByteArray &bytes, QCryptographicHash::Algorithm algorithm)
{
    return QCryptographicHash::hash(bytes, algorithm);
}

/// What a comparison has told, in one piece.
struct Watched
{
    explicit Watched(PartMatch &match)
    {
        QObject::connect(&match, &PartMatch::planned, &match,
                         [this](const PartComparison &c) { planned.append(c); });
        QObject::connect(&match, &PartMatch::judged, &match, [this](int number, PartVerdict verdict) {
            judged.append({number, verdict});
        });
        QObject::connect(&match, &PartMatch::finished, &match,
                         [this](const PartComparison &c) { finished.append(c); });
        QObject::connect(&match, &PartMatch::failed, &match,
                         [this](const Error &error) { failed.append(error); });
    }
    [[nodiscard]] bool ends() const
    {
        return happens([this] { return !finished.isEmpty() || !failed.isEmpty(); });
    }

    QList<PartComparison> planned;
    QList<std::pair<int, PartVerdict>> judged;
    QList<PartComparison> finished;
    QList<Error> failed;
};

} // namespace

/// A file held against the parts of somebody's upload.
class PartMatchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsWhatMatches();
    void tellsAWholeUpload();
    void looksAtAnythingOnlyWhereSizesFit();
    void takesPartsOfSeveralSizes();
    void comparesByChecksums_data();
    void comparesByChecksums();
    void saysWhereNothingCanBeCompared();
    void anEqualDigestProvesWhateverTheStorePromises();
    void countsStrays();
    void saysWhereTheFileIsNotThere();
    void saysWhereTheFileChanges();
    void saysWhereNoPlanFits();
    void canBeGivenUpAtAnyMoment();

private:
    [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    static ListedPart listed(int number, const QByteArray &bytes)
    {
        return {number, bytes.size(), hashOf(bytes, QCryptographicHash::Md5).toHex(), {}};
    }
    static QList<ListedPart> allOf(const SampleFile &file)
    {
        QList<ListedPart> parts;
        for (int number = 1; (number - 1) * partSize < file.size(); ++number)
            parts.append(listed(number, bytesOf(file, number)));
        return parts;
    }
    static QByteArray bytesOf(const SampleFile &file, int number)
    {
        const qint64 offset = (number - 1) * partSize;
        return file.bytes({offset, std::min(partSize, file.size() - offset)});
    }
    static PartLimits limits() { return {1000, 10 * MiB, 10000, partSize, 1}; }

    QTemporaryDir m_folder;
    PooledFileSource m_files;
};

void PartMatchTest::tellsWhatMatches()
{
    const SampleFile file(path("some"), 24 * partSize - 7);
    QList<ListedPart> parts = allOf(file);
    for (const int number : {3, 17})
        parts[number - 1] = listed(number, QByteArray(partSize, 'x'));
    for (const int number : {20, 8, 5})
        parts.removeAt(number - 1);
    PartMatch match(m_files, limits(), true);
    Watched watched(match);
    match.start(file.path(), parts);
    QVERIFY(watched.ends());
    QCOMPARE(watched.planned.size(), 1);
    QCOMPARE(watched.planned.constFirst().count(PartVerdict::Open), 21);
    QCOMPARE(watched.planned.constFirst().count(PartVerdict::Missing), 3);
    QCOMPARE(watched.judged.size(), 21);
    QCOMPARE(watched.finished.size(), 1);
    const PartComparison &told = watched.finished.constFirst();
    QCOMPARE(told.plan, (PartPlan{file.size(), partSize, 24}));
    QCOMPARE(told.file.size, file.size());
    QCOMPARE(told.count(PartVerdict::Matches), 19);
    for (int number = 1; number <= 24; ++number) {
        const bool differs = number == 3 || number == 17;
        const bool missing = number == 5 || number == 8 || number == 20;
        QCOMPARE(told.verdicts.at(number - 1), differs   ? PartVerdict::Differs
                                               : missing ? PartVerdict::Missing
                                                         : PartVerdict::Matches);
    }
    QCOMPARE(told.bytesToSend(), 5 * partSize);
    QCOMPARE(told.proof, PartProof::Md5);
    QVERIFY(!told.isWhole());
    // Each is told once.
    QList<int> numbers;
    for (const auto &[number, verdict] : std::as_const(watched.judged)) {
        QVERIFY(!numbers.contains(number));
        numbers.append(number);
    }
}

void PartMatchTest::tellsAWholeUpload()
{
    const SampleFile file(path("whole"), 5 * partSize + 1);
    PartMatch match(m_files, limits(), true);
    Watched watched(match);
    match.start(file.path(), allOf(file));
    QVERIFY(watched.ends());
    QVERIFY(watched.finished.constFirst().isWhole());
    QCOMPARE(watched.finished.constFirst().bytesToSend(), 0);
}

void PartMatchTest::looksAtAnythingOnlyWhereSizesFit()
{
    const SampleFile file(path("sizes"), 4 * partSize);
    QList<ListedPart> parts = allOf(file);
    parts[3].size = partSize - 1;
    PartMatch match(m_files, limits(), true);
    Watched watched(match);
    match.start(file.path(), {parts.at(1), parts.at(3)});
    QVERIFY(watched.ends());
    QCOMPARE(watched.planned.constFirst().verdicts.at(3), PartVerdict::Differs);
    QCOMPARE(watched.finished.constFirst().verdicts,
             (QList<PartVerdict>{PartVerdict::Missing, PartVerdict::Matches, PartVerdict::Missing,
                                 PartVerdict::Differs}));
}

void PartMatchTest::takesPartsOfSeveralSizes()
{
    const SampleFile file(path("uneven"), 1'000'000);
    QList<ListedPart> parts;
    qint64 offset = 0;
    for (const qint64 size : {50'001, 70'003, 1'000, 99'999}) {
        parts.append(listed(static_cast<int>(parts.size()) + 1, file.bytes({offset, size})));
        offset += size;
    }
    parts[1].etag = QByteArray(32, '0');
    PartMatch match(m_files, limits(), true);
    Watched watched(match);
    match.start(file.path(), parts);
    QVERIFY(watched.ends());
    const PartComparison &told = watched.finished.constFirst();
    QCOMPARE(told.plan.frontEnds.size(), 4);
    QCOMPARE(told.count(PartVerdict::Matches), 3);
    QCOMPARE(told.verdicts.at(1), PartVerdict::Differs);
    QCOMPARE(told.bytesToSend(), 1'000'000 - offset + 70'003);
}

void PartMatchTest::comparesByChecksums_data()
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

void PartMatchTest::comparesByChecksums()
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
    PartMatch match(m_files, limits(), promised);
    Watched watched(match);
    match.start(file.path(), parts);
    QVERIFY(watched.ends());
    const PartComparison &told = watched.finished.constFirst();
    QCOMPARE(told.verdicts, (QList<PartVerdict>{PartVerdict::Matches, differing, PartVerdict::Matches}));
    QCOMPARE(told.proof, etag.size() == 32 ? PartProof::Md5 : PartProof::Checksum);
}

void PartMatchTest::saysWhereNothingCanBeCompared()
{
    const SampleFile file(path("opaque"), 3 * partSize);
    QList<ListedPart> parts = allOf(file);
    parts[0].etag = "opaque-1";
    parts[1].etag.clear();
    parts[2].etag = "opaque-3";
    parts[2].checksumKind = QStringLiteral("CRC64NVME");
    parts[2].checksum = QByteArray(8, 'c');
    PartMatch match(m_files, limits(), true);
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

void PartMatchTest::anEqualDigestProvesWhateverTheStorePromises()
{
    const SampleFile file(path("perhaps"), 3 * partSize);
    QList<ListedPart> parts = allOf(file);
    parts[1].etag = QByteArray(32, 'b');
    PartMatch match(m_files, limits(), false);
    Watched watched(match);
    match.start(file.path(), parts);
    QVERIFY(watched.ends());
    QCOMPARE(watched.planned.constFirst().proof, PartProof::None);
    const PartComparison &told = watched.finished.constFirst();
    QCOMPARE(told.verdicts,
             (QList<PartVerdict>{PartVerdict::Matches, PartVerdict::CannotTell, PartVerdict::Matches}));
    QCOMPARE(told.proof, PartProof::Md5);
}

void PartMatchTest::countsStrays()
{
    const SampleFile longer(path("longer"), 4 * partSize);
    const SampleFile file(path("shorter"), 2 * partSize);
    PartMatch match(m_files, limits(), true);
    Watched watched(match);
    match.start(file.path(), allOf(longer) + QList<ListedPart>{listed(0, "x")});
    QVERIFY(watched.ends());
    const PartComparison &told = watched.finished.constFirst();
    QCOMPARE(told.strays, 3);
    QCOMPARE(told.count(PartVerdict::Matches), 2); // the same seed
    QVERIFY(!told.isWhole());
}

void PartMatchTest::saysWhereTheFileIsNotThere()
{
    PartMatch match(m_files, limits(), true);
    Watched watched(match);
    match.start(path("nothing"), {});
    QVERIFY(watched.ends());
    QCOMPARE(watched.failed.constFirst().kind, ErrorKind::SourceMissing);
    QVERIFY(watched.planned.isEmpty());
}

void PartMatchTest::saysWhereTheFileChanges()
{
    SampleFile file(path("changes"), 40 * partSize);
    PartMatch match(m_files, limits(), true);
    Watched watched(match);
    connect(&match, &PartMatch::judged, &match, [&file](int number) {
        if (number == 5)
            file.rewriteInPlace(2);
    });
    match.start(file.path(), allOf(file));
    QVERIFY(watched.ends());
    QCOMPARE(watched.failed.size(), 1);
    QCOMPARE(watched.failed.constFirst().kind, ErrorKind::SourceChanged);
    QVERIFY(watched.finished.isEmpty());
}

void PartMatchTest::saysWhereNoPlanFits()
{
    const SampleFile file(path("large"), 3 * partSize);
    PartMatch match(m_files, {1, 1000, 10, 1000, 1}, true);
    Watched watched(match);
    match.start(file.path(), {});
    QVERIFY(watched.ends());
    QCOMPARE(watched.failed.constFirst().kind, ErrorKind::PlanImpossible);
}

void PartMatchTest::canBeGivenUpAtAnyMoment()
{
    const SampleFile file(path("given up"), 20 * partSize);
    for (const int after : {0, 1, 2, 6}) {
        auto match = std::make_unique<PartMatch>(m_files, limits(), true);
        int told = 0;
        const auto tell = [&] {
            if (++told > after)
                match.reset();
        };
        connect(match.get(), &PartMatch::planned, this, tell);
        connect(match.get(), &PartMatch::judged, this, tell);
        match->start(file.path(), allOf(file));
        QVERIFY(happens([&] { return !match; }));
        QCOMPARE(told, after + 1);
    }
}

} // namespace partway::tests

QTEST_GUILESS_MAIN(partway::tests::PartMatchTest)
#include "tst_part_match.moc"
