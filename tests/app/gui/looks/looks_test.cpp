// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/settings/languages.h"
#include "app/gui/theme/partway_style.h"
#include "app/gui/theme/theme.h"
#include "app/gui/window/status_line.h"
#include "core/s3/provider_profile.h"
#include "tests/app/gui/looks/pseudo_words.h"
#include "tests/app/gui/looks/scenes.h"
#include "tests/app/gui/looks/stage.h"
#include "tests/app/gui/looks/text_reader.h"
#include "tests/app/gui/looks/views.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTest>
#include <QTranslator>
#include <QVBoxLayout>

#include <memory>

using namespace partway;
using namespace partway::test;

namespace {

QString text(const char *literal) { return QString::fromUtf8(literal); }

enum class Words { Longer, German, Hebrew };

/// Names that nobody translates.
QStringList namesOfThings()
{
    QStringList names{text("Partway"),  text("Storj"),    text("Ceph lab"),
                      text("R2"),       text("rushes"),   text("backups"),
                      text("audio"),    text("SlowDown"), text("BadDigest"),
                      text("day"),      text("stills"),   text("camera"),
                      text("clip"),     text("film"),     text("lab"),
                      text("corp"),     text("build"),    text("rclone"),
                      text("DS_Store"), text("part"),     text("a-prefix-that-is-long"),
                      text("incoming")};
    const QList<ProviderProfile> profiles = shippedProviderProfiles();
    for (const ProviderProfile &profile : profiles)
        names << profile.regions << (profile.id == QLatin1String("other") ? QString() : profile.name);
    names.removeAll(QString());
    const QStringList languages = shippedLanguages();
    for (const QString &language : languages)
        names << languageName(language);
    return names;
}

void expectNone(const QStringList &faults)
{
    QVERIFY2(faults.isEmpty(), qPrintable(QLatin1Char('\n') + faults.join(QLatin1Char('\n'))));
}

} // namespace

/// Every view, read: in a language with long words, in German, and from the right, in a small window.
class LooksTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"));
        applyTheme(*qApp, ThemeChoice::Light);
    }

    void everythingCanBeRead_data()
    {
        QTest::addColumn<View>("view");
        QTest::addColumn<Words>("words");
        const QList<View> views = windowViews() + rescueViews() + sheetViews() + rescueSheetViews();
        for (const View &view : views) {
            QTest::addRow("%s, long words", view.name) << view << Words::Longer;
            QTest::addRow("%s, German", view.name) << view << Words::German;
            QTest::addRow("%s, from the right", view.name) << view << Words::Hebrew;
        }
    }
    void everythingCanBeRead()
    {
        QFETCH(View, view);
        QFETCH(Words, words);
        speak(words);
        Stage stage({900, 600}, view.isFirstStart ? Stage::Cast::NoAccount : Stage::Cast::Accounts);
        const QWidget *widget = view.open(stage);
        Stage::settle();
        QVERIFY(widget && widget->isVisible());
        QStringList faults = cutTexts(*widget) + misplaced(*widget);
        if (words == Words::Longer && !view.hasOwnWords)
            faults += untranslated(*widget, namesOfThings());
        if (const auto *dialog = qobject_cast<const QDialog *>(widget))
            faults += rivals(*dialog);
        expectNone(faults);
    }

    void aTextThatIsCutIsFound()
    {
        QWidget window;
        QLabel label(text("much too long for its place"), &window);
        label.setGeometry(0, 0, 40, 20);
        QComboBox box(&window);
        box.addItem(text("much too long as well"));
        box.setGeometry(0, 40, 40, 30);
        window.show();
        QCOMPARE(cutTexts(window).size(), 2);
        box.setToolTip(box.currentText());
        label.adjustSize();
        expectNone(cutTexts(window));
    }

    void whatIsNotInItsPlaceIsFound()
    {
        QWidget window;
        QPushButton one(text("one"), &window);
        QPushButton two(text("two"), &window);
        one.setGeometry(0, 0, 60, 30);
        two.setGeometry(50, 0, 60, 30);
        window.resize(100, 100);
        window.show();
        QCOMPARE(misplaced(window).size(), 2); // over each other, and out of the window
        two.setGeometry(0, 40, 60, 30);
        expectNone(misplaced(window));
    }

    void twoThingsToDoNextAreFound()
    {
        QDialog dialog;
        QPushButton one(text("one"), &dialog);
        QPushButton two(text("two"), &dialog);
        two.move(0, 40);
        dialog.show();
        one.setDefault(true);
        expectNone(rivals(dialog));
        two.setProperty(primaryProperty, true);
        QCOMPARE(rivals(dialog).size(), 2);
        two.setEnabled(false);
        expectNone(rivals(dialog));
    }

    void anUntranslatedTextIsFound()
    {
        speak(Words::Longer);
        QWidget window;
        window.setWindowTitle(tr("Title"));
        QLabel label(&window);
        label.setText(tr("Sent to %1").arg(text("rushes")));
        QPushButton button(text("Plain"), &window);
        window.show();
        QCOMPARE(untranslated(window, {}), QStringList{text("QWidget/QPushButton: “Plain”")});
        button.setText(tr("Plain"));
        expectNone(untranslated(window, {}));
        label.setText(text("rushes"));
        QCOMPARE(untranslated(window, {}).size(), 1);
        expectNone(untranslated(window, {text("rushes")})); // data
    }

    void cleanup()
    {
        m_translator.reset();
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

private:
    void speak(Words words)
    {
        m_translator.reset();
        if (words == Words::German) {
            QLocale::setDefault(QLocale(QLocale::German));
            m_translator = std::make_unique<QTranslator>();
            QVERIFY(m_translator->load(text(":/i18n/partway_de")));
        } else {
            const bool hebrew = words == Words::Hebrew;
            QLocale::setDefault(QLocale(hebrew ? QLocale::Hebrew : QLocale::English));
            QApplication::setLayoutDirection(hebrew ? Qt::RightToLeft : Qt::LeftToRight);
            m_translator =
                std::make_unique<PseudoWords>(hebrew ? PseudoWords::Kind::Hebrew : PseudoWords::Kind::Longer);
        }
        QApplication::installTranslator(m_translator.get());
    }

    std::unique_ptr<QTranslator> m_translator;
};

QTEST_MAIN(LooksTest)
#include "looks_test.moc"
