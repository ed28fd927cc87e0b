// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/platform/wall_clock.h"
#include "app/gui/transfers/queue_view.h"
#include "app/gui/window/details_pane.h"
#include "app/gui/window/lower_pane.h"
#include "app/gui/window/queue_actions.h"
#include "tests/app/gui/sample_rows.h"
#include "tests/app/gui/window_fixture.h"

#include <QAbstractButton>
#include <QAction>
#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

using namespace partway;
using namespace partway::test;

namespace {

Transfer failedBy(ErrorKind kind, int confirmed = 40)
{
    Transfer transfer = sampleTransfer(1, TransferState::Failed, confirmed);
    transfer.error = sampleError(kind);
    return transfer;
}

ProblemStrip *strip(const WindowFixture &f) { return f.window->lowerPane()->problem(); }

QString cell(WindowFixture &f, int row, int dataRole = Qt::DisplayRole)
{
    return f.window->model().index(row, int(Column::State)).data(dataRole).toString();
}

Transfer looked(qint64 id, ObjectCheck check)
{
    Transfer transfer = sampleTransfer(id, TransferState::Done, 100);
    transfer.finished = wallClockNow();
    transfer.check = check;
    transfer.checkedAt = wallClockNow();
    return transfer;
}

} // namespace

/// What helps a transfer that stands still, and the look for what is finished.
class RemediesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anObjectThatIsInTheWayIsOverwrittenAfterAQuestion()
    {
        WindowFixture f;
        f.show({failedBy(ErrorKind::ObjectExists)});
        f.select({0});
        QTest::mouseClick(strip(f)->button(), Qt::LeftButton);
        QVERIFY(f.queue.overwriteAllowed.isEmpty());
        QAbstractButton *overwrite = f.boxButton(QStringLiteral("Overwrite"));
        QVERIFY(overwrite);
        auto *box = qobject_cast<QMessageBox *>(overwrite->window());
        QVERIFY2(box->text().contains(QStringLiteral("s3://rushes/day1/reel-1.mov")),
                 qPrintable(box->text()));
        QVERIFY(!qobject_cast<QPushButton *>(overwrite)->isDefault()); // Enter alone destroys nothing
        QTest::mouseClick(overwrite, Qt::LeftButton);
        QCOMPARE(f.queue.overwriteAllowed, QList<TransferId>{TransferId{1}});
    }

    void overwritingIsDeclinedWithEscape()
    {
        WindowFixture f;
        f.show({failedBy(ErrorKind::PreconditionFailed)});
        f.select({0});
        f.window->actions()->overwrite->trigger();
        QAbstractButton *overwrite = f.boxButton(QStringLiteral("Overwrite"));
        QVERIFY(overwrite);
        QTest::keyClick(overwrite->window(), Qt::Key_Escape);
        QVERIFY(f.queue.overwriteAllowed.isEmpty());
    }

    void severalAreOverwrittenAtOnce()
    {
        WindowFixture f;
        Transfer second = failedBy(ErrorKind::ObjectExists);
        second.id = TransferId{2};
        second.position = 1;
        Transfer other = sampleTransfer(3, TransferState::Paused, 5);
        f.show({failedBy(ErrorKind::ObjectExists), second, other});
        f.window->queueView()->selectAll();
        QVERIFY(f.window->actions()->overwrite->isVisible());
        f.window->actions()->overwrite->trigger();
        QTest::mouseClick(f.boxButton(QStringLiteral("Overwrite")), Qt::LeftButton);
        QCOMPARE(f.queue.overwriteAllowed, (QList<TransferId>{TransferId{1}, TransferId{2}}));
        f.select({2});
        QVERIFY(!f.window->actions()->overwrite->isVisible());
    }

    void whatChangedAfterTheAgreementIsSaid()
    {
        WindowFixture f;
        Transfer changed = failedBy(ErrorKind::ObjectExists);
        changed.request.replaces = SeenObject{QStringLiteral("abc"), 5};
        f.show({changed});
        f.select({0});
        QVERIFY2(strip(f)->text().contains(QStringLiteral("was changed after")),
                 qPrintable(strip(f)->text()));
    }

    void aFileThatIsGoneIsChosenAgain()
    {
        WindowFixture f;
        const QString moved = f.makeFile(QStringLiteral("moved.mov"));
        Transfer gone = failedBy(ErrorKind::SourceMissing);
        gone.request.sourcePath = f.folder.filePath(QStringLiteral("reel-1.mov"));
        f.show({gone});
        f.select({0});
        QCOMPARE(strip(f)->otherButton()->text(), QStringLiteral("Resume"));
        QTest::mouseClick(strip(f)->button(), Qt::LeftButton);
        auto *dialog = f.window->findChild<QFileDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(dialog->windowTitle().contains(QStringLiteral("reel-1.mov")));
        auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
        QVERIFY(name);
        name->setText(moved);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_COMPARE(f.queue.sourceChosen, moved);
        QCOMPARE(f.queue.sourceChosenFor, TransferId{1});
        QVERIFY(f.queue.resumed.isEmpty() && f.queue.begunAnew.isEmpty());
    }

    void aStreamThatBrokeOffIsReadFromAPipeOnceMore()
    {
        WindowFixture f;
        Transfer broken = failedBy(ErrorKind::SourceChanged);
        broken.request.source = SourceKind::Stream;
        f.show({broken});
        f.select({0});
        QCOMPARE(strip(f)->button()->text(), QStringLiteral("Choose the pipe again…"));
        QVERIFY(!strip(f)->otherButton()->isVisible());
        QVERIFY(!f.window->actions()->repair->isVisible() &&
                !f.window->actions()->sendAsItIsNow->isVisible());
        QCOMPARE(f.window->actions()->chooseFile->text(), QStringLiteral("Choose the pipe again…"));
        QTest::mouseClick(strip(f)->button(), Qt::LeftButton);
        const auto *dialog = f.window->findChild<QFileDialog *>();
        QVERIFY(dialog && dialog->filter().testFlag(QDir::System));
    }

    void aChangedFileCanBeChosenElsewhereInstead()
    {
        WindowFixture f;
        f.show({failedBy(ErrorKind::SourceChanged), sampleTransfer(2, TransferState::Paused, 5)});
        f.select({0});
        QCOMPARE(strip(f)->button()->text(), QStringLiteral("Repair: send only what differs"));
        QCOMPARE(strip(f)->otherButton()->text(), QStringLiteral("Choose the file again…"));
        QVERIFY(f.window->actions()->chooseFile->isVisible());
        QVERIFY(f.window->actions()->sendAsItIsNow->isVisible());
        QVERIFY(f.window->actions()->sendAsItIsNow->isEnabled());
        QTest::mouseClick(strip(f)->otherButton(), Qt::LeftButton);
        QVERIFY(f.window->findChild<QFileDialog *>());
        QVERIFY(f.queue.begunAnew.isEmpty());
        f.window->queueView()->selectAll();
        QVERIFY(!f.window->actions()->chooseFile->isVisible()); // one file is chosen for one row
    }

    void aSourceThatMayGrowIsFinishedOnRequest()
    {
        WindowFixture f;
        Transfer growing = sampleTransfer(1, TransferState::Sending, 50);
        growing.request.source = SourceKind::Growing;
        growing.open = true;
        f.show({growing, sampleTransfer(2, TransferState::Sending, 5)});
        f.select({1});
        QVERIFY(!f.window->actions()->finishNow->isVisible());
        f.select({0});
        const auto text = [&f](Column column) {
            return f.window->model().index(0, int(column)).data().toString();
        };
        QCOMPARE(text(Column::Size), QStringLiteral("10.0 GB so far"));
        QVERIFY(text(Column::Progress).isEmpty()); // nobody knows of what it would be a share
        QVERIFY(f.window->actions()->finishNow->isVisible());
        f.window->actions()->finishNow->trigger();
        QCOMPARE(f.queue.finishedNow, QList<TransferId>{TransferId{1}});
        growing.waiting = Waiting::Source;
        f.show({growing});
        QVERIFY(cell(f, 0).contains(QStringLiteral("Waiting for more of the file")));
    }

    void anUploadOfAnotherFileIsNotGoneOnWith()
    {
        WindowFixture f;
        Transfer foreign = failedBy(ErrorKind::PlanImpossible);
        foreign.request.adopt = foreign.uploadId;
        f.show({foreign});
        f.select({0});
        QVERIFY2(strip(f)->text().contains(QStringLiteral("begun with another file")),
                 qPrintable(strip(f)->text()));
        QCOMPARE(strip(f)->button()->text(), QStringLiteral("Send it in a new upload"));
        QTest::mouseClick(strip(f)->button(), Qt::LeftButton);
        QCOMPARE(f.queue.begunAnew, QList<TransferId>{TransferId{1}});
    }

    void anUploadThatIsGoneIsSaidToBeGone()
    {
        WindowFixture f;
        Transfer vanished = failedBy(ErrorKind::UploadVanished);
        vanished.request.adopt = vanished.uploadId;
        f.show({vanished});
        f.select({0});
        QVERIFY2(strip(f)->text().contains(QStringLiteral("not on the server any more")),
                 qPrintable(strip(f)->text()));
        QCOMPARE(strip(f)->button()->text(), QStringLiteral("Resume"));
    }

    void aKeyAsksWhetherFinishedOnesAreStillThere()
    {
        WindowFixture f;
        f.show({sampleTransfer(1, TransferState::Done, 100), sampleTransfer(2, TransferState::Sending, 10),
                sampleTransfer(3, TransferState::Done, 100)});
        f.select({1});
        QVERIFY(!f.window->actions()->checkThere->isEnabled());
        QTest::keyClick(f.window->queueView(), Qt::Key_F5);
        QVERIFY(f.queue.checked.isEmpty());
        f.window->queueView()->selectAll();
        QTest::keyClick(f.window->queueView(), Qt::Key_F5);
        QCOMPARE(f.queue.checked, (QList<TransferId>{TransferId{1}, TransferId{3}}));
    }

    void whatWasFoundIsTold_data()
    {
        QTest::addColumn<ObjectCheck>("check");
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("detail");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *name, ObjectCheck check, const char *state, const char *detail,
                            const char *sentence) {
            QTest::newRow(name) << check << QString::fromLatin1(state) << QString::fromLatin1(detail)
                                << QString::fromLatin1(sentence);
        };
        row("still there", ObjectCheck::Ours, "Finished", "still there (checked", "the same that was sent");
        row("gone", ObjectCheck::Missing, "Gone from the store", "not there any more",
            "Upload the file again");
        row("another", ObjectCheck::Changed, "Changed on the store", "another object", "Another object");
        row("nobody knows", ObjectCheck::CannotTell, "Finished", "could not be checked", "could not be told");
    }

    void whatWasFoundIsTold()
    {
        QFETCH(ObjectCheck, check);
        QFETCH(QString, state);
        QFETCH(QString, detail);
        QFETCH(QString, sentence);
        WindowFixture f;
        f.show({looked(1, check)});
        f.select({0});
        QCOMPARE(cell(f, 0), state);
        const QString spoken = cell(f, 0, Qt::AccessibleTextRole);
        QVERIFY2(spoken.contains(detail), qPrintable(spoken));
        const DetailsPane *details = f.window->lowerPane()->details();
        const QString told = details->value(QStringLiteral("Looked at again"));
        QVERIFY2(told.contains(sentence), qPrintable(told));
        QCOMPARE(details->value(QStringLiteral("State")), state);
    }

    void whileItIsLookedAtThatIsTold_data()
    {
        QTest::addColumn<bool>("before");
        QTest::newRow("for the first time") << false;
        QTest::newRow("once more") << true;
    }

    void whileItIsLookedAtThatIsTold()
    {
        QFETCH(bool, before);
        WindowFixture f;
        Transfer asked = looked(1, ObjectCheck::Looking);
        if (!before)
            asked.checkedAt.reset();
        f.show({asked});
        f.select({0});
        QCOMPARE(cell(f, 0), QStringLiteral("Finished"));
        QVERIFY(cell(f, 0, Qt::AccessibleTextRole).contains(QStringLiteral("checking whether")));
        const DetailsPane *details = f.window->lowerPane()->details();
        QVERIFY(details->value(QStringLiteral("Looked at again")).contains(QStringLiteral("being checked")));
    }

    void whatWasSeenOnAnotherDayHasItsDate()
    {
        WindowFixture f;
        Transfer old = looked(1, ObjectCheck::Ours);
        old.checkedAt = UtcTime(std::chrono::hours(24 * 365 * 40));
        f.show({old});
        const QString year = QString::number(
            QDateTime::fromMSecsSinceEpoch(old.checkedAt->time_since_epoch().count()).date().year());
        const QString spoken = cell(f, 0, Qt::AccessibleTextRole);
        QVERIFY2(spoken.contains(year) || spoken.contains(year.right(2)), qPrintable(spoken));
    }

    void beforeALookNothingIsClaimed()
    {
        WindowFixture f;
        f.show({sampleTransfer(1, TransferState::Done, 100)});
        f.select({0});
        QCOMPARE(cell(f, 0), QStringLiteral("Finished"));
        QVERIFY(f.window->lowerPane()->details()->value(QStringLiteral("Looked at again")).isEmpty());
    }
};

QTEST_MAIN(RemediesTest)
#include "remedies_test.moc"
