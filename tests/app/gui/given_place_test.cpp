// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/intake/destination_chooser.h"
#include "app/gui/intake/given_place.h"
#include "app/gui/options.h"
#include "app/gui/window/destination_bar.h"
#include "app/gui/window/notice_bar.h"
#include "tests/app/gui/sample_rows.h"
#include "tests/app/gui/window_fixture.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace partway;
using namespace partway::test;

namespace {

QList<DestinationChooser *> choosersOf(const WindowFixture &f)
{
    QList<DestinationChooser *> visible;
    for (DestinationChooser *chooser : f.window->findChildren<DestinationChooser *>()) {
        if (chooser->isVisible())
            visible.append(chooser);
    }
    return visible;
}

QUrl link(const char *text) { return QUrl(QString::fromUtf8(text)); }

void pressChoose(const QWidget *chooser)
{
    for (QPushButton *button : chooser->findChildren<QPushButton *>()) {
        if (button->text() == QLatin1String("Choose"))
            QTest::mouseClick(button, Qt::LeftButton);
    }
}

} // namespace

/// s3:// links, which anybody can make.
class GivenPlaceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesABucketAndAPrefix_data()
    {
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<QString>("bucket");
        QTest::addColumn<QString>("prefix");
        QTest::newRow("bucket") << QByteArray("s3://rushes") << QStringLiteral("rushes") << QString();
        QTest::newRow("slash") << QByteArray("s3://rushes/") << QStringLiteral("rushes") << QString();
        QTest::newRow("prefix") << QByteArray("s3://rushes/day1/") << QStringLiteral("rushes")
                                << QStringLiteral("day1/");
        QTest::newRow("words") << QByteArray("s3://my.bucket-2/day%201/r%C3%A9el")
                               << QStringLiteral("my.bucket-2") << QString::fromUtf8("day 1/r\u00e9el/");
    }
    void namesABucketAndAPrefix()
    {
        QFETCH(QByteArray, url);
        QFETCH(QString, bucket);
        QFETCH(QString, prefix);
        const auto place = placeIn(link(url.constData()));
        QVERIFY(place);
        QCOMPARE(place->bucket, bucket);
        QCOMPARE(place->prefix, prefix);
    }

    void isRefusedWhereItSaysMore_data()
    {
        QTest::addColumn<QByteArray>("url");
        for (const char *url :
             {"https://rushes/day1", "s3://", "s3:///day1", "s3://key:secret@rushes/", "s3://rushes:9000/",
              "s3://rushes/?endpoint=http://evil.example", "s3://rushes/#x", "s3://rushes/a%00b",
              "s3://rushes/a%0Ab", "s3://rushes/%E2%80%AEgpj.exe", "s3://rushes/%FF"})
            QTest::newRow(url) << QByteArray(url);
        QTest::newRow("long") << QByteArray("s3://rushes/") + QByteArray(1100, 'x');
    }
    void isRefusedWhereItSaysMore()
    {
        QFETCH(QByteArray, url);
        QVERIFY(!placeIn(link(url.constData())));
    }

    void comesInByTheCommandLine()
    {
        const Options options = optionsFrom({QStringLiteral("s3://rushes/day1/")}, QStringLiteral("/home/x"));
        QList<QUrl> urls = options.files;
        const GivenPlace expected{QStringLiteral("rushes"), QStringLiteral("day1/")};
        QCOMPARE(takePlace(urls).value_or(GivenPlace{}), expected);
        QVERIFY(urls.isEmpty());
    }

    void onlyFillsTheDialog()
    {
        WindowFixture f;
        const Destination before = f.window->destinationBar()->destination();
        const size_t asked = f.shelf.calls.size();
        f.intake->take({link("s3://elsewhere/in/")});
        QCOMPARE(choosersOf(f).size(), 1);
        DestinationChooser *chooser = choosersOf(f).constFirst();
        QCOMPARE(chooser->path()->text(), QStringLiteral("elsewhere/in/"));
        QVERIFY2(chooser->message().contains(QStringLiteral("link")), qPrintable(chooser->message()));
        QCoreApplication::sendPostedEvents();
        QCOMPARE(f.shelf.calls.size(), asked);
        QCOMPARE(f.window->destinationBar()->destination(), before);
        QTest::keyClick(chooser, Qt::Key_Escape);
        QTRY_VERIFY(choosersOf(f).isEmpty());
        QCOMPARE(f.window->destinationBar()->destination(), before);
        QVERIFY(f.queue.requested.isEmpty());
        QCOMPARE(f.shelf.calls.size(), asked);
    }

    void whatIsChosenBecomesTheDestination()
    {
        WindowFixture f;
        f.intake->takeWhenReady({link("s3://elsewhere/in")});
        QCOMPARE(choosersOf(f).size(), 1);
        pressChoose(choosersOf(f).constFirst());
        const Destination expected{sampleAccount().id, QStringLiteral("elsewhere"), QStringLiteral("in/")};
        QTRY_COMPARE(f.window->destinationBar()->destination(), expected);
        QVERIFY(f.queue.requested.isEmpty());
    }

    void manyLinksMakeOneDialog()
    {
        WindowFixture f;
        f.intake->take({link("s3://one/")});
        f.intake->take({link("s3://two/")});
        QCOMPARE(choosersOf(f).size(), 1);
        QCOMPARE(choosersOf(f).constFirst()->path()->text(), QStringLiteral("two/"));
    }

    void filesThatComeWithItGoThereOnceItIsChosen()
    {
        WindowFixture f;
        f.intake->take(
            {link("s3://elsewhere/in/"), QUrl::fromLocalFile(f.makeFile(QStringLiteral("a.mov")))});
        QCOMPARE(choosersOf(f).size(), 1);
        QVERIFY(f.queue.requested.isEmpty());
        pressChoose(choosersOf(f).constFirst());
        QTRY_COMPARE(f.queue.requested.size(), 1);
        QCOMPARE(f.queue.requested.constFirst().bucket, QStringLiteral("elsewhere"));
        QCOMPARE(f.queue.requested.constFirst().key, QStringLiteral("in/a.mov"));
    }
};

QTEST_MAIN(GivenPlaceTest)
#include "given_place_test.moc"
