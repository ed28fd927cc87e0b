// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_table.h"
#include "app/cli/quantity_argument.h"
#include "app/cli/rescue/upload_selection.h"

#include <QtTest/QTest>

using namespace partway;
using namespace std::chrono_literals;

/// Which uploads are to be aborted: nothing is, unless it is asked for.
class UploadSelectionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void understandsWhereToLook();
    void namesUploadsOfOneObject();
    void choosesByAge();
    void orphansAreWhatNoTransferOwns();
    void readsAges_data();
    void readsAges();
};

namespace {

Parsed<UploadSelection> selection(const QString &line)
{
    const auto invocation =
        parseArguments(QStringLiteral("abort-uploads %1").arg(line).split(u' ', Qt::SkipEmptyParts),
                       globalOptions(), commandTable());
    if (!invocation)
        return tl::unexpected(invocation.error());
    return uploadSelection(*invocation);
}

const UtcTime now(std::chrono::seconds(1'800'000'000));

InProgressUpload begun(std::optional<UtcTime> when)
{
    InProgressUpload upload;
    upload.initiated = when;
    return upload;
}

} // namespace

void UploadSelectionTest::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("says");
    const auto row = [](const char *line, const char *says) {
        QTest::newRow(line) << QString(QLatin1String(says));
    };
    row("", "Say where");
    row("--all", "Say where");
    row("s3://b", "which uploads");
    row("s3://b/prefix", "which uploads");
    row("--all-buckets", "which uploads");
    row("s3://b --dry-run --yes", "which uploads");
    row("s3://b --all --all-buckets", "not both");
    row("b --all", "does not name a bucket");
    row("s3://b --upload-id U", "name the object");
    row("--all-buckets --upload-id U", "name the object");
    row("s3://b/k --upload-id=", "name the object");
    row("s3://b/k --upload-id U --all", "one or the other");
    row("s3://b/k --upload-id U --older-than 7d", "one or the other");
    row("s3://b/k --upload-id U --orphans", "one or the other");
    row("s3://b --older-than 7", "7d, 12h or 2w");
    row("s3://b --older-than=", "7d, 12h or 2w");
    row("s3://b s3://c --all", "does not know what to do");
}

void UploadSelectionTest::saysWhatIsWrong()
{
    QFETCH(QString, says);
    const auto chosen = selection(QLatin1String(QTest::currentDataTag()));
    QVERIFY(!chosen);
    QVERIFY2(chosen.error().sentence.contains(says), qPrintable(chosen.error().sentence));
}

void UploadSelectionTest::understandsWhereToLook()
{
    QCOMPARE(selection(QStringLiteral("s3://b --all"))->scope.bucket, QStringLiteral("b"));
    QCOMPARE(selection(QStringLiteral("s3://b/a//b --orphans"))->scope.prefix, QStringLiteral("a//b"));
    QVERIFY(selection(QStringLiteral("--all-buckets --all"))->scope.bucket.isEmpty());
    QVERIFY(selection(QStringLiteral("s3:// --all-buckets --older-than 2w"))->scope.bucket.isEmpty());
}

void UploadSelectionTest::namesUploadsOfOneObject()
{
    const auto chosen = selection(QStringLiteral("s3://b/k --upload-id U --upload-id V --upload-id U"));
    QVERIFY(chosen);
    const QList<InProgressUpload> named = chosen->named(AccountId{QStringLiteral("acc")});
    QCOMPARE(named.size(), 2);
    QCOMPARE(named.first().ref, (UploadRef{QStringLiteral("b"), QStringLiteral("k"), QStringLiteral("U")}));
    QCOMPARE(named.last().ref.uploadId, QStringLiteral("V"));
    QCOMPARE(named.first().account.value, QStringLiteral("acc"));
}

void UploadSelectionTest::choosesByAge()
{
    const auto week = selection(QStringLiteral("s3://b --older-than 7d"));
    QVERIFY(week->selects(begun(now - 169h), false, now));
    QVERIFY(!week->selects(begun(now - 168h), false, now));
    QVERIFY(!week->selects(begun(now + 1h), false, now));
    QVERIFY(!week->selects(begun(std::nullopt), false, now));
    QVERIFY(selection(QStringLiteral("s3://b --all"))->selects(begun(std::nullopt), true, now));
}

void UploadSelectionTest::orphansAreWhatNoTransferOwns()
{
    const auto orphans = selection(QStringLiteral("s3://b --orphans"));
    QVERIFY(orphans->selects(begun(now), false, now));
    QVERIFY(!orphans->selects(begun(now), true, now));
    const auto old = selection(QStringLiteral("s3://b --orphans --older-than 1d"));
    QVERIFY(!old->selects(begun(now), false, now));
    QVERIFY(!old->selects(begun(now - 48h), true, now));
    QVERIFY(old->selects(begun(now - 48h), false, now));
    QVERIFY(selection(QStringLiteral("s3://b --older-than 1d"))->selects(begun(now - 48h), true, now));
}

void UploadSelectionTest::readsAges_data()
{
    QTest::addColumn<qint64>("seconds"); // 0: refused
    const auto row = [](const char *text, qint64 seconds) { QTest::newRow(text) << seconds; };
    row("7d", 604800);
    row("12H", 43200);
    row("30min", 1800);
    row("2 w", 1209600);
    row("36525d", 3155760000);
    row("36526d", 0);
    row("999999999w", 0);
    row("7", 0);
    row("0d", 0);
    row("-1d", 0);
    row("1.5d", 0);
    row("d", 0);
    row("7m", 0);
    row("7days", 0);
    row("٧d", 0);
    row("", 0);
}

void UploadSelectionTest::readsAges()
{
    const auto age = ageArgument(QString::fromUtf8(QTest::currentDataTag()));
    QTEST(static_cast<qint64>(age.value_or(0s).count()), "seconds");
}

QTEST_GUILESS_MAIN(UploadSelectionTest)
#include "upload_selection_test.moc"
