// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/account_store.h"
#include "app/accounts/keychain_credential_store.h"
#include "app/accounts/profile_credential_store.h"
#include "app/gui/accounts/account_dialogs.h"
#include "app/gui/accounts/practice_desk.h"
#include "app/gui/options.h"
#include "app/gui/platform/quit_signals.h"
#include "app/gui/queue/engine_thread.h"
#include "app/gui/window/close_question.h"
#include "app/gui/window/main_window.h"
#include "app/gui/window/notice_bar.h"
#include "app/gui/window/settings_keys.h"
#include "app/session/buffer_memory.h"
#include "app/session/state_folder.h"
#include "app/text/error_sentence.h"

#include <QApplication>
#include <QDir>
#include <QIcon>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

#include <cstdio>

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
void installTranslations(QApplication &application)
{
    auto *own = new QTranslator(&application);
    // English as well, for its plurals.
    if (own->load(QLocale(), QStringLiteral("partway"), QStringLiteral("_"), QStringLiteral(":/i18n")) ||
        own->load(QStringLiteral(":/i18n/partway_en")))
        QApplication::installTranslator(own);
    auto *qt = new QTranslator(&application);
    if (qt->load(QLocale(), QStringLiteral("qtbase"), QStringLiteral("_"),
                 QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QApplication::installTranslator(qt);
}

int run(const Options &options)
{
    const QString folder = options.stateFolder.isEmpty() ? defaultStateFolder() : options.stateFolder;
    if (const auto prepared = prepareStateFolder(folder); !prepared) {
        print(stderr, errorSentence(prepared.error()).whole() + QLatin1Char('\n'));
        return 1;
    }
    QSettings settings(QDir(folder).filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
    AccountStore accounts(folder);
    const auto loaded = accounts.load();
    KeychainCredentialStore keys;
    ProfileCredentialStore credentials(keys);
    credentials.setAccounts(accounts.accounts());

    SessionOptions session;
    session.stateFolder = folder;
    session.limits.bytesPerSecond =
        qMax<qint64>(0, settings.value(QLatin1String(settingskey::speedLimit)).toLongLong());
    EngineThread engine(session, credentials);
    MainWindow window(engine, settings);
    const AccountDialogs accountDialogs({accounts, keys, credentials, engine, engine}, window);
    PracticeDesk practice(folder, accounts, keys, window);
    if (!loaded) {
        window.notices()->tell(QStringLiteral("account"),
                               {NoticeKind::Problem, sentenceOf(loaded.error()), {}, {}});
    }
    if (loaded && PracticeDesk::isWanted(accounts, options.practice))
        practice.start();
    engine.start(accounts.accounts());

    const QuitSignals quit;
    QObject::connect(&quit, &QuitSignals::received, &window, [&window] {
        agreeToClosing(window);
        window.close();
    });
    window.show();
    if (!options.files.isEmpty())
        window.takeWhenReady(options.files);
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
    installTranslations(application);
    partway::applyTheme(application, options.theme);
    return run(options);
}
