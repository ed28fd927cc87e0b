// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/watch_command.h"

#include "app/cli/instead_of_resuming.h"
#include "app/cli/watch_request.h"
#include "app/text/transfer_text.h"
#include "core/engine/watch/folder_watch.h"
#include "core/engine/watch/pooled_watch_source.h"
#include "core/engine/watch/sqlite_watch_journal.h"

#include <algorithm>

namespace partway {

WatchCommand::WatchCommand(CommandContext &context)
    : QueueCommand(context)
{
}

WatchCommand::~WatchCommand() = default;

void WatchCommand::start()
{
    const Parsed<WatchRequest> request = watchRequest(invocation(), context().stateFolder);
    const Parsed<EngineLimits> limits = limitsFrom(invocation());
    if (!request)
        return fail(request.error().sentence, ExitCode::WrongUsage);
    if (!limits)
        return fail(limits.error().sentence, ExitCode::WrongUsage);
    const std::optional<AccountId> account = useChosenAccount();
    if (!account)
        return;
    m_request = *request;
    m_request.folder.account = *account;
    openSession(*limits);
}

void WatchCommand::onLoaded()
{
    whenServersAreThere({m_request.folder.account}, [this] { run(); });
}

Result<WatchRecord> WatchCommand::recorded()
{
    auto journal = SqliteWatchJournal::open(SqliteWatchJournal::fileIn(context().stateFolder));
    if (!journal)
        return failure(journal.error());
    m_journal = *std::move(journal);
    const auto known = m_journal->load();
    if (!known)
        return failure(known.error());
    const FolderRequest &asked = m_request.folder;
    const auto found = std::find_if(known->cbegin(), known->cend(), [&asked](const WatchRecord &record) {
        const FolderRequest &folder = record.request.folder;
        return folder.root == asked.root && folder.account == asked.account &&
               folder.bucket == asked.bucket && folder.prefix == asked.prefix;
    });
    if (found == known->cend()) {
        // The window does not go on with it by itself.
        const auto id = m_journal->add(m_request, false);
        return id ? Result<WatchRecord>(WatchRecord{*id, m_request, false}) : failure(id.error());
    }
    WatchRecord record{found->id, m_request, found->on};
    if (const auto changed = m_journal->change(record); !changed)
        return failure(changed.error());
    return record;
}

void WatchCommand::run()
{
    const Result<WatchRecord> record = recorded();
    if (!record)
        return fail(record.error(), {.occasion = Occasion::Question});
    m_source = std::make_unique<PooledWatchSource>();
    m_watch =
        std::make_unique<FolderWatch>(FolderWatch::Ports{session().clock(), *m_source, *m_journal, engine()},
                                      *record, context().stateFolder);
    m_run = std::make_unique<QueueRun>(context(), engine(),
                                       [this](const AccountId &id) { return accountName(id); });
    m_run->waitForMore();
    connectWatch();
    if (const auto started = m_watch->start(); !started)
        return fail(started.error(), {.occasion = Occasion::Question});
    goOn();
}

void WatchCommand::connectWatch()
{
    connect(m_run.get(), &QueueRun::finished, this, [this](ExitCode code) { finish(code); });
    connect(m_watch.get(), &FolderWatch::watching, this, &WatchCommand::onWatching);
    connect(m_watch.get(), &FolderWatch::queued, this,
            [this](const QList<TransferId> &ids) { m_run->follow(ids); });
    connect(m_watch.get(), &FolderWatch::lost, this, &WatchCommand::onLost);
    connect(m_watch.get(), &FolderWatch::found, this, &WatchCommand::onFound);
    connect(m_watch.get(), &FolderWatch::journalFailed, this, [this](const Error &error) { fail(error); });
    connect(&engine(), &TransferEngine::addFailed, this,
            [this](quint64, const Error &error) { fail(error); });
}

void WatchCommand::goOn()
{
    QList<TransferId> resumed;
    QList<TransferId> repaired;
    const QList<Transfer> mine = m_watch->transfers();
    for (const Transfer &transfer : mine)
        if (transfer.canResume())
            (repairHelps(transfer) ? repaired : resumed).append(transfer.id);
    if (resumed.isEmpty() && repaired.isEmpty())
        return;
    engine().resume(resumed);
    engine().repair(repaired);
    m_run->follow(resumed + repaired);
}

void WatchCommand::onWatching(qsizetype leftAlone)
{
    const FolderRequest &folder = m_request.folder;
    const auto seconds = static_cast<int>(m_request.settle.count());
    console().object({{QStringLiteral("event"), QStringLiteral("watching")},
                      {QStringLiteral("folder"), folder.root},
                      {QStringLiteral("bucket"), folder.bucket},
                      {QStringLiteral("prefix"), folder.prefix},
                      {QStringLiteral("account"), accountName(folder.account)},
                      {QStringLiteral("settle"), seconds},
                      {QStringLiteral("existing"), m_request.existing},
                      {QStringLiteral("leftAlone"), static_cast<qint64>(leftAlone)}});
    console().remark(tr("Watches %1: what stands still there for %Ln seconds goes to %2. Ctrl+C ends it.",
                        nullptr, seconds)
                         .arg(folder.root, objectText(folder.bucket, folder.prefix)));
    if (leftAlone > 0)
        console().remark(tr("%Ln files are there already and are left alone as long as they do not change; "
                            "--existing sends them as well.",
                            nullptr, static_cast<int>(leftAlone)));
}

void WatchCommand::onLost(const Error &error)
{
    console().object({{QStringLiteral("event"), QStringLiteral("folder-lost")},
                      {QStringLiteral("folder"), m_request.folder.root},
                      {QStringLiteral("error"), errorToJson(error, {.source = m_request.folder.root,
                                                                    .occasion = Occasion::Question})}});
    console().remark(tr("%1 cannot be read just now. It is looked for until it is there again.")
                         .arg(m_request.folder.root));
}

void WatchCommand::onFound()
{
    console().object({{QStringLiteral("event"), QStringLiteral("folder-found")},
                      {QStringLiteral("folder"), m_request.folder.root}});
    console().remark(tr("%1 can be read again.").arg(m_request.folder.root));
}

void WatchCommand::interrupt()
{
    m_watch.reset(); // nothing new from here on
    m_run ? m_run->interrupt() : finish(ExitCode::Resumable);
}

} // namespace partway
