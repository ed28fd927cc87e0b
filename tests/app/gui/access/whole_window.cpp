// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/gui/access/whole_window.h"

#include "tests/app/gui/sample_rows.h"

#include <QDir>
#include <QTest>

namespace partway::test {

WholeWindow::WholeWindow()
    : accounts(f.folder.filePath(QStringLiteral("whole-state")))
    , keys(std::chrono::milliseconds(200))
    , credentials(keys)
    , folders(folderPort, *f.window)
{
    const QString home = f.folder.filePath(QStringLiteral("home"));
    QDir().mkpath(f.folder.filePath(QStringLiteral("whole-state")));
    QDir().mkpath(home);
    qputenv("HOME", home.toLocal8Bit()); // no files of other programs
    QVERIFY(accounts.load());
    QVERIFY(accounts.put(sampleAccount()));
    dialogs = std::make_unique<AccountDialogs>(AccountPorts{accounts, keys, credentials, f.queue, store},
                                               *f.window);
    const auto open = [](const QUrl &) { return true; };
    help = std::make_unique<HelpDesk>(f.preferences, accounts, *f.window, open);
    links = std::make_unique<ObjectLinks>(f.clock, accounts, credentials, *f.window, open);
    inProgress = std::make_unique<InProgressDesk>(
        InProgressDesk::Ports{uploads, f.credentials, accounts, f.clock, f.queue, f.files, f.settings,
                              f.folder.filePath(QStringLiteral("savings.sqlite"))},
        *f.window);
    watch = std::make_unique<WatchDesk>(WatchDesk::Ports{watches, store, f.credentials, accounts, f.settings},
                                        *f.window);
}

WholeWindow::~WholeWindow() = default;

void WholeWindow::showEveryState()
{
    QList<Transfer> rows;
    qint64 id = 0;
    for (const TransferState state :
         {TransferState::Queued, TransferState::Sending, TransferState::Paused, TransferState::Done,
          TransferState::Failed, TransferState::WaitingForCredentials})
        rows.append(sampleTransfer(++id, state, 30, 5));
    rows[4].error = sampleError(ErrorKind::AccessDenied);
    rows[5].error = sampleError(ErrorKind::CredentialsExpired);
    f.show(rows);
}

} // namespace partway::test
