// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/key_block.h"
#include "app/accounts/profile_credential_store.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest/QTest>

#include <utility>

using namespace partway;

namespace {

class NoKeys final : public CredentialStore
{
public:
    void fetch(const AccountId &account, std::function<void(Result<Credentials>)> done) override
    {
        asked.append(account);
        done(failure(ErrorKind::CredentialsMissing, QStringLiteral("not here")));
    }
    QList<AccountId> asked;
};

void write(const QString &name, const QByteArray &bytes)
{
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

} // namespace

/// Keys that are pasted as a block, and keys that another program renews in a profile.
class KeyBlockTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isSplit_data();
    void isSplit();
    void isLeftAloneWhereKeysAreMissing_data();
    void isLeftAloneWhereKeysAreMissing();
    void expiryIsRead();
    void keysOfAProfileAreReadAnewEachTime();
};

void KeyBlockTest::isSplit_data()
{
    QTest::addColumn<QString>("block");
    QTest::addColumn<QByteArray>("token");
    const auto row = [](const char *name, const char *block, const char *token = "") {
        QTest::newRow(name) << QString::fromUtf8(block) << QByteArray(token);
    };
    row("export", "export AWS_ACCESS_KEY_ID=AKID\nexport AWS_SECRET_ACCESS_KEY=se/cr+et=\n");
    row("export, quoted",
        "export AWS_ACCESS_KEY_ID=\"AKID\"\nexport AWS_SECRET_ACCESS_KEY=\"se/cr+et=\"\nexport "
        "AWS_SESSION_TOKEN=\"to/ken==\"\n",
        "to/ken==");
    row("on one line", "export AWS_ACCESS_KEY_ID=AKID AWS_SECRET_ACCESS_KEY=se/cr+et=");
    row("cmd", "set AWS_ACCESS_KEY_ID=AKID\r\nset AWS_SECRET_ACCESS_KEY=se/cr+et=\r\n");
    row("PowerShell",
        "$Env:AWS_ACCESS_KEY_ID=\"AKID\"\n$Env:AWS_SECRET_ACCESS_KEY=\"se/cr+et=\"\n"
        "$Env:AWS_SESSION_TOKEN=\"t\"",
        "t");
    row("ini",
        "[123_Admin]\naws_access_key_id = AKID\naws_secret_access_key = se/cr+et=\n"
        "aws_session_token = t\n",
        "t");
    row("sts", R"({"Credentials": {"AccessKeyId": "AKID", "SecretAccessKey": "se/cr+et=", "SessionToken": "t",
                   "Expiration": "2026-11-26T12:00:00Z"}})",
        "t");
    row("process", R"({"Version": 1, "AccessKeyId": "AKID", "SecretAccessKey": "se/cr+et="})");
    row("sso", R"({"roleCredentials": {"accessKeyId": "AKID", "secretAccessKey": "se/cr+et=",
                   "sessionToken": "t", "expiration": 1}})",
        "t");
    row("Storj",
        "Access Key ID: AKID\nSecret Key   : se/cr+et=\nEndpoint     : https://gateway.storjshare.io");
    row("s3cfg", "[default]\naccess_key = AKID\nsecret_key = se/cr+et=\n");
}

void KeyBlockTest::isSplit()
{
    QFETCH(const QString, block);
    const auto keys = keysInBlock(block);
    QVERIFY(keys);
    QCOMPARE(keys->accessKeyId, QByteArrayLiteral("AKID"));
    QCOMPARE(keys->secretAccessKey, QByteArrayLiteral("se/cr+et="));
    QTEST(keys->sessionToken, "token");
}

void KeyBlockTest::isLeftAloneWhereKeysAreMissing_data()
{
    QTest::addColumn<QString>("block");
    QTest::newRow("nothing") << QString();
    QTest::newRow("a key alone") << QStringLiteral("AKIAIOSFODNN7EXAMPLE");
    QTest::newRow("half") << QStringLiteral("export AWS_ACCESS_KEY_ID=AKID");
    QTest::newRow("empty values") << QStringLiteral("AWS_ACCESS_KEY_ID=\nAWS_SECRET_ACCESS_KEY=");
    QTest::newRow("broken json") << QStringLiteral("{\"AccessKeyId\": \"A\", \"SecretAccessKey\"");
    QTest::newRow("too long") << QString(70'000, QLatin1Char(' ')) +
                                     QStringLiteral("aws_access_key_id=A\naws_secret_access_key=s");
}

void KeyBlockTest::isLeftAloneWhereKeysAreMissing()
{
    QFETCH(const QString, block);
    QVERIFY(!keysInBlock(block));
}

void KeyBlockTest::expiryIsRead()
{
    const auto keys = keysInBlock(QStringLiteral(
        "{\"AccessKeyId\": \"A\", \"SecretAccessKey\": \"s\", \"Expiration\": \"1970-01-01T00:00:02Z\"}"));
    QVERIFY(keys && keys->expiresAt);
    QCOMPARE(keys->expiresAt->time_since_epoch(), milliseconds(2000));
}

void KeyBlockTest::keysOfAProfileAreReadAnewEachTime()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("credentials"));
    QVERIFY(qputenv("AWS_SHARED_CREDENTIALS_FILE", file.toLocal8Bit()));
    QVERIFY(qputenv("AWS_CONFIG_FILE", folder.filePath(QStringLiteral("config")).toLocal8Bit()));
    NoKeys otherwise;
    ProfileCredentialStore store(otherwise);
    Account account;
    account.id = AccountId{QStringLiteral("work")};
    account.awsProfile = QStringLiteral("work");
    store.setAccounts({account});
    Result<Credentials> keys = failure(ErrorKind::Cancelled);
    const auto fetch = [&](const AccountId &id) {
        store.fetch(id, [&keys](Result<Credentials> found) { keys = std::move(found); });
    };
    fetch(account.id);
    QVERIFY(!keys);
    QCOMPARE(keys.error().kind, ErrorKind::CredentialsMissing);
    QVERIFY(keys.error().detail.contains(QStringLiteral("\"work\"")));
    write(file, "[work]\naws_access_key_id = first\naws_secret_access_key = s\n");
    fetch(account.id);
    QVERIFY(keys);
    QCOMPARE(keys->accessKeyId, QByteArrayLiteral("first"));
    write(file, "[work]\naws_access_key_id = second\naws_secret_access_key = s\n");
    fetch(account.id);
    QCOMPARE(keys->accessKeyId, QByteArrayLiteral("second"));
    QVERIFY(otherwise.asked.isEmpty());
    fetch(AccountId{QStringLiteral("other")});
    QVERIFY(!keys);
    QCOMPARE(otherwise.asked, QList<AccountId>{AccountId{QStringLiteral("other")}});
}

QTEST_GUILESS_MAIN(KeyBlockTest)
#include "key_block_test.moc"
