// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/pooled_file_source.h"
#include "tests/plan/watched_match.h"

#include <QTemporaryDir>
#include <QTest>

namespace partway::tests {

/// A file held against the parts of somebody's upload.
class PartMatchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsWhatMatches();
    void tellsAWholeUpload();
    void looksAtAnythingOnlyWhereSizesFit();
    void takesPartsOfSeveralSizes();
    void countsStrays();
    void saysWhereTheFileIsNotThere();
    void saysWhereTheFileChanges();
    void saysWhereNoPlanFits();
    void canBeGivenUpAtAnyMoment();

private:
    [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

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
    PartMatch match(m_files, limits(), EtagMeaning::Md5);
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
    PartMatch match(m_files, limits(), EtagMeaning::Md5);
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
    PartMatch match(m_files, limits(), EtagMeaning::Md5);
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
    PartMatch match(m_files, limits(), EtagMeaning::Md5);
    Watched watched(match);
    match.start(file.path(), parts);
    QVERIFY(watched.ends());
    const PartComparison &told = watched.finished.constFirst();
    QCOMPARE(told.plan.frontEnds.size(), 4);
    QCOMPARE(told.count(PartVerdict::Matches), 3);
    QCOMPARE(told.verdicts.at(1), PartVerdict::Differs);
    QCOMPARE(told.bytesToSend(), 1'000'000 - offset + 70'003);
}

void PartMatchTest::countsStrays()
{
    const SampleFile longer(path("longer"), 4 * partSize);
    const SampleFile file(path("shorter"), 2 * partSize);
    PartMatch match(m_files, limits(), EtagMeaning::Md5);
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
    PartMatch match(m_files, limits(), EtagMeaning::Md5);
    Watched watched(match);
    match.start(path("nothing"), {});
    QVERIFY(watched.ends());
    QCOMPARE(watched.failed.constFirst().kind, ErrorKind::SourceMissing);
    QVERIFY(watched.planned.isEmpty());
}

void PartMatchTest::saysWhereTheFileChanges()
{
    SampleFile file(path("changes"), 40 * partSize);
    PartMatch match(m_files, limits(), EtagMeaning::Md5);
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
    PartMatch match(m_files, {1, 1000, 10, 1000, 1}, EtagMeaning::Md5);
    Watched watched(match);
    match.start(file.path(), {});
    QVERIFY(watched.ends());
    QCOMPARE(watched.failed.constFirst().kind, ErrorKind::PlanImpossible);
}

void PartMatchTest::canBeGivenUpAtAnyMoment()
{
    const SampleFile file(path("given up"), 20 * partSize);
    for (const int after : {0, 1, 2, 6}) {
        auto match = std::make_unique<PartMatch>(m_files, limits(), EtagMeaning::Md5);
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
