// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/queue_command.h"

#include "app/cli/account_choice.h"
#include "app/cli/folder_request.h"
#include "app/cli/quantity_argument.h"
#include "app/session/practice_process.h"
#include "core/engine/folder/folder_uploads.h"

#include <QDir>
#include <QProcessEnvironment>

namespace partway {

QueueCommand::QueueCommand(CommandContext &context)
    : Command(context)
{
}
QueueCommand::~QueueCommand() = default;

void QueueCommand::openSession(const EngineLimits &limits, const QString &folder)
{
    m_folder = folder.isEmpty() ? context().stateFolder : folder;
    Result<std::unique_ptr<EngineSession>> session =
        EngineSession::open({m_folder, limits, context().proxy}, context().credentials);
    if (!session)
        return fail(session.error(), {.occasion = Occasion::Question});
    m_session = *std::move(session);
    giveAccounts();
    connect(&engine(), &TransferEngine::journalFailed, this, [this](const Error &error) { fail(error); });
    if (const Result<void> started = engine().start(StartWith::Nothing); !started)
        return fail(started.error(), {.occasion = Occasion::Question});
    onLoaded();
}

std::optional<AccountId> QueueCommand::useChosenAccount()
{
    const auto environment = QProcessEnvironment::systemEnvironment();
    const Parsed<Account> account = chosenAccount(invocation(), context().accounts, environment,
                                                  AwsConfig::read(environment, QDir::homePath()));
    if (!account) {
        fail(account.error().sentence, ExitCode::WrongUsage);
        return std::nullopt;
    }
    if (isEnvironmentAccount(account->id)) {
        if (const AccountResult<void> kept = rememberAccount(context().accounts, *account); !kept) {
            fail(sentenceOf(kept.error()));
            return std::nullopt;
        }
    }
    useAccount(*account);
    return account->id;
}

void QueueCommand::useAccount(const Account &account)
{
    m_ofThisRun.append(account);
    if (m_session)
        giveAccounts();
}

void QueueCommand::giveAccounts()
{
    QList<Account> accounts = context().accounts.accounts();
    for (const Account &account : std::as_const(m_ofThisRun)) {
        accounts.removeIf([&account](const Account &known) { return known.id == account.id; });
        accounts.append(account);
    }
    engine().setAccounts(accounts);
    if (m_folders)
        m_folders->setAccounts(accounts);
}

FolderUploads *QueueCommand::folders()
{
    if (m_folders)
        return m_folders;
    const Result<FolderUploads *> opened = m_session->folders();
    if (!opened) {
        fail(opened.error(), {.occasion = Occasion::Question});
        return nullptr;
    }
    m_folders = *opened;
    giveAccounts();
    if (const Result<void> started = m_folders->start(StartWith::Nothing); !started) {
        fail(started.error(), {.occasion = Occasion::Question});
        return nullptr;
    }
    return m_folders;
}

std::optional<Account> QueueCommand::accountOfThisRun(const AccountId &id) const
{
    for (const Account &account : m_ofThisRun)
        if (account.id == id)
            return account;
    return std::nullopt;
}

QString QueueCommand::accountName(const AccountId &id)
{
    if (const std::optional<Account> ofThisRun = accountOfThisRun(id))
        return ofThisRun->name;
    const std::optional<Account> account = context().accounts.account(id);
    return account ? account->name : id.value;
}

std::optional<QList<FolderUpload>> QueueCommand::takeFolders(QStringList &operands)
{
    QList<FolderUpload> taken;
    QStringList others;
    for (const QString &operand : std::as_const(operands)) {
        const FolderUploadId id = folderIdFrom(operand);
        if (id.isNull()) {
            others.append(operand);
            continue;
        }
        QList<FolderUpload> known;
        if (m_session->hasFolders()) {
            if (!folders())
                return std::nullopt;
            known = m_folders->folders();
        }
        const auto found = std::find_if(known.cbegin(), known.cend(),
                                        [id](const FolderUpload &folder) { return folder.id == id; });
        if (found == known.cend()) {
            fail(tr("There is no folder %1. “transfers” shows those that there are.").arg(operand));
            return std::nullopt;
        }
        taken.append(*found);
    }
    operands = others;
    return taken;
}

std::optional<QList<Transfer>> QueueCommand::transfersNamed(const QStringList &operands)
{
    const QList<Transfer> all = engine().transfers();
    QList<Transfer> named;
    for (const QString &operand : operands) {
        bool isNumber = false;
        const TransferId id{operand.toLongLong(&isNumber)};
        const auto found = std::find_if(all.cbegin(), all.cend(),
                                        [id](const Transfer &transfer) { return transfer.id == id; });
        if (!isNumber || id.value <= 0) {
            fail(tr("“%1” is not the ID of a transfer: IDs are numbers, and “transfers” shows them.")
                     .arg(operand),
                 ExitCode::WrongUsage);
            return std::nullopt;
        }
        if (found == all.cend()) {
            fail(tr("There is no transfer %1. “transfers” shows those that there are.").arg(operand));
            return std::nullopt;
        }
        named.append(*found);
    }
    return named;
}

void QueueCommand::whenServersAreThere(const QSet<AccountId> &accounts, std::function<void()> then)
{
    if (!accounts.contains(PracticeProcess::accountId()))
        return then();
    m_practice = std::make_unique<PracticeProcess>(m_folder);
    connect(m_practice.get(), &PracticeProcess::failed, this,
            [this](const QString &sentence) { fail(sentence); });
    connect(m_practice.get(), &PracticeProcess::ready, this,
            [this, then = std::move(then)](const Account &account, const Credentials &credentials) {
                context().keychain.keepForThisRun(account.id, credentials);
                useAccount(account);
                then();
            });
    m_practice->start();
}

Parsed<EngineLimits> limitsFrom(const Invocation &invocation)
{
    EngineLimits limits;
    if (invocation.has("parallel")) {
        bool isNumber = false;
        limits.partsAtOnce = invocation.value("parallel").toInt(&isNumber);
        if (!isNumber || limits.partsAtOnce < 1 || limits.partsAtOnce > 64)
            return wrongUsage(QueueCommand::tr("--parallel is a number from 1 to 64, not “%1”.")
                                  .arg(invocation.value("parallel")));
    }
    if (invocation.has("limit")) {
        const std::optional<qint64> rate = rateArgument(invocation.value("limit"));
        if (!rate)
            return wrongUsage(QueueCommand::tr("--limit is a rate such as 10M or 500K/s, not “%1”.")
                                  .arg(invocation.value("limit")));
        limits.bytesPerSecond = *rate;
    }
    return limits;
}

} // namespace partway
