// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/in_progress/abort_choice.h"
#include "app/gui/in_progress/abort_sheet.h"
#include "app/gui/in_progress/in_progress_page.h"
#include "app/gui/in_progress/savings_dialog.h"
#include "app/gui/in_progress/upload_view.h"
#include "app/gui/transfers/column_menu.h"
#include "app/gui/window/side_bar.h"
#include "app/gui/window/tool_strip.h"
#include "app/text/quantities_text.h"
#include "tests/app/gui/looks/rescue_scenes.h"
#include "tests/app/gui/looks/scenes.h"
#include "tests/app/gui/looks/stage.h"
#include "tests/app/gui/looks/views.h"

#include <QHeaderView>
#include <QLineEdit>

namespace partway::test {

namespace {

InProgressPage &page(Stage &stage) { return *stage.window->inProgress(); }

/// With the queue's own transfers known.
void listed(Stage &stage)
{
    stage.show(scenes::queue(stage.now));
    stage.lookAtUploads();
}

QWidget *uploads(Stage &stage)
{
    listed(stage);
    page(stage).model().setChecked(1, 1, true);
    page(stage).model().setChecked(3, 3, true);
    return stage.window.get();
}

QWidget *everyColumn(Stage &stage)
{
    listed(stage);
    for (int column = 0; column < uploadColumnCount; ++column)
        page(stage).view()->header()->setSectionHidden(column, false);
    page(stage).view()->sortByColumn(int(UploadColumn::Stored), Qt::DescendingOrder);
    Q_EMIT page(stage).view()->columnMenu().shownChanged();
    return stage.window.get();
}

QWidget *oneBucket(Stage &stage)
{
    listed(stage);
    stage.window->sideBar()->chooseUploads({AccountId{QStringLiteral("storj")}, QStringLiteral("rushes")});
    return stage.window.get();
}

QWidget *beingListed(Stage &stage)
{
    stage.uploads.held = true;
    stage.window->sideBar()->chooseUploads({});
    return stage.window.get();
}

QWidget *nothing(Stage &stage)
{
    stage.uploads.buckets.clear();
    stage.uploads.bucketsAt[QStringLiteral("none")] = {};
    stage.uploads.add(QStringLiteral("elsewhere"), {}, QStringLiteral("id"), {}, 0, 0, 0, {});
    stage.lookAtUploads();
    return stage.window.get();
}

QWidget *refused(Stage &stage)
{
    stage.uploads.refusals[{}] = ErrorKind::SignatureRejected;
    stage.lookAtUploads();
    return stage.window.get();
}

QWidget *filteredAway(Stage &stage)
{
    listed(stage);
    stage.window->toolStrip()->filter()->setText(QStringLiteral("nowhere"));
    return stage.window.get();
}

QWidget *unfinishedInQueue(Stage &stage)
{
    listed(stage);
    stage.window->sideBar()->chooseGroup(TransferGroup::All);
    return stage.window.get();
}

QWidget *noAccount(Stage &stage)
{
    stage.window->sideBar()->chooseUploads({});
    return stage.window.get();
}

template <typename Kind>
Kind *shown(Stage &stage)
{
    for (Kind *dialog : stage.window->findChildren<Kind *>()) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

QWidget *aborting(Stage &stage, int row)
{
    listed(stage);
    if (row >= 0)
        page(stage).model().setChecked(row, row, true);
    else
        page(stage).view()->selectAll();
    Q_EMIT page(stage).abortAsked(page(stage).model().checkedNames());
    Stage::settle();
    return shown<AbortSheet>(stage);
}

QWidget *savings(Stage &stage)
{
    listed(stage);
    auto *dialog = new SavingsDialog(stage.window.get());
    Saving one;
    one.when = stage.now;
    one.accountName = QStringLiteral("Storj");
    one.bucket = QStringLiteral("rushes");
    one.key = QStringLiteral("day1/reel-01.mov");
    one.parts = 212;
    one.bytes = 13'900'000'000;
    one.usdAMonth = 0.1;
    Saving other = one;
    other.key = QStringLiteral("day1/reel-02.mov");
    other.usdAMonth.reset();
    dialog->setSavings({one, other});
    dialog->setTotal(InProgressDesk::tr("Saved so far: %1, %2 a month", "an amount of bytes, money")
                         .arg(formatBytes(2 * one.bytes), formatMoney(0.1)));
    dialog->open();
    return dialog;
}

template <typename Kind, typename... With>
QWidget *opened(Stage &stage, With &&...with)
{
    auto *dialog = new Kind(std::forward<With>(with)..., stage.window.get());
    dialog->open();
    return dialog;
}

} // namespace

QList<View> rescueViews()
{
    return {
        {"uploads", uploads},
        {"uploads-columns", everyColumn},
        {"uploads-bucket", oneBucket},
        {"uploads-listing", beingListed},
        {"uploads-none", nothing},
        {"uploads-refused", refused},
        {"uploads-filtered-away", filteredAway},
        {"uploads-in-queue", unfinishedInQueue},
        {"uploads-no-account", noAccount, true},
    };
}

QList<View> rescueSheetViews()
{
    return {
        {"abort", [](Stage &stage) { return aborting(stage, 0); }},
        {"abort-all", [](Stage &stage) { return aborting(stage, -1); }},
        {"abort-older", [](Stage &stage) { return opened<OlderThanDialog>(stage); }},
        {"abort-prefix",
         [](Stage &stage) { return opened<PrefixDialog>(stage, QStringLiteral("rushes/day1/")); }},
        {"savings", savings},
    };
}

} // namespace partway::test
