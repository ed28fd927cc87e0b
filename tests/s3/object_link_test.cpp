// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/s3/object_link.h"
#include "core/s3/percent_encoding.h"

#include <QTest>

using namespace partway;
using namespace std::chrono_literals;

namespace {

const Credentials example{"AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", {}, {}};
/// 2013-05-24T00:00:00Z, the time of AWS's worked examples.
const UtcTime exampleTime{milliseconds(1369353600000)};

Endpoint endpointAt(const char *url, Addressing addressing)
{
    Endpoint endpoint;
    endpoint.url = QUrl(QLatin1String(url));
    endpoint.region = QStringLiteral("us-east-1");
    endpoint.addressing = addressing;
    return endpoint;
}

Endpoint amazon() { return endpointAt("https://s3.amazonaws.com", Addressing::Virtual); }

} // namespace

class ObjectLinkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsAmazonsWorkedExample();
    void namesObjectsAsTheEndpointDoes_data();
    void namesObjectsAsTheEndpointDoes();
    void keepsOddKeysWhole_data();
    void keepsOddKeysWhole();
    void lastsAsLongAsItMay_data();
    void lastsAsLongAsItMay();
    void carriesTheSessionToken();
    void refusesWhatWouldNotArrive_data();
    void refusesWhatWouldNotArrive();
    void refusesToSignWithoutKeys();
};

void ObjectLinkTest::signsAmazonsWorkedExample()
{
    const auto link = presignedLink(amazon(), {QStringLiteral("examplebucket"), QStringLiteral("test.txt")},
                                    example, exampleTime, 86400s);
    QVERIFY(link);
    QCOMPARE(*link,
             QStringLiteral("https://examplebucket.s3.amazonaws.com/test.txt?X-Amz-Algorithm=AWS4-HMAC-SHA256"
                            "&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20130524%2Fus-east-1%2Fs3%2F"
                            "aws4_request&X-Amz-Date=20130524T000000Z&X-Amz-Expires=86400"
                            "&X-Amz-SignedHeaders=host&X-Amz-Signature="
                            "aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404"));
}

void ObjectLinkTest::namesObjectsAsTheEndpointDoes_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("inHost");
    QTest::addColumn<QString>("bucket");
    QTest::addColumn<QString>("link");
    QTest::newRow("path") << "https://gateway.storjshare.io" << false << "rushes"
                          << "https://gateway.storjshare.io/rushes/a.mov";
    QTest::newRow("virtual") << "https://s3.eu-west-1.amazonaws.com" << true << "rushes"
                             << "https://rushes.s3.eu-west-1.amazonaws.com/a.mov";
    QTest::newRow("dots over TLS") << "https://s3.amazonaws.com" << true << "my.bucket"
                                   << "https://s3.amazonaws.com/my.bucket/a.mov";
    QTest::newRow("a port") << "http://localhost:9000" << false << "b-1"
                            << "http://localhost:9000/b-1/a.mov";
    QTest::newRow("the scheme's own port") << "https://host.example:443" << false << "b-1"
                                           << "https://host.example/b-1/a.mov";
    QTest::newRow("an address") << "http://[::1]:9000" << true << "b-1"
                                << "http://[::1]:9000/b-1/a.mov";
}

void ObjectLinkTest::namesObjectsAsTheEndpointDoes()
{
    QFETCH(QString, url);
    QFETCH(bool, inHost);
    QFETCH(QString, bucket);
    const Endpoint endpoint =
        endpointAt(url.toLatin1().constData(), inHost ? Addressing::Virtual : Addressing::Path);
    QTEST(objectLink(endpoint, {bucket, QStringLiteral("a.mov")}).value_or(QString()), "link");
}

void ObjectLinkTest::keepsOddKeysWhole_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("path");
    QTest::newRow("spaces") << " two  words "
                            << "/b-1/%20two%20%20words%20";
    QTest::newRow("plus") << "1+1=2"
                          << "/b-1/1%2B1%3D2";
    QTest::newRow("percent") << "100%25"
                             << "/b-1/100%2525";
    QTest::newRow("letters") << QStringLiteral("\u00e4\u65e5\U0001F3AC.mov")
                             << "/b-1/%C3%A4%E6%97%A5%F0%9F%8E%AC.mov";
    QTest::newRow("two slashes") << "a//b"
                                 << "/b-1/a//b";
    QTest::newRow("a slash first") << "/a"
                                   << "/b-1//a";
    QTest::newRow("a slash last") << "a/"
                                  << "/b-1/a/";
    QTest::newRow("a question and a hash") << "what?#now"
                                           << "/b-1/what%3F%23now";
    QTest::newRow("dots") << "...and.more.."
                          << "/b-1/...and.more..";
    QTest::newRow("tilde") << "~a_b-c.d"
                           << "/b-1/~a_b-c.d";
}

void ObjectLinkTest::keepsOddKeysWhole()
{
    QFETCH(QString, key);
    QFETCH(QString, path);
    const Endpoint endpoint = endpointAt("https://host.example", Addressing::Path);
    const ObjectAddress object{QStringLiteral("b-1"), key};
    const QString plain = objectLink(endpoint, object).value_or(QString());
    QCOMPARE(plain, QStringLiteral("https://host.example") + path);
    const QString signedLink = presignedLink(endpoint, object, example, exampleTime, 60s).value_or(QString());
    QVERIFY(signedLink.startsWith(plain + QLatin1Char('?')));
    const auto back =
        percentDecoded(path.mid(qsizetype(qstrlen("/b-1/"))).toLatin1(), Plus::IsPlus).value_or(QByteArray());
    QCOMPARE(QString::fromUtf8(back), key);
}

void ObjectLinkTest::lastsAsLongAsItMay_data()
{
    QTest::addColumn<qint64>("asked");
    QTest::addColumn<qint64>("given");
    QTest::newRow("nothing") << qint64(0) << qint64(1);
    QTest::newRow("less than nothing") << qint64(-5) << qint64(1);
    QTest::newRow("an hour") << qint64(3600) << qint64(3600);
    QTest::newRow("seven days") << qint64(604800) << qint64(604800);
    QTest::newRow("a year") << qint64(31536000) << qint64(604800);
}

void ObjectLinkTest::lastsAsLongAsItMay()
{
    QFETCH(qint64, asked);
    QFETCH(qint64, given);
    const auto link = presignedLink(amazon(), {QStringLiteral("examplebucket"), QStringLiteral("k")}, example,
                                    exampleTime, std::chrono::seconds(asked));
    QVERIFY(link);
    QVERIFY(link->contains(QStringLiteral("&X-Amz-Expires=%1&").arg(given)));
}

void ObjectLinkTest::carriesTheSessionToken()
{
    Credentials keys = example;
    keys.sessionToken = "a+b/c==";
    const auto link = presignedLink(amazon(), {QStringLiteral("examplebucket"), QStringLiteral("k")}, keys,
                                    exampleTime, 60s);
    QVERIFY(link);
    QVERIFY(link->contains(QLatin1String("&X-Amz-Security-Token=a%2Bb%2Fc%3D%3D&")));
    QVERIFY(!link->contains(QString::fromLatin1(keys.secretAccessKey)));
}

void ObjectLinkTest::refusesWhatWouldNotArrive_data()
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
    QTest::newRow("a slash in the bucket") << "a/b"
                                           << "k";
}

void ObjectLinkTest::refusesWhatWouldNotArrive()
{
    QFETCH(QString, bucket);
    QFETCH(QString, key);
    const auto plain = objectLink(amazon(), {bucket, key});
    QVERIFY(!plain);
    QCOMPARE(plain.error().kind, ErrorKind::KeyNotAllowed);
    QVERIFY(!presignedLink(amazon(), {bucket, key}, example, exampleTime, 60s));
}

void ObjectLinkTest::refusesToSignWithoutKeys()
{
    const auto link =
        presignedLink(amazon(), {QStringLiteral("examplebucket"), QStringLiteral("k")}, {}, exampleTime, 60s);
    QVERIFY(!link);
    QCOMPARE(link.error().kind, ErrorKind::CredentialsMissing);
}

QTEST_APPLESS_MAIN(ObjectLinkTest)
#include "object_link_test.moc"
