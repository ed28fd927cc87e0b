// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/server_command.h"

#include "app/cli/account_choice.h"
#include "app/session/engine_session.h"
#include "app/session/practice_process.h"

#include <QDir>

namespace partway {

ServerCommand::ServerCommand(CommandContext &context)
    : Command(context)
{
}
ServerCommand::~ServerCommand() = default;

Parsed<Account> ServerCommand::choose()
{
    const auto environment = QProcessEnvironment::systemEnvironment();
    return chosenAccount(invocation(), context().accounts, environment,
                         AwsConfig::read(environment, QDir::homePath()));
}

void ServerCommand::connectToServer()
{
    const Parsed<Account> chosen = choose();
    if (!chosen)
        return fail(chosen.error().sentence, ExitCode::WrongUsage);
    m_account = *chosen;
    m_transport = makeTransport(context().clock, context().proxy);
    if (m_account.id != PracticeProcess::accountId())
        return fetchKeys();
    m_practice = std::make_unique<PracticeProcess>(context().stateFolder);
    connect(m_practice.get(), &PracticeProcess::failed, this,
            [this](const QString &sentence) { fail(sentence); });
    connect(m_practice.get(), &PracticeProcess::ready, this,
            [this](const Account &account, const Credentials &credentials) {
                m_account = account;
                context().keychain.keepForThisRun(account.id, credentials);
                fetchKeys();
            });
    m_practice->start();
}

void ServerCommand::fetchKeys()
{
    m_about = questionTo(m_account, m_about.bucket, m_about.key);
    context().credentials.fetch(m_account.id, [this](const Result<Credentials> &credentials) {
        if (!credentials)
            return fail(credentials.error(), m_about);
        m_credentials = *credentials;
        m_questions = std::make_unique<PatientQuestions>(askStore(), context().clock,
                                                         PatientQuestions::Unreached::ToldAtOnce);
        onConnected();
    });
}

void ServerCommand::send(const Call &call, std::function<void(Result<Answer>)> done)
{
    m_questions->ask(call, [done = std::move(done)](const Result<Answer> &answer) { done(answer); });
}

AskStore ServerCommand::askStore()
{
    return [this](const Call &call, std::function<void(Result<Answer>)> done) {
        m_transport->send(m_account.endpoint, m_credentials, call, std::move(done));
    };
}

std::optional<ObjectUrl> ServerCommand::urlOperand(const QString &operand, bool wantsKey)
{
    const std::optional<ObjectUrl> url = objectUrl(operand);
    if (!url || (wantsKey && url->key.isEmpty())) {
        fail(wantsKey ? tr("“%1” does not name an object: that looks like s3://BUCKET/KEY.").arg(operand)
                      : tr("“%1” does not name a bucket: that looks like s3://BUCKET or s3://BUCKET/PREFIX.")
                            .arg(operand),
             ExitCode::WrongUsage);
        return std::nullopt;
    }
    setSubject(*url);
    return url;
}

void ServerCommand::setSubject(const ObjectUrl &url)
{
    m_about.bucket = url.bucket;
    m_about.key = url.key;
}

} // namespace partway
