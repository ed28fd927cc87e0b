// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/s3/response.h"

#include <QTest>

using namespace partway;

namespace {

QByteArray partsXml(const QByteArray &parts, const QByteArray &rest = "<IsTruncated>false</IsTruncated>")
{
    return "<ListPartsResult xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\">" + parts + rest +
           "</ListPartsResult>";
}

QByteArray partXml(int number, const QByteArray &size = "5", const QByteArray &etag = "&quot;e&quot;")
{
    return "<Part><PartNumber>" + QByteArray::number(number) + "</PartNumber><Size>" + size +
           "</Size><ETag>" + etag + "</ETag><LastModified>2026-11-22T12:10:48.414Z</LastModified></Part>";
}

QByteArray uploadsXml(const QByteArray &inner)
{
    return "<ListMultipartUploadsResult>" + inner + "</ListMultipartUploadsResult>";
}

QByteArray uploadXml(const QByteArray &key, const QByteArray &id = "u")
{
    return "<Upload><Key>" + key + "</Key><UploadId>" + id + "</UploadId></Upload>";
}

} // namespace

/// Listings, as servers write them.
class ListingAnswersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sortsPartsAndKeepsTheLastOfADuplicate()
    {
        const auto page = parsePartsPage(partsXml(partXml(3) + partXml(1) + partXml(3, "7")), 0);
        QCOMPARE(page->parts.size(), 2);
        QCOMPARE(page->parts.at(0).number, 1);
        QCOMPARE(page->parts.at(0).etag, QByteArray("e"));
        QCOMPARE(page->parts.at(1).size, 7);
        QVERIFY(page->parts.at(1).modified.has_value());
        QCOMPARE(page->next, 0);
    }

    void refusesPartsThatCannotBe_data()
    {
        QTest::addColumn<QByteArray>("part");
        QTest::newRow("no number") << QByteArray("<Part><Size>1</Size></Part>");
        QTest::newRow("no size") << QByteArray("<Part><PartNumber>1</PartNumber></Part>");
        QTest::newRow("negative number") << partXml(-1);
        QTest::newRow("number beyond an int")
            << QByteArray("<Part><PartNumber>4294967297</PartNumber><Size>1</Size></Part>");
        QTest::newRow("negative size") << partXml(1, "-1");
        QTest::newRow("size beyond 64 bits") << partXml(1, "99999999999999999999");
        QTest::newRow("size that overflows sums") << partXml(1, "9223372036854775807");
        QTest::newRow("size in words") << partXml(1, "big");
    }

    void refusesPartsThatCannotBe()
    {
        QFETCH(QByteArray, part);
        QCOMPARE(parsePartsPage(partsXml(part), 0).error().kind, ErrorKind::MalformedAnswer);
    }

    void aListingNeverLoopsNorEndsSilently()
    {
        const QByteArray more = "<IsTruncated>true</IsTruncated>";
        QCOMPARE(
            parsePartsPage(partsXml(partXml(5), more + "<NextPartNumberMarker>5</NextPartNumberMarker>"), 0)
                ->next,
            5);
        QCOMPARE(parsePartsPage(partsXml(partXml(5), more), 0)->next, 5);
        QVERIFY(!parsePartsPage(partsXml(partXml(5), more + "<NextPartNumberMarker>5</NextPartNumberMarker>"),
                                5));
        QVERIFY(!parsePartsPage(partsXml({}, more), 0));
        QVERIFY(!parsePartsPage(partsXml({}, "<IsTruncated>perhaps</IsTruncated>"), 0));

        const ListUploads asked{QStringLiteral("b"), {}, QStringLiteral("k"), QStringLiteral("u")};
        const QByteArray same = "<NextKeyMarker>k</NextKeyMarker><NextUploadIdMarker>u</NextUploadIdMarker>";
        QVERIFY(!parseUploadsPage(uploadsXml(more + same), asked));
        QVERIFY(!parseUploadsPage(uploadsXml(more), asked));
        QCOMPARE(parseUploadsPage(uploadsXml(more + uploadXml("m", "v")), asked)->nextUploadIdMarker,
                 QStringLiteral("v"));
        QVERIFY(!parseUploadsPage(uploadsXml(more + same), {})->nextKeyMarker.isEmpty());

        const QByteArray objects = "<ListBucketResult><IsTruncated>true</IsTruncated><NextContinuationToken>t"
                                   "</NextContinuationToken></ListBucketResult>";
        QCOMPARE(parseObjectsPage(objects, {})->continuation, QStringLiteral("t"));
        QVERIFY(!parseObjectsPage(objects, QStringLiteral("t")));
    }

    void decodesKeysAsTheServerMeantThem_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::addColumn<QString>("key");
        const QByteArray url = "<EncodingType>url</EncodingType>";
        QTest::newRow("declared") << url + uploadXml("a+b%2Bc%20d/%C3%A9") << QStringLiteral("a b+c d/é");
        QTest::newRow("declared, broken") << url + uploadXml("100%") << "100%";
        QTest::newRow("silent") << uploadXml("a%20b%2Bc%C3%A9") << QStringLiteral("a b+cé");
        QTest::newRow("silent, plus stays") << uploadXml("a+b") << "a+b";
        QTest::newRow("ignored: a space") << uploadXml("50%20 off") << "50%20 off";
        QTest::newRow("ignored: unicode") << uploadXml("%C3%A9 \xc3\xa9") << QStringLiteral("%C3%A9 é");
        QTest::newRow("ignored: no hex") << uploadXml("100%") << "100%";
        QTest::newRow("ignored: not UTF-8 inside") << uploadXml("a%FFb") << "a%FFb";
        QTest::newRow("ignored: another key shows it") << uploadXml("50%25") + uploadXml("a b") << "50%25";
    }

    void decodesKeysAsTheServerMeantThem()
    {
        QFETCH(QByteArray, xml);
        QFETCH(QString, key);
        QCOMPARE(parseUploadsPage(uploadsXml(xml), {})->uploads.first().key, key);
    }

    void readsBucketsAndLocations()
    {
        const auto buckets = parseBuckets(
            "<ListAllMyBucketsResult><Buckets><Bucket><Name>a</Name><CreationDate>2026-11-22T12:10:48Z"
            "</CreationDate></Bucket></Buckets></ListAllMyBucketsResult>");
        QCOMPARE(buckets->buckets.first().name, QStringLiteral("a"));
        QVERIFY(buckets->buckets.first().created.has_value());
        QCOMPARE(parseBucketLocation("<LocationConstraint/>")->region, QStringLiteral("us-east-1"));
        QCOMPARE(parseBucketLocation("<LocationConstraint>EU</LocationConstraint>")->region,
                 QStringLiteral("eu-west-1"));
        QCOMPARE(parseBucketLocation("<LocationConstraint>default</LocationConstraint>")->region,
                 QStringLiteral("default"));
    }
};

QTEST_APPLESS_MAIN(ListingAnswersTest)
#include "listing_answers_test.moc"
