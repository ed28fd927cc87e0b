// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/intake/destination_chooser.h"
#include "app/gui/transfers/empty_state.h"
#include "app/gui/transfers/queue_view.h"
#include "app/gui/window/destination_bar.h"
#include "app/gui/window/drop_overlay.h"
#include "app/gui/window/notice_bar.h"
#include "tests/app/gui/sample_rows.h"
#include "tests/app/gui/window_fixture.h"

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QTest>

using namespace partway;
using namespace partway::test;

/// How files get into the window.
class FilesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void droppedFilesGoToTheCurrentDestination()
    {
        WindowFixture f;
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(f.makeFile(QStringLiteral("reel one.mov"))),
                      QUrl::fromLocalFile(f.makeFile(QStringLiteral("Übersicht.txt")))});
        QVERIFY(f.drop(data));
        QTRY_COMPARE(f.queue.requested.size(), 2);
        const TransferRequest &first = f.queue.requested.constFirst();
        QCOMPARE(first.sourcePath, f.folder.filePath(QStringLiteral("reel one.mov")));
        QCOMPARE(first.account, sampleAccount().id);
        QCOMPARE(first.bucket, QStringLiteral("rushes"));
        QCOMPARE(first.key, QStringLiteral("day1/reel one.mov"));
        QCOMPARE(f.queue.requested.constLast().key, QStringLiteral("day1/Übersicht.txt"));
    }

    void draggingSaysWhereFilesWouldGo()
    {
        WindowFixture f;
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(f.makeFile(QStringLiteral("a")))});
        QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(f.window.get(), &enter);
        QVERIFY(f.window->dropOverlay()->isVisible());
        QCOMPARE(f.window->dropOverlay()->text(),
                 QStringLiteral("Drop files or folders here to upload to s3://rushes/day1/ on Storj"));
        QDragLeaveEvent leave;
        QApplication::sendEvent(f.window.get(), &leave);
        QVERIFY(!f.window->dropOverlay()->isVisible());
        QVERIFY(f.queue.requested.isEmpty());
    }

    void filesAreUploadedWhileTheyAreWrittenWhereShiftIsHeld()
    {
        WindowFixture f;
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(f.makeFile(QStringLiteral("recording.mov")))});
        const QPoint at = f.window->rect().center();
        QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(f.window.get(), &enter);
        QVERIFY2(f.window->dropOverlay()->hint().contains(QStringLiteral("Hold Shift")),
                 qPrintable(f.window->dropOverlay()->hint()));
        QDragMoveEvent move(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::ShiftModifier);
        QApplication::sendEvent(f.window.get(), &move);
        QVERIFY(!f.window->dropOverlay()->hint().contains(QStringLiteral("Hold Shift")));
        QVERIFY(f.dropAt(data, at, Qt::ShiftModifier));
        QTRY_COMPARE(f.queue.requested.size(), 1);
        QCOMPARE(f.queue.requested.constFirst().source, SourceKind::Growing);
        QVERIFY(f.queue.requested.constFirst().end->whenClosed);
        QVERIFY(f.drop(data));
        QTRY_COMPARE(f.queue.requested.size(), 2);
        QCOMPARE(f.queue.requested.constLast().source, SourceKind::File);
    }

    void webAddressesAreNotTakenSilently()
    {
        WindowFixture f;
        QMimeData data;
        data.setUrls({QUrl(QStringLiteral("https://example.com/x.mov")),
                      QUrl::fromLocalFile(f.makeFile(QStringLiteral("kept.mov")))});
        QVERIFY(f.drop(data));
        QTRY_COMPARE(f.queue.requested.size(), 1);
        const QString told = f.window->notices()->textOf(QStringLiteral("intake"));
        QVERIFY2(told.contains(QStringLiteral("https://example.com/x.mov")), qPrintable(told));
    }

    void textIsNoFile()
    {
        WindowFixture f;
        QMimeData data;
        data.setText(QStringLiteral("hello"));
        QVERIFY(!f.drop(data));
        QVERIFY(f.queue.requested.isEmpty());
    }

    void withoutABucketNothingGoesAnywhere()
    {
        WindowFixture f;
        f.window->destinationBar()->setDestination({sampleAccount().id, {}, {}});
        QVERIFY(
            f.window->queueView()->emptyState()->text().startsWith(QStringLiteral("Where should files go?")));
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(f.makeFile(QStringLiteral("a.mov")))});
        QVERIFY(f.drop(data));
        QTRY_VERIFY(f.window->findChild<DestinationChooser *>());
        QVERIFY(f.queue.requested.isEmpty());
    }

    void filesArePastedByKey()
    {
        WindowFixture f;
        auto *data = new QMimeData;
        data->setUrls({QUrl::fromLocalFile(f.makeFile(QStringLiteral("pasted.mov")))});
        QGuiApplication::clipboard()->setMimeData(data);
        f.window->queueView()->setFocus();
        QTest::keyClick(f.window.get(), Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE(f.queue.requested.size(), 1);
        QCOMPARE(f.queue.requested.constFirst().key, QStringLiteral("day1/pasted.mov"));
    }

    void theSameFileTwiceInOneDropIsOne()
    {
        WindowFixture f;
        const QUrl url = QUrl::fromLocalFile(f.makeFile(QStringLiteral("a.mov")));
        f.intake->take({url, url});
        QTRY_COMPARE(f.intake->underWay(), 0);
        QCOMPARE(f.queue.requested.size(), 1);
    }

    void prefixesAreBroughtIntoShape_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("prefix");
        QTest::newRow("none") << QString() << QString();
        QTest::newRow("blank") << QStringLiteral("  ") << QString();
        QTest::newRow("without slash") << QStringLiteral("day1") << QStringLiteral("day1/");
        QTest::newRow("with slash") << QStringLiteral("a/b/") << QStringLiteral("a/b/");
        QTest::newRow("slash in front") << QStringLiteral("//a") << QStringLiteral("a/");
    }
    void prefixesAreBroughtIntoShape()
    {
        QFETCH(QString, typed);
        QFETCH(QString, prefix);
        QCOMPARE(normalizedPrefix(typed), prefix);
    }

    void theDestinationIsRememberedAcrossARestart()
    {
        WindowFixture f;
        f.reopen();
        const Destination expected{sampleAccount().id, QStringLiteral("rushes"), QStringLiteral("day1/")};
        QCOMPARE(f.window->destinationBar()->destination(), expected);
    }
};

QTEST_MAIN(FilesTest)
#include "files_test.moc"
