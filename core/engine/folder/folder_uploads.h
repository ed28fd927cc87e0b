// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/folder/folder_journal.h"
#include "core/engine/folder/folder_sources.h"
#include "core/engine/folder/folder_upload.h"
#include "core/engine/transfer_engine.h"

#include <QList>
#include <QObject>

#include <memory>
#include <optional>

namespace partway {

/// Runs folders of many files, each folder as one thing: the second class that front ends talk to for
/// uploading. Small files go up here, with one request each; large ones become transfers of the engine.
/// Folders go up one after the other.
///
/// Lives in the engine's thread; all slots are called there (queued from elsewhere), all signals are emitted
/// there and carry values, snapshots at most ten times a second. What it works with is injected and must
/// outlive it. Where there is one of these, limits are set here and not at the engine: both share them.
class FolderUploads : public QObject
{
    Q_OBJECT
public:
    struct Ports
    {
        Clock &clock;
        RandomSource &random;
        Transport &transport;
        FolderJournal &journal;
        FolderSources &sources;
        CredentialStore &credentials;
        TransferEngine &engine;
    };

    explicit FolderUploads(Ports ports, EngineLimits limits = {}, QObject *parent = nullptr);
    ~FolderUploads() override; ///< gives up what is under way; the journal holds what is finished

    /// Folders of an account that is not there stop with CredentialsMissing.
    void setAccounts(const QList<partway::Account> &accounts);
    /// After the engine's start. JournalFailed where the journal cannot be read: nothing runs then.
    Result<void> start(StartWith with = StartWith::Everything);

    [[nodiscard]] QList<partway::FolderUpload> folders() const; ///< in the order in which they were added
    /// The next `most` files after the one with the id `after`, of one state or of all.
    [[nodiscard]] Result<QList<partway::FolderFile>>
    files(partway::FolderUploadId id, std::optional<partway::FileState> state, qint64 after, int most) const;

public Q_SLOTS:
    /// `tag` comes back in added(), or in addFailed() where the journal failed.
    void add(const partway::FolderRequest &request, quint64 tag = 0);
    void pause(partway::FolderUploadId id);
    /// Goes on with a folder that is Paused or Stopped; files that failed stay so.
    void resume(partway::FolderUploadId id);
    /// The same, and all that failed is tried once more, in a folder that is Done too. What could not be read
    /// is looked for again.
    void retryFailed(partway::FolderUploadId id);
    /// Gives it up: what is sent stays on the server, large files that are half sent are freed there.
    void cancel(partway::FolderUploadId id);
    /// Takes it out of the journal; cancels it first where it is not over.
    void remove(partway::FolderUploadId id);
    void setLimits(const partway::EngineLimits &limits);
    void credentialsChanged(const partway::AccountId &account);
    void networkChanged();

Q_SIGNALS:
    void added(quint64 tag, partway::FolderUploadId id);
    void addFailed(quint64 tag, const partway::Error &error);
    void changed(const QList<partway::FolderUpload> &folders);
    void removed(partway::FolderUploadId id);
    /// Keys of this account are missing or expired, and a folder waits for them.
    void credentialsNeeded(const partway::AccountId &account, const partway::Error &error);
    /// The journal could not be written. What is claimed still goes up, nothing new is, and it is tried again
    /// every few seconds.
    void journalFailed(const partway::Error &error);

private:
    class Impl;
    std::unique_ptr<Impl> m;
};

} // namespace partway
