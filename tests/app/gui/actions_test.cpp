// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/transfers/queue_view.h"
#include "app/gui/window/lower_pane.h"
#include "app/gui/window/queue_actions.h"
#include "app/gui/window/tool_strip.h"
#include "tests/app/gui/sample_rows.h"
#include "tests/app/gui/window_fixture.h"

#include <QAbstractButton>
#include <QAction>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace partway;
using namespace partway::test;

namespace {

QList<Transfer> severalStates()
{
    return {sampleTransfer(1, TransferState::Sending, 30, 5), sampleTransfer(2, TransferState::Paused, 10),
            sampleTransfer(3, TransferState::Done, 100), sampleTransfer(4, TransferState::Failed, 50)};
}

QToolButton *buttonOf(const WindowFixture &f, const QAction *action)
{
    for (QToolButton *button : f.window->toolStrip()->findChildren<QToolButton *>()) {
        if (button->defaultAction() == action)
            return button;
    }
    return nullptr;
}

void press(const WindowFixture &f, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(f.window->queueView(), key, modifiers);
}

const QList<TransferId> noIds;
QList<TransferId> ids(std::initializer_list<qint64> values)
{
    QList<TransferId> list;
    for (const qint64 value : values)
        list.append(TransferId{value});
    return list;
}

} // namespace

/// Pause, resume and remove, on rows and on all, by click and by key.
class ActionsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void buttonsAreEnabledOnlyWhenTheyCanDoSomething()
    {
        WindowFixture f;
        const QueueActions &actions = *f.window->actions();
        QVERIFY(!actions.pause->isEnabled() && !actions.resume->isEnabled() && !actions.remove->isEnabled());
        QVERIFY(!actions.pauseAll->isEnabled() && !actions.resumeAll->isEnabled());
        f.show(severalStates());
        f.select({0});
        QVERIFY(actions.pause->isEnabled() && !actions.resume->isEnabled() && actions.remove->isEnabled());
        f.select({1});
        QVERIFY(!actions.pause->isEnabled() && actions.resume->isEnabled());
        f.select({2});
        QVERIFY(!actions.pause->isEnabled() && !actions.resume->isEnabled() && actions.remove->isEnabled());
        QVERIFY(actions.pauseAll->isEnabled() && actions.resumeAll->isEnabled());
    }

    void aClickPausesAndResumesTheSelection()
    {
        WindowFixture f;
        f.show(severalStates());
        f.select({0, 1, 2});
        QTest::mouseClick(buttonOf(f, f.window->actions()->pause), Qt::LeftButton);
        QCOMPARE(f.queue.paused, ids({1}));
        QTest::mouseClick(buttonOf(f, f.window->actions()->resume), Qt::LeftButton);
        QCOMPARE(f.queue.resumed, ids({2}));
    }

    void spacePausesThenResumes()
    {
        WindowFixture f;
        f.show({sampleTransfer(1, TransferState::Sending, 30)});
        f.select({0});
        press(f, Qt::Key_Space);
        QCOMPARE(f.queue.paused, ids({1}));
        QCOMPARE(f.queue.resumed, noIds);
        f.show({sampleTransfer(1, TransferState::Paused, 30)});
        press(f, Qt::Key_Space);
        QCOMPARE(f.queue.resumed, ids({1}));
    }

    void everythingIsPausedAndResumedByKey()
    {
        WindowFixture f;
        f.show(severalStates());
        press(f, Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(f.queue.pausedAll, 1);
        press(f, Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(f.queue.resumedAll, 1);
    }

    void controlASelectsEveryRow()
    {
        WindowFixture f;
        f.show(severalStates());
        press(f, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(f.window->queueView()->selectedTransfers().size(), 4);
    }

    void finishedOnesGoWithoutAQuestion()
    {
        WindowFixture f;
        f.show(severalStates());
        f.select({2});
        press(f, Qt::Key_Delete);
        QCOMPARE(f.queue.removedIds, ids({3}));
        QVERIFY(f.window->findChildren<QMessageBox *>().isEmpty());
    }

    void removingAsksWhatBecomesOfThePartsOnTheServer()
    {
        WindowFixture f;
        f.show(severalStates());
        f.select({0, 1});
        press(f, Qt::Key_Delete);
        QCOMPARE(f.queue.removedIds, noIds);
        QAbstractButton *abort = f.boxButton(QStringLiteral("Abort on the server and remove"));
        QVERIFY(abort);
        const auto *box = qobject_cast<QMessageBox *>(abort->window());
        QCOMPARE(box->text(), QStringLiteral("Remove 2 transfers?"));
        QVERIFY2(box->informativeText().contains(QStringLiteral("4.0")), qPrintable(box->informativeText()));
        QVERIFY(qobject_cast<QPushButton *>(abort)->isDefault());
        QTest::keyClick(abort->window(), Qt::Key_Return);
        QCOMPARE(f.queue.removedIds, ids({1, 2}));
        QCOMPARE(f.queue.removedHow, OnServer::Abort);
    }

    void partsCanBeLeftOnTheServer()
    {
        WindowFixture f;
        f.show(severalStates());
        f.select({3});
        press(f, Qt::Key_Delete);
        QAbstractButton *leave = f.boxButton(QStringLiteral("Leave parts on the server"));
        QVERIFY(leave);
        QTest::mouseClick(leave, Qt::LeftButton);
        QCOMPARE(f.queue.removedIds, ids({4}));
        QCOMPARE(f.queue.removedHow, OnServer::Leave);
    }

    void escapeRemovesNothing()
    {
        WindowFixture f;
        f.show(severalStates());
        f.select({0});
        press(f, Qt::Key_Delete);
        QAbstractButton *abort = f.boxButton(QStringLiteral("Abort on the server and remove"));
        QVERIFY(abort);
        QTest::keyClick(abort->window(), Qt::Key_Escape);
        QVERIFY(!abort->isVisible());
        QCOMPARE(f.queue.removedIds, noIds);
    }

    void removedRowsLeaveTheView()
    {
        WindowFixture f;
        f.show(severalStates());
        Q_EMIT f.queue.removed(ids({1, 3}));
        QCOMPARE(f.window->queueView()->model()->rowCount(), 2);
    }

    void aChangedFileIsSentAsItIsNowOnRequest()
    {
        WindowFixture f;
        Transfer changed = sampleTransfer(1, TransferState::Failed, 82);
        changed.error = sampleError(ErrorKind::SourceChanged);
        f.show({changed});
        f.select({0});
        QPushButton *button = f.window->lowerPane()->problem()->button();
        QVERIFY(button->isVisible());
        QCOMPARE(button->text(), QStringLiteral("Repair: send only what differs"));
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(f.queue.repaired, ids({1}));
        QVERIFY(f.window->actions()->repair->isVisible());
        f.window->actions()->sendAsItIsNow->trigger();
        QCOMPARE(f.queue.begunAnew, ids({1}));
        f.queue.begunAnew.clear();
        // Nothing of it is there: there is nothing to keep.
        changed.uploadId.clear();
        changed.confirmed = 0;
        f.show({changed});
        f.select({0});
        QVERIFY(!f.window->actions()->repair->isVisible());
        QCOMPARE(button->text(), QStringLiteral("Send the file as it is now"));
        QVERIFY(!f.window->lowerPane()->problem()->text().isEmpty());
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(f.queue.begunAnew, ids({1}));
    }

    void aTransferThatWaitsForKeysAsksForThem()
    {
        WindowFixture f;
        QSignalSpy asked(f.window.get(), &MainWindow::keysAsked);
        Transfer waiting = sampleTransfer(1, TransferState::WaitingForCredentials, 20);
        waiting.error = sampleError(ErrorKind::CredentialsExpired);
        f.show({waiting});
        f.select({0});
        QTest::mouseClick(f.window->lowerPane()->problem()->button(), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.constFirst().constFirst().value<AccountId>(), sampleAccount().id);
    }

    void closingWithTransfersUnderWaySaysWhatHappens()
    {
        WindowFixture f;
        f.show(severalStates());
        QVERIFY(!f.window->close());
        QAbstractButton *quit = f.boxButton(QStringLiteral("Quit"));
        QVERIFY(quit);
        const auto *box = qobject_cast<QMessageBox *>(quit->window());
        QVERIFY(box->informativeText().contains(QStringLiteral("go on by themselves")));
        QTest::mouseClick(quit, Qt::LeftButton);
        QTRY_VERIFY(!f.window->isVisible());
    }

    void closingWithNothingUnderWayJustCloses()
    {
        WindowFixture f;
        f.show({sampleTransfer(1, TransferState::Paused, 10), sampleTransfer(2, TransferState::Done, 100)});
        QVERIFY(f.window->close());
    }
};

QTEST_MAIN(ActionsTest)
#include "actions_test.moc"
