// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/gui/looks/stage.h"

#include "app/gui/folders/folder_view.h"
#include "app/gui/platform/wall_clock.h"
#include "app/gui/speed/rate_recorder.h"
#include "app/gui/transfers/queue_view.h"
#include "app/gui/window/destination_bar.h"
#include "app/gui/window/side_bar.h"
#include "tests/app/gui/looks/rescue_scenes.h"
#include "tests/app/gui/looks/scenes.h"

#include <QCoreApplication>
#include <QDir>
#include <QEvent>
#include <QTimeZone>

namespace partway::test {

Stage::Stage(QSize size, Cast cast)
    : settings(folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat)
    , preferences(settings)
    , accounts(folder.filePath(QStringLiteral("state")))
    , keys(std::chrono::milliseconds(200))
    , chain(keys)
    , now(wallClockNow())
{
    QDir(folder.path()).mkdir(QStringLiteral("state"));
    const bool loaded = accounts.load().has_value();
    Q_ASSERT_X(loaded, "Stage", "no state folder");
    clock.setUtc(now);
    if (cast == Cast::Accounts) {
        const QList<Account> all = scenes::accounts();
        for (const Account &account : all) {
            static_cast<void>(accounts.put(account));
            credentials.set(account.id, {"AKIDEXAMPLE", "secret", {}, {}});
        }
    }
    rememberKeys();
    window = std::make_unique<MainWindow>(queue, settings);
    folders = new FolderDesk(folderPort, *window);
    dialogs = new AccountDialogs({accounts, keys, chain, queue, store}, *window);
    control = new ControlDesk({clock, settings, preferences, queue, sleep}, *window, QTimeZone::utc());
    const auto open = [](const QUrl &) { return true; };
    links = new ObjectLinks(clock, accounts, credentials, *window, open);
    help = new HelpDesk(preferences, accounts, *window, open);
    presence = std::make_unique<TrayPresence>(*window, tray, clock);
    intake =
        new IntakeDesk({queue, shelf, credentials, accounts, files, settings, clock, &folderPort}, *window);
    inProgress = new InProgressDesk({uploads, credentials, accounts, clock, queue, files, settings,
                                     folder.filePath(QStringLiteral("savings.sqlite"))},
                                    *window);
    if (cast == Cast::Accounts) {
        window->destinationBar()->setDestination(
            {AccountId{QStringLiteral("storj")}, QStringLiteral("rushes"), QStringLiteral("day1/")});
    }
    window->resize(size);
    window->show();
    window->activateWindow();
    settle();
}

void Stage::rememberKeys()
{
    // There is no keychain here. Once that is found out, keys are answered for from memory, at once.
    const QList<Account> all = accounts.accounts();
    qsizetype open = all.size();
    for (const Account &account : all)
        keys.store(account.id, {"AKIDEXAMPLE", "secret", {}, {}},
                   [&open](const CredentialsStored &) { --open; });
    while (open > 0)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

Stage::~Stage()
{
    presence.reset();
    window.reset();
    settle();
}

void Stage::settle()
{
    for (int round = 0; round < 30; ++round) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

void Stage::show(const QList<Transfer> &transfers)
{
    Q_EMIT queue.changed(transfers);
    settle();
}

void Stage::addFolders()
{
    FolderUpload walking = sampleFolder(2, FolderState::Queued);
    walking.request.root = QStringLiteral("/data/stills");
    walking.request.prefix = QStringLiteral("day1/stills/");
    walking.walked = false;
    FolderUpload incomplete = sampleFolder(3, FolderState::Done, 99'997, 3);
    incomplete.request.root = QStringLiteral("/data/film");
    incomplete.request.prefix = QStringLiteral("day1/film/");
    FolderUpload first = sampleFolder(1, FolderState::Running, 37'400, 3);
    first.counts.move(FileState::Waiting, 3'000'000, FileState::Sending, 3'000'000);
    first.onTheWire = {1, 3'000'000};
    for (qint64 id = 1; id <= 40; ++id)
        folderPort.shelf.append(sampleFile(id, id < 30 ? FileState::Done : FileState::Waiting));
    folderPort.shelf[2] = sampleFile(3, FileState::Failed);
    folderPort.shelf[4] = sampleFile(5, FileState::Skipped);
    folderPort.shelf[5] = sampleFile(6, FileState::Handed);
    folderPort.shelf[31] = sampleFile(32, FileState::Sending);
    Q_EMIT folderPort.changed({first, walking, incomplete});
    folders->view()->select({1});
    settle();
}

void Stage::select(TransferId id)
{
    window->queueView()->select(id);
    window->queueView()->scrollToTop();
    settle();
}

void Stage::fill()
{
    show(scenes::queue(now));
    select(TransferId{1});
    Q_EMIT queue.partsChanged(TransferId{1}, scenes::parts(now), true);
    Q_EMIT queue.logged(TransferId{1}, scenes::log(now), true);
    settle();
    window->sideBar()->setWithoutKeys({AccountId{QStringLiteral("ceph")}});
}

void Stage::lookAtUploads()
{
    if (uploads.uploads.empty())
        scenes::fillUploads(uploads, now);
    window->sideBar()->chooseUploads({});
    while (inProgress->rescue().progress().doing != DeskProgress::Doing::Idle) {
        clock.advance(std::chrono::seconds(1));
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    settle();
}

void Stage::addNotices()
{
    Error refused;
    refused.kind = ErrorKind::SignatureRejected;
    Q_EMIT queue.credentialsNeeded(AccountId{QStringLiteral("ceph")}, refused);
    Error broken;
    broken.kind = ErrorKind::JournalFailed;
    Q_EMIT queue.journalFailed(broken);
    window->paste();
    settle();
}

void Stage::recordSpeed()
{
    const qint64 second =
        std::chrono::duration_cast<std::chrono::seconds>(std::chrono::steady_clock::now().time_since_epoch())
            .count();
    QList<Transfer> all = scenes::queue(now);
    for (int ago = 600; ago >= 0; --ago) {
        all[0].bytesPerSecond = scenes::rateAt(ago);
        window->model().upsert({all.at(0)}, false);
        window->rates()->sample(second - ago);
    }
    settle();
}

} // namespace partway::test
