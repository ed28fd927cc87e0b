// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/account_choice.h"
#include "app/cli/command_table.h"
#include "app/cli/queue_command.h"
#include "app/cli/upload_request.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest/QTest>

using namespace partway;

class UploadRequestTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void takesEveryOption();
    void aPrefixKeepsNames();
    void guessesTheTypeFromTheNameAlone();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void limitsAreChecked();
    void choosesTheAccount();

private:
    [[nodiscard]] static Parsed<Invocation> parse(const QStringList &words)
    {
        return parseArguments(words, globalOptions(), commandTable());
    }
    [[nodiscard]] QString file(const char *name) const { return m_folder->filePath(QLatin1String(name)); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void UploadRequestTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    for (const char *name : {"a.mov", "b.txt"}) {
        QFile made(file(name));
        QVERIFY(made.open(QIODevice::WriteOnly));
    }
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("sub")));
}

void UploadRequestTest::takesEveryOption()
{
    const auto invocation =
        parse({QStringLiteral("upload"), file("a.mov"), QStringLiteral("s3://b/k"),
               QStringLiteral("--part-size"), QStringLiteral("8M"), QStringLiteral("--integrity"),
               QStringLiteral("none"), QStringLiteral("--no-overwrite"), QStringLiteral("--content-type"),
               QStringLiteral("x/y"), QStringLiteral("--meta"), QStringLiteral("Scene=1=2"),
               QStringLiteral("--storage-class"), QStringLiteral("COLD")});
    QVERIFY(invocation);
    const auto requests = uploadRequests(*invocation);
    QVERIFY(requests);
    QCOMPARE(requests->size(), 1);
    const TransferRequest &request = requests->first();
    QCOMPARE(request.sourcePath, file("a.mov"));
    QCOMPARE(request.bucket, QStringLiteral("b"));
    QCOMPARE(request.key, QStringLiteral("k"));
    QCOMPARE(request.partSizeWish, 8LL << 20);
    QCOMPARE(request.integrity, Integrity::None);
    QCOMPARE(request.overwrite, false);
    QCOMPARE(request.contentType, QStringLiteral("x/y"));
    QCOMPARE(request.storageClass, QStringLiteral("COLD"));
    QCOMPARE(request.metadata,
             (std::map<QString, QString>{{QStringLiteral("scene"), QStringLiteral("1=2")}}));
}

void UploadRequestTest::aPrefixKeepsNames()
{
    const auto requests = uploadRequests(
        *parse({QStringLiteral("upload"), file("a.mov"), file("b.txt"), QStringLiteral("s3://b/day1/")}));
    QVERIFY(requests);
    QCOMPARE(requests->at(0).key, QStringLiteral("day1/a.mov"));
    QCOMPARE(requests->at(1).key, QStringLiteral("day1/b.txt"));
    QVERIFY(requests->at(0).overwrite);
    QCOMPARE(requests->at(0).integrity, Integrity::Md5);
}

void UploadRequestTest::guessesTheTypeFromTheNameAlone()
{
    const auto type = [this](const char *name) {
        return uploadRequests(*parse({QStringLiteral("upload"), file(name), QStringLiteral("s3://b/")}))
            ->first()
            .contentType;
    };
    QCOMPARE(type("b.txt"), QStringLiteral("text/plain"));
    QCOMPARE(type("not-there.unheard-of"), QStringLiteral("application/octet-stream"));
}

void UploadRequestTest::saysWhatIsWrong_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QStringList &words, const char *says) {
        QTest::newRow(name) << words << QString(QLatin1String(says));
    };
    init();
    row("folder", {QStringLiteral("sub"), QStringLiteral("s3://b/k")}, "is a folder");
    row("device", {QStringLiteral("/dev/null"), QStringLiteral("s3://b/k")}, "not a regular file");
    row("no destination", {QStringLiteral("a.mov"), QStringLiteral("b.txt")}, "where to");
    row("two into one", {QStringLiteral("a.mov"), QStringLiteral("b.txt"), QStringLiteral("s3://b/k")},
        "would become one object");
    row("same name twice", {QStringLiteral("a.mov"), QStringLiteral("a.mov"), QStringLiteral("s3://b/p/")},
        "would become one object");
    row("part size", {QStringLiteral("a.mov"), QStringLiteral("s3://b/k"), QStringLiteral("--part-size=big")},
        "--part-size");
    row("integrity", {QStringLiteral("a.mov"), QStringLiteral("s3://b/k"), QStringLiteral("--integrity=crc")},
        "--integrity");
    row("meta", {QStringLiteral("a.mov"), QStringLiteral("s3://b/k"), QStringLiteral("--meta=x")}, "--meta");
}

void UploadRequestTest::saysWhatIsWrong()
{
    QFETCH(QStringList, words);
    QFETCH(QString, says);
    const QString before = QDir::currentPath();
    QDir::setCurrent(m_folder->path());
    const auto requests = uploadRequests(*parse(QStringList{QStringLiteral("upload")} + words));
    QDir::setCurrent(before);
    QVERIFY(!requests);
    QVERIFY2(requests.error().sentence.contains(says), qPrintable(requests.error().sentence));
}

void UploadRequestTest::limitsAreChecked()
{
    const auto limits = [](const char *option) {
        return limitsFrom(*parse({QStringLiteral("resume"), QLatin1String(option)}));
    };
    QCOMPARE(limits("--parallel=64")->partsAtOnce, 64);
    QCOMPARE(limits("--limit=10M")->bytesPerSecond, 10LL << 20);
    for (const char *wrong : {"--parallel=0", "--parallel=65", "--parallel=x", "--limit=0", "--limit=x"})
        QVERIFY2(!limits(wrong), wrong);
}

void UploadRequestTest::choosesTheAccount()
{
    AccountStore accounts(m_folder->path());
    const auto choose = [&accounts](const QStringList &options, const QProcessEnvironment &environment) {
        const auto chosen = chosenAccount(*parse(QStringList{QStringLiteral("ls")} + options), accounts,
                                          environment, AwsConfig());
        return chosen ? chosen->name : QLatin1String("refused: ") + chosen.error().sentence;
    };
    QVERIFY(choose({}, {}).startsWith(QLatin1String("refused: Nothing says which server")));
    Account lab;
    lab.name = QStringLiteral("Lab");
    lab.endpoint.url = QUrl(QStringLiteral("http://lab:1"));
    QVERIFY(accounts.add(lab));
    QCOMPARE(choose({}, {}), QStringLiteral("Lab"));
    lab.name = QStringLiteral("Second");
    QVERIFY(accounts.add(lab));
    QVERIFY(choose({}, {}).contains(QLatin1String("several accounts")));
    QCOMPARE(choose({QStringLiteral("--account=second")}, {}), QStringLiteral("Second"));
    QVERIFY(choose({QStringLiteral("--account=third")}, {}).contains(QLatin1String("third")));
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("AWS_ENDPOINT_URL"), QStringLiteral("http://env:1"));
    QCOMPARE(choose({}, environment), QStringLiteral("env:1"));
    QCOMPARE(choose({QStringLiteral("--endpoint=http://arg:1")}, environment), QStringLiteral("arg:1"));
    QCOMPARE(choose({QStringLiteral("--account=Lab")}, environment), QStringLiteral("Lab"));
    QVERIFY(choose({QStringLiteral("--account=Lab"), QStringLiteral("--endpoint=http://h")}, {})
                .contains(QLatin1String("exclude each other")));
    QVERIFY(choose({QStringLiteral("--path-style"), QStringLiteral("--virtual-host")}, environment)
                .contains(QLatin1String("exclude each other")));
}

QTEST_GUILESS_MAIN(UploadRequestTest)
#include "upload_request_test.moc"
