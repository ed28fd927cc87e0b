// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/in_progress/abort_choice.h"
#include "app/gui/in_progress/abort_sheet.h"
#include "app/gui/in_progress/in_progress_page.h"
#include "app/gui/in_progress/savings_dialog.h"
#include "app/gui/in_progress/upload_view.h"
#include "app/gui/platform/wall_clock.h"
#include "app/gui/window/side_bar.h"
#include "core/base/quantities.h"
#include "tests/app/gui/access/whole_window.h"

#include <QApplication>
#include <QTest>

namespace partway::test {

namespace {

using namespace std::chrono_literals;

InProgressPage &page(WholeWindow &w) { return *w.f.window->inProgress(); }

bool look(WholeWindow &w)
{
    w.f.window->sideBar()->chooseUploads({});
    return QTest::qWaitFor(
        [&w] { return w.inProgress->rescue().progress().doing == DeskProgress::Doing::Idle; });
}

QWidget *uploads(WholeWindow &w)
{
    const UtcTime now = wallClockNow();
    w.uploads.add(QStringLiteral("rushes"), QStringLiteral("day1/reel-03.mov"), QStringLiteral("u-3"),
                  now - 20h, 212, 64 * MiB, 64 * MiB, now - 3h);
    w.uploads.add(QStringLiteral("rushes"), QStringLiteral("day1/reel-04.mov"), QStringLiteral("u-4"),
                  now - 20h, 240, 64 * MiB, 5 * MiB, now - 10s);
    if (!look(w) || page(w).model().rowCount() != 2)
        return nullptr;
    page(w).view()->setFocus();
    page(w).view()->setCurrentIndex(page(w).model().index(0, 0));
    return w.f.window.get();
}

QWidget *withChecks(WholeWindow &w)
{
    QWidget *window = uploads(w);
    page(w).view()->selectAll();
    return window;
}

QWidget *nothing(WholeWindow &w) { return look(w) ? w.f.window.get() : nullptr; }

QWidget *refused(WholeWindow &w)
{
    w.uploads.refusals[{}] = ErrorKind::CredentialsExpired;
    return look(w) ? w.f.window.get() : nullptr;
}

template <typename Kind>
QWidget *shown(WholeWindow &w)
{
    Kind *dialog = nullptr;
    const bool there = QTest::qWaitFor([&] {
        for (Kind *candidate : w.f.window->findChildren<Kind *>()) {
            if (candidate->isVisible() && QApplication::activeWindow() == candidate)
                dialog = candidate;
        }
        return dialog != nullptr;
    });
    return there ? dialog : nullptr;
}

QWidget *aborting(WholeWindow &w)
{
    if (!withChecks(w))
        return nullptr;
    Q_EMIT page(w).abortAsked(page(w).model().checkedNames());
    return shown<AbortSheet>(w);
}

} // namespace

void addRescueViews(std::vector<View> &views)
{
    views.push_back({"uploads in progress", uploads});
    views.push_back({"some of them checked", withChecks});
    views.push_back({"nothing in progress", nothing});
    views.push_back({"uploads that could not be listed", refused});
    views.push_back({"abort uploads?", aborting});
    views.push_back({"abort older uploads", [](WholeWindow &w) -> QWidget * {
                         if (!uploads(w))
                             return nullptr;
                         Q_EMIT page(w).olderAsked();
                         return shown<OlderThanDialog>(w);
                     }});
    views.push_back({"abort uploads of a prefix", [](WholeWindow &w) -> QWidget * {
                         if (!uploads(w))
                             return nullptr;
                         Q_EMIT page(w).prefixAsked();
                         return shown<PrefixDialog>(w);
                     }});
    views.push_back({"what was saved", [](WholeWindow &w) -> QWidget * {
                         if (!uploads(w))
                             return nullptr;
                         Q_EMIT page(w).savingsAsked();
                         return shown<SavingsDialog>(w);
                     }});
}

} // namespace partway::test
