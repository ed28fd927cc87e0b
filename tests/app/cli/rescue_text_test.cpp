// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/rescue/file_comparison.h"
#include "app/cli/rescue/outlook_text.h"
#include "app/cli/rescue/part_numbers.h"
#include "app/cli/rescue/removal_text.h"
#include "app/cli/rescue/upload_lines.h"

#include <QLocale>
#include <QtTest/QTest>

using namespace partway;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(partway::PartSet)

/// What the rescue commands say, and their promised fields.
class RescueTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void anUploadHasThePromisedFields();
    void whatIsNotKnownIsNullAndNotSaid();
    void moneyNeedsAPriceAndABill();
    void severalOfOneKeyAreMarked();
    void aTotalAddsUpWhatWasMeasured();
    void runsOfNumbersAreTakenTogether();
    void comparisonsCountEveryVerdict();
    void anOutlookTellsWhatIsLost();
    void anIncompleteUploadIsNamedSo_data();
    void anIncompleteUploadIsNamedSo();
    void outcomesSayWhy();
};

namespace {

const UtcTime now(std::chrono::seconds(1'800'000'000));

Account account(std::optional<double> price)
{
    Account account;
    account.name = QStringLiteral("Lab");
    account.profile = providerProfile(QStringLiteral("other"));
    account.pricePerTbMonthUsd = price;
    return account;
}

InProgressUpload upload(qint64 bytes = 500'000'000'000)
{
    InProgressUpload upload;
    upload.ref = {QStringLiteral("rushes"), QStringLiteral("day1/reel.mov"), QStringLiteral("2~U")};
    upload.initiated = now - 96h;
    upload.initiator = QStringLiteral("anna\nb");
    upload.measured = Measured::Yes;
    upload.contents.set.parts = 212;
    upload.contents.set.highest = 212;
    upload.contents.set.bytes = bytes;
    upload.contents.set.partSize = 64LL << 20;
    upload.contents.lastPartAt = now - 48h;
    upload.contents.storedSince = now - 73h; // a tenth of a month
    upload.contents.abortDate = now + 11h;
    return upload;
}

QString said(const UploadRow &row, const Account &account)
{
    return uploadLines(row, account, now).join(u'\n');
}

PartComparison comparison()
{
    PartComparison comparison;
    comparison.plan = {900, 100, 9, {}};
    comparison.verdicts = {PartVerdict::Matches, PartVerdict::Matches,    PartVerdict::Differs,
                           PartVerdict::Matches, PartVerdict::Missing,    PartVerdict::Missing,
                           PartVerdict::Missing, PartVerdict::CannotTell, PartVerdict::Missing};
    comparison.strays = 2;
    return comparison;
}

ListedPart part(int number) { return {number, 100, "etag", std::nullopt}; }

} // namespace

void RescueTextTest::anUploadHasThePromisedFields()
{
    Transfer owner;
    owner.id = TransferId{3};
    owner.state = TransferState::Paused;
    const UploadRow row{upload(), owner, true, 2};
    const QJsonObject json = uploadToJson(row, account(4), now);
    const auto field = [&json](const char *name) { return json.value(QLatin1String(name)); };
    QCOMPARE(field("event").toString(), QStringLiteral("upload"));
    QCOMPARE(field("account").toString(), QStringLiteral("Lab"));
    QCOMPARE(field("key").toString(), QStringLiteral("day1/reel.mov"));
    QCOMPARE(field("uploadId").toString(), QStringLiteral("2~U"));
    QCOMPARE(field("initiator").toString(), QStringLiteral("anna\nb"));
    QCOMPARE(field("transfer").toInt(), 3);
    QCOMPARE(field("journalKnown").toBool(), true);
    QCOMPARE(field("uploadsOfKey").toInt(), 2);
    QCOMPARE(field("parts").toInt(), 212);
    QCOMPARE(field("size").toInteger(), 500'000'000'000);
    QCOMPARE(field("partSize").toInteger(), 64LL << 20);
    QCOMPARE(field("beingWritten").toBool(true), false);
    QCOMPARE(field("usdAMonth").toDouble(), 2.0);
    QCOMPARE(field("usdSoFar").toDouble(), 0.2);
    QVERIFY(field("deletedAt").toString().startsWith(QLatin1String("2027-01-15T19:00")));
    QVERIFY(json.contains(QLatin1String("error")) && field("error").isNull());

    const QString text = said(row, account(4));
    QVERIFY2(text.contains(QLatin1String("s3://rushes/day1/reel.mov  --upload-id 2~U")), qPrintable(text));
    for (const char *fact : {"transfer 3", "Paused", "212 parts of 64 MiB, 500 GB", "last part 2 d",
                             "$2.00 a month", "$0.20 so far", "deletes it in 11 h"})
        QVERIFY2(text.contains(QLatin1String(fact)), fact);
}

void RescueTextTest::whatIsNotKnownIsNullAndNotSaid()
{
    UploadRow row;
    row.upload.ref = upload().ref;
    row.journalKnown = false;
    const QJsonObject json = uploadToJson(row, account(4), now);
    for (const char *name :
         {"initiated", "initiator", "storageClass", "transfer", "parts", "size", "partSize", "lastPart",
          "beingWritten", "usdAMonth", "usdSoFar", "deletedAt", "error"})
        QVERIFY2(json.contains(QLatin1String(name)) && json.value(QLatin1String(name)).isNull(), name);
    QCOMPARE(uploadLines(row, account(4), now),
             QStringList{QStringLiteral("-  s3://rushes/day1/reel.mov  --upload-id 2~U")});
}

void RescueTextTest::moneyNeedsAPriceAndABill()
{
    QVERIFY(!costOf(upload(), account(std::nullopt), now));
    QVERIFY(!said({upload(), {}, true, 1}, account(std::nullopt)).contains(u'$'));
    Account free = account(4);
    free.profile.incompleteBilled = false;
    QVERIFY(!costOf(upload(), free, now));
    QCOMPARE(costOf(upload(), account(0), now)->usdAMonth, 0.0);

    InProgressUpload undated = upload();
    undated.contents.storedSince.reset();
    QVERIFY(!costOf(undated, account(4), now)->usdSoFar);
    const QString text = said({undated, {}, true, 1}, account(4));
    QVERIFY2(text.contains(QLatin1String("$2.00 a month")) && !text.contains(QLatin1String("so far")),
             qPrintable(text));
}

void RescueTextTest::severalOfOneKeyAreMarked()
{
    QVERIFY(said({upload(), {}, true, 2}, account(4)).contains(QLatin1String("2 uploads of this key")));
    QVERIFY(!said({upload(), {}, true, 1}, account(4)).contains(QLatin1String("of this key")));
}

void RescueTextTest::aTotalAddsUpWhatWasMeasured()
{
    UploadSum sum;
    QVERIFY(sumText(sum).contains(QLatin1String("no in-progress uploads")));
    InProgressUpload unmeasured = upload();
    unmeasured.measured = Measured::NotYet;
    unmeasured.contents = {};
    sum.add(unmeasured, account(4), now);
    QVERIFY(sumToJson(sum).value(QLatin1String("size")).isNull());
    QVERIFY(!sumText(sum).contains(QLatin1String("hold")));
    sum.add(upload(), account(4), now);
    sum.add(upload(), account(4), now);
    QCOMPARE(sum.uploads, 3);
    QCOMPARE(sum.bytes, 1'000'000'000'000);
    QCOMPARE(sum.usdAMonth, 4.0);
    QCOMPARE(sum.expiring, 2);
    const QString text = sumText(sum);
    for (const char *fact :
         {"hold 1.0 TB", "$4.00 a month", "$0.40 so far", "deletes 2 of them within a day"})
        QVERIFY2(text.contains(QLatin1String(fact)), qPrintable(text));
    UploadSum unpriced;
    unpriced.add(upload(), account(std::nullopt), now);
    QVERIFY(!sumText(unpriced).contains(u'$'));
    QVERIFY(sumToJson(unpriced).value(QLatin1String("usdAMonth")).isNull());
}

void RescueTextTest::runsOfNumbersAreTakenTogether()
{
    QCOMPARE(partNumbers({}), QString());
    QCOMPARE(partNumbers({4}), QStringLiteral("4"));
    QCOMPARE(partNumbers({3, 7, 8, 9, 12, 13}), QStringLiteral("3, 7–9, 12–13"));
    QList<int> odd;
    for (int number = 1; number < 200; number += 2)
        odd.append(number);
    const QString text = partNumbers(odd);
    QVERIFY2(text.endsWith(QStringLiteral("39, …")), qPrintable(text));
}

void RescueTextTest::comparisonsCountEveryVerdict()
{
    QCOMPARE(comparisonText(comparison()),
             QStringLiteral("3 of 9 parts match, 1 differ, 4 are missing, 1 cannot be compared."));
    QCOMPARE(partsThat(PartVerdict::Missing, comparison()), (QList<int>{5, 6, 7, 9}));
    const QJsonObject json = comparisonToJson(comparison());
    QCOMPARE(json.value(QLatin1String("matching")).toInt(), 3);
    QCOMPARE(json.value(QLatin1String("differing")).toInt(), 1);
    QCOMPARE(json.value(QLatin1String("missing")).toInt(), 4);
    QCOMPARE(json.value(QLatin1String("notComparable")).toInt(), 1);
    QCOMPARE(json.value(QLatin1String("beyondTheFile")).toInt(), 2);
    QCOMPARE(json.value(QLatin1String("bytesToSend")).toInt(), 600);
    QCOMPARE(json.value(QLatin1String("proof")).toString(), QStringLiteral("md5"));
}

void RescueTextTest::anOutlookTellsWhatIsLost()
{
    FinishOutlook outlook;
    outlook.contents = upload().contents;
    outlook.parts = {part(1)};
    outlook.replaced = ObjectFound{84'000'000, "tag", {}, {}, now - 24h};
    outlook.others = {ListedUpload(), ListedUpload()};
    outlook.beingWritten = true;
    const QString text = outlookLines(outlook, upload().ref).join(u'\n');
    for (const char *fact : {"212 parts of 64 MiB", "replaces the object", "84.0 MB, of 2027-01-14",
                             "2 other uploads", "right now"})
        QVERIFY2(text.contains(QLatin1String(fact)), qPrintable(text));
    const QJsonObject json = outlookToJson(outlook, upload().ref);
    QCOMPARE(json.value(QLatin1String("replaces")).toObject().value(QLatin1String("etag")).toString(),
             QStringLiteral("tag"));
    QCOMPARE(json.value(QLatin1String("otherUploads")).toInt(), 2);
    QCOMPARE(json.value(QLatin1String("canBeCompleted")).toBool(), true);

    FinishOutlook blind;
    blind.contents = upload().contents;
    blind.objectUnknown = true;
    blind.othersUnknown = true;
    QVERIFY(outlookLines(blind, upload().ref).join(u'\n').contains(QLatin1String("cannot be told")));
    QVERIFY(outlookToJson(blind, upload().ref).value(QLatin1String("otherUploads")).isNull());
}

void RescueTextTest::anIncompleteUploadIsNamedSo_data()
{
    QTest::addColumn<PartSet>("set");
    QTest::addColumn<QString>("says");
    PartSet whole;
    whole.parts = 3;
    QTest::newRow("whole") << whole << QString();
    QTest::newRow("empty") << PartSet() << QStringLiteral("no parts");
    PartSet gaps = whole;
    gaps.missing = 3;
    QTest::newRow("gaps") << gaps << QStringLiteral("parts 2, 4–5 are missing");
    PartSet small = whole;
    small.tooSmall = 2;
    QTest::newRow("small") << small << QStringLiteral("2 parts are smaller");
    PartSet outside = whole;
    outside.outside = 1;
    QTest::newRow("outside") << outside << QStringLiteral("numbers that no upload may have");
}

void RescueTextTest::anIncompleteUploadIsNamedSo()
{
    QFETCH(PartSet, set);
    QFETCH(QString, says);
    FinishOutlook outlook;
    outlook.contents.set = set;
    outlook.parts = {part(1), part(3), part(6)};
    const QString why = whyNotComplete(outlook);
    QCOMPARE(why.isEmpty(), says.isEmpty());
    QVERIFY2(why.contains(says), qPrintable(why));
}

void RescueTextTest::outcomesSayWhy()
{
    RemovalOutcome outcome;
    outcome.ref = upload().ref;
    outcome.parts = 12;
    outcome.bytes = 96'000'000;
    const QString freed = outcomeText(outcome, {});
    QVERIFY2(freed.contains(QLatin1String("12 parts, 96.0 MB")), qPrintable(freed));
    QCOMPARE(outcomeToJson(outcome, {}, {}).value(QLatin1String("event")).toString(),
             QStringLiteral("freed"));

    Error error;
    error.kind = ErrorKind::AccessDenied;
    error.code = QStringLiteral("AccessDenied");
    outcome.error = error;
    const QString kept = outcomeText(outcome, {.occasion = Occasion::Freeing});
    QVERIFY2(kept.startsWith(QLatin1String("not aborted")) && kept.contains(QLatin1String("AccessDenied")),
             qPrintable(kept));
    const QJsonObject json = outcomeToJson(outcome, {}, {});
    QCOMPARE(json.value(QLatin1String("event")).toString(), QStringLiteral("not-freed"));
    QCOMPARE(json.value(QLatin1String("error")).toObject().value(QLatin1String("kind")).toString(),
             QStringLiteral("access-denied"));
    outcome.error.reset();
    outcome.wasGone = true;
    QVERIFY(outcomeText(outcome, {}).contains(QLatin1String("already")));
}

QTEST_GUILESS_MAIN(RescueTextTest)
#include "rescue_text_test.moc"
