// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/folders/folder_desk.h"
#include "tests/app/gui/desktop/desk_fixture.h"
#include "tests/app/gui/scripted_folders.h"

using namespace partway;
using namespace partway::test;
using namespace std::chrono_literals;

namespace {

struct FolderDeskFixture : DeskFixture
{
    FolderDeskFixture()
        : folderDesk(port, *window)
    {
        desk->watch(port);
    }
    void showFolder(const FolderUpload &upload) { Q_EMIT port.changed({upload}); }

    ScriptedFolders port;
    FolderDesk folderDesk;
};

} // namespace

/// A folder counts on the desktop as transfers do.
class DesktopFoldersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneThatSendsKeepsTheComputerAwake()
    {
        FolderDeskFixture f;
        f.showFolder(sampleFolder(1, FolderState::Running, 100));
        QVERIFY(f.desktop.awake);
        FolderUpload waits = sampleFolder(1, FolderState::Running, 100);
        waits.waiting = Waiting::Network;
        waits.bytesPerSecond = 0;
        f.showFolder(waits);
        f.clock.advance(31s);
        QVERIFY(!f.desktop.awake);
        f.showFolder(sampleFolder(1, FolderState::Running, 200));
        QVERIFY(f.desktop.awake);
        f.showFolder(sampleFolder(1, FolderState::Paused, 200));
        QVERIFY(!f.desktop.awake);
    }

    void theTrayShowsHowFarItIs()
    {
        FolderDeskFixture f;
        f.showFolder(sampleFolder(1, FolderState::Running, 37'000));
        f.clock.advance(2s);
        const QString tip = f.desktop.tray->toolTip;
        QVERIFY2(tip.contains(QStringLiteral("1 transfers active")), qPrintable(tip));
        QVERIFY2(tip.contains(QStringLiteral("37 %")), qPrintable(tip));
        QVERIFY2(tip.contains(QStringLiteral("12.0 MB/s")), qPrintable(tip));
    }

    void itsEndIsToldOnce()
    {
        FolderDeskFixture f;
        f.leaveTheFront();
        f.showFolder(sampleFolder(1, FolderState::Done, 100'000)); // over before this run
        QVERIFY(f.told().isEmpty());
        f.showFolder(sampleFolder(2, FolderState::Running, 99'000));
        f.showFolder(sampleFolder(2, FolderState::Done, 100'000));
        QCOMPARE(f.told().size(), 1);
        QCOMPARE(f.told().constFirst().title, QStringLiteral("Folder finished: camera-b"));
        QVERIFY(f.told().constFirst().text.contains(QStringLiteral("100,000 files")));
        f.showFolder(sampleFolder(3, FolderState::Running, 99'000));
        f.showFolder(sampleFolder(3, FolderState::Done, 99'997, 3));
        QCOMPARE(f.told().size(), 2);
        QCOMPARE(f.told().constLast().title, QStringLiteral("3 files of camera-b failed"));
    }

    void onAMeteredNetworkNewOnesWaitForAWord()
    {
        FolderDeskFixture f;
        f.desktop.network->metered = true;
        Q_EMIT f.port.added(1, {7});
        QCOMPARE(f.port.paused, QList<qint64>({7}));
        f.showFolder(sampleFolder(7, FolderState::Paused));
        QPushButton *start = f.noticeButton(QStringLiteral("metered"));
        QVERIFY(start);
        start->click();
        QCOMPARE(f.port.resumed, QList<qint64>({7}));
        QVERIFY(!f.noticeButton(QStringLiteral("metered")));
    }
};

QTEST_MAIN(DesktopFoldersTest)
#include "folders_test.moc"
