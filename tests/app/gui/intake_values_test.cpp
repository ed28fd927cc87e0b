// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/intake/conflict_policy.h"
#include "app/gui/intake/intake_plan.h"
#include "app/gui/intake/recent_destinations.h"
#include "app/gui/intake/sameness_check.h"
#include "core/base/pooled_file_source.h"
#include "core/base/quantities.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace partway;

namespace {

const std::atomic<bool> goOn{false};
const ObjectThere there{10, "0123456789abcdef0123456789abcdef", {}};

FoundFile found(const QString &relative, qint64 size = 1)
{
    return {QStringLiteral("/home/me/") + relative, 9, size, {}};
}

QByteArray md5(const QByteArray &bytes) { return QCryptographicHash::hash(bytes, QCryptographicHash::Md5); }

} // namespace

/// What is decided about files that are taken in, as tables.
class IntakeValuesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesAreLeftOut_data()
    {
        QTest::addColumn<QString>("relative");
        QTest::addColumn<bool>("out");
        QTest::newRow("store") << QStringLiteral("a/.DS_Store") << true;
        QTest::newRow("case") << QStringLiteral("a/THUMBS.DB") << true;
        QTest::newRow("ending") << QStringLiteral("a/reel.mov.part") << true;
        QTest::newRow("ending only") << QStringLiteral("a/part") << false;
        QTest::newRow("office") << QStringLiteral("a/~$letter.docx") << true;
        QTest::newRow("home") << QStringLiteral("a/~letter.docx") << false;
        QTest::newRow("folder") << QStringLiteral("a/download.crdownload/x/y") << true;
        QTest::newRow("plain") << QStringLiteral("a/reel.mov") << false;
        QTest::newRow("given by hand") << QStringLiteral("desktop.ini") << false;
    }
    void namesAreLeftOut()
    {
        QFETCH(QString, relative);
        QFETCH(bool, out);
        const ExcludeRules rules(ExcludeRules::usualPatterns());
        ExcludeCheck check(rules);
        QCOMPARE(check.ruleFor(relative) >= 0, out);
    }

    void theFirstRuleThatFitsCounts()
    {
        const ExcludeRules rules({QStringLiteral("b*"), QStringLiteral("*.tmp"), QStringLiteral("a.tmp")});
        QCOMPARE(rules.ruleFor(u"a.tmp"), 1);
        QCOMPARE(rules.ruleFor(u"b.tmp"), 0);
        QCOMPARE(rules.ruleFor(u"c.txt"), -1);
        const Sifted sifted = sift({found(QStringLiteral("d/a.tmp")), found(QStringLiteral("d/b.tmp")),
                                    found(QStringLiteral("d/c.txt"), 7)},
                                   rules, goOn);
        QCOMPARE(sifted.leftOut, (QList<int>{1, 1, 0}));
        QCOMPARE(sifted.bytes, 7);
        QCOMPARE(sifted.firstNames, QStringList{QStringLiteral("d/c.txt")});
    }

    void keysThatCannotBeAreRefused()
    {
        const QString longName = QString(1020, QLatin1Char('x'));
        const IntakePlan plan =
            planKeys({found(QStringLiteral("a/b.mov")), found(longName), found(QStringLiteral("same")),
                      FoundFile{QStringLiteral("/other/same"), 7, 1, {}}},
                     {}, QStringLiteral("day1/"), goOn);
        QCOMPARE(plan.items.size(), 2);
        QCOMPARE(plan.items.constFirst().key, QStringLiteral("day1/a/b.mov"));
        QCOMPARE(plan.refused.count(IntakeProblem::KeyTooLong), 1);
        QCOMPARE(plan.refused.count(IntakeProblem::SameKey), 1);
        const IntakePlan dots = planKeys({found(QStringLiteral("a"))}, {}, QStringLiteral("x/../"), goOn);
        QCOMPARE(dots.refused.count(IntakeProblem::KeyRefused), 1);
    }

    void verdicts_data()
    {
        QTest::addColumn<WhenThere>("choice");
        QTest::addColumn<Sameness>("sameness");
        QTest::addColumn<bool>("upload");
        QTest::addColumn<bool>("overwrite");
        QTest::addColumn<bool>("renamed");
        QTest::newRow("unanswered") << WhenThere::Ask << Sameness::Different << false << false << false;
        QTest::newRow("overwrite") << WhenThere::Overwrite << Sameness::Same << true << true << false;
        QTest::newRow("skip") << WhenThere::Skip << Sameness::Different << false << false << false;
        QTest::newRow("both") << WhenThere::KeepBoth << Sameness::Same << true << false << true;
        QTest::newRow("same") << WhenThere::IfDifferent << Sameness::Same << false << false << false;
        QTest::newRow("different") << WhenThere::IfDifferent << Sameness::Different << true << true << false;
        QTest::newRow("unclear") << WhenThere::IfDifferent << Sameness::CannotTell << true << true << false;
    }
    void verdicts()
    {
        QFETCH(WhenThere, choice);
        QFETCH(Sameness, sameness);
        QFETCH(bool, upload);
        QFETCH(bool, overwrite);
        QFETCH(bool, renamed);
        const Verdict verdict = verdictFor(choice, there, sameness);
        QCOMPARE(verdict.upload, upload);
        QCOMPARE(verdict.overwrite, overwrite);
        QCOMPARE(verdict.underAnotherName, renamed);
        const SeenObject seen{QString::fromLatin1(there.etag), there.size};
        QCOMPARE(verdict.replaces, overwrite ? std::optional(seen) : std::nullopt);
        const ObjectThere nameless{there.size, {}, {}}; // it could not be told from another one
        QVERIFY(!verdictFor(choice, nameless, sameness).replaces);
        QVERIFY(!verdictWithoutObject().overwrite && verdictWithoutObject().upload);
        QCOMPARE(whenThereNamed(nameOf(choice)), choice);
    }

    void numberedNames_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("second");
        QTest::newRow("ending") << QStringLiteral("d/file.ext") << QStringLiteral("d/file (2).ext");
        QTest::newRow("none") << QStringLiteral("d.x/file") << QStringLiteral("d.x/file (2)");
        QTest::newRow("hidden") << QStringLiteral(".profile") << QStringLiteral(".profile (2)");
        QTest::newRow("dots") << QStringLiteral("reel.v2.mov") << QStringLiteral("reel.v2 (2).mov");
        QTest::newRow("longest") << QString(1020, QLatin1Char('x')) + QStringLiteral(".mov")
                                 << QString(1016, QLatin1Char('x')) + QStringLiteral(" (2).mov");
    }
    void numberedNames()
    {
        QFETCH(QString, key);
        QFETCH(QString, second);
        QCOMPARE(numberedKey(key, 2), second);
        QCOMPARE(freeKey(key, [&second](const QString &name) { return name == second; }),
                 numberedKey(key, 3));
    }

    void etags_data()
    {
        QTest::addColumn<QByteArray>("etag");
        QTest::addColumn<EtagForm::Kind>("kind");
        QTest::addColumn<int>("parts");
        const QByteArray digest(32, 'a');
        QTest::newRow("md5") << digest << EtagForm::Kind::Md5 << 0;
        QTest::newRow("parts") << digest + "-12" << EtagForm::Kind::Md5OfParts << 12;
        QTest::newRow("zero") << digest + "-0" << EtagForm::Kind::Opaque << 0;
        QTest::newRow("words") << QByteArray("CMiz2sKr9PMCEAE=") << EtagForm::Kind::Opaque << 0;
        QTest::newRow("empty") << QByteArray() << EtagForm::Kind::Opaque << 0;
        QTest::newRow("short") << QByteArray("abc-2") << EtagForm::Kind::Opaque << 0;
    }
    void etags()
    {
        QFETCH(QByteArray, etag);
        QFETCH(EtagForm::Kind, kind);
        QFETCH(int, parts);
        QCOMPARE(formOf(etag), (EtagForm{kind, parts}));
    }

    void partSizesThatFitAreGuessed()
    {
        QCOMPARE(likelyPartSizes(20 * MiB, 4, 5 * MiB), QList<qint64>{5 * MiB});
        QCOMPARE(likelyPartSizes(20 * MiB, 3, 64 * MiB), QList<qint64>{8 * MiB});
        QCOMPARE(likelyPartSizes(20 * MiB, 1, 64 * MiB).size(), 1);
        QVERIFY(likelyPartSizes(100 * MiB, 2, 64 * MiB).size() <= 3);
        QVERIFY(likelyPartSizes(10, 7, 64 * MiB).isEmpty());
    }

    void filesAreComparedWithEtags_data()
    {
        QTest::addColumn<QByteArray>("etag");
        QTest::addColumn<qint64>("size");
        QTest::addColumn<bool>("md5s");
        QTest::addColumn<Sameness>("expected");
        const QByteArray bytes(11 * MiB, 'q');
        const QByteArray parts =
            md5(bytes.left(5 * MiB)) + md5(bytes.mid(5 * MiB, 5 * MiB)) + md5(bytes.mid(10 * MiB));
        const qint64 size = bytes.size();
        QTest::newRow("whole") << md5(bytes).toHex() << size << true << Sameness::Same;
        QTest::newRow("parts") << md5(parts).toHex() + "-3" << size << true << Sameness::Same;
        QTest::newRow("other bytes") << md5("x").toHex() << size << true << Sameness::Different;
        QTest::newRow("other size") << md5(bytes).toHex() << size + 1 << true << Sameness::Different;
        QTest::newRow("other parts") << md5("x").toHex() + "-3" << size << true << Sameness::CannotTell;
        QTest::newRow("no md5 here") << md5(bytes).toHex() << size << false << Sameness::CannotTell;
        QTest::newRow("opaque") << QByteArray("xyz") << size << true << Sameness::CannotTell;
    }
    void filesAreComparedWithEtags()
    {
        QFETCH(QByteArray, etag);
        QFETCH(qint64, size);
        QFETCH(bool, md5s);
        QFETCH(Sameness, expected);
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("f")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(QByteArray(11 * MiB, 'q')), 11 * MiB);
        file.close();
        PooledFileSource files;
        SamenessCheck check(files, {{file.fileName(), 11 * MiB, {size, etag, {}}, 64 * MiB}}, md5s);
        QSignalSpy compared(&check, &SamenessCheck::compared);
        check.start();
        QTRY_COMPARE(compared.size(), 1);
        QCOMPARE(compared.constFirst().constFirst().value<QList<Sameness>>(), QList<Sameness>{expected});
    }

    void theLastTenDestinationsAreRemembered()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        RecentDestinations recent(settings);
        for (int i = 0; i < 12; ++i)
            recent.remember({AccountId{QStringLiteral("a%1").arg(i % 2)}, QStringLiteral("b%1").arg(i), {}});
        recent.remember({AccountId{QStringLiteral("a0")}, QStringLiteral("b4"), {}});
        recent.remember({AccountId{QStringLiteral("a0")}, {}, {}});
        const QList<Destination> all = recent.all();
        QCOMPARE(all.size(), 10);
        QCOMPARE(all.constFirst().bucket, QStringLiteral("b4"));
        QCOMPARE(recent.lastOf(AccountId{QStringLiteral("a1")})->bucket, QStringLiteral("b11"));
        QVERIFY(!recent.lastOf(AccountId{QStringLiteral("a2")}));
        QVERIFY(!recent.lastOf(AccountId{QStringLiteral("a1")}, QStringLiteral("b4")));
    }
};

QTEST_GUILESS_MAIN(IntakeValuesTest)
#include "intake_values_test.moc"
