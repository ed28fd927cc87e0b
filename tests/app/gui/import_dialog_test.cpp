// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/accounts/first_start.h"
#include "app/gui/accounts/import_dialog.h"
#include "app/gui/transfers/queue_view.h"
#include "app/gui/window/notice_bar.h"
#include "tests/app/gui/account_desk.h"
#include "tests/app/gui/sample_rows.h"

#include <QCheckBox>
#include <QDir>
#include <QPushButton>
#include <QTest>

using namespace partway;
using namespace partway::test;

namespace {

QString text(const char *literal) { return QString::fromUtf8(literal); }

constexpr char rclone[] = "[film]\ntype = s3\nprovider = Other\nendpoint = https://s3.example.com\n"
                          "access_key_id = FILM\nsecret_access_key = hidden-word\n"
                          "[lab]\ntype = s3\nprovider = Ceph\nendpoint = https://ceph.example.com\n"
                          "access_key_id = LAB\nsecret_access_key = hidden-word\n";

QCheckBox *box(const QWidget *dialog, const char *name)
{
    for (QCheckBox *candidate : dialog->findChildren<QCheckBox *>())
        if (candidate->text() == text(name))
            return candidate;
    return nullptr;
}

QPushButton *importButton(const QWidget *dialog)
{
    for (QPushButton *candidate : dialog->findChildren<QPushButton *>())
        if (candidate->text().startsWith(text("Import")))
            return candidate;
    return nullptr;
}

} // namespace

/// Accounts of other programs, taken over.
class ImportDialogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent")); }

    void oneClickImportsWhatIsNewAndWritesNoSecret()
    {
        AccountDesk desk;
        desk.writeHome(text(".config/rclone/rclone.conf"), rclone);
        desk.dialogs->importAccounts();
        auto *dialog = desk.f.window->findChild<ImportDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QTRY_VERIFY(box(dialog, "film") && box(dialog, "lab"));
        QVERIFY(box(dialog, "film")->isChecked());
        QTest::mouseClick(box(dialog, "lab"), Qt::LeftButton, {},
                          QPoint(8, box(dialog, "lab")->height() / 2));
        QVERIFY(!box(dialog, "lab")->isChecked());
        QCOMPARE(dialog->chosen().size(), 1);
        QTest::mouseClick(importButton(dialog), Qt::LeftButton);
        QVERIFY(!dialog->isVisible());
        QCOMPARE(desk.accounts.accounts().size(), 1);
        const Account account = desk.accounts.accounts().constFirst();
        QCOMPARE(account.name, text("film"));
        QCOMPARE(account.endpoint.url.host(), text("s3.example.com"));
        QTRY_VERIFY(desk.f.queue.newKeys.contains(account.id));
        Result<Credentials> keys = failure(ErrorKind::Cancelled);
        desk.keys.fetch(account.id, [&keys](const Result<Credentials> &found) { keys = found; });
        QTRY_VERIFY(keys.has_value());
        QCOMPARE(keys->secretAccessKey, QByteArrayLiteral("hidden-word"));
        const QDir state(desk.f.folder.filePath(text("state")));
        for (const QString &name : state.entryList(QDir::Files | QDir::Hidden)) {
            QFile file(state.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains("hidden-word"), qPrintable(name));
        }
        QVERIFY(desk.f.window->notices()->textOf(text("imported")).contains(text("imported")));
    }

    void whatIsThereAlreadyIsNotChosenAgain()
    {
        AccountDesk desk;
        desk.writeHome(text(".config/rclone/rclone.conf"), rclone);
        desk.writeHome(text(".s3cfg"), "[default]\naccess_key = LAB\nsecret_key = hidden-word\n"
                                       "host_base = ceph.example.com\n");
        Account film = sampleAccount(text("film"), text("Mine"));
        film.endpoint.url = QUrl(text("https://s3.example.com"));
        QVERIFY(desk.accounts.put(film));
        desk.keys.keepForThisRun(film.id, {"FILM", "secret", {}, {}});
        desk.dialogs->importAccounts();
        auto *dialog = desk.f.window->findChild<ImportDialog *>();
        QTRY_VERIFY(box(dialog, "ceph.example.com"));
        QVERIFY(!box(dialog, "film")->isChecked() && box(dialog, "film")->isEnabled());
        QTRY_VERIFY(hasText(dialog, text("there already, as “Mine”")));
        QVERIFY(box(dialog, "lab")->isChecked());
        QVERIFY(!box(dialog, "ceph.example.com")->isChecked()); // the same keys as lab's, in another file
    }

    void sameEndpointWithOtherKeysIsAnotherAccount()
    {
        FoundAccount found;
        found.name = text("a");
        found.endpoint.url = QUrl(text("https://h.example"));
        found.credentials.accessKeyId = "A";
        KnownAccount known{text("b"), found.endpoint.url, "B", {}};
        QVERIFY(!isSame(known, found));
        known.accessKeyId = "A";
        QVERIFY(isSame(known, found));
        known.url = QUrl(text("https://other.example"));
        QVERIFY(!isSame(known, found));
    }

    void whatCannotBeUsedIsNamedWithItsReason()
    {
        AccountDesk desk;
        desk.writeHome(text(".aws/config"), "[profile corp]\nsso_session = x\n[profile tool]\n"
                                            "credential_process = /bin/keys\n");
        desk.writeHome(text(".config/rclone/rclone.conf"), "RCLONE_ENCRYPT_V0:\nAAAA\n");
        desk.dialogs->importAccounts();
        auto *dialog = desk.f.window->findChild<ImportDialog *>();
        QTRY_VERIFY(box(dialog, "corp"));
        QVERIFY(!box(dialog, "corp")->isEnabled() && !box(dialog, "tool")->isEnabled());
        QTRY_VERIFY(hasText(dialog, text("(SSO)")) && hasText(dialog, text("(credential_process)")));
        QTRY_VERIFY(hasText(dialog, text("encrypted with a password")));
        QVERIFY(!importButton(dialog)->isEnabled());
    }

    void aBookmarkWithoutItsSecretAsksForItLater()
    {
        AccountDesk desk;
        desk.writeHome(text("x.duck"), "<plist version=\"1.0\"><dict><key>Protocol</key><string>s3</string>"
                                       "<key>Nickname</key><string>R&amp;D</string><key>Hostname</key>"
                                       "<string>h.example</string></dict></plist>");
        desk.dialogs->importAccounts();
        auto *dialog = desk.f.window->findChild<ImportDialog *>();
        QTRY_VERIFY(hasText(dialog, text("No accounts of AWS")));
        Q_EMIT dialog->fileChosen(desk.home() + text("/x.duck"));
        QTRY_VERIFY(box(dialog, "R&&D"));
        QTest::mouseClick(importButton(dialog), Qt::LeftButton);
        QCOMPARE(desk.accounts.accounts().constFirst().name, text("R&D"));
        QVERIFY(desk.f.window->notices()->textOf(text("imported")).contains(text("need keys")));
        QTRY_COMPARE(desk.sideBarText(), text("R&D, keys are missing"));
    }

    void namesThatAreTakenGetANumber()
    {
        AccountDesk desk;
        QVERIFY(desk.accounts.put(sampleAccount(text("x"), text("film"))));
        desk.writeHome(text(".config/rclone/rclone.conf"), rclone);
        desk.dialogs->importAccounts();
        auto *dialog = desk.f.window->findChild<ImportDialog *>();
        QTRY_VERIFY(importButton(dialog)->isEnabled());
        QTest::mouseClick(importButton(dialog), Qt::LeftButton);
        QVERIFY(desk.accounts.named(text("film (2)")));
        QVERIFY(desk.accounts.named(text("lab")));
    }

    void theFirstStartSaysHowManyWereFound()
    {
        AccountDesk fresh;
        fresh.writeHome(text(".config/rclone/rclone.conf"), rclone);
        const AccountDialogs looking(
            {fresh.accounts, fresh.keys, fresh.credentials, fresh.f.queue, fresh.store}, *fresh.f.window);
        QTRY_VERIFY(hasText(fresh.f.window->queueView()->firstStart(), text("2 accounts of other programs")));
    }
};

QTEST_MAIN(ImportDialogTest)
#include "import_dialog_test.moc"
