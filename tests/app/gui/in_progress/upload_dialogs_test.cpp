// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/in_progress/adopt_dialog.h"
#include "app/gui/in_progress/finish_dialog.h"
#include "app/gui/in_progress/upload_dialogs.h"
#include "app/gui/transfers/queue_view.h"
#include "app/gui/window/notice_bar.h"
#include "tests/app/gui/account_desk.h"
#include "tests/app/gui/in_progress/made_up_files.h"
#include "tests/app/gui/sample_rows.h"
#include "tests/support/hurried_clock.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace partway;
using namespace partway::test;

namespace {

/// The window over a store that has one upload in progress, with one part.
struct Desk
{
    Desk()
    {
        upload.account = sampleAccount().id;
        upload.ref = {QStringLiteral("rushes"), QStringLiteral("day1/a.mov"), QStringLiteral("theirs")};
        f.shelf.uploads = {{upload.ref.key, upload.ref.uploadId, {}, {}, {}}};
        files.sizes[QStringLiteral("/data/a.mov")] = 200'000'000;
        dialogs = new UploadDialogs({f.shelf, f.credentials, f.known, clock, f.queue, files, f.settings},
                                    *f.window);
    }

    WindowFixture f;
    MadeUpFiles files;
    tests::HurriedClock clock;
    InProgressUpload upload;
    UploadDialogs *dialogs = nullptr;
};

} // namespace

/// From a row of the rescue desk to its dialog, and from its answer into the queue.
class UploadDialogsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsAdoptedGoesIntoTheQueue()
    {
        Desk desk;
        QSignalSpy changed(desk.dialogs, &UploadDialogs::changed);
        desk.dialogs->adopt(desk.upload, QStringLiteral("/data/a.mov"));
        auto *dialog = desk.f.window->findChild<AdoptDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QPushButton *left = nullptr;
        QTRY_VERIFY((left = button(dialog, QStringLiteral("Adopt and send the rest"))) && left->isEnabled());
        QTest::mouseClick(left, Qt::LeftButton);
        QCOMPARE(desk.f.queue.requested.size(), 1);
        QCOMPARE(desk.f.queue.requested.constFirst().adopt, desk.upload.ref.uploadId);
        QCOMPARE(changed.size(), 1);
        QTRY_VERIFY(!desk.f.window->findChild<AdoptDialog *>());
    }

    void itsRowIsShownOnceItIsThere()
    {
        Desk desk;
        desk.f.show({sampleTransfer(1, TransferState::Paused, 10)});
        desk.f.select({0});
        desk.f.window->showUploads();
        desk.dialogs->adopt(desk.upload);
        TransferRequest request;
        request.sourcePath = QStringLiteral("/data/a.mov");
        auto *dialog = desk.f.window->findChild<AdoptDialog *>();
        Q_EMIT dialog->sendAsked(request, OldUpload::Adopted);
        dialog->accept();
        const TransferId added{9};
        Q_EMIT desk.f.queue.added(desk.f.queue.lastTag + 1, {TransferId{1}}); // of somebody else
        QVERIFY(desk.f.window->looksAtUploads());
        Q_EMIT desk.f.queue.added(desk.f.queue.lastTag, {added});
        QVERIFY(!desk.f.window->looksAtUploads());
        Q_EMIT desk.f.queue.changed({sampleTransfer(added.value, TransferState::Queued)});
        const QueueView &rows = *desk.f.window->queueView();
        QTRY_VERIFY(rows.onlySelected() && rows.onlySelected()->id == added);
    }

    void theOldUploadIsAbortedWhereThatWasChosen()
    {
        Desk desk;
        QSignalSpy freed(desk.dialogs, &UploadDialogs::freed);
        desk.dialogs->adopt(desk.upload);
        auto *dialog = desk.f.window->findChild<AdoptDialog *>();
        TransferRequest request;
        request.sourcePath = QStringLiteral("/data/a.mov");
        Q_EMIT dialog->sendAsked(request, OldUpload::Removed);
        QCOMPARE(desk.f.queue.requested.size(), 1);
        QTRY_VERIFY(desk.f.shelf.uploads.empty());
        QVERIFY(desk.f.window->notices()->textOf(QStringLiteral("rescue/left")).isEmpty());
        QCOMPARE(freed.size(), 1);
        const auto saving = freed.constFirst().at(0).value<QList<Saving>>().constFirst();
        QCOMPARE(saving.uploadId, desk.upload.ref.uploadId);
        QCOMPARE(saving.accountName, sampleAccount().name);
        QCOMPARE(saving.parts, 1);
        QCOMPARE(saving.bytes, 5);
    }

    void whatSomebodyElseHasRemovedIsNoSaving()
    {
        Desk desk;
        QSignalSpy freed(desk.dialogs, &UploadDialogs::freed);
        QSignalSpy changed(desk.dialogs, &UploadDialogs::changed);
        desk.dialogs->adopt(desk.upload);
        desk.f.shelf.uploads.clear();
        TransferRequest request;
        request.sourcePath = QStringLiteral("/data/a.mov");
        Q_EMIT desk.f.window->findChild<AdoptDialog *>()->sendAsked(request, OldUpload::Removed);
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(freed.isEmpty());
    }

    void whatCannotBeFinishedGoesOnToAdopt()
    {
        Desk desk;
        desk.dialogs->finish(desk.upload);
        auto *dialog = desk.f.window->findChild<FinishDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        Q_EMIT dialog->adoptAsked(desk.upload, QStringLiteral("/data/a.mov"));
        QVERIFY(desk.f.window->findChild<AdoptDialog *>());
    }
};

QTEST_MAIN(UploadDialogsTest)
#include "upload_dialogs_test.moc"
