// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/parts/map_legend.h"
#include "app/gui/parts/part_map.h"
#include "app/gui/parts/part_words.h"
#include "core/base/quantities.h"
#include "tests/app/gui/sample_rows.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace partway;
using namespace partway::test;

/// The part map tells the truth, whatever it has to squeeze.
class PartsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theLegendExplainsTroubleFirstWhereRoomIsShort()
    {
        MapLegend legend;
        legend.setCounts({.retrying = 1, .failed = 1});
        QCOMPARE(legend.shownAt(2000).size(), 5);
        QCOMPARE(legend.shownAt(2000).constFirst(), CellLook::Confirmed);
        const QList<CellLook> few = legend.shownAt(170);
        QVERIFY(few.size() < 5);
        QVERIFY(few.contains(CellLook::Retrying) && few.contains(CellLook::Failed));
        QCOMPARE(legend.shownAt(1), QList{CellLook::Failed});
    }

    void eachPartHasACellWhereTheyFit()
    {
        const QList<PartCell> cells = cellsOf(sampleParts(100, 40), 480, false);
        QCOMPARE(cells.size(), 100);
        QCOMPARE(cells.at(39).look, CellLook::Confirmed);
        QCOMPARE(cells.at(40).look, CellLook::Waiting);
    }

    void sharedCellsCoverEveryPartOnce()
    {
        const QList<PartCell> cells = cellsOf(sampleParts(1252, 0), 480, false);
        QCOMPARE(cells.size(), 480);
        int next = 0;
        for (const PartCell &cell : cells) {
            QCOMPARE(cell.first, next);
            QVERIFY(cell.last >= cell.first && cell.last - cell.first <= 2);
            next = cell.last + 1;
        }
        QCOMPARE(next, 1252);
    }

    void aSharedCellIsConfirmedOnlyWhenAllOfItsPartsAre()
    {
        QList<Part> parts = sampleParts(4, 3);
        QCOMPARE(cellOf(parts, 0, 3, false).look, CellLook::Partly);
        QCOMPARE(cellOf(parts, 0, 3, false).confirmed, 0.75);
        parts[3].state = PartState::Confirmed;
        QCOMPARE(cellOf(parts, 0, 3, false).look, CellLook::Confirmed);
    }

    void troubleInASharedCellIsSeen()
    {
        QList<Part> parts = sampleParts(4, 3);
        parts[3].state = PartState::Retrying;
        parts[3].lastError = sampleError(ErrorKind::Throttled);
        QCOMPARE(cellOf(parts, 0, 3, false).look, CellLook::Retrying);
        QCOMPARE(cellOf(parts, 0, 3, true).look, CellLook::Failed);
    }

    void sendingFillsAsFarAsItIs()
    {
        QList<Part> parts = sampleParts(1, 0);
        parts[0].state = PartState::Sending;
        parts[0].sent = 16 * MiB;
        const PartCell cell = cellOf(parts, 0, 0, false);
        QCOMPARE(cell.look, CellLook::Partly);
        QCOMPARE(cell.inFlight, 0.25);
        QCOMPARE(cell.confirmed, 0.0);
    }

    void partsFindTheirCellAgain()
    {
        const QList<PartCell> cells = cellsOf(sampleParts(10000, 0), 480, false);
        for (int i = 0; i < cells.size(); ++i) {
            QCOMPARE(cellIndexOf(cells.at(i).first, 480, 10000), i);
            QCOMPARE(cellIndexOf(cells.at(i).last, 480, 10000), i);
        }
    }

    void theLineAboveSaysHowManyAndWhatACellIs()
    {
        Transfer transfer = sampleTransfer(1, TransferState::Sending, 37);
        transfer.parts = 1252;
        PartCounts counts;
        counts.confirmed = 465;
        counts.sending = 6;
        counts.waiting = 781;
        QCOMPARE(
            partsSummary(transfer, counts, 2.61),
            QStringLiteral("1,252 parts of 64 MiB; 465 confirmed, 6 on the way. One cell is 2.6 parts."));
        QCOMPARE(partsSummary(transfer, counts, 1),
                 QStringLiteral("1,252 parts of 64 MiB; 465 confirmed, 6 on the way."));
    }

    void aSmallFileIsSaidToBeSentWhole()
    {
        Transfer small = sampleTransfer(1, TransferState::Sending);
        small.parts = 1;
        small.partSize = 0;
        QVERIFY(partsSummary(small, {}, 1).contains(QStringLiteral("sent whole")));
    }

    void partsOfSeveralSizesAreSaidToBe()
    {
        Transfer uneven = sampleTransfer(1, TransferState::Sending);
        uneven.parts = 7;
        uneven.partSize = 0;
        PartCounts counts;
        counts.confirmed = 7;
        QCOMPARE(partsSummary(uneven, counts, 1),
                 QStringLiteral("7 parts of several sizes; all of them confirmed."));
    }

    void theKeyboardWalksOverTheCellsAndTellsThem()
    {
        PartMap map;
        openWith(map, sampleParts(60, 2));
        QTRY_COMPARE(map.currentCell(), 0);
        QSignalSpy chosen(&map, &PartMap::partsChosen);
        QTest::keyClick(&map, Qt::Key_Right);
        QCOMPARE(map.currentCell(), 1);
        QCOMPARE(chosen.constLast(), QVariantList({2, 2}));
        QVERIFY(map.accessibleDescription().contains(QStringLiteral("Part 2: confirmed")));
        QVERIFY(map.accessibleDescription().contains(QStringLiteral("ETag 9e107d9d")));
        QTest::keyClick(&map, Qt::Key_End);
        QCOMPARE(map.currentCell(), 59);
        QTest::keyClick(&map, Qt::Key_Right);
        QCOMPARE(map.currentCell(), 59);
        QTest::keyClick(&map, Qt::Key_Home);
        QCOMPARE(map.currentCell(), 0);
    }

    void pageKeysWalkFiveRowsAndStopAtTheEnds()
    {
        PartMap map;
        openWith(map, sampleParts(180, 2));
        const int across = cellsInARow(map);
        QTest::keyClick(&map, Qt::Key_PageDown);
        QCOMPARE(map.currentCell(), 5 * across);
        QTest::keyClick(&map, Qt::Key_PageUp);
        QCOMPARE(map.currentCell(), 0);
        for (int i = 0; i < 9; ++i)
            QTest::keyClick(&map, Qt::Key_PageDown);
        QCOMPARE(map.currentCell(), 179);
    }

    void arrowsFollowTheReadingDirection()
    {
        PartMap map;
        map.setLayoutDirection(Qt::RightToLeft);
        openWith(map, sampleParts(60, 2));
        QTRY_COMPARE(map.currentCell(), 0);
        QVERIFY(map.cellRect(0).left() > map.cellRect(1).left());
        QTest::keyClick(&map, Qt::Key_Left);
        QCOMPARE(map.currentCell(), 1);
        QTest::keyClick(&map, Qt::Key_Right);
        QCOMPARE(map.currentCell(), 0);
    }

    void shiftReachesFromTheLastChosenCell()
    {
        PartMap map;
        openWith(map, sampleParts(60, 2));
        QTRY_COMPARE(map.currentCell(), 0);
        QTest::keyClick(&map, Qt::Key_Right);
        QSignalSpy chosen(&map, &PartMap::partsChosen);
        QTest::keyClick(&map, Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(&map, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(chosen.constLast(), QVariantList({2, 4}));
        QTest::keyClick(&map, Qt::Key_Left);
        QCOMPARE(chosen.constLast(), QVariantList({3, 3}));
    }

    void aClickChoosesThePartUnderIt()
    {
        PartMap map;
        map.resize(240, 120);
        map.setParts(sampleParts(60, 2), false);
        QSignalSpy chosen(&map, &PartMap::partsChosen);
        QTest::mouseClick(&map, Qt::LeftButton, Qt::NoModifier, map.cellRect(31).center().toPoint());
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.constFirst(), QVariantList({32, 32}));
    }

    void screenReadersSeeTheCellsAndTheOneWithTheFocus()
    {
        PartMap map;
        openWith(map, sampleParts(60, 2));
        QTRY_COMPARE(map.currentCell(), 0);
        QTest::keyClick(&map, Qt::Key_Right);
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&map);
        QVERIFY(list);
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->childCount(), 60);
        QAccessibleInterface *cell = list->focusChild();
        QVERIFY(cell);
        QCOMPARE(list->indexOfChild(cell), 1);
        QCOMPARE(cell->role(), QAccessible::ListItem);
        QVERIFY(
            cell->text(QAccessible::Name).startsWith(QStringLiteral("Part 2: confirmed, 67.1 to 134 MB")));
        QVERIFY(cell->state().focused);
        QCOMPARE(cell->rect().size(), map.cellRect(1).toRect().size());
        QVERIFY(!list->child(7)->state().focused);
        map.setParts(sampleParts(3, 2), false);
        QVERIFY(!list->child(7));
    }

    void aPartTellsItsAttemptItsErrorAndItsNextTry()
    {
        Part part = sampleParts(1, 0).constFirst();
        part.state = PartState::Retrying;
        part.attempts = 3;
        part.lastError = sampleError(ErrorKind::Throttled);
        part.lastError->code = QStringLiteral("SlowDown");
        part.retryAt = UtcTime(milliseconds(64'000));
        const QString words = partInWords(part, false, UtcTime(milliseconds(60'000)));
        QVERIFY2(words.contains(QStringLiteral("Part 1: retry in 4 s")), qPrintable(words));
        QVERIFY(words.contains(QStringLiteral("Attempt 3")));
        QVERIFY(words.contains(QStringLiteral("Last error: ")));
        QVERIFY(words.contains(QStringLiteral("SlowDown")));
        QVERIFY(partInWords(part, true, UtcTime(milliseconds(60'000)))
                    .contains(QStringLiteral("Part 1: failed")));

        part.state = PartState::Sending;
        part.sent = 32 * MiB;
        part.bytesPerSecond = 8'100'000;
        QVERIFY(partInWords(part, false, {}).contains(QStringLiteral("8.1 MB/s")));
        QVERIFY(partInWords(part, false, {}).contains(QStringLiteral("sending 50 %")));
    }

    void sharedCellsTellHowManyAreWhat()
    {
        PartMap map;
        map.resize(240, 60);
        map.setParts(sampleParts(1000, 400), false);
        QVERIFY(map.partsPerCell() > 5);
        QVERIFY(map.describe(0).startsWith(QStringLiteral("Parts 1 to ")));
        QVERIFY(map.describe(0).contains(QStringLiteral("confirmed")));
        QVERIFY(map.describe(int(map.cells().size()) - 1).contains(QStringLiteral("waiting")));
    }

private:
    static void openWith(PartMap &map, const QList<Part> &parts)
    {
        map.resize(240, 240);
        map.setParts(parts, false);
        map.show();
        map.activateWindow();
        map.setFocus(Qt::TabFocusReason);
        QVERIFY(QTest::qWaitForWindowActive(&map));
    }

    static int cellsInARow(const PartMap &map)
    {
        int across = 1;
        while (map.cellRect(across).top() == map.cellRect(0).top())
            ++across;
        return across;
    }
};

QTEST_MAIN(PartsTest)
#include "parts_test.moc"
