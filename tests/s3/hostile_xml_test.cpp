// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/s3/xml_tree.h"

#include <QElapsedTimer>
#include <QTest>

using namespace partway;

class HostileXmlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatNoServerSends_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("white space") << QByteArray(" \r\n\t ");
        QTest::newRow("text") << QByteArray("hello");
        QTest::newRow("cut in a tag") << QByteArray("<a><b>x</b");
        QTest::newRow("cut between tags") << QByteArray("<a><b>x</b>");
        QTest::newRow("two roots") << QByteArray("<a/><b/>");
        QTest::newRow("crossed") << QByteArray("<a><b></a></b>");
        QTest::newRow("DOCTYPE") << QByteArray("<!DOCTYPE a><a/>");
        QTest::newRow("billion laughs")
            << QByteArray("<!DOCTYPE a [<!ENTITY b \"lol\"><!ENTITY c \"&b;&b;&b;&b;\">]><a>&c;</a>");
        QTest::newRow("entity without a type") << QByteArray("<a><!ENTITY b \"x\"></a>");
        QTest::newRow("unknown entity") << QByteArray("<a>&b;</a>");
        QTest::newRow("outer file") << QByteArray("<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a/>");
        QTest::newRow("NUL") << QByteArray("<a>\0</a>", 8);
        QTest::newRow("Latin 1 bytes") << QByteArray("<a>\xe9</a>");
        QTest::newRow("Latin 1 by name") << QByteArray("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a/>");
        QTest::newRow("UTF-16") << QByteArray("\xff\xfe<\0a\0/\0>\0", 10);
        QTest::newRow("33 levels") << QByteArray("<a>").repeated(33) + QByteArray("</a>").repeated(33);
        QTest::newRow("2 million levels") << QByteArray("<a>").repeated(2'000'000);
        QTest::newRow("17 attributes") << "<a" + [] {
            QByteArray attributes;
            for (int i = 0; i < 17; ++i)
                attributes += " a" + QByteArray::number(i) + "=\"\"";
            return attributes;
        }() + "/>";
        QTest::newRow("more than 8 MiB") << "<a>" + QByteArray(8 * 1024 * 1024, 'x') + "</a>";
        QTest::newRow("too many elements") << "<a>" + QByteArray("<b/>").repeated(300'000) + "</a>";
        QTest::newRow("a tag without an end") << "<a " + QByteArray(100'000, 'x');
    }

    void refusesWhatNoServerSends()
    {
        QFETCH(QByteArray, xml);
        const Result<XmlElement> root = readXml(xml);
        QVERIFY(!root.has_value());
        QCOMPARE(root.error().kind, ErrorKind::MalformedAnswer);
    }

    void fiftyThousandAttributesCostNothing()
    {
        QByteArray xml = "<a";
        for (int i = 0; i < 50'000; ++i)
            xml += " a" + QByteArray::number(i) + "=\"\"";
        xml += "/>";
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!readXml(xml).has_value());
        QVERIFY2(timer.elapsed() < 500, "the parser has seen them");
    }

    void takesWhatServersDoSend()
    {
        const auto root = readXml(
            "\n  <?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!-- <x> -->\n"
            "<s3:R xmlns:s3=\"u\" a=\"1 > 0\"><E>&quot;x&quot; &#233; <![CDATA[<y>]]></E>\n<F/></s3:R>\n");
        QVERIFY(root.has_value());
        QCOMPARE(root->name, QStringLiteral("R"));
        QCOMPARE(root->textOf(QLatin1String("E")), QStringLiteral("\"x\" é <y>"));
        QVERIFY(root->child(QLatin1String("F")) && !root->child(QLatin1String("G")));
    }

    void takes32Levels()
    {
        QVERIFY(readXml(QByteArray("<a>").repeated(32) + QByteArray("</a>").repeated(32)).has_value());
    }
};

QTEST_APPLESS_MAIN(HostileXmlTest)
#include "hostile_xml_test.moc"
