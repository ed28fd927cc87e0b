// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/queue_run.h"

#include "app/cli/instead_of_resuming.h"
#include "app/cli/progress_line.h"
#include "app/cli/shell_command.h"
#include "app/cli/transfer_json.h"
#include "app/text/quantities_text.h"
#include "app/text/transfer_text.h"

#include <QJsonArray>
#include <QMap>

namespace partway {

using namespace std::chrono_literals;

namespace {

// Pausing takes well under a second; whoever interrupts does not wait for a disk that hangs.
constexpr auto longestPausing = 5s;

} // namespace

QueueRun::QueueRun(CommandContext &context, TransferEngine &engine, AccountName accountName, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_engine(engine)
    , m_accountName(std::move(accountName))
{
    connect(&m_engine, &TransferEngine::changed, this, &QueueRun::onChanged);
    connect(&m_engine, &TransferEngine::credentialsNeeded, this, &QueueRun::onCredentialsNeeded);
    connect(&m_everySecond, &QTimer::timeout, this, &QueueRun::tick);
}

void QueueRun::follow(const QList<TransferId> &ids)
{
    for (const TransferId id : ids)
        if (!m_ids.contains(id))
            m_ids.append(id);
    m_everySecond.start(1s);
    onChanged(m_engine.transfers());
}

void QueueRun::onChanged(const QList<Transfer> &transfers)
{
    // Before follow() nothing is known of what this run is about.
    if (m_stage == Stage::Ended || m_ids.isEmpty())
        return;
    for (const Transfer &transfer : transfers) {
        if (!m_ids.contains(transfer.id))
            continue;
        const bool isNew = !m_rows.contains(transfer.id);
        const Transfer before = std::exchange(m_rows[transfer.id], transfer);
        if (isNew || before.state != transfer.state || before.waiting != transfer.waiting ||
            before.uploadId != transfer.uploadId || before.error != transfer.error)
            m_context.console.object(transferToJson(transfer, m_accountName(transfer.request.account)));
        tell(before, transfer);
        abortOnce(transfer);
        forgetIfDone(transfer);
    }
    m_context.console.progress(progressLine(rows(), Console::width()));
    endIfAllHaveEnded();
}

void QueueRun::forgetIfDone(const Transfer &transfer)
{
    if (m_end == End::WhenAllHaveEnded || transfer.state != TransferState::Done)
        return;
    m_ids.removeAll(transfer.id);
    m_rows.remove(transfer.id);
}

void QueueRun::tell(const Transfer &before, const Transfer &now)
{
    const QString object = objectText(now.request.bucket, now.request.key);
    if (now.begunAnew != before.begunAnew && now.begunAnew != BegunAnew::No)
        m_context.console.remark(QStringLiteral("%1: %2").arg(object, begunAnewText(now.begunAnew)));
    if (before.id == now.id && before.partSize != now.partSize)
        tellPartSize(now);
    if (const QString news = m_waitingNews.lineFor(now, m_context.clock.now()); !news.isEmpty())
        m_context.console.remark(news);
    if (hasEnded(now) && now.state != before.state)
        tellEnd(now);
}

void QueueRun::abortOnce(const Transfer &transfer)
{
    if (m_failures == Failures::Keep || m_stage != Stage::Running)
        return;
    if (transfer.state == TransferState::Aborting)
        m_aborting.insert(transfer.id);
    if (transfer.state != TransferState::Failed || m_abortAsked.contains(transfer.id))
        return;
    if (transfer.error)
        m_context.console.failure(*transfer.error,
                                  contextOf(transfer, m_accountName(transfer.request.account)));
    m_abortAsked.insert(transfer.id);
    m_engine.abort({transfer.id});
}

void QueueRun::tellPartSize(const Transfer &transfer)
{
    const qint64 wish = transfer.request.partSizeWish;
    if (wish == 0 || transfer.partSize == 0 || transfer.partSize == wish)
        return;
    m_context.console.remark(
        tr("%1: the parts are of %2, not of %3 as asked; the store or the size of the file needs it.")
            .arg(objectText(transfer.request.bucket, transfer.request.key), formatPartSize(transfer.partSize),
                 formatPartSize(wish)));
}

void QueueRun::tellEnd(const Transfer &transfer)
{
    const QString object = objectText(transfer.request.bucket, transfer.request.key);
    if (transfer.state == TransferState::Done && !m_context.console.isJson()) {
        const QString size = formatBytes(transfer.size);
        m_context.console.result(
            transfer.parts > 1
                ? tr("%1 is at %2: %3 in %4 parts, verified.")
                      .arg(sourceText(transfer.request), object, size, QString::number(transfer.parts))
                : tr("%1 is at %2: %3, verified.").arg(sourceText(transfer.request), object, size),
            {});
    }
    if (transfer.state == TransferState::Aborted && m_abortAsked.contains(transfer.id))
        m_context.console.remark(tr("Nothing of it is left at %1.").arg(object));
    else if (transfer.state == TransferState::Aborted)
        m_context.console.complaint(
            tr("Transfer %1 to %2 was aborted and cannot be resumed. Upload the file again.")
                .arg(QString::number(transfer.id.value), object));
    if (transfer.state == TransferState::Failed && transfer.error)
        m_context.console.failure(*transfer.error,
                                  contextOf(transfer, m_accountName(transfer.request.account)));
}

void QueueRun::tick()
{
    for (const Transfer &transfer : rows())
        if (!hasEnded(transfer))
            m_context.console.object(transferToJson(transfer, m_accountName(transfer.request.account)));
    m_context.console.progress(progressLine(rows(), Console::width()));
    lookForNewKeys();
}

void QueueRun::onCredentialsNeeded(const AccountId &account, const Error &error)
{
    m_context.console.error(error, {.account = m_accountName(account)});
    // Keys in this program's own environment never change; those in files and in the keychain may.
    const bool fixed = qEnvironmentVariableIsSet("AWS_ACCESS_KEY_ID");
    if (error.kind != ErrorKind::CredentialsExpired)
        return pause(ExitCode::SomethingFailed);
    if (fixed)
        return pause(ExitCode::Resumable);
    m_context.credentials.fetch(account, [this, account](const Result<Credentials> &keys) {
        m_refused.insert(account, keys.value_or(Credentials()));
    });
}

void QueueRun::lookForNewKeys()
{
    const QList<AccountId> accounts = m_refused.keys(); // the answers may change the list at once
    for (const AccountId &account : accounts) {
        m_context.credentials.fetch(account, [this, account](const Result<Credentials> &keys) {
            if (!keys || !m_refused.contains(account) || m_refused.value(account) == *keys)
                return;
            m_refused.remove(account);
            m_engine.credentialsChanged(account);
        });
    }
}

void QueueRun::interrupt() { pause(ExitCode::Resumable); }

void QueueRun::pause(ExitCode code)
{
    if (m_stage != Stage::Running)
        return;
    m_stage = Stage::Pausing;
    m_pausedWith = code;
    QTimer::singleShot(longestPausing, this, [this] {
        sayHowToGoOn();
        m_stage = Stage::Ended;
        Q_EMIT finished(m_pausedWith);
    });
    m_engine.pause(m_ids);
    onChanged(m_engine.transfers());
    if (m_ids.isEmpty())
        endIfAllHaveEnded();
}

bool QueueRun::hasEnded(const Transfer &transfer) const
{
    if (transfer.state == TransferState::Failed && m_failures == Failures::Abort && m_stage == Stage::Running)
        return m_aborting.contains(transfer.id);
    return transfer.isFinal() || transfer.state == TransferState::Failed ||
           (m_stage != Stage::Running && transfer.state == TransferState::Paused);
}

void QueueRun::endIfAllHaveEnded()
{
    for (const Transfer &transfer : rows())
        if (!hasEnded(transfer))
            return;
    if (m_stage == Stage::Ended || m_rows.size() < m_ids.size() ||
        (m_stage == Stage::Running && m_end == End::WhenInterrupted))
        return;
    const ExitCode code = outcome();
    if (m_stage == Stage::Pausing || code == ExitCode::SomethingFailed)
        sayHowToGoOn();
    m_stage = Stage::Ended;
    Q_EMIT finished(code);
}

ExitCode QueueRun::outcome() const
{
    ExitCode code = ExitCode::AllDone;
    for (const Transfer &transfer : rows()) {
        if (transfer.state == TransferState::Paused)
            return m_pausedWith;
        if (transfer.state != TransferState::Done)
            code = ExitCode::SomethingFailed;
    }
    return code;
}

void QueueRun::sayHowToGoOn()
{
    QList<TransferId> resumable;
    QList<TransferId> repairable;
    QMap<QString, QStringList> others; // what helps -> whom
    for (const Transfer &transfer : rows()) {
        if (transfer.isFinal())
            continue;
        if (const QString help = insteadOfResuming(transfer); !help.isEmpty())
            others[help].append(QString::number(transfer.id.value));
        else if (transfer.request.source == SourceKind::Stream)
            sayHowToSendAgain(transfer);
        else if (repairHelps(transfer))
            repairable.append(transfer.id);
        else
            resumable.append(transfer.id);
    }
    if (!resumable.isEmpty())
        sayCommand(QStringLiteral("resume"), resumable,
                   m_stage == Stage::Pausing ? tr("Paused; what is finished is kept. To go on:")
                                             : tr("What is finished is kept. To try again:"));
    if (!repairable.isEmpty())
        sayCommand(QStringLiteral("repair"), repairable,
                   tr("What is finished is kept. To send only what differs of the file as it is now:"));
    for (auto help = others.cbegin(); help != others.cend(); ++help)
        m_context.console.remark(
            {tr("%1 Resuming would end in the same way; this takes it off the list:").arg(help.key()),
             QLatin1String("  ") + commandFor(QStringLiteral("remove"), m_context.invocation, help.value())});
}

// Its bytes came once: they cannot be asked for again.
void QueueRun::sayHowToSendAgain(const Transfer &stream)
{
    const QJsonArray ids{stream.id.value};
    m_context.console.object(
        {{QStringLiteral("event"), QStringLiteral("send-again")}, {QStringLiteral("ids"), ids}});
    m_context.console.remark(
        tr("What is finished is kept. To go on, give the same command again, with the stream from its "
           "beginning: parts that match are not sent again. “abort %1” frees what is there.")
            .arg(stream.id.value));
}

void QueueRun::sayCommand(const QString &verb, const QList<TransferId> &transfers, const QString &sentence)
{
    QStringList ids;
    QJsonArray numbers;
    for (const TransferId id : transfers) {
        ids.append(QString::number(id.value));
        numbers.append(id.value);
    }
    const QString command = commandFor(verb, m_context.invocation, ids);
    m_context.console.object({{QStringLiteral("event"), verb},
                              {QStringLiteral("command"), command},
                              {QStringLiteral("ids"), numbers}});
    m_context.console.remark({sentence, QLatin1String("  ") + command});
}

QList<Transfer> QueueRun::rows() const
{
    QList<Transfer> rows;
    for (const TransferId id : m_ids)
        if (const auto row = m_rows.constFind(id); row != m_rows.constEnd())
            rows.append(*row);
    return rows;
}

} // namespace partway
