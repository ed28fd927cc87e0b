// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/composite_etag.h"
#include "core/plan/part_set.h"
#include "core/plan/storage_cost.h"

#include <QCryptographicHash>
#include <QTest>

using namespace partway;

/// What a listing of parts amounts to: in numbers, in money, and as the name of an object.
class TestPartSet : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countsWhatIsThere_data();
    void countsWhatIsThere();
    void judgesWhetherItCanBeCompleted_data();
    void judgesWhetherItCanBeCompleted();
    void takesTenThousandParts();
    void tellsWhatItCosts();
    void namesAnObjectByItsParts();
    void knowsTheFormOfSuchAName();

private:
    using Parts = QList<RemotePart>;
    static Parts parts(std::initializer_list<std::pair<int, qint64>> listed)
    {
        Parts list;
        for (const auto &[number, size] : listed)
            list.append({number, size, "e"});
        return list;
    }
    static PartLimits limits() { return {5, 1000, 10000, 20, 1}; }
};

void TestPartSet::countsWhatIsThere_data()
{
    QTest::addColumn<Parts>("listed");
    QTest::addColumn<QList<qint64>>("wanted"); // parts, highest, missing, outside, too small
    QTest::addColumn<QList<qint64>>("sizes");  // bytes, part size, last size
    QTest::addColumn<bool>("even");
    using Row = QList<qint64>;
    const auto row = [](const char *name, const Parts &listed, const Row &wanted, const Row &sizes,
                        bool even) { QTest::newRow(name) << listed << wanted << sizes << even; };
    row("nothing", {}, Row{0, 0, 0, 0, 0}, Row{0, 0, 0}, true);
    row("one part, however small", parts({{1, 2}}), Row{1, 1, 0, 0, 0}, Row{2, 2, 2}, true);
    row("the last is shorter", parts({{1, 10}, {2, 10}, {3, 4}}), Row{3, 3, 0, 0, 0}, Row{24, 10, 4}, true);
    row("the last is as large", parts({{1, 10}, {2, 10}}), Row{2, 2, 0, 0, 0}, Row{20, 10, 10}, true);
    row("the last is larger", parts({{1, 10}, {2, 11}}), Row{2, 2, 0, 0, 0}, Row{21, 10, 11}, false);
    row("in any order", parts({{3, 4}, {1, 10}, {2, 10}}), Row{3, 3, 0, 0, 0}, Row{24, 10, 4}, true);
    row("a number twice: the later", parts({{1, 10}, {2, 3}, {1, 8}}), Row{2, 2, 0, 0, 0}, Row{11, 8, 3},
        true);
    row("gaps", parts({{2, 10}, {5, 10}}), Row{2, 5, 3, 0, 0}, Row{20, 10, 10}, true);
    row("one in the middle of nothing", parts({{7, 10}}), Row{1, 7, 6, 0, 0}, Row{10, 10, 10}, true);
    row("most of a size", parts({{1, 9}, {2, 10}, {3, 10}, {4, 1}}), Row{4, 4, 0, 0, 0}, Row{30, 10, 1},
        false);
    row("as many of each: the first", parts({{1, 8}, {2, 9}, {3, 1}}), Row{3, 3, 0, 0, 0}, Row{18, 8, 1},
        false);
    row("too small before the last", parts({{1, 4}, {2, 4}, {3, 1}}), Row{3, 3, 0, 0, 2}, Row{9, 4, 1}, true);
    row("numbers that cannot be", parts({{0, 10}, {1, 10}, {10'001, 10}}), Row{3, 10'001, 9'999, 2, 0},
        Row{30, 10, 10}, true);
    row("only part 0", parts({{0, 10}}), Row{1, 0, 0, 1, 0}, Row{10, 10, 10}, true);
}

void TestPartSet::countsWhatIsThere()
{
    QFETCH(Parts, listed);
    const PartSet set = partSetOf(listed, limits());
    QTEST((QList<qint64>{set.parts, set.highest, set.missing, set.outside, set.tooSmall}), "wanted");
    QTEST((QList<qint64>{set.bytes, set.partSize, set.lastSize}), "sizes");
    QTEST(set.even, "even");
}

void TestPartSet::judgesWhetherItCanBeCompleted_data()
{
    QTest::addColumn<Parts>("listed");
    QTest::addColumn<bool>("can");
    QTest::newRow("nothing") << parts({}) << false;
    QTest::newRow("whole") << parts({{1, 10}, {2, 3}}) << true;
    QTest::newRow("an empty part") << parts({{1, 0}}) << true;
    QTest::newRow("a gap") << parts({{1, 10}, {3, 3}}) << false;
    QTest::newRow("without the first") << parts({{2, 10}, {3, 3}}) << false;
    QTest::newRow("part 0") << parts({{0, 10}, {1, 10}}) << false;
    QTest::newRow("too small") << parts({{1, 2}, {2, 10}}) << false;
    QTest::newRow("uneven is no matter") << parts({{1, 10}, {2, 20}, {3, 30}}) << true;
}

void TestPartSet::judgesWhetherItCanBeCompleted()
{
    QFETCH(Parts, listed);
    QTEST(partSetOf(listed, limits()).canBeCompleted(), "can");
}

void TestPartSet::takesTenThousandParts()
{
    Parts listed;
    for (int number = 10'000; number >= 1; --number)
        listed.append({number, 5 * GiB, "e"});
    const PartSet set = partSetOf(listed, limits());
    QCOMPARE(set.parts, 10'000);
    QCOMPARE(set.bytes, 50'000 * GiB);
    QVERIFY(set.canBeCompleted());
    QVERIFY(set.even);
}

void TestPartSet::tellsWhatItCosts()
{
    constexpr qint64 tb = 1'000'000'000'000;
    const UtcTime since{std::chrono::hours(1000)};
    QCOMPARE(costAMonth(tb, 7.0), 7.0);
    QCOMPARE(costAMonth(tb / 2, 7.0), 3.5);
    QCOMPARE(costAMonth(0, 7.0), 0.0);
    QCOMPARE(costSoFar(tb, since, since + std::chrono::hours(730), 7.0), 7.0);
    QCOMPARE(costSoFar(3 * tb, since, since + std::chrono::hours(365), 7.0), 10.5);
    QCOMPARE(costSoFar(tb, since, since, 7.0), 0.0);
    QCOMPARE(costSoFar(tb, since, since - std::chrono::hours(1), 7.0), 0.0);
}

void TestPartSet::namesAnObjectByItsParts()
{
    const auto md5 = [](const QByteArray &bytes) {
        return QCryptographicHash::hash(bytes, QCryptographicHash::Md5);
    };
    const QByteArray one = md5("one").toHex();
    const QByteArray two = md5("two").toHex();
    QCOMPARE(compositeEtag({one, two}), md5(md5("one") + md5("two")).toHex() + "-2");
    QCOMPARE(compositeEtag({one.toUpper(), two}), compositeEtag({one, two}));
    QCOMPARE(compositeEtag({one}), md5(md5("one")).toHex() + "-1");
    QVERIFY(compositeEtag({two, one}) != compositeEtag({one, two}));
    QCOMPARE(compositeEtag({}), QByteArray());
    QCOMPARE(compositeEtag({one, QByteArray()}), QByteArray());
    QCOMPARE(compositeEtag({one, one.left(31) + 'g'}), QByteArray());
    QCOMPARE(compositeEtag({one, two + "00"}), QByteArray());
}

void TestPartSet::knowsTheFormOfSuchAName()
{
    const QByteArray digest = QByteArray("d41d8cd98f00b204e9800998ecf8427e");
    QCOMPARE(partsInEtag(digest + "-12"), 12);
    QCOMPARE(partsInEtag(digest.toUpper() + "-1"), 1);
    QCOMPARE(partsInEtag(digest), 0);
    QCOMPARE(partsInEtag(digest + '-'), 0);
    QCOMPARE(partsInEtag(digest + "-x"), 0);
    QCOMPARE(partsInEtag(digest.left(31) + "z-2"), 0);
    QCOMPARE(partsInEtag({}), 0);
}

QTEST_APPLESS_MAIN(TestPartSet)
#include "tst_part_set.moc"
