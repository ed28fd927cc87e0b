// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/log/log_pane.h"
#include "app/gui/parts/parts_pane.h"
#include "app/gui/theme/flat_tree.h"
#include "app/gui/window/details_pane.h"
#include "app/gui/window/lower_pane.h"
#include "tests/app/gui/sample_rows.h"
#include "tests/app/gui/window_fixture.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

using namespace partway;
using namespace partway::test;

namespace {

QList<LogEntry> confirmations(int from, int count)
{
    QList<LogEntry> entries;
    for (int i = 0; i < count; ++i) {
        LogEntry entry;
        entry.kind = LogKind::PartConfirmed;
        entry.part = from + i;
        entry.when = UtcTime(milliseconds(1'700'000'000'000 + i));
        entries.append(entry);
    }
    return entries;
}

LogEntry entryOf(LogKind kind)
{
    LogEntry entry;
    entry.kind = kind;
    entry.when = UtcTime(milliseconds(1'700'000'000'000));
    return entry;
}

} // namespace

/// The log of a transfer, and what can be copied of it and of the details.
class LogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theNewestStandsLastAndIsFollowed()
    {
        LogPane pane;
        open(pane);
        pane.setEntries(confirmations(1, 100), true);
        QScrollBar *bar = pane.table()->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 0 && bar->value() == bar->maximum());
        pane.setEntries(confirmations(101, 5), false);
        QTRY_COMPARE(bar->value(), bar->maximum());
        QCOMPARE(lastSentence(pane), QStringLiteral("Part 105 is confirmed."));
    }

    void whoReadsFurtherUpIsLeftThere()
    {
        LogPane pane;
        open(pane);
        pane.setEntries(confirmations(1, 100), true);
        QScrollBar *bar = pane.table()->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 0 && bar->value() == bar->maximum());
        bar->setValue(20);
        pane.setEntries(confirmations(101, 5), false);
        QCOMPARE(bar->value(), 20);
    }

    void selectedLinesAreCopied()
    {
        LogPane pane;
        open(pane);
        pane.setEntries(confirmations(1, 10), true);
        pane.table()->setFocus();
        pane.table()->setCurrentIndex(pane.table()->model()->index(3, 0));
        QTest::keyClick(pane.table(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(pane.table(), Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'));
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines.at(0).endsWith(QStringLiteral("Part 4 is confirmed.")));
        QVERIFY(lines.at(1).endsWith(QStringLiteral("Part 5 is confirmed.")));
    }

    void screenReadersHearTheWeight()
    {
        LogPane pane;
        pane.setEntries({entryOf(LogKind::NotFreed)}, true);
        const QModelIndex index = pane.table()->model()->index(0, int(LogColumn::Sentence));
        QVERIFY(index.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Problem: ")));
        QCOMPARE(LogWeight(index.data(LogModel::weightRole).toInt()), LogWeight::Problem);
    }

    void aLongLogStaysBounded()
    {
        LogPane pane;
        for (int i = 0; i < 30; ++i)
            pane.setEntries(confirmations(i * 100 + 1, 100), false);
        QCOMPARE(pane.table()->model()->rowCount(), 2000);
        QCOMPARE(lastSentence(pane), QStringLiteral("Part 3,000 is confirmed."));
    }

    void theTabShowsTheLogOfTheSelectedTransferOnly()
    {
        WindowFixture fixture;
        fixture.show(
            {sampleTransfer(1, TransferState::Sending, 10), sampleTransfer(2, TransferState::Sending)});
        LowerPane *lower = fixture.window->lowerPane();
        lower->setTab(LowerTab::Log);
        QVERIFY(!lower->log()->isVisible());
        fixture.select({0});
        QVERIFY(lower->log()->isVisible());
        Q_EMIT fixture.queue.logged(TransferId{1}, confirmations(1, 3), true);
        Q_EMIT fixture.queue.logged(TransferId{2}, confirmations(50, 3), true);
        QCOMPARE(lower->log()->table()->model()->rowCount(), 3);
        QCOMPARE(lastSentence(*lower->log()), QStringLiteral("Part 3 is confirmed."));
        fixture.select({1});
        QCOMPARE(lower->log()->table()->model()->rowCount(), 0);
    }

    void copyAllAndCopyDetails()
    {
        WindowFixture fixture;
        Transfer failed = sampleTransfer(1, TransferState::Failed, 10);
        failed.error = sampleError(ErrorKind::AccessDenied);
        failed.error->code = QStringLiteral("AccessDenied");
        failed.error->requestId = QStringLiteral("REQ7");
        failed.etag = QStringLiteral("9e107d9d-3");
        fixture.show({failed});
        fixture.select({0});
        LowerPane *lower = fixture.window->lowerPane();
        QVERIFY(!lower->copyButton()->isVisible());
        lower->setTab(LowerTab::Log);
        QList<LogEntry> entries = confirmations(1, 3);
        entries.append(entryOf(LogKind::Failed));
        Q_EMIT fixture.queue.logged(TransferId{1}, entries, true);
        lower->copyButton()->click();
        QCOMPARE(QGuiApplication::clipboard()->text().count(QLatin1Char('\n')), 3);

        lower->setTab(LowerTab::Details);
        fixture.show({failed});
        lower->copyButton()->click();
        const QString copied = QGuiApplication::clipboard()->text();
        for (const QString &line : {QStringLiteral("Upload ID: upload-1"), QStringLiteral("ETag: 9e107d9d-3"),
                                    QStringLiteral("Technical details: AccessDenied, request ID REQ7"),
                                    QStringLiteral("When it failed: 2023-11-1")})
            QVERIFY2(copied.contains(line), qPrintable(copied));
    }

    void thePartsThatArePickedAreSentAgain()
    {
        WindowFixture fixture;
        fixture.show({sampleTransfer(7, TransferState::Sending, 10)});
        fixture.select({0});
        Q_EMIT fixture.window->lowerPane()->parts()->sendAgainAsked(TransferId{7}, {2, 3});
        QCOMPARE(fixture.queue.sentAgainOf, TransferId{7});
        QCOMPARE(fixture.queue.sentAgain, (QList<int>{2, 3}));
    }

private:
    static void open(LogPane &pane)
    {
        pane.resize(600, 200);
        pane.show();
        pane.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&pane));
    }

    static QString lastSentence(const LogPane &pane)
    {
        const QAbstractItemModel *model = pane.table()->model();
        return model->index(model->rowCount() - 1, int(LogColumn::Sentence)).data().toString();
    }
};

QTEST_MAIN(LogTest)
#include "log_test.moc"
