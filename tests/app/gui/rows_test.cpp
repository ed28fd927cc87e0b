// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/queue/totals.h"
#include "app/gui/theme/tokens.h"
#include "app/gui/transfers/bar_shape.h"
#include "app/gui/transfers/queue_view.h"
#include "app/gui/transfers/transfer_delegate.h"
#include "app/gui/window/side_bar.h"
#include "app/gui/window/status_line.h"
#include "app/gui/window/tool_strip.h"
#include "tests/app/gui/sample_rows.h"
#include "tests/app/gui/window_fixture.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

using namespace partway;
using namespace partway::test;

namespace {

/// How many pixels of the middle line of a picture have that colour.
int pixelsOf(const QImage &image, const QColor &color)
{
    int count = 0;
    for (int x = 0; x < image.width(); ++x)
        count += image.pixelColor(x, image.height() / 2) == color ? 1 : 0;
    return count;
}

QStringList namesIn(const QueueView &view)
{
    QStringList names;
    for (int row = 0; row < view.model()->rowCount(); ++row)
        names.append(view.model()->index(row, 0).data().toString());
    return names;
}

QList<Transfer> severalStates()
{
    return {sampleTransfer(1, TransferState::Sending, 30, 5), sampleTransfer(2, TransferState::Paused, 10),
            sampleTransfer(3, TransferState::Done, 100), sampleTransfer(4, TransferState::Failed, 50),
            sampleTransfer(5, TransferState::Queued)};
}

} // namespace

/// Rows, their bars, and which of them are seen.
class RowsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theBarHasTwoTrueShades()
    {
        const Tokens t = lightTokens();
        QImage image(1000, 8, QImage::Format_RGB32);
        image.fill(t.panel);
        QPainter painter(&image);
        drawBar(painter, image.rect(), barShares(sampleTransfer(1, TransferState::Sending, 37, 4)), t, false);
        painter.end();
        const int confirmed = pixelsOf(image, t.confirmed);
        const int inFlight = pixelsOf(image, t.inFlight);
        QVERIFY2(qAbs(confirmed - 370) <= 2, qPrintable(QString::number(confirmed)));
        QVERIFY2(qAbs(inFlight - 40) <= 2, qPrintable(QString::number(inFlight)));
        QVERIFY(pixelsOf(image, t.track) > 570);
    }

    void theBarOfARowIsDrawnInTheWindow()
    {
        WindowFixture f;
        f.show({sampleTransfer(1, TransferState::Sending, 50, 10)});
        const QueueView *view = f.window->queueView();
        const QRect cell = view->visualRect(view->model()->index(0, int(Column::Progress)));
        const QRect bar = TransferDelegate::barRect(cell, view->font()).toRect();
        const QImage image = view->viewport()->grab(bar).toImage();
        const Tokens t = tokensFor(view->palette());
        const double width = image.width();
        QVERIFY(qAbs(pixelsOf(image, t.confirmed) / width - 0.5) < 0.02);
        QVERIFY(qAbs(pixelsOf(image, t.inFlight) / width - 0.1) < 0.02);
    }

    void onlyConfirmedBytesCountInThePerCent()
    {
        WindowFixture f;
        f.show({sampleTransfer(1, TransferState::Sending, 37, 60)});
        QCOMPARE(f.window->model().index(0, int(Column::Progress)).data().toString(), QStringLiteral("37 %"));
    }

    void aSnapshotTellsOfItsRowOnly()
    {
        TransferModel model;
        model.upsert(severalStates());
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        Transfer second = severalStates().at(1);
        second.confirmed += 1000;
        model.upsert({second});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.constFirst().at(0).toModelIndex().row(), 1);
        QCOMPARE(changed.constFirst().at(1).toModelIndex().row(), 1);
        QVERIFY(inserted.isEmpty());
        QCOMPARE(model.find(TransferId{2})->confirmed, second.confirmed);
    }

    void rowsFollowTheQueuesOrder()
    {
        TransferModel model;
        model.upsert(severalStates());
        QList<Transfer> moved = severalStates();
        moved[4].position = 0;
        for (int i = 0; i < 4; ++i)
            moved[i].position = i + 1;
        const QPersistentModelIndex last(model.index(4, 0));
        model.upsert(moved);
        QCOMPARE(model.transfers().constFirst().id, TransferId{5});
        QCOMPARE(last.row(), 0);
        model.drop({TransferId{5}, TransferId{2}, TransferId{3}});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.rowOf(TransferId{4}), 1);
        QCOMPARE(model.rowOf(TransferId{5}), -1);
    }

    void listsHoldWhatTheySay()
    {
        WindowFixture f;
        f.show(severalStates());
        const QStringList expected[] = {{QStringLiteral("reel-1.mov"), QStringLiteral("reel-2.mov"),
                                         QStringLiteral("reel-3.mov"), QStringLiteral("reel-4.mov"),
                                         QStringLiteral("reel-5.mov")},
                                        {QStringLiteral("reel-1.mov"), QStringLiteral("reel-5.mov")},
                                        {QStringLiteral("reel-2.mov")},
                                        {QStringLiteral("reel-3.mov")},
                                        {QStringLiteral("reel-4.mov")}};
        QListView *list = f.window->sideBar()->list();
        for (int group = 0; group < 5; ++group) {
            const QModelIndex entry = list->model()->index(group + 1, 0);
            QTest::mouseClick(list->viewport(), Qt::LeftButton, Qt::NoModifier,
                              list->visualRect(entry).center());
            QCOMPARE(namesIn(*f.window->queueView()), expected[group]);
        }
        const std::array<int, 5> counts{5, 2, 1, 1, 1};
        QCOMPARE(countGroups(f.window->model().transfers()), counts);
    }

    void aRowMovesBetweenListsWhenItsStateChanges()
    {
        WindowFixture f;
        f.show(severalStates());
        f.window->sideBar()->chooseGroup(TransferGroup::Paused);
        f.show({sampleTransfer(1, TransferState::Paused, 30)});
        QCOMPARE(namesIn(*f.window->queueView()).size(), 2);
    }

    void wordsNarrowTheList()
    {
        WindowFixture f;
        f.show(severalStates());
        f.window->queueView()->setFocus();
        QTest::keyClick(f.window->queueView(), Qt::Key_F, Qt::ControlModifier);
        QLineEdit *field = f.window->toolStrip()->filter();
        QVERIFY(field->hasFocus());
        QTest::keyClicks(field, QStringLiteral("STORJ reel-4"));
        QCOMPARE(namesIn(*f.window->queueView()), QStringList{QStringLiteral("reel-4.mov")});
        field->clear();
        QCOMPARE(namesIn(*f.window->queueView()).size(), 5);
    }

    void columnsSortAndTheThirdClickGivesTheQueueBack()
    {
        WindowFixture f;
        QList<Transfer> rows = severalStates();
        rows[0].request.sourcePath = QStringLiteral("/z.mov");
        f.show(rows);
        QHeaderView *header = f.window->queueView()->header();
        const QPoint at(header->sectionViewportPosition(0) + 60, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, Qt::NoModifier, at);
        QCOMPARE(namesIn(*f.window->queueView()).constLast(), QStringLiteral("z.mov"));
        QTest::mouseClick(header->viewport(), Qt::LeftButton, Qt::NoModifier, at);
        QCOMPARE(namesIn(*f.window->queueView()).constFirst(), QStringLiteral("z.mov"));
        QTest::mouseClick(header->viewport(), Qt::LeftButton, Qt::NoModifier, at);
        QCOMPARE(namesIn(*f.window->queueView()).at(1), QStringLiteral("reel-2.mov"));
    }

    void totalsAreTrue()
    {
        QList<Transfer> rows = severalStates();
        rows[0].bytesPerSecond = 50e6;
        const Totals totals = totalsOf(rows);
        QCOMPARE(totals.active, 1);
        QCOMPARE(totals.waiting, 1);
        QCOMPARE(totals.bytesPerSecond, 50e6);
        // 65 % of 10 GB and another 10 GB, at 50 MB/s.
        QVERIFY(totals.left.has_value());
        QCOMPARE(int(totals.left->count()), 330);
        rows[4].size = -1;
        QVERIFY(!totalsOf(rows).left.has_value());
    }

    void theStatusLineSaysThem()
    {
        WindowFixture f;
        QList<Transfer> rows = severalStates();
        rows[0].bytesPerSecond = 50e6;
        f.show(rows);
        const QString text = f.window->statusLine()->text();
        QVERIFY2(text.contains(QStringLiteral("1 active, 1 waiting, about ")), qPrintable(text));
    }

    void serverTextsAreOnlyText()
    {
        WindowFixture f;
        Transfer odd = sampleTransfer(1, TransferState::Paused, 10);
        odd.request.sourcePath = QStringLiteral("/data/<b>x\n.mov");
        f.show({odd});
        const QString shown = f.window->model().index(0, 0).data().toString();
        QVERIFY(shown.contains(QStringLiteral("<b>")));
        QVERIFY(!shown.contains(QLatin1Char('\n')));
        const QString tip = f.window->model().index(0, 0).data(Qt::ToolTipRole).toString();
        QVERIFY2(tip.contains(QStringLiteral("&lt;b&gt;x")), qPrintable(tip));
    }

    void widthsAndSortAreKept()
    {
        WindowFixture f;
        f.window->queueView()->setColumnWidth(int(Column::Speed), 131);
        f.window->queueView()->sortByColumn(int(Column::Size), Qt::DescendingOrder);
        f.reopen();
        QCOMPARE(f.window->queueView()->columnWidth(int(Column::Speed)), 131);
        QCOMPARE(f.window->queueView()->header()->sortIndicatorSection(), int(Column::Size));
    }
};

QTEST_MAIN(RowsTest)
#include "rows_test.moc"
