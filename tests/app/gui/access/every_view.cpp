// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/accounts/account_dialog.h"
#include "app/gui/accounts/import_dialog.h"
#include "app/gui/accounts/keys_dialog.h"
#include "app/gui/control/control_actions.h"
#include "app/gui/control/speed_limit_dialog.h"
#include "app/gui/folders/folder_question.h"
#include "app/gui/folders/folder_view.h"
#include "app/gui/guide/guide_desk.h"
#include "app/gui/help/about_dialog.h"
#include "app/gui/help/diagnostics_dialog.h"
#include "app/gui/help/manual_window.h"
#include "app/gui/help/shortcuts_dialog.h"
#include "app/gui/in_progress/rule_dialog.h"
#include "app/gui/intake/conflict_sheet.h"
#include "app/gui/intake/destination_chooser.h"
#include "app/gui/intake/folder_preview.h"
#include "app/gui/intake/folder_row_choice.h"
#include "app/gui/intake/intake_settings.h"
#include "app/gui/links/lifetime_dialog.h"
#include "app/gui/log/log_pane.h"
#include "app/gui/settings/settings_dialog.h"
#include "app/gui/transfers/queue_view.h"
#include "app/gui/watch/watch_dialog.h"
#include "app/gui/watch/watch_form.h"
#include "app/gui/window/lower_pane.h"
#include "app/gui/window/notice_bar.h"
#include "app/gui/window/overwrite_question.h"
#include "app/gui/window/queue_actions.h"
#include "app/gui/window/side_bar.h"
#include "app/gui/window/source_question.h"
#include "app/gui/window/status_chips.h"
#include "app/gui/window/tool_strip.h"
#include "core/rescue/lifecycle_rules.h"
#include "tests/app/gui/access/whole_window.h"
#include "tests/app/gui/in_progress/rescue_scenes.h"
#include "tests/app/gui/sample_rows.h"
#include "tests/app/gui/scripted_watches.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QSpinBox>
#include <QTest>
#include <QTimer>
#include <QToolButton>

namespace partway::test {

namespace {

/// A dialog that is in front, as the person would find it.
QWidget *inFront(QDialog *dialog)
{
    if (!dialog)
        return nullptr;
    if (!dialog->isVisible())
        dialog->open();
    return QTest::qWaitFor([dialog] { return QApplication::activeWindow() == dialog; }) ? dialog : nullptr;
}

template <typename Kind>
QWidget *opened(WholeWindow &w)
{
    Kind *dialog = nullptr;
    const bool there = QTest::qWaitFor([&] {
        for (Kind *candidate : w.f.window->findChildren<Kind *>()) {
            if (candidate->isVisible())
                dialog = candidate;
        }
        return dialog != nullptr;
    });
    return there ? inFront(dialog) : nullptr;
}

template <typename Kind, typename... With>
QWidget *made(WholeWindow &w, With &&...with)
{
    auto *dialog = new Kind(std::forward<With>(with)..., w.f.window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return inFront(dialog);
}

QWidget *watchedFolders(WholeWindow &w)
{
    auto *dialog = new WatchDialog([](const FolderRequest &) { return QStringLiteral("s3://rushes/day1/"); },
                                   w.f.window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWatches({sampleWatch(1, QStringLiteral("/home/me/scans")),
                        sampleWatch(2, QStringLiteral("/home/me/old"), false)});
    return inFront(dialog);
}

QWidget *withRow(WholeWindow &w, int row, LowerTab tab)
{
    w.showEveryState();
    w.f.select({row});
    Q_EMIT w.f.queue.partsChanged(w.f.queue.watched, sampleParts(150, 45), true);
    LogEntry entry;
    Q_EMIT w.f.queue.logged(w.f.queue.watched, {entry}, true);
    w.f.window->lowerPane()->setTab(tab);
    return w.f.window.get();
}

QWidget *withNotices(WholeWindow &w)
{
    w.showEveryState();
    NoticeBar *bar = w.f.window->notices();
    bar->tell(QStringLiteral("one"), {NoticeKind::Problem, QStringLiteral("Something failed."), {}, {}});
    bar->tell(QStringLiteral("two"), {NoticeKind::Attention, QStringLiteral("Something asks."),
                                      QStringLiteral("Do it"), [] {}, QStringLiteral("Skip"), [] {}});
    w.f.window->statusChips()->put(QStringLiteral("chip"), QStringLiteral("Paused until 15:00"),
                                   QStringLiteral("Resume"), [] {});
    return w.f.window.get();
}

QWidget *filteredAway(WholeWindow &w)
{
    w.showEveryState();
    w.f.window->toolStrip()->filter()->setText(QStringLiteral("no such words"));
    return w.f.window.get();
}

QWidget *accountDialog(WholeWindow &w, const char *provider)
{
    w.dialogs->addAccount();
    QWidget *dialog = opened<AccountDialog>(w);
    if (!dialog)
        return nullptr;
    auto *list = dialog->findChild<QComboBox *>();
    for (int i = 0; i < list->count(); ++i) {
        if (list->itemText(i).contains(QLatin1String(provider))) {
            list->setCurrentIndex(i);
            Q_EMIT list->activated(i);
        }
    }
    for (QToolButton *more : dialog->findChildren<QToolButton *>()) {
        if (more->isCheckable())
            more->setChecked(true);
    }
    return list->currentText().contains(QLatin1String(provider)) ? dialog : nullptr;
}

QWidget *settingsPage(WholeWindow &w, int page)
{
    QTest::keyClick(w.f.window.get(), Qt::Key_Comma, Qt::ControlModifier);
    auto *dialog = qobject_cast<SettingsDialog *>(opened<SettingsDialog>(w));
    if (!dialog || page >= dialog->list()->count())
        return nullptr;
    dialog->list()->setCurrentRow(page);
    return dialog;
}

QWidget *folderPreview(WholeWindow &w)
{
    auto *preview = new FolderPreview(excludeSettings(w.f.settings),
                                      QStringLiteral("s3://rushes/day1/ on Storj"), w.f.window.get());
    preview->setAttribute(Qt::WA_DeleteOnClose);
    preview->offerOneRow(WhenThere::Ask);
    preview->rowChoice()->oneRow()->setChecked(true);
    Sifted sifted;
    sifted.files = 3;
    sifted.bytes = 4000;
    sifted.leftOut.fill(1, preview->excludes().rules().patterns().size());
    sifted.firstNames = {QStringLiteral("day1/a.mov"), QStringLiteral("day1/b.mov")};
    IntakeTally tally;
    tally.note(IntakeProblem::Special, QStringLiteral("/data/pipe"));
    preview->setWalked(tally);
    preview->setSifted(sifted);
    return inFront(preview);
}

QWidget *conflictSheet(WholeWindow &w)
{
    const Conflict one{0, QStringLiteral("day1/a.mov"), 12, {}, {}, WhenThere::Skip};
    const Conflict other{1, QStringLiteral("day1/b.mov"), 12, {}, {}, WhenThere::Skip};
    return made<ConflictSheet>(w, QList<Conflict>{one, other}, 3,
                               QStringLiteral("s3://rushes/day1/ on Storj"));
}

/// A dialog of the rescue desk.
View rescued(const char *name, QWidget *(*open)(QWidget *, const Account &, Clock &))
{
    return {name, [open](WholeWindow &w) {
                return inFront(qobject_cast<QDialog *>(open(w.f.window.get(), sampleAccount(), w.f.clock)));
            }};
}

QWidget *ruleDialog(WholeWindow &w, const Result<Answer> &answer)
{
    const auto ask = [answer](const Call &, std::function<void(Result<Answer>)> done) {
        QTimer::singleShot(0, qApp, [answer, done = std::move(done)] { done(answer); });
    };
    QWidget *dialog = made<RuleDialog>(w, ask, sampleAccount(), w.f.clock, QStringLiteral("rushes"), nullptr);
    const auto *days = dialog ? dialog->findChild<QSpinBox *>() : nullptr;
    return days && QTest::qWaitFor([days, &answer] { return days->isVisible() == answer.has_value(); })
               ? dialog
               : nullptr;
}

QWidget *chooser(WholeWindow &w)
{
    QTest::keyClick(w.f.window.get(), Qt::Key_D, Qt::ControlModifier);
    auto *dialog = qobject_cast<DestinationChooser *>(opened<DestinationChooser>(w));
    const bool filled =
        dialog && QTest::qWaitFor([dialog] { return dialog->folders()->model()->rowCount() > 0; });
    return filled ? dialog : nullptr;
}

void addMainViews(std::vector<View> &views)
{
    views.push_back({"first start", [](WholeWindow &w) {
                         w.f.window->setAccounts({});
                         return w.f.window.get();
                     }});
    views.push_back({"nothing queued", [](WholeWindow &w) { return w.f.window.get(); }});
    views.push_back({"nothing chosen", [](WholeWindow &w) {
                         w.showEveryState();
                         return w.f.window.get();
                     }});
    views.push_back({"parts", [](WholeWindow &w) { return withRow(w, 1, LowerTab::Parts); }});
    views.push_back({"speed", [](WholeWindow &w) { return withRow(w, 1, LowerTab::Speed); }});
    views.push_back(
        {"details of a failed one", [](WholeWindow &w) { return withRow(w, 4, LowerTab::Details); }});
    views.push_back({"log of one without keys", [](WholeWindow &w) { return withRow(w, 5, LowerTab::Log); }});
    views.push_back({"notices", withNotices});
    views.push_back({"filtered away", filteredAway});
    views.push_back({"nothing failed", [](WholeWindow &w) {
                         w.f.show({sampleTransfer(1, TransferState::Queued)});
                         w.f.window->sideBar()->chooseGroup(TransferGroup::Failed);
                         return w.f.window.get();
                     }});
}

void addQuestions(std::vector<View> &views)
{
    views.push_back({"remove?", [](WholeWindow &w) {
                         w.showEveryState();
                         w.f.select({1, 2});
                         w.f.window->actions()->remove->trigger();
                         return opened<QMessageBox>(w);
                     }});
    views.push_back({"overwrite?", [](WholeWindow &w) {
                         Transfer there = sampleTransfer(1, TransferState::Failed, 30);
                         there.error = sampleError(ErrorKind::ObjectExists);
                         askAndOverwrite({there}, w.f.queue, *w.f.window);
                         return opened<QMessageBox>(w);
                     }});
    views.push_back({"where is it?", [](WholeWindow &w) {
                         askForSource(sampleTransfer(1, TransferState::Failed, 30), w.f.queue, *w.f.window);
                         return opened<QFileDialog>(w);
                     }});
    views.push_back(
        {"folder rows", [](WholeWindow &w) {
             w.folderPort.shelf = {sampleFile(1, FileState::Done), sampleFile(2, FileState::Failed)};
             Q_EMIT w.folderPort.changed({sampleFolder(1, FolderState::Running, 12'400, 3),
                                          sampleFolder(2, FolderState::Done, 99'997, 3)});
             w.folders.view()->select({1});
             return w.f.window.get();
         }});
    views.push_back({"remove folder?", [](WholeWindow &w) {
                         askAndRemove({sampleFolder(1, FolderState::Running, 12'400)}, w.folderPort,
                                      *w.f.window);
                         return opened<QMessageBox>(w);
                     }});
    views.push_back({"quit?", [](WholeWindow &w) {
                         w.showEveryState();
                         w.f.window->quit();
                         return opened<QMessageBox>(w);
                     }});
    views.push_back({"remove account?", [](WholeWindow &w) {
                         w.dialogs->removeAccount(sampleAccount().id);
                         return opened<QMessageBox>(w);
                     }});
}

void addDialogs(std::vector<View> &views)
{
    for (const char *provider : {"Storj", "Amazon", "Cloudflare", "Other"}) {
        views.push_back({provider, [provider](WholeWindow &w) { return accountDialog(w, provider); }});
    }
    views.push_back({"edit account", [](WholeWindow &w) {
                         w.dialogs->editAccount(sampleAccount().id);
                         return opened<AccountDialog>(w);
                     }});
    views.push_back({"keys", [](WholeWindow &w) { return made<KeysDialog>(w, sampleAccount()); }});
    views.push_back({"import", [](WholeWindow &w) {
                         w.dialogs->importAccounts();
                         return opened<ImportDialog>(w);
                     }});
    views.push_back({"destination", chooser});
    views.push_back({"folders", folderPreview});
    views.push_back({"there already", conflictSheet});
    views.push_back({"rule", [](WholeWindow &w) {
                         const QByteArray rule = withAbortRule({}, QStringLiteral("up/"), 7).value();
                         return ruleDialog(w, Answer(LifecycleRead{withAbortRule(rule, {}, 3).value()}));
                     }});
    views.push_back(
        {"no rules here", [](WholeWindow &w) { return ruleDialog(w, failure(ErrorKind::NotImplemented)); }});
    views.push_back({"uploads in progress", [](WholeWindow &w) {
                         return inFront(
                             qobject_cast<QDialog *>(rescue::metByFiles(w.f.window.get(), w.f.clock, true)));
                     }});
    views.push_back(rescued("adopt", rescue::adopted));
    views.push_back(rescued("adopt without a file", rescue::adoptWithoutFile));
    views.push_back(rescued("adopt what cannot be compared", rescue::adoptUnclear));
    views.push_back(rescued("adopt, choosing a file", rescue::adoptChoosing));
    views.push_back(rescued("finish", rescue::finish));
    views.push_back(rescued("finish what is proven", rescue::finishProven));
    views.push_back(rescued("finish with a gap", rescue::finishWithGap));
    views.push_back(rescued("finished", rescue::finished));
    views.push_back({"speed limit", [](WholeWindow &w) { return made<SpeedLimitDialog>(w, 2'000'000); }});
    views.push_back({"pause until", [](WholeWindow &w) {
                         w.showEveryState();
                         w.f.control->actions()->pauseUntil->trigger();
                         return opened<QDialog>(w);
                     }});
    views.push_back({"link lifetime", [](WholeWindow &w) { return made<LifetimeDialog>(w); }});
    views.push_back({"shortcuts", [](WholeWindow &w) {
                         w.help->showShortcuts();
                         return opened<ShortcutsDialog>(w);
                     }});
    views.push_back({"diagnostics", [](WholeWindow &w) {
                         w.help->showDiagnostics();
                         return opened<DiagnosticsDialog>(w);
                     }});
    views.push_back({"about", [](WholeWindow &w) {
                         w.help->showAbout();
                         return opened<AboutDialog>(w);
                     }});
    views.push_back({"manual", [](WholeWindow &w) -> QWidget * {
                         w.help->showPage(QStringLiteral("trouble"));
                         QWidget *manual = w.help->manual();
                         return QTest::qWaitFor([&] { return QApplication::activeWindow() == manual; })
                                    ? manual
                                    : nullptr;
                     }});
    views.push_back({"first steps", [](WholeWindow &w) -> QWidget * {
                         (new GuideDesk(w.f.settings, w.accounts, *w.help, *w.f.window))->show();
                         return w.f.window.get();
                     }});
    views.push_back({"watched folders", watchedFolders});
    views.push_back({"watch a folder", [](WholeWindow &w) { return made<WatchForm>(w); }});
    static const char *const pages[] = {"general settings", "settings of transfers",
                                        "settings of the network", "settings of notifications",
                                        "settings of the look"};
    for (int page = 0; page < int(std::size(pages)); ++page)
        views.push_back({pages[page], [page](WholeWindow &w) { return settingsPage(w, page); }});
}

} // namespace

std::vector<View> everyView()
{
    std::vector<View> views;
    addMainViews(views);
    addRescueViews(views);
    addQuestions(views);
    addDialogs(views);
    return views;
}

} // namespace partway::test
