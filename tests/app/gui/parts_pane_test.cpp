// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/parts/part_actions.h"
#include "app/gui/parts/part_map.h"
#include "app/gui/parts/parts_pane.h"
#include "app/gui/theme/flat_tree.h"
#include "core/base/quantities.h"
#include "tests/app/gui/sample_rows.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace partway;
using namespace partway::test;

/// The map, the table beside it, and what can be done with single parts.
class PartsPaneTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_pane = std::make_unique<PartsPane>();
        m_pane->resize(1100, 300);
        m_pane->show();
        m_pane->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    }
    void cleanup() { m_pane.reset(); }

    void thePaneCountsWhatItIsTold()
    {
        load(20, 5);
        QCOMPARE(m_pane->summary(), QStringLiteral("20 parts of 64 MiB; 5 confirmed."));
        tell(sampleParts(20, 6).at(5));
        QCOMPARE(m_pane->summary(), QStringLiteral("20 parts of 64 MiB; 6 confirmed."));
        QCOMPARE(m_pane->map()->cells().at(5).look, CellLook::Confirmed);
        QCOMPARE(m_pane->table()->model()->rowCount(), 20);
    }

    void whatIsUnderWayStandsFirstInTheTable()
    {
        load(20, 5);
        tell(sending(11));
        QCOMPARE(cell(0, PartColumn::Number), QStringLiteral("11"));
        QCOMPARE(cell(1, PartColumn::Number), QStringLiteral("5"));
        QCOMPARE(cell(2, PartColumn::Number), QStringLiteral("4"));
        QCOMPARE(cell(6, PartColumn::Number), QStringLiteral("6"));
    }

    void everyColumnSorts()
    {
        load(20, 5);
        tell(sending(11));
        Part tried = sampleParts(20, 5).at(7);
        tried.attempts = 4;
        tell(tried);
        const auto firstBy = [this](PartColumn column, Qt::SortOrder order) {
            m_pane->table()->header()->setSortIndicator(int(column), order);
            return cell(0, PartColumn::Number).toInt();
        };
        QCOMPARE(firstBy(PartColumn::Number, Qt::AscendingOrder), 1);
        QCOMPARE(firstBy(PartColumn::Number, Qt::DescendingOrder), 20);
        QCOMPARE(firstBy(PartColumn::Range, Qt::DescendingOrder), 20);
        QCOMPARE(firstBy(PartColumn::Attempts, Qt::DescendingOrder), 8);
        QCOMPARE(firstBy(PartColumn::Speed, Qt::DescendingOrder), 11);
        QCOMPARE(firstBy(PartColumn::State, Qt::DescendingOrder) <= 5, true);
        QCOMPARE(firstBy(PartColumn::Etag, Qt::DescendingOrder) <= 5, true);
    }

    void aPartSaysHowLongItTookWhereThatIsKnown()
    {
        load(20, 5);
        Part sixth = sampleParts(20, 6).at(5);
        sixth.took = milliseconds(6230);
        tell(sixth);
        QCOMPARE(cell(0, PartColumn::Number), QStringLiteral("6"));
        QCOMPARE(cell(0, PartColumn::Took), QStringLiteral("6.2 s"));
        QCOMPARE(cell(1, PartColumn::Took), QString()); // confirmed by an earlier run
        m_pane->table()->header()->setSortIndicator(int(PartColumn::Took), Qt::DescendingOrder);
        QCOMPARE(cell(0, PartColumn::Number), QStringLiteral("6"));
    }

    void aCellChosenIsARowChosenAndBack()
    {
        load(20, 5);
        PartMap *map = m_pane->map();
        QTest::mouseClick(map, Qt::LeftButton, Qt::NoModifier, map->cellRect(11).center().toPoint());
        QCOMPARE(chosenNumbers(), QStringList{QStringLiteral("12")});
        QVERIFY(map->isSelected(11));

        const QModelIndex row = m_pane->table()->model()->index(1, 0);
        QTest::mouseClick(m_pane->table()->viewport(), Qt::LeftButton, Qt::NoModifier,
                          m_pane->table()->visualRect(row).center());
        QCOMPARE(map->currentCell(), 3);
        QVERIFY(map->isSelected(3) && !map->isSelected(11));
        QTest::keyClick(m_pane->table(), Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY(map->isSelected(3) && map->isSelected(2));
    }

    void aSharedCellChoosesAllOfItsParts()
    {
        m_pane->resize(700, 180);
        load(4000, 5);
        PartMap *map = m_pane->map();
        QVERIFY(map->partsPerCell() > 2);
        const PartCell shared = map->cells().at(11);
        QTest::mouseClick(map, Qt::LeftButton, Qt::NoModifier, map->cellRect(11).center().toPoint());
        QCOMPARE(chosenNumbers().size(), shared.last - shared.first + 1);
        QCOMPARE(map->currentCell(), 11);
        QVERIFY(m_pane->summary().contains(QStringLiteral("One cell is ")));
    }

    void enterGoesOnToTheTable()
    {
        load(20, 5);
        goToTheFirstCell();
        QTest::keyClick(m_pane->map(), Qt::Key_Right);
        QTest::keyClick(m_pane->map(), Qt::Key_Return);
        QVERIFY(m_pane->table()->hasFocus());
        QCOMPARE(chosenNumbers(), QStringList{QStringLiteral("2")});
    }

    void aConfirmedPartCanBeSentAgain()
    {
        load(20, 5);
        goToTheFirstCell();
        QSignalSpy asked(m_pane.get(), &PartsPane::sendAgainAsked);
        QTest::keyClick(m_pane->map(), Qt::Key_Right);
        QTest::keyClick(m_pane->map(), Qt::Key_Right, Qt::ShiftModifier);
        QAction *again = m_pane->actions()->sendAgain();
        QVERIFY(again->isEnabled());
        QCOMPARE(again->text(), QStringLiteral("&Send 2 parts again"));
        again->trigger();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.constFirst().at(0).value<TransferId>(), m_transfer.id);
        QCOMPARE(asked.constFirst().at(1).value<QList<int>>(), (QList<int>{2, 3}));
    }

    void whatIsNotThereYetOrTooLateCannotBeSentAgain()
    {
        load(20, 5);
        goToTheFirstCell();
        QTest::keyClick(m_pane->map(), Qt::Key_End);
        QVERIFY(!m_pane->actions()->sendAgain()->isEnabled());
        QVERIFY(m_pane->actions()->sendAgain()->toolTip().contains(QStringLiteral("sent anyway")));
        QVERIFY(!m_pane->actions()->copyEtag()->isEnabled());

        QTest::keyClick(m_pane->map(), Qt::Key_Home);
        QVERIFY(m_pane->actions()->sendAgain()->isEnabled());
        m_transfer.state = TransferState::Done;
        m_pane->setTransfer(&m_transfer);
        QVERIFY(!m_pane->actions()->sendAgain()->isEnabled());
        QVERIFY(m_pane->actions()->copyEtag()->isEnabled());
    }

    void etagsGoToTheClipboard()
    {
        load(20, 5);
        goToTheFirstCell();
        QTest::keyClick(m_pane->map(), Qt::Key_Right);
        m_pane->actions()->copyEtag()->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("9e107d9d372bb6826bd81d3542a419d6"));
        QTest::keyClick(m_pane->map(), Qt::Key_Right, Qt::ShiftModifier);
        m_pane->actions()->copyEtag()->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text().count(QLatin1Char('\n')), 1);
    }

    void theMenuOpensFromTheMapAndTheTable()
    {
        load(20, 5);
        PartMap *map = m_pane->map();
        const auto menu = [this] {
            const auto menus = m_pane->findChildren<QMenu *>();
            for (QMenu *one : menus) {
                if (one->isVisible())
                    return one;
            }
            return static_cast<QMenu *>(nullptr);
        };
        const QPoint third = map->cellRect(2).center().toPoint();
        QTest::mousePress(map, Qt::RightButton, Qt::NoModifier, third);
        QContextMenuEvent asked(QContextMenuEvent::Mouse, third, map->mapToGlobal(third));
        QCoreApplication::sendEvent(map, &asked);
        QTRY_VERIFY(menu());
        QCOMPARE(menu()->actions().size(), 2);
        QCOMPARE(chosenNumbers(), QStringList{QStringLiteral("3")});
        menu()->close();
        QTRY_VERIFY(!menu());

        Q_EMIT m_pane->table()->customContextMenuRequested(QPoint(20, 20));
        QTRY_VERIFY(menu());
        menu()->close();
    }

    void anotherTransferForgetsTheParts()
    {
        load(20, 5);
        goToTheFirstCell();
        QTest::keyClick(m_pane->map(), Qt::Key_Right);
        const Transfer other = sampleTransfer(2, TransferState::Sending);
        m_pane->setTransfer(&other);
        QCOMPARE(m_pane->table()->model()->rowCount(), 0);
        m_pane->setParts(sampleParts(20, 1), true);
        QCOMPARE(m_pane->map()->currentCell(), -1);
        QVERIFY(!m_pane->map()->isSelected(1));
    }

private:
    void load(int count, int confirmed)
    {
        m_transfer = sampleTransfer(1, TransferState::Sending, 10);
        m_transfer.parts = count;
        m_pane->setTransfer(&m_transfer);
        m_pane->setParts(sampleParts(count, confirmed), true);
    }

    void goToTheFirstCell()
    {
        m_pane->map()->setFocus(Qt::TabFocusReason);
        QTest::keyClick(m_pane->map(), Qt::Key_Home);
    }

    void tell(const Part &part) { m_pane->setParts({part}, false); }

    static Part sending(int number)
    {
        Part part = sampleParts(number, 0).constLast();
        part.state = PartState::Sending;
        part.sent = 16 * MiB;
        part.attempts = 1;
        part.bytesPerSecond = 8'000'000;
        return part;
    }

    [[nodiscard]] QString cell(int row, PartColumn column) const
    {
        return m_pane->table()->model()->index(row, int(column)).data().toString();
    }

    [[nodiscard]] QStringList chosenNumbers() const
    {
        QStringList numbers;
        const QModelIndexList rows = m_pane->table()->selectionModel()->selectedRows(int(PartColumn::Number));
        for (const QModelIndex &row : rows)
            numbers << row.data().toString();
        return numbers;
    }

    std::unique_ptr<PartsPane> m_pane;
    Transfer m_transfer;
};

QTEST_MAIN(PartsPaneTest)
#include "parts_pane_test.moc"
