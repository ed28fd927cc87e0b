// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/random_source.h"
#include "core/base/result.h"
#include "core/plan/transfer.h"
#include "core/plan/transfer_log.h"
#include "core/s3/account.h"
#include "core/s3/credentials.h"
#include "core/s3/transport.h"

#include <QList>
#include <QObject>

#include <memory>

namespace partway {

class TransferJournal;

/// What the queue may use at once. Every field can change while transfers run.
struct EngineLimits
{
    int transfersAtOnce = 3;
    int partsAtOnce = 8;       ///< over all transfers, 1 to 64
    qint64 bytesPerSecond = 0; ///< over all transfers; 0: unlimited

    friend bool operator==(const EngineLimits &, const EngineLimits &) = default;
};

enum class OnServer {
    Abort, ///< free what was sent; the transfer leaves the queue when the server has confirmed it
    Leave, ///< the parts stay on the server, and are billed there
};

/// What start() takes up again.
enum class StartWith {
    Everything, ///< all that was not paused
    Nothing,    ///< all rows are Paused until they are resumed; the journal keeps what they were
};

/// Runs transfers and keeps the journal: the only class that front ends talk to for uploading.
///
/// Lives in one thread, whichever; all slots are called there (queued from elsewhere), all signals are
/// emitted there and carry values. Snapshots come in batches, at most ten times a second, only of what
/// changed. What it works with is injected and must outlive it.
class TransferEngine : public QObject
{
    Q_OBJECT
public:
    struct Ports
    {
        Clock &clock;
        RandomSource &random;
        FileSource &files;
        Transport &transport;
        TransferJournal &journal;
        CredentialStore &credentials;
    };

    explicit TransferEngine(Ports ports, EngineLimits limits = {}, QObject *parent = nullptr);
    ~TransferEngine() override; ///< gives up what is in flight; the journal holds what is finished

    /// The accounts that transfers may name. Transfers of an account that is not there fail with
    /// CredentialsMissing.
    void setAccounts(const QList<partway::Account> &accounts);
    /// Loads the journal and goes on with what was under way. JournalFailed where it cannot be read: nothing
    /// runs then.
    Result<void> start(StartWith with = StartWith::Everything);

    [[nodiscard]] QList<partway::Transfer> transfers() const; ///< in queue order
    [[nodiscard]] QList<partway::Part> partsOf(partway::TransferId id) const;
    /// From its adding on; what happened before this program started is not known in full.
    [[nodiscard]] QList<partway::LogEntry> logOf(partway::TransferId id) const;
    [[nodiscard]] EngineLimits limits() const;

public Q_SLOTS:
    /// Journals the transfers, then queues them, in this order, at the end. `tag` comes back in added(); a
    /// failure of the journal comes as addFailed() and adds none.
    void add(const QList<partway::TransferRequest> &requests, quint64 tag = 0);
    void pause(const QList<partway::TransferId> &ids);
    void resume(const QList<partway::TransferId> &ids);
    void pauseAll();
    void resumeAll();
    /// For a source that changed: gives the old upload up and sends the file as it is now.
    void beginAnew(const QList<partway::TransferId> &ids);
    /// The same without giving the old upload up: only parts that differ from what was sent go once more, and
    /// the file is completed as it is now, where it stood still meanwhile. A file that went up whole is begun
    /// anew.
    void repair(const QList<partway::TransferId> &ids);
    /// Sources that may still grow count as finished as they are now.
    void finishNow(const QList<partway::TransferId> &ids);
    /// Sends confirmed parts of these numbers once more, as long as Complete was not asked for. Others are
    /// left alone. The wish does not outlive the program.
    void sendAgain(partway::TransferId id, const QList<int> &numbers);
    /// Whatever is at their destinations may be replaced: what failed for that goes on.
    void allowOverwrite(const QList<partway::TransferId> &ids);
    /// Looks whether the objects of those that are Done are still there, and still ours. Told in
    /// Transfer::check, which is Looking meanwhile; a few are looked at at once. What was seen is kept over a
    /// restart.
    void checkFinished(const QList<partway::TransferId> &ids);
    /// Where the file of a Paused or Failed transfer is now (absolute). It goes on where that is the file
    /// that was being sent: by its fingerprint, else by its size and the digests of all parts sent. Any other
    /// file fails with SourceChanged; where nothing was sent yet, any is taken.
    void chooseSource(partway::TransferId id, const QString &path);
    /// Frees what is on the server and keeps the row as Aborted.
    void abort(const QList<partway::TransferId> &ids);
    /// Takes rows away. With OnServer::Abort an unfinished one goes through Aborting first and leaves when it
    /// is freed; where that fails it stays, Failed, with the error. A finished object is never touched.
    void remove(const QList<partway::TransferId> &ids, partway::OnServer parts);
    /// Moves rows, kept in their order, so that the first stands at `position`.
    void move(const QList<partway::TransferId> &ids, int position);
    void setPriority(const QList<partway::TransferId> &ids, partway::Priority priority);
    void setLimits(const partway::EngineLimits &limits);
    /// New keys are there (or the keychain was unlocked): what waits for them goes on.
    void credentialsChanged(const partway::AccountId &account);
    /// The system says that the network is back: what waits for it tries at once.
    void networkChanged();
    /// Whose parts partsChanged() and whose log logged() tell; a null id: nobody's.
    void watchParts(partway::TransferId id);

Q_SIGNALS:
    void added(quint64 tag, const QList<partway::TransferId> &ids);
    void addFailed(quint64 tag, const partway::Error &error);
    void changed(const QList<partway::Transfer> &transfers);
    void removed(const QList<partway::TransferId> &ids);
    /// All parts after watchParts() and whenever their number is another, else only those that changed.
    void partsChanged(partway::TransferId id, const QList<partway::Part> &parts, bool all);
    /// The whole log after watchParts(), afterwards only what is new.
    void logged(partway::TransferId id, const QList<partway::LogEntry> &entries, bool all);
    /// Keys of this account are missing or expired, and transfers wait for them. Once until
    /// credentialsChanged().
    void credentialsNeeded(const partway::AccountId &account, const partway::Error &error);
    /// The journal could not be written. Nothing new is sent until it can be.
    void journalFailed(const partway::Error &error);

private:
    class Impl;
    std::unique_ptr<Impl> m;
};

} // namespace partway

Q_DECLARE_METATYPE(partway::EngineLimits)
Q_DECLARE_METATYPE(partway::OnServer)
