// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/in_progress/figures_bar.h"
#include "app/gui/in_progress/in_progress_page.h"
#include "app/gui/in_progress/upload_view.h"
#include "app/gui/theme/empty_panel.h"
#include "app/gui/transfers/queue_view.h"
#include "app/gui/window/destination_bar.h"
#include "app/gui/window/lower_pane.h"
#include "app/gui/window/notice_bar.h"
#include "app/gui/window/queue_actions.h"
#include "app/gui/window/side_bar.h"
#include "app/gui/window/status_line.h"
#include "app/gui/window/tool_strip.h"
#include "tests/app/gui/rescue_fixture.h"
#include "tests/app/gui/sample_rows.h"

#include <QAction>
#include <QCoreApplication>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace partway;
using namespace partway::test;

namespace {

QStringList shownKeys(const RescueFixture &f)
{
    QStringList keys;
    const QAbstractItemModel *model = f.view()->model();
    for (int row = 0; row < model->rowCount(); ++row)
        keys.append(model->index(row, int(UploadColumn::Key)).data().toString());
    return keys;
}

} // namespace

/// The page of uploads in progress: what it lists, says and does not block.
class InProgressTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsAskedBeforeThePageIsOpened()
    {
        RescueFixture f;
        f.fill();
        QCoreApplication::processEvents(); // what was posted meanwhile would ask now
        QVERIFY(f.store.calls.empty());
        f.open();
        QVERIFY(f.settled());
        QVERIFY(!f.store.calls.empty());
    }

    void theKeyboardOpensItAndGoesBack()
    {
        RescueFixture f;
        QTest::keyClick(f.f.window.get(), Qt::Key_2, Qt::ControlModifier);
        QVERIFY(f.page().isVisible());
        QVERIFY(!f.f.window->queueView()->isVisible());
        QVERIFY(!f.f.window->lowerPane()->isVisible());
        QVERIFY(f.view()->hasFocus());
        QTest::keyClick(f.f.window.get(), Qt::Key_1, Qt::ControlModifier);
        QVERIFY(!f.page().isVisible());
        QVERIFY(f.f.window->queueView()->hasFocus());
    }

    void everyUploadIsListedWithWhatItHolds()
    {
        RescueFixture f;
        QVERIFY(f.openFilled());
        QCOMPARE(shownKeys(f), (QStringList{text("rushes/day1/reel-03.mov"), text("rushes/day1/reel-04.mov"),
                                            text("vault/pg/db.dump"), text("vault/pg/db.dump")}));
        QCOMPARE(f.cell(0, UploadColumn::Parts), text("212"));
        QCOMPARE(f.cell(1, UploadColumn::Parts), text("240 of 240"));
        QCOMPARE(f.cell(0, UploadColumn::Stored), text("14.2 GB"));
        QCOMPARE(f.cell(0, UploadColumn::PartSize), text("64 MiB"));
        QCOMPARE(f.cell(0, UploadColumn::AMonth), text("$0.10"));
        QVERIFY2(f.spoken(0, UploadColumn::Key).contains(text("begun by another program")),
                 qPrintable(f.spoken(0, UploadColumn::Key)));
        QVERIFY(f.spoken(2, UploadColumn::Key).contains(text("2 uploads of this key")));
    }

    void theFiguresAndTheStatusBarTellTheTotal()
    {
        RescueFixture f;
        QVERIFY(f.openFilled());
        QTRY_VERIFY2(f.page().figures()->text().contains(text("Unfinished uploads 4")),
                     qPrintable(f.page().figures()->text()));
        QTRY_VERIFY2(f.page().figures()->text().contains(text("32.0 GB")),
                     qPrintable(f.page().figures()->text()));
        QVERIFY(f.page().figures()->text().contains(text("$0.22 a month")));
        f.f.window->sideBar()->chooseGroup(TransferGroup::All);
        const QString status = f.f.window->statusLine()->text();
        QVERIFY2(status.contains(text("On servers, unfinished: 32.0 GB, $0.22 a month")), qPrintable(status));
        QVERIFY2(status.contains(text("as of")), qPrintable(status));
    }

    void theSideBarHasABucketForEachThatHoldsSome()
    {
        RescueFixture f;
        QVERIFY(f.openFilled());
        QTRY_VERIFY2(f.sideBarTexts().contains(text("rushes")), qPrintable(f.sideBarTexts().join(u'|')));
        QVERIFY(f.sideBarTexts().contains(text("vault")));
        f.f.window->sideBar()->chooseUploads({sampleAccount().id, text("vault")});
        QCOMPARE(shownKeys(f), (QStringList{text("pg/db.dump"), text("pg/db.dump")}));
        f.f.window->sideBar()->chooseUploads({});
        QCOMPARE(f.view()->model()->rowCount(), 4);
    }

    void theFilterOfTheToolStripNarrowsItToo()
    {
        RescueFixture f;
        QVERIFY(f.openFilled());
        f.f.window->toolStrip()->filter()->setText(text("reel 04"));
        QCOMPARE(shownKeys(f), QStringList{text("rushes/day1/reel-04.mov")});
        f.f.window->toolStrip()->filter()->setText(text("nowhere"));
        QVERIFY(f.page().empty()->isVisible());
        QTest::mouseClick(f.page().empty()->button(), Qt::LeftButton);
        QCOMPARE(f.view()->model()->rowCount(), 4);
    }

    void rowsAreSortedByAnyColumn()
    {
        RescueFixture f;
        QVERIFY(f.openFilled());
        f.view()->sortByColumn(int(UploadColumn::Stored), Qt::DescendingOrder);
        QCOMPARE(shownKeys(f).constFirst(), text("rushes/day1/reel-04.mov"));
        f.view()->sortByColumn(int(UploadColumn::Begun), Qt::AscendingOrder);
        QCOMPARE(shownKeys(f).constFirst(), text("vault/pg/db.dump"));
        f.view()->sortByColumn(-1, Qt::AscendingOrder);
        QCOMPARE(shownKeys(f).constFirst(), text("rushes/day1/reel-03.mov"));
    }

    void checkingSaysWhatWouldBeFreed()
    {
        RescueFixture f;
        QVERIFY(f.openFilled());
        f.view()->setFocus();
        f.view()->setCurrentIndex(f.view()->model()->index(0, 0));
        QTest::keyClick(f.view(), Qt::Key_Space);
        QTest::keyClick(f.view(), Qt::Key_Down);
        QTest::keyClick(f.view(), Qt::Key_Space);
        const QString status = f.f.window->statusLine()->text();
        QVERIFY2(status.contains(text("2 selected: 30.3 GB, $0.21 a month would be freed")),
                 qPrintable(status));
        QTest::keyClick(f.view(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(f.page().model().checkedNames().size(), 4);
        QTest::keyClick(f.view(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(f.page().model().checkedNames().size(), 0);
    }

    void aCheckGoesWithTheRowThatIsFilteredAway()
    {
        RescueFixture f;
        QVERIFY(f.openFilled());
        f.view()->selectAll();
        f.f.window->toolStrip()->filter()->setText(text("reel-04"));
        QCOMPARE(f.page().model().checkedNames().size(), 1);
        f.f.window->toolStrip()->filter()->clear();
        QCOMPARE(f.page().model().checkedNames().size(), 1);
    }

    void transfersOfTheQueueAreKnownAndResumedThere()
    {
        RescueFixture f;
        f.fill();
        Transfer own = sampleTransfer(7, TransferState::Paused, 30);
        own.request.key = text("day1/reel-03.mov");
        own.uploadId = text("u-3");
        f.f.show({own});
        f.open();
        QVERIFY(f.settled());
        QVERIFY(f.spoken(0, UploadColumn::Key).contains(text("begun by this program")));
        f.view()->setFocus();
        f.view()->setCurrentIndex(f.view()->model()->index(0, 0));
        QTest::keyClick(f.view(), Qt::Key_Return);
        QCOMPARE(f.f.queue.resumed, QList<TransferId>{own.id});
        QVERIFY(!f.page().isVisible());
        QCOMPARE(f.f.window->queueView()->onlySelected()->id, own.id);
    }

    void whatHelpsIsAskedForByEnter()
    {
        RescueFixture f;
        QVERIFY(f.openFilled());
        QSignalSpy adopt(f.desk, &InProgressDesk::adoptAsked);
        QSignalSpy finish(f.desk, &InProgressDesk::finishAsked);
        QSignalSpy rules(f.desk, &InProgressDesk::ruleAsked);
        f.view()->setFocus();
        f.view()->setCurrentIndex(f.view()->model()->index(0, 0));
        QTest::keyClick(f.view(), Qt::Key_Return);
        QCOMPARE(adopt.constFirst().constFirst().value<InProgressUpload>().ref.uploadId, text("u-3"));
        f.view()->setCurrentIndex(f.view()->model()->index(1, 0));
        QTest::keyClick(f.view(), Qt::Key_Return);
        QCOMPARE(finish.constFirst().constFirst().value<InProgressUpload>().ref.uploadId, text("u-4"));
        QTest::mouseClick(f.page().figures()->rule, Qt::LeftButton);
        QCOMPARE(rules.constFirst().at(1).toString(), text("rushes"));
    }

    void oneBucketIsAskedAnewAndTheOthersStay()
    {
        RescueFixture f;
        QVERIFY(f.openFilled());
        std::erase_if(f.store.uploads,
                      [](const UploadsStore::Held &one) { return one.upload.uploadId == text("u-3"); });
        f.desk->rescue().refresh(sampleAccount().id, {text("rushes")});
        QTRY_COMPARE(f.view()->model()->rowCount(), 3);
        QVERIFY(f.settled());
        QCOMPARE(f.view()->model()->rowCount(), 3);
    }

    void theQueuesButtonsAreOffWhileItIsNotSeen()
    {
        RescueFixture f;
        f.f.show({sampleTransfer(1, TransferState::Sending, 30)});
        f.f.select({0});
        QVERIFY(f.f.window->actions()->pause->isEnabled());
        f.open();
        QVERIFY(!f.f.window->actions()->pause->isEnabled() && !f.f.window->actions()->remove->isEnabled());
        QVERIFY(!f.f.window->destinationBar()->isVisible());
        f.f.window->sideBar()->chooseGroup(TransferGroup::All);
        QVERIFY(f.f.window->actions()->pause->isEnabled());
    }

    void aStoreThatCannotBeAskedSaysWhyAndIsAskedAgain()
    {
        RescueFixture f;
        f.fill();
        f.store.refusals[{}] = ErrorKind::SignatureRejected;
        f.open();
        const QString notice = text("uploads/") + sampleAccount().id.value;
        QTRY_VERIFY(!f.page().notices()->textOf(notice).isEmpty());
        QTRY_VERIFY(f.page().empty()->isVisible());
        f.store.refusals.clear();
        QTest::keyClick(f.view(), Qt::Key_F5);
        QVERIFY(f.settled());
        QVERIFY(f.page().notices()->textOf(notice).isEmpty());
        QCOMPARE(f.view()->model()->rowCount(), 4);
    }

    void oneBucketThatIsRefusedLeavesTheOthers()
    {
        RescueFixture f;
        f.fill();
        f.store.refusals[text("rushes")] = ErrorKind::AccessDenied;
        f.open();
        QVERIFY(f.settled());
        QCOMPARE(f.view()->model()->rowCount(), 2);
        QCOMPARE(f.page().progress().outcome, DeskProgress::Outcome::Partly);
    }

    void theListingCanBeStopped()
    {
        RescueFixture f;
        f.fill();
        f.store.held = true;
        f.open();
        QTRY_COMPARE(f.page().figures()->refresh->text(), text("Stop"));
        QTest::mouseClick(f.page().figures()->refresh, Qt::LeftButton);
        f.store.release();
        QTRY_COMPARE(f.page().figures()->refresh->text(), text("Refresh"));
        QCOMPARE(f.page().progress().outcome, DeskProgress::Outcome::Stopped);
    }

    void whatHasEndedGoesWithTheNextListing()
    {
        RescueFixture f;
        QVERIFY(f.openFilled());
        std::erase_if(f.store.uploads,
                      [](const UploadsStore::Held &one) { return one.bucket == text("rushes"); });
        QTest::mouseClick(f.page().figures()->refresh, Qt::LeftButton);
        QTRY_COMPARE(f.view()->model()->rowCount(), 2);
        QVERIFY(f.settled());
        QTRY_VERIFY(!f.sideBarTexts().contains(text("rushes")));
    }

    void nothingUnfinishedIsSaidSo()
    {
        RescueFixture f;
        f.open();
        QVERIFY(f.settled());
        QTRY_VERIFY(f.page().empty()->text().startsWith(text("Nothing is left unfinished")));
    }

    void thePageIsThereAgainAfterARestart()
    {
        RescueFixture f;
        f.open();
        f.reopen();
        QVERIFY(f.page().isVisible());
    }

    void anObjectThatIsThereAlreadyIsTold()
    {
        RescueFixture f;
        f.fill();
        f.store.objects.insert(text("rushes/day1/reel-04.mov"));
        f.open();
        QVERIFY(f.settled());
        QTRY_VERIFY(f.spoken(1, UploadColumn::Key).contains(text("an object is there already")));
    }

    void manyUploadsOfSeveralPagesAreAllThereOnce()
    {
        RescueFixture f;
        f.fillWith(2500);
        f.open();
        QTRY_COMPARE_WITH_TIMEOUT(f.view()->model()->rowCount(), 2500, 20000);
        QTRY_COMPARE_WITH_TIMEOUT(f.page().model().totals().sums.unmeasured, 0, 60000);
        f.view()->sortByColumn(int(UploadColumn::Key), Qt::DescendingOrder);
        QTRY_COMPARE(f.cell(0, UploadColumn::Key), text("rushes/many/2499"));
    }
};

QTEST_MAIN(InProgressTest)
#include "in_progress_test.moc"
