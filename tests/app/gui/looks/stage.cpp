// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/gui/looks/stage.h"

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
    dialogs = new AccountDialogs({accounts, keys, chain, queue, store}, *window);
    control = new ControlDesk({clock, settings, preferences, queue, sleep}, *window, QTimeZone::utc());
    const auto open = [](const QUrl &) { return true; };
    links = new ObjectLinks(clock, accounts, credentials, *window, open);
    help = new HelpDesk(preferences, accounts, *window, open);
    presence = std::make_unique<TrayPresence>(*window, tray, clock);
    intake = new IntakeDesk({queue, shelf, credentials, accounts, files, settings, clock}, *window);
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
