// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"

#include "app/accounts/credential_chain.h"
#include "app/accounts/profile_credential_store.h"
#include "app/cli/command.h"
#include "app/cli/command_table.h"
#include "app/cli/interrupt_signals.h"
#include "app/cli/own_credentials.h"
#include "app/cli/proxy_argument.h"
#include "app/session/state_folder.h"
#include "core/base/system_clock.h"

#include <QCoreApplication>
#include <QDir>
#include <QTimer>

#include <cstdio>

namespace partway {

namespace {

int toInt(ExitCode code) { return static_cast<int>(code); }

int misused(const Invocation &invocation, const QString &sentence)
{
    Console(invocation.has("json") ? Console::Form::Json : Console::Form::Text, Console::Talk::Quiet)
        .complaint(sentence);
    return toInt(ExitCode::WrongUsage);
}

int print(const QString &text)
{
    std::fputs(text.toUtf8().constData(), stdout);
    return toInt(ExitCode::AllDone);
}

int run(const Invocation &invocation, const ProxyChoice &proxy)
{
    Console console(invocation.has("json") ? Console::Form::Json : Console::Form::Text,
                    invocation.has("quiet") ? Console::Talk::Quiet : Console::Talk::Usual);
    const QString folder =
        invocation.has("state") ? QDir(invocation.value("state")).absolutePath() : defaultStateFolder();
    SystemClock clock;
    AccountStore accounts(folder);
    if (const AccountResult<void> loaded = accounts.load(); !loaded) {
        console.complaint(sentenceOf(loaded.error()));
        return toInt(ExitCode::SomethingFailed);
    }
    KeychainCredentialStore keychain;
    EnvironmentCredentialStore environment;
    ProfileCredentialStore own(keychain);
    own.setAccounts(accounts.accounts());
    OwnCredentials credentials(own, environment);
    CommandContext context{invocation, console, folder, proxy, clock, accounts, keychain, credentials};
    const std::unique_ptr<Command> command = makeCommand(context);

    InterruptSignals signals_;
    QObject::connect(&signals_, &InterruptSignals::interrupted, command.get(), &Command::interrupt);
    QObject::connect(command.get(), &Command::finished, qApp,
                     [](ExitCode code) { QCoreApplication::exit(toInt(code)); });
    QTimer::singleShot(0, command.get(), &Command::start);
    return QCoreApplication::exec();
}

} // namespace

int runProgram(const QStringList &arguments)
{
    const Parsed<Invocation> invocation = parseArguments(arguments, globalOptions(), commandTable());
    if (!invocation) {
        Invocation form;
        if (arguments.contains(QLatin1String("--json")))
            form.options.insert(QStringLiteral("json"), {QString()});
        return misused(form, invocation.error().sentence);
    }
    if (invocation->has("version"))
        return print(QStringLiteral("partway-cli " PARTWAY_VERSION "\n"));
    if (invocation->has("help"))
        return print(helpText(invocation->command));
    const Parsed<ProxyChoice> proxy = proxyArgument(*invocation);
    if (!proxy)
        return misused(*invocation, proxy.error().sentence);
    return run(*invocation, *proxy);
}

} // namespace partway
