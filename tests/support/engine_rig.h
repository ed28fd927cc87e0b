// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/pooled_file_source.h"
#include "core/base/random_source.h"
#include "core/base/system_clock.h"
#include "core/engine/sqlite_journal.h"
#include "core/engine/transfer_engine.h"
#include "core/s3/http_transport.h"
#include "core/s3/transport_settings.h"
#include "tests/support/memory_credentials.h"
#include "tests/support/sample_file.h"
#include "tests/support/turnable_journal.h"

#include <QMap>
#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace partway::tests {

struct RigOptions
{
    EngineLimits limits{};
    TransportTimes times{};
};

/// The engine with all its real adapters, against some endpoint, in a folder of its own. It can be let go of
/// and taken up again on the same journal, as after a crash.
class EngineRig
{
public:
    EngineRig(Account account, Credentials keys, RigOptions options = {});
    ~EngineRig();
    EngineRig(const EngineRig &) = delete;
    EngineRig &operator=(const EngineRig &) = delete;

    void start(StartWith with = StartWith::Everything); ///< a failure is fatal
    /// Lets go of the engine and all below it. What was under way ends as it would with the process.
    void vanish();
    [[nodiscard]] bool isRunning() const { return m_engine != nullptr; }

    [[nodiscard]] TransferEngine &engine() { return *m_engine; }
    [[nodiscard]] TurnableJournal &journal() { return *m_journal; }
    [[nodiscard]] MemoryCredentials &credentials() { return m_credentials; }
    [[nodiscard]] const Account &account() const { return m_account; }
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }

    using Tune = std::function<void(TransferRequest &)>;
    /// Adds one transfer and waits for its id.
    TransferId add(const SampleFile &file, const QString &bucket, const QString &key, const Tune &tune = {});
    [[nodiscard]] Transfer transfer(TransferId id) const; ///< a default one where it has left
    [[nodiscard]] bool has(TransferId id) const;
    [[nodiscard]] bool isIn(TransferId id, TransferState state) const { return transfer(id).state == state; }
    /// Waits; false where it ends elsewhere or time is up.
    [[nodiscard]] bool reaches(TransferId id, TransferState state,
                               milliseconds within = std::chrono::seconds(40)) const;
    /// For messages of failed tests.
    [[nodiscard]] QByteArray describe(TransferId id) const;

    /// States as they were told, without repetitions.
    [[nodiscard]] QList<TransferState> history(TransferId id) const { return m_history.value(id.value); }
    QList<Transfer> told; ///< all that changed() told, in order
    QList<AccountId> credentialsNeeded;
    QList<Error> journalFailures;
    QList<TransferId> removed;

private:
    void listen();

    const Account m_account;
    const RigOptions m_options;
    QTemporaryDir m_folder;
    MemoryCredentials m_credentials;
    SystemClock m_clock;
    SystemRandomSource m_random;
    QMap<qint64, QList<TransferState>> m_history;
    std::unique_ptr<PooledFileSource> m_files;
    std::unique_ptr<HttpTransport> m_transport;
    std::unique_ptr<SqliteJournal> m_sqlite;
    std::unique_ptr<TurnableJournal> m_journal;
    std::unique_ptr<TransferEngine> m_engine;
};

} // namespace partway::tests
