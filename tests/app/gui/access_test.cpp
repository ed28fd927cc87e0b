// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/gui/access/audit.h"
#include "tests/app/gui/access/whole_window.h"

#include <QApplication>
#include <QDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

#include <algorithm>

using namespace partway;
using namespace partway::test;

namespace {

QByteArray said(const QStringList &faults) { return faults.join(QLatin1Char('\n')).toUtf8(); }

bool tells(const QStringList &faults, const char *words)
{
    return std::any_of(faults.cbegin(), faults.cend(),
                       [&](const QString &fault) { return fault.contains(QString::fromUtf8(words)); });
}

} // namespace

/// Every view and every dialog, for somebody who does not see it or has no mouse.
class AccessTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent")); }

    void everyControlHasANameAndARole_data() { views(); }
    void everyControlHasANameAndARole()
    {
        WholeWindow w;
        QWidget *view = open(w);
        QVERIFY(view);
        const QStringList faults = faultsOfNames(*view);
        QVERIFY2(faults.isEmpty(), said(faults));
    }

    void tabReachesEveryControlAndComesRound_data() { views(); }
    void tabReachesEveryControlAndComesRound()
    {
        WholeWindow w;
        QWidget *view = open(w);
        QVERIFY(view);
        const QStringList faults = faultsOfTab(*view);
        QVERIFY2(faults.isEmpty(), said(faults));
    }

    void noKeyMeansTwoThings_data() { views(); }
    void noKeyMeansTwoThings()
    {
        WholeWindow w;
        QWidget *view = open(w);
        QVERIFY(view);
        const QStringList faults = faultsOfKeys(*view);
        QVERIFY2(faults.isEmpty(), said(faults));
    }

    void noTranslationGivesAKeyTwice_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"de", "es", "fr", "ja", "pt_BR", "zh_CN"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void noTranslationGivesAKeyTwice()
    {
        QFETCH(QString, language);
        QTranslator words;
        QVERIFY(words.load(QStringLiteral(":/i18n/partway_") + language));
        QVERIFY(QApplication::installTranslator(&words));
        QStringList faults;
        for (const View &view : everyView()) {
            WholeWindow w;
            QWidget *shown = view.open(w);
            if (!shown)
                continue; // it is looked for by English words
            faults += faultsOfKeys(*shown);
        }
        faults.removeDuplicates();
        QVERIFY2(faults.isEmpty(), said(faults));
    }

    /// The ones above find what they are there for.
    void whatIsPlantedIsFound()
    {
        QDialog dialog;
        dialog.setWindowTitle(QStringLiteral("planted"));
        auto *row = new QHBoxLayout(&dialog);
        auto *nameless = new QToolButton(&dialog);
        nameless->setFocusPolicy(Qt::TabFocus);
        auto *trap = new QPlainTextEdit(&dialog);
        trap->setAccessibleName(QStringLiteral("trap"));
        auto *roleless = new QWidget(&dialog);
        roleless->setAccessibleName(QStringLiteral("roleless"));
        roleless->setFocusPolicy(Qt::TabFocus);
        for (QWidget *widget : {static_cast<QWidget *>(nameless), roleless, static_cast<QWidget *>(trap)})
            row->addWidget(widget);
        for (int twice = 0; twice < 2; ++twice)
            row->addWidget(new QPushButton(QStringLiteral("&Same"), &dialog));
        auto *label = new QLabel(QStringLiteral("12 GB"), &dialog);
        label->setAccessibleName(QStringLiteral("Size"));
        row->addWidget(label);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        nameless->setFocus();
        const QStringList names = faultsOfNames(dialog);
        QVERIFY2(tells(names, "has no name: Button"), said(names));
        QVERIFY2(tells(names, "tells nothing: Client “roleless”"), said(names));
        QVERIFY2(tells(names, "something else than it shows: StaticText “Size”"), said(names));
        QVERIFY2(tells(names, "name of its neighbour: Button “Same”"), said(names));
        QVERIFY2(tells(faultsOfTab(dialog), "no way on from QPlainTextEdit “trap”"),
                 said(faultsOfTab(dialog)));
        const QStringList keys = faultsOfKeys(dialog);
        QCOMPARE(keys, QStringList{QStringLiteral("Alt+S is “&Same” and “&Same” in planted")});
    }

private:
    static void views()
    {
        QTest::addColumn<int>("view");
        const std::vector<View> all = everyView();
        for (size_t i = 0; i < all.size(); ++i)
            QTest::newRow(all[i].name) << int(i);
    }

    static QWidget *open(WholeWindow &w)
    {
        QFETCH(int, view);
        return everyView()[size_t(view)].open(w);
    }
};

QTEST_MAIN(AccessTest)
#include "access_test.moc"
