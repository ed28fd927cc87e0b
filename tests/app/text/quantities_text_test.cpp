// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/quantities_text.h"

#include <QLocale>
#include <QtTest/QTest>

using namespace partway;

class QuantitiesTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void showsBytesAsPeopleBuyThem_data();
    void showsBytesAsPeopleBuyThem();
    void showsPartSizesAsTheyArePlanned();
    void showsTimesInTwoUnits_data();
    void showsTimesInTwoUnits();
    void saysHundredPercentOnlyForAll();
    void showsMoney();
    void saysNothingForNoRate();
};

void QuantitiesTextTest::showsBytesAsPeopleBuyThem_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << qint64(0) << QStringLiteral("0 B");
    QTest::newRow("bytes") << qint64(999) << QStringLiteral("999 B");
    QTest::newRow("kilo") << qint64(1000) << QStringLiteral("1.0 kB");
    QTest::newRow("rounds up to the next unit") << qint64(999'950) << QStringLiteral("1.0 MB");
    QTest::newRow("640 MB") << qint64(640'000'000) << QStringLiteral("640 MB");
    QTest::newRow("84.0 GB") << qint64(84'000'000'000) << QStringLiteral("84.0 GB");
    QTest::newRow("1.2 TB") << qint64(1'200'000'000'000) << QStringLiteral("1.2 TB");
    QTest::newRow("largest") << std::numeric_limits<qint64>::max() << QStringLiteral("9223 PB");
}

void QuantitiesTextTest::showsBytesAsPeopleBuyThem()
{
    QFETCH(qint64, bytes);
    QTEST(formatBytes(bytes), "text");
}

void QuantitiesTextTest::showsPartSizesAsTheyArePlanned()
{
    QCOMPARE(formatPartSize(64LL << 20), QStringLiteral("64 MiB"));
    QCOMPARE(formatPartSize((5LL << 20) + (1LL << 19)), QStringLiteral("5.5 MiB"));
    QCOMPARE(formatPartSize(5LL << 30), QStringLiteral("5 GiB"));
    QCOMPARE(formatPartSize(100), QStringLiteral("100 B"));
}

void QuantitiesTextTest::showsTimesInTwoUnits_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("seconds") << qint64(40) << QStringLiteral("40 s");
    QTest::newRow("minutes") << qint64(14 * 60) << QStringLiteral("14 min");
    QTest::newRow("hours") << qint64(91 * 60) << QStringLiteral("1 h 31 min");
    QTest::newRow("days") << qint64(52 * 3600) << QStringLiteral("2 d 4 h");
    QTest::newRow("rounds into hours") << qint64(3599) << QStringLiteral("1 h");
    QTest::newRow("past") << qint64(-5) << QStringLiteral("0 s");
}

void QuantitiesTextTest::showsTimesInTwoUnits()
{
    QFETCH(qint64, seconds);
    QTEST(formatDuration(std::chrono::seconds(seconds)), "text");
}

void QuantitiesTextTest::saysHundredPercentOnlyForAll()
{
    QCOMPARE(percent(999'999, 1'000'000), 99);
    QCOMPARE(percent(1'000'000, 1'000'000), 100);
    QCOMPARE(percent(0, 0), 100);
    QCOMPARE(percent(0, -1), -1);
}

void QuantitiesTextTest::showsMoney()
{
    QCOMPARE(formatMoney(2.884), QStringLiteral("$2.88"));
    QCOMPARE(formatMoney(0), QStringLiteral("$0.00"));
    QCOMPARE(formatMoney(0.01), QStringLiteral("$0.01"));
    QCOMPARE(formatMoney(0.0099), QStringLiteral("under $0.01"));
    QVERIFY(formatMoney(12345.6).contains(QLatin1String("345.60")));
}

void QuantitiesTextTest::saysNothingForNoRate()
{
    QCOMPARE(formatRate(0), QString());
    QCOMPARE(formatRate(61e6), QStringLiteral("61.0 MB/s"));
}

QTEST_GUILESS_MAIN(QuantitiesTextTest)
#include "quantities_text_test.moc"
