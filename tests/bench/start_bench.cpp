// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/keychain_credential_store.h"
#include "app/gui/platform/desktop_desk.h"
#include "app/gui/queue/engine_thread.h"
#include "app/gui/theme/theme.h"
#include "app/gui/transfers/queue_view.h"
#include "app/gui/window/main_window.h"
#include "core/base/system_clock.h"
#include "core/engine/sqlite_journal.h"
#include "tests/app/gui/desktop/scripted_desktop.h"
#include "tests/app/gui/sample_rows.h"
#include "tests/bench/watched_application.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>

#include <cstdio>

/// How long a start with a long queue takes: the real engine in its thread on a real journal, and the window.
/// Prints figures; judges nothing. partway_start_bench [ROWS]
using namespace partway;
using namespace partway::test;

namespace {

QList<TransferRecord> longQueue(int rows)
{
    QList<TransferRecord> records;
    records.reserve(rows);
    for (int i = 0; i < rows; ++i) {
        TransferRecord record;
        record.request = sampleTransfer(i + 1, TransferState::Queued).request;
        record.request.sourcePath = QStringLiteral("/files/folder-%1/reel-%2.mov").arg(i / 100).arg(i);
        record.position = i;
        record.added = UtcTime(milliseconds(1'700'000'000'000 + i));
        // As most long queues are: much is done, the rest waits until somebody goes on with it.
        if (i % 10 >= 5) {
            record.upload.intent = Intent::Pause;
        } else {
            record.upload.outcome = TransferState::Done;
            const bool large = i % 100 < 10; // the others went up whole
            const qint64 size = large ? 1'000'000'000 : 5'000'000;
            record.upload.fingerprint = Fingerprint{size, 5, 7};
            record.upload.plan = {size, large ? 64 * MiB : size, large ? 15 : 1};
            record.upload.token = QStringLiteral("4f2a9c0d11e8b7763a5d2c1e0f9b8a77");
            record.upload.etag = QStringLiteral("9e107d9d372bb6826bd81d3542a419d6-15");
            record.finished = record.added + std::chrono::hours(1);
        }
        records.append(record);
    }
    return records;
}

/// In a process of its own: what that takes of memory is no part of the figures.
int write(const QString &file, int rows)
{
    auto journal = SqliteJournal::open(file);
    return journal && (*journal)->add(longQueue(rows)) ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    WatchedApplication app(argc, argv);
    const int count = argc > 1 ? std::atoi(argv[1]) : 100'000;
    if (argc > 2)
        return write(QString::fromLocal8Bit(argv[2]), count);
    applyTheme(app, ThemeChoice::Light);
    const QTemporaryDir folder;
    const QString journal = folder.filePath(QStringLiteral("journal.sqlite"));
    if (QProcess::execute(QApplication::applicationFilePath(), {QString::number(count), journal}) != 0)
        return 1;
    const qint64 before = memoryKiB("VmRSS");
    QSettings settings(folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
    KeychainCredentialStore keys(milliseconds(500));
    SystemClock clock;
    SessionOptions options;
    options.stateFolder = folder.path();
    app.forget();
    QElapsedTimer start;
    start.start();
    EngineThread engine(options, keys);
    MainWindow window(engine, settings);
    window.resize(1280, 800);
    window.setAccounts({sampleAccount()});
    ScriptedDesktop scripted;
    const DesktopDesk desktop(engine, settings, clock, window, scripted.ports());
    engine.start({sampleAccount()});
    window.show();
    const qint64 shown = start.elapsed();
    while (window.queueView()->model()->rowCount() < count && start.elapsed() < 60'000)
        runFor(milliseconds(2));
    const qint64 filled = start.elapsed();
    (void)window.grab();
    std::printf("%d rows: window after %lld ms, all rows after %lld ms; %lld MiB before, %lld MiB now\n",
                count, static_cast<long long>(shown), static_cast<long long>(filled),
                static_cast<long long>(before / 1024), static_cast<long long>(memoryKiB("VmRSS") / 1024));
    std::printf("longest block %.1f ms (%.1f ms of processor: %s)\n", app.longestWall, app.longestCpu,
                qPrintable(app.longestName));
    app.forget();
    runFor(milliseconds(3000));
    std::printf("afterwards: longest block %.1f ms (%.1f ms of processor: %s); %lld MiB at most\n",
                app.longestWall, app.longestCpu, qPrintable(app.longestName),
                static_cast<long long>(memoryKiB("VmHWM") / 1024));
    return 0;
}
