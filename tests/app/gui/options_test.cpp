// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/options.h"

#include <QTest>

using namespace partway;

/// The command line of the window.
class OptionsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void understandsWhatIsAskedFor()
    {
        const Options options = optionsFrom({QStringLiteral("--practice"), QStringLiteral("--hidden"),
                                             QStringLiteral("--state=s"), QStringLiteral("--theme"),
                                             QStringLiteral("dark"), QStringLiteral("a b.mov")},
                                            QStringLiteral("/home/x"));
        QCOMPARE(options.ask, Options::Ask::Run);
        QVERIFY(options.practice && options.hidden);
        QCOMPARE(options.stateFolder, QStringLiteral("/home/x/s"));
        QCOMPARE(options.theme, ThemeChoice::Dark);
        QCOMPARE(options.files, QList<QUrl>{QUrl::fromLocalFile(QStringLiteral("/home/x/a b.mov"))});
    }

    void letsQtsOwnOptionsThrough()
    {
        const Options options =
            optionsFrom({QStringLiteral("-platform"), QStringLiteral("offscreen")}, QStringLiteral("/"));
        QCOMPARE(options.ask, Options::Ask::Run);
        QVERIFY(options.files.isEmpty());
    }

    void answersWithoutAWindow_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("ask");
        QTest::newRow("version") << QStringList{QStringLiteral("--version")} << int(Options::Ask::Version);
        QTest::newRow("help") << QStringList{QStringLiteral("-h")} << int(Options::Ask::Help);
        QTest::newRow("unknown") << QStringList{QStringLiteral("--fast")} << int(Options::Ask::Wrong);
        QTest::newRow("no value") << QStringList{QStringLiteral("--state")} << int(Options::Ask::Wrong);
        QTest::newRow("theme") << QStringList{QStringLiteral("--theme=pink")} << int(Options::Ask::Wrong);
    }
    void answersWithoutAWindow()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, ask);
        QCOMPARE(int(optionsFrom(arguments, QStringLiteral("/")).ask), ask);
    }

    void whatFollowsTwoDashesIsAFile()
    {
        const Options options =
            optionsFrom({QStringLiteral("--"), QStringLiteral("--version")}, QStringLiteral("/d"));
        QCOMPARE(options.ask, Options::Ask::Run);
        QCOMPARE(options.files.size(), 1);
    }
};

QTEST_GUILESS_MAIN(OptionsTest)
#include "options_test.moc"
