// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/transfers/column_menu.h"
#include "app/gui/transfers/empty_state.h"
#include "app/gui/transfers/queue_view.h"
#include "app/gui/window/side_bar.h"
#include "app/gui/window/tool_strip.h"
#include "tests/app/gui/sample_rows.h"
#include "tests/app/gui/window_fixture.h"

#include <QAction>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTest>
#include <QTreeView>

using namespace partway;
using namespace partway::test;

namespace {

QHeaderView &headerOf(const WindowFixture &f) { return *f.window->queueView()->header(); }

QAction *entryOf(const QMenu &menu, const QString &text)
{
    const QList<QAction *> entries = menu.actions();
    for (QAction *entry : entries) {
        if (entry->text() == text)
            return entry;
    }
    return nullptr;
}

QList<qint64> idsIn(const WindowFixture &f)
{
    QList<qint64> ids;
    const QAbstractItemModel &model = *f.window->queueView()->model();
    for (int row = 0; row < model.rowCount(); ++row)
        ids.append(model.index(row, 0).data(role::id).value<TransferId>().value);
    return ids;
}

void clickHeader(const WindowFixture &f, Column column)
{
    QHeaderView &header = headerOf(f);
    const QPoint at(header.sectionViewportPosition(int(column)) + 20, header.height() / 2);
    QTest::mouseClick(header.viewport(), Qt::LeftButton, Qt::NoModifier, at);
}

/// Three that differ in every column; none is in order in any of them.
QList<Transfer> threeRows()
{
    QList<Transfer> rows{sampleTransfer(1, TransferState::Sending, 40, 5),
                         sampleTransfer(2, TransferState::Sending, 20),
                         sampleTransfer(3, TransferState::Paused, 60)};
    const char *names[] = {"/data/b.mov", "/data/c.mov", "/data/a.mov"};
    const qint64 sizes[] = {30'000'000'000, 10'000'000'000, 20'000'000'000};
    const double speeds[] = {5e6, 9e6, 0};
    const char *keys[] = {"c/b.mov", "a/c.mov", "b/a.mov"};
    for (int i = 0; i < 3; ++i) {
        rows[i].request.sourcePath = QLatin1String(names[i]);
        rows[i].request.key = QLatin1String(keys[i]);
        rows[i].size = sizes[i];
        rows[i].bytesPerSecond = speeds[i];
    }
    rows[0].left = std::chrono::seconds(900);
    rows[1].left = std::chrono::seconds(60);
    return rows;
}

} // namespace

/// The columns: which there are, their order, how they sort, and that they stay as they were left.
class ColumnsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void thereAreSevenAndTheDestinationStandsBelowTheName()
    {
        WindowFixture f;
        QStringList names;
        for (int place = 0; place < headerOf(f).count(); ++place) {
            const int section = headerOf(f).logicalIndex(place);
            names << f.window->queueView()->model()->headerData(section, Qt::Horizontal).toString();
        }
        QCOMPARE(names.join(QLatin1Char(' ')), QStringLiteral("Name To Size Progress Speed Left State"));
        QVERIFY(headerOf(f).isSectionHidden(int(Column::To)));
    }

    void eachSorts_data()
    {
        QTest::addColumn<Column>("column");
        QTest::addColumn<QList<qint64>>("ascending");
        QTest::newRow("name") << Column::Name << QList<qint64>{3, 1, 2};
        QTest::newRow("to") << Column::To << QList<qint64>{2, 3, 1};
        QTest::newRow("size") << Column::Size << QList<qint64>{2, 3, 1};
        QTest::newRow("progress") << Column::Progress << QList<qint64>{1, 2, 3};
        QTest::newRow("speed") << Column::Speed << QList<qint64>{3, 1, 2};
        QTest::newRow("left") << Column::Left << QList<qint64>{2, 1, 3};
        QTest::newRow("state") << Column::State << QList<qint64>{1, 2, 3};
    }

    void eachSorts()
    {
        QFETCH(Column, column);
        QFETCH(QList<qint64>, ascending);
        WindowFixture f;
        f.window->queueView()->columnMenu().setShown(Column::To, true);
        f.show(threeRows());
        clickHeader(f, column);
        QCOMPARE(idsIn(f), ascending);
        clickHeader(f, column);
        clickHeader(f, column);
        QCOMPARE(idsIn(f), (QList<qint64>{1, 2, 3}));
    }

    void rowsDoNotHopAboutWhileTheyMove()
    {
        WindowFixture f;
        QList<Transfer> rows = threeRows();
        f.show(rows);
        f.window->queueView()->sortByColumn(int(Column::Speed), Qt::DescendingOrder);
        QCOMPARE(idsIn(f), (QList<qint64>{2, 1, 3}));
        f.window->queueView()->select(TransferId{1});
        rows[0].bytesPerSecond = 2e7;
        f.show({rows[0]});
        QCOMPARE(idsIn(f), (QList<qint64>{2, 1, 3})); // not at once
        QTRY_COMPARE(idsIn(f), (QList<qint64>{1, 2, 3}));
        QCOMPARE(f.window->queueView()->onlySelected()->id, TransferId{1});
    }

    void theHeadersMenuHidesColumnsButNeverTheName()
    {
        WindowFixture f;
        QHeaderView &header = headerOf(f);
        Q_EMIT header.customContextMenuRequested(QPoint(10, 10));
        const auto *menu = f.window->queueView()->findChild<QMenu *>();
        QVERIFY(menu);
        QVERIFY(!entryOf(*menu, QStringLiteral("Name"))->isEnabled());
        entryOf(*menu, QStringLiteral("Speed"))->trigger();
        QVERIFY(header.isSectionHidden(int(Column::Speed)));
        entryOf(*menu, QStringLiteral("To"))->trigger();
        QVERIFY(!header.isSectionHidden(int(Column::To)));
    }

    void widthsOrderAndWhatIsHiddenAreKept()
    {
        WindowFixture f;
        f.window->queueView()->columnMenu().setShown(Column::To, true);
        f.window->queueView()->columnMenu().setShown(Column::Left, false);
        headerOf(f).moveSection(headerOf(f).visualIndex(int(Column::State)), 1);
        f.window->resize(1800, 800); // room for all of them, so that none has to give way
        headerOf(f).resizeSection(int(Column::Size), 121);
        f.reopen();
        f.window->resize(1800, 800);
        QVERIFY(!headerOf(f).isSectionHidden(int(Column::To)));
        QVERIFY(headerOf(f).isSectionHidden(int(Column::Left)));
        QCOMPARE(headerOf(f).visualIndex(int(Column::State)), 1);
        QTRY_COMPARE(headerOf(f).sectionSize(int(Column::Size)), 121);
    }

    void aWideWindowGivesTheSentencesRoom()
    {
        WindowFixture f;
        const int usual = headerOf(f).sectionSize(int(Column::State));
        f.window->resize(2400, 900);
        QVERIFY(headerOf(f).sectionSize(int(Column::State)) >= usual + 300);
        QVERIFY(headerOf(f).sectionSize(int(Column::Name)) >= 420);
        f.window->resize(1280, 800);
        QCOMPARE(headerOf(f).sectionSize(int(Column::State)), usual);
        headerOf(f).resizeSection(int(Column::State), 200); // as the person wants it
        f.window->resize(2400, 900);
        QCOMPARE(headerOf(f).sectionSize(int(Column::State)), 200);
    }

    void columnsStayWhenOtherRowsAreShown()
    {
        WindowFixture f;
        f.show(threeRows());
        f.window->queueView()->columnMenu().setShown(Column::Speed, false);
        f.window->sideBar()->chooseGroup(TransferGroup::Paused);
        f.window->sideBar()->chooseGroup(TransferGroup::All);
        QVERIFY(headerOf(f).isSectionHidden(int(Column::Speed)));
        QVERIFY(headerOf(f).isSectionHidden(int(Column::To)));
    }

    void whatWasKeptOfSixColumnsStillFits()
    {
        QStandardItemModel six(0, 6);
        QTreeView old;
        old.setModel(&six);
        old.header()->setStretchLastSection(false);
        old.header()->resizeSection(int(Column::Size), 117);
        old.header()->hideSection(int(Column::Speed));
        WindowFixture f;
        f.window->close();
        f.settings.remove(QStringLiteral("queue/header"));
        f.settings.setValue(QStringLiteral("queue/columns"), old.header()->saveState());
        f.window = std::make_unique<MainWindow>(f.queue, f.settings);
        f.window->resize(1280, 800);
        f.window->show();
        QCOMPARE(headerOf(f).count(), 7);
        QCOMPARE(headerOf(f).sectionSize(int(Column::Size)), 117);
        QVERIFY(headerOf(f).isSectionHidden(int(Column::Speed)));
        QVERIFY(headerOf(f).isSectionHidden(int(Column::To)));
        QCOMPARE(headerOf(f).visualIndex(int(Column::To)), 1);
    }

    void emptyListsSayWhatWouldBeInThem()
    {
        WindowFixture f;
        f.show({sampleTransfer(1, TransferState::Queued)});
        const EmptyState *empty = f.window->queueView()->emptyState();
        QVERIFY(!empty->isVisible());
        f.window->sideBar()->chooseGroup(TransferGroup::Failed);
        QVERIFY(empty->isVisible());
        QVERIFY2(empty->text().startsWith(QStringLiteral("Nothing has failed")), qPrintable(empty->text()));
        f.window->toolStrip()->filter()->setText(QStringLiteral("nowhere to be found"));
        QVERIFY2(empty->text().contains(QStringLiteral("nowhere to be found")), qPrintable(empty->text()));
        QTest::mouseClick(empty->button(), Qt::LeftButton);
        QVERIFY(!empty->isVisible());
        QCOMPARE(idsIn(f), QList<qint64>{1});
    }
};

QTEST_MAIN(ColumnsTest)
#include "columns_test.moc"
