// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/s3/provider_profile.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace partway;

namespace {

QJsonObject shippedJson(const QString &id)
{
    QFile file(QStringLiteral(":/providers/%1.json").arg(id));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

} // namespace

class ProviderProfileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shipsEveryProviderStorjFirstOtherLast()
    {
        const QList<ProviderProfile> profiles = shippedProviderProfiles();
        QCOMPARE(profiles.size(), 19);
        QCOMPARE(profiles.first().id, QStringLiteral("storj"));
        QCOMPARE(profiles.last().id, QStringLiteral("other"));
    }

    void storjHasWholeSegmentsAnExactListAndADeadline()
    {
        const ProviderProfile storj = providerProfile(QStringLiteral("storj"));
        QCOMPARE(storj.partSizeMultiple, 64LL * 1024 * 1024);
        QVERIFY(storj.exactPartList);
        QVERIFY(storj.etagIsMd5);
        QVERIFY(storj.conditionalComplete);
        QCOMPARE(storj.autoAbortHours, std::optional(24));
        QVERIFY(storj.deadlineFromLastPart);
        QCOMPARE(storj.pricePerTbMonthUsd, std::optional(7.0));
        QVERIFY(!storj.maxObjectSize.has_value());
    }

    void knowsTheOnesThatBite()
    {
        QVERIFY(providerProfile(QStringLiteral("r2")).equalPartSizes);
        QCOMPARE(providerProfile(QStringLiteral("r2")).autoAbortHours, std::optional(7 * 24));
        QCOMPARE(providerProfile(QStringLiteral("swift")).maxParts, 1000);
        QCOMPARE(providerProfile(QStringLiteral("scaleway")).maxParts, 1000);
        QVERIFY(!providerProfile(QStringLiteral("gcs")).etagIsMd5);
        QVERIFY(providerProfile(QStringLiteral("ceph-rgw")).exactPartList);
        QVERIFY(!providerProfile(QStringLiteral("ceph-rgw")).conditionalComplete);
        QCOMPARE(providerProfile(QStringLiteral("aws")).addressing, Addressing::Virtual);
    }

    void anUnknownProviderIsOther()
    {
        QCOMPARE(providerProfile(QStringLiteral("nobody")).id, QStringLiteral("other"));
        QVERIFY(providerProfile(QStringLiteral("nobody")).equalPartSizes);
    }

    void refusesWhatCannotBeAProfile_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("no id") << "id" << QJsonValue();
        QTest::newRow("too many parts") << "maxParts" << QJsonValue(10001);
        QTest::newRow("no parts") << "maxParts" << QJsonValue(0);
        QTest::newRow("parts as text") << "maxParts" << QJsonValue(QStringLiteral("1000"));
        QTest::newRow("largest below smallest") << "maxPartSize" << QJsonValue(1);
        QTest::newRow("recommended above largest")
            << "recommendedPartSize" << QJsonValue(Q_INT64_C(6000000000));
        QTest::newRow("half a byte") << "minPartSize" << QJsonValue(0.5);
        QTest::newRow("unknown addressing") << "addressing" << QJsonValue(QStringLiteral("dns"));
        QTest::newRow("truth as number") << "equalPartSizes" << QJsonValue(1);
        QTest::newRow("negative price") << "pricePerTbMonthUsd" << QJsonValue(-1.0);
        QTest::newRow("regions as text") << "regions" << QJsonValue(QStringLiteral("eu"));
    }

    void refusesWhatCannotBeAProfile()
    {
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        QVERIFY(!shippedProviderProfiles().isEmpty());
        QJsonObject object = shippedJson(QStringLiteral("storj"));
        QVERIFY(parseProviderProfile(QJsonDocument(object).toJson()).has_value());
        object[field] = value;
        const Result<ProviderProfile> profile = parseProviderProfile(QJsonDocument(object).toJson());
        QVERIFY(!profile.has_value());
        QCOMPARE(profile.error().kind, ErrorKind::InvalidRequest);
        QCOMPARE(profile.error().detail, field);
    }

    void refusesWhatIsNoJson()
    {
        QVERIFY(!parseProviderProfile("[]").has_value());
        QVERIFY(!parseProviderProfile("").has_value());
    }
};

QTEST_APPLESS_MAIN(ProviderProfileTest)
#include "provider_profile_test.moc"
