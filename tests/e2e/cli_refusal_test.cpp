// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/cli_fixture.h"

#include <QFile>
#include <QtTest/QTest>

using namespace partway;
using practice::FaultAction;
using practice::Operation;

/// What the command line says where something is refused for good, taken otherwise than asked, or named so
/// as to deceive.
class CliRefusalTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatResumingCannotHelpIsNotOfferedToResume_data();
    void whatResumingCannotHelpIsNotOfferedToResume();
    void aRaisedPartSizeIsTold();
    void aKeyCannotForgeALine();
    void anUnknownUploadIsNothingToResume();
    void aMissingBucketIsNothingToResume();
};

namespace {

QString text(const char *latin1) { return QLatin1String(latin1); }

} // namespace

void CliRefusalTest::whatResumingCannotHelpIsNotOfferedToResume_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("help");
    QTest::newRow("exists") << QStringList{text("s3://films/there"), text("--no-overwrite")}
                            << text("to another key, or without --no-overwrite");
    QTest::newRow("key") << QStringList{text("s3://films/a/../b")} << text("to another key");
    QTest::newRow("storage class") << QStringList{text("s3://films/cold"), text("--storage-class=COLD")}
                                   << text("with another --storage-class");
}

void CliRefusalTest::whatResumingCannotHelpIsNotOfferedToResume()
{
    QFETCH(const QStringList, words);
    QFETCH(const QString, help);
    CliFixture fixture;
    const QString old = fixture.makeFile(text("old"), 1000, 1);
    QCOMPARE(fixture.start({text("upload"), old, text("s3://films/there")})->finish(), 0);
    fixture.store().addFault({.action = FaultAction::Error,
                              .operation = Operation::CreateUpload,
                              .key = "cold",
                              .times = 0,
                              .status = 400,
                              .code = "InvalidStorageClass"});
    const QString file = fixture.makeFile(text("new"), 6'000'000, 2);
    const QStringList upload{text("upload"), file, text("--part-size=5M")};
    const auto cli = fixture.start(upload + words);
    QCOMPARE(cli->finish(), 1);
    QVERIFY2(!cli->err().contains(" resume "), cli->err().constData());
    QVERIFY2(cli->err().contains(help.toUtf8()), cli->err().constData());
    const QString remove = text("partway-cli --state %1 remove 2").arg(fixture.state());
    QVERIFY2(cli->err().contains(remove.toUtf8()), cli->err().constData());
    QCOMPARE(fixture.start({text("remove"), text("2")})->finish(), 0);
    QVERIFY(fixture.store().pendingUploads("films").empty());
}

void CliRefusalTest::aRaisedPartSizeIsTold()
{
    CliFixture fixture;
    const QString file = fixture.makeFile(text("reel.mov"), 12'000'000);
    const auto raised = fixture.start({text("upload"), file, text("s3://films/a"), text("--part-size=1MiB")});
    QCOMPARE(raised->finish(), 0);
    QVERIFY2(raised->err().contains("5 MiB, not of 1 MiB as asked"), raised->err().constData());
    const auto taken = fixture.start({text("upload"), file, text("s3://films/b"), text("--part-size=6MiB")});
    QCOMPARE(taken->finish(), 0);
    QVERIFY2(!taken->err().contains("as asked"), taken->err().constData());
}

void CliRefusalTest::aKeyCannotForgeALine()
{
    CliFixture fixture;
    const QString file = fixture.makeFile(text("a\nforged file"), 1000);
    QVERIFY(QFile::exists(file));
    const QString url = text("s3://films/k\nforged key\x1b[2J");
    const auto upload = fixture.start({text("upload"), file, url});
    QCOMPARE(upload->finish(), 0);
    QCOMPARE(upload->out().count('\n'), 1);
    QVERIFY(fixture.store().object("films", "k\nforged key\x1b[2J"));
    for (const QStringList &words :
         {QStringList{text("ls"), text("s3://films")}, QStringList{text("transfers")}}) {
        const auto listed = fixture.start(words);
        QCOMPARE(listed->finish(), 0);
        QVERIFY2(!listed->out().contains("\nforged"), listed->out().constData());
        QVERIFY(listed->out().contains("forged key"));
        QVERIFY(!listed->out().contains('\x1b'));
    }
    const auto json = fixture.start({text("--json"), text("ls"), text("s3://films")});
    QCOMPARE(json->finish(), 0);
    QCOMPARE(json->lines().first().value(text("key")).toString(), text("k\nforged key\x1b[2J"));
    const auto refused = fixture.start({text("ls"), text("s3://no\nforged")});
    QCOMPARE(refused->finish(), 1);
    QVERIFY2(!refused->err().contains("\nforged"), refused->err().constData());
}

void CliRefusalTest::anUnknownUploadIsNothingToResume()
{
    CliFixture fixture;
    const QStringList about{text("s3://films/k"), text("--upload-id=unknown")};
    for (const QStringList &words :
         {QStringList{text("parts")}, QStringList{text("abort-uploads"), text("--yes")}}) {
        const auto cli = fixture.start(words + about);
        QCOMPARE(cli->finish(), 1);
        QVERIFY2(!cli->err().contains("esume"), cli->err().constData());
        QVERIFY2(cli->err().contains("upload ID"), cli->err().constData());
    }
}

void CliRefusalTest::aMissingBucketIsNothingToResume()
{
    CliFixture fixture;
    const auto cli = fixture.start({text("ls"), text("s3://nobuckethere")});
    QCOMPARE(cli->finish(), 1);
    QVERIFY2(cli->err().contains("Then try again."), cli->err().constData());
    QVERIFY(!cli->err().contains("resume"));
}

QTEST_GUILESS_MAIN(CliRefusalTest)
#include "cli_refusal_test.moc"
