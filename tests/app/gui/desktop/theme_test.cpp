// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/theme/icons.h"
#include "app/gui/theme/theme_follower.h"
#include "app/gui/theme/tokens.h"
#include "app/gui/window/notice_bar.h"
#include "app/gui/window/tool_strip.h"
#include "tests/app/gui/desktop/scripted_desktop.h"
#include "tests/app/gui/sample_rows.h"
#include "tests/app/gui/window_fixture.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace partway;
using namespace partway::test;

namespace {

/// What the widget paints most of.
QColor groundOf(QWidget *widget) { return widget->grab().toImage().pixelColor(2, 2); }

bool isDarkNow() { return isDark(QApplication::palette()); }

double meanLightness(const QImage &image)
{
    double sum = 0;
    int opaque = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor color = image.pixelColor(x, y);
            if (color.alpha() < 128)
                continue;
            sum += color.lightnessF();
            ++opaque;
        }
    }
    return opaque > 0 ? sum / opaque : -1;
}

} // namespace

/// Light and dark, changed while the window is open.
class ThemeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { applyTheme(*qApp, ThemeChoice::Light); }

    void enterPressesAButtonOfTheWindowThatHasTheFocus()
    {
        WindowFixture f;
        int done = 0;
        f.window->notices()->tell(QStringLiteral("x"), {NoticeKind::Plain, QStringLiteral("x"),
                                                        QStringLiteral("Do it"), [&done] { ++done; }});
        QPushButton *act = f.window->notices()->findChild<QPushButton *>();
        QVERIFY(act && act->isVisible());
        act->setFocus();
        QTest::keyClick(act, Qt::Key_Return);
        QCOMPARE(done, 1);
    }

    void aFlatButtonShowsThatTheKeyboardIsThere()
    {
        QWidget window;
        auto *field = new QLineEdit(&window);
        auto *flat = new QToolButton(&window);
        flat->setText(QStringLiteral("More"));
        flat->setAutoRaise(true);
        auto *row = new QHBoxLayout(&window);
        row->addWidget(field);
        row->addWidget(flat);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        field->setFocus();
        QTRY_VERIFY(field->hasFocus());
        const QImage before = flat->grab().toImage();
        QTest::keyClick(field, Qt::Key_Tab);
        QVERIFY(flat->hasFocus());
        QVERIFY(flat->grab().toImage() != before);
    }

    void followsTheDesktopLive()
    {
        WindowFixture f;
        f.show({sampleTransfer(1, TransferState::Sending, 30, 5)});
        f.window->notices()->tell(QStringLiteral("x"), {NoticeKind::Plain, QStringLiteral("x"), {}, {}});
        ScriptedScheme scheme;
        const ThemeFollower follower(ThemeChoice::System, scheme, f.settings, *f.window);
        QVERIFY(!isDarkNow());
        const double lightWindow = meanLightness(f.window->grab().toImage());
        scheme.say(true);
        QVERIFY(isDarkNow());
        QTRY_COMPARE(groundOf(f.window->toolStrip()), darkTokens().panel);
        const double darkWindow = meanLightness(f.window->grab().toImage());
        QVERIFY2(lightWindow > 0.8 && darkWindow < 0.25,
                 qPrintable(QStringLiteral("%1 %2").arg(lightWindow).arg(darkWindow)));
        scheme.say(false);
        QTRY_COMPARE(groundOf(f.window->toolStrip()), lightTokens().panel);
        QTRY_COMPARE(meanLightness(f.window->grab().toImage()), lightWindow);
    }

    void iconsMadeBeforeFollowAsWell()
    {
        const QIcon icon = glyphIcon(Glyph::Resume);
        const double onLight = meanLightness(icon.pixmap(QSize(16, 16), 2.0).toImage());
        QCOMPARE(icon.pixmap(QSize(16, 16), 2.0).size(), QSize(32, 32));
        applyColors(true);
        const double onDark = meanLightness(icon.pixmap(QSize(16, 16), 2.0).toImage());
        QVERIFY2(onLight < 0.3 && onDark > 0.8, qPrintable(QStringLiteral("%1 %2").arg(onLight).arg(onDark)));
        const double faded = meanLightness(icon.pixmap(QSize(16, 16), 1.0, QIcon::Disabled).toImage());
        QVERIFY(faded < onDark);
    }

    void theProgramsOwnChoiceStays()
    {
        WindowFixture f;
        applyTheme(*qApp, ThemeChoice::Dark);
        ScriptedScheme scheme;
        ThemeFollower follower(ThemeChoice::Dark, scheme, f.settings, *f.window);
        scheme.say(false);
        QVERIFY(isDarkNow());
        follower.setChoice(ThemeChoice::System);
        QVERIFY(!isDarkNow());
        follower.setChoice(ThemeChoice::Light);
        scheme.say(true);
        QVERIFY(!isDarkNow());
    }

    void startsAsItWasUntilTheDesktopAnswers()
    {
        WindowFixture f;
        {
            ScriptedScheme scheme;
            const ThemeFollower follower(ThemeChoice::System, scheme, f.settings, *f.window);
            scheme.say(true);
        }
        applyTheme(*qApp, ThemeChoice::Light);
        ScriptedScheme scheme;
        const ThemeFollower follower(ThemeChoice::System, scheme, f.settings, *f.window);
        QVERIFY(isDarkNow());
        scheme.say(std::nullopt); // this desktop has no such choice
        QVERIFY(!isDarkNow());
        QVERIFY(!f.settings.contains(QStringLiteral("desktop/lastScheme")));
    }

    void thePlatformIsAskedAgainWhenItsThemeChanges()
    {
        WindowFixture f;
        ScriptedScheme scheme;
        const ThemeFollower follower(ThemeChoice::System, scheme, f.settings, *f.window);
        applyColors(true); // as if the platform had been dark at the start
        QEvent changed(QEvent::ThemeChange);
        QApplication::sendEvent(f.window.get(), &changed);
        QVERIFY(!isDarkNow()); // the offscreen platform is light
        QCOMPARE(QApplication::palette().color(QPalette::Window), lightTokens().window);
    }
};

QTEST_MAIN(ThemeTest)
#include "theme_test.moc"
