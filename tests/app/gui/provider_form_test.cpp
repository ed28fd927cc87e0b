// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/accounts/account_dialog.h"
#include "app/gui/accounts/provider_fields.h"
#include "tests/app/gui/account_desk.h"
#include "tests/app/gui/sample_rows.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace partway;
using namespace partway::test;

namespace {

QString text(const char *literal) { return QString::fromUtf8(literal); }

void chooseProvider(const QWidget *dialog, const QString &id)
{
    auto *box = named<QComboBox>(dialog, text("Provider"));
    QVERIFY(box && box->findData(id) >= 0);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Home);
    for (int steps = box->findData(id); steps > 0; --steps)
        QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(box->currentData().toString(), id);
}

void openMore(const QWidget *dialog)
{
    for (QToolButton *more : dialog->findChildren<QToolButton *>())
        if (more->text() == text("More"))
            more->setChecked(true);
}

/// The dialog for a new account, all of it shown, with keys of its own in it.
AccountDialog *addAccountWithKeys(AccountDesk &desk)
{
    desk.dialogs->addAccount();
    auto *dialog = desk.f.window->findChild<AccountDialog *>();
    openMore(dialog);
    type(dialog, "Access key ID", text("jown"));
    type(dialog, "Secret access key", text("secret"));
    return dialog;
}

/// Accessible names of the fields that are to be seen, in their order on the screen.
QStringList shownFields(const QWidget *dialog)
{
    QList<QPair<int, QString>> found;
    for (const QWidget *field : dialog->findChildren<QWidget *>()) {
        const bool within = qobject_cast<const QComboBox *>(field->parentWidget()); // a part of that field
        const bool isField =
            qobject_cast<const QComboBox *>(field) || (qobject_cast<const QLineEdit *>(field) && !within);
        if (isField && field->isVisible() && !field->accessibleName().isEmpty())
            found.append({field->mapTo(dialog, QPoint()).y(), field->accessibleName()});
    }
    std::sort(found.begin(), found.end());
    QStringList names;
    for (const auto &entry : found)
        names.append(entry.second);
    names.removeAll(text("Bucket to test"));
    return names;
}

} // namespace

/// Which fields a provider has, and what they come to.
class ProviderFormTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent")); }

    void partsGiveTheEndpointAndBack_data()
    {
        QTest::addColumn<QString>("provider");
        QTest::addColumn<EndpointParts>("parts");
        QTest::addColumn<QString>("endpoint");
        const auto row = [](const char *name, const char *provider, const EndpointParts &parts,
                            const char *endpoint) {
            QTest::newRow(name) << text(provider) << parts << text(endpoint);
        };
        row("aws", "aws", {{}, text("eu-west-1"), {}, {}}, "https://s3.eu-west-1.amazonaws.com");
        row("r2", "r2", {{}, {}, text("abc123"), {}}, "https://abc123.r2.cloudflarestorage.com");
        row("r2 in the EU", "r2", {text("https://abc.eu.r2.cloudflarestorage.com"), {}, {}, {}},
            "https://abc.eu.r2.cloudflarestorage.com");
        row("wasabi", "wasabi", {{}, text("eu-central-2"), {}, {}}, "https://s3.eu-central-2.wasabisys.com");
        row("oci", "oci", {{}, text("uk-london-1"), text("ns"), {}},
            "https://ns.compat.objectstorage.uk-london-1.oci.customer-oci.com");
        row("minio", "minio", {{}, {}, {}, text("nas")}, "http://nas:9000");
        row("minio over TLS", "minio", {{}, {}, {}, text("https://nas.example:9443")},
            "https://nas.example:9443");
        row("storj", "storj", {text("https://gateway.storjshare.io"), {}, {}, {}},
            "https://gateway.storjshare.io");
        row("other", "other", {text("https://s3.example.com"), {}, {}, {}}, "https://s3.example.com");
    }
    void partsGiveTheEndpointAndBack()
    {
        QFETCH(QString, provider);
        QFETCH(EndpointParts, parts);
        const ProviderProfile profile = providerProfile(provider);
        QTEST(endpointOf(profile, parts), "endpoint");
        QVERIFY(partsOf(profile, endpointOf(profile, parts)) == parts);
    }

    void aPortThatIsTypedCounts()
    {
        const ProviderProfile minio = providerProfile(text("minio"));
        QCOMPARE(endpointOf(minio, {{}, {}, {}, text("nas:9001")}), text("http://nas:9001"));
        QVERIFY(endpointOf(minio, {}).isEmpty());
        QVERIFY(endpointOf(providerProfile(text("r2")), {}).isEmpty());
    }

    void onlyFieldsThatApplyAreShown_data()
    {
        QTest::addColumn<QString>("provider");
        QTest::addColumn<QStringList>("fields");
        const QStringList keys{text("Access key ID"), text("Secret access key")};
        const auto row = [&keys](const char *provider, const QStringList &own) {
            QTest::newRow(provider) << text(provider)
                                    << QStringList{text("Provider"), text("Name of the account")} + own +
                                           keys;
        };
        row("storj", {text("Endpoint")});
        row("aws", {text("Region")});
        row("r2", {text("Account ID")});
        row("wasabi", {text("Region")});
        row("b2", {text("Region")});
        row("do-spaces", {text("Region")});
        row("oci", {text("Account ID"), text("Region")});
        row("minio", {text("Server")});
        row("gcs", {text("Endpoint")});
    }
    void onlyFieldsThatApplyAreShown()
    {
        QFETCH(QString, provider);
        AccountDesk desk;
        desk.dialogs->addAccount();
        const auto *dialog = desk.f.window->findChild<AccountDialog *>();
        chooseProvider(dialog, provider);
        QFETCH(QStringList, fields);
        QTRY_COMPARE(shownFields(dialog), fields);
    }

    void storjIsFirstAndNeedsOnlyKeys()
    {
        AccountDesk desk;
        desk.dialogs->addAccount();
        auto *dialog = desk.f.window->findChild<AccountDialog *>();
        QCOMPARE(named<QComboBox>(dialog, text("Provider"))->currentData().toString(), text("storj"));
        type(dialog, "Access key ID", text("AKID"));
        type(dialog, "Secret access key", text("secret"));
        QTest::mouseClick(button(dialog, text("Save")), Qt::LeftButton);
        QCOMPARE(desk.accounts.accounts().size(), 1);
        const Account account = desk.accounts.accounts().constFirst();
        QCOMPARE(account.endpoint.url.toString(), text("https://gateway.storjshare.io"));
        QCOMPARE(account.name, text("Storj"));
        QVERIFY(!account.endpoint.region.isEmpty());
    }

    void moreShowsWhatMostDoNotNeed()
    {
        AccountDesk desk;
        desk.dialogs->addAccount();
        auto *dialog = desk.f.window->findChild<AccountDialog *>();
        QToolButton *more = nullptr;
        for (QToolButton *candidate : dialog->findChildren<QToolButton *>())
            if (candidate->text() == text("More"))
                more = candidate;
        QVERIFY(more && more->isVisible());
        QTRY_VERIFY(hasText(dialog, text("no keychain that answers")));
        const int before = dialog->height();
        more->setFocus();
        QTest::keyClick(more, Qt::Key_Space);
        QTRY_COMPARE(shownFields(dialog).mid(5),
                     (QStringList{text("Session token"), text("Region"), text("Addressing"),
                                  text("File with an additional certificate authority"),
                                  text("Price of a stored terabyte a month"), text("Share key")}));
        QTRY_VERIFY(dialog->height() > before);
        QTest::keyClick(more, Qt::Key_Space);
        QTRY_COMPARE(dialog->height(), before);
    }

    void whatIsWrongIsSaidBelowItsField_data()
    {
        QTest::addColumn<QString>("provider");
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("said");
        QTest::newRow("r2, nothing") << text("r2") << QByteArray("Account ID") << QString()
                                     << text("Enter the account ID");
        QTest::newRow("r2, odd") << text("r2") << QByteArray("Account ID") << text("a b")
                                 << text("letters and digits");
        QTest::newRow("minio, nothing")
            << text("minio") << QByteArray("Server") << QString() << text("Enter the name of the server");
        QTest::newRow("other, nothing")
            << text("other") << QByteArray("Endpoint") << QString() << text("Enter the address of the store");
        QTest::newRow("other, a page") << text("other") << QByteArray("Endpoint")
                                       << text("https://example.com/bucket") << text("This is no endpoint");
    }
    void whatIsWrongIsSaidBelowItsField()
    {
        QFETCH(QString, provider);
        QFETCH(QByteArray, field);
        QFETCH(QString, typed);
        QFETCH(QString, said);
        AccountDesk desk;
        desk.dialogs->addAccount();
        auto *dialog = desk.f.window->findChild<AccountDialog *>();
        chooseProvider(dialog, provider);
        type(dialog, field.constData(), typed);
        QVERIFY(!hasText(dialog, said)); // not while it is being typed
        QTest::mouseClick(button(dialog, text("Save")), Qt::LeftButton);
        QVERIFY2(hasText(dialog, said), qPrintable(said));
        QVERIFY(dialog->isVisible() && desk.accounts.accounts().isEmpty());
        type(dialog, field.constData(), text("fine"));
        QVERIFY(!hasText(dialog, said));
    }

    void aPriceAndKeepingAliveAreKept()
    {
        AccountDesk desk;
        desk.dialogs->addAccount();
        auto *dialog = desk.f.window->findChild<AccountDialog *>();
        openMore(dialog);
        auto *price = named<QLineEdit>(dialog, text("Price of a stored terabyte a month"));
        QCOMPARE(price->placeholderText(), text("7.00"));
        type(dialog, "Access key ID", text("AKID"));
        type(dialog, "Secret access key", text("secret"));
        type(dialog, "Price of a stored terabyte a month", text("four"));
        QTest::mouseClick(button(dialog, text("Save")), Qt::LeftButton);
        QVERIFY(hasText(dialog, text("This is no price")));
        QVERIFY(desk.accounts.accounts().isEmpty());
        type(dialog, "Price of a stored terabyte a month", text("4.5"));
        auto *alive = dialog->findChild<QCheckBox *>();
        QVERIFY(hasText(dialog, text("costs that traffic")));
        QTest::mouseClick(alive, Qt::LeftButton, {}, QPoint(8, alive->height() / 2));
        QTest::mouseClick(button(dialog, text("Save")), Qt::LeftButton);
        QCOMPARE(desk.accounts.accounts().size(), 1);
        QCOMPARE(desk.accounts.accounts().constFirst().pricePerTbMonthUsd, std::optional(4.5));
        QVERIFY(desk.accounts.accounts().constFirst().keepAlive);
        QTRY_VERIFY(!desk.f.window->findChild<AccountDialog *>());
        desk.dialogs->editAccount(desk.accounts.accounts().constFirst().id);
        dialog = desk.f.window->findChild<AccountDialog *>();
        price = named<QLineEdit>(dialog, text("Price of a stored terabyte a month"));
        QVERIFY(price->isVisible()); // what is set is not hidden under “More”
        QCOMPARE(price->text(), text("4.50"));
    }

    void whereNothingCanBeKeptAliveItIsSaid()
    {
        AccountDesk desk;
        desk.dialogs->addAccount();
        auto *dialog = desk.f.window->findChild<AccountDialog *>();
        auto *alive = dialog->findChild<QCheckBox *>();
        openMore(dialog);
        QVERIFY(alive->isVisible() && alive->isEnabled());
        chooseProvider(dialog, text("r2"));
        QVERIFY(alive->isVisible() && !alive->isEnabled());
        QVERIFY(hasText(dialog, text("it cannot be kept alive")));
        chooseProvider(dialog, text("aws"));
        QVERIFY(!alive->isVisible()); // nothing is deleted there
    }

    void theKeyForShareLinksIsNeverTheAccountsOwn()
    {
        AccountDesk desk;
        auto *dialog = addAccountWithKeys(desk);
        type(dialog, "Share key", text("jown"));
        QTest::mouseClick(button(dialog, text("Save")), Qt::LeftButton);
        QVERIFY(hasText(dialog, text("This is the account's own access key.")));
        QVERIFY(desk.accounts.accounts().isEmpty());
        type(dialog, "Share key", text("jpublic"));
        QTest::mouseClick(button(dialog, text("Save")), Qt::LeftButton);
        QTRY_COMPARE(desk.accounts.accounts().size(), 1);
        QCOMPARE(desk.accounts.accounts().constFirst().shareKey, text("jpublic"));
        QTRY_VERIFY(!desk.f.window->findChild<AccountDialog *>());
        // The same for keys that are stored already.
        desk.dialogs->editAccount(desk.accounts.accounts().constFirst().id);
        dialog = desk.f.window->findChild<AccountDialog *>();
        type(dialog, "Share key", text("jown"));
        QTest::mouseClick(button(dialog, text("Save")), Qt::LeftButton);
        QTRY_VERIFY(hasText(dialog, text("This is the account's own access key.")));
        QCOMPARE(desk.accounts.accounts().constFirst().shareKey, text("jpublic"));
    }

    void anAccessGrantIsCalledByItsName()
    {
        AccountDesk desk;
        auto *dialog = addAccountWithKeys(desk);
        type(dialog, "Share key", QLatin1Char('1') + QString(300, QLatin1Char('x')));
        QTest::mouseClick(button(dialog, text("Save")), Qt::LeftButton);
        QVERIFY(hasText(dialog, text("This is an access grant")));
        type(dialog, "Share key", text("https://files.example.com/s/jpublic/rushes"));
        QTest::mouseClick(button(dialog, text("Save")), Qt::LeftButton);
        QVERIFY(hasText(dialog, text("This is no share link of Storj's.")));
        type(dialog, "Share key", text("j-public"));
        QTest::mouseClick(button(dialog, text("Save")), Qt::LeftButton);
        QVERIFY(hasText(dialog, text("letters and digits only")));
        QVERIFY(desk.accounts.accounts().isEmpty());
        type(dialog, "Share key", text("https://link.storjshare.io/s/jpublic/rushes/a.mov"));
        QTest::mouseClick(button(dialog, text("Save")), Qt::LeftButton);
        QTRY_COMPARE(desk.accounts.accounts().size(), 1);
        QCOMPARE(desk.accounts.accounts().constFirst().shareKey, text("jpublic"));
    }

    void aPastedAddressGivesR2sAccount()
    {
        AccountDesk desk;
        desk.dialogs->addAccount();
        auto *dialog = desk.f.window->findChild<AccountDialog *>();
        chooseProvider(dialog, text("r2"));
        type(dialog, "Account ID", text("https://abc123.r2.cloudflarestorage.com/bucket"));
        auto *field = named<QLineEdit>(dialog, text("Account ID"));
        dialog->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), static_cast<QWidget *>(dialog));
        field->setFocus();
        QTest::keyClick(field, Qt::Key_Tab);
        QCOMPARE(field->text(), text("abc123"));
    }

    void anAccountComesBackIntoItsFields()
    {
        AccountDesk desk;
        Account account = sampleAccount(text("lab"), text("Lab"));
        account.endpoint.url = QUrl(text("https://s3.eu-central-1.wasabisys.com"));
        account.endpoint.region = text("eu-central-1");
        account.endpoint.addressing = Addressing::Path;
        account.profile = providerProfile(text("wasabi"));
        QVERIFY(desk.accounts.put(account));
        desk.dialogs->editAccount(account.id);
        auto *dialog = desk.f.window->findChild<AccountDialog *>();
        QCOMPARE(named<QComboBox>(dialog, text("Region"))->currentText(), text("eu-central-1"));
        QTest::mouseClick(button(dialog, text("Save")), Qt::LeftButton);
        QCOMPARE(desk.accounts.accounts(), QList<Account>{account});
    }

    void keysOfAnAwsProfileStayWhereTheyAre()
    {
        AccountDesk desk;
        desk.writeHome(text(".aws/credentials"),
                       "[work]\naws_access_key_id = first\naws_secret_access_key = s\n");
        desk.writeHome(text(".aws/config"), "[profile work]\nregion = eu-north-1\n");
        desk.dialogs->addAccount();
        auto *dialog = desk.f.window->findChild<AccountDialog *>();
        chooseProvider(dialog, text("aws"));
        auto *from = named<QComboBox>(dialog, text("Where its keys are"));
        QVERIFY(from && from->isVisible());
        from->setFocus();
        QTest::keyClick(from, Qt::Key_Down);
        QVERIFY(!named<QLineEdit>(dialog, text("Secret access key"))->isVisible());
        QTest::mouseClick(button(dialog, text("Save")), Qt::LeftButton);
        QCOMPARE(desk.accounts.accounts().size(), 1);
        const Account account = desk.accounts.accounts().constFirst();
        QCOMPARE(account.awsProfile, text("work"));
        QCOMPARE(account.endpoint.url.toString(), text("https://s3.eu-north-1.amazonaws.com"));
        Result<Credentials> keys = failure(ErrorKind::Cancelled);
        const auto fetch = [&] {
            desk.credentials.fetch(account.id, [&keys](const Result<Credentials> &found) { keys = found; });
        };
        fetch();
        QVERIFY(keys);
        QCOMPARE(keys->accessKeyId, QByteArrayLiteral("first"));
        // Another program renews them: what waits goes on by itself.
        desk.f.queue.newKeys.clear();
        Q_EMIT desk.f.queue.credentialsNeeded(account.id, sampleError(ErrorKind::CredentialsExpired));
        desk.writeHome(text(".aws/credentials"),
                       "[work]\naws_access_key_id = second\naws_secret_access_key = s\n");
        QTRY_VERIFY(desk.f.queue.newKeys.contains(account.id));
        fetch();
        QCOMPARE(keys->accessKeyId, QByteArrayLiteral("second"));
    }
};

QTEST_MAIN(ProviderFormTest)
#include "provider_form_test.moc"
