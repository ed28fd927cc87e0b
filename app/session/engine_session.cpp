// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/engine_session.h"

#include "app/session/state_folder.h"
#include "core/base/pooled_file_source.h"
#include "core/base/random_source.h"
#include "core/base/stream_source.h"
#include "core/base/system_clock.h"
#include "core/engine/folder/folder_uploads.h"
#include "core/engine/folder/pooled_folder_sources.h"
#include "core/engine/folder/sqlite_folder_journal.h"
#include "core/engine/sqlite_journal.h"
#include "core/engine/watch/folder_watches.h"
#include "core/engine/watch/pooled_watch_source.h"
#include "core/engine/watch/sqlite_watch_journal.h"
#include "core/s3/http_transport.h"

#include <QFileInfo>
#include <QLockFile>

namespace partway {

namespace {

TransportSettings settingsFor(const ProxyChoice &proxy)
{
    TransportSettings settings;
    settings.proxy = proxy;
    return settings;
}

} // namespace

// In the order in which they need each other: the engine goes first, the lock last.
struct EngineSession::Ports
{
    Ports(const SessionOptions &options, std::unique_ptr<QLockFile> lockFile,
          std::unique_ptr<SqliteJournal> openJournal, CredentialStore &keys)
        : stateFolder(options.stateFolder)
        , limits(options.limits)
        , credentials(keys)
        , lock(std::move(lockFile))
        , files(clock)
        , streams(files, random)
        , journal(std::move(openJournal))
        , transport(clock, settingsFor(options.proxy))
        , engine({clock, random, streams, transport, *journal, credentials}, options.limits)
    {
    }

    QString stateFolder;
    EngineLimits limits;
    CredentialStore &credentials;
    std::unique_ptr<QLockFile> lock;
    SystemClock clock;
    SystemRandomSource random;
    PooledFileSource files;
    StreamSource streams;
    std::unique_ptr<SqliteJournal> journal;
    HttpTransport transport;
    TransferEngine engine;
    // From the first folder on.
    std::unique_ptr<SqliteFolderJournal> folderJournal;
    std::unique_ptr<PooledFolderSources> folderSources;
    std::unique_ptr<FolderUploads> folders;
    std::unique_ptr<SqliteWatchJournal> watchJournal;
    std::unique_ptr<FolderWatches> watches;
};

namespace {

QString folderJournalIn(const QString &stateFolder) { return stateFolder + QLatin1String("/folders.sqlite"); }

} // namespace

Result<std::unique_ptr<EngineSession>> EngineSession::open(const SessionOptions &options,
                                                           CredentialStore &credentials)
{
    if (const Result<void> prepared = prepareStateFolder(options.stateFolder); !prepared)
        return failure(prepared.error());
    auto lock = std::make_unique<QLockFile>(options.stateFolder + QLatin1String("/session.lock"));
    lock->setStaleLockTime(
        0); // never by age: a transfer may run for weeks. A dead owner is noticed all the same.
    if (!lock->tryLock()) {
        Error error;
        error.kind = ErrorKind::JournalFailed;
        error.code = lock->error() == QLockFile::LockFailedError ? QStringLiteral("in-use") : QString();
        error.detail = options.stateFolder;
        return failure(error);
    }
    Result<std::unique_ptr<SqliteJournal>> journal =
        SqliteJournal::open(options.stateFolder + QLatin1String("/journal.sqlite"));
    if (!journal)
        return failure(journal.error());
    return std::unique_ptr<EngineSession>(new EngineSession(
        std::make_unique<Ports>(options, std::move(lock), *std::move(journal), credentials)));
}

EngineSession::EngineSession(std::unique_ptr<Ports> ports)
    : m(std::move(ports))
{
}
EngineSession::~EngineSession() = default;

TransferEngine &EngineSession::engine() { return m->engine; }
bool EngineSession::hasFolders() const { return QFileInfo::exists(folderJournalIn(m->stateFolder)); }

Result<FolderUploads *> EngineSession::folders()
{
    if (m->folders)
        return m->folders.get();
    Result<std::unique_ptr<SqliteFolderJournal>> journal =
        SqliteFolderJournal::open(folderJournalIn(m->stateFolder));
    if (!journal)
        return failure(journal.error());
    m->folderJournal = *std::move(journal);
    m->folderSources = std::make_unique<PooledFolderSources>();
    m->folders = std::make_unique<FolderUploads>(FolderUploads::Ports{m->clock, m->random, m->transport,
                                                                      *m->folderJournal, *m->folderSources,
                                                                      m->credentials, m->engine},
                                                 m->limits);
    return m->folders.get();
}

bool EngineSession::hasWatches() const
{
    return QFileInfo::exists(SqliteWatchJournal::fileIn(m->stateFolder));
}

Result<FolderWatches *> EngineSession::watches()
{
    if (m->watches)
        return m->watches.get();
    Result<std::unique_ptr<SqliteWatchJournal>> journal =
        SqliteWatchJournal::open(SqliteWatchJournal::fileIn(m->stateFolder));
    if (!journal)
        return failure(journal.error());
    m->watchJournal = *std::move(journal);
    m->watches = std::make_unique<FolderWatches>(
        m->clock, m->engine, *m->watchJournal, [] { return std::make_unique<PooledWatchSource>(); },
        m->stateFolder);
    return m->watches.get();
}

Transport &EngineSession::transport() { return m->transport; }
void EngineSession::setProxy(const ProxyChoice &proxy) { m->transport.setProxy(proxy); }
StreamSource &EngineSession::streams() { return m->streams; }
Clock &EngineSession::clock() { return m->clock; }

void EngineSession::networkChanged()
{
    m->transport.doubtConnections();
    m->engine.networkChanged();
    if (m->folders)
        m->folders->networkChanged();
}

std::unique_ptr<Transport> makeTransport(Clock &clock, const ProxyChoice &proxy)
{
    return std::make_unique<HttpTransport>(clock, settingsFor(proxy));
}

} // namespace partway
