// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/in_progress/finish_dialog.h"
#include "tests/app/gui/in_progress/upload_desk.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace partway;
using namespace partway::test;

namespace {

constexpr qint64 partSize = UploadDesk::partSize;
constexpr qint64 fileSize = UploadDesk::fileSize;
QString path() { return UploadDesk::path(); }

/// The dialog over an upload whose parts are all there.
struct Desk : UploadDesk
{
    Desk()
        : UploadDesk(10)
    {
        account.endpoint.url = QUrl(QStringLiteral("https://s3.example.com"));
    }

    FinishDialog &open()
    {
        dialog = make<FinishDialog>();
        completed = std::make_unique<QSignalSpy>(dialog.get(), &FinishDialog::completed);
        outdated = std::make_unique<QSignalSpy>(dialog.get(), &FinishDialog::outdated);
        adopt = std::make_unique<QSignalSpy>(dialog.get(), &FinishDialog::adoptAsked);
        dialog->open();
        return *dialog;
    }

    [[nodiscard]] QPushButton *push(const char *text) const
    {
        return button(dialog.get(), QString::fromUtf8(text));
    }
    [[nodiscard]] QPushButton *go() const { return push("Finish"); }
    [[nodiscard]] bool says(const char *words) const { return saysIn(*dialog, words); }
    void finish() const { QTest::mouseClick(go(), Qt::LeftButton); }

    std::unique_ptr<FinishDialog> dialog;
    std::unique_ptr<QSignalSpy> completed, outdated, adopt;
};

} // namespace

/// Completing an upload: what is told before, what is asked, and how it ended.
class FinishDialogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsThereAndWhatIsNotProvenIsToldFirst()
    {
        Desk desk;
        desk.shelf.others = {{desk.shelf.ref.key, QStringLiteral("older"), {}, {}}};
        desk.open();
        QTRY_VERIFY(desk.go()->isEnabled());
        QVERIFY2(desk.says("10 parts of 64 MiB on the server"), qPrintable(desk.dialog->message()));
        QVERIFY(desk.says("is not proven"));
        QVERIFY(desk.says("There is no object of this key yet."));
        QVERIFY(desk.says("1 other uploads of this key stay as they are"));
        QVERIFY(desk.shelf.asked<CompleteUpload>().empty());
    }

    void itFinishesAndHandsOutTheAddress()
    {
        Desk desk;
        desk.open();
        QTRY_VERIFY(desk.go()->isEnabled());
        QVERIFY(desk.go()->isDefault());
        desk.finish();
        QTRY_COMPARE(desk.completed->size(), 1);
        QCOMPARE(desk.shelf.asked<CompleteUpload>().size(), size_t(1));
        QCOMPARE(desk.shelf.asked<CompleteUpload>().front().parts.size(), 10);
        QVERIFY2(desk.says("It is finished"), qPrintable(desk.dialog->message()));
        QVERIFY(desk.dialog->isVisible() && !desk.go()->isVisible());
        QTest::mouseClick(desk.push("Copy object &URL"), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 QStringLiteral("https://s3.example.com/backups/pg/db.dump"));
        QTest::mouseClick(desk.push("Close"), Qt::LeftButton);
        QVERIFY(!desk.dialog->isVisible());
    }

    void theFileProvesIt()
    {
        Desk desk;
        desk.open();
        QTRY_VERIFY(desk.push("Choose the file to &prove it…")->isVisible());
        QTest::mouseClick(desk.push("Choose the file to &prove it…"), Qt::LeftButton);
        QVERIFY(desk.push("Choose the &file…")->isVisible());
        desk.dialog->prove(path());
        QTRY_VERIFY2(desk.says("Every part matches “db.dump”"), qPrintable(desk.dialog->message()));
        QVERIFY(!desk.says("is not proven"));
        desk.finish();
        QTRY_COMPARE(desk.completed->size(), 1);
    }

    void anotherFileForbidsItAndOffersToAdopt()
    {
        Desk desk;
        desk.files.changedAt = {0, partSize};
        desk.open();
        QTRY_VERIFY(desk.go()->isEnabled());
        desk.dialog->prove(path());
        QTRY_VERIFY2(desk.says("8 match, 2 differ"), qPrintable(desk.dialog->message()));
        QVERIFY(!desk.go()->isEnabled());
        QTest::mouseClick(desk.push("&Adopt…"), Qt::LeftButton);
        QCOMPARE(desk.adopt->size(), 1);
        QCOMPARE(desk.adopt->constFirst().at(1).toString(), path());
        QVERIFY(!desk.dialog->isVisible());
    }

    void aFileThatIsLongerForbidsIt()
    {
        Desk desk;
        desk.files.sizes[path()] = fileSize + 5 * MiB + partSize;
        desk.open();
        QTRY_VERIFY(desk.go()->isEnabled());
        desk.dialog->prove(path());
        QTRY_VERIFY2(desk.says("missing"), qPrintable(desk.dialog->message()));
        QVERIFY(!desk.go()->isEnabled());
    }

    void aGapForbidsIt()
    {
        Desk desk;
        desk.shelf.parts.removeAt(3);
        desk.shelf.parts.removeAt(3);
        desk.open();
        QTRY_VERIFY2(desk.says("2 parts are missing in between."), qPrintable(desk.dialog->message()));
        QVERIFY(!desk.go()->isEnabled());
        QVERIFY(desk.push("&Adopt…")->isVisible());
    }

    void partsOfSeveralSizesAreNoUploadWhereTheyMustBeEqual()
    {
        Desk desk;
        desk.account.profile.equalPartSizes = true;
        desk.shelf.parts[2].size -= MiB;
        desk.open();
        QTRY_VERIFY2(desk.says("this store takes parts of one size only"),
                     qPrintable(desk.dialog->message()));
        QVERIFY(!desk.go()->isEnabled());
    }

    void whatIsReplacedIsToldAndEnterDoesNotDoIt()
    {
        Desk desk;
        ObjectFound there;
        there.size = 15'200'000'000;
        there.etag = "abc";
        desk.shelf.object = there;
        desk.open();
        QTRY_VERIFY(desk.go()->isEnabled());
        QVERIFY2(desk.says("It replaces the object that is there: 15.2 GB"),
                 qPrintable(desk.dialog->message()));
        QVERIFY(!desk.go()->isDefault());
        QTest::keyClick(desk.dialog.get(), Qt::Key_Return);
        QVERIFY(desk.shelf.asked<CompleteUpload>().empty());
    }

    void whatIsBeingWrittenNeedsASecondYes()
    {
        Desk desk;
        desk.shelf.parts.last().modified = desk.clock.utcNow() - std::chrono::seconds(10);
        desk.open();
        QTRY_VERIFY(desk.says("another program may be at work"));
        QVERIFY(!desk.go()->isEnabled());
        auto *sure = desk.dialog->findChild<QCheckBox *>();
        QVERIFY(sure->isVisible());
        QTest::mouseClick(sure, Qt::LeftButton);
        QVERIFY(desk.go()->isEnabled());
        desk.finish();
        QTRY_COMPARE(desk.completed->size(), 1);
    }

    void partsThatChangedMeanwhileAreNotFinished()
    {
        Desk desk;
        desk.open();
        QTRY_VERIFY(desk.go()->isEnabled());
        desk.shelf.parts[4].etag = "00112233445566778899aabbccddeeff";
        desk.finish();
        QTRY_VERIFY2(desk.says("have changed since they were looked at"), qPrintable(desk.dialog->message()));
        QVERIFY(desk.shelf.asked<CompleteUpload>().empty());
        QCOMPARE(desk.outdated->size(), 1);
        QTest::mouseClick(desk.push("Loo&k again"), Qt::LeftButton);
        QTRY_VERIFY(desk.go()->isEnabled());
    }

    void anUploadThatIsGoneIsSaid()
    {
        Desk desk;
        desk.shelf.there = false;
        desk.open();
        QTRY_VERIFY2(desk.says("The upload is not there any more"), qPrintable(desk.dialog->message()));
        QCOMPARE(desk.outdated->size(), 1);
        QVERIFY(!desk.go()->isVisible() && !desk.push("Loo&k again")->isVisible());
    }

    void closingWhileItIsLookedAtIsHarmless()
    {
        Desk desk;
        desk.shelf.held = true;
        desk.open();
        QTest::keyClick(desk.dialog.get(), Qt::Key_Escape);
        QVERIFY(!desk.dialog->isVisible());
        desk.dialog.reset();
    }
};

QTEST_MAIN(FinishDialogTest)
#include "finish_dialog_test.moc"
