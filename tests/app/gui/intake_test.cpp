// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/intake/choice_delegate.h"
#include "app/gui/intake/conflict_sheet.h"
#include "app/gui/intake/exclude_list.h"
#include "app/gui/intake/folder_preview.h"
#include "app/gui/intake/intake_settings.h"
#include "app/gui/intake/uploads_sheet.h"
#include "app/gui/theme/flat_tree.h"
#include "app/gui/window/destination_bar.h"
#include "app/gui/window/notice_bar.h"
#include "tests/app/gui/sample_rows.h"
#include "tests/app/gui/window_fixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCryptographicHash>
#include <QDir>
#include <QLabel>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace partway;
using namespace partway::test;

namespace {

QPushButton *button(const QWidget *parent, const QString &text)
{
    for (QPushButton *candidate : parent->findChildren<QPushButton *>()) {
        if (candidate->text().remove(QLatin1Char('&')) == text)
            return candidate;
    }
    return nullptr;
}

void press(const QWidget *parent, const QString &text)
{
    QPushButton *found = button(parent, text);
    QVERIFY2(found, qPrintable(text));
    QTest::mouseClick(found, Qt::LeftButton);
}

template <typename Sheet>
Sheet *sheetOf(const WindowFixture &f)
{
    for (Sheet *sheet : f.window->findChildren<Sheet *>()) {
        if (sheet->isVisible())
            return sheet;
    }
    return nullptr;
}

QStringList keysOf(const QList<TransferRequest> &requests)
{
    QStringList keys;
    for (const TransferRequest &request : requests)
        keys.append(request.key);
    keys.sort();
    return keys;
}

void drop(WindowFixture &f, const QStringList &paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls.append(QUrl::fromLocalFile(path));
    data.setUrls(urls);
    QVERIFY(f.drop(data));
}

/// "some bytes", as WindowFixture::makeFile() writes it.
QByteArray sampleEtag() { return QCryptographicHash::hash("some bytes", QCryptographicHash::Md5).toHex(); }

QString makeIn(WindowFixture &f, const QString &folder, const QString &name)
{
    QDir(f.folder.path()).mkpath(folder);
    return f.makeFile(folder + QLatin1Char('/') + name);
}

QString told(const WindowFixture &f, const char *key)
{
    return f.window->notices()->textOf(QLatin1String(key));
}

} // namespace

/// From a drop to the queue.
class IntakeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void newTransfersAreAsTheSettingsSay()
    {
        WindowFixture f;
        drop(f, {f.makeFile(QStringLiteral("a.mov"))});
        QTRY_COMPARE(f.queue.requested.size(), 1);
        QCOMPARE(f.queue.requested.constLast().partSizeWish, 0);
        QCOMPARE(f.queue.requested.constLast().integrity, Integrity::Md5);
        f.settings.setValue(QStringLiteral("transfers/partSizeMiB"), 128);
        f.settings.setValue(QStringLiteral("transfers/checkParts"), false);
        drop(f, {f.makeFile(QStringLiteral("b.mov"))});
        QTRY_COMPARE(f.queue.requested.size(), 2);
        QCOMPARE(f.queue.requested.constLast().partSizeWish, 128LL * 1024 * 1024);
        QCOMPARE(f.queue.requested.constLast().integrity, Integrity::None);
    }

    void aFolderIsShownBeforeItGoesUp()
    {
        WindowFixture f;
        makeIn(f, QStringLiteral("day2/cam"), QStringLiteral("a.mov"));
        makeIn(f, QStringLiteral("day2"), QStringLiteral(".DS_Store"));
        makeIn(f, QStringLiteral("day2"), QStringLiteral("b.tmp"));
        drop(f, {f.folder.filePath(QStringLiteral("day2"))});
        QTRY_VERIFY(sheetOf<FolderPreview>(f));
        auto *sheet = sheetOf<FolderPreview>(f);
        QTRY_VERIFY(button(sheet, QStringLiteral("Upload"))->isEnabled());
        QCOMPARE(sheet->findChildren<QListView *>().constFirst()->model()->rowCount(), 2);
        auto *excludes = sheet->findChild<ExcludeList *>();
        QCOMPARE(excludes->list()->model()->index(0, 1).data().toString(), QStringLiteral("1"));
        // One more pattern, typed.
        press(excludes, QStringLiteral("Add"));
        QTRY_COMPARE(excludes->list()->model()->index(6, 1).data().toString(), QStringLiteral("1"));
        QTRY_VERIFY(button(sheet, QStringLiteral("Upload"))->isEnabled());
        QVERIFY(f.queue.requested.isEmpty());
        press(sheet, QStringLiteral("Upload"));
        QTRY_COMPARE(keysOf(f.queue.requested), QStringList{QStringLiteral("day1/day2/cam/a.mov")});
        QVERIFY(!f.queue.requested.constFirst().overwrite);
        QVERIFY(excludeSettings(f.settings).patterns.contains(QStringLiteral("*.tmp")));
        QTRY_COMPARE(f.intake->underWay(), 0);
    }

    void aFolderThatIsCancelledLeavesNothing()
    {
        WindowFixture f;
        makeIn(f, QStringLiteral("day2"), QStringLiteral("a.mov"));
        drop(f, {f.folder.filePath(QStringLiteral("day2"))});
        QTRY_VERIFY(sheetOf<FolderPreview>(f));
        QTest::keyClick(sheetOf<FolderPreview>(f), Qt::Key_Escape);
        QTRY_COMPARE(f.intake->underWay(), 0);
        QVERIFY(f.queue.requested.isEmpty());
        QVERIFY(f.shelf.calls.empty());
    }

    void manyFilesComeInBatches()
    {
        WindowFixture f;
        for (int i = 0; i < 1100; ++i)
            makeIn(f, QStringLiteral("many"), QString::number(i));
        drop(f, {f.folder.filePath(QStringLiteral("many"))});
        QTRY_VERIFY(sheetOf<FolderPreview>(f));
        QTRY_VERIFY(button(sheetOf<FolderPreview>(f), QStringLiteral("Upload"))->isEnabled());
        press(sheetOf<FolderPreview>(f), QStringLiteral("Upload"));
        QTRY_COMPARE(f.queue.requested.size(), 1100);
        QCOMPARE(f.queue.adds, 3);
        QCOMPARE(f.shelf.asked<HeadObject>().size(), size_t(0));
        QCOMPARE(f.shelf.asked<ListObjects>().size(), size_t(1));
    }

    void objectsThatAreThereAreAskedAboutOnce()
    {
        WindowFixture f;
        f.shelf.objects[QStringLiteral("day1/a.mov")] = {99, "aaaa", {}};
        f.shelf.objects[QStringLiteral("day1/b.mov")] = {99, "bbbb", {}};
        f.shelf.objects[QStringLiteral("day1/c.mov")] = {99, "cccc", {}};
        f.shelf.objects[QStringLiteral("day1/c (2).mov")] = {99, "dddd", {}};
        drop(f, {f.makeFile(QStringLiteral("a.mov")), f.makeFile(QStringLiteral("b.mov")),
                 f.makeFile(QStringLiteral("c.mov")), f.makeFile(QStringLiteral("new.mov"))});
        QTRY_VERIFY(sheetOf<ConflictSheet>(f));
        auto *sheet = sheetOf<ConflictSheet>(f);
        auto *list = sheet->findChild<FlatTree *>();
        QCOMPARE(list->model()->rowCount(), 3);
        QVERIFY(list->model()
                    ->index(0, ConflictModel::There)
                    .data()
                    .toString()
                    .startsWith(QStringLiteral("99 B")));
        auto *all = sheet->findChild<QComboBox *>();
        QTest::keyClick(all, Qt::Key_Home);
        QTest::keyClick(all, Qt::Key_Down); // overwrite
        Q_EMIT all->activated(all->currentIndex());
        list->model()->setData(list->model()->index(2, ConflictModel::Choice), int(WhenThere::KeepBoth),
                               ChoiceDelegate::valueRole);
        list->model()->setData(list->model()->index(1, ConflictModel::Choice), int(WhenThere::Skip),
                               ChoiceDelegate::valueRole);
        QVERIFY(!sheet->findChild<QCheckBox *>()->isEnabled()); // they differ: nothing to remember
        press(sheet, QStringLiteral("Go on"));
        QTRY_COMPARE(keysOf(f.queue.requested),
                     (QStringList{QStringLiteral("day1/a.mov"), QStringLiteral("day1/c (3).mov"),
                                  QStringLiteral("day1/new.mov")}));
        const SeenObject seen{QStringLiteral("aaaa"), 99};
        for (const TransferRequest &request : std::as_const(f.queue.requested)) {
            const bool replaces = request.key == QStringLiteral("day1/a.mov");
            QCOMPARE(request.overwrite, replaces);
            // And only what was seen: an object that is changed meanwhile is left alone.
            QCOMPARE(request.replaces, replaces ? std::optional(seen) : std::nullopt);
        }
        QCOMPARE(whenThereSetting(f.settings), WhenThere::Ask);
    }

    void anAnswerCanBeRemembered()
    {
        WindowFixture f;
        f.shelf.objects[QStringLiteral("day1/a.mov")] = {99, "aaaa", {}};
        const QString file = f.makeFile(QStringLiteral("a.mov"));
        drop(f, {file});
        QTRY_VERIFY(sheetOf<ConflictSheet>(f));
        QTest::keyClick(sheetOf<ConflictSheet>(f)->findChild<QCheckBox *>(), Qt::Key_Space);
        press(sheetOf<ConflictSheet>(f), QStringLiteral("Go on")); // skip, as proposed
        QTRY_COMPARE(f.intake->underWay(), 0);
        QCOMPARE(whenThereSetting(f.settings), WhenThere::Skip);
        drop(f, {file, f.makeFile(QStringLiteral("b.mov"))});
        QTRY_COMPARE(keysOf(f.queue.requested), QStringList{QStringLiteral("day1/b.mov")});
        QVERIFY(!sheetOf<ConflictSheet>(f));
    }

    void whatIsTheSameIsLeftOut()
    {
        WindowFixture f;
        setWhenThereSetting(f.settings, WhenThere::IfDifferent);
        f.shelf.objects[QStringLiteral("day1/same.mov")] = {10, sampleEtag(), {}};
        f.shelf.objects[QStringLiteral("day1/other.mov")] = {10, QByteArray(32, 'a'), {}};
        f.shelf.objects[QStringLiteral("day1/odd.mov")] = {10, "opaque", {}};
        drop(f, {f.makeFile(QStringLiteral("same.mov")), f.makeFile(QStringLiteral("other.mov")),
                 f.makeFile(QStringLiteral("odd.mov"))});
        QTRY_COMPARE(keysOf(f.queue.requested),
                     (QStringList{QStringLiteral("day1/odd.mov"), QStringLiteral("day1/other.mov")}));
        QVERIFY(f.queue.requested.constFirst().overwrite && f.queue.requested.constLast().overwrite);
        const QString words = told(f, "intake/compared");
        QVERIFY2(words.contains(QStringLiteral("left out")) &&
                     words.contains(QStringLiteral("could not be compared")),
                 qPrintable(words));
    }

    void aStoreThatCannotBeReachedStopsNothing()
    {
        WindowFixture f;
        f.shelf.error = ErrorKind::Unreachable;
        drop(f, {f.makeFile(QStringLiteral("a.mov"))});
        QTRY_COMPARE(f.queue.requested.size(), 1);
        QVERIFY(!f.queue.requested.constFirst().overwrite);
        QVERIFY(told(f, "intake/unknown").contains(QStringLiteral("when their turn comes")));
    }

    void overwritingAlwaysNeedsNoLook()
    {
        WindowFixture f;
        setWhenThereSetting(f.settings, WhenThere::Overwrite);
        drop(f, {f.makeFile(QStringLiteral("a.mov"))});
        QTRY_COMPARE(f.queue.requested.size(), 1);
        QVERIFY(f.queue.requested.constFirst().overwrite);
        QVERIFY(f.shelf.calls.empty());
    }

    void aLookThatTakesLongCanBeCancelled()
    {
        WindowFixture f;
        f.shelf.held = true;
        drop(f, {f.makeFile(QStringLiteral("a.mov"))});
        QTRY_VERIFY(told(f, "intake/lot1").contains(QStringLiteral("already")));
        press(f.window->notices(), QStringLiteral("Cancel the upload"));
        QTRY_COMPARE(f.intake->underWay(), 0);
        QVERIFY(f.queue.requested.isEmpty());
        QVERIFY(told(f, "intake/lot1").isEmpty());
    }

    void whatIsQueuedAlreadyIsNotAddedUnasked()
    {
        WindowFixture f;
        Transfer queued = sampleTransfer(1, TransferState::Paused, 10);
        queued.request.account = sampleAccount().id;
        queued.request.bucket = QStringLiteral("rushes");
        queued.request.key = QStringLiteral("day1/a.mov");
        Transfer finished = queued;
        finished.id = TransferId{2};
        finished.state = TransferState::Done;
        finished.request.key = QStringLiteral("day1/b.mov");
        f.show({queued, finished});
        drop(f, {f.makeFile(QStringLiteral("a.mov")), f.makeFile(QStringLiteral("b.mov"))});
        QTRY_COMPARE(keysOf(f.queue.requested), QStringList{QStringLiteral("day1/b.mov")});
        QVERIFY(told(f, "intake/doubles").contains(QStringLiteral("a.mov")));
        press(f.window->notices(), QStringLiteral("Add anyway"));
        QTRY_COMPARE(f.queue.requested.size(), 2);
        QVERIFY(f.queue.requested.constLast().overwrite);
        drop(f, {f.makeFile(QStringLiteral("a.mov"))});
        QTRY_VERIFY(!told(f, "intake/doubles").isEmpty());
        press(f.window->notices(), QStringLiteral("Skip"));
        QVERIFY(told(f, "intake/doubles").isEmpty());
        QCOMPARE(f.queue.requested.size(), 2);
    }

    void anUploadInProgressOfTheSameKeyIsAskedAbout()
    {
        WindowFixture f;
        const QString path = f.makeFile(QStringLiteral("large.mov"));
        QVERIFY(QFile::resize(path, 200 * MiB)); // sparse
        f.shelf.uploads = {{QStringLiteral("day1/large.mov"), QStringLiteral("theirs"), {}, {}},
                           {QStringLiteral("day1/large.mov.old"), QStringLiteral("other"), {}, {}}};
        f.shelf.roundsUntilGone = 2;
        QSignalSpy freed(f.intake, &IntakeDesk::freed);
        drop(f, {path, f.makeFile(QStringLiteral("small.mov"))});
        QTRY_VERIFY(sheetOf<UploadsSheet>(f));
        auto *sheet = sheetOf<UploadsSheet>(f);
        QCOMPARE(sheet->findChild<FlatTree *>()->model()->rowCount(), 1);
        QCOMPARE(f.shelf.asked<ListUploads>().size(), size_t(1));
        auto *all = sheet->findChild<QComboBox *>();
        all->setCurrentIndex(all->findData(int(UploadThereChoice::Abort)));
        Q_EMIT all->activated(all->currentIndex());
        press(sheet, QStringLiteral("Go on"));
        QTRY_COMPARE(f.queue.requested.size(), 2);
        QCOMPARE(f.shelf.asked<AbortUpload>().size(), size_t(2)); // once more, since parts were left
        QCOMPARE(f.shelf.uploads.size(), size_t(1));
        QCOMPARE(freed.size(), 1);
        QCOMPARE(freed.constFirst().at(0).value<QList<Saving>>().constFirst().bytes, 5);
    }

    void anUploadInProgressIsGoneOnWith()
    {
        WindowFixture f;
        const QString path = f.makeFile(QStringLiteral("large.mov"));
        QVERIFY(QFile::resize(path, 200 * MiB)); // sparse
        f.shelf.uploads = {{QStringLiteral("day1/large.mov"), QStringLiteral("theirs"), {}, {}},
                           {QStringLiteral("day1/large.mov"), QStringLiteral("older"), {}, {}}};
        drop(f, {path, f.makeFile(QStringLiteral("small.mov"))});
        QTRY_VERIFY(sheetOf<UploadsSheet>(f));
        auto *sheet = sheetOf<UploadsSheet>(f);
        QAbstractItemModel &rows = *sheet->findChild<FlatTree *>()->model();
        QTRY_COMPARE(rows.index(0, 2).data().toString(), QStringLiteral("1 parts, 5 B"));
        const auto choice = [&rows](int row) {
            return UploadThereChoice(rows.index(row, 3).data(ChoiceDelegate::valueRole).toInt());
        };
        QCOMPARE(choice(0), UploadThereChoice::Leave);
        auto *all = sheet->findChild<QComboBox *>();
        all->setCurrentIndex(all->findData(int(UploadThereChoice::Adopt)));
        Q_EMIT all->activated(all->currentIndex());
        QCOMPARE(choice(0), UploadThereChoice::Adopt);
        QCOMPARE(choice(1), UploadThereChoice::Leave); // one file goes on with one upload
        rows.setData(rows.index(1, 3), int(UploadThereChoice::Adopt), ChoiceDelegate::valueRole);
        QCOMPARE(choice(0), UploadThereChoice::Leave);
        QCOMPARE(choice(1), UploadThereChoice::Adopt);
        press(sheet, QStringLiteral("Go on"));
        QTRY_COMPARE(f.queue.requested.size(), 2);
        for (const TransferRequest &request : std::as_const(f.queue.requested)) {
            const bool large = request.key == QStringLiteral("day1/large.mov");
            QCOMPARE(request.adopt, large ? QStringLiteral("older") : QString());
        }
        QCOMPARE(f.shelf.uploads.size(), size_t(2)); // both are still there
    }

    void whatEachOfManyUploadsHoldsIsFoundOut()
    {
        WindowFixture f;
        const QString path = f.makeFile(QStringLiteral("large.mov"));
        QVERIFY(QFile::resize(path, 200 * MiB)); // sparse
        for (int i = 0; i < 40; ++i)
            f.shelf.uploads.push_back(
                {QStringLiteral("day1/large.mov"), QStringLiteral("id-%1").arg(i), {}, {}});
        drop(f, {path});
        QTRY_VERIFY(sheetOf<UploadsSheet>(f));
        const QAbstractItemModel &rows = *sheetOf<UploadsSheet>(f)->findChild<FlatTree *>()->model();
        QCOMPARE(rows.rowCount(), 40);
        const auto known = [&rows] {
            int count = 0;
            for (int row = 0; row < rows.rowCount(); ++row)
                count += rows.index(row, 2).data().toString() == QStringLiteral("1 parts, 5 B") ? 1 : 0;
            return count;
        };
        QTRY_COMPARE(known(), 40);
        QCOMPARE(f.shelf.asked<ListParts>().size(), size_t(40)); // each of them once
    }

    void aFileThatVanishedIsTold()
    {
        WindowFixture f;
        drop(f, {f.folder.filePath(QStringLiteral("gone.mov")), f.makeFile(QStringLiteral("a.mov"))});
        QTRY_COMPARE(f.queue.requested.size(), 1);
        QVERIFY(told(f, "intake").contains(QStringLiteral("gone.mov")));
    }

    void aDropWithoutFilesIsTold()
    {
        WindowFixture f;
        QMimeData data;
        data.setData(QStringLiteral("text/uri-list"), QByteArray()); // its source is gone
        QVERIFY(data.hasUrls() && data.urls().isEmpty());
        QVERIFY(f.drop(data));
        QVERIFY(told(f, "intake").contains(QStringLiteral("No files arrived")));
        drop(f, {f.makeFile(QStringLiteral("a.mov"))});
        QTRY_COMPARE(f.queue.requested.size(), 1);
        QVERIFY(told(f, "intake").isEmpty());
    }

    void aPrefixWithDotsIsRefused()
    {
        WindowFixture f;
        f.window->destinationBar()->setDestination(
            {sampleAccount().id, QStringLiteral("rushes"), QStringLiteral("a/../b/")});
        drop(f, {f.makeFile(QStringLiteral("a.mov"))});
        QTRY_VERIFY(told(f, "intake").contains(QStringLiteral("prefix")));
        QVERIFY(f.queue.requested.isEmpty());
    }

    void withoutAnAccountThePersonIsSentToMakeOne()
    {
        WindowFixture f;
        QVERIFY(f.known.remove(sampleAccount().id));
        f.window->setAccounts({});
        drop(f, {f.makeFile(QStringLiteral("a.mov"))});
        QTRY_VERIFY(told(f, "intake").contains(QStringLiteral("no account")));
        QVERIFY(button(f.window->notices(), QStringLiteral("Add account…")));
        QVERIFY(f.queue.requested.isEmpty());
    }
};

QTEST_MAIN(IntakeTest)
#include "intake_test.moc"
