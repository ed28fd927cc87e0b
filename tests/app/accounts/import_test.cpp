// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/import/aws_import.h"
#include "app/accounts/import/cyberduck_import.h"
#include "app/accounts/import/import_source.h"
#include "app/accounts/import/minio_import.h"
#include "app/accounts/import/rclone_import.h"
#include "app/accounts/import/s3cmd_import.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest/QTest>

using namespace partway;

namespace {

using Parser = FoundAccounts (*)(const QByteArray &);

FoundAccounts parseAwsCredentials(const QByteArray &file) { return parseAwsFiles(file, {}); }
FoundAccounts parseAwsConfig(const QByteArray &file) { return parseAwsFiles({}, file); }

QString text(const char *literal) { return QString::fromUtf8(literal); }

QByteArray duck(const char *protocol, const char *more = "")
{
    return QByteArray("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                      "<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" "
                      "\"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n"
                      "<plist version=\"1.0\">\n<dict>\n<key>Protocol</key><string>") +
           protocol +
           "</string>\n<key>Nickname</key><string>Film &amp; Sound</string>\n"
           "<key>Hostname</key><string>gateway.storjshare.io</string>\n<key>Port</key><string>443</string>\n"
           "<key>Username</key><string>jxaccess</string>\n" +
           more + "</dict>\n</plist>\n";
}

void write(const QString &name, const QByteArray &bytes)
{
    QVERIFY(QDir().mkpath(QFileInfo(name).path()));
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

} // namespace

Q_DECLARE_METATYPE(Parser)

/// What other programs' files give, from literal texts.
class ImportTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsOneAccount_data();
    void readsOneAccount();
    void saysWhatHinders_data();
    void saysWhatHinders();
    void refusesWholeFiles_data();
    void refusesWholeFiles();
    void takesOnlyS3();
    void readsTemporaryKeysFromTheirProfileAgain();
    void takesQuotesAndSignsOfSecretsLiterally();
    void findsTheFilesOfAHomeFolder();
    void knowsAChosenFileByItsContents();
    void survivesAbsurdFiles();
};

void ImportTest::readsOneAccount_data()
{
    QTest::addColumn<Parser>("parse");
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QByteArray>("keyId");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<Addressing>("addressing");

    QTest::newRow("aws") << Parser(parseAwsCredentials)
                         << QByteArray("[default]\naws_access_key_id = AKIA1\naws_secret_access_key = s/+=\n")
                         << "default"
                         << "https://s3.us-east-1.amazonaws.com"
                         << "us-east-1"
                         << "aws" << QByteArray("AKIA1") << QByteArray("s/+=") << Addressing::Virtual;
    QTest::newRow("aws elsewhere")
        << Parser(parseAwsConfig)
        << QByteArray("[profile lab]\nregion = eu-1\nendpoint_url = https://ceph.example:7480\n"
                      "aws_access_key_id = A\naws_secret_access_key = s\ns3 =\n  addressing_style = path\n")
        << "lab"
        << "https://ceph.example:7480"
        << "eu-1"
        << "other" << QByteArray("A") << QByteArray("s") << Addressing::Path;
    QTest::newRow("rclone") << Parser(parseRclone)
                            << QByteArray("[my r2]\ntype = s3\nprovider = Cloudflare\naccess_key_id = A\n"
                                          "secret_access_key = s\nregion = auto\n"
                                          "endpoint = https://abc.r2.cloudflarestorage.com\n")
                            << "my r2"
                            << "https://abc.r2.cloudflarestorage.com"
                            << "auto"
                            << "r2" << QByteArray("A") << QByteArray("s") << Addressing::Path;
    QTest::newRow("rclone, bare host")
        << Parser(parseRclone)
        << QByteArray("[space]\r\ntype = s3\r\nprovider = DigitalOcean\r\naccess_key_id = A\r\n"
                      "secret_access_key = s\r\nendpoint = fra1.digitaloceanspaces.com\r\n")
        << "space"
        << "https://fra1.digitaloceanspaces.com"
        << "nyc3"
        << "do-spaces" << QByteArray("A") << QByteArray("s") << Addressing::Virtual;
    QTest::newRow("rclone, Amazon") << Parser(parseRclone)
                                    << QByteArray("[a]\ntype = s3\nprovider = AWS\naccess_key_id = A\n"
                                                  "secret_access_key = s\nregion = eu-west-1\n")
                                    << "a"
                                    << "https://s3.eu-west-1.amazonaws.com"
                                    << "eu-west-1"
                                    << "aws" << QByteArray("A") << QByteArray("s") << Addressing::Virtual;
    QTest::newRow("s3cfg") << Parser(parseS3cfg)
                           << QByteArray("[default]\naccess_key = A\nsecret_key = \"s\"\n"
                                         "host_base = s3.example.com:9000\n"
                                         "host_bucket = %(bucket)s.s3.example.com:9000\nuse_https = False\n"
                                         "bucket_location = lab\n")
                           << "s3.example.com"
                           << "http://s3.example.com:9000"
                           << "lab"
                           << "other" << QByteArray("A") << QByteArray("s") << Addressing::Virtual;
    QTest::newRow("s3cfg, Amazon") << Parser(parseS3cfg)
                                   << QByteArray("[default]\naccess_key = A\nsecret_key = s\n"
                                                 "host_base = s3.amazonaws.com\nbucket_location = EU\n")
                                   << "s3.eu-west-1.amazonaws.com"
                                   << "https://s3.eu-west-1.amazonaws.com"
                                   << "eu-west-1"
                                   << "aws" << QByteArray("A") << QByteArray("s") << Addressing::Virtual;
    QTest::newRow("mc") << Parser(parseMinioClient)
                        << QByteArray(
                               R"({"version": "10", "aliases": {"local": {"url": "http://localhost:9000",
                               "accessKey": "minio", "secretKey": "minio123", "api": "S3v4", "path": "auto"}}})")
                        << "local"
                        << "http://localhost:9000"
                        << "us-east-1"
                        << "other" << QByteArray("minio") << QByteArray("minio123") << Addressing::Path;
    QTest::newRow("mc, older")
        << Parser(parseMinioClient)
        << QByteArray(R"({"version": "9", "hosts": {"w": {"url": "https://s3.wasabisys.com", "accessKey": "A",
               "secretKey": "s", "lookup": "dns"}, "gcs": {"url": "https://storage.googleapis.com",
               "accessKey": "YOUR-ACCESS-KEY-HERE", "secretKey": "YOUR-SECRET-KEY-HERE"}}})")
        << "w"
        << "https://s3.wasabisys.com"
        << "us-east-1"
        << "wasabi" << QByteArray("A") << QByteArray("s") << Addressing::Virtual;
    QTest::newRow("duck") << Parser(parseCyberduck) << duck("s3") << "Film & Sound"
                          << "https://gateway.storjshare.io"
                          << "us-east-1"
                          << "storj" << QByteArray("jxaccess") << QByteArray() << Addressing::Path;
    QTest::newRow("duck without TLS")
        << Parser(parseCyberduck)
        << duck("s3", "<key>Provider</key><string>s3-http</string><key>Labels</key><dict><key>Hostname</key>"
                      "<string>inner</string></dict><key>Port</key><string>9000</string>")
        << "Film & Sound"
        << "http://gateway.storjshare.io:9000"
        << "us-east-1"
        << "storj" << QByteArray("jxaccess") << QByteArray() << Addressing::Path;
}

void ImportTest::readsOneAccount()
{
    QFETCH(const Parser, parse);
    QFETCH(const QByteArray, file);
    const FoundAccounts found = parse(file);
    QVERIFY(found);
    QCOMPARE(found->size(), 1);
    const FoundAccount &account = found->constFirst();
    QVERIFY(account.isUsable());
    QTEST(account.name, "name");
    QTEST(account.endpoint.url.toString(), "url");
    QTEST(account.endpoint.region, "region");
    QTEST(account.provider, "provider");
    QTEST(account.credentials.accessKeyId, "keyId");
    QTEST(account.credentials.secretAccessKey, "secret");
    QTEST(account.endpoint.addressing, "addressing");
}

void ImportTest::saysWhatHinders_data()
{
    QTest::addColumn<Parser>("parse");
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<ImportHindrance>("hindrance");
    const auto aws = [](const char *name, const char *lines, ImportHindrance hindrance) {
        QTest::newRow(name) << Parser(parseAwsConfig) << QByteArray("[profile p]\n") + lines << hindrance;
    };
    aws("single sign-on", "sso_session = corp\nsso_account_id = 1\n", ImportHindrance::SingleSignOn);
    aws("older single sign-on", "sso_start_url = https://x\n", ImportHindrance::SingleSignOn);
    aws("process", "credential_process = /bin/keys\n", ImportHindrance::Process);
    aws("role", "role_arn = arn:aws:iam::1:role/x\nsource_profile = y\n", ImportHindrance::Role);
    aws("no keys", "region = eu-west-1\n", ImportHindrance::NoKeys);
    aws("no endpoint", "endpoint_url = ftp://x\naws_access_key_id = A\naws_secret_access_key = s\n",
        ImportHindrance::NoEndpoint);
    QTest::newRow("environment") << Parser(parseRclone)
                                 << QByteArray("[e]\ntype = s3\nprovider = AWS\nenv_auth = true\n")
                                 << ImportHindrance::Environment;
    QTest::newRow("rclone without endpoint")
        << Parser(parseRclone) << QByteArray("[e]\ntype = s3\nprovider = Minio\naccess_key_id = A\n")
        << ImportHindrance::NoEndpoint;
    QTest::newRow("half the keys") << Parser(parseS3cfg)
                                   << QByteArray("[default]\naccess_key = A\nsecret_key =\n")
                                   << ImportHindrance::NoKeys;
}

void ImportTest::saysWhatHinders()
{
    QFETCH(const Parser, parse);
    QFETCH(const QByteArray, file);
    const FoundAccounts found = parse(file);
    QVERIFY(found);
    QCOMPARE(found->size(), 1);
    QTEST(found->constFirst().hindrance, "hindrance");
    QVERIFY(!found->constFirst().hasKeys());
    QVERIFY(!found->constFirst().name.isEmpty());
}

void ImportTest::refusesWholeFiles_data()
{
    QTest::addColumn<Parser>("parse");
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<ImportProblem>("problem");
    const QByteArray large(largestImport + 1, 'x');
    QByteArray many;
    QByteArray aliases;
    for (int i = 0; i <= mostImported; ++i) {
        const QByteArray number = QByteArray::number(i);
        many += "[a" + number + "]\ntype = s3\naccess_key = A\nregion = r\n";
        aliases += (i ? ",\"" : "\"") + number + R"(": {"url": "https://h", "accessKey": "A"})";
    }
    for (const auto &[name, parse] : {std::pair{"aws", Parser(parseAwsCredentials)},
                                      {"rclone", parseRclone},
                                      {"s3cfg", parseS3cfg},
                                      {"mc", parseMinioClient},
                                      {"duck", parseCyberduck}})
        QTest::addRow("large %s", name) << parse << large << ImportProblem::TooLarge;
    QTest::newRow("many aws") << Parser(parseAwsCredentials) << many << ImportProblem::TooMany;
    QTest::newRow("many rclone") << Parser(parseRclone) << many << ImportProblem::TooMany;
    QTest::newRow("many s3cfg") << Parser(parseS3cfg) << many << ImportProblem::TooMany;
    QTest::newRow("many mc") << Parser(parseMinioClient) << "{\"aliases\": {" + aliases + "}}"
                             << ImportProblem::TooMany;
    QTest::newRow("encrypted") << Parser(parseRclone)
                               << QByteArray(
                                      "# Encrypted rclone configuration File\n\nRCLONE_ENCRYPT_V0:\nAAAA\n")
                               << ImportProblem::Encrypted;
    QTest::newRow("s3cfg of another program")
        << Parser(parseS3cfg) << QByteArray("[core]\neditor = vi\n") << ImportProblem::NotThisKind;
    QTest::newRow("json of another program")
        << Parser(parseMinioClient) << QByteArray("{\"a\": 1}") << ImportProblem::NotThisKind;
    QTest::newRow("no json") << Parser(parseMinioClient) << QByteArray("{\"aliases\"")
                             << ImportProblem::NotThisKind;
    QTest::newRow("binary plist") << Parser(parseCyberduck) << QByteArray("bplist00\xd1\x01\x02")
                                  << ImportProblem::NotThisKind;
    QTest::newRow("cut plist") << Parser(parseCyberduck) << duck("s3").chopped(30)
                               << ImportProblem::NotThisKind;
    QTest::newRow("web page") << Parser(parseCyberduck) << QByteArray("<html><body/></html>")
                              << ImportProblem::NotThisKind;
}

void ImportTest::refusesWholeFiles()
{
    QFETCH(const Parser, parse);
    QFETCH(const QByteArray, file);
    const FoundAccounts found = parse(file);
    QVERIFY(!found);
    QTEST(found.error(), "problem");
}

void ImportTest::takesOnlyS3()
{
    const auto rclone = parseRclone("[drive]\ntype = drive\ntoken = {\"a\": 1}\n[c]\ntype = crypt\n"
                                    "remote = s:x\npassword = obscured\n");
    QVERIFY(rclone && rclone->isEmpty());
    const auto bookmark = parseCyberduck(duck("sftp"));
    QVERIFY(bookmark && bookmark->isEmpty());
}

void ImportTest::readsTemporaryKeysFromTheirProfileAgain()
{
    const auto found = parseAwsFiles("[work]\naws_access_key_id = ASIA\naws_secret_access_key = s\n"
                                     "aws_session_token = t\n",
                                     "[profile work]\nregion = eu-north-1\n");
    QVERIFY(found);
    QCOMPARE(found->constFirst().awsProfile, text("work"));
    QCOMPARE(found->constFirst().endpoint.region, text("eu-north-1"));
    const auto lasting = parseAwsFiles("[work]\naws_access_key_id = A\naws_secret_access_key = s\n", {});
    QVERIFY(lasting && lasting->constFirst().awsProfile.isEmpty());
    const auto named = parseRclone("[e]\ntype = s3\nprovider = AWS\nenv_auth = true\nprofile = work\n");
    QCOMPARE(named->constFirst().awsProfile, text("work"));
    QVERIFY(named->constFirst().isUsable());
}

void ImportTest::takesQuotesAndSignsOfSecretsLiterally()
{
    const auto found = parseRclone("[e]\ntype = s3\nendpoint = h.example\naccess_key_id = A\n"
                                   "secret_access_key = \\x41%40\"#;\\n,\n");
    QVERIFY(found);
    QCOMPARE(found->constFirst().credentials.secretAccessKey, QByteArray("\\x41%40\"#;\\n,"));
}

void ImportTest::findsTheFilesOfAHomeFolder()
{
    const QTemporaryDir home;
    const QProcessEnvironment nothing;
    QVERIFY(importSourcesHere(nothing, home.path()).isEmpty());
    write(home.filePath(text(".aws/credentials")),
          "[default]\naws_access_key_id = A\naws_secret_access_key = s\n");
    write(home.filePath(text(".aws/config")), "[profile sso]\nsso_session = x\n");
    write(home.filePath(text(".config/rclone/rclone.conf")), "RCLONE_ENCRYPT_V0:\nAAAA\n");
    write(home.filePath(text(".s3cfg")), "[default]\naccess_key = A\nsecret_key = s\n");
    write(home.filePath(text(".mc/config.json")), "{\"aliases\": {}}");
    write(home.filePath(text(".duck/Bookmarks/a.duck")), duck("s3"));
    write(home.filePath(text(".duck/Bookmarks/b.duck")), duck("ftp"));
    const QList<ImportSource> sources = importSourcesHere(nothing, home.path());
    QList<ImportFormat> formats;
    for (const ImportSource &source : sources)
        formats.append(source.format);
    // Files without any S3 account are left out; one that cannot be read is named.
    QCOMPARE(formats, (QList<ImportFormat>{ImportFormat::Aws, ImportFormat::Rclone, ImportFormat::S3cmd,
                                           ImportFormat::Cyberduck}));
    QCOMPARE(sources[0].found->size(), 2);
    QCOMPARE(sources[1].found.error(), ImportProblem::Encrypted);
    QCOMPARE(usableIn(sources), 3);
}

void ImportTest::knowsAChosenFileByItsContents()
{
    const auto format = [](const QByteArray &bytes) { return importSourceFrom(text("/x"), bytes).format; };
    QCOMPARE(format(duck("s3")), ImportFormat::Cyberduck);
    QCOMPARE(format(" {\"aliases\": {}}"), ImportFormat::MinioClient);
    QCOMPARE(format("[a]\ntype = s3\n"), ImportFormat::Rclone);
    QCOMPARE(format("[default]\nhost_base = h\n"), ImportFormat::S3cmd);
    QCOMPARE(format("[default]\naws_access_key_id = A\n"), ImportFormat::Aws);
    const ImportSource config = importSourceFrom(text("/x"), "[profile a]\nregion = r\n");
    QVERIFY(config.found);
    QCOMPARE(config.found->constFirst().name, text("a"));
    QCOMPARE(importSourceFrom(text("/x"), "just words").found.error(), ImportProblem::NotThisKind);
    QCOMPARE(importSourceFrom(text("/nowhere/x")).found.error(), ImportProblem::Unreadable);
    QCOMPARE(importSourceFrom(text("/dev/zero")).found.error(), ImportProblem::Unreadable);
}

void ImportTest::survivesAbsurdFiles()
{
    const QByteArray deepJson = QByteArray(5000, '[') + QByteArray(5000, ']');
    QVERIFY(!parseMinioClient("{\"aliases\": " + deepJson + "}"));
    QByteArray deepXml("<plist><dict><key>x</key>");
    for (int i = 0; i < 20000; ++i)
        deepXml += "<array>";
    QVERIFY(!parseCyberduck(deepXml));
    const auto bomb = parseCyberduck("<!DOCTYPE plist [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">"
                                     "<!ENTITY c \"&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;\">"
                                     "<!ENTITY e \"&d;&d;&d;&d;&d;&d;&d;&d;\">]><plist><dict><key>Nickname"
                                     "</key><string>&e;&e;&e;&e;</string></dict></plist>");
    QVERIFY(!bomb);
    const auto controls =
        parseRclone(QByteArray("[a\x1b[2Jb]\ntype = s3\n[ok]\ntype = s3\nendpoint = h.example\n"
                               "access_key_id = A\x07\nsecret_access_key = s\n"));
    QVERIFY(controls);
    QCOMPARE(controls->size(), 1);
    QVERIFY(controls->constFirst().credentials.accessKeyId.isEmpty());
    const auto longName = parseRclone("[" + QByteArray(5000, 'n') + "]\ntype = s3\nendpoint = h.example\n");
    QCOMPARE(longName->constFirst().name.size(), 100);
}

QTEST_GUILESS_MAIN(ImportTest)
#include "import_test.moc"
