// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/in_progress/abort_choice.h"
#include "app/gui/in_progress/abort_sheet.h"
#include "app/gui/in_progress/figures_bar.h"
#include "app/gui/in_progress/in_progress_page.h"
#include "app/gui/in_progress/savings_dialog.h"
#include "app/gui/in_progress/upload_view.h"
#include "app/gui/platform/wall_clock.h"
#include "app/gui/theme/flat_tree.h"
#include "app/gui/window/notice_bar.h"
#include "app/gui/window/side_bar.h"
#include "app/gui/window/status_line.h"
#include "core/base/quantities.h"
#include "core/engine/savings_ledger.h"
#include "tests/app/gui/rescue_fixture.h"
#include "tests/app/gui/sample_rows.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace partway;
using namespace partway::test;
using namespace std::chrono_literals;

namespace {

template <typename Kind>
Kind *shown(const RescueFixture &f)
{
    for (Kind *dialog : f.f.window->findChildren<Kind *>()) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

AbortSheet *sheet(const RescueFixture &f) { return shown<AbortSheet>(f); }

} // namespace

/// Aborting: first what would be lost and freed, then a yes, then nothing is left or the reason is told.
class InProgressAbortTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void deleteAsksWithTheFiguresAndDoesNothingByDefault()
    {
        RescueFixture f;
        QVERIFY(f.openFilled());
        f.goTo(0);
        QTest::keyClick(f.view(), Qt::Key_Delete);
        AbortSheet *asked = sheet(f);
        QVERIFY(asked);
        QVERIFY2(asked->text().startsWith(text("Abort 1 upload")), qPrintable(asked->text()));
        QTRY_VERIFY2(asked->text().contains(text("14.2 GB in 212 parts")), qPrintable(asked->text()));
        QVERIFY(asked->text().contains(text("$0.10 a month")));
        QTRY_VERIFY(asked->cancelButton()->isDefault() && asked->cancelButton()->hasFocus());
        QTest::keyClick(asked, Qt::Key_Return);
        QTRY_VERIFY(!sheet(f));
        QCOMPARE(f.store.asked<AbortUpload>(), 0);
        QCOMPARE(f.view()->model()->rowCount(), 4);
    }

    void yesAbortsAndNotesWhatThatSaves()
    {
        RescueFixture f;
        QVERIFY(f.openFilled());
        f.goTo(0);
        QTest::keyClick(f.view(), Qt::Key_Delete);
        QTRY_VERIFY(sheet(f)->abortButton()->isEnabled());
        QTest::mouseClick(sheet(f)->abortButton(), Qt::LeftButton);
        QTRY_COMPARE(f.view()->model()->rowCount(), 3);
        QVERIFY(!f.store.has(text("u-3")));
        QTRY_VERIFY2(f.f.window->statusLine()->text().contains(text("Saved so far: 14.2 GB, $0.10 a month")),
                     qPrintable(f.f.window->statusLine()->text()));
        Q_EMIT f.page().savingsAsked();
        QTRY_VERIFY(shown<SavingsDialog>(f));
        QTRY_COMPARE(shown<SavingsDialog>(f)->list()->model()->rowCount(), 1);
        QCOMPARE(shown<SavingsDialog>(f)->list()->model()->index(0, 0).data().toString(),
                 text("s3://rushes/day1/reel-03.mov"));
    }

    void whatIsNotMeasuredYetIsMeasuredFirst()
    {
        RescueFixture f;
        f.fill();
        f.store.partsHeld = true;
        f.open();
        QTRY_COMPARE(f.view()->model()->rowCount(), 4);
        f.goTo(1);
        QTest::keyClick(f.view(), Qt::Key_Delete);
        QVERIFY(!sheet(f)->abortButton()->isEnabled());
        QVERIFY2(sheet(f)->text().contains(text("are being asked what 1 of them holds")) ||
                     sheet(f)->text().contains(text("are being asked")),
                 qPrintable(sheet(f)->text()));
        f.store.release();
        QTRY_VERIFY(sheet(f)->abortButton()->isEnabled());
        QVERIFY2(sheet(f)->text().contains(text("16.0 GB in 240 parts")), qPrintable(sheet(f)->text()));
    }

    void whatCannotBeFoundOutIsNotToldAsNothing()
    {
        RescueFixture f;
        f.fill();
        f.store.partsRefused = {text("u-3")};
        f.open();
        QVERIFY(f.settled());
        f.goTo(0);
        QTest::keyClick(f.view(), Qt::Key_Space);
        QVERIFY2(f.page().beginOfStatus().contains(text("how much would be freed is not known")),
                 qPrintable(f.page().beginOfStatus()));
        QTest::keyClick(f.view(), Qt::Key_Delete);
        QTRY_VERIFY(sheet(f)->abortButton()->isEnabled()); // it can be aborted all the same
        QVERIFY2(sheet(f)->text().contains(text("How much is lost for good, and freed at the store, is not "
                                                "known.")),
                 qPrintable(sheet(f)->text()));
        QVERIFY(!sheet(f)->text().contains(text("0 B")) && !sheet(f)->text().contains(text("$0.00")));
        sheet(f)->reject();
        f.view()->selectAll();
        QTest::mouseClick(f.page().figures()->abortChecked, Qt::LeftButton);
        QTRY_VERIFY(sheet(f) && sheet(f)->abortButton()->isEnabled());
        QVERIFY2(sheet(f)->text().contains(text("a month, or more.")), qPrintable(sheet(f)->text()));
        QVERIFY(sheet(f)->text().contains(text("What 1 of them")));
    }

    void oneThatIsBeingWrittenNeedsASecondYes()
    {
        RescueFixture f;
        f.fill();
        const UtcTime now = wallClockNow();
        f.store.add(text("rushes"), text("day2/live.mov"), text("u-live"), now - 1h, 9, 64 * MiB, 64 * MiB,
                    now - 20s);
        f.open();
        QVERIFY(f.settled());
        QVERIFY2(f.spoken(2, UploadColumn::Key).contains(text("being written right now")),
                 qPrintable(f.spoken(2, UploadColumn::Key)));
        f.view()->selectAll();
        QTest::mouseClick(f.page().figures()->abortChecked, Qt::LeftButton);
        QTRY_VERIFY(sheet(f) && sheet(f)->abortButton()->isEnabled());
        QVERIFY(sheet(f)->text().startsWith(text("Abort 4 uploads?")));
        QVERIFY(sheet(f)->writtenBox()->isVisible() && !sheet(f)->writtenBox()->isChecked());
        QTest::mouseClick(sheet(f)->abortButton(), Qt::LeftButton);
        QTRY_COMPARE(f.view()->model()->rowCount(), 1);
        QVERIFY(f.store.has(text("u-live")));
        f.goTo(0);
        QTest::keyClick(f.view(), Qt::Key_Delete);
        QVERIFY(!sheet(f)->abortButton()->isEnabled());
        sheet(f)->writtenBox()->click();
        QVERIFY(sheet(f)->abortButton()->isEnabled());
        QTest::mouseClick(sheet(f)->abortButton(), Qt::LeftButton);
        QTRY_COMPARE(f.view()->model()->rowCount(), 0);
        QVERIFY(!f.store.has(text("u-live")));
    }

    void whatCannotBeAbortedStaysWithTheReason()
    {
        RescueFixture f;
        f.fill();
        f.store.refusals[text("u-3")] = ErrorKind::AccessDenied;
        f.open();
        QVERIFY(f.settled());
        f.goTo(0);
        QTest::keyClick(f.view(), Qt::Key_Delete);
        QTRY_VERIFY(sheet(f)->abortButton()->isEnabled());
        QTest::mouseClick(sheet(f)->abortButton(), Qt::LeftButton);
        QTRY_VERIFY2(f.spoken(0, UploadColumn::Key).contains(text("could not be aborted")),
                     qPrintable(f.spoken(0, UploadColumn::Key)));
        QVERIFY(!f.page().notices()->textOf(text("uploads-abort")).isEmpty());
        QCOMPARE(f.view()->model()->rowCount(), 4);
    }

    void aTransferOfTheQueueEndsThereAsWell()
    {
        RescueFixture f;
        f.fill();
        Transfer own = sampleTransfer(7, TransferState::Paused, 30);
        own.request.key = text("day1/reel-03.mov");
        own.uploadId = text("u-3");
        f.f.show({own});
        f.open();
        QVERIFY(f.settled());
        f.goTo(0);
        QTest::keyClick(f.view(), Qt::Key_Delete);
        QTRY_VERIFY(sheet(f)->abortButton()->isEnabled());
        QVERIFY2(sheet(f)->text().contains(text("leave the queue as well")), qPrintable(sheet(f)->text()));
        QTest::mouseClick(sheet(f)->abortButton(), Qt::LeftButton);
        QCOMPARE(f.f.queue.removedIds, QList<TransferId>{own.id});
        QCOMPARE(f.f.queue.removedHow, OnServer::Abort);
        QCOMPARE(f.store.asked<AbortUpload>(), 0);
        QVERIFY(f.spoken(0, UploadColumn::Key).contains(text("being aborted")));
        Q_EMIT f.f.queue.removed({own.id});
        QTRY_COMPARE(f.view()->model()->rowCount(), 3);
    }

    void anAgeChoosesThoseThatAreOlder()
    {
        RescueFixture f;
        QVERIFY(f.openFilled());
        QTest::mouseClick(f.page().figures()->older, Qt::LeftButton);
        QTRY_VERIFY(shown<OlderThanDialog>(f));
        shown<OlderThanDialog>(f)->days()->setValue(60);
        shown<OlderThanDialog>(f)->accept();
        QTRY_VERIFY(sheet(f));
        QVERIFY2(sheet(f)->text().startsWith(text("Abort 1 upload")), qPrintable(sheet(f)->text()));
        sheet(f)->reject();
        QTRY_VERIFY(!sheet(f));
        QTest::mouseClick(f.page().figures()->older, Qt::LeftButton);
        QTRY_VERIFY(shown<OlderThanDialog>(f));
        shown<OlderThanDialog>(f)->days()->setValue(100);
        shown<OlderThanDialog>(f)->accept();
        QTRY_VERIFY(!f.page().notices()->textOf(text("uploads-abort")).isEmpty());
        QVERIFY(!sheet(f));
    }

    void theStoresClockTellsTheAge()
    {
        RescueFixture f;
        f.store.clockAhead = -std::chrono::hours(24 * 30); // the computer's is a month ahead
        QVERIFY(f.openFilled());
        const auto ask = [&f](int days) {
            QTest::mouseClick(f.page().figures()->older, Qt::LeftButton);
            QTRY_VERIFY(shown<OlderThanDialog>(f));
            shown<OlderThanDialog>(f)->days()->setValue(days);
            shown<OlderThanDialog>(f)->accept();
        };
        ask(60);
        QTRY_VERIFY(!f.page().notices()->textOf(text("uploads-abort")).isEmpty());
        QVERIFY(!sheet(f));
        ask(40);
        QTRY_VERIFY(sheet(f));
        QVERIFY2(sheet(f)->text().startsWith(text("Abort 1 upload")), qPrintable(sheet(f)->text()));
    }

    void aPrefixChoosesAllBelowIt()
    {
        RescueFixture f;
        QVERIFY(f.openFilled());
        f.goTo(0);
        Q_EMIT f.page().prefixAsked();
        QTRY_VERIFY(shown<PrefixDialog>(f));
        QCOMPARE(shown<PrefixDialog>(f)->prefix()->text(), text("rushes/day1/"));
        shown<PrefixDialog>(f)->accept();
        QTRY_VERIFY(sheet(f));
        QVERIFY(sheet(f)->text().startsWith(text("Abort 2 uploads?")));
    }

    void orphansAreThoseThatTheQueueDoesNotKnow()
    {
        RescueFixture f;
        f.fill();
        Transfer own = sampleTransfer(7, TransferState::Paused, 30);
        own.request.key = text("day1/reel-03.mov");
        own.uploadId = text("u-3");
        f.f.show({own});
        f.open();
        QVERIFY(f.settled());
        Q_EMIT f.page().orphansAsked();
        QTRY_VERIFY(sheet(f));
        QVERIFY(sheet(f)->text().startsWith(text("Abort 3 uploads?")));
    }
};

QTEST_MAIN(InProgressAbortTest)
#include "in_progress_abort_test.moc"
