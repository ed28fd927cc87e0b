// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_table.h"
#include "app/cli/object_url.h"
#include "app/cli/proxy_argument.h"
#include "app/cli/quantity_argument.h"
#include "app/cli/shell_command.h"

#include <QtTest/QTest>

using namespace partway;

class ArgumentsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void understandsCommandLines_data();
    void understandsCommandLines();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void keepsTheOrderOfRepeatedOptions();
    void helpWinsOverMistakes();
    void everyCommandAndOptionIsInTheHelp();
    void readsSizes_data();
    void readsSizes();
    void readsRates();
    void readsObjectUrls();
    void refusesPasswordsInProxies();
    void aCommandThatGoesOnFindsItsTransfersAgain();
};

namespace {

Parsed<Invocation> parse(const QString &line)
{
    return parseArguments(line.split(QLatin1Char(' '), Qt::SkipEmptyParts), globalOptions(), commandTable());
}

} // namespace

void ArgumentsTest::understandsCommandLines_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QStringList>("operands");
    const auto row = [](const char *line, const char *command, const QStringList &operands) {
        QTest::newRow(line) << QString(QLatin1String(command)) << operands;
    };
    row("upload a s3://b/k", "upload", {QStringLiteral("a"), QStringLiteral("s3://b/k")});
    row("--json upload a b s3://b/", "upload",
        {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("s3://b/")});
    row("upload a s3://b/k --part-size 5MiB --parallel=4", "upload",
        {QStringLiteral("a"), QStringLiteral("s3://b/k")});
    row("--part-size=5MiB upload a s3://b/k", "upload", {QStringLiteral("a"), QStringLiteral("s3://b/k")});
    row("upload -- --odd s3://b/k", "upload", {QStringLiteral("--odd"), QStringLiteral("s3://b/k")});
    row("upload --json -- -a s3://b/k", "upload", {QStringLiteral("-a"), QStringLiteral("s3://b/k")});
    row("upload - s3://b/k", "upload", {QStringLiteral("-"), QStringLiteral("s3://b/k")});
    row("resume", "resume", {});
    row("resume --all", "resume", {});
    row("account list", "account list", {});
    row("account --json add Lab --endpoint http://h", "account add", {QStringLiteral("Lab")});
    row("ls", "ls", {});
}

void ArgumentsTest::understandsCommandLines()
{
    const auto invocation = parse(QLatin1String(QTest::currentDataTag()));
    QVERIFY2(invocation, invocation ? "" : qPrintable(invocation.error().sentence));
    QTEST(invocation->command, "command");
    QTEST(invocation->operands, "operands");
}

void ArgumentsTest::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("says");
    const auto row = [](const char *line, const char *says) {
        QTest::newRow(line) << QString(QLatin1String(says));
    };
    row("", "No command");
    row("uplaod a s3://b/k", "uplaod");
    row("upload", "wants more");
    row("upload a s3://b/k --part-sise 5", "--part-sise");
    row("upload a s3://b/k --part-size", "wants a value");
    row("upload a s3://b/k --json=yes", "takes no value");
    row("upload a s3://b/k --yes", "not an option of");
    row("account", "second word");
    row("account frob", "account frob");
    row("-x", "-x");
    row("parts s3://b/k s3://b/l", "does not know what to do");
}

void ArgumentsTest::saysWhatIsWrong()
{
    QFETCH(QString, says);
    const auto invocation = parse(QLatin1String(QTest::currentDataTag()));
    QVERIFY(!invocation);
    QVERIFY2(invocation.error().sentence.contains(says), qPrintable(invocation.error().sentence));
}

void ArgumentsTest::keepsTheOrderOfRepeatedOptions()
{
    const auto invocation =
        parse(QStringLiteral("upload a s3://b/k --meta x=1 --limit 1M --meta y=2 --limit 2M"));
    QVERIFY(invocation);
    QCOMPARE(invocation->values("meta"), (QStringList{QStringLiteral("x=1"), QStringLiteral("y=2")}));
    QCOMPARE(invocation->value("limit"), QStringLiteral("2M"));
    QVERIFY(!invocation->has("quiet"));
}

void ArgumentsTest::helpWinsOverMistakes()
{
    QVERIFY(parse(QStringLiteral("--help --nonsense"))->has("help"));
    QVERIFY(parse(QStringLiteral("upload --help"))->has("help"));
    QVERIFY(parse(QStringLiteral("account -h"))->has("help"));
    QVERIFY(parse(QStringLiteral("--version"))->has("version"));
}

void ArgumentsTest::everyCommandAndOptionIsInTheHelp()
{
    const QString whole = helpText({});
    for (const OptionSpec &option : globalOptions())
        QVERIFY2(whole.contains(QLatin1String("--") + QLatin1String(option.name)), option.name);
    for (const CommandSpec &command : commandTable()) {
        QVERIFY2(whole.contains(QLatin1String(command.name)), command.name);
        for (const OptionSpec &option : command.options)
            QVERIFY2(helpText(QLatin1String(command.name)).contains(QLatin1String(option.name)), option.name);
    }
    for (const char *promise : {"\"event\":\"transfer\"", "\"event\":\"upload\"", "\"event\":\"part\"",
                                "Exit codes: 0", "AWS_SECRET_ACCESS_KEY", "AWS_CA_BUNDLE"})
        QVERIFY2(whole.contains(QLatin1String(promise)), promise);
    QVERIFY(helpText(QStringLiteral("account")).contains(QLatin1String("account remove")));
    QVERIFY(!helpText(QStringLiteral("account")).contains(QLatin1String("abort-uploads")));
}

void ArgumentsTest::readsSizes_data()
{
    QTest::addColumn<qint64>("bytes"); // 0: refused
    const auto row = [](const char *text, qint64 bytes) { QTest::newRow(text) << bytes; };
    row("8388608", 8388608);
    row("64M", 64LL << 20);
    row("64m", 64LL << 20);
    row("5MiB", 5LL << 20);
    row("5 MiB", 5LL << 20);
    row("64MB", 64'000'000);
    row("1.5G", 3LL << 29);
    row("2T", 2LL << 40);
    row("12B", 12);
    row("0", 0);
    row("-5M", 0);
    row("", 0);
    row("M", 0);
    row("5X", 0);
    row("5MM", 0);
    row("1e9", 0);
    row("0x10", 0);
    row("99999999999999999999", 0);
    row("999999999999T", 0);
    row("nan", 0);
}

void ArgumentsTest::readsSizes()
{
    const auto size = sizeArgument(QLatin1String(QTest::currentDataTag()));
    QTEST(size.value_or(0), "bytes");
}

void ArgumentsTest::readsRates()
{
    QCOMPARE(rateArgument(QStringLiteral("10M")), std::optional<qint64>(10LL << 20));
    QCOMPARE(rateArgument(QStringLiteral("500K/s")), std::optional<qint64>(500LL << 10));
    QCOMPARE(rateArgument(QStringLiteral("1MB/s")), std::optional<qint64>(1'000'000));
    QVERIFY(!rateArgument(QStringLiteral("fast")));
    QVERIFY(!rateArgument(QStringLiteral("/s")));
}

void ArgumentsTest::readsObjectUrls()
{
    QCOMPARE(objectUrl(QStringLiteral("s3://b/a%20b?x")),
             (ObjectUrl{QStringLiteral("b"), QStringLiteral("a%20b?x")}));
    QCOMPARE(objectUrl(QStringLiteral("s3://b")), (ObjectUrl{QStringLiteral("b"), QString()}));
    QCOMPARE(objectUrl(QStringLiteral("s3://b/")), (ObjectUrl{QStringLiteral("b"), QString()}));
    for (const char *wrong : {"", "b/k", "s3:/b/k", "s3://", "s3:///k", "http://b/k", "s3://a b/k"})
        QVERIFY2(!objectUrl(QLatin1String(wrong)), wrong);
    const QString name = QStringLiteral("reel.mov");
    QCOMPARE(keyFor(*objectUrl(QStringLiteral("s3://b/day1/")), name), QStringLiteral("day1/reel.mov"));
    QCOMPARE(keyFor(*objectUrl(QStringLiteral("s3://b")), name), name);
    QCOMPARE(keyFor(*objectUrl(QStringLiteral("s3://b/other")), name), QStringLiteral("other"));
}

void ArgumentsTest::refusesPasswordsInProxies()
{
    const auto proxy = [](const char *url) {
        return proxyArgument(*parse(QStringLiteral("ls --proxy ") + QLatin1String(url)));
    };
    QCOMPARE(*proxy("http://h:3128"), ProxyChoice(QUrl(QStringLiteral("http://h:3128"))));
    QCOMPARE(*proxy("none"), ProxyChoice(NoProxy{}));
    QCOMPARE(*proxyArgument(*parse(QStringLiteral("ls"))), ProxyChoice(SystemProxy{}));
    for (const char *wrong :
         {"http://user:hidden@h:3128", "ftp://h:1", "h:3128", "http://h", "socks5://:1"}) {
        const auto answer = proxy(wrong);
        QVERIFY2(!answer, wrong);
        QVERIFY(!answer.error().sentence.contains(QLatin1String("hidden")));
    }
}

void ArgumentsTest::aCommandThatGoesOnFindsItsTransfersAgain()
{
    const auto invocation =
        parse(QStringLiteral("--state /tmp/it's upload a s3://b/k --limit 5M --endpoint http://h"));
    QCOMPARE(commandFor(QStringLiteral("resume"), *invocation, {QStringLiteral("7"), QStringLiteral("9")}),
             QStringLiteral("partway-cli --state '/tmp/it'\\''s' resume --limit 5M 7 9"));
    const auto removing = parse(QStringLiteral("--json remove --leave-parts 7"));
    QCOMPARE(commandFor(QStringLiteral("remove"), *removing, {QStringLiteral("7")}),
             QStringLiteral("partway-cli remove --leave-parts 7"));
    const auto all = parse(QStringLiteral("resume --all --parallel 2"));
    QCOMPARE(commandFor(QStringLiteral("resume"), *all, {QStringLiteral("3")}),
             QStringLiteral("partway-cli resume --parallel 2 3"));
    QCOMPARE(shellWord(QStringLiteral("$(rm)")), QStringLiteral("'$(rm)'"));
}

QTEST_GUILESS_MAIN(ArgumentsTest)
#include "arguments_test.moc"
