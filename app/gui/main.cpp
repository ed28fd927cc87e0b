// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/account_store.h"
#include "app/accounts/keychain_credential_store.h"
#include "app/accounts/profile_credential_store.h"
#include "app/gui/accounts/account_dialogs.h"
#include "app/gui/accounts/practice_desk.h"
#include "app/gui/control/control_actions.h"
#include "app/gui/control/control_desk.h"
#include "app/gui/folders/folder_desk.h"
#include "app/gui/folders/folder_hold.h"
#include "app/gui/guide/guide_desk.h"
#include "app/gui/help/help_desk.h"
#include "app/gui/in_progress/in_progress_desk.h"
#include "app/gui/in_progress/orphan_watch.h"
#include "app/gui/in_progress/rule_desk.h"
#include "app/gui/in_progress/upload_dialogs.h"
#include "app/gui/intake/intake_desk.h"
#include "app/gui/links/object_links.h"
#include "app/gui/options.h"
#include "app/gui/platform/bring_to_front.h"
#include "app/gui/platform/desktop_desk.h"
#include "app/gui/platform/quit_signals.h"
#include "app/gui/platform/single_instance.h"
#include "app/gui/platform/system_sleep.h"
#include "app/gui/queue/engine_thread.h"
#include "app/gui/settings/languages.h"
#include "app/gui/settings/preferences.h"
#include "app/gui/settings/proxy_setting.h"
#include "app/gui/theme/theme_follower.h"
#include "app/gui/watch/engine_watches.h"
#include "app/gui/watch/watch_desk.h"
#include "app/gui/window/close_question.h"
#include "app/gui/window/main_window.h"
#include "app/gui/window/notice_bar.h"
#include "app/gui/window/settings_keys.h"
#include "app/session/buffer_memory.h"
#include "app/session/state_folder.h"
#include "app/text/error_sentence.h"
#include "core/base/pooled_file_source.h"
#include "core/base/system_clock.h"
#ifdef PARTWAY_UPDATE_URL
#include "app/gui/update/update_question.h"
#include "app/gui/update/update_watch.h"
#endif

#include <QAction>
#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QIcon>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

#include <cstdio>
#include <memory>

namespace {

using namespace partway;

void print(FILE *stream, const QString &text) { std::fputs(text.toLocal8Bit().constData(), stream); }

/// What needs no display. -1: go on.
int answerWithoutWindow(const Options &options)
{
    switch (options.ask) {
    case Options::Ask::Run:
        return -1;
    case Options::Ask::Version:
        print(stdout, QStringLiteral("partway %1\n").arg(QLatin1String(PARTWAY_VERSION)));
        return 0;
    case Options::Ask::Help:
        print(stdout, helpText());
        return 0;
    case Options::Ask::Wrong:
        print(stderr, options.wrong + QLatin1Char('\n') + helpText());
        return 2;
    }
    Q_UNREACHABLE();
}

QStringList argumentsOf(int argc, char **argv)
{
    QStringList list;
    for (int i = 1; i < argc; ++i)
        list.append(QString::fromLocal8Bit(argv[i]));
    return list;
}

/// The words of the person's language, where there are any; Qt's own as well.
void installTranslations(QApplication &application, const QLocale &locale)
{
    QLocale::setDefault(locale);
    auto *own = new QTranslator(&application);
    // English as well, for its plurals.
    if (own->load(locale, QStringLiteral("partway"), QStringLiteral("_"), QStringLiteral(":/i18n")) ||
        own->load(QStringLiteral(":/i18n/partway_en")))
        QApplication::installTranslator(own);
    auto *qt = new QTranslator(&application);
    if (qt->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                 QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QApplication::installTranslator(qt);
}

QString stateFolderOf(const Options &options)
{
    return options.stateFolder.isEmpty() ? defaultStateFolder() : options.stateFolder;
}

QString settingsFileOf(const Options &options)
{
    return QDir(stateFolderOf(options)).filePath(QStringLiteral("window.ini"));
}

/// What was asked for on the command line comes before what is kept.
ThemeChoice themeOf(const Options &options, const Preferences &preferences)
{
    if (options.theme != ThemeChoice::System)
        return options.theme;
    return themeNamed(preferences.text(Setting::Theme)).value_or(ThemeChoice::System);
}

/// Language and colours are wanted before anything is shown.
void dress(QApplication &application, const Options &options)
{
    QSettings settings(settingsFileOf(options), QSettings::IniFormat);
    const Preferences preferences(settings);
    installTranslations(application, localeFor(preferences.text(Setting::Language)));
    applyTheme(application, themeOf(options, preferences));
}

enum Start { GoOn, HandedOver, Unanswered };

/// Whether another Partway runs in this state folder, which then takes the files.
int meetAnother(SingleInstance &instance, const Options &options)
{
    const auto answer = [](Start start) { return [start] { QCoreApplication::exit(start); }; };
    QObject::connect(&instance, &SingleInstance::isFirst, &instance, answer(GoOn));
    QObject::connect(&instance, &SingleInstance::handedOver, &instance, answer(HandedOver));
    QObject::connect(&instance, &SingleInstance::unanswered, &instance, answer(Unanswered));
    instance.begin({options.files, ownActivationToken()});
    return QApplication::exec();
}

/// Of the transfers that have one on a server.
QSet<QString> uploadIdsIn(MainWindow &window)
{
    QSet<QString> ids;
    for (const Transfer &transfer : window.model().transfers()) {
        if (!transfer.uploadId.isEmpty())
            ids.insert(transfer.uploadId);
    }
    return ids;
}

int run(const Options &options)
{
    const QString folder = stateFolderOf(options);
    if (const auto prepared = prepareStateFolder(folder); !prepared) {
        print(stderr,
              errorSentence(prepared.error(), {.occasion = Occasion::Question}).whole() + QLatin1Char('\n'));
        return 1;
    }
    SingleInstance instance(folder);
    if (const int start = meetAnother(instance, options); start == HandedOver) {
        return 0;
    } else if (start == Unanswered) {
        print(stderr,
              QCoreApplication::translate("main", "Another Partway is at work in this state folder but does "
                                                  "not answer. Close it, or give another folder with "
                                                  "--state.") +
                  QLatin1Char('\n'));
        return 1;
    }
    QSettings settings(settingsFileOf(options), QSettings::IniFormat);
    Preferences preferences(settings);
#ifdef PARTWAY_UPDATE_URL
    preferences.setUpdateAddress(QUrl(QStringLiteral(PARTWAY_UPDATE_URL)));
#endif
    AccountStore accounts(folder);
    const auto loaded = accounts.load();
    KeychainCredentialStore keys;
    ProfileCredentialStore credentials(keys);
    credentials.setAccounts(accounts.accounts());

    SessionOptions session;
    session.stateFolder = folder;
    session.proxy = proxyFrom(preferences);
    EngineThread engine(session, credentials);
    MainWindow window(engine, settings);
    const FolderDesk folders(engine.folders(), window);
    const AccountDialogs accountDialogs({accounts, keys, credentials, engine, engine}, window);
    SystemClock clock;
    const std::unique_ptr<SystemSleep> sleep = makeSystemSleep();
    ControlDesk control({clock, settings, preferences, engine, *sleep}, window);
    const FolderHold hold(control.pause(), settings, engine.folders(), window.folders());
    const auto open = [](const QUrl &url) { return QDesktopServices::openUrl(url); };
    const ObjectLinks links(clock, accounts, credentials, window, open);
    QObject::connect(&links, &ObjectLinks::shareKeyWanted, &accountDialogs, &AccountDialogs::editAccount);
    HelpDesk help(preferences, accounts, window, open);
    PooledFileSource files(2);
    IntakeDesk intake({engine, engine, credentials, accounts, files, settings, clock, &engine.folders()},
                      window);
    InProgressDesk inProgress({engine, credentials, accounts, clock, engine, files, settings,
                               QDir(folder).filePath(QStringLiteral("savings.sqlite"))},
                              window);
    const RuleDesk rules({engine, credentials, accounts, clock}, inProgress, window);
    UploadDialogs uploads({engine, credentials, accounts, clock, engine, files, settings}, window);
    QObject::connect(&inProgress, &InProgressDesk::finishAsked, &uploads, &UploadDialogs::finish);
    QObject::connect(&inProgress, &InProgressDesk::adoptAsked, &uploads, &UploadDialogs::adopt);
    QObject::connect(&uploads, &UploadDialogs::changed, &inProgress,
                     [&inProgress](const AccountId &account, const QString &bucket) {
                         inProgress.rescue().refresh(account, {bucket});
                     });
    QObject::connect(&intake, &IntakeDesk::freed, &inProgress, &InProgressDesk::enterSavings);
    QObject::connect(&uploads, &UploadDialogs::freed, &inProgress, &InProgressDesk::enterSavings);
    EngineWatches watches(engine);
    const WatchDesk watchDesk({watches, engine, credentials, accounts, settings}, window);
    PracticeDesk practice(folder, accounts, keys, window);
    if (!loaded) {
        window.notices()->tell(QStringLiteral("account"),
                               {NoticeKind::Problem, sentenceOf(loaded.error()), {}, {}});
    }
    if (loaded && PracticeDesk::isWanted(accounts, options.practice))
        practice.start();
    engine.start(accounts.accounts());
    watches.start();

    QObject::connect(&instance, &SingleInstance::received, &window, [&](const HandOver &handOver) {
        bringToFront(window, handOver.activationToken);
        if (!handOver.urls.isEmpty())
            intake.take(handOver.urls);
    });

    const QuitSignals quit;
    QObject::connect(&quit, &QuitSignals::received, &window, [&window] {
        agreeToClosing(window);
        window.quit();
    });
    // A window that hides ends nothing; one that closes does.
    QApplication::setQuitOnLastWindowClosed(false);
    QObject::connect(&window, &MainWindow::closed, &window, [] { QApplication::exit(); });
    const auto scheme = systemColorScheme();
    ThemeFollower theme(themeOf(options, preferences), *scheme, settings, window);
    QObject::connect(&preferences, &Preferences::changed, &theme, [&](Setting setting) {
        if (setting == Setting::Theme)
            theme.setChoice(themeOf(options, preferences));
    });
    DesktopDesk desktop(engine, settings, clock, window, systemDesktop());
    desktop.watch(engine.folders());
    QObject::connect(&desktop, &DesktopDesk::pauseUntilTomorrowAsked, control.actions()->pauseUntilTomorrow,
                     &QAction::trigger);
    const OrphanWatch watch({accounts, credentials, engine, clock, preferences, desktop.notifier(),
                             *window.notices(), folder, [&window] { return uploadIdsIn(window); },
                             [buckets = KnownBuckets(window, settings)](const AccountId &account) {
                                 return buckets.of(account);
                             }});
    QObject::connect(&watch, &OrphanWatch::deskAsked, &window, [&window] { window.showUploads(); });
#ifdef PARTWAY_UPDATE_URL
    UpdateQuestion updateQuestion(proxyFrom(preferences));
    const UpdateWatch updates({updateQuestion, clock, settings, preferences, *window.notices(), open,
                               strictVersion(QLatin1String(PARTWAY_VERSION))});
#endif
    const GuideDesk guide(settings, accounts, help, window);
    desktop.open(options.hidden || settings.value(QLatin1String(settingskey::startHidden)).toBool());
    if (!options.files.isEmpty())
        intake.takeWhenReady(options.files);
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    partway::hardenProcess();
    partway::keepBufferMemory();
    const partway::Options options = partway::optionsFrom(argumentsOf(argc, argv), QDir::currentPath());
    if (const int code = answerWithoutWindow(options); code >= 0)
        return code;
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("partway"));
    QApplication::setApplicationDisplayName(QStringLiteral("Partway"));
    QApplication::setApplicationVersion(QLatin1String(PARTWAY_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("partway"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/partway.svg")));
    dress(application, options);
    return run(options);
}
