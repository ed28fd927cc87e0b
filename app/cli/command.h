// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accounts/account_store.h"
#include "app/accounts/keychain_credential_store.h"
#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "app/cli/exit_code.h"
#include "core/base/clock.h"
#include "core/s3/credentials.h"
#include "core/s3/transport_settings.h"

#include <QObject>

#include <memory>

namespace partway {

/// What every command works with; outlives it.
struct CommandContext
{
    Invocation invocation;
    Console &console;
    QString stateFolder;
    ProxyChoice proxy;
    Clock &clock;
    AccountStore &accounts;
    KeychainCredentialStore &keychain;
    CredentialStore &credentials; ///< the whole chain: keychain, environment, profile
};

/// One command of the command line, from its arguments to its exit code.
class Command : public QObject
{
    Q_OBJECT
public:
    explicit Command(CommandContext &context);
    ~Command() override;

    /// Called once, from the event loop. Ends in finished(), at once or later.
    virtual void start() = 0;
    /// SIGINT or SIGTERM. Where nothing is under way that would have to be kept, the command just ends.
    virtual void interrupt();

Q_SIGNALS:
    void finished(partway::ExitCode code);

protected:
    [[nodiscard]] CommandContext &context() { return m_context; }
    [[nodiscard]] const Invocation &invocation() const { return m_context.invocation; }
    [[nodiscard]] Console &console() { return m_context.console; }

    void finish(ExitCode code);
    void fail(const Error &error, const ErrorContext &about = {});
    void fail(ErrorKind kind, const ErrorContext &about);
    void fail(const QString &sentence, ExitCode code = ExitCode::SomethingFailed);

private:
    CommandContext &m_context;
};

/// The command that was asked for.
std::unique_ptr<Command> makeCommand(CommandContext &context);

} // namespace partway

Q_DECLARE_METATYPE(partway::ExitCode)
