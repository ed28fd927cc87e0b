// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/folders/folder_actions.h"
#include "app/gui/folders/folder_delegate.h"
#include "app/gui/folders/folder_desk.h"
#include "app/gui/folders/folder_files_pane.h"
#include "app/gui/folders/folder_view.h"
#include "app/gui/theme/long_table.h"
#include "app/gui/transfers/queue_view.h"
#include "app/gui/window/lower_pane.h"
#include "app/gui/window/queue_actions.h"
#include "app/gui/window/side_bar.h"
#include "app/gui/window/status_line.h"
#include "app/gui/window/tool_strip.h"
#include "tests/app/gui/scripted_folders.h"
#include "tests/app/gui/window_fixture.h"

#include <QAbstractButton>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QScrollBar>
#include <QTest>

using namespace partway;
using namespace partway::test;

namespace {

/// The window with folders in it.
struct Folders
{
    Folders()
        : desk(port, *f.window)
    {
    }

    void show(const QList<FolderUpload> &folders) { Q_EMIT port.changed(folders); }
    void click(int row, Column column = Column::Name)
    {
        const auto place = [&] {
            return view().visualRect(view().model()->index(row, int(column))).center();
        };
        QTRY_VERIFY(view().viewport()->rect().contains(place())); // the band has grown
        QTest::mouseClick(view().viewport(), Qt::LeftButton, Qt::NoModifier, place());
    }
    [[nodiscard]] FolderView &view() const { return *desk.view(); }
    [[nodiscard]] LongTable &table() const { return *desk.files()->table(); }
    [[nodiscard]] QString cell(Column column, int row = 0) const
    {
        return view().model()->index(row, int(column)).data().toString();
    }
    [[nodiscard]] QString fileCell(FileColumn column, int row) const
    {
        return table().model()->index(row, int(column)).data().toString();
    }

    WindowFixture f;
    ScriptedFolders port;
    FolderDesk desk;
};

QList<FolderFile> manyFiles(int count)
{
    QList<FolderFile> files;
    for (int id = 1; id <= count; ++id)
        files.append(sampleFile(id, FileState::Waiting));
    return files;
}

using Numbers = QList<qint64>;

} // namespace

/// Folders of many files in the window: one row each, which opens into its files.
class FoldersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingMovesWhereThereIsNoFolder()
    {
        Folders s;
        QVERIFY(!s.view().isVisible());
        QVERIFY(s.f.window->lowerPane()->isVisible());
    }

    void aFolderIsOneRowOverTheColumnsOfTheTransfers()
    {
        Folders s;
        s.f.show({sampleTransfer(1, TransferState::Paused, 10)});
        s.show({sampleFolder(1, FolderState::Running, 12'400, 3)});
        QVERIFY(s.view().isVisible());
        QCOMPARE(s.cell(Column::Name), QStringLiteral("camera-b"));
        QCOMPARE(s.cell(Column::To), QStringLiteral("s3://rushes/day1/camera-b/ on Storj"));
        QCOMPARE(s.cell(Column::Progress), QStringLiteral("12 %, 12,400 of 100,000 files"));
        QCOMPARE(s.cell(Column::Speed), QStringLiteral("12.0 MB/s"));
        QCOMPARE(s.cell(Column::State), QStringLiteral("Uploading: 3 failed"));
        QHeaderView *leading = s.f.window->queueView()->header();
        leading->resizeSection(int(Column::Size), 123);
        for (int section = 0; section < partway::columnCount; ++section) {
            QCOMPARE(s.view().header()->sectionSize(section), leading->sectionSize(section));
            QCOMPARE(s.view().header()->sectionPosition(section), leading->sectionPosition(section));
        }
    }

    void whileItIsWalkedTheCountsSaySoAndNoShareIsClaimed()
    {
        Folders s;
        FolderUpload folder = sampleFolder(1, FolderState::Running, 12'400);
        folder.walked = false;
        s.show({folder});
        QCOMPARE(s.cell(Column::Progress), QStringLiteral("12,400 of 100,000 files so far"));
        QVERIFY(s.cell(Column::Left).isEmpty());
        QVERIFY(s.cell(Column::State).contains(QStringLiteral("still looking through it")));
    }

    void theLastFileWithoutBytesKeepsItFromAHundredPerCent()
    {
        Folders s;
        FolderUpload folder = sampleFolder(1, FolderState::Running, 100'000);
        folder.counts.add(FileState::Waiting, {1, 0});
        s.show({folder});
        QCOMPARE(s.cell(Column::Progress), QStringLiteral("99 %, 100,000 of 100,001 files"));
    }

    void spacePausesThenResumes()
    {
        Folders s;
        s.show({sampleFolder(1, FolderState::Running)});
        s.click(0);
        QTest::keyClick(&s.view(), Qt::Key_Space);
        QCOMPARE(s.port.paused, Numbers({1}));
        s.show({sampleFolder(1, FolderState::Paused)});
        QTest::keyClick(&s.view(), Qt::Key_Space);
        QCOMPARE(s.port.resumed, Numbers({1}));
    }

    void theButtonsOfTheWindowAreForTheSelectedFolderToo()
    {
        Folders s;
        s.f.show({sampleTransfer(1, TransferState::Sending, 30)});
        s.show({sampleFolder(1, FolderState::Running), sampleFolder(2, FolderState::Stopped)});
        const QueueActions &actions = *s.f.window->actions();
        s.click(0);
        QVERIFY(actions.pause->isEnabled() && !actions.resume->isEnabled() && actions.remove->isEnabled());
        actions.pause->trigger();
        QCOMPARE(s.port.paused, Numbers({1}));
        QVERIFY(s.f.queue.paused.isEmpty());
        s.click(1);
        QVERIFY(!actions.pause->isEnabled() && actions.resume->isEnabled());
        actions.resume->trigger();
        QCOMPARE(s.port.resumed, Numbers({2}));
        actions.copyAddress->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("s3://rushes/day1/camera-b/"));
    }

    void pauseAndResumeAllReachFolders()
    {
        Folders s;
        s.show({sampleFolder(1, FolderState::Running), sampleFolder(2, FolderState::Queued),
                sampleFolder(3, FolderState::Stopped), sampleFolder(4, FolderState::Done, 100'000)});
        QVERIFY(s.f.window->actions()->pauseAll->isEnabled());
        QTest::keyClick(s.f.window->queueView(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(s.port.paused, Numbers({1, 2}));
        QTest::keyClick(s.f.window->queueView(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(s.port.resumed, Numbers({3}));
    }

    void removingOneThatIsUnderWayAsksAndSaysWhatStays()
    {
        Folders s;
        s.show({sampleFolder(1, FolderState::Running, 12'400)});
        s.click(0);
        QTest::keyClick(&s.view(), Qt::Key_Delete);
        QVERIFY(s.port.removedIds.isEmpty());
        QAbstractButton *stop = s.f.boxButton(QStringLiteral("Stop and remove"));
        QVERIFY(stop);
        const auto *box = qobject_cast<QMessageBox *>(stop->window());
        QCOMPARE(box->text(), QStringLiteral("Remove camera-b?"));
        QVERIFY2(box->informativeText().contains(QStringLiteral("12,400 files (49.6 MB)")),
                 qPrintable(box->informativeText()));
        QTest::mouseClick(stop, Qt::LeftButton);
        QCOMPARE(s.port.removedIds, Numbers({1}));
        Q_EMIT s.port.removed({1});
        QVERIFY(!s.view().isVisible());
        QVERIFY(s.f.window->lowerPane()->isVisible());
    }

    void oneThatIsOverGoesWithoutAQuestion()
    {
        Folders s;
        s.show({sampleFolder(1, FolderState::Done, 100'000)});
        s.click(0);
        QTest::keyClick(&s.view(), Qt::Key_Delete);
        QCOMPARE(s.port.removedIds, Numbers({1}));
        QVERIFY(s.f.window->findChildren<QMessageBox *>().isEmpty());
    }

    void whatFailedIsTriedAgainByTheButtonInTheRow()
    {
        Folders s;
        s.show({sampleFolder(1, FolderState::Done, 99'997, 3)});
        QCOMPARE(s.cell(Column::State), QStringLiteral("Done, but 3 files failed: open the row to see why"));
        const QRect cell = s.view().visualRect(s.view().model()->index(0, int(Column::State)));
        const QRect button = FolderDelegate::remedyRect(
            cell, s.view().font(), *s.f.window->folders().find({1}), s.view().layoutDirection());
        QTest::mouseClick(s.view().viewport(), Qt::LeftButton, Qt::NoModifier, button.center());
        QCOMPARE(s.port.retried, Numbers({1}));
    }

    void oneThatStoppedSaysWhyAndWhatToDo()
    {
        Folders s;
        FolderUpload folder = sampleFolder(1, FolderState::Stopped, 10);
        folder.error = sampleError(ErrorKind::NoSuchBucket);
        s.show({folder});
        QVERIFY2(s.cell(Column::State).contains(QStringLiteral("bucket")), qPrintable(s.cell(Column::State)));
        QCOMPARE(remedyFor(folder), FolderRemedy::Resume);
        s.desk.actions()->apply({1});
        QCOMPARE(s.port.resumed, Numbers({1}));
    }

    void theStatusLineAndTheSideBarCountIt()
    {
        Folders s;
        s.show({sampleFolder(1, FolderState::Running, 12'400), sampleFolder(2, FolderState::Queued)});
        const QString status = s.f.window->statusLine()->text();
        QVERIFY2(status.contains(QStringLiteral("1 active")), qPrintable(status));
        QVERIFY2(status.contains(QStringLiteral("1 waiting")), qPrintable(status));
        QVERIFY2(status.contains(QStringLiteral("12.0 MB/s")), qPrintable(status));
    }

    void quittingAsksWhileOneIsUnderWay()
    {
        Folders s;
        s.show({sampleFolder(1, FolderState::Running, 12'400)});
        s.f.window->close();
        QVERIFY(s.f.window->isVisible());
        QVERIFY(s.f.window->findChild<QMessageBox *>(QStringLiteral("closeQuestion")));
    }

    void theSideBarAndTheFilterNarrowIt()
    {
        Folders s;
        s.show({sampleFolder(1, FolderState::Running), sampleFolder(2, FolderState::Done, 100'000)});
        s.f.window->sideBar()->chooseGroup(TransferGroup::Finished);
        QCOMPARE(s.view().model()->rowCount(), 1);
        s.f.window->sideBar()->chooseGroup(TransferGroup::Failed);
        QVERIFY(!s.view().isVisible());
        s.f.window->sideBar()->chooseGroup(TransferGroup::All);
        QCOMPARE(s.view().model()->rowCount(), 2);
        s.f.window->toolStrip()->filter()->setText(QStringLiteral("camera"));
        QCOMPARE(s.view().model()->rowCount(), 2);
        s.f.window->toolStrip()->filter()->setText(QStringLiteral("reel"));
        QVERIFY(!s.view().isVisible());
    }

    void enterOpensItsFilesAndATransferBringsItsPartsBack()
    {
        Folders s;
        s.f.show({sampleTransfer(1, TransferState::Sending, 30)});
        s.port.shelf = {sampleFile(1, FileState::Done), sampleFile(2, FileState::Failed),
                        sampleFile(3, FileState::Skipped), sampleFile(4, FileState::Handed)};
        s.show({sampleFolder(1, FolderState::Running, 12'400, 3)});
        s.click(0);
        QVERIFY(s.desk.files()->isVisible());
        QVERIFY(!s.f.window->lowerPane()->isVisible());
        QTest::keyClick(&s.view(), Qt::Key_Return);
        QVERIFY(s.table().hasFocus());
        QTRY_COMPARE(s.table().model()->rowCount(), 4);
        QCOMPARE(s.fileCell(FileColumn::Name, 0), QStringLiteral("stills/frame-1.dpx"));
        QCOMPARE(s.fileCell(FileColumn::State, 0), QStringLiteral("done"));
        QCOMPARE(s.fileCell(FileColumn::Etag, 0), QStringLiteral("9e107d9d372bb6826bd81d3542a419d6"));
        QVERIFY(s.fileCell(FileColumn::Note, 1).contains(QStringLiteral("frame-2.dpx")));
        QCOMPARE(s.fileCell(FileColumn::Note, 2),
                 QStringLiteral("A symbolic link; links are not followed here."));
        QCOMPARE(s.fileCell(FileColumn::Note, 3),
                 QStringLiteral("Large: it goes up in parts, as a transfer of its own."));
        s.f.select({0});
        QVERIFY(s.f.window->lowerPane()->isVisible());
        QVERIFY(s.view().selectedFolders().isEmpty());
    }

    void aLongListComesAPageAtATime()
    {
        Folders s;
        s.port.shelf = manyFiles(5'000);
        s.show({sampleFolder(1, FolderState::Running)});
        s.click(0);
        QTRY_COMPARE(s.table().model()->rowCount(), FolderFilesModel::pageSize);
        QVERIFY(s.port.largestAsk <= FolderFilesModel::pageSize);
        s.table().verticalScrollBar()->setValue(s.table().verticalScrollBar()->maximum());
        QTRY_COMPARE(s.table().model()->rowCount(), 2 * FolderFilesModel::pageSize);
        QCOMPARE(s.fileCell(FileColumn::Name, 599), QStringLiteral("stills/frame-600.dpx"));
    }

    void onlyThoseOfOneStateAreListed()
    {
        Folders s;
        s.port.shelf = manyFiles(20);
        s.port.shelf[6] = sampleFile(7, FileState::Failed);
        s.port.shelf[11] = sampleFile(12, FileState::Failed);
        s.show({sampleFolder(1, FolderState::Done, 99'998, 2)});
        s.click(0);
        QComboBox *choice = s.desk.files()->choice();
        const int failed = choice->findText(QStringLiteral("Failed (2)"));
        QVERIFY(failed > 0);
        choice->setCurrentIndex(failed);
        QTRY_COMPARE(s.table().model()->rowCount(), 2);
        QCOMPARE(s.fileCell(FileColumn::Name, 1), QStringLiteral("stills/frame-12.dpx"));
    }

    void whatIsSeenFollowsWhatHappens()
    {
        Folders s;
        s.port.shelf = manyFiles(10);
        FolderUpload folder = sampleFolder(1, FolderState::Running);
        s.show({folder});
        s.click(0);
        QTRY_COMPARE(s.table().model()->rowCount(), 10);
        QCOMPARE(s.fileCell(FileColumn::State, 4), QStringLiteral("waiting"));
        s.port.shelf[4] = sampleFile(5, FileState::Done);
        s.port.shelf.append(sampleFile(11, FileState::Sending)); // the walk found one more
        folder.counts.move(FileState::Waiting, 4'000, FileState::Done, 4'000);
        s.show({folder});
        QTRY_COMPARE(s.fileCell(FileColumn::State, 4), QStringLiteral("done"));
        QCOMPARE(s.table().model()->rowCount(), 11);
        // In a list of one state, what is in another one leaves it.
        s.desk.files()->choice()->setCurrentIndex(1);
        QTRY_COMPARE(s.table().model()->rowCount(), 9);
        s.port.shelf[0] = sampleFile(1, FileState::Done);
        folder.counts.move(FileState::Waiting, 4'000, FileState::Done, 4'000);
        s.show({folder});
        QTRY_COMPARE(s.table().model()->rowCount(), 8);
        QCOMPARE(s.fileCell(FileColumn::Name, 0), QStringLiteral("stills/frame-2.dpx"));
    }

    void aLargeFileThatBecomesATransferTakesTheFilesFromNobody()
    {
        Folders s;
        s.show({sampleFolder(1, FolderState::Running)});
        s.click(0);
        Q_EMIT s.f.queue.added(1, {TransferId{7}});
        s.f.show({sampleTransfer(7, TransferState::Queued)});
        QCOMPARE(s.view().selectedFolders().size(), 1);
        QVERIFY(s.desk.files()->isVisible());
    }
};

QTEST_MAIN(FoldersTest)
#include "folders_test.moc"
