// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/account_store.h"
#include "app/gui/help/about_dialog.h"
#include "app/gui/help/diagnostics_dialog.h"
#include "app/gui/help/help_desk.h"
#include "app/gui/help/shortcuts_dialog.h"
#include "app/gui/window/queue_actions.h"
#include "app/gui/window/window_menu.h"
#include "tests/app/gui/control_fixture.h"
#include "tests/app/gui/sample_rows.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

using namespace partway;
using namespace partway::test;

namespace {

struct Desk
{
    Desk()
        : accounts(f.folder.path())
        , help(f.preferences, accounts, *f.window, [](const QUrl &) { return true; })
    {
        QVERIFY(accounts.load());
    }
    ControlFixture f;
    AccountStore accounts;
    HelpDesk help;
};

QAction *actionOf(const QMenu *menu, const QString &text)
{
    for (QAction *action : menu->actions()) {
        if (action->text().remove(QLatin1Char('&')) == text)
            return action;
    }
    return nullptr;
}

/// Everything that must never be told, wherever it was planted.
const QStringList secrets{QStringLiteral("AKIAIOSFODNN7EXAMPLE"), QStringLiteral("wJalrXUtnFEMIK7MDENG"),
                          QStringLiteral("FwoGZXIvYXdzEBYaDTOKEN"), QStringLiteral("hunter2"),
                          QStringLiteral("5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400")};

/// A queue in which every text that a server, a file or a person could have filled holds them.
QList<Transfer> poisonedQueue()
{
    const QString all = secrets.join(QLatin1Char('/'));
    const QString link = QStringLiteral("https://me:hunter2@gateway.example.com/b/k?X-Amz-Credential=%1&"
                                        "X-Amz-Security-Token=%2&X-Amz-Signature=%3")
                             .arg(secrets.at(0), secrets.at(2), secrets.at(4));
    QList<Transfer> transfers;
    for (const QString &text : QStringList{all, link} + secrets) {
        Transfer transfer = sampleTransfer(1 + transfers.size(), TransferState::Failed, 10);
        transfer.request.sourcePath = QStringLiteral("/home/hunter2/") + link;
        transfer.request.bucket = text;
        transfer.request.key = link;
        transfer.uploadId = text;
        transfer.etag = text;
        transfer.request.metadata[QStringLiteral("note")] = text;
        Error error = sampleError(ErrorKind::AccessDenied);
        error.code = text;
        error.requestId = text;
        error.detail = text;
        error.httpStatus = 403;
        transfer.error = error;
        transfers.append(transfer);
    }
    return transfers;
}

Account poisonedAccount()
{
    Account account = sampleAccount(secrets.at(0), secrets.at(1));
    account.profile = providerProfile(QStringLiteral("storj"));
    account.endpoint.url =
        QUrl(QStringLiteral("https://AKIAIOSFODNN7EXAMPLE:hunter2@gateway.example.com/?token=hunter2"));
    account.endpoint.caFile = QStringLiteral("/home/hunter2/ca.pem");
    return account;
}

} // namespace

/// Help: the sheet of shortcuts, the report, what stands where in the menu.
class HelpTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noSecretGetsIntoTheReport_data()
    {
        QTest::addColumn<bool>("names");
        QTest::newRow("as it is offered") << false;
        QTest::newRow("with names") << true;
    }

    void noSecretGetsIntoTheReport()
    {
        QFETCH(bool, names);
        ControlFixture f;
        for (const SettingRow &row : settingTable()) {
            if (row.kind == SettingKind::Lines)
                f.settings.setValue(QLatin1String(row.key), secrets);
            else if (row.kind != SettingKind::Number)
                f.settings.setValue(QLatin1String(row.key), secrets.at(3));
        }
        f.settings.setValue(QLatin1String(rowOf(Setting::ProxyAddress).key),
                            QStringLiteral("me:hunter2@proxy.example.com:8080"));
        f.settings.setValue(QStringLiteral("destination/bucket"), secrets.at(1));
        f.settings.setValue(QStringLiteral("files/lastFolder"), secrets.at(3));
        Transfer honest = sampleTransfer(7, TransferState::Failed, 10);
        Error error = sampleError(ErrorKind::Throttled);
        error.code = QStringLiteral("SlowDown");
        error.requestId = QStringLiteral("4442587FB7D0A2F9");
        error.httpStatus = 503;
        honest.error = error;
        const QString text = diagnosticsText(f.preferences, {poisonedAccount()}, poisonedQueue() << honest,
                                             names ? DiagnosticsNames::Told : DiagnosticsNames::LeftOut);
        // It tells what it should: a report that is empty holds no secrets either.
        for (const char *told :
             {"Partway ", "storj at gateway.example.com", "access-denied", "SlowDown", "4442587FB7D0A2F9",
              "HTTP 503", "failed: 8", "limits/partsAtOnce = 8", "network/proxyAddress = set"})
            QVERIFY2(text.contains(QLatin1String(told)), qPrintable(QLatin1String(told) + text));
        QCOMPARE(text.contains(QStringLiteral("reel-7.mov")), names);
        QCOMPARE(text.contains(QStringLiteral("rushes")), names);
        QVERIFY(!text.contains(QStringLiteral("/data/"))); // no folder in any case
        if (names)
            return; // what a person named a file after is theirs to tell; the next test looks at the mask
        for (const QString &secret : secrets)
            QVERIFY2(!text.contains(secret), qPrintable(secret + QLatin1Char('\n') + text));
    }

    void whatLooksLikeASecretIsMasked()
    {
        const QString text = withoutSecrets(poisonedQueue().constLast().request.key);
        QVERIFY2(text.contains(QStringLiteral("gateway.example.com/b/k")), qPrintable(text));
        for (const QString &secret : secrets)
            QVERIFY2(!text.contains(secret), qPrintable(text));
        QCOMPARE(withoutSecrets(QStringLiteral("reel 7, 12 GB, https://example.com/a")),
                 QStringLiteral("reel 7, 12 GB, https://example.com/a"));
    }

    void whatIsShownIsWhatIsCopied()
    {
        Desk desk;
        Transfer failed = sampleTransfer(1, TransferState::Failed, 10);
        failed.error = sampleError(ErrorKind::AccessDenied);
        desk.f.show({failed});
        desk.help.showDiagnostics();
        auto *dialog = desk.f.window->findChild<DiagnosticsDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(!dialog->shownText().contains(QStringLiteral("reel-1.mov")));
        QTest::mouseClick(dialog->findChild<QCheckBox *>(), Qt::LeftButton, Qt::NoModifier, QPoint(8, 8));
        const QString shown = dialog->shownText();
        QVERIFY(shown.contains(QStringLiteral("reel-1.mov")));
        QTest::keyClick(dialog, Qt::Key_Return);
        QCOMPARE(QGuiApplication::clipboard()->text(), shown);
    }

    void theSheetOfShortcutsIsReadFromTheActions()
    {
        Desk desk;
        desk.f.window->actions()->pauseAll->setShortcut(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_9));
        QTest::keyClick(desk.f.window.get(), Qt::Key_Question, Qt::ControlModifier);
        auto *dialog = desk.f.window->findChild<ShortcutsDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QMap<QString, QString> sheet;
        const QAbstractItemModel *lines = dialog->findChild<QTreeView *>()->model();
        for (int i = 0; i < lines->rowCount(); ++i)
            sheet.insert(lines->index(i, 0).data().toString(), lines->index(i, 1).data().toString());
        const auto native = [](const QKeySequence &keys) { return keys.toString(QKeySequence::NativeText); };
        QCOMPARE(sheet.value(QStringLiteral("Pause all")),
                 native(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_9)));
        QCOMPARE(sheet.value(QStringLiteral("Settings")), native(QKeySequence(Qt::CTRL | Qt::Key_Comma)));
        QCOMPARE(sheet.value(QStringLiteral("Menu")), native(QKeySequence(Qt::Key_F10)));
        QVERIFY(sheet.contains(QStringLiteral("Add files")));
        // Nothing that has keys is missing.
        for (const QAction *action : desk.f.window->findChildren<QAction *>()) {
            const QString keys = QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText);
            if (!keys.isEmpty() && !action->text().isEmpty())
                QVERIFY2(sheet.values().contains(keys), qPrintable(action->text()));
        }
    }

    void noTwoActionsListenToTheSameKeys()
    {
        Desk desk;
        QMap<QString, QString> taken;
        for (const QAction *action : desk.f.window->findChildren<QAction *>()) {
            if (action->shortcutContext() == Qt::WidgetShortcut)
                continue;
            for (const QKeySequence &keys : action->shortcuts()) {
                const QString text = keys.toString();
                QVERIFY2(!taken.contains(text),
                         qPrintable(text + QStringLiteral(": ") + action->text() + taken.value(text)));
                taken.insert(text, action->text());
            }
        }
        QVERIFY(taken.size() > 8);
    }

    void aboutSaysTheVersion()
    {
        Desk desk;
        actionOf(desk.f.window->menu()->help(), QStringLiteral("About Partway"))->trigger();
        auto *dialog = desk.f.window->findChild<AboutDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QStringList texts;
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            texts << label->text();
        QVERIFY(texts.contains(QStringLiteral("Partway ") + QLatin1String(PARTWAY_VERSION)));
    }

    void everyMenuHasSomethingAndNoTwoKeysInOneMenuAreTheSame()
    {
        Desk desk;
        QList<QMenu *> menus = desk.f.window->menu()->findChildren<QMenu *>();
        menus << desk.f.window->menu();
        QVERIFY(menus.size() >= 5);
        for (const QMenu *menu : menus) {
            QVERIFY2(!menu->actions().isEmpty(), qPrintable(menu->title()));
            QMap<QKeySequence, QString> mnemonics;
            for (const QAction *action : menu->actions()) {
                const QKeySequence key = QKeySequence::mnemonic(action->text());
                if (key.isEmpty())
                    continue;
                QVERIFY2(!mnemonics.contains(key),
                         qPrintable(action->text() + QStringLiteral(" / ") + mnemonics.value(key)));
                mnemonics.insert(key, action->text());
            }
        }
    }
};

QTEST_MAIN(HelpTest)
#include "help_test.moc"
