// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/folder/folder_run.h"
#include "core/engine/folder/folder_uploads.h"
#include "core/engine/folder/handed_files.h"
#include "core/engine/folder/limit_split.h"

#include <map>
#include <memory>
#include <set>
#include <vector>

namespace partway {

/// The inside of FolderUploads: whose turn it is, what is wanted of each, and telling it.
class FolderUploads::Impl
{
public:
    Impl(FolderUploads &outside, Ports ports, const EngineLimits &limits);
    ~Impl();

    void setAccounts(const QList<Account> &accounts);
    Result<void> start(StartWith with);
    void add(const FolderRequest &request, quint64 tag);
    void pause(FolderUploadId id);
    void resume(FolderUploadId id);
    void retryFailed(FolderUploadId id);
    void cancel(FolderUploadId id);
    void remove(FolderUploadId id);
    void setLimits(const EngineLimits &limits);
    void credentialsChanged(const AccountId &account);
    void networkChanged();
    [[nodiscard]] QList<FolderUpload> folders() const;
    [[nodiscard]] FolderJournal &journal() const { return m_ports.journal; }

private:
    struct Row
    {
        FolderUpload upload;
        std::unique_ptr<FolderRun> run; ///< while it is Running
    };

    [[nodiscard]] Row *row(FolderUploadId id);
    void enter(Row &row, FolderState state, const std::optional<Error> &error = {});
    void startNext();
    void begin(Row &row);
    void recallHanded(const Row &row);
    void halt(Row &row); ///< takes the run away; the row holds what it knew
    void onEnded(FolderUploadId id, FolderState state, const std::optional<Error> &error);
    void onSettled(FolderUploadId id, const FolderFile &file, qint64 bytesBefore);
    void shareLimits();
    void touch(FolderUploadId id);
    void tell();
    void broke(const Error &error);

    FolderUploads &m_outside;
    const Ports m_ports;
    EngineLimits m_limits;
    RateLimiter m_limiter;
    HandedFiles m_handed;
    std::map<AccountId, std::unique_ptr<AccountDesk>> m_desks;
    std::map<FolderUploadId, Row> m_rows;
    std::vector<std::unique_ptr<FolderRun>> m_over; ///< until nothing of them is on the stack
    std::set<FolderUploadId> m_changed;
    Clock::TimerId m_tellTimer = 0;
    Clock::TimerId m_nextTimer = 0;
};

} // namespace partway
