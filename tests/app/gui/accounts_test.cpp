// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/account_store.h"
#include "app/accounts/keychain_credential_store.h"
#include "app/gui/accounts/account_dialog.h"
#include "app/gui/accounts/account_dialogs.h"
#include "app/gui/accounts/keys_dialog.h"
#include "app/gui/window/notice_bar.h"
#include "app/gui/window/side_bar.h"
#include "tests/app/gui/sample_rows.h"
#include "tests/app/gui/scripted_store.h"
#include "tests/app/gui/window_fixture.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace partway;
using namespace partway::test;
using namespace std::chrono_literals;

namespace {

struct Desk
{
    Desk()
        : accounts(f.folder.filePath(QStringLiteral("state")))
        , keys(200ms)
    {
        QDir().mkpath(f.folder.filePath(QStringLiteral("state")));
        QVERIFY(accounts.load());
        dialogs = std::make_unique<AccountDialogs>(accounts, keys, f.queue, store, *f.window);
    }
    WindowFixture f;
    AccountStore accounts;
    KeychainCredentialStore keys;
    ScriptedStore store;
    std::unique_ptr<AccountDialogs> dialogs;
};

template <typename Widget>
Widget *named(QWidget *parent, const QString &accessibleName)
{
    for (Widget *widget : parent->findChildren<Widget *>()) {
        if (widget->accessibleName() == accessibleName)
            return widget;
    }
    return nullptr;
}

void type(QWidget *dialog, const char *field, const QString &text)
{
    auto *edit = named<QLineEdit>(dialog, QString::fromLatin1(field));
    QVERIFY2(edit, field);
    edit->clear();
    QTest::keyClicks(edit, text);
}

QPushButton *button(QWidget *dialog, const QString &text)
{
    for (QPushButton *candidate : dialog->findChildren<QPushButton *>()) {
        if (candidate->text() == text)
            return candidate;
    }
    return nullptr;
}

} // namespace

/// Accounts and keys in the window.
class AccountsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Never into the keychain of whoever runs the tests.
    void initTestCase() { QVERIFY(qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent")); }

    void anAccountIsAddedByKeyboardAndNoSecretTouchesTheDisk()
    {
        Desk desk;
        desk.dialogs->addAccount();
        auto *dialog = desk.f.window->findChild<AccountDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        type(dialog, "Name of the account", QStringLiteral("Ceph lab"));
        type(dialog, "Endpoint", QStringLiteral("https://ceph.example.com:7480"));
        type(dialog, "Access key ID", QStringLiteral("AKIDEXAMPLE"));
        type(dialog, "Secret access key", QStringLiteral("sEcReTvAlUe"));
        QCOMPARE(named<QLineEdit>(dialog, QStringLiteral("Secret access key"))->echoMode(),
                 QLineEdit::Password);
        QTest::mouseClick(button(dialog, QStringLiteral("Save")), Qt::LeftButton);
        QCOMPARE(desk.accounts.accounts().size(), 1);
        const Account account = desk.accounts.accounts().constFirst();
        QCOMPARE(account.name, QStringLiteral("Ceph lab"));
        QCOMPARE(account.endpoint.url, QUrl(QStringLiteral("https://ceph.example.com:7480")));
        QCOMPARE(desk.f.queue.accounts, desk.accounts.accounts());
        QTRY_COMPARE(desk.f.queue.newKeys.contains(account.id), true);
        const QDir state(desk.f.folder.filePath(QStringLiteral("state")));
        const QStringList files = state.entryList(QDir::Files | QDir::Hidden);
        QVERIFY(files.contains(QStringLiteral("accounts.json")));
        for (const QString &name : files) {
            QFile file(state.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains("sEcReTvAlUe"), qPrintable(name));
        }
    }

    void testingAsksTheStoreWithWhatWasTyped()
    {
        Desk desk;
        desk.dialogs->addAccount();
        auto *dialog = desk.f.window->findChild<AccountDialog *>();
        type(dialog, "Endpoint", QStringLiteral("https://ceph.example.com"));
        QVERIFY(!button(dialog, QStringLiteral("Test"))->isEnabled());
        type(dialog, "Access key ID", QStringLiteral("AKID"));
        type(dialog, "Secret access key", QStringLiteral("secret"));
        QTest::mouseClick(button(dialog, QStringLiteral("Test")), Qt::LeftButton);
        QCOMPARE(desk.store.credentials.accessKeyId, QByteArrayLiteral("AKID"));
        QCOMPARE(desk.store.endpoint.url.host(), QStringLiteral("ceph.example.com"));
        QTRY_VERIFY2(dialog->message().startsWith(QStringLiteral("It works")), qPrintable(dialog->message()));
        desk.store.answer = failure(ErrorKind::SignatureRejected);
        QTest::mouseClick(button(dialog, QStringLiteral("Test")), Qt::LeftButton);
        QTRY_VERIFY(button(dialog, QStringLiteral("Test"))->isEnabled());
        QVERIFY(!dialog->message().startsWith(QStringLiteral("It works")));
        QVERIFY(desk.accounts.accounts().isEmpty());
    }

    void plainHttpToAnotherMachineIsWarnedAbout_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("warned");
        QTest::newRow("https") << QStringLiteral("https://s3.example.com") << false;
        QTest::newRow("http") << QStringLiteral("http://s3.example.com") << true;
        QTest::newRow("loopback") << QStringLiteral("http://127.0.0.1:9000") << false;
        QTest::newRow("localhost") << QStringLiteral("http://localhost:9000") << false;
        QTest::newRow("loopback 6") << QStringLiteral("http://[::1]:9000") << false;
        QTest::newRow("looks like it") << QStringLiteral("http://127.0.0.1.example.com") << true;
    }
    void plainHttpToAnotherMachineIsWarnedAbout()
    {
        QFETCH(QString, url);
        QFETCH(bool, warned);
        Endpoint endpoint;
        endpoint.url = QUrl(url);
        QCOMPARE(!endpointWarning(endpoint).isEmpty(), warned);
    }

    void missingKeysAreAskedForInANoticeAndADialog()
    {
        Desk desk;
        QVERIFY(desk.accounts.put(sampleAccount()));
        Q_EMIT desk.f.queue.credentialsNeeded(sampleAccount().id, sampleError(ErrorKind::CredentialsExpired));
        const QString key = QStringLiteral("keys/storj");
        QVERIFY(desk.f.window->notices()->textOf(key).contains(QStringLiteral("Keys of Storj have expired")));
        QTest::mouseClick(button(desk.f.window->notices(), QStringLiteral("Enter keys…")), Qt::LeftButton);
        auto *dialog = desk.f.window->findChild<KeysDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(!button(dialog, QStringLiteral("Save keys"))->isEnabled());
        type(dialog, "Access key ID", QStringLiteral("AKID"));
        type(dialog, "Secret access key", QStringLiteral("secret"));
        QTest::mouseClick(button(dialog, QStringLiteral("Save keys")), Qt::LeftButton);
        QTRY_COMPARE(desk.f.queue.newKeys, QList<AccountId>{sampleAccount().id});
    }

    void accountsStandInTheSideBar()
    {
        Desk desk;
        QVERIFY(desk.accounts.put(sampleAccount()));
        QVERIFY(desk.accounts.put(sampleAccount(QStringLiteral("ceph"), QStringLiteral("Ceph lab"))));
        const auto *list = desk.f.window->sideBar()->findChild<QAbstractItemView *>();
        QVERIFY(list);
        QStringList names;
        for (int row = 7; row < list->model()->rowCount(); ++row)
            names.append(list->model()->index(row, 0).data().toString());
        names.sort();
        QCOMPARE(names, (QStringList{QStringLiteral("Ceph lab"), QStringLiteral("Storj")}));
    }
};

QTEST_MAIN(AccountsTest)
#include "accounts_test.moc"
