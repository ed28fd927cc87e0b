// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/in_progress/adopt_dialog.h"
#include "app/gui/in_progress/file_choice.h"
#include "app/gui/in_progress/verdict_map.h"
#include "app/gui/parts/cell_legend.h"
#include "app/gui/theme/flat_tree.h"
#include "tests/app/gui/in_progress/upload_desk.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace partway;
using namespace partway::test;

namespace {

constexpr qint64 partSize = UploadDesk::partSize;
QString path() { return UploadDesk::path(); }

/// The dialog over an upload that is half done.
struct Desk : UploadDesk
{
    Desk()
        : UploadDesk(6)
    {
        account.profile.exactPartList = false;
    }

    AdoptDialog &open()
    {
        dialog = make<AdoptDialog>();
        sent = std::make_unique<QSignalSpy>(dialog.get(), &AdoptDialog::sendAsked);
        dialog->open();
        return *dialog;
    }
    AdoptDialog &openWithFile()
    {
        open().choose(path());
        return *dialog;
    }

    [[nodiscard]] QPushButton *go() const { return acceptButton(dialog.get()); }
    [[nodiscard]] bool says(const char *words) const { return saysIn(*dialog, words); }
    [[nodiscard]] QComboBox *oldChoice() const
    {
        return named<QComboBox>(dialog.get(), QStringLiteral("What becomes of the upload that is there"));
    }
    [[nodiscard]] TransferRequest request() const
    {
        return sent->constFirst().at(0).value<TransferRequest>();
    }
    [[nodiscard]] OldUpload old() const { return sent->constFirst().at(1).value<OldUpload>(); }
    [[nodiscard]] QList<PartCell> cells() const { return dialog->findChild<VerdictMap *>()->cells(); }
    [[nodiscard]] Transfer queued(const QString &uploadId) const
    {
        Transfer transfer = sampleTransfer(7, TransferState::Paused, 10);
        transfer.request.account = account.id;
        transfer.request.bucket = shelf.ref.bucket;
        transfer.request.key = shelf.ref.key;
        transfer.uploadId = uploadId;
        return transfer;
    }

    std::unique_ptr<AdoptDialog> dialog;
    std::unique_ptr<QSignalSpy> sent;
};

} // namespace

/// Taking an upload over: what is kept, what is sent, and what is asked first.
class AdoptDialogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatMatchesIsKeptAndTheRestIsSent()
    {
        Desk desk;
        desk.files.changedAt.insert(partSize);
        desk.openWithFile();
        QTRY_VERIFY(desk.go()->isEnabled());
        const QList<PartCell> cells = desk.cells();
        QCOMPARE(cells.size(), 10);
        QCOMPARE(cells.at(0).look, CellLook::Confirmed);
        QCOMPARE(cells.at(1).look, CellLook::Failed);
        QCOMPARE(cells.at(6).look, CellLook::Waiting);
        QCOMPARE(desk.dialog->findChild<CellLegend *>()->accessibleName(),
                 QStringLiteral("5 match, 1 differ, 4 missing"));
        QVERIFY2(desk.says("to send instead of"), qPrintable(desk.dialog->message()));
        QVERIFY(desk.says("Every part that is kept was proved by its MD5."));
        QVERIFY(!desk.says("about")); // nobody knows how fast the line is
        QVERIFY(desk.go()->isDefault());
        QTest::mouseClick(desk.go(), Qt::LeftButton);
        QCOMPARE(desk.sent->size(), 1);
        QCOMPARE(desk.request().adopt, desk.shelf.ref.uploadId);
        QCOMPARE(desk.request().sourcePath, path());
        QCOMPARE(desk.request().bucket, desk.shelf.ref.bucket);
        QCOMPARE(desk.request().key, desk.shelf.ref.key);
        QVERIFY(!desk.request().overwrite); // there was no object: one that comes is not replaced
        QCOMPARE(desk.old(), OldUpload::Adopted);
        QVERIFY(!desk.dialog->isVisible());
    }

    void howLongItTakesIsToldWhereTheLineIsKnown()
    {
        Desk desk;
        desk.openWithFile().setUsualRate(1e6);
        QTRY_VERIFY(desk.go()->isEnabled());
        QVERIFY2(desk.says("about <b>"), qPrintable(desk.dialog->message()));
    }

    void withEverythingThereItIsOnlyFinished()
    {
        Desk desk;
        desk.addParts(7, 10);
        desk.openWithFile();
        QTRY_COMPARE(desk.go()->text(), QStringLiteral("Finish"));
        QVERIFY(desk.says("Nothing is left to send"));
        QTest::mouseClick(desk.go(), Qt::LeftButton);
        QCOMPARE(desk.request().adopt, desk.shelf.ref.uploadId);
    }

    void nothingIsAskedForBeforeThereIsAFile()
    {
        Desk desk;
        desk.open();
        QTRY_VERIFY(desk.says("6 parts of 64 MiB on the server"));
        QVERIFY(!desk.go()->isEnabled());
        QVERIFY(!desk.dialog->findChild<VerdictMap *>()->isVisible());
        QTest::keyClick(desk.dialog.get(), Qt::Key_Return);
        QVERIFY(desk.sent->isEmpty());
    }

    void aFileThatIsGoneIsSaid()
    {
        Desk desk;
        desk.open().choose(QStringLiteral("/data/gone.dump"));
        QTRY_VERIFY2(desk.says("Choose another file."), qPrintable(desk.dialog->message()));
        QVERIFY(!desk.go()->isEnabled());
        desk.dialog->choose(path()); // and another one is taken
        QTRY_VERIFY(desk.go()->isEnabled());
    }

    void anotherFileIsNoReasonToPressEnter()
    {
        Desk desk;
        for (int part = 0; part < 6; ++part)
            desk.files.changedAt.insert(part * partSize);
        desk.openWithFile();
        QTRY_VERIFY(desk.says("No part is of this file"));
        QVERIFY(desk.go()->isEnabled());
        QTest::keyClick(desk.dialog.get(), Qt::Key_Return);
        QVERIFY(desk.sent->isEmpty());
    }

    void partsThatCannotBeComparedOfferAFreshStart()
    {
        Desk desk;
        for (ListedPart &part : desk.shelf.parts)
            part.etag = "opaque-" + QByteArray::number(part.number);
        desk.openWithFile();
        QTRY_VERIFY2(desk.says("6 parts cannot be compared"), qPrintable(desk.dialog->message()));
        QCOMPARE(desk.cells().at(0).look, CellLook::Retrying);
        QComboBox *old = desk.oldChoice();
        QVERIFY(old && old->isVisible());
        QCOMPARE(old->currentData().toInt(), int(OldUpload::Adopted));
        old->setFocus();
        QTest::keyClick(old, Qt::Key_End);
        QTRY_COMPARE(desk.go()->text(), QStringLiteral("Abort it, begin a new one"));
        QVERIFY(!desk.go()->isDefault()); // it frees what is there: not by Enter alone
        QTest::mouseClick(desk.go(), Qt::LeftButton);
        QVERIFY(desk.request().adopt.isEmpty());
        QCOMPARE(desk.old(), OldUpload::Removed);
    }

    void aStoreThatWantsExactlyTheListedPartsCannotGoOnWithStrays()
    {
        Desk desk;
        desk.account.profile.exactPartList = true;
        desk.shelf.parts.append({40, partSize, "00112233445566778899aabbccddeeff", {}, {}, {}});
        desk.openWithFile();
        QTRY_VERIFY2(desk.says("finishes an upload only with all of its parts"),
                     qPrintable(desk.dialog->message()));
        QCOMPARE(desk.go()->text(), QStringLiteral("Begin a new upload"));
        QTest::mouseClick(desk.go(), Qt::LeftButton);
        QCOMPARE(desk.old(), OldUpload::Left);
    }

    void whatWasChosenForOneFileIsNotDoneWithAnother()
    {
        Desk desk;
        desk.account.profile.exactPartList = true;
        desk.shelf.parts.append({40, partSize, "00112233445566778899aabbccddeeff", {}, {}, {}});
        const QString other = QStringLiteral("/data/dumps/other.dump");
        desk.files.sizes[other] = UploadDesk::fileSize;
        desk.openWithFile();
        QTRY_COMPARE(desk.go()->text(), QStringLiteral("Begin a new upload"));
        desk.oldChoice()->setFocus();
        QTest::keyClick(desk.oldChoice(), Qt::Key_End);
        QTRY_COMPARE(desk.go()->text(), QStringLiteral("Abort it, begin a new one"));
        desk.dialog->choose(other);
        QTRY_VERIFY(desk.go()->isEnabled());
        QCOMPARE(desk.go()->text(), QStringLiteral("Begin a new upload"));
        QTest::mouseClick(desk.go(), Qt::LeftButton);
        QCOMPARE(desk.request().sourcePath, other);
        QCOMPARE(desk.old(), OldUpload::Left);
    }

    void whatIsReplacedIsToldAndNothingElseIs()
    {
        Desk desk;
        ObjectFound there;
        there.size = 84'000'000'000;
        there.etag = "abc-3";
        desk.shelf.object = there;
        desk.openWithFile();
        QTRY_VERIFY(desk.go()->isEnabled());
        QVERIFY2(desk.says("It replaces the object that is there: 84.0 GB"),
                 qPrintable(desk.dialog->message()));
        QTest::mouseClick(desk.go(), Qt::LeftButton);
        QVERIFY(desk.request().overwrite);
        QCOMPARE(desk.request().replaces, std::optional(SeenObject{QStringLiteral("abc-3"), there.size}));
    }

    void whatIsBeingWrittenNeedsASecondYes()
    {
        Desk desk;
        desk.shelf.parts.last().modified = desk.clock.utcNow() - std::chrono::seconds(20);
        desk.openWithFile();
        QTRY_VERIFY(desk.says("to send instead of"));
        QVERIFY(desk.says("another program may be at work"));
        QVERIFY(!desk.go()->isEnabled());
        auto *sure = desk.dialog->findChild<QCheckBox *>();
        QVERIFY(sure->isVisible());
        sure->setFocus();
        QTest::keyClick(sure, Qt::Key_Space);
        QVERIFY(desk.go()->isEnabled());
    }

    void aRowOfTheQueueThatMakesTheSameObjectIsShown()
    {
        Desk desk;
        desk.openWithFile().setQueue({desk.queued(QStringLiteral("another"))});
        QTRY_VERIFY(desk.go()->isEnabled());
        QVERIFY(desk.says("A transfer in the queue makes the same object already"));
        QSignalSpy shown(desk.dialog.get(), &AdoptDialog::transferAsked);
        QTest::mouseClick(button(desk.dialog.get(), QStringLiteral("Show it in the &queue")), Qt::LeftButton);
        QCOMPARE(shown.constFirst().at(0).value<TransferId>(), TransferId{7});
        QVERIFY(!desk.dialog->isVisible());
    }

    void anUploadOfOursIsNotAdopted()
    {
        Desk desk;
        desk.open().setQueue({desk.queued(desk.shelf.ref.uploadId)});
        desk.dialog->choose(path());
        QTRY_VERIFY(desk.says("Resume that one"));
        QVERIFY(!desk.go()->isEnabled());
        QVERIFY(!desk.dialog->findChild<FileChoice *>()->isVisible());
    }

    void aListingThatFailsCanBeTriedAgain()
    {
        Desk desk;
        desk.shelf.error = ErrorKind::AccessDenied;
        desk.open();
        auto *again = button(desk.dialog.get(), QStringLiteral("Try again"));
        QTRY_VERIFY(again->isVisible());
        desk.shelf.error.reset();
        QTest::mouseClick(again, Qt::LeftButton);
        QTRY_VERIFY(desk.says("6 parts of 64 MiB on the server"));
        QVERIFY(!again->isVisible());
    }

    void aKeyOfSomebodyElseIsPlainText()
    {
        Desk desk;
        desk.shelf.ref.key = QStringLiteral("a/<b>x\n\u202egnp.exe");
        desk.open();
        QVERIFY(hasText(desk.dialog.get(), QStringLiteral("Adopt <b>x")));
        QVERIFY(!hasText(desk.dialog.get(), QStringLiteral("\u202e")));
    }

    void theMapIsWalkedByKeysAndTellsEachPart()
    {
        Desk desk;
        desk.openWithFile();
        QTRY_VERIFY(desk.go()->isEnabled());
        auto *map = desk.dialog->findChild<VerdictMap *>();
        desk.dialog->activateWindow();
        map->setFocus();
        QTRY_VERIFY(map->hasFocus());
        QTest::keyClick(map, Qt::Key_End);
        QVERIFY2(map->accessibleDescription().contains(QStringLiteral("Part 10 is missing")),
                 qPrintable(map->accessibleDescription()));
    }
};

QTEST_MAIN(AdoptDialogTest)
#include "adopt_dialog_test.moc"
