// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/transfer_engine.h"
#include "core/s3/transport_settings.h"

#include <QString>

#include <memory>

namespace partway {

class FolderUploads;
class FolderWatches;
class StreamSource;

struct SessionOptions
{
    QString stateFolder; ///< holds journal.sqlite
    EngineLimits limits;
    ProxyChoice proxy = SystemProxy{};
};

/// The engine with the real clock, chance, files, network and journal of one state folder.
///
/// Belongs to the thread that opens it, which runs an event loop; made, used and destroyed there. The engine
/// is not started: give it accounts, connect, then start() it.
class EngineSession
{
public:
    /// `credentials` must outlive the session. JournalFailed where the folder or the journal cannot be used,
    /// with the code "in-use" where another session, of any program, has the folder.
    static Result<std::unique_ptr<EngineSession>> open(const SessionOptions &options,
                                                       CredentialStore &credentials);
    ~EngineSession(); ///< gives up what is in flight; the journal holds what is finished

    [[nodiscard]] TransferEngine &engine();
    /// Opens the journal of folders with the first call; the session keeps what it gives. Not started: give
    /// it accounts, connect, then start() it, after the engine. JournalFailed where that journal cannot be
    /// used.
    [[nodiscard]] Result<FolderUploads *> folders();
    /// False where no folder was ever uploaded from here: folders() would make the journal.
    [[nodiscard]] bool hasFolders() const;
    /// The folders that are watched; opens their journal with the first call. Not started: connect, then
    /// start() it, after the engine. JournalFailed where that journal cannot be used.
    [[nodiscard]] Result<FolderWatches *> watches();
    /// False where no folder was ever watched from here: watches() would make the journal.
    [[nodiscard]] bool hasWatches() const;
    /// For calls beside the queue: listings, tests of an account.
    [[nodiscard]] Transport &transport();
    /// For what is sent from now on.
    void setProxy(const ProxyChoice &proxy);
    /// What the engine reads from: streams are attached here before their transfers are added or resumed.
    [[nodiscard]] StreamSource &streams();
    [[nodiscard]] Clock &clock();
    /// The system has slept, or there is another network: what waits tries at once, and connections that are
    /// dead without having said so are noticed soon.
    void networkChanged();

private:
    struct Ports;
    explicit EngineSession(std::unique_ptr<Ports> ports);
    std::unique_ptr<Ports> m;
};

/// The network alone, for programs that only list or test. Belongs to the calling thread.
std::unique_ptr<Transport> makeTransport(Clock &clock, const ProxyChoice &proxy);

} // namespace partway
