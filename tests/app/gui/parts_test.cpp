// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/parts/part_map.h"
#include "app/gui/parts/part_words.h"
#include "app/gui/parts/parts_pane.h"
#include "app/gui/theme/flat_tree.h"
#include "core/base/quantities.h"
#include "tests/app/gui/sample_rows.h"

#include <QPixmap>
#include <QSignalSpy>
#include <QTest>

#include <ctime>

using namespace partway;
using namespace partway::test;

/// The part map tells the truth, whatever it has to squeeze.
class PartsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
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

    void thePaneCountsWhatItIsTold()
    {
        PartsPane pane;
        pane.resize(1000, 300);
        pane.show();
        QVERIFY(QTest::qWaitForWindowExposed(&pane));
        Transfer transfer = sampleTransfer(1, TransferState::Sending, 10);
        transfer.parts = 20;
        pane.setTransfer(&transfer);
        pane.setParts(sampleParts(20, 5), true);
        QCOMPARE(pane.summary(), QStringLiteral("20 parts of 64 MiB; 5 confirmed."));
        Part sixth = sampleParts(20, 6).at(5);
        pane.setParts({sixth}, false);
        QCOMPARE(pane.summary(), QStringLiteral("20 parts of 64 MiB; 6 confirmed."));
        QCOMPARE(pane.map()->cells().at(5).look, CellLook::Confirmed);
        QCOMPARE(pane.table()->model()->rowCount(), 20);
    }

    void whatIsUnderWayStandsFirstInTheTable()
    {
        PartsPane pane;
        QList<Part> parts = sampleParts(20, 5);
        parts[10].state = PartState::Sending;
        pane.setParts(parts, true);
        const auto number = [&pane](int row) {
            return pane.table()->model()->index(row, 0).data().toString();
        };
        QCOMPARE(number(0), QStringLiteral("11"));
        QCOMPARE(number(1), QStringLiteral("5"));
        QCOMPARE(number(2), QStringLiteral("4"));
        QCOMPARE(number(6), QStringLiteral("6"));
    }

    void theKeyboardWalksOverTheCellsAndTellsThem()
    {
        PartMap map;
        map.resize(240, 120);
        map.setParts(sampleParts(60, 2), false);
        map.show();
        QVERIFY(QTest::qWaitForWindowExposed(&map));
        map.activateWindow();
        map.setFocus(Qt::TabFocusReason);
        QTRY_COMPARE(map.currentCell(), 0);
        QSignalSpy chosen(&map, &PartMap::partChosen);
        QTest::keyClick(&map, Qt::Key_Right);
        QCOMPARE(map.currentCell(), 1);
        QCOMPARE(chosen.constLast().constFirst().toInt(), 2);
        QVERIFY(map.accessibleDescription().contains(QStringLiteral("Part 2: confirmed")));
        QVERIFY(map.accessibleDescription().contains(QStringLiteral("ETag 9e107d9d")));
        QTest::keyClick(&map, Qt::Key_End);
        QCOMPARE(map.currentCell(), 59);
        QTest::keyClick(&map, Qt::Key_Right);
        QCOMPARE(map.currentCell(), 59);
    }

    void aClickChoosesThePartUnderIt()
    {
        PartMap map;
        map.resize(240, 120);
        map.setParts(sampleParts(60, 2), false);
        QSignalSpy chosen(&map, &PartMap::partChosen);
        QTest::mouseClick(&map, Qt::LeftButton, Qt::NoModifier, map.cellRect(31).center().toPoint());
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.constFirst().constFirst().toInt(), 32);
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

    void tenThousandCellsPaintQuickly()
    {
        PartMap map;
        map.resize(1400, 1200);
        map.setParts(sampleParts(10000, 6000), false);
        QCOMPARE(map.cells().size(), 10000);
        QPixmap canvas(map.size());
        map.render(&canvas); // the pictures of the cells are made once
        const std::clock_t before = std::clock();
        map.render(&canvas);
        const double spent = 1000.0 * double(std::clock() - before) / CLOCKS_PER_SEC;
        qInfo("10,000 cells: %.1f ms of CPU", spent);
        QVERIFY2(spent < 40, "painting the part map is far too slow");
    }
};

QTEST_MAIN(PartsTest)
#include "parts_test.moc"
