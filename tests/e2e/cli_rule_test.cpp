// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/cli_fixture.h"
#include "tests/e2e/foreign_uploads.h"

#include <QtTest/QTest>

using namespace partway;

namespace {

QString text(const char *latin1) { return QLatin1String(latin1); }

const QString &bucket()
{
    static const QString url = text("s3://films");
    return url;
}

QJsonObject lineOf(const CliProcess &cli, const char *event)
{
    const QList<QJsonObject> lines = cli.lines();
    for (const QJsonObject &line : lines) {
        if (line.value(text("event")).toString() == text(event))
            return line;
    }
    return {};
}

} // namespace

/// The command line's one rule among a bucket's.
class CliRuleTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsSetsChangesAndRemovesTheRule()
    {
        const CliFixture fixture;
        const auto none = fixture.start({text("--json"), text("rule"), text("show"), bucket()});
        QCOMPARE(none->finish(), 0);
        QCOMPARE(lineOf(*none, "rules").value(text("total")).toInt(-1), 0);
        QVERIFY(none->err().contains("No rule of this bucket"));

        const auto set =
            fixture.start({text("--json"), text("rule"), text("set"), bucket(), text("--days=14"),
                           text("--prefix"), QStringLiteral("day 1/é"), text("--yes")});
        QCOMPARE(set->finish(), 0);
        const QJsonObject rule = lineOf(*set, "rule");
        QCOMPARE(rule.value(text("days")).toInt(), 14);
        QCOMPARE(rule.value(text("prefix")).toString(), QStringLiteral("day 1/é"));
        QCOMPARE(rule.value(text("ours")).toBool(), true);

        QCOMPARE(
            fixture.start({text("rule"), text("set"), bucket(), text("--days=3"), text("--yes")})->finish(),
            0);
        const auto again =
            fixture.start({text("rule"), text("set"), bucket(), text("--days=3"), text("--yes")});
        QCOMPARE(again->finish(), 0);
        QVERIFY2(again->err().contains("nothing was changed"), again->err().constData());
        const auto shown = fixture.start({text("rule"), text("show"), bucket()});
        QCOMPARE(shown->finish(), 0);
        QCOMPARE(shown->out().count('\n'), 2);
        QVERIFY2(shown->out().contains("all keys: aborted 3 days"), shown->out().constData());

        QCOMPARE(fixture.start({text("rule"), text("remove"), bucket(), text("--yes")})->finish(), 0);
        const auto left = fixture.start({text("--json"), text("rule"), text("remove"), bucket(),
                                         QStringLiteral("--prefix=day 1/é"), text("--yes")});
        QCOMPARE(left->finish(), 0);
        QCOMPARE(lineOf(*left, "rules").value(text("total")).toInt(-1), 0);
        const auto missing = fixture.start({text("rule"), text("remove"), bucket(), text("--yes")});
        QCOMPARE(missing->finish(), 0);
        QVERIFY2(missing->err().contains("no such rule"), missing->err().constData());
    }

    void tellsFirstWhatARuleEndsAtOnce()
    {
        CliFixture fixture;
        ForeignUploads foreign(fixture);
        const QString file = fixture.makeFile(text("reel.mov"), 12'000'000);
        fixture.store().advanceClock(-std::chrono::hours(24 * 8));
        QVERIFY(!foreign.begin(text("day/old"), file, {1, 2}).isEmpty());
        QVERIFY(!foreign.begin(text("other"), file, {1}).isEmpty());
        fixture.store().advanceClock(std::chrono::hours(24 * 8));
        QVERIFY(!foreign.begin(text("day/new"), file, {1}).isEmpty());
        const QStringList words{text("--json"),   text("rule"), text("set"),  bucket(),
                                text("--prefix"), text("day/"), text("--yes")};
        const auto set = fixture.start(words + QStringList{text("--days=7")});
        QCOMPARE(set->finish(), 0);
        // First what it does, then that it is done.
        QCOMPARE(set->lines().first().value(text("event")).toString(), text("rule-effect"));
        QCOMPARE(lineOf(*set, "rule-effect").value(text("due")).toInt(-1), 1);
        QCOMPARE(lineOf(*set, "rule-effect").value(text("dueSize")).toInteger(-1),
                 2 * ForeignUploads::partSize);
        const auto shown = fixture.start({text("--json"), text("rule"), text("show"), bucket()});
        QCOMPARE(shown->finish(), 0);
        QCOMPARE(lineOf(*shown, "rule").value(text("due")).toInt(-1), 1);
        const auto inWords = fixture.start({text("rule"), text("show"), bucket()});
        QCOMPARE(inWords->finish(), 0);
        QVERIFY2(inWords->out().contains("1 in-progress upload"), inWords->out().constData());
        const auto later = fixture.start(words + QStringList{text("--days=30")});
        QCOMPARE(later->finish(), 0);
        QCOMPARE(lineOf(*later, "rule-effect").value(text("due")).toInt(-1), 0);
    }

    void asksForWhatItNeeds_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QByteArray>("said");
        const QStringList set{text("rule"), text("set")};
        QTest::newRow("no days") << set + QStringList{bucket(), text("--yes")} << QByteArray("--days");
        QTest::newRow("days that are none")
            << set + QStringList{bucket(), text("--days=0"), text("--yes")} << QByteArray("--days");
        QTest::newRow("a prefix in the address")
            << set + QStringList{text("s3://films/day1"), text("--days=3"), text("--yes")}
            << QByteArray("--prefix");
        QTest::newRow("nobody to ask")
            << set + QStringList{bucket(), text("--days=3")} << QByteArray("--yes");
        QTest::newRow("nobody to ask before a rule goes")
            << QStringList{text("rule"), text("remove"), bucket()} << QByteArray("--yes");
        QTest::newRow("no such thing to do")
            << QStringList{text("rule"), text("make"), bucket()} << QByteArray("rule");
    }

    void asksForWhatItNeeds()
    {
        QFETCH(const QStringList, words);
        QFETCH(const QByteArray, said);
        const CliFixture fixture;
        const auto cli = fixture.start(words);
        QCOMPARE(cli->finish(), 2);
        QVERIFY2(cli->err().contains(said), cli->err().constData());
        const auto shown = fixture.start({text("--json"), text("rule"), text("show"), bucket()});
        QCOMPARE(shown->finish(), 0);
        QCOMPARE(lineOf(*shown, "rules").value(text("total")).toInt(-1), 0);
    }

    void saysWhatToDoWhereTheStoreHasNone()
    {
        const CliFixture fixture(practice::PersonalityName::Storj);
        const auto cli = fixture.start(
            {text("--json"), text("rule"), text("set"), bucket(), text("--days=3"), text("--yes")});
        QCOMPARE(cli->finish(), 1);
        const QJsonObject error = lineOf(*cli, "error").value(text("error")).toObject();
        QCOMPARE(error.value(text("kind")).toString(), text("not-implemented"));
        QVERIFY(error.value(text("message")).toString().contains(text("has no rules")));
        QVERIFY(error.value(text("advice"))
                    .toString()
                    .contains(text("abort-uploads s3://films --older-than 7d --yes")));
        QVERIFY2(cli->err().contains("abort-uploads"), cli->err().constData());
        QCOMPARE(fixture.start({text("ls"), bucket()})->finish(), 0); // it is still there
    }
};

QTEST_GUILESS_MAIN(CliRuleTest)
#include "cli_rule_test.moc"
