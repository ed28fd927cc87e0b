// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_table.h"
#include "app/cli/completion_text.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest/QTest>

using namespace partway;

namespace {

QString scriptFor(Shell shell) { return completionScript(shell, globalOptions(), commandTable()); }

bool save(const QString &path, const QString &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0;
}

struct Ended
{
    int code = -1;
    QStringList lines;
    QByteArray said;
};

Ended run(const QString &program, const QStringList &arguments, const QString &folder)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(program, arguments);
    process.closeWriteChannel();
    QTest::qVerify(process.waitForFinished(20000), "finished", qPrintable(program), __FILE__, __LINE__);
    const QString out = QString::fromUtf8(process.readAllStandardOutput());
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            out.split(QLatin1Char('\n'), Qt::SkipEmptyParts), process.readAllStandardError()};
}

} // namespace

/// What the shells are taught.
class CompletionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesEveryCommandAndOption_data();
    void namesEveryCommandAndOption();
    void isUnderstoodByItsShell_data();
    void isUnderstoodByItsShell();
    void offersWhatFits_data();
    void offersWhatFits();
    void offersFilesWhereTheyAreSent();
};

void CompletionTest::namesEveryCommandAndOption_data()
{
    QTest::addColumn<int>("shell");
    QTest::addColumn<QString>("dashes");
    QTest::newRow("bash") << int(Shell::Bash) << QStringLiteral("--");
    QTest::newRow("zsh") << int(Shell::Zsh) << QStringLiteral("--");
    QTest::newRow("fish") << int(Shell::Fish) << QStringLiteral("-l ");
}

void CompletionTest::namesEveryCommandAndOption()
{
    QFETCH(int, shell);
    QFETCH(QString, dashes);
    const QString script = scriptFor(Shell(shell));
    QList<OptionSpec> options = globalOptions();
    for (const CommandSpec &command : commandTable()) {
        options += command.options;
        const QStringList words = QString(QLatin1String(command.name)).split(QLatin1Char(' '));
        for (const QString &word : words)
            QVERIFY2(script.contains(word), command.name);
    }
    for (const OptionSpec &option : std::as_const(options))
        QVERIFY2(script.contains(dashes + QLatin1String(option.name)), option.name);
    QVERIFY2(!script.contains(QLatin1Char('%')), "a place was not filled");
}

void CompletionTest::isUnderstoodByItsShell_data()
{
    QTest::addColumn<int>("shell");
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("onlyRead");
    QTest::newRow("bash") << int(Shell::Bash) << QStringLiteral("bash") << QStringLiteral("-n");
    // The others are not on every machine; where they are, they say what they think of it.
    if (!QStandardPaths::findExecutable(QStringLiteral("zsh")).isEmpty())
        QTest::newRow("zsh") << int(Shell::Zsh) << QStringLiteral("zsh") << QStringLiteral("-n");
    if (!QStandardPaths::findExecutable(QStringLiteral("fish")).isEmpty())
        QTest::newRow("fish") << int(Shell::Fish) << QStringLiteral("fish") << QStringLiteral("--no-execute");
}

void CompletionTest::isUnderstoodByItsShell()
{
    QFETCH(int, shell);
    QFETCH(QString, program);
    QFETCH(QString, onlyRead);
    const QTemporaryDir folder;
    QVERIFY(save(folder.filePath(QStringLiteral("script")), scriptFor(Shell(shell))));
    const Ended ended = run(program, {onlyRead, QStringLiteral("script")}, folder.path());
    QVERIFY2(ended.code == 0 && ended.said.isEmpty(), ended.said.constData());
}

void CompletionTest::offersWhatFits_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QStringList>("offered");
    const auto row = [](const char *line, const QStringList &offered) {
        QTest::newRow(line) << QString(QLatin1String(line)).split(QLatin1Char(' ')) << offered;
    };
    row("upl", {QStringLiteral("upload"), QStringLiteral("uploads")});
    row("rule ", {QStringLiteral("show"), QStringLiteral("set"), QStringLiteral("remove")});
    row("--account storj rule s", {QStringLiteral("show"), QStringLiteral("set")});
    row("rule set --d", {QStringLiteral("--days")});
    row("upload --parall", {QStringLiteral("--parallel")});
    row("upload --parallel 4 --li", {QStringLiteral("--limit")});
    row("--json --lim", {});
    row("upload --integrity ", {QStringLiteral("md5"), QStringLiteral("none")});
    row("upload --integrity = n", {QStringLiteral("none")});
    row("upload --part-size = 5M --no-o", {QStringLiteral("--no-overwrite")});
    row("transfers --qu", {QStringLiteral("--quiet")});
    row("completion z", {QStringLiteral("zsh")});
    row("--account ", {});
}

void CompletionTest::offersWhatFits()
{
    QFETCH(QStringList, words);
    QFETCH(QStringList, offered);
    const QTemporaryDir folder;
    QVERIFY(save(folder.filePath(QStringLiteral("script")), scriptFor(Shell::Bash)));
    // As bash calls it: the words before the cursor, and which of them is being written.
    const QString ask =
        QStringLiteral("source ./script; COMP_WORDS=(partway-cli \"$@\"); COMP_CWORD=$#; _partway_cli; "
                       "printf '%s\\n' \"${COMPREPLY[@]}\"");
    const Ended ended =
        run(QStringLiteral("bash"),
            QStringList{QStringLiteral("-c"), ask, QStringLiteral("partway-cli")} + words, folder.path());
    QVERIFY2(ended.code == 0, ended.said.constData());
    QCOMPARE(ended.lines, offered);
}

void CompletionTest::offersFilesWhereTheyAreSent()
{
    const QTemporaryDir folder;
    QVERIFY(save(folder.filePath(QStringLiteral("script")), scriptFor(Shell::Bash)));
    QVERIFY(save(folder.filePath(QStringLiteral("reel 07.mov")), {}));
    const QString ask =
        QStringLiteral("source ./script; COMP_WORDS=(partway-cli \"$@\"); COMP_CWORD=$#; _partway_cli; "
                       "printf '%s\\n' \"${COMPREPLY[@]}\"");
    for (const QStringList &words :
         {QStringList{QStringLiteral("upload"), QStringLiteral("re")},
          QStringList{QStringLiteral("adopt"), QStringLiteral("re")},
          QStringList{QStringLiteral("finish"), QStringLiteral("--file"), QStringLiteral("re")}}) {
        const Ended ended =
            run(QStringLiteral("bash"),
                QStringList{QStringLiteral("-c"), ask, QStringLiteral("partway-cli")} + words, folder.path());
        QCOMPARE(ended.lines, QStringList{QStringLiteral("reel 07.mov")});
    }
    const Ended ended = run(QStringLiteral("bash"),
                            {QStringLiteral("-c"), ask, QStringLiteral("partway-cli"), QStringLiteral("ls"),
                             QStringLiteral("re")},
                            folder.path());
    QCOMPARE(ended.lines, QStringList());
}

QTEST_GUILESS_MAIN(CompletionTest)
#include "completion_test.moc"
