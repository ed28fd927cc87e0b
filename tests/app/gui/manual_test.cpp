// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/account_store.h"
#include "app/gui/help/help_desk.h"
#include "app/gui/help/manual_browser.h"
#include "app/gui/help/manual_pages.h"
#include "app/gui/help/manual_window.h"
#include "app/gui/in_progress/in_progress_page.h"
#include "app/gui/in_progress/upload_view.h"
#include "app/gui/parts/parts_pane.h"
#include "app/gui/window/lower_pane.h"
#include "app/gui/window/side_bar.h"
#include "app/gui/window/window_menu.h"
#include "tests/app/gui/control_fixture.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTest>
#include <QTreeWidget>
#include <QXmlStreamReader>

using namespace partway;
using namespace partway::test;

namespace {

const QStringList languages{QStringLiteral("en"), QStringLiteral("de")};

/// As people read it: without mnemonics and the dots of what opens a dialog.
QString readable(QString text)
{
    text.replace(QLatin1String("&&"), QLatin1String("\x01"));
    text.remove(QLatin1Char('&'));
    text.replace(QLatin1Char('\x01'), QLatin1Char('&'));
    while (text.endsWith(QChar(0x2026)) || text.endsWith(QLatin1Char(' ')))
        text.chop(1);
    return text.simplified();
}

/// Everything that the program says in that language.
QSet<QString> wordsOfProgram(const QString &language)
{
    QSet<QString> words;
    QFile file(QStringLiteral(PARTWAY_TRANSLATIONS "/partway_de.ts"));
    if (!file.open(QIODevice::ReadOnly))
        return words;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const bool isSource = xml.name() == QLatin1String("source");
        const bool isTarget =
            xml.name() == QLatin1String("translation") || xml.name() == QLatin1String("numerusform");
        if ((isSource && language == QLatin1String("en")) || (isTarget && language == QLatin1String("de"))) {
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            words.insert(readable(text));
        }
    }
    return words;
}

QStringList matchesIn(const QString &text, const char *pattern)
{
    QStringList found;
    auto match = QRegularExpression(QLatin1String(pattern)).globalMatch(text);
    while (match.hasNext())
        found << match.next().captured(1);
    return found;
}

QStringList linksIn(const QString &text) { return matchesIn(text, "\\]\\(([^)]+)\\)"); }
QStringList wordsQuotedIn(const QString &text) { return matchesIn(text, "\\*\\*([^*]+)\\*\\*"); }

struct Desk
{
    Desk()
        : accounts(f.folder.path())
        , help(f.preferences, accounts, *f.window, [this](const QUrl &url) {
            opened = url;
            return browser;
        })
    {
        QVERIFY(accounts.load());
    }
    [[nodiscard]] QString page() const
    {
        return help.manual() ? help.manual()->page()->pageName() : QString();
    }

    ControlFixture f;
    AccountStore accounts;
    QUrl opened;
    bool browser = true;
    HelpDesk help;
};

} // namespace

/// The manual: what stands in it, and the window that shows it.
class ManualTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyPage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("name");
        for (const QString &language : languages) {
            for (const QString &name : manual::pageNames())
                QTest::addRow("%s/%s", qPrintable(language), qPrintable(name)) << language << name;
        }
    }

    void everyPage()
    {
        QFETCH(QString, language);
        QFETCH(QString, name);
        const QString text = manual::pageText(language, name);
        const QList<manual::Heading> headings = manual::headingsIn(text);
        QVERIFY(!headings.isEmpty());
        QCOMPARE(headings.constFirst().level, 1);
        QCOMPARE(std::count_if(headings.cbegin(), headings.cend(),
                               [](const manual::Heading &heading) { return heading.level == 1; }),
                 1);
        const QList<manual::Heading> others =
            manual::headingsIn(manual::pageText(languages.constFirst(), name));
        QCOMPARE(headings.size(), others.size());
        for (qsizetype i = 0; i < headings.size(); ++i)
            QCOMPARE(headings.at(i).level, others.at(i).level);
        QSet<QString> anchors;
        for (const manual::Heading &heading : headings) {
            QVERIFY2(!anchors.contains(heading.anchor), qPrintable(heading.text));
            anchors.insert(heading.anchor);
        }
        QVERIFY2(!text.contains(QLatin1String("\n\n\n")) && text.endsWith(QLatin1Char('\n')), "layout");
    }

    void everyLinkLeadsSomewhere_data() { everyPage_data(); }

    void everyLinkLeadsSomewhere()
    {
        QFETCH(QString, language);
        QFETCH(QString, name);
        for (const QString &link : linksIn(manual::pageText(language, name))) {
            if (link.startsWith(QLatin1String("https://")))
                continue;
            const QString file = link.section(QLatin1Char('#'), 0, 0);
            const QString whole = QDir::cleanPath(QStringLiteral(":/manual/%1/%2").arg(language, file));
            QVERIFY2(QFile::exists(whole), qPrintable(link));
            if (file.endsWith(QLatin1String(".png"))) {
                QVERIFY2(file.contains(QLatin1Char('/') + language + QLatin1Char('/')), qPrintable(link));
                continue;
            }
            const QString anchor = link.section(QLatin1Char('#'), 1);
            const QList<manual::Heading> there =
                manual::headingsIn(manual::pageText(language, file.chopped(3)));
            QVERIFY2(anchor.isEmpty() || std::any_of(there.cbegin(), there.cend(),
                                                     [&](const manual::Heading &heading) {
                                                         return heading.anchor == anchor;
                                                     }),
                     qPrintable(link));
        }
    }

    void thePagesOfBothLanguagesHaveTheSamePicturesAndLinks()
    {
        for (const QString &name : manual::pageNames()) {
            const auto files = [&](const QString &language) {
                QStringList list;
                for (QString link : linksIn(manual::pageText(language, name)))
                    list << link.section(QLatin1Char('#'), 0, 0)
                                .replace(QLatin1String("/de/"), QLatin1String("/en/"));
                return list;
            };
            QCOMPARE(files(QStringLiteral("de")), files(QStringLiteral("en")));
        }
    }

    void everyWordOfTheProgramIsOne_data() { everyPage_data(); }

    void everyWordOfTheProgramIsOne()
    {
        QFETCH(QString, language);
        QFETCH(QString, name);
        const QSet<QString> words = wordsOfProgram(language);
        QVERIFY(words.size() > 500);
        const QStringList quoted = wordsQuotedIn(manual::pageText(language, name));
        for (const QString &word : quoted)
            QVERIFY2(words.contains(word.simplified()), qPrintable(word));
        if (name != QLatin1String("command-line"))
            QVERIFY(!quoted.isEmpty());
    }

    void noPageIsLeftOut()
    {
        for (const QString &language : languages) {
            QStringList files = QDir(QStringLiteral(":/manual/") + language).entryList();
            for (QString &file : files)
                file.chop(3);
            QStringList names = manual::pageNames();
            files.sort();
            names.sort();
            QCOMPARE(files, names);
        }
    }

    void thePicturesAreSmall()
    {
        qint64 bytes = 0;
        for (const QString &language : languages) {
            const QFileInfoList files = QDir(QStringLiteral(":/screenshots/") + language).entryInfoList();
            QVERIFY(!files.isEmpty());
            for (const QFileInfo &file : files)
                bytes += file.size();
        }
        QVERIFY2(bytes < 600 * 1024, qPrintable(QString::number(bytes)));
    }

    void itSpeaksGermanToGermansAndEnglishToOthers()
    {
        QCOMPARE(manual::languageFor(QLocale(QStringLiteral("de_AT"))), QStringLiteral("de"));
        QCOMPARE(manual::languageFor(QLocale(QStringLiteral("fr_FR"))), QStringLiteral("en"));
        QLocale::setDefault(QLocale(QStringLiteral("de_DE")));
        Desk desk;
        desk.help.showManual();
        QLocale::setDefault(QLocale(QLocale::English));
        QVERIFY(desk.help.manual()->page()->toPlainText().contains(QStringLiteral("Übertragung")));
    }

    void f1OpensThePageAboutWhatHasTheFocus()
    {
        Desk desk;
        QTest::keyClick(desk.f.window.get(), Qt::Key_F1);
        QVERIFY(desk.help.manual()->isVisible());
        desk.f.window->lowerPane()->setTab(LowerTab::Parts);
        desk.f.window->lowerPane()->parts()->setFocus();
        desk.help.showManual();
        QCOMPARE(manual::pageAbout(desk.f.window->lowerPane()->parts()), QStringLiteral("part-map"));
        desk.f.window->sideBar()->chooseUploads({});
        desk.help.showManual();
        QCOMPARE(desk.page(), QStringLiteral("in-progress"));
    }

    void f1WorksOverADialog()
    {
        Desk desk;
        desk.f.control->openSettings();
        QWidget *dialog = nullptr;
        QTRY_VERIFY((dialog = QApplication::activeWindow()) && dialog != desk.f.window.get());
        QTest::keyClick(dialog->focusWidget(), Qt::Key_F1);
        QCOMPARE(desk.page(), QStringLiteral("settings"));
        QVERIFY(desk.help.manual()->isVisible());
        QVERIFY(dialog->isVisible());
    }

    void aSearchLeavesThePagesThatHaveTheWords()
    {
        Desk desk;
        desk.help.showPage(QStringLiteral("first-upload"));
        ManualWindow *window = desk.help.manual();
        const int all = window->contents()->topLevelItemCount();
        QCOMPARE(all, int(manual::pageNames().size()));
        QTest::keyClicks(window->search(), QStringLiteral("lifecycle nowhere"));
        QCOMPARE(window->contents()->topLevelItemCount(), 0);
        bool isSaid = false;
        for (const QLabel *label : window->findChildren<QLabel *>())
            isSaid = isSaid || (label->isVisible() &&
                                label->text() == QStringLiteral("No page has all of these words."));
        QVERIFY(isSaid);
        window->search()->clear();
        QCOMPARE(window->contents()->topLevelItemCount(), all);
        QTest::keyClicks(window->search(), QStringLiteral("SCALEWAY hmac"));
        QCOMPARE(window->contents()->topLevelItemCount(), 1);
        QTest::keyClick(window->search(), Qt::Key_Return);
        QCOMPARE(desk.page(), QStringLiteral("accounts"));
        const auto marks = window->page()->extraSelections();
        QVERIFY(!marks.isEmpty());
        for (const auto &mark : marks) {
            const QString word = mark.cursor.selectedText().toLower();
            QVERIFY2(word == QStringLiteral("scaleway") || word == QStringLiteral("hmac"), qPrintable(word));
        }
    }

    void theContentsFollowThePageAndLeadToIt()
    {
        Desk desk;
        desk.help.showPage(QStringLiteral("trouble"));
        QTreeWidget *contents = desk.help.manual()->contents();
        QCOMPARE(contents->currentItem()->text(0), QStringLiteral("When something fails"));
        QTreeWidgetItem *last = contents->currentItem()->child(contents->currentItem()->childCount() - 1);
        contents->setCurrentItem(last);
        QCOMPARE(desk.page(), QStringLiteral("trouble"));
        QVERIFY(desk.help.manual()->page()->verticalScrollBar()->value() > 0);
        QCOMPARE(contents->currentItem(), last); // it is still where the person put it
        contents->setCurrentItem(contents->topLevelItem(0));
        QCOMPARE(desk.page(), QStringLiteral("first-upload"));
        QVERIFY(!contents->topLevelItem(5)->isExpanded());
        desk.help.manual()->page()->backward();
        QCOMPARE(desk.page(), QStringLiteral("trouble"));
    }

    void linksGoToTheirPageAndSection()
    {
        Desk desk;
        desk.help.showPage(QStringLiteral("in-progress"));
        ManualBrowser *page = desk.help.manual()->page();
        Q_EMIT page->anchorClicked(
            QUrl(QStringLiteral("pause-and-resume.md#stores-that-delete-what-is-paused")));
        QCOMPARE(desk.page(), QStringLiteral("pause-and-resume"));
        QVERIFY(page->verticalScrollBar()->value() > 0);
        QVERIFY(desk.opened.isEmpty());
    }

    void anAddressOutsideIsShownBeforeABrowserGetsIt()
    {
        Desk desk;
        desk.help.showPage(QStringLiteral("accounts"));
        ManualWindow *window = desk.help.manual();
        const QUrl address(QStringLiteral("https://storj.dev/dcs"));
        Q_EMIT window->page()->anchorClicked(address);
        QVERIFY(desk.opened.isEmpty());
        QVERIFY(window->addressStrip()->isVisible());
        QVERIFY(window->addressStrip()->findChild<QLabel *>()->text().contains(address.toString()));
        QTest::mouseClick(window->openButton(), Qt::LeftButton);
        QCOMPARE(desk.opened, address);
        QVERIFY(!window->addressStrip()->isVisible());
        desk.opened.clear();
        Q_EMIT window->page()->anchorClicked(QUrl(QStringLiteral("file:///etc/passwd")));
        QVERIFY(!window->addressStrip()->isVisible());
        QCOMPARE(desk.page(), QStringLiteral("accounts"));
    }

    void nothingIsLoadedFromElsewhere()
    {
        ManualBrowser page;
        page.showPage(QStringLiteral("en"), QStringLiteral("first-upload"));
        QVERIFY(page.loadResource(QTextDocument::ImageResource,
                                  QUrl(QStringLiteral("../../screenshots/en/queue.png")))
                    .isValid());
        for (const char *elsewhere :
             {"http://127.0.0.1:1/x.png", "file:///etc/passwd", "qrc:/icons/key.svg", "../../../etc/passwd",
              "qrc:/manual/../icons/key.svg", "data:text/plain,x"})
            QVERIFY2(
                !page.loadResource(QTextDocument::ImageResource, QUrl(QLatin1String(elsewhere))).isValid(),
                elsewhere);
    }
};

QTEST_MAIN(ManualTest)
#include "manual_test.moc"
