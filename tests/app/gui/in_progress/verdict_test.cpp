// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/in_progress/verdict_map.h"
#include "app/gui/in_progress/verdict_words.h"
#include "core/base/quantities.h"

#include <QTest>

using namespace partway;

namespace {

constexpr auto open = PartVerdict::Open;
constexpr auto matches = PartVerdict::Matches;
constexpr auto differs = PartVerdict::Differs;
constexpr auto missing = PartVerdict::Missing;
constexpr auto unclear = PartVerdict::CannotTell;

PartComparison comparisonOf(const QList<PartVerdict> &verdicts)
{
    PartComparison comparison;
    comparison.verdicts = verdicts;
    comparison.plan = {verdicts.size() * 8 * MiB, 8 * MiB, int(verdicts.size())};
    comparison.file.size = comparison.plan.totalSize;
    return comparison;
}

} // namespace

/// The map of what matches tells the truth, and so do the words beside it.
class VerdictTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachVerdictLooksItsOwnWay()
    {
        QSet<int> looks;
        for (const PartVerdict verdict : {open, matches, differs, missing, unclear})
            looks.insert(int(lookOf(verdict)));
        QCOMPARE(looks.size(), 5);
    }

    void aSharedCellIsSolidOnlyWhenAllOfItsPartsMatch()
    {
        QCOMPARE(cellOf({matches, matches}, 0, 1).look, CellLook::Confirmed);
        QCOMPARE(cellOf({missing, missing}, 0, 1).look, CellLook::Waiting);
        const PartCell half = cellOf({matches, missing}, 0, 1);
        QCOMPARE(half.look, CellLook::Partly);
        QCOMPARE(half.confirmed, 0.5);
        QCOMPARE(cellOf({matches, matches, matches, differs}, 0, 3).look, CellLook::Failed);
        QCOMPARE(cellOf({matches, unclear}, 0, 1).look, CellLook::Retrying);
    }

    void theWordsNameWhatThereIs()
    {
        VerdictCounts counts;
        counts.matches = 1803;
        counts.differs = 8;
        counts.missing = 203;
        QCOMPARE(verdictsText(counts), QStringLiteral("1,803 match, 8 differ, 203 missing"));
        counts = {.matches = 212, .missing = 28};
        QCOMPARE(matchText(counts), QStringLiteral("212 of 240 parts match"));
    }

    void theOutcomeSaysHowMuchAndHowLong()
    {
        const PartComparison some = comparisonOf({matches, differs, missing, matches});
        QCOMPARE(outcomeText(some, 0), QStringLiteral("<b>16.8 MB</b> to send instead of <b>33.6 MB</b>."));
        QCOMPARE(outcomeText(some, 1e5),
                 QStringLiteral("<b>16.8 MB</b> to send instead of <b>33.6 MB</b>, about <b>3 min</b>."));
        QVERIFY(outcomeText(comparisonOf({differs}), 0)
                    .contains(QStringLiteral("no part that is there can be kept")));
        QVERIFY(proofText(comparisonOf({differs})).isEmpty());
        PartComparison bySum = comparisonOf({matches});
        bySum.proof = PartProof::Checksum;
        QVERIFY(proofText(bySum).contains(QStringLiteral("checksum")));
    }

    void tooManyPartsAreTheReasonWhereTheyAre()
    {
        PartComparison comparison = comparisonOf({differs, missing});
        ProviderProfile profile;
        PartSet set;
        set.parts = 1;
        set.partSize = 1024; // 16 MiB in parts of 1 KiB
        const QString said = cautions(comparison, set, profile).join(QLatin1Char(' '));
        QVERIFY2(said.contains(QStringLiteral("would have more than the 10,000")), qPrintable(said));
        set.partSize = 8 * MiB;
        QVERIFY(cautions(comparison, set, profile)
                    .constFirst()
                    .contains(QStringLiteral("No part is of this file")));
    }

    void whyItIsNoWholeUpload()
    {
        ProviderProfile profile;
        PartSet set{.parts = 3, .highest = 3, .bytes = 3, .partSize = 1, .lastSize = 1};
        QVERIFY(notWholeText(set, profile).isEmpty());
        set.tooSmall = 2;
        QVERIFY(notWholeText(set, profile)
                    .contains(QStringLiteral("2 parts before the last are smaller than 5 MiB")));
        set.missing = 1;
        QVERIFY(notWholeText(set, profile).contains(QStringLiteral("1 parts are missing")));
        QVERIFY(!notWholeText({}, profile).isEmpty());
    }

    void theMapIsNoHigherThanItsParts()
    {
        VerdictMap map(nullptr);
        map.resize(600, 400);
        map.setComparison(comparisonOf({matches, differs, missing}));
        map.show();
        QCOMPARE(map.cells().size(), 3);
        QVERIFY(map.maximumHeight() < 30);
        QVERIFY(map.describe(1).startsWith(QStringLiteral("Part 2 differs")));
        map.setComparison(comparisonOf(QList<PartVerdict>(10'000, matches)));
        QVERIFY(map.cells().size() < 10'000); // neighbours share a cell
        QVERIFY(map.describe(0).startsWith(QStringLiteral("Parts 1 to ")));
    }
};

QTEST_MAIN(VerdictTest)
#include "verdict_test.moc"
