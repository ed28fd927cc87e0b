// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/in_progress/in_progress_page.h"
#include "app/gui/in_progress/upload_view.h"
#include "app/gui/platform/wall_clock.h"
#include "app/gui/theme/theme.h"
#include "app/gui/window/main_window.h"
#include "app/gui/window/side_bar.h"
#include "app/gui/window/tool_strip.h"
#include "core/base/quantities.h"
#include "tests/app/gui/sample_rows.h"
#include "tests/app/gui/scripted_queue.h"
#include "tests/bench/watched_application.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

/// What many uploads in progress cost the window: listed in pages, measured in the background, sorted,
/// filtered, checked. Prints figures; judges nothing. partway_rescue_bench [UPLOADS]
using namespace partway;
using namespace partway::test;

namespace {

InProgressUpload uploadOf(int i, UtcTime now)
{
    InProgressUpload upload;
    upload.account = sampleAccount().id;
    upload.ref = {QStringLiteral("bucket-%1").arg(i % 7),
                  QStringLiteral("backups/host-%1/disk-%2.img").arg(i % 100).arg(i * 7919LL % 1000003),
                  QStringLiteral("2~kV9Yq0lB3mZsXwE7tRnPfHdJcA4uGi%1").arg(i)};
    upload.initiated = now - std::chrono::minutes(i);
    return upload;
}

InProgressUpload measuredOf(int i, UtcTime now)
{
    InProgressUpload upload = uploadOf(i, now);
    upload.measured = Measured::Yes;
    upload.contents.set.parts = i % 1000;
    upload.contents.set.bytes = i % 1000 * 64 * MiB;
    upload.contents.measuredAt = now;
    return upload;
}

struct Bench
{
    WatchedApplication &app;
    QTemporaryDir folder{};
    QSettings settings{folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat};
    ScriptedQueue queue{};
    MainWindow window{queue, settings};

    void report(const char *what)
    {
        std::printf("  %-34s longest event %6.1f ms by the clock, %6.1f ms of processor (%s)\n", what,
                    app.longestWall, app.longestCpu, qPrintable(app.longestName));
        app.forget();
    }

    template <typename Act>
    void measure(const char *what, Act act)
    {
        app.forget();
        QTimer::singleShot(0, &app, act); // within an event, as a click is
        runFor(milliseconds(1200));
        report(what);
    }
};

} // namespace

int main(int argc, char **argv)
{
    WatchedApplication app(argc, argv);
    applyTheme(app, ThemeChoice::Light);
    const int count = argc > 1 ? std::atoi(argv[1]) : 100'000;
    Bench bench{app};
    MainWindow &window = bench.window;
    Account account = sampleAccount();
    account.profile = providerProfile(QStringLiteral("storj"));
    window.resize(1280, 800);
    window.setAccounts({account});
    window.sideBar()->chooseUploads({});
    window.show();
    InProgressPage &page = *window.inProgress();
    UploadModel &model = page.model();
    UploadView &view = *page.view();
    DeskProgress progress;
    progress.doing = DeskProgress::Doing::Listing;
    page.setProgress(progress);
    const UtcTime now = wallClockNow();
    const qint64 before = memoryKiB("VmRSS");
    const auto inPages = [&](int size, auto make, int round) {
        app.forget();
        for (int first = 0; first < count; first += size) {
            QTimer::singleShot(0, &app, [&, first] {
                QList<InProgressUpload> some;
                for (int i = first; i < std::min(count, first + size); ++i)
                    some.append(make(i, now));
                model.put(some, round);
            });
            runFor(milliseconds(2));
        }
        runFor(milliseconds(500));
    };
    QElapsedTimer time;
    time.start();
    inPages(1000, uploadOf, 1);
    std::printf("%d uploads: listed after %lld ms; %lld MiB more than before\n", count,
                static_cast<long long>(time.elapsed()),
                static_cast<long long>((memoryKiB("VmRSS") - before) / 1024));
    bench.report("listing in pages of 1,000");
    inPages(100, measuredOf, 0);
    bench.report("measuring, 100 at a time");
    bench.measure("sort by what is stored",
                  [&] { view.sortByColumn(int(UploadColumn::Stored), Qt::DescendingOrder); });
    bench.measure("sort by key", [&] { view.sortByColumn(int(UploadColumn::Key), Qt::AscendingOrder); });
    for (const QString &words : {QStringLiteral("d"), QStringLiteral("host-7"), QString()})
        bench.measure(qPrintable(QStringLiteral("filter \"%1\"").arg(words)),
                      [&] { window.toolStrip()->filter()->setText(words); });
    bench.measure("check all", [&] { view.selectAll(); });
    bench.measure("one bucket", [&] {
        window.sideBar()->chooseUploads({account.id, QStringLiteral("bucket-3")});
    });
    bench.measure("all buckets", [&] { window.sideBar()->chooseUploads({}); });
    bench.measure("to the end",
                  [&] { view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum()); });
    QList<UploadName> gone;
    for (int i = 0; i < count; i += 2)
        gone.append(nameOf(uploadOf(i, now)));
    bench.measure("half of them gone", [&] { model.drop(gone); });
    return 0;
}
