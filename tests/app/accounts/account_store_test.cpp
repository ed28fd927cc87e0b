// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/account_store.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace partway;

class AccountStoreTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsAccountsOverARestart();
    void isReadableForItsOwnerOnly();
    void twoStoresOverOneFolderLoseNothing();
    void refusesNamesThatAreTakenOrEmpty();
    void findsByNameWhateverItsCaseAndById();
    void leavesADamagedFileAlone();
    void skipsEntriesThatCannotBe();
    void saysThatAnAccountIsNotThere();
    void everyProblemSaysWhatToDo();
};

namespace {

Account account(const char *name, const char *url = "https://s3.example")
{
    Account account;
    account.name = QLatin1String(name);
    account.endpoint.url = QUrl(QLatin1String(url));
    account.endpoint.region = QStringLiteral("eu-1");
    account.endpoint.addressing = Addressing::Virtual;
    account.endpoint.payload = PayloadSigning::Signed;
    account.endpoint.caFile = QStringLiteral("/etc/lab.pem");
    account.profile = providerProfile(QStringLiteral("storj"));
    return account;
}

} // namespace

void AccountStoreTest::keepsAccountsOverARestart()
{
    const QTemporaryDir folder;
    Account wanted = account("Lab");
    {
        AccountStore store(folder.path());
        const QSignalSpy changed(&store, &AccountStore::changed);
        const auto id = store.add(wanted);
        QVERIFY(id);
        wanted.id = *id;
        QCOMPARE(changed.count(), 1);
    }
    AccountStore again(folder.path());
    QVERIFY(again.load());
    QCOMPARE(again.accounts(), QList<Account>{wanted});
    wanted.name = QStringLiteral("Lab 2");
    QVERIFY(again.update(wanted));
    QVERIFY(again.remove(wanted.id));
    QVERIFY(again.load());
    QVERIFY(again.accounts().isEmpty());
}

void AccountStoreTest::isReadableForItsOwnerOnly()
{
    const QTemporaryDir parent;
    const QString folder = parent.filePath(QStringLiteral("state"));
    AccountStore store(folder);
    QVERIFY(store.add(account("Lab")));
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                            QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFileInfo(folder).permissions() & others));
    QVERIFY(!(QFileInfo(folder + QLatin1String("/accounts.json")).permissions() & others));
}

void AccountStoreTest::twoStoresOverOneFolderLoseNothing()
{
    const QTemporaryDir folder;
    AccountStore one(folder.path());
    AccountStore two(folder.path());
    QVERIFY(one.load());
    QVERIFY(two.load());
    QVERIFY(one.add(account("A")));
    QVERIFY(two.add(account("B")));
    QCOMPARE(two.accounts().size(), 2);
    QVERIFY(one.load());
    QCOMPARE(one.accounts(), two.accounts());
}

void AccountStoreTest::refusesNamesThatAreTakenOrEmpty()
{
    const QTemporaryDir folder;
    AccountStore store(folder.path());
    QVERIFY(store.add(account("Lab")));
    QCOMPARE(store.add(account("LAB")).error().kind, AccountProblem::Kind::NameTaken);
    QCOMPARE(store.add(account("  ")).error().kind, AccountProblem::Kind::NameEmpty);
    QCOMPARE(store.add(account("x", "https://a:b@s3.example")).error().kind,
             AccountProblem::Kind::UrlNotUsable);
    QCOMPARE(store.accounts().size(), 1);
}

void AccountStoreTest::findsByNameWhateverItsCaseAndById()
{
    const QTemporaryDir folder;
    AccountStore store(folder.path());
    const auto id = store.add(account("Lab"));
    QVERIFY(store.named(QStringLiteral("lab")));
    QVERIFY(store.named(id->value));
    QVERIFY(!store.named(QStringLiteral("other")));
}

void AccountStoreTest::leavesADamagedFileAlone()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("accounts.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"accounts\": [");
    file.close();
    AccountStore store(folder.path());
    QCOMPARE(store.load().error().kind, AccountProblem::Kind::FileUnreadable);
    QCOMPARE(store.add(account("Lab")).error().kind, AccountProblem::Kind::FileUnreadable);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("{\"accounts\": ["));
}

void AccountStoreTest::skipsEntriesThatCannotBe()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("accounts.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        R"({"accounts":[7, {}, {"id":"a","name":"n","url":"file:///x"}, {"id":"","name":"n","url":"http://h"},
                  {"id":"b","name":"fine","url":"http://h:1","addressing":"sideways","provider":"unheard-of"}]})");
    file.close();
    AccountStore store(folder.path());
    QVERIFY(store.load());
    QCOMPARE(store.accounts().size(), 1);
    QCOMPARE(store.accounts().first().endpoint.addressing, Addressing::Path);
    QCOMPARE(store.accounts().first().profile.id, QStringLiteral("other"));
}

void AccountStoreTest::saysThatAnAccountIsNotThere()
{
    const QTemporaryDir folder;
    AccountStore store(folder.path());
    QCOMPARE(store.remove(AccountId{QStringLiteral("x")}).error().kind, AccountProblem::Kind::NoSuchAccount);
    QCOMPARE(store.update(account("x")).error().kind, AccountProblem::Kind::NoSuchAccount);
}

void AccountStoreTest::everyProblemSaysWhatToDo()
{
    using Kind = AccountProblem::Kind;
    for (const Kind kind : {Kind::FileUnreadable, Kind::FileUnwritable, Kind::NameEmpty, Kind::NameTaken,
                            Kind::NoSuchAccount, Kind::UrlNotUsable, Kind::NoEndpoint}) {
        const QString sentence = sentenceOf({kind, QStringLiteral("S"), QStringLiteral("d")});
        QVERIFY2(sentence.count(QLatin1Char('.')) >= 2, qPrintable(sentence));
        QVERIFY2(!sentence.contains(QLatin1Char('%')), qPrintable(sentence));
    }
}

QTEST_GUILESS_MAIN(AccountStoreTest)
#include "account_store_test.moc"
