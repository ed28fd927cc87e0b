// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/queue/snapshot_feed.h"
#include "app/gui/transfers/queue_view.h"
#include "app/gui/window/queue_actions.h"
#include "app/gui/window/tool_strip.h"
#include "tests/app/gui/sample_rows.h"
#include "tests/app/gui/window_fixture.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace partway;
using namespace partway::test;

namespace {

QList<Transfer> manyRows(int count)
{
    QList<Transfer> rows;
    for (int id = 1; id <= count; ++id) {
        const int fate = id % 4;
        rows.append(sampleTransfer(id, fate == 0   ? TransferState::Queued
                                       : fate == 1 ? TransferState::Done
                                       : fate == 2 ? TransferState::Paused
                                                   : TransferState::Failed));
    }
    return rows;
}

/// What the filter should show, found the plain way.
QList<TransferId> expected(const TransferModel &model, const TransferFilter &filter)
{
    QList<TransferId> ids;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (filter.choice().matches(model, row))
            ids.append(model.transfers().at(row).id);
    }
    return ids;
}

QList<TransferId> shown(const TransferFilter &filter)
{
    QList<TransferId> ids;
    for (int row = 0; row < filter.rowCount(); ++row)
        ids.append(filter.index(row, 0).data(role::id).value<TransferId>());
    return ids;
}

TransferState anyState(QRandomGenerator &random)
{
    constexpr TransferState states[] = {TransferState::Queued, TransferState::Sending, TransferState::Done,
                                        TransferState::Paused, TransferState::Failed};
    return states[random.bounded(5)];
}

void renumber(QList<Transfer> &rows)
{
    for (int i = 0; i < rows.size(); ++i)
        rows[i].position = i;
}

} // namespace

/// What holds a long queue together: rows are found, ordered and counted without going through all of them.
class LongQueueTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sumsAreThoseOfAllRowsWhateverHappens()
    {
        QRandomGenerator random(7);
        TransferModel model;
        QList<Transfer> rows = manyRows(200);
        model.upsert(rows);
        for (int round = 0; round < 300; ++round) {
            Transfer &changed = rows[random.bounded(int(rows.size()))];
            changed.state = anyState(random);
            changed.confirmed = random.bounded(int(changed.size / 1000)) * 1000LL;
            changed.bytesPerSecond = random.bounded(1000) * 1.7;
            changed.size = random.bounded(10) == 0 ? -1 : 10'000'000'000;
            model.upsert({changed});
            if (round % 30 == 0 && rows.size() > 50) {
                model.drop({rows.takeAt(random.bounded(int(rows.size()))).id});
                renumber(rows);
                model.upsert(rows);
            }
            const Totals all = totalsOf(model.transfers());
            const Totals kept = model.sums().totals();
            QCOMPARE(kept.active, all.active);
            QCOMPARE(kept.waiting, all.waiting);
            QCOMPARE(kept.bytesPerSecond, all.bytesPerSecond);
            QCOMPARE(kept.left, all.left);
            QCOMPARE(model.sums().groups(), countGroups(model.transfers()));
        }
    }

    void theFilterShowsWhatItShouldWhateverHappens_data()
    {
        QTest::addColumn<int>("column");
        QTest::newRow("queue order") << -1;
        QTest::newRow("by name") << int(Column::Name);
        QTest::newRow("by progress") << int(Column::Progress);
    }

    void theFilterShowsWhatItShouldWhateverHappens()
    {
        QFETCH(int, column);
        QRandomGenerator random(11);
        TransferModel model;
        TransferFilter filter(model);
        const QAbstractItemModelTester modelTester(&model);
        const QAbstractItemModelTester filterTester(&filter);
        QList<Transfer> rows = manyRows(300);
        model.upsert(rows);
        filter.sort(column, Qt::AscendingOrder);
        for (int round = 0; round < 120; ++round) {
            const int what = random.bounded(6);
            if (what == 0) {
                filter.setGroup(TransferGroup(random.bounded(5)));
            } else if (what == 1) {
                filter.setWords(random.bounded(2) == 0 ? QString()
                                                       : QStringLiteral("reel-%1").arg(random.bounded(5)));
            } else if (what == 2 && rows.size() > 150) {
                QList<TransferId> gone; // scattered, or a few
                const int step = random.bounded(2) == 0 ? 7 : 90;
                for (qsizetype i = rows.size() - 1; i >= 0; i -= step)
                    gone.append(rows.takeAt(i).id);
                model.drop(gone);
                renumber(rows);
                model.upsert(rows);
            } else if (what == 3) {
                rows.move(random.bounded(int(rows.size())), random.bounded(int(rows.size())));
                renumber(rows);
                model.upsert(rows);
            } else {
                Transfer &changed = rows[random.bounded(int(rows.size()))];
                changed.state = anyState(random);
                changed.confirmed = random.bounded(10) * 1'000'000'000LL;
                model.upsert({changed});
            }
            QList<TransferId> wanted = expected(model, filter);
            QList<TransferId> seen = shown(filter);
            if (column >= 0) { // the order has tests of its own
                std::sort(wanted.begin(), wanted.end());
                std::sort(seen.begin(), seen.end());
            }
            QCOMPARE(seen, wanted);
        }
    }

    void selectionAndPlaceStayWhenTheListIsNarrowedAndWidened()
    {
        WindowFixture f;
        f.show(manyRows(40));
        f.select({1, 2});
        f.window->toolStrip()->filter()->setText(QStringLiteral("reel-3")); // 3 and 30 to 39
        QCOMPARE(f.window->queueView()->selectedCount(), 1);
        QCOMPARE(f.window->queueView()->onlySelected()->id, TransferId{3});
        f.window->toolStrip()->filter()->clear();
        QCOMPARE(f.window->queueView()->onlySelected()->id, TransferId{3});
        f.window->queueView()->sortByColumn(int(Column::Name), Qt::DescendingOrder);
        QCOMPARE(f.window->queueView()->onlySelected()->id, TransferId{3});
    }

    void selectionStaysWhenScatteredRowsGo()
    {
        WindowFixture f;
        f.show(manyRows(80));
        f.select({2});
        QList<TransferId> finished;
        for (int id = 1; id <= 80; id += 4)
            finished.append(TransferId{id});
        Q_EMIT f.queue.removed(finished);
        QCOMPARE(f.window->model().rowCount(), 60);
        QCOMPARE(f.window->queueView()->onlySelected()->id, TransferId{3});
    }

    void buttonsFollowTheStatesOfASelection()
    {
        WindowFixture f;
        QList<Transfer> rows = manyRows(4000);
        for (Transfer &row : rows)
            row.state = TransferState::Done;
        f.show(rows);
        QTRY_COMPARE(f.window->model().rowCount(), 4000);
        f.window->queueView()->selectAll();
        QCOMPARE(f.window->queueView()->selectedCount(), 4000);
        QVERIFY(!f.window->actions()->pause->isEnabled());
        rows[3999].state = TransferState::Queued;
        f.show({rows[3999]});
        QVERIFY(f.window->actions()->pause->isEnabled());
        QCOMPARE(f.queue.paused.size(), 0);
        f.window->actions()->pause->trigger();
        QCOMPARE(f.queue.paused, QList<TransferId>{TransferId{4000}});
    }

    void largeBatchesComeInPiecesAndInOrder()
    {
        SnapshotFeed feed;
        QSignalSpy changed(&feed, &SnapshotFeed::changed);
        QSignalSpy removed(&feed, &SnapshotFeed::removed);
        const QList<Transfer> rows = manyRows(SnapshotFeed::piece * 2 + 5);
        feed.change(rows);
        feed.remove({TransferId{1}});
        feed.change({rows.constFirst()});
        QCOMPARE(changed.size(), 1); // the first piece at once
        QVERIFY(changed.constFirst().at(1).toBool());
        QTRY_COMPARE(changed.size(), 4);
        QCOMPARE(removed.size(), 1);
        qsizetype count = 0;
        for (int i = 0; i < 3; ++i)
            count += changed.at(i).constFirst().value<QList<Transfer>>().size();
        QCOMPARE(count, rows.size());
        QVERIFY(!changed.at(2).at(1).toBool());
        feed.change({rows.constFirst()}); // small ones go right through
        QCOMPARE(changed.size(), 5);
    }

    void aMoveInALongQueueIsShown()
    {
        WindowFixture f;
        QList<Transfer> rows = manyRows(7000);
        f.show(rows);
        QTRY_COMPARE(f.window->model().rowCount(), 7000);
        rows.move(6999, 0);
        renumber(rows);
        f.show(rows);
        QTRY_COMPARE(f.window->queueView()->model()->index(0, 0).data(role::id).value<TransferId>(),
                     TransferId{7000});
        QCOMPARE(f.window->model().rowOf(TransferId{6999}), 6999);
    }

    void aLongListIsFilteredAndSortedBetweenOtherEvents()
    {
        WindowFixture f;
        f.show(manyRows(30000));
        QTRY_COMPARE(f.window->model().rowCount(), 30000);
        TransferFilter &filter = f.window->queueView()->filter();
        filter.setWords(QStringLiteral("reel-2999"));
        QTRY_VERIFY(!filter.isBusy());
        QCOMPARE(filter.rowCount(), 11);
        filter.setWords({});
        f.window->queueView()->sortByColumn(int(Column::Progress), Qt::AscendingOrder);
        QTRY_VERIFY(!filter.isBusy());
        QCOMPARE(filter.rowCount(), 30000);
    }
};

QTEST_MAIN(LongQueueTest)
#include "long_queue_test.moc"
