// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/s3/percent_encoding.h"
#include "core/s3/share_link.h"

#include <QTest>

using namespace partway;

namespace {

const char *const aKey = "l5pucy3dmvzxgs3fpfewix27l5pq";

Account accountAt(const QString &url, const QString &shareKey = QLatin1String(aKey))
{
    Account account;
    account.endpoint.url = QUrl(url);
    account.shareKey = shareKey;
    return account;
}

Account storj() { return accountAt(QStringLiteral("https://gateway.storjshare.io")); }

} // namespace

/// Pages of Storj's link sharing.
class ShareLinkTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void standsBesideHostedGatewaysOnly_data();
    void standsBesideHostedGatewaysOnly();
    void keepsOddKeysWhole_data();
    void keepsOddKeysWhole();
    void takesTheKeyFromWhatIsThere_data();
    void takesTheKeyFromWhatIsThere();
    void refusesWhatWouldNotArrive_data();
    void refusesWhatWouldNotArrive();
    void needsAKey();
};

void ShareLinkTest::standsBesideHostedGatewaysOnly_data()
{
    QTest::addColumn<QString>("gateway");
    QTest::addColumn<QString>("service");
    QTest::newRow("everywhere") << "https://gateway.storjshare.io"
                                << "https://link.storjshare.io";
    QTest::newRow("a region's") << "https://gateway.eu1.storjshare.io"
                                << "https://link.eu1.storjshare.io";
    QTest::newRow("large letters") << "https://GATEWAY.storjshare.io"
                                   << "https://link.storjshare.io";
    QTest::newRow("self-hosted") << "http://127.0.0.1:7777" << QString();
    QTest::newRow("self-hosted, with a name") << "https://gateway.example.com" << QString();
    QTest::newRow("looks like it") << "https://gateway.notstorjshare.io" << QString();
    QTest::newRow("has it in front") << "https://gateway.storjshare.io.example.com" << QString();
    QTest::newRow("in the clear") << "http://gateway.storjshare.io" << QString();
    QTest::newRow("another service") << "https://link.storjshare.io" << QString();
    QTest::newRow("Amazon") << "https://s3.amazonaws.com" << QString();
}

void ShareLinkTest::standsBesideHostedGatewaysOnly()
{
    QFETCH(QString, gateway);
    QFETCH(QString, service);
    const Account account = accountAt(gateway);
    QCOMPARE(hasShareLinks(account), !service.isEmpty());
    const auto link = storjShareLink(account, {QStringLiteral("rushes"), QStringLiteral("day1/a.mov")});
    QCOMPARE(link.has_value(), !service.isEmpty());
    if (link)
        QCOMPARE(*link, service + QStringLiteral("/s/") + QLatin1String(aKey) +
                            QStringLiteral("/rushes/day1/a.mov"));
    else
        QCOMPARE(link.error().kind, ErrorKind::NotImplemented);
}

void ShareLinkTest::keepsOddKeysWhole_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("path");
    QTest::newRow("spaces") << " two  words "
                            << "%20two%20%20words%20";
    QTest::newRow("plus") << "1+1=2"
                          << "1%2B1%3D2";
    QTest::newRow("percent") << "100%25"
                             << "100%2525";
    QTest::newRow("letters") << QStringLiteral("\u00e4\u65e5\U0001F3AC.mov")
                             << "%C3%A4%E6%97%A5%F0%9F%8E%AC.mov";
    QTest::newRow("two slashes") << "a//b"
                                 << "a//b";
    QTest::newRow("a slash first") << "/a"
                                   << "/a";
    QTest::newRow("a question and a hash") << "what?download=1#now"
                                           << "what%3Fdownload%3D1%23now";
    QTest::newRow("a place for an argument") << "%1%2"
                                             << "%251%252";
}

void ShareLinkTest::keepsOddKeysWhole()
{
    QFETCH(QString, key);
    QFETCH(QString, path);
    const QString front =
        QStringLiteral("https://link.storjshare.io/s/") + QLatin1String(aKey) + QStringLiteral("/b-1/");
    QCOMPARE(storjShareLink(storj(), {QStringLiteral("b-1"), key}).value_or(QString()), front + path);
    const auto back = percentDecoded(path.toLatin1(), Plus::IsPlus).value_or(QByteArray());
    QCOMPARE(QString::fromUtf8(back), key);
}

void ShareLinkTest::takesTheKeyFromWhatIsThere_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("key");
    const QString key = QLatin1String(aKey);
    QTest::newRow("the key") << key << key;
    QTest::newRow("with blanks around it") << QStringLiteral("  %1\n").arg(key) << key;
    QTest::newRow("a link to a bucket")
        << QStringLiteral("https://link.storjshare.io/s/%1/rushes").arg(key) << key;
    QTest::newRow("a link to an object")
        << QStringLiteral("https://link.us1.storjshare.io/s/%1/rushes/day%202/a.mov?wrap=0").arg(key) << key;
    QTest::newRow("a raw link") << QStringLiteral("https://link.storjshare.io/raw/%1/rushes/a").arg(key)
                                << key;
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("a link of somebody else")
        << QStringLiteral("https://link.example.com/s/%1/rushes").arg(key) << QString();
    QTest::newRow("a link without a key") << "https://link.storjshare.io/s//rushes" << QString();
    QTest::newRow("another page") << QStringLiteral("https://link.storjshare.io/%1/rushes").arg(key)
                                  << QString();
    QTest::newRow("an access grant") << (QStringLiteral("1") + QString(200, u'a')) << QString();
    QTest::newRow("an access grant in a link")
        << QStringLiteral("https://link.storjshare.io/s/1%1/rushes").arg(QString(200, u'a')) << QString();
    QTest::newRow("words") << "my key" << QString();
}

void ShareLinkTest::takesTheKeyFromWhatIsThere()
{
    QFETCH(QString, text);
    QTEST(shareKeyIn(text).value_or(QString()), "key");
}

void ShareLinkTest::refusesWhatWouldNotArrive_data()
{
    QTest::addColumn<QString>("bucket");
    QTest::addColumn<QString>("key");
    QTest::newRow("no key") << "b-1"
                            << "";
    QTest::newRow("two dots") << "b-1"
                              << "a/../b";
    QTest::newRow("too long") << "b-1" << QString(1025, u'k');
    QTest::newRow("no bucket") << ""
                               << "k";
}

void ShareLinkTest::refusesWhatWouldNotArrive()
{
    QFETCH(QString, bucket);
    QFETCH(QString, key);
    const auto link = storjShareLink(storj(), {bucket, key});
    QVERIFY(!link);
    QCOMPARE(link.error().kind, ErrorKind::KeyNotAllowed);
}

void ShareLinkTest::needsAKey()
{
    const QString gateway = QStringLiteral("https://gateway.storjshare.io");
    const QStringList none{QString(), QStringLiteral("1") + QString(200, u'a')};
    for (const QString &key : none) {
        const auto link =
            storjShareLink(accountAt(gateway, key), {QStringLiteral("b-1"), QStringLiteral("k")});
        QVERIFY(!link);
        QCOMPARE(link.error().kind, ErrorKind::CredentialsMissing);
    }
}

QTEST_APPLESS_MAIN(ShareLinkTest)
#include "share_link_test.moc"
