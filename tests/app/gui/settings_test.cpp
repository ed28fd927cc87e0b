// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/settings/proxy_field.h"
#include "app/gui/settings/proxy_setting.h"
#include "app/gui/settings/settings_dialog.h"
#include "app/gui/settings/settings_page.h"
#include "app/gui/settings/timetable_row_field.h"
#include "app/gui/window/tool_strip.h"
#include "tests/app/gui/control_fixture.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace partway;
using namespace partway::test;

namespace {

template <typename Widget>
Widget *named(QWidget *parent, const QString &accessibleName)
{
    for (Widget *widget : parent->findChildren<Widget *>()) {
        if (widget->accessibleName() == accessibleName)
            return widget;
    }
    return nullptr;
}

/// Opened by its shortcut, on the page with that title.
SettingsDialog *openAt(ControlFixture &f, const QString &title)
{
    QTest::keyClick(f.window.get(), Qt::Key_Comma, Qt::ControlModifier);
    auto *dialog = f.window->findChild<SettingsDialog *>();
    // Not qWaitForWindowActive(): a dialog counts as active as soon as its parent is.
    if (!dialog || !QTest::qWaitFor([dialog] { return QApplication::activeWindow() == dialog; }))
        return nullptr;
    QListWidget *list = dialog->list();
    for (int row = 0; row < list->count(); ++row) {
        if (list->item(row)->text() == title) {
            QTest::mouseClick(list->viewport(), Qt::LeftButton, Qt::NoModifier,
                              list->visualItemRect(list->item(row)).center());
            return dialog;
        }
    }
    return nullptr;
}

QCheckBox *switchOf(QWidget *page, const QString &text)
{
    for (QCheckBox *box : page->findChildren<QCheckBox *>()) {
        if (box->text().remove(QLatin1Char('&')) == text)
            return box;
    }
    return nullptr;
}

} // namespace

/// The settings: legal whatever the file holds, in force at once.
class SettingsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theTableIsInTheOrderOfTheEnumAndNoKeyComesTwice()
    {
        QSet<QString> keys;
        for (qsizetype i = 0; i < settingTable().size(); ++i) {
            const SettingRow &row = settingTable().at(i);
            QCOMPARE(int(row.setting), int(i));
            QVERIFY2(!keys.contains(QLatin1String(row.key)), row.key);
            keys.insert(QLatin1String(row.key));
            QVERIFY2(cleaned(row, fallbackOf(row)) == fallbackOf(row), row.key);
            QVERIFY2(cleaned(row, {}) == fallbackOf(row), row.key);
        }
        QCOMPARE(settingTable().size(), int(Setting::Language) + 1);
    }

    void whatIsNotLegalIsMadeSo_data()
    {
        QTest::addColumn<int>("setting");
        QTest::addColumn<QVariant>("stored");
        QTest::addColumn<QVariant>("read");
        const auto row = [](const char *name, Setting setting, const QVariant &stored, const QVariant &read) {
            QTest::newRow(name) << int(setting) << stored << read;
        };
        row("too many", Setting::PartsAtOnce, 1000, 64LL);
        row("too few", Setting::PartsAtOnce, 0, 1LL);
        row("negative", Setting::TransfersAtOnce, -5, 1LL);
        row("text from a file", Setting::TransfersAtOnce, QStringLiteral("7"), 7LL);
        row("no number", Setting::TransfersAtOnce, QStringLiteral("many"), 3LL);
        row("automatic", Setting::PartSize, 0, 0LL);
        row("parts too small", Setting::PartSize, 1, 5LL);
        row("no limit", Setting::SpeedLimit, 0, 0LL);
        row("a limit too low to be meant", Setting::SpeedLimit, 3, 1000LL);
        row("yes", Setting::CloseToTray, QStringLiteral("true"), true);
        row("no", Setting::InhibitSleep, QStringLiteral("false"), false);
        row("neither", Setting::InhibitSleep, QStringLiteral("perhaps"), true);
        row("a word of another version", Setting::Theme, QStringLiteral("purple"), QStringLiteral("system"));
        row("a word", Setting::IfExists, QStringLiteral("keep-both"), QStringLiteral("keep-both"));
        row("too long", Setting::ProxyAddress, QString(5000, QLatin1Char('x')), QString());
        row("no patterns at all", Setting::Excludes, QStringList(), QStringList());
    }

    void whatIsNotLegalIsMadeSo()
    {
        QFETCH(int, setting);
        QFETCH(QVariant, stored);
        QFETCH(QVariant, read);
        WindowFixture f;
        const SettingRow &row = rowOf(Setting(setting));
        f.settings.setValue(QLatin1String(row.key), stored);
        const Preferences preferences(f.settings);
        QCOMPARE(preferences.value(row.setting), read);
    }

    void aNumberHoldsWhileItIsTyped()
    {
        ControlFixture f;
        SettingsDialog *dialog = openAt(f, QStringLiteral("Transfers"));
        QVERIFY(dialog);
        auto *parts = named<QSpinBox>(dialog->currentPage(), QStringLiteral("Parts at once"));
        QVERIFY(parts);
        QCOMPARE(parts->value(), 8);
        parts->selectAll();
        QTest::keyClicks(parts, QStringLiteral("24"));
        QCOMPARE(f.queue.limits.partsAtOnce, 24);
        QCOMPARE(f.queue.limits.transfersAtOnce, 3);
        auto *size = named<QSpinBox>(dialog->currentPage(), QStringLiteral("Part size"));
        QCOMPARE(size->text(), QStringLiteral("automatic"));
        QTest::keyClick(size, Qt::Key_Up);
        QCOMPARE(f.preferences.number(Setting::PartSize), 5);
        QTest::keyClick(size, Qt::Key_Down);
        QCOMPARE(f.preferences.number(Setting::PartSize), 0);
    }

    void everySettingSaysWhatItDoes()
    {
        ControlFixture f;
        SettingsDialog *dialog = openAt(f, QStringLiteral("General"));
        QVERIFY(dialog);
        int controls = 0;
        for (int i = 0; i < dialog->list()->count(); ++i) {
            dialog->list()->setCurrentRow(i);
            for (QWidget *control : dialog->currentPage()->widget()->findChildren<QWidget *>()) {
                const bool isControl = qobject_cast<QAbstractButton *>(control) ||
                                       qobject_cast<QAbstractSpinBox *>(control) ||
                                       qobject_cast<QComboBox *>(control);
                if (!isControl || control->parentWidget() != dialog->currentPage()->widget())
                    continue;
                ++controls;
                QVERIFY2(control->accessibleDescription().endsWith(QLatin1Char('.')),
                         qPrintable(control->accessibleName() + control->accessibleDescription()));
                const auto *button = qobject_cast<QAbstractButton *>(control);
                QVERIFY(!control->accessibleName().isEmpty() || (button && !button->text().isEmpty()));
            }
        }
        QVERIFY(controls > 15);
    }

    void resettingAPageLeavesTheOthersAlone()
    {
        ControlFixture f;
        SettingsDialog *dialog = openAt(f, QStringLiteral("Transfers"));
        QVERIFY(dialog);
        f.preferences.set(Setting::TransfersAtOnce, 9);
        f.preferences.set(Setting::Excludes, QStringList{QStringLiteral("*.bak")});
        f.preferences.set(Setting::NotifyFailed, false);
        QCOMPARE(named<QSpinBox>(dialog->currentPage(), QStringLiteral("Transfers at once"))->value(), 9);
        QTest::mouseClick(dialog->resetButton(), Qt::LeftButton);
        QCOMPARE(f.queue.limits.transfersAtOnce, 3);
        QCOMPARE(f.preferences.value(Setting::Excludes), fallbackOf(rowOf(Setting::Excludes)));
        QCOMPARE(named<QSpinBox>(dialog->currentPage(), QStringLiteral("Transfers at once"))->value(), 3);
        QVERIFY(!f.preferences.isOn(Setting::NotifyFailed));
        QVERIFY(!f.settings.contains(QLatin1String(rowOf(Setting::TransfersAtOnce).key)));
    }

    void whatPartnersReadIsWhatWasSwitched()
    {
        ControlFixture f;
        SettingsDialog *dialog = openAt(f, QStringLiteral("Notifications"));
        QVERIFY(dialog);
        QCheckBox *box = switchOf(dialog->currentPage(), QStringLiteral("When transfers are finished"));
        QVERIFY(box && box->isChecked());
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Space);
        QCOMPARE(f.settings.value(QStringLiteral("notify/finished"), true).toBool(), false);
    }

    void patternsAreKeptAsTheyAreTyped()
    {
        ControlFixture f;
        SettingsDialog *dialog = openAt(f, QStringLiteral("Transfers"));
        QVERIFY(dialog);
        auto *box = named<QPlainTextEdit>(dialog->currentPage(), QStringLiteral("Left out of folders"));
        QVERIFY(box);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(box, QStringLiteral("*.tmp"));
        QTest::keyClick(box, Qt::Key_Return);
        QTest::keyClicks(box, QStringLiteral(" cache "));
        QCOMPARE(f.preferences.lines(Setting::Excludes),
                 (QStringList{QStringLiteral("*.tmp"), QStringLiteral("cache")}));
        QCOMPARE(box->toPlainText(), QStringLiteral("*.tmp\n cache ")); // not torn from the hands
    }

    void aProxyOfOnesOwnIsUsedAtOnce()
    {
        ControlFixture f;
        QVERIFY(std::holds_alternative<SystemProxy>(f.queue.proxy));
        SettingsDialog *dialog = openAt(f, QStringLiteral("Network"));
        QVERIFY(dialog);
        auto *kind = named<QComboBox>(dialog->currentPage(), QStringLiteral("Proxy"));
        auto *field = dialog->findChild<ProxyField *>();
        QVERIFY(kind && field);
        QVERIFY(!field->isEnabled());
        QTest::keyClicks(kind, QStringLiteral("SOCKS"));
        QVERIFY(field->isEnabled());
        QVERIFY(std::holds_alternative<SystemProxy>(f.queue.proxy)); // there is no address yet
        QTest::keyClicks(field->address(), QStringLiteral("proxy.example.com:1080"));
        QVERIFY(field->problem().isEmpty());
        QCOMPARE(f.queue.proxy, ProxyChoice(QUrl(QStringLiteral("socks5://proxy.example.com:1080"))));
    }

    void aPasswordIsNotTakenIntoTheSettings()
    {
        ControlFixture f;
        SettingsDialog *dialog = openAt(f, QStringLiteral("Network"));
        QVERIFY(dialog);
        f.preferences.set(Setting::Proxy, QStringLiteral("http"));
        auto *field = dialog->findChild<ProxyField *>();
        QTest::keyClicks(field->address(), QStringLiteral("me:hunter2@proxy.example.com:8080"));
        QVERIFY2(field->problem().contains(QStringLiteral("password")), qPrintable(field->problem()));
        f.settings.sync();
        QFile file(f.settings.fileName());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray kept = file.readAll();
        QVERIFY(kept.contains("proxy=http")); // it is the right file
        QVERIFY(!kept.contains("hunter2"));
    }

    void theTimetableIsEditedByRows()
    {
        ControlFixture f;
        SettingsDialog *dialog = openAt(f, QStringLiteral("Network"));
        QVERIFY(dialog);
        QTest::mouseClick(switchOf(dialog->currentPage(), QStringLiteral("Limits by timetable")),
                          Qt::LeftButton, Qt::NoModifier, QPoint(8, 8));
        QCOMPARE(f.queue.limits.bytesPerSecond, 5'000'000); // it is Wednesday, two o'clock
        auto *row = dialog->findChild<TimetableRowField *>();
        QVERIFY(row);
        auto *wednesday = named<QToolButton>(row, QLocale().standaloneDayName(3));
        QVERIFY(wednesday && wednesday->isChecked());
        wednesday->setFocus();
        QTest::keyClick(wednesday, Qt::Key_Space);
        QCOMPARE(f.queue.limits.bytesPerSecond, 0);
        QCOMPARE(f.preferences.lines(Setting::Timetable),
                 QStringList{QStringLiteral("1245 09:00-18:00 5000000")});
        auto *remove = named<QToolButton>(row, QStringLiteral("Remove this row"));
        QTest::keyClick(remove, Qt::Key_Space);
        QCOMPARE(f.preferences.lines(Setting::Timetable), QStringList());
        QVERIFY(!dialog->findChild<TimetableRowField *>());
    }

    void tabGoesThroughTheTimetableFromAboveAlsoToNewRows()
    {
        ControlFixture f;
        f.preferences.set(Setting::TimetableOn, true);
        SettingsDialog *dialog = openAt(f, QStringLiteral("Network"));
        QVERIFY(dialog);
        QPushButton *add = nullptr;
        for (QPushButton *button : dialog->currentPage()->findChildren<QPushButton *>()) {
            if (button->text().remove(QLatin1Char('&')) == QStringLiteral("Add row"))
                add = button;
        }
        QVERIFY(add);
        QTest::mouseClick(add, Qt::LeftButton);
        const QList<TimetableRowField *> rows = dialog->findChildren<TimetableRowField *>();
        QCOMPARE(rows.size(), 2);
        QTRY_VERIFY(rows.at(1)->isVisible()); // its layout shows it
        auto *lastOfFirst = named<QToolButton>(rows.at(0), QStringLiteral("Remove this row"));
        auto *lastOfSecond = named<QToolButton>(rows.at(1), QStringLiteral("Remove this row"));
        lastOfFirst->setFocus(Qt::TabFocusReason);
        QTest::keyClick(lastOfFirst, Qt::Key_Tab);
        QVERIFY(rows.at(1)->isAncestorOf(QApplication::focusWidget()));
        lastOfSecond->setFocus(Qt::TabFocusReason);
        QTest::keyClick(lastOfSecond, Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), add);
        QTest::keyClick(add, Qt::Key_Backtab);
        QCOMPARE(QApplication::focusWidget(), lastOfSecond);
    }

    void theEndOfTheWorkIsChosenHereAsInTheMenu()
    {
        ControlFixture f;
        SettingsDialog *dialog = openAt(f, QStringLiteral("General"));
        QVERIFY(dialog);
        auto *box = named<QComboBox>(dialog->currentPage(), QStringLiteral("When everything is uploaded"));
        QVERIFY(box);
        QTest::keyClick(box, Qt::Key_Down);
        QVERIFY(f.control->finish().choice() == AfterFinishing::Quit);
        f.control->actions()->afterFinishing[0]->trigger();
        QCOMPARE(box->currentIndex(), 0);
    }
};

QTEST_MAIN(SettingsTest)
#include "settings_test.moc"
