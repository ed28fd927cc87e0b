// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/platform/wall_clock.h"
#include "app/gui/theme/icons.h"
#include "app/gui/transfers/queue_view.h"
#include "app/gui/transfers/transfer_delegate.h"
#include "app/gui/window/notice_bar.h"
#include "app/gui/window/order_actions.h"
#include "app/gui/window/queue_actions.h"
#include "tests/app/gui/sample_rows.h"
#include "tests/app/gui/window_fixture.h"

#include <QAction>
#include <QApplication>
#include <QDesktopServices>
#include <QMenu>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>

using namespace partway;
using namespace partway::test;
using namespace std::chrono_literals;

namespace {

QList<TransferId> ids(std::initializer_list<qint64> values)
{
    QList<TransferId> list;
    for (const qint64 value : values)
        list.append(TransferId{value});
    return list;
}

QList<Transfer> fiveRows()
{
    QList<Transfer> rows;
    for (int id = 1; id <= 5; ++id)
        rows.append(sampleTransfer(id, TransferState::Queued));
    return rows;
}

void press(const WindowFixture &f, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(f.window->queueView(), key, modifiers);
}

QRect rowRect(const WindowFixture &f, int row, Column column = Column::Name)
{
    const QueueView *view = f.window->queueView();
    return view->visualRect(view->model()->index(row, int(column)));
}

/// Press on a row, move in steps as a hand does, let go below the middle of another.
void drag(const WindowFixture &f, int from, int to)
{
    QWidget *area = f.window->queueView()->viewport();
    const QPoint start = rowRect(f, from).center();
    const QPoint end = rowRect(f, to).center() + QPoint(0, 8);
    QTest::mousePress(area, Qt::LeftButton, Qt::NoModifier, start);
    for (int step = 1; step <= 8; ++step) {
        const QPoint at = start + (end - start) * step / 8;
        QMouseEvent move(QEvent::MouseMove, at, area->mapToGlobal(at), Qt::NoButton, Qt::LeftButton,
                         Qt::NoModifier);
        QApplication::sendEvent(area, &move);
    }
    QTest::mouseRelease(area, Qt::LeftButton, Qt::NoModifier, end);
}

/// Remembers what the system was asked to open.
class Opened : public QObject
{
    Q_OBJECT
public:
    Opened() { QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "open"); }
    ~Opened() override { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); }
    QList<QUrl> urls;

public Q_SLOTS:
    void open(const QUrl &url) { urls.append(url); }
};

} // namespace

/// Who takes their turn when, and what rows that need a person offer.
class OrderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rowsMoveByKey()
    {
        WindowFixture f;
        f.show(fiveRows());
        f.select({2});
        press(f, Qt::Key_Home, Qt::AltModifier);
        QCOMPARE(f.queue.movedIds, ids({3}));
        QCOMPARE(f.queue.movedTo, 0);
        press(f, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(f.queue.movedTo, 1);
        press(f, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(f.queue.movedTo, 3); // among the four others: behind the fourth
        press(f, Qt::Key_End, Qt::AltModifier);
        QCOMPARE(f.queue.movedTo, 5);
    }

    void severalMoveTogether()
    {
        WindowFixture f;
        f.show(fiveRows());
        f.select({1, 3});
        press(f, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(f.queue.movedIds, ids({2, 4}));
        QCOMPARE(f.queue.movedTo, 0);
        press(f, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(f.queue.movedTo, 3);
    }

    void aRowIsDraggedToAnotherPlace()
    {
        WindowFixture f;
        f.show(fiveRows());
        drag(f, 0, 3);
        QCOMPARE(f.queue.movedIds, ids({1}));
        QCOMPARE(f.queue.movedTo, 3);
        f.queue.movedIds.clear();
        drag(f, 4, 1);
        QCOMPARE(f.queue.movedIds, ids({5}));
        QCOMPARE(f.queue.movedTo, 2);
    }

    void escapeGivesADragUp()
    {
        WindowFixture f;
        f.show(fiveRows());
        QWidget *area = f.window->queueView()->viewport();
        const QPoint start = rowRect(f, 0).center();
        QTest::mousePress(area, Qt::LeftButton, Qt::NoModifier, start);
        for (const int y : {20, 60, 120}) {
            const QPoint at = start + QPoint(0, y);
            QMouseEvent move(QEvent::MouseMove, at, area->mapToGlobal(at), Qt::NoButton, Qt::LeftButton,
                             Qt::NoModifier);
            QApplication::sendEvent(area, &move);
        }
        press(f, Qt::Key_Escape);
        QTest::mouseRelease(area, Qt::LeftButton, Qt::NoModifier, start + QPoint(0, 120));
        QVERIFY(f.queue.movedIds.isEmpty());
    }

    void sortedRowsCannotBeMovedAndTheWindowSaysSo()
    {
        WindowFixture f;
        f.show(fiveRows());
        f.window->queueView()->sortByColumn(int(Column::Name), Qt::DescendingOrder);
        drag(f, 0, 3);
        QVERIFY(f.queue.movedIds.isEmpty());
        const QString said = f.window->notices()->textOf(QStringLiteral("order"));
        QVERIFY2(said.contains(QStringLiteral("sorted by a column")), qPrintable(said));
    }

    void prioritiesAreGivenByKeyAndSeenInTheRow()
    {
        WindowFixture f;
        QList<Transfer> rows = fiveRows();
        rows[4].state = TransferState::Done;
        f.show(rows);
        f.select({1, 4});
        press(f, Qt::Key_1, Qt::AltModifier);
        QCOMPARE(f.queue.prioritized, ids({2})); // what is finished has no turn
        QCOMPARE(f.queue.priority, Priority::High);
        const QRect cell = rowRect(f, 1);
        const QImage before = f.window->queueView()->viewport()->grab(cell).toImage();
        rows[1].request.priority = Priority::High;
        f.show({rows[1]});
        QVERIFY(f.window->queueView()->viewport()->grab(cell).toImage() != before);
        const QString spoken =
            f.window->queueView()->model()->index(1, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.endsWith(QStringLiteral("High priority")), qPrintable(spoken));
    }

    void theMenuOffersAllThatCanBeDone()
    {
        WindowFixture f;
        f.show(fiveRows());
        f.select({0});
        Q_EMIT f.window->queueView()->customContextMenuRequested(rowRect(f, 0).center());
        const QMenu *menu = nullptr;
        const QList<QMenu *> menus = f.window->findChildren<QMenu *>();
        for (const QMenu *open : menus)
            menu = open->isVisible() ? open : menu;
        QVERIFY(menu);
        const QueueActions &actions = *f.window->actions();
        for (QAction *action :
             {actions.resume, actions.pause, actions.copyAddress, actions.showInFolder, actions.remove})
            QVERIFY2(menu->actions().contains(action), qPrintable(action->text()));
        QStringList submenus;
        const QList<QAction *> entries = menu->actions();
        for (const QAction *entry : entries) {
            if (entry->menu())
                submenus << entry->text().remove(QLatin1Char('&'));
        }
        QCOMPARE(submenus, (QStringList{QStringLiteral("Move"), QStringLiteral("Priority")}));
    }

    void theFilesFolderIsShown()
    {
        Opened opened;
        WindowFixture f;
        f.show(fiveRows());
        f.select({0});
        f.window->actions()->showInFolder->trigger();
        QCOMPARE(opened.urls, QList<QUrl>{QUrl::fromLocalFile(QStringLiteral("/data"))});
    }

    void aFailedRowHasAButtonThatHelps()
    {
        WindowFixture f;
        QList<Transfer> rows = fiveRows();
        rows[1].state = TransferState::Failed;
        rows[1].error = sampleError(ErrorKind::SourceChanged);
        rows[1].uploadId = QStringLiteral("upload-2");
        rows[1].confirmed = 640'000'000;
        f.show(rows);
        const QueueView *view = f.window->queueView();
        const QRect button = TransferDelegate::remedyRect(rowRect(f, 1, Column::State), view->font(),
                                                          Remedy::Repair, Qt::LeftToRight);
        QVERIFY(rowRect(f, 1, Column::State).contains(button));
        QTest::mouseClick(view->viewport(), Qt::LeftButton, Qt::NoModifier, button.center());
        QCOMPARE(f.queue.repaired, ids({2}));
        // Beside it nothing happens, nor where another row has none.
        QTest::mouseClick(view->viewport(), Qt::LeftButton, Qt::NoModifier, rowRect(f, 1).center());
        QTest::mouseClick(view->viewport(), Qt::LeftButton, Qt::NoModifier,
                          button.center() + QPoint(0, rowRect(f, 0).height()));
        QCOMPARE(f.queue.repaired.size(), 1);
    }

    void enterDoesWhatTheButtonDoes()
    {
        WindowFixture f;
        QSignalSpy asked(f.window.get(), &MainWindow::keysAsked);
        QList<Transfer> rows = fiveRows();
        rows[0].state = TransferState::Failed;
        rows[0].error = sampleError(ErrorKind::Unreachable);
        rows[1].state = TransferState::WaitingForCredentials;
        rows[1].error = sampleError(ErrorKind::CredentialsExpired);
        f.show(rows);
        f.select({0});
        press(f, Qt::Key_Return);
        QCOMPARE(f.queue.resumed, ids({1}));
        f.select({1});
        press(f, Qt::Key_Enter);
        QCOMPARE(asked.size(), 1);
        f.select({2});
        press(f, Qt::Key_Return);
        QCOMPARE(f.queue.resumed.size(), 1);
        const QString spoken = f.window->queueView()
                                   ->model()
                                   ->index(0, int(Column::State))
                                   .data(Qt::AccessibleTextRole)
                                   .toString();
        QVERIFY2(spoken.endsWith(QStringLiteral("Enter: Resume")), qPrintable(spoken));
    }

    void aPausedRowSaysWhenItsStoreDeletesIt()
    {
        WindowFixture f;
        Account account = sampleAccount();
        account.name = QStringLiteral("My rushes");
        account.profile.id = QStringLiteral("storj");
        account.profile.name = QStringLiteral("Storj");
        f.window->setAccounts({account});
        Transfer paused = sampleTransfer(1, TransferState::Paused, 30);
        paused.deletedByStoreAt = wallClockNow() + 11h + 30min;
        f.show({paused});
        const QModelIndex state = f.window->queueView()->model()->index(0, int(Column::State));
        QCOMPARE(state.data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("Paused: Storj deletes it in 11 h"));
        QCOMPARE(glyphOf(paused), Glyph::Pause);
        paused.deletedByStoreAt = wallClockNow() + 2h;
        QVERIFY(glyphOf(paused) != Glyph::Pause); // by shape as well as by colour
        QVERIFY(isUrgent(paused, wallClockNow()));
        account.profile = {};
        f.window->setAccounts({account});
        f.show({paused});
        QVERIFY(state.data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(QStringLiteral("My rushes deletes it in ")));
    }
};

QTEST_MAIN(OrderTest)
#include "order_test.moc"
