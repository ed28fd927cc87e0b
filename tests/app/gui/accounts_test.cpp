// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/accounts/account_dialog.h"
#include "app/gui/accounts/account_dialogs.h"
#include "app/gui/accounts/first_start.h"
#include "app/gui/accounts/import_dialog.h"
#include "app/gui/accounts/key_signs.h"
#include "app/gui/accounts/keys_dialog.h"
#include "app/gui/transfers/queue_view.h"
#include "app/gui/window/notice_bar.h"
#include "app/gui/window/side_bar.h"
#include "tests/app/gui/account_desk.h"
#include "tests/app/gui/sample_rows.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QDir>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <vector>

using namespace partway;
using namespace partway::test;

namespace {

/// Behind the transfers, the uploads in progress and the headings.
constexpr int firstAccountRow = 9;

/// Answers when a test says so, in the order that it likes.
class HeldKeys : public CredentialStore
{
public:
    void fetch(const AccountId &, std::function<void(Result<Credentials>)> done) override
    {
        asked.push_back(std::move(done));
    }
    std::vector<std::function<void(Result<Credentials>)>> asked;
};

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
        AccountDesk desk;
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
        AccountDesk desk;
        desk.dialogs->addAccount();
        auto *dialog = desk.f.window->findChild<AccountDialog *>();
        type(dialog, "Endpoint", QStringLiteral("https://ceph.example.com"));
        QTest::mouseClick(button(dialog, QStringLiteral("Test")), Qt::LeftButton);
        QVERIFY(desk.store.calls.empty()); // it says what is missing first
        QVERIFY(hasText(dialog, QStringLiteral("Enter the access key ID")));
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

    void aNamedBucketIsListedAndAnUploadBegunAndAborted()
    {
        AccountDesk desk;
        desk.dialogs->addAccount();
        auto *dialog = desk.f.window->findChild<AccountDialog *>();
        type(dialog, "Access key ID", QStringLiteral("AKID"));
        type(dialog, "Secret access key", QStringLiteral("secret"));
        type(dialog, "Bucket to test", QStringLiteral("rushes"));
        QVERIFY(hasText(dialog, QStringLiteral("begin and abort one empty upload")));
        desk.store.answers = {failure(ErrorKind::AccessDenied), Answer(ObjectsPage{}),
                              Answer(UploadCreated{QStringLiteral("up-1"), {}}), Answer(UploadAborted{})};
        QTest::mouseClick(button(dialog, QStringLiteral("Test")), Qt::LeftButton);
        QTRY_VERIFY(button(dialog, QStringLiteral("Test"))->isEnabled());
        QCOMPARE(desk.store.calls.size(), 4u);
        const auto *created = std::get_if<CreateUpload>(&desk.store.calls[2]);
        const auto *aborted = std::get_if<AbortUpload>(&desk.store.calls[3]);
        QVERIFY(std::holds_alternative<ListObjects>(desk.store.calls[1]) && created && aborted);
        QCOMPARE(aborted->object, created->object);
        QCOMPARE(aborted->uploadId, QStringLiteral("up-1"));
        QCOMPARE(created->object.bucket, QStringLiteral("rushes"));
        QVERIFY(dialog->message().contains(QStringLiteral("may not list all buckets")));
        QVERIFY(dialog->message().contains(QStringLiteral("They may begin and abort uploads")));
    }

    void whatATestFindsIsSaidInASentence_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("said");
        QTest::newRow("may not list")
            << ErrorKind::AccessDenied << QStringLiteral("The store knows these keys");
        QTest::newRow("wrong keys") << ErrorKind::SignatureRejected
                                    << QStringLiteral("does not accept the keys");
        QTest::newRow("clock") << ErrorKind::ClockSkewed << QStringLiteral("Set the date");
        QTest::newRow("unreachable") << ErrorKind::Unreachable << QStringLiteral("cannot be reached");
        QTest::newRow("TLS") << ErrorKind::TlsRejected << QStringLiteral("CA file");
    }
    void whatATestFindsIsSaidInASentence()
    {
        QFETCH(ErrorKind, kind);
        QFETCH(QString, said);
        AccountDesk desk;
        desk.dialogs->addAccount();
        auto *dialog = desk.f.window->findChild<AccountDialog *>();
        type(dialog, "Access key ID", QStringLiteral("AKID"));
        type(dialog, "Secret access key", QStringLiteral("secret"));
        desk.store.answer = failure(kind);
        QTest::mouseClick(button(dialog, QStringLiteral("Test")), Qt::LeftButton);
        QTRY_VERIFY(button(dialog, QStringLiteral("Test"))->isEnabled());
        QVERIFY2(dialog->message().contains(said), qPrintable(dialog->message()));
        type(dialog, "Access key ID", QStringLiteral("other"));
        QVERIFY(dialog->message().isEmpty()); // it was said of other keys
    }

    void whereThereIsNoKeychainThatIsSaidBeforeSaving()
    {
        AccountDesk desk;
        desk.dialogs->addAccount();
        auto *dialog = desk.f.window->findChild<AccountDialog *>();
        QTRY_VERIFY(hasText(dialog, QStringLiteral("This computer has no keychain that answers")));
    }

    void aSecretIsShownOnlyWhileItsButtonIsHeld()
    {
        AccountDesk desk;
        desk.dialogs->addAccount();
        auto *dialog = desk.f.window->findChild<AccountDialog *>();
        type(dialog, "Secret access key", QStringLiteral("secret"));
        auto *edit = named<QLineEdit>(dialog, QStringLiteral("Secret access key"));
        auto *reveal = named<QToolButton>(dialog, QStringLiteral("Show while held: Secret access key"));
        QVERIFY(edit && reveal && !edit->completer());
        QVERIFY(edit->inputMethodHints().testFlag(Qt::ImhSensitiveData));
        QTest::mousePress(reveal, Qt::LeftButton);
        QCOMPARE(edit->echoMode(), QLineEdit::Normal);
        QVERIFY(edit->inputMethodHints().testFlag(Qt::ImhSensitiveData));
        QTest::mouseRelease(reveal, Qt::LeftButton);
        QCOMPARE(edit->echoMode(), QLineEdit::Password);
        dialog->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), static_cast<QWidget *>(dialog));
        reveal->setFocus(Qt::TabFocusReason);
        QTest::keyPress(reveal, Qt::Key_Space);
        QCOMPARE(edit->echoMode(), QLineEdit::Normal);
        QTest::keyRelease(reveal, Qt::Key_Space);
        QCOMPARE(edit->echoMode(), QLineEdit::Password);
        type(dialog, "Secret access key", QStringLiteral("hidden-word"));
        for (const QWidget *widget : dialog->findChildren<QWidget *>())
            QVERIFY(!(widget->accessibleDescription() + widget->accessibleName() + widget->toolTip())
                         .contains(QStringLiteral("hidden-word")));
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
        AccountDesk desk;
        QVERIFY(desk.accounts.put(sampleAccount()));
        Q_EMIT desk.f.queue.credentialsNeeded(sampleAccount().id, sampleError(ErrorKind::CredentialsExpired));
        const QString key = QStringLiteral("keys/storj");
        QVERIFY(desk.f.window->notices()->textOf(key).contains(QStringLiteral("Keys of Storj have expired")));
        QTest::mouseClick(button(desk.f.window->notices(), QStringLiteral("Enter keys…")), Qt::LeftButton);
        auto *dialog = desk.f.window->findChild<KeysDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QTest::mouseClick(button(dialog, QStringLiteral("Save keys")), Qt::LeftButton);
        QVERIFY(dialog->isVisible());
        QVERIFY(hasText(dialog, QStringLiteral("Enter the secret access key")));
        type(dialog, "Access key ID", QStringLiteral("AKID"));
        type(dialog, "Secret access key", QStringLiteral("secret"));
        QTest::mouseClick(button(dialog, QStringLiteral("Save keys")), Qt::LeftButton);
        QTRY_COMPARE(desk.f.queue.newKeys, QList<AccountId>{sampleAccount().id});
    }

    void aPastedBlockIsSplitIntoItsFields()
    {
        AccountDesk desk;
        QVERIFY(desk.accounts.put(sampleAccount()));
        desk.dialogs->enterKeys(sampleAccount().id);
        auto *dialog = desk.f.window->findChild<KeysDialog *>();
        const QSignalSpy entered(dialog, &KeysDialog::entered);
        QGuiApplication::clipboard()->setText(
            QStringLiteral("export AWS_ACCESS_KEY_ID=\"ASIA\"\nexport AWS_SECRET_ACCESS_KEY=\"s/+=\"\n"
                           "export AWS_SESSION_TOKEN=\"token\"\n"));
        auto *id = named<QLineEdit>(dialog, QStringLiteral("Access key ID"));
        id->setFocus();
        QTest::keySequence(id, QKeySequence(QKeySequence::Paste));
        QCOMPARE(id->text(), QStringLiteral("ASIA"));
        QVERIFY(hasText(dialog, QStringLiteral("The block of keys was split")));
        QTest::mouseClick(button(dialog, QStringLiteral("Save keys")), Qt::LeftButton);
        QCOMPARE(entered.count(), 1);
        const auto keys = entered.constFirst().at(1).value<Credentials>();
        QCOMPARE(keys.secretAccessKey, QByteArrayLiteral("s/+="));
        QCOMPARE(keys.sessionToken, QByteArrayLiteral("token"));
        QGuiApplication::clipboard()->clear();
    }

    void accountsStandInTheSideBar()
    {
        AccountDesk desk;
        QVERIFY(desk.accounts.put(sampleAccount()));
        QVERIFY(desk.accounts.put(sampleAccount(QStringLiteral("ceph"), QStringLiteral("Ceph lab"))));
        const auto *list = desk.f.window->sideBar()->findChild<QAbstractItemView *>();
        QVERIFY(list);
        QStringList names;
        for (int row = firstAccountRow; row < list->model()->rowCount(); ++row)
            names.append(list->model()->index(row, 0).data().toString());
        names.sort();
        QCOMPARE(names, (QStringList{QStringLiteral("Ceph lab"), QStringLiteral("Storj")}));
    }

    void theSideBarMarksAccountsWithoutKeys()
    {
        AccountDesk desk;
        QVERIFY(desk.accounts.put(sampleAccount()));
        QTRY_COMPARE(desk.sideBarText(), QStringLiteral("Storj, keys are missing"));
        desk.keys.keepForThisRun(sampleAccount().id, {"AKID", "secret", {}, {}});
        QTRY_COMPARE(desk.sideBarText(), QStringLiteral("Storj"));
        Q_EMIT desk.f.queue.credentialsNeeded(sampleAccount().id, sampleError(ErrorKind::CredentialsExpired));
        QCOMPARE(desk.sideBarText(), QStringLiteral("Storj, keys are missing"));
    }

    void anAccountIsRenamedAndRemovedByKeyboard()
    {
        AccountDesk desk;
        QVERIFY(desk.accounts.put(sampleAccount()));
        auto *list = desk.f.window->sideBar()->list();
        const auto choose = [list] { list->setCurrentIndex(list->model()->index(firstAccountRow, 0)); };
        choose();
        list->setFocus();
        QTest::keyClick(list, Qt::Key_F2);
        auto *edit = list->findChild<QLineEdit *>();
        QVERIFY(edit && edit->isVisible());
        edit->selectAll();
        QTest::keyClicks(edit, QStringLiteral("Film"));
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_COMPARE(desk.accounts.accounts().constFirst().name, QStringLiteral("Film"));
        choose();
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Delete);
        QAbstractButton *remove = desk.f.boxButton(QStringLiteral("Remove"));
        QVERIFY(remove);
        QCOMPARE(desk.accounts.accounts().size(), 1); // not without the question
        desk.keys.keepForThisRun(sampleAccount().id, {"AKID", "secret", {}, {}});
        QTest::mouseClick(remove, Qt::LeftButton);
        QVERIFY(desk.accounts.accounts().isEmpty());
        std::optional<Result<Credentials>> left;
        desk.keys.fetch(sampleAccount().id, [&left](const Result<Credentials> &keys) { left = keys; });
        QTRY_VERIFY(left.has_value());
        QVERIFY(!left->has_value());
    }

    void keysThatAreGivenWhileTheKeychainIsAskedAreNotMissing()
    {
        HeldKeys keys;
        KeySigns signs(keys, nullptr);
        signs.setAccounts({sampleAccount()}); // just added: asks
        signs.lookAgain(sampleAccount().id);  // its keys are there
        QCOMPARE(keys.asked.size(), size_t(2));
        keys.asked[1](Credentials{"AKID", "secret", {}, {}});
        keys.asked[0](failure(ErrorKind::CredentialsMissing)); // as it was before
        QVERIFY(signs.without().isEmpty());
        signs.lookAgain(sampleAccount().id);
        keys.asked[2](failure(ErrorKind::CredentialsMissing));
        QCOMPARE(signs.without(), QList<AccountId>{sampleAccount().id});
    }

    void aNameThatIsTakenIsNotGivenTwice()
    {
        AccountDesk desk;
        QVERIFY(desk.accounts.put(sampleAccount()));
        QVERIFY(desk.accounts.put(sampleAccount(QStringLiteral("ceph"), QStringLiteral("Ceph lab"))));
        desk.dialogs->renameAccount(sampleAccount().id, QStringLiteral("ceph LAB"));
        QVERIFY(
            desk.f.window->notices()->textOf(QStringLiteral("account")).contains(QStringLiteral("already")));
        QCOMPARE(desk.accounts.account(sampleAccount().id)->name, QStringLiteral("Storj"));
        desk.dialogs->editAccount(sampleAccount().id);
        auto *dialog = desk.f.window->findChild<AccountDialog *>();
        type(dialog, "Name of the account", QStringLiteral("Ceph lab"));
        QTest::mouseClick(button(dialog, QStringLiteral("Save")), Qt::LeftButton);
        QVERIFY(dialog->isVisible());
        QVERIFY(hasText(dialog, QStringLiteral("another account with this name")));
    }

    void theFirstStartShowsThreeWaysToAnAccount()
    {
        AccountDesk desk;
        FirstStart *first = desk.f.window->queueView()->firstStart();
        QVERIFY(first->isVisible());
        QSignalSpy practice(desk.f.window.get(), &MainWindow::practiceAsked);
        QTest::mouseClick(button(first, QStringLiteral("Try the practice store")), Qt::LeftButton);
        QCOMPARE(practice.count(), 1);
        QTest::mouseClick(button(first, QStringLiteral("Import accounts…")), Qt::LeftButton);
        QVERIFY(desk.f.window->findChild<ImportDialog *>());
        desk.f.window->findChild<ImportDialog *>()->reject();
        QTest::mouseClick(button(first, QStringLiteral("Add account…")), Qt::LeftButton);
        QVERIFY(desk.f.window->findChild<AccountDialog *>());
        QVERIFY(desk.accounts.put(sampleAccount()));
        QVERIFY(!first->isVisible());
    }
};

QTEST_MAIN(AccountsTest)
#include "accounts_test.moc"
