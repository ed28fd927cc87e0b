// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/growth_watch.h"

#include <QTest>

using namespace partway;
using namespace std::chrono_literals;

namespace {

SteadyTime at(std::chrono::seconds seconds) { return SteadyTime(seconds); }

FileLook look(qint64 size, Writers writers = Writers::Some, quint64 inode = 7)
{
    return {{size, size, inode, false}, writers, false};
}

const SourceEnd whenClosed{};

SourceEnd whenQuiet(std::chrono::seconds quiet) { return {false, quiet, {}}; }

} // namespace

class GrowthWatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsMoreThanWasKnown();
    void endsWhenNobodyWrites();
    void endsByQuietAloneWhereThatIsAsked();
    void waitsForQuietWhereItCannotTellWhoWrites();
    void startsCountingAnewWithEveryChange();
    void endsWithTheSentinel();
    void endsWhenToldTo();
    void anotherFileIsAChange();
    void aShorterFileIsAChange();
};

void GrowthWatchTest::tellsMoreThanWasKnown()
{
    GrowthWatch watch;
    QVERIFY(!watch.judge(look(100), 100, whenClosed, at(0s)));
    const auto growth = watch.judge(look(101), 100, whenClosed, at(1s));
    QVERIFY(growth && *growth);
    QCOMPARE((*growth)->fingerprint.size, 101);
    QVERIFY(!(*growth)->fingerprint.growing);
    QVERIFY(!(*growth)->ended);
}

void GrowthWatchTest::endsWhenNobodyWrites()
{
    GrowthWatch watch;
    QVERIFY(!watch.judge(look(10), 100, whenClosed, at(0s)));
    const auto growth = watch.judge(look(10, Writers::None), 100, whenClosed, at(1s));
    QVERIFY(growth && *growth && (*growth)->ended);
    // A program that opens, writes and closes by turns is no end where quiet is asked for.
    QVERIFY(!watch.judge(look(10, Writers::None), 100, whenQuiet(60s), at(2s)));
}

void GrowthWatchTest::endsByQuietAloneWhereThatIsAsked()
{
    GrowthWatch watch;
    QVERIFY(!watch.judge(look(10), 100, whenQuiet(5s), at(0s)));
    QVERIFY(!watch.judge(look(10), 100, whenQuiet(5s), at(4s)));
    const auto growth = watch.judge(look(10), 100, whenQuiet(5s), at(5s));
    QVERIFY(growth && *growth && (*growth)->ended);
}

void GrowthWatchTest::waitsForQuietWhereItCannotTellWhoWrites()
{
    GrowthWatch watch;
    QVERIFY(!watch.judge(look(10, Writers::CannotTell), 100, whenClosed, at(0s)));
    QVERIFY(!watch.judge(look(10, Writers::CannotTell), 100, whenClosed, at(29s)));
    const auto growth = watch.judge(look(10, Writers::CannotTell), 100, whenClosed, at(30s));
    QVERIFY(growth && *growth && (*growth)->ended);
    // Where it can tell, standing still means nothing.
    GrowthWatch other;
    QVERIFY(!other.judge(look(10), 100, whenClosed, at(0s)));
    QVERIFY(!other.judge(look(10), 100, whenClosed, at(3600s)));
}

void GrowthWatchTest::startsCountingAnewWithEveryChange()
{
    GrowthWatch watch;
    QVERIFY(!watch.judge(look(10), 100, whenQuiet(5s), at(0s)));
    QVERIFY(!watch.judge(look(11), 100, whenQuiet(5s), at(4s)));
    QVERIFY(!watch.judge(look(11), 100, whenQuiet(5s), at(8s)));
    FileLook rewritten = look(11); // in place: the time tells
    rewritten.fingerprint.modifiedNs = 99;
    QVERIFY(!watch.judge(rewritten, 100, whenQuiet(5s), at(9s)));
    QVERIFY(!watch.judge(rewritten, 100, whenQuiet(5s), at(13s)));
    const auto growth = watch.judge(rewritten, 100, whenQuiet(5s), at(14s));
    QVERIFY(growth && *growth && (*growth)->ended);
}

void GrowthWatchTest::endsWithTheSentinel()
{
    GrowthWatch watch;
    FileLook done = look(10);
    done.sentinel = true;
    const auto growth = watch.judge(done, 100, {false, 0s, QStringLiteral("/done")}, at(0s));
    QVERIFY(growth && *growth && (*growth)->ended);
}

void GrowthWatchTest::endsWhenToldTo()
{
    GrowthWatch watch;
    QVERIFY(!watch.judge(look(10), 100, {false, 0s, {}}, at(0s)));
    watch.finish();
    const auto growth = watch.judge(look(12), 100, {false, 0s, {}}, at(1s));
    QVERIFY(growth && *growth && (*growth)->ended);
    QCOMPARE((*growth)->fingerprint.size, 12);
}

void GrowthWatchTest::anotherFileIsAChange()
{
    GrowthWatch watch;
    QVERIFY(!watch.judge(look(10), 100, whenClosed, at(0s)));
    const auto growth = watch.judge(look(200, Writers::None, 8), 100, whenClosed, at(1s));
    QVERIFY(growth && !*growth);
    QCOMPARE(growth->error().kind, ErrorKind::SourceChanged);
}

void GrowthWatchTest::aShorterFileIsAChange()
{
    GrowthWatch watch;
    QVERIFY(watch.judge(look(200), 100, whenClosed, at(0s)).has_value());
    const auto growth = watch.judge(look(199, Writers::None), 100, whenClosed, at(1s));
    QVERIFY(growth && !*growth);
    QCOMPARE(growth->error().kind, ErrorKind::SourceChanged);
}

QTEST_GUILESS_MAIN(GrowthWatchTest)
#include "tst_growth_watch.moc"
