// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/theme/theme.h"
#include "app/gui/transfers/queue_view.h"
#include "app/gui/window/main_window.h"
#include "app/gui/window/side_bar.h"
#include "app/gui/window/tool_strip.h"
#include "tests/app/gui/sample_rows.h"
#include "tests/app/gui/scripted_queue.h"
#include "tests/bench/watched_application.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <cstdio>

/// What a long queue costs the window: 100,000 rows, 8 of them under way at 10 Hz. Prints figures; judges
/// nothing. partway_window_bench [ROWS [SECONDS]]
using namespace partway;
using namespace partway::test;

namespace {

QList<Transfer> longQueue(int rows, int active)
{
    QList<Transfer> list;
    list.reserve(rows);
    for (int i = 0; i < rows; ++i) {
        const int fate = i % 10;
        const TransferState state = i < active ? TransferState::Sending
                                    : fate < 6 ? TransferState::Queued
                                    : fate < 9 ? TransferState::Done
                                               : TransferState::Failed;
        Transfer transfer = sampleTransfer(i + 1, state, state == TransferState::Done ? 100 : 0);
        if (state == TransferState::Failed)
            transfer.error = sampleError(ErrorKind::SourceChanged);
        list.append(transfer);
    }
    return list;
}

struct Bench
{
    explicit Bench(WatchedApplication &watched)
        : app(watched)
    {
    }

    WatchedApplication &app;
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat};
    ScriptedQueue queue;
    std::unique_ptr<MainWindow> window;

    void report(const char *what, double share = -1) const
    {
        std::printf("%-44s", what);
        if (share >= 0)
            std::printf(" %5.1f %% of a core,", share * 100);
        std::printf(" longest block %6.1f ms (%.1f ms of processor: %s)\n", app.longestWall, app.longestCpu,
                    qPrintable(app.longestName));
        std::fflush(stdout);
    }

    /// One thing done, and all that it leaves to do.
    template <typename Act>
    void measure(const char *what, Act act)
    {
        app.forget();
        QTimer::singleShot(0, &app, act); // as an event of its own
        runFor(milliseconds(50));
        QElapsedTimer still;
        still.start();
        while (window->queueView()->filter().isBusy() && still.elapsed() < 20000)
            runFor(milliseconds(10));
        runFor(milliseconds(150));
        report(what);
    }

    void tick(QList<Transfer> &active)
    {
        for (Transfer &transfer : active) {
            transfer.confirmed = (transfer.confirmed + 5'000'000) % transfer.size;
            transfer.inFlight = 40'000'000;
            transfer.bytesPerSecond = 5e7 + double(transfer.confirmed % 1000) * 1e4;
            transfer.left = std::chrono::seconds(transfer.size / 50'000'000);
        }
        Q_EMIT queue.changed(active);
    }

    void run(const char *what, const QList<Transfer> &rows, int howLong)
    {
        QList<Transfer> active = rows.mid(0, 8);
        QTimer ticks;
        ticks.setInterval(100);
        ticks.setTimerType(Qt::PreciseTimer);
        QObject::connect(&ticks, &QTimer::timeout, &app, [this, &active] { tick(active); });
        app.forget();
        const double from = seconds(CLOCK_PROCESS_CPUTIME_ID);
        ticks.start();
        runFor(milliseconds(howLong * 1000));
        ticks.stop();
        report(what, (seconds(CLOCK_PROCESS_CPUTIME_ID) - from) / howLong);
    }
};

} // namespace

int main(int argc, char **argv)
{
    WatchedApplication app(argc, argv);
    applyTheme(app, ThemeChoice::Light);
    const int count = argc > 1 ? std::atoi(argv[1]) : 100'000;
    const int howLong = argc > 2 ? std::atoi(argv[2]) : 10;
    Bench bench(app);
    {
        const QList<Transfer> rows = longQueue(count, 8);
        const qint64 before = memoryKiB("VmRSS");
        QElapsedTimer start;
        start.start();
        bench.window = std::make_unique<MainWindow>(bench.queue, bench.settings);
        bench.window->resize(1280, 800);
        bench.window->setAccounts({sampleAccount()});
        bench.window->show();
        app.forget();
        Q_EMIT bench.queue.changed(rows);
        const QueueView *view = bench.window->queueView();
        while (!QTest::qWaitFor([view, count] { return view->model()->rowCount() == count; }, 1))
            continue;
        (void)bench.window->grab();
        std::printf("%d rows: in the window after %lld ms; %lld MiB before, %lld MiB now\n", count,
                    static_cast<long long>(start.elapsed()), static_cast<long long>(before / 1024),
                    static_cast<long long>(memoryKiB("VmRSS") / 1024));
        bench.report("filling");
    }
    MainWindow &window = *bench.window;
    QueueView &view = *window.queueView();
    runFor(milliseconds(500));
    const QList<Transfer> active = window.model().transfers().toList().mid(0, 8);
    bench.run("10 Hz, 8 active in sight", active, howLong);
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum() / 2);
    bench.run("10 Hz, 8 active out of sight", active, howLong / 2);
    view.verticalScrollBar()->setValue(0);
    bench.measure("select all", [&] { view.selectAll(); });
    bench.run("10 Hz, all selected", active, howLong / 2);
    bench.measure("select one", [&] { view.select(TransferId{1}); });
    bench.run("10 Hz, one selected", active, howLong / 2);
    for (const QString &words :
         {QStringLiteral("r"), QStringLiteral("reel-7"), QStringLiteral("reel-77"), QString()}) {
        bench.measure(qPrintable(QStringLiteral("filter \"%1\"").arg(words)),
                      [&] { window.toolStrip()->filter()->setText(words); });
    }
    for (const TransferGroup group : {TransferGroup::Finished, TransferGroup::Active, TransferGroup::All})
        bench.measure("group", [&] { window.sideBar()->chooseGroup(group); });
    bench.measure("sort by name", [&] { view.sortByColumn(int(Column::Name), Qt::AscendingOrder); });
    bench.measure("sort by speed", [&] { view.sortByColumn(int(Column::Speed), Qt::DescendingOrder); });
    bench.run("10 Hz, sorted by speed", active, howLong / 2);
    bench.measure("queue order", [&] { view.showQueueOrder(); });
    QList<Transfer> moved = window.model().transfers().toList();
    for (Transfer &transfer : moved)
        transfer.position = (transfer.position + 1) % int(moved.size());
    bench.measure("last row to the top", [&] { Q_EMIT bench.queue.changed(moved); });
    runFor(milliseconds(2000));
    bench.report("last row to the top, afterwards");
    std::printf("memory: %lld MiB now, %lld MiB at most\n", static_cast<long long>(memoryKiB("VmRSS") / 1024),
                static_cast<long long>(memoryKiB("VmHWM") / 1024));
    return 0;
}
