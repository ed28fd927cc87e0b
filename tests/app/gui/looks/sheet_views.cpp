// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/accounts/account_dialog.h"
#include "app/gui/accounts/import_dialog.h"
#include "app/gui/accounts/keys_dialog.h"
#include "app/gui/control/pause_dialog.h"
#include "app/gui/control/speed_limit_dialog.h"
#include "app/gui/help/about_dialog.h"
#include "app/gui/help/manual_window.h"
#include "app/gui/in_progress/rule_dialog.h"
#include "app/gui/intake/conflict_sheet.h"
#include "app/gui/intake/destination_chooser.h"
#include "app/gui/intake/folder_preview.h"
#include "app/gui/intake/uploads_sheet.h"
#include "app/gui/links/lifetime_dialog.h"
#include "app/gui/settings/settings_dialog.h"
#include "app/gui/transfers/queue_view.h"
#include "app/gui/window/close_question.h"
#include "app/gui/window/overwrite_question.h"
#include "app/gui/window/remove_question.h"
#include "app/gui/window/window_menu.h"
#include "core/rescue/lifecycle_rules.h"
#include "tests/app/gui/in_progress/rescue_scenes.h"
#include "tests/app/gui/looks/scenes.h"
#include "tests/app/gui/looks/stage.h"
#include "tests/app/gui/looks/views.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QToolButton>

namespace partway::test {

namespace {

using namespace std::chrono_literals;

AccountDialog *accountDialog(Stage &stage, const QString &provider)
{
    auto *dialog = new AccountDialog(stage.store, stage.credentials, stage.window.get());
    auto *box = dialog->findChild<QComboBox *>();
    box->setCurrentIndex(box->findData(provider));
    Q_EMIT box->activated(box->currentIndex());
    dialog->open();
    return dialog;
}

View account(const char *name, const char *provider)
{
    return {name, [provider](Stage &stage) { return accountDialog(stage, QLatin1String(provider)); }};
}

QWidget *accountWithAll(Stage &stage)
{
    AccountDialog *dialog = accountDialog(stage, QStringLiteral("other"));
    const QList<QToolButton *> buttons = dialog->findChildren<QToolButton *>();
    for (QToolButton *more : buttons)
        if (more->isCheckable())
            more->setChecked(true);
    dialog->setKeychainThere(false);
    return dialog;
}

QWidget *accountWithProblems(Stage &stage)
{
    AccountDialog *dialog = accountDialog(stage, QStringLiteral("r2"));
    dialog->form()->showProblems();
    return dialog;
}

QWidget *accountTested(Stage &stage)
{
    auto *dialog = new AccountDialog(stage.store, stage.credentials, stage.window.get());
    stage.store.answers = {ScriptedStore::buckets(
        {QStringLiteral("rushes"), QStringLiteral("backups"), QStringLiteral("audio")})};
    dialog->edit(scenes::accounts().constFirst());
    dialog->open();
    dialog->test();
    return dialog;
}

QWidget *keys(Stage &stage)
{
    auto *dialog = new KeysDialog(scenes::accounts().constFirst(), stage.window.get());
    dialog->open();
    return dialog;
}

QWidget *importing(Stage &stage)
{
    auto *dialog = new ImportDialog(stage.window.get());
    dialog->open();
    dialog->setKnown({{QStringLiteral("R2"), QUrl(QStringLiteral("https://lab.example.com")), "LAB", {}}});
    dialog->setSources(
        {importSourceFrom(QStringLiteral("/home/ada/.config/rclone/rclone.conf"),
                          "[film]\ntype = s3\nprovider = Other\nendpoint = https://s3.example.com\n"
                          "access_key_id = FILM\nsecret_access_key = s\n[lab]\ntype = s3\nprovider = Ceph\n"
                          "endpoint = https://lab.example.com\naccess_key_id = LAB\nsecret_access_key = s\n"),
         importSourceFrom(QStringLiteral("/home/ada/.aws/config"),
                          "[profile corp]\nsso_session = x\n[profile build]\nregion = eu-central-1\n"
                          "credential_process = /usr/bin/keys\n"),
         importSourceFrom(QStringLiteral("/home/ada/.s3cfg"), "nothing of the kind")});
    return dialog;
}

QWidget *importNothing(Stage &stage)
{
    auto *dialog = new ImportDialog(stage.window.get());
    dialog->open();
    dialog->setSources({});
    return dialog;
}

QList<Destination> lastPlaces()
{
    const AccountId storj{QStringLiteral("storj")};
    const AccountId ceph{QStringLiteral("ceph")};
    return {{storj, QStringLiteral("rushes"), QStringLiteral("day1/")},
            {ceph, QStringLiteral("audio"), QStringLiteral("final/")}};
}

QWidget *chooser(Stage &stage)
{
    for (const char *key : {"day1/a", "day2/b", "day3/c", "stills/d"})
        stage.shelf.objects[QLatin1String(key)] = {1, "etag", stage.now};
    auto *dialog = new DestinationChooser(scenes::accounts(), lastPlaces(), stage.shelf, stage.credentials,
                                          stage.window.get());
    dialog->openAt({AccountId{QStringLiteral("storj")}, QStringLiteral("rushes"), {}});
    return dialog;
}

QWidget *chooserRefused(Stage &stage)
{
    stage.shelf.error = ErrorKind::AccessDenied;
    auto *dialog = new DestinationChooser(scenes::accounts(), lastPlaces(), stage.shelf, stage.credentials,
                                          stage.window.get());
    dialog->openAt({AccountId{QStringLiteral("storj")}, {}, {}});
    return dialog;
}

QString whereText(const Stage &stage) { return stage.intake->textOf(lastPlaces().constFirst()); }

QWidget *folder(Stage &stage)
{
    ExcludeSettings excludes;
    excludes.patterns = {QStringLiteral(".DS_Store"), QStringLiteral("Thumbs.db"), QStringLiteral("*.part")};
    auto *sheet = new FolderPreview(excludes, whereText(stage), stage.window.get());
    IntakeTally tally;
    tally.files = 1204;
    tally.bytes = 212'000'000'000;
    tally.folders = 16;
    tally.note(IntakeProblem::Unreadable, QStringLiteral("camera-b/private"));
    Sifted sifted;
    sifted.files = 1187;
    sifted.bytes = 211'400'000'000;
    sifted.leftOut = {16, 0, 1};
    for (int clip = 1; clip <= 40; ++clip)
        sifted.firstNames.append(QStringLiteral("camera-b/clip-%1.mxf").arg(clip, 4, 10, QLatin1Char('0')));
    sheet->offerOneRow(WhenThere::Ask);
    sheet->open();
    sheet->setWalked(tally);
    sheet->setSifted(sifted);
    return sheet;
}

QWidget *conflicts(Stage &stage)
{
    QList<Conflict> list;
    for (int reel = 1; reel <= 5; ++reel) {
        Conflict one;
        one.item = reel;
        one.key = QStringLiteral("day1/reel-0%1.mov").arg(reel);
        one.size = 84'000'000'000 - reel * 1'300'000'000LL;
        one.modified = stage.now - 26h;
        one.there = {reel % 2 ? one.size : 42'000'000'000, "9e107d9d372bb6826bd81d3542a419d6",
                     stage.now - 72h};
        one.choice = reel == 3 ? WhenThere::KeepBoth : WhenThere::Skip;
        list.append(one);
    }
    auto *sheet = new ConflictSheet(list, 12, whereText(stage), stage.window.get());
    sheet->open();
    return sheet;
}

QWidget *uploads(Stage &stage) { return rescue::metByFiles(stage.window.get(), stage.clock, false); }
QWidget *uploadsCompared(Stage &stage) { return rescue::metByFiles(stage.window.get(), stage.clock, true); }

/// A dialog of the rescue desk, for an account at Storj.
View rescued(const char *name, QWidget *(*open)(QWidget *, const Account &, Clock &))
{
    return {name, [open](Stage &stage) {
                return open(stage.window.get(), scenes::accounts().constFirst(), stage.clock);
            }};
}

QWidget *accountKeptAlive(Stage &stage)
{
    Account storj = scenes::accounts().constFirst();
    storj.pricePerTbMonthUsd = 4;
    storj.keepAlive = true;
    storj.shareKey = QStringLiteral("jwq6x4ltq3k3qexample7publickey");
    auto *dialog = new AccountDialog(stage.store, stage.credentials, stage.window.get());
    dialog->edit(storj);
    dialog->open();
    return dialog;
}

/// A bucket that has these rules, or the store's refusal.
QWidget *rules(Stage &stage, const Result<Answer> &answer)
{
    const auto ask = [answer](const Call &, std::function<void(Result<Answer>)> done) {
        QTimer::singleShot(0, qApp, [answer, done = std::move(done)] { done(answer); });
    };
    const auto older = [](const QString &, int days) { return std::optional(days < 30 ? 9 : 0); };
    auto *dialog = new RuleDialog(ask, scenes::accounts().constFirst(), stage.clock, QStringLiteral("rushes"),
                                  older, stage.window.get());
    dialog->open();
    return dialog;
}

QWidget *rulesThere(Stage &stage)
{
    const QByteArray others =
        "<LifecycleConfiguration><Rule><ID>clean &amp; tidy</ID><Filter><Prefix>incoming/</Prefix></Filter>"
        "<Status>Disabled</Status><Expiration><Days>90</Days></Expiration><AbortIncompleteMultipartUpload>"
        "<DaysAfterInitiation>3</DaysAfterInitiation></AbortIncompleteMultipartUpload></Rule>"
        "<Rule><ID>logs</ID><Prefix>logs/</Prefix><Status>Enabled</Status><Expiration><Days>30</Days></"
        "Expiration>"
        "</Rule></LifecycleConfiguration>";
    return rules(stage, Answer(LifecycleRead{withAbortRule(others, {}, 7).value()}));
}

QWidget *settingsPage(Stage &stage, int page, int scrolled = 0)
{
    stage.preferences.set(Setting::TimetableOn, true);
    stage.preferences.set(Setting::Timetable, QStringList{QStringLiteral("12345 08:00-18:00 5000000"),
                                                          QStringLiteral("67 22:00-06:00 pause")});
    stage.control->openSettings();
    auto *dialog = stage.window->findChild<SettingsDialog *>();
    dialog->list()->setCurrentRow(page);
    stage.settle();
    const QList<QScrollArea *> areas = dialog->findChildren<QScrollArea *>();
    for (QScrollArea *area : areas)
        area->verticalScrollBar()->setValue(scrolled * area->verticalScrollBar()->maximum());
    return dialog;
}

/// The message box that is open.
QWidget *question(Stage &stage)
{
    const QList<QMessageBox *> boxes = stage.window->findChildren<QMessageBox *>();
    for (QMessageBox *box : boxes)
        if (box->isVisible())
            return box;
    return nullptr;
}

QWidget *removal(Stage &stage)
{
    stage.fill();
    askAndRemove({scenes::queue(stage.now).constFirst()}, stage.queue, *stage.window);
    return question(stage);
}

QWidget *quitting(Stage &stage)
{
    stage.fill();
    static_cast<void>(stepForClosing(*stage.window, stage.settings, Leaving::Window, 8, true));
    return question(stage);
}

QWidget *accountRemoval(Stage &stage)
{
    stage.dialogs->removeAccount(AccountId{QStringLiteral("ceph")});
    return question(stage);
}

QWidget *overwriting(Stage &stage)
{
    stage.fill();
    const QList<Transfer> all = scenes::queue(stage.now);
    for (const Transfer &transfer : all)
        if (transfer.error && transfer.error->kind == ErrorKind::ObjectExists)
            askAndOverwrite({transfer}, stage.queue, *stage.window);
    return question(stage);
}

QWidget *menu(QMenu *menu)
{
    menu->popup(QPoint(100, 100));
    return menu;
}

QWidget *trayMenu(Stage &stage)
{
    stage.fill();
    return menu(stage.tray.menu);
}

QWidget *rowMenu(Stage &stage)
{
    stage.fill();
    stage.window->queueView()->select(scenes::transferIn(TransferState::Done, stage.now).id);
    Q_EMIT stage.window->queueView()->customContextMenuRequested(QPoint(100, 40));
    const QList<QMenu *> menus = stage.window->findChildren<QMenu *>();
    for (QMenu *one : menus)
        if (one->isVisible())
            return one;
    return nullptr;
}

template <typename Dialog, typename... Given>
QWidget *opened(Given &&...given)
{
    auto *dialog = new Dialog(std::forward<Given>(given)...);
    dialog->open();
    return dialog;
}

/// What the help desk opens last.
QWidget *help(Stage &stage, void (HelpDesk::*show)())
{
    stage.fill();
    (stage.help->*show)();
    return stage.window->findChildren<QDialog *>().constLast();
}

QWidget *manualAt(Stage &stage, const char *page, const char *search)
{
    stage.help->showPage(QLatin1String(page));
    stage.help->manual()->search()->setText(QLatin1String(search));
    return stage.help->manual();
}

} // namespace

QList<View> sheetViews()
{
    return {
        account("account-storj", "storj"),
        account("account-aws", "aws"),
        account("account-r2", "r2"),
        {"account-other", accountWithAll},
        {"account-problems", accountWithProblems},
        {"account-tested", accountTested},
        {"account-kept-alive", accountKeptAlive},
        {"account-removal", accountRemoval},
        {"keys", keys},
        {"import", importing},
        {"import-nothing", importNothing},
        {"destination", chooser},
        {"destination-refused", chooserRefused},
        {"folder", folder},
        {"conflicts", conflicts},
        {"uploads-in-progress", uploads},
        {"rule", rulesThere},
        {"rule-none", [](Stage &stage) { return rules(stage, Answer(LifecycleRead{})); }},
        {"rule-not-here", [](Stage &stage) { return rules(stage, failure(ErrorKind::NotImplemented)); }},
        {"uploads-in-progress-compared", uploadsCompared},
        rescued("adopt", rescue::adopted),
        rescued("adopt-comparing", rescue::adopting),
        rescued("adopt-no-file", rescue::adoptWithoutFile),
        rescued("adopt-unclear", rescue::adoptUnclear),
        rescued("adopt-choosing", rescue::adoptChoosing),
        rescued("finish", rescue::finish),
        rescued("finish-proven", rescue::finishProven),
        rescued("finish-refuted", rescue::finishRefuted),
        rescued("finish-gap", rescue::finishWithGap),
        rescued("finish-done", rescue::finished),
        {"settings-general", [](Stage &stage) { return settingsPage(stage, 0); }},
        {"settings-transfers", [](Stage &stage) { return settingsPage(stage, 1); }},
        {"settings-network", [](Stage &stage) { return settingsPage(stage, 2); }},
        {"settings-network-end", [](Stage &stage) { return settingsPage(stage, 2, 1); }},
        {"settings-notifications", [](Stage &stage) { return settingsPage(stage, 3); }},
        {"settings-look", [](Stage &stage) { return settingsPage(stage, 4); }},
        {"pause-until",
         [](Stage &stage) {
             const QDateTime at =
                 QDateTime::fromMSecsSinceEpoch(stage.now.time_since_epoch().count(), QTimeZone::utc());
             return opened<PauseDialog>(at, stage.window.get());
         }},
        {"speed-limit",
         [](Stage &stage) { return opened<SpeedLimitDialog>(qint64(2'500'000), stage.window.get()); }},
        {"link-lifetime", [](Stage &stage) { return opened<LifetimeDialog>(stage.window.get()); }},
        {"removal", removal},
        {"quit", quitting},
        {"overwriting", overwriting},
        {"menu-tray", trayMenu},
        {"menu", [](Stage &stage) { return menu(stage.window->menu()); }},
        {"menu-queue", [](Stage &stage) { return menu(stage.window->menu()->queue()); }},
        {"menu-row", rowMenu},
        {"shortcuts", [](Stage &stage) { return help(stage, &HelpDesk::showShortcuts); }},
        {"diagnostics", [](Stage &stage) { return help(stage, &HelpDesk::showDiagnostics); }},
        {"about", [](Stage &stage) { return help(stage, &HelpDesk::showAbout); }},
        {"manual", [](Stage &stage) { return manualAt(stage, "first-upload", ""); }, false, true},
        {"manual-search", [](Stage &stage) { return manualAt(stage, "pause-and-resume", "ETag"); }, false,
         true},
    };
}

} // namespace partway::test
