// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/aws_config.h"
#include "app/accounts/environment_account.h"

#include <QtTest/QTest>

using namespace partway;

class AwsConfigTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsOneSetting_data();
    void readsOneSetting();
    void theCredentialsFileWins();
    void saysWhichSourceOfKeysItCannotFollow();
    void survivesHostileFiles_data();
    void survivesHostileFiles();
    void choosesTheProfileOfTheEnvironment();
    void takesTheMostSpecificEndpoint();
    void keysOfTheEnvironmentComeFirst();
    void sameServerGivesTheSameId();
    void completesWhatWasTyped_data();
    void completesWhatWasTyped();
    void refusesWhatIsNoEndpoint_data();
    void refusesWhatIsNoEndpoint();
    void knowsProvidersByTheirHosts();
};

namespace {

QString show(const AwsProfile &profile, const QString &field)
{
    if (field == QLatin1String("region"))
        return profile.region;
    if (field == QLatin1String("endpoint"))
        return profile.endpointUrl;
    if (field == QLatin1String("ca"))
        return profile.caBundle;
    if (field == QLatin1String("style"))
        return !profile.addressing                       ? QStringLiteral("none")
               : *profile.addressing == Addressing::Path ? QStringLiteral("path")
                                                         : QStringLiteral("virtual");
    return profile.credentials ? QString::fromUtf8(profile.credentials->accessKeyId + '/' +
                                                   profile.credentials->secretAccessKey + '/' +
                                                   profile.credentials->sessionToken)
                               : QString();
}

QProcessEnvironment environmentWith(const QHash<QString, QString> &values)
{
    QProcessEnvironment environment;
    for (auto value = values.cbegin(); value != values.cend(); ++value)
        environment.insert(value.key(), value.value());
    return environment;
}

QString text(const char *latin1) { return QLatin1String(latin1); }

} // namespace

void AwsConfigTest::readsOneSetting_data()
{
    QTest::addColumn<QByteArray>("credentials");
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("expected");
    const QByteArray keys = "[default]\naws_access_key_id = AK\naws_secret_access_key = se+c/ret#x\n";
    QTest::newRow("keys") << keys << QByteArray() << text("keys") << text("AK/se+c/ret#x/");
    QTest::newRow("crlf") << QByteArray(keys).replace("\n", "\r\n") << QByteArray() << text("keys")
                          << text("AK/se+c/ret#x/");
    QTest::newRow("token") << keys + "aws_session_token=to=ken==\n"
                           << QByteArray() << text("keys") << text("AK/se+c/ret#x/to=ken==");
    QTest::newRow("keys in config") << QByteArray() << keys << text("keys") << text("AK/se+c/ret#x/");
    QTest::newRow("half a pair") << QByteArray("[default]\naws_access_key_id=AK\n") << QByteArray()
                                 << text("keys") << QString();
    QTest::newRow("comment") << QByteArray()
                             << QByteArray("[default]\n# no\n; no\nregion = eu-west-1 # yes\n")
                             << text("region") << text("eu-west-1");
    QTest::newRow("upper case") << QByteArray() << QByteArray("[default]\nREGION=x\n") << text("region")
                                << text("x");
    QTest::newRow("other profile") << QByteArray() << QByteArray("[profile a]\nregion=x\n[default]\nfoo=1\n")
                                   << text("region") << QString();
    QTest::newRow("nested style") << QByteArray()
                                  << QByteArray("[default]\ns3 =\n  addressing_style = path\nregion=x\n")
                                  << text("style") << text("path");
    QTest::newRow("nested, then not")
        << QByteArray() << QByteArray("[default]\ns3 =\n  addressing_style = virtual\nregion=x\n")
        << text("region") << text("x");
    QTest::newRow("no style") << QByteArray() << QByteArray("[default]\naddressing_style=path\n")
                              << text("style") << text("none");
    QTest::newRow("endpoint") << QByteArray() << QByteArray("[default]\nendpoint_url = http://h:1\n")
                              << text("endpoint") << text("http://h:1");
    QTest::newRow("endpoint of s3 first")
        << QByteArray() << QByteArray("[default]\nendpoint_url=http://a\ns3=\n\tendpoint_url=http://b\n")
        << text("endpoint") << text("http://b");
    QTest::newRow("services section")
        << QByteArray()
        << QByteArray("[default]\nservices = lab\n[services lab]\ndynamodb =\n endpoint_url=http://d\ns3 =\n "
                      "endpoint_url = http://c\n")
        << text("endpoint") << text("http://c");
    QTest::newRow("ca") << QByteArray() << QByteArray("[default]\nca_bundle=/etc/ca.pem\n") << text("ca")
                        << text("/etc/ca.pem");
}

void AwsConfigTest::readsOneSetting()
{
    QFETCH(QByteArray, credentials);
    QFETCH(QByteArray, config);
    QFETCH(QString, field);
    const auto profile = AwsConfig::parse(credentials, config).profile(text("default"));
    QVERIFY(profile);
    QTEST(show(*profile, field), "expected");
}

void AwsConfigTest::theCredentialsFileWins()
{
    const auto config = AwsConfig::parse("[p]\naws_access_key_id=new\naws_secret_access_key=s\n",
                                         "[profile p]\naws_access_key_id=old\nregion=r\n");
    QCOMPARE(config.profile(text("p"))->credentials->accessKeyId, QByteArray("new"));
    QCOMPARE(config.profile(text("p"))->region, text("r"));
    QCOMPARE(config.profiles(), QStringList{text("p")});
    QVERIFY(!config.profile(text("q")));
}

void AwsConfigTest::saysWhichSourceOfKeysItCannotFollow()
{
    const auto config = AwsConfig::parse({}, "[profile sso]\nsso_session = corp\n[profile run]\n"
                                             "credential_process = /bin/x\n[profile role]\nrole_arn = arn\n");
    QCOMPARE(config.profile(text("sso"))->unusable, text("sso_session"));
    QCOMPARE(config.profile(text("run"))->unusable, text("credential_process"));
    QCOMPARE(config.profile(text("role"))->unusable, text("role_arn"));
    const auto keys = environmentCredentials(environmentWith({{text("AWS_PROFILE"), text("sso")}}), config);
    QVERIFY(!keys);
    QCOMPARE(keys.error().kind, ErrorKind::CredentialsMissing);
    QVERIFY(keys.error().detail.contains(text("sso_session")));
}

void AwsConfigTest::survivesHostileFiles_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("binary") << QByteArray("\0\xff\xfe[\0default]\xc3\n=\n[", 18);
    QTest::newRow("open section") << QByteArray("[default\nregion=x\n");
    QTest::newRow("empty section") << QByteArray("[]\nregion=x\n");
    QTest::newRow("only blanks") << QByteArray("[   ]\n   =   \n");
    QTest::newRow("no section") << QByteArray("aws_access_key_id=a\naws_secret_access_key=b\n");
    QTest::newRow("no equals") << QByteArray("[profile x]\nregion\n");
    QTest::newRow("no name") << QByteArray("[profile x]\n=v\n");
    QTest::newRow("one long line") << QByteArray("[d]\n") + QByteArray(900'000, 'x');
    QTest::newRow("many sections") << QByteArray("[a]\n").repeated(100'000);
}

void AwsConfigTest::survivesHostileFiles()
{
    QFETCH(QByteArray, file);
    const auto config = AwsConfig::parse(file, file);
    QVERIFY(!config.profile(text("default")));
    QVERIFY(!environmentCredentials({}, config));
}

void AwsConfigTest::choosesTheProfileOfTheEnvironment()
{
    QCOMPARE(AwsConfig::selectedProfile({}), text("default"));
    QCOMPARE(AwsConfig::selectedProfile(environmentWith({{text("AWS_DEFAULT_PROFILE"), text("a")}})),
             text("a"));
    QCOMPARE(AwsConfig::selectedProfile(environmentWith(
                 {{text("AWS_PROFILE"), text("b")}, {text("AWS_DEFAULT_PROFILE"), text("a")}})),
             text("b"));
}

void AwsConfigTest::takesTheMostSpecificEndpoint()
{
    QHash<QString, QString> said{{text("AWS_ENDPOINT_URL"), text("http://general:1")}};
    const auto urlWith = [&said](const EndpointWish &wish) {
        const auto account = environmentAccount(
            wish, environmentWith(said), AwsConfig::parse({}, "[default]\nendpoint_url=http://file:1\n"));
        return account ? account->endpoint.url.toString() : sentenceOf(account.error());
    };
    QCOMPARE(urlWith({}), text("http://general:1"));
    said.insert(text("AWS_ENDPOINT_URL_S3"), text("http://special:1"));
    QCOMPARE(urlWith({}), text("http://special:1"));
    EndpointWish wish;
    wish.url = text("http://asked:1");
    QCOMPARE(urlWith(wish), text("http://asked:1"));
    said.clear();
    QCOMPARE(urlWith({}), text("http://file:1"));
    said.insert(text("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS"), text("true"));
    said.insert(text("AWS_ACCESS_KEY_ID"), text("a"));
    said.insert(text("AWS_SECRET_ACCESS_KEY"), text("b"));
    said.insert(text("AWS_REGION"), text("eu-central-1"));
    QCOMPARE(urlWith({}), text("https://s3.eu-central-1.amazonaws.com"));
    const auto nothing = environmentAccount({}, {}, AwsConfig());
    QVERIFY(!nothing);
    QCOMPARE(nothing.error().kind, AccountProblem::Kind::NoEndpoint);
}

void AwsConfigTest::keysOfTheEnvironmentComeFirst()
{
    const auto config = AwsConfig::parse("[default]\naws_access_key_id=file\naws_secret_access_key=s\n", {});
    QCOMPARE(environmentCredentials({}, config)->accessKeyId, QByteArray("file"));
    const auto both = environmentWith({{text("AWS_ACCESS_KEY_ID"), text("env")},
                                       {text("AWS_SECRET_ACCESS_KEY"), text("s2")},
                                       {text("AWS_SESSION_TOKEN"), text("t")}});
    QCOMPARE(environmentCredentials(both, config)->accessKeyId, QByteArray("env"));
    QCOMPARE(environmentCredentials(both, config)->sessionToken, QByteArray("t"));
    const auto half =
        environmentCredentials(environmentWith({{text("AWS_ACCESS_KEY_ID"), text("env")}}), config);
    QVERIFY(!half);
    QVERIFY(half.error().detail.contains(text("AWS_SECRET_ACCESS_KEY")));
}

void AwsConfigTest::sameServerGivesTheSameId()
{
    const auto idOf = [](const char *url) {
        EndpointWish wish;
        wish.url = text(url);
        return environmentAccount(wish, {}, AwsConfig())->id;
    };
    QCOMPARE(idOf("http://127.0.0.1:9000"), idOf("http://127.0.0.1:9000/"));
    QVERIFY(!(idOf("http://127.0.0.1:9000") == idOf("http://127.0.0.1:9001")));
    QVERIFY(isEnvironmentAccount(idOf("http://127.0.0.1:9000")));
}

void AwsConfigTest::completesWhatWasTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("url");
    QTest::newRow("whole") << text("https://h.example:8443") << text("https://h.example:8443");
    QTest::newRow("slash") << text("https://h.example/") << text("https://h.example");
    QTest::newRow("host") << text("gateway.storjshare.io") << text("https://gateway.storjshare.io");
    QTest::newRow("local") << text("localhost:9000") << text("http://localhost:9000");
    QTest::newRow("loopback") << text("127.0.0.1:9000") << text("http://127.0.0.1:9000");
    QTest::newRow("ipv6") << text("http://[::1]:9000") << text("http://[::1]:9000");
    QTest::newRow("blanks") << text("  https://h.example ") << text("https://h.example");
}

void AwsConfigTest::completesWhatWasTyped()
{
    QFETCH(QString, typed);
    EndpointWish wish;
    wish.url = typed;
    const auto endpoint = endpointFrom(wish);
    QVERIFY(endpoint);
    QTEST(endpoint->url.toString(), "url");
    QVERIFY(!endpoint->region.isEmpty());
}

void AwsConfigTest::refusesWhatIsNoEndpoint_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("empty") << QString();
    QTest::newRow("other scheme") << text("ftp://h.example");
    QTest::newRow("file") << text("file:///etc/passwd");
    QTest::newRow("path") << text("https://h.example/bucket");
    QTest::newRow("query") << text("https://h.example/?x=1");
    QTest::newRow("keys in it") << text("https://id:hidden-word@h.example");
    QTest::newRow("blank in host") << text("https://h example");
    QTest::newRow("no host") << text("https://");
}

void AwsConfigTest::refusesWhatIsNoEndpoint()
{
    QFETCH(QString, typed);
    EndpointWish wish;
    wish.url = typed;
    const auto endpoint = endpointFrom(wish);
    QVERIFY(!endpoint);
    QCOMPARE(endpoint.error().kind, AccountProblem::Kind::UrlNotUsable);
    QVERIFY(!sentenceOf(endpoint.error()).contains(text("hidden-word")));
}

void AwsConfigTest::knowsProvidersByTheirHosts()
{
    QCOMPARE(profileForHost(text("gateway.storjshare.io")).id, text("storj"));
    QCOMPARE(profileForHost(text("s3.eu-west-1.amazonaws.com")).id, text("aws"));
    QCOMPARE(profileForHost(text("x.r2.cloudflarestorage.com")).id, text("r2"));
    QCOMPARE(profileForHost(text("evilstorjshare.io")).id, text("other"));
    QCOMPARE(profileForHost(text("127.0.0.1")).id, text("other"));
}

QTEST_GUILESS_MAIN(AwsConfigTest)
#include "aws_config_test.moc"
