// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/folders/folder_desk.h"
#include "app/gui/intake/folder_preview.h"
#include "app/gui/intake/folder_row_choice.h"
#include "app/gui/window/notice_bar.h"
#include "core/base/exclude_rules.h"
#include "tests/app/gui/scripted_folders.h"
#include "tests/app/gui/window_fixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QMimeData>
#include <QPushButton>
#include <QTest>

using namespace partway;
using namespace partway::test;

namespace {

/// The window as a program has it that sends folders.
struct Intake
{
    Intake()
        : desk(port, *f.window)
    {
        delete f.intake; // which knows of no folders
        f.intake = new IntakeDesk(
            {f.queue, f.shelf, f.credentials, f.known, f.files, f.settings, f.clock, &port}, *f.window);
    }

    QString fill(const QString &name, int files)
    {
        const QString path = f.folder.filePath(name);
        QDir().mkpath(path);
        for (int i = 0; i < files; ++i) {
            QFile file(path + QStringLiteral("/%1.txt").arg(i));
            if (!file.open(QIODevice::WriteOnly) || file.write("x") != 1)
                return {};
        }
        return path;
    }
    void drop(const QStringList &paths)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls.append(QUrl::fromLocalFile(path));
        data.setUrls(urls);
        QVERIFY(f.drop(data));
    }
    [[nodiscard]] FolderPreview *sheet() const
    {
        auto *sheet = f.window->findChild<FolderPreview *>();
        return sheet && sheet->isVisible() ? sheet : nullptr;
    }

    WindowFixture f;
    ScriptedFolders port;
    FolderDesk desk;
};

QPushButton *uploadOf(const FolderPreview &sheet)
{
    for (QPushButton *button : sheet.findChildren<QPushButton *>()) {
        if (button->text() == QStringLiteral("Upload"))
            return button;
    }
    return nullptr;
}

} // namespace

/// Dropped folders that go up as one row each.
class FolderIntakeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void manyFilesGoUpAsOneRow()
    {
        Intake s;
        const QString path = s.fill(QStringLiteral("many"), 250);
        s.drop({path});
        QTRY_VERIFY(s.sheet());
        QTRY_VERIFY(s.sheet()->rowChoice()->isOneRow());
        QTRY_VERIFY(uploadOf(*s.sheet())->isEnabled());
        QTest::mouseClick(uploadOf(*s.sheet()), Qt::LeftButton);
        QTRY_COMPARE(s.port.requested.size(), 1);
        const FolderRequest &request = s.port.requested.constFirst();
        QCOMPARE(request.root, path);
        QCOMPARE(request.account, sampleAccount().id);
        QCOMPARE(request.bucket, QStringLiteral("rushes"));
        QCOMPARE(request.prefix, QStringLiteral("day1/many/"));
        QCOMPARE(request.options.excludes, ExcludeRules::usualPatterns());
        QVERIFY(!request.options.overwrite); // nobody said that it may
        QVERIFY(!request.options.followLinks);
        QTRY_COMPARE(s.f.intake->underWay(), 0);
        QVERIFY(s.f.queue.requested.isEmpty());
    }

    void aFewGoUpFileByFileUnlessSomebodyChooses()
    {
        Intake s;
        const QString path = s.fill(QStringLiteral("few"), 3);
        s.drop({path});
        QTRY_VERIFY(s.sheet());
        QTRY_VERIFY(uploadOf(*s.sheet())->isEnabled());
        QVERIFY(!s.sheet()->rowChoice()->isOneRow());
        QTest::mouseClick(uploadOf(*s.sheet()), Qt::LeftButton);
        QTRY_COMPARE(s.f.queue.requested.size(), 3);
        QVERIFY(s.port.requested.isEmpty());
        QTRY_COMPARE(s.f.intake->underWay(), 0);

        QTRY_VERIFY(!s.sheet());
        s.drop({path});
        QTRY_VERIFY(s.sheet());
        QTRY_VERIFY(uploadOf(*s.sheet())->isEnabled());
        QCheckBox *oneRow = s.sheet()->rowChoice()->oneRow();
        QTest::mouseClick(oneRow, Qt::LeftButton, Qt::NoModifier, QPoint(8, oneRow->height() / 2));
        s.sheet()->rowChoice()->whenThere()->setCurrentIndex(1);
        QTest::mouseClick(uploadOf(*s.sheet()), Qt::LeftButton);
        QTRY_COMPARE(s.port.requested.size(), 1);
        QVERIFY(s.port.requested.constFirst().options.overwrite);
    }

    void oneRowNeedNotWaitUntilAllIsCounted()
    {
        Intake s;
        FolderPreview sheet(excludeSettings(s.f.settings), QStringLiteral("s3://rushes/day1/"),
                            s.f.window.get());
        sheet.offerOneRow(WhenThere::Ask);
        sheet.show();
        IntakeTally tally;
        tally.folders = 1;
        tally.files = FolderRowChoice::manyFiles;
        sheet.setFound(tally);
        QVERIFY(!uploadOf(sheet)->isEnabled());
        ++tally.files;
        sheet.setFound(tally);
        QVERIFY(uploadOf(sheet)->isEnabled());
        // File by file has to know them all.
        sheet.rowChoice()->oneRow()->click();
        QVERIFY(!uploadOf(sheet)->isEnabled());
        tally.files *= 10;
        sheet.setFound(tally);
        QVERIFY2(!sheet.rowChoice()->isOneRow(), "what a person chose was chosen otherwise");
    }

    void filesBesideAFolderGoAsTheyAlwaysDo()
    {
        Intake s;
        const QString path = s.fill(QStringLiteral("many"), 250);
        s.drop({path, s.f.makeFile(QStringLiteral("beside.mov"))});
        QTRY_VERIFY(s.sheet());
        QTRY_VERIFY(uploadOf(*s.sheet())->isEnabled());
        QTest::mouseClick(uploadOf(*s.sheet()), Qt::LeftButton);
        QTRY_COMPARE(s.port.requested.size(), 1);
        QTRY_COMPARE(s.f.queue.requested.size(), 1);
        QCOMPARE(s.f.queue.requested.constFirst().key, QStringLiteral("day1/beside.mov"));
    }

    void oneThatIsOnItsWayAlreadyIsNotAddedAgain()
    {
        Intake s;
        const QString path = s.fill(QStringLiteral("many"), 250);
        FolderUpload there = sampleFolder(1, FolderState::Running);
        there.request.root = path;
        there.request.prefix = QStringLiteral("day1/many/");
        Q_EMIT s.port.changed({there});
        s.drop({path});
        QTRY_VERIFY(s.sheet());
        QTRY_VERIFY(uploadOf(*s.sheet())->isEnabled());
        QTest::mouseClick(uploadOf(*s.sheet()), Qt::LeftButton);
        QTRY_COMPARE(s.f.intake->underWay(), 0);
        QVERIFY(s.port.requested.isEmpty());
        QVERIFY(s.f.window->notices()->textOf(QStringLiteral("intake")).contains(QStringLiteral("many")));
    }

    void whatTheSettingsSayHoldsForFoldersToo()
    {
        Intake s;
        setWhenThereSetting(s.f.settings, WhenThere::Overwrite);
        s.f.settings.setValue(QStringLiteral("transfers/checkParts"), false);
        s.drop({s.fill(QStringLiteral("many"), 250)});
        QTRY_VERIFY(s.sheet());
        QTRY_VERIFY(uploadOf(*s.sheet())->isEnabled());
        QTest::mouseClick(uploadOf(*s.sheet()), Qt::LeftButton);
        QTRY_COMPARE(s.port.requested.size(), 1);
        QVERIFY(s.port.requested.constFirst().options.overwrite);
        QCOMPARE(s.port.requested.constFirst().options.integrity, Integrity::None);
    }
};

QTEST_MAIN(FolderIntakeTest)
#include "folder_intake_test.moc"
