// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/folders/folder_desk.h"
#include "app/gui/folders/folder_hold.h"
#include "tests/app/gui/control_fixture.h"
#include "tests/app/gui/scripted_folders.h"

#include <QTest>

using namespace partway;
using namespace partway::test;
using namespace std::chrono_literals;

namespace {

using Numbers = QList<qint64>;

/// The window with its controls and its folders, over restarts.
struct Controls
{
    Controls() { open(); }
    void open()
    {
        desk = std::make_unique<FolderDesk>(port, *f.window);
        hold = std::make_unique<FolderHold>(f.control->pause(), f.settings, port, f.window->folders());
    }
    void restart()
    {
        hold.reset();
        desk.reset();
        f.restart();
        open();
    }
    void show(const FolderUpload &folder) { Q_EMIT port.changed({folder}); }

    ControlFixture f;
    ScriptedFolders port;
    std::unique_ptr<FolderDesk> desk;
    std::unique_ptr<FolderHold> hold;
};

} // namespace

/// Pauses that end by themselves, and the end of the work, with folders.
class FolderControlTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theyWaitWithTheQueueAndGoOnWithIt()
    {
        Controls s;
        s.show(sampleFolder(1, FolderState::Running));
        s.show(sampleFolder(2, FolderState::Paused)); // by a person
        QVERIFY(s.f.control->actions()->pauseUntilTomorrow->isEnabled());
        s.f.control->pause().pauseUntil(s.f.clock.utcNow() + 1h, PauseReason::Asked);
        QCOMPARE(s.port.paused, Numbers({1}));
        s.show(sampleFolder(1, FolderState::Paused));
        s.show(sampleFolder(3, FolderState::Queued)); // what is added meanwhile waits, too
        QCOMPARE(s.port.paused, Numbers({1, 3}));
        s.show(sampleFolder(3, FolderState::Paused));
        s.f.clock.advance(61min);
        QCOMPARE(s.port.resumed, Numbers({1, 3}));
    }

    void whatAPersonResumesMeanwhileRuns()
    {
        Controls s;
        s.show(sampleFolder(1, FolderState::Running));
        s.f.control->pause().pauseUntil(s.f.clock.utcNow() + 1h, PauseReason::Asked);
        s.show(sampleFolder(1, FolderState::Paused));
        s.show(sampleFolder(1, FolderState::Running));
        s.show(sampleFolder(1, FolderState::Running, 10));
        QCOMPARE(s.port.paused, Numbers({1}));
    }

    void aPauseThatRanOutWhileTheProgramWasClosedIsOver()
    {
        Controls s;
        s.show(sampleFolder(1, FolderState::Running));
        s.f.control->pause().pauseUntil(s.f.clock.utcNow() + 1h, PauseReason::Asked);
        s.show(sampleFolder(1, FolderState::Paused));
        s.f.clock.setUtc(s.f.clock.utcNow() + 2h);
        s.restart();
        QVERIFY(s.port.resumed.isEmpty()); // its row is not there yet
        s.show(sampleFolder(1, FolderState::Paused));
        QCOMPARE(s.port.resumed, Numbers({1}));
    }

    void quittingAtTheEndWaitsForThem()
    {
        Controls s;
        s.show(sampleFolder(1, FolderState::Running));
        s.f.control->finish().choose(AfterFinishing::Quit);
        QCOMPARE(s.f.control->finish().secondsLeft(), -1);
        s.show(sampleFolder(1, FolderState::Done, 100'000));
        QCOMPARE(s.f.control->finish().secondsLeft(), FinishWatch::countdown);
    }

    void whereFilesFailedItDoesNotQuit()
    {
        Controls s;
        s.show(sampleFolder(1, FolderState::Running));
        s.f.control->finish().choose(AfterFinishing::Quit);
        s.show(sampleFolder(1, FolderState::Done, 99'997, 3));
        QCOMPARE(s.f.control->finish().choice(), AfterFinishing::Nothing);
    }
};

QTEST_MAIN(FolderControlTest)
#include "folder_control_test.moc"
