// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/control/control_desk.h"
#include "app/gui/guide/guide_desk.h"
#include "app/gui/parts/part_map.h"
#include "app/gui/parts/parts_pane.h"
#include "app/gui/speed/speed_graph.h"
#include "app/gui/transfers/queue_view.h"
#include "app/gui/window/drop_overlay.h"
#include "app/gui/window/lower_pane.h"
#include "app/gui/window/side_bar.h"
#include "app/gui/window/tool_strip.h"
#include "app/session/practice_process.h"
#include "tests/app/gui/looks/scenes.h"
#include "tests/app/gui/looks/stage.h"
#include "tests/app/gui/looks/views.h"

#include <QAction>
#include <QCoreApplication>
#include <QDragEnterEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QMimeData>

namespace partway::test {

namespace {

QWidget *queue(Stage &stage)
{
    stage.fill();
    return stage.window.get();
}

QWidget *folders(Stage &stage)
{
    stage.fill();
    stage.addFolders();
    return stage.window.get();
}

QWidget *tab(Stage &stage, LowerTab which)
{
    stage.fill();
    stage.window->lowerPane()->setTab(which);
    return stage.window.get();
}

/// The first transfer in that state alone is selected.
QWidget *selected(Stage &stage, TransferState state, LowerTab which)
{
    stage.fill();
    stage.window->lowerPane()->setTab(which);
    stage.window->queueView()->select(scenes::transferIn(state, stage.now).id);
    return stage.window.get();
}

QWidget *drop(Stage &stage)
{
    stage.fill();
    QMimeData files;
    files.setUrls({QUrl(QStringLiteral("file:///data/reel-12.mov"))});
    const QPoint middle = stage.window->rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(stage.window.get(), &enter);
    return stage.window.get();
}

QWidget *sideBar(Stage &stage)
{
    stage.fill();
    const AccountId storj{QStringLiteral("storj")};
    stage.window->sideBar()->expand(storj, true);
    stage.settle();
    stage.window->sideBar()->setPlaces(
        storj, {{storj, QStringLiteral("backups"), {}},
                {storj, QStringLiteral("rushes"), {}},
                {storj, QStringLiteral("rushes"), QStringLiteral("day1/")},
                {storj, QStringLiteral("rushes"), QStringLiteral("a-prefix-that-is-long/day2/")}});
    stage.window->sideBar()->setWithoutKeys({AccountId{QStringLiteral("ceph")}});
    return stage.window.get();
}

QWidget *timedPause(Stage &stage)
{
    stage.fill();
    stage.control->actions()->pauseUntilTomorrow->trigger();
    return stage.window.get();
}

QWidget *limited(Stage &stage)
{
    stage.fill();
    stage.preferences.set(Setting::TimetableOn, true);
    stage.preferences.set(Setting::Timetable, QStringList{QStringLiteral("1234567 00:00-00:00 5000000")});
    stage.control->finish().choose(AfterFinishing::Quit);
    return stage.window.get();
}

QWidget *notices(Stage &stage)
{
    stage.fill();
    stage.addNotices();
    return stage.window.get();
}

QWidget *filteredAway(Stage &stage)
{
    stage.fill();
    stage.window->toolStrip()->filter()->setText(QStringLiteral("nowhere"));
    return stage.window.get();
}

QWidget *wholeQueue(Stage &stage)
{
    stage.fill();
    stage.window->queueView()->scrollToBottom();
    stage.window->queueView()->selectAll();
    return stage.window.get();
}

QWidget *withDestinations(Stage &stage)
{
    stage.fill();
    stage.window->queueView()->header()->setSectionHidden(int(Column::To), false);
    stage.window->queueView()->sortByColumn(int(Column::Size), Qt::DescendingOrder);
    return stage.window.get();
}

QWidget *speed(Stage &stage)
{
    stage.fill();
    stage.window->lowerPane()->setTab(LowerTab::Speed);
    stage.recordSpeed();
    return stage.window.get();
}

/// The transfer that failed over its parts, some of which are looked at.
QWidget *failedParts(Stage &stage)
{
    stage.fill();
    const QList<Transfer> all = scenes::queue(stage.now);
    for (const Transfer &transfer : all) {
        if (!transfer.error || transfer.error->kind != ErrorKind::DigestMismatch)
            continue;
        stage.window->queueView()->select(transfer.id);
        Q_EMIT stage.queue.partsChanged(transfer.id, scenes::partsWithFailures(stage.now), true);
    }
    PartMap *map = stage.window->lowerPane()->parts()->findChild<PartMap *>();
    map->setFocus(Qt::TabFocusReason);
    map->setCurrentPart(464);
    Q_EMIT map->partsChosen(464, 465);
    return stage.window.get();
}

/// A list of the side bar with nothing in it.
QWidget *emptyList(Stage &stage, TransferGroup group)
{
    stage.show({scenes::transferIn(TransferState::Queued, stage.now)});
    stage.window->sideBar()->chooseGroup(group);
    return stage.window.get();
}

QWidget *nothingArrived(Stage &stage)
{
    stage.intake->take({});
    return stage.window.get();
}

QWidget *alone(Stage &stage) { return stage.window.get(); }

/// The strip of the first steps over what is there.
QWidget *firstSteps(Stage &stage)
{
    auto *guide = new GuideDesk(stage.settings, stage.accounts, *stage.help, *stage.window);
    guide->show();
    return stage.window.get();
}

QWidget *firstFile(Stage &stage)
{
    Account practice = scenes::accounts().constFirst();
    practice.id = PracticeProcess::accountId();
    static_cast<void>(stage.accounts.put(practice));
    return firstSteps(stage);
}

QWidget *firstRow(Stage &stage)
{
    stage.fill();
    return firstSteps(stage);
}

} // namespace

QList<View> windowViews()
{
    return {
        {"queue", queue},
        {"queue-all", wholeQueue},
        {"folders", folders},
        {"queue-sorted", withDestinations},
        {"failed-parts", failedParts},
        {"speed", speed},
        {"details", [](Stage &stage) { return tab(stage, LowerTab::Details); }},
        {"log", [](Stage &stage) { return tab(stage, LowerTab::Log); }},
        {"failed", [](Stage &stage) { return selected(stage, TransferState::Failed, LowerTab::Details); }},
        {"needs-keys",
         [](Stage &stage) { return selected(stage, TransferState::WaitingForCredentials, LowerTab::Parts); }},
        {"waiting", [](Stage &stage) { return selected(stage, TransferState::Queued, LowerTab::Parts); }},
        {"notices", notices},
        {"side-bar", sideBar},
        {"drop", drop},
        {"timed-pause", timedPause},
        {"limited", limited},
        {"empty", alone},
        {"empty-active", [](Stage &stage) { return emptyList(stage, TransferGroup::Active); }},
        {"empty-paused", [](Stage &stage) { return emptyList(stage, TransferGroup::Paused); }},
        {"empty-finished", [](Stage &stage) { return emptyList(stage, TransferGroup::Finished); }},
        {"empty-failed", [](Stage &stage) { return emptyList(stage, TransferGroup::Failed); }},
        {"empty-drop", nothingArrived},
        {"filtered-away", filteredAway},
        {"first-start", alone, true},
        {"first-steps", firstSteps, true},
        {"first-steps-file", firstFile, true},
        {"first-steps-row", firstRow},
    };
}

} // namespace partway::test
