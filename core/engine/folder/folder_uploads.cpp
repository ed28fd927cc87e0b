// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/folder/folder_uploads.h"

#include "core/engine/folder/folder_uploads_core.h"

namespace partway {

FolderUploads::FolderUploads(Ports ports, EngineLimits limits, QObject *parent)
    : QObject(parent)
    , m(std::make_unique<Impl>(*this, ports, limits))
{
}
FolderUploads::~FolderUploads() = default;

void FolderUploads::setAccounts(const QList<Account> &accounts) { m->setAccounts(accounts); }
Result<void> FolderUploads::start(StartWith with) { return m->start(with); }
QList<FolderUpload> FolderUploads::folders() const { return m->folders(); }

Result<QList<FolderFile>> FolderUploads::files(FolderUploadId id, std::optional<FileState> state,
                                               qint64 after, int most) const
{
    return m->journal().files(id, state, after, most);
}

void FolderUploads::add(const FolderRequest &request, quint64 tag) { m->add(request, tag); }
void FolderUploads::pause(FolderUploadId id) { m->pause(id); }
void FolderUploads::resume(FolderUploadId id) { m->resume(id); }
void FolderUploads::retryFailed(FolderUploadId id) { m->retryFailed(id); }
void FolderUploads::cancel(FolderUploadId id) { m->cancel(id); }
void FolderUploads::remove(FolderUploadId id) { m->remove(id); }
void FolderUploads::setLimits(const EngineLimits &limits) { m->setLimits(limits); }
void FolderUploads::credentialsChanged(const AccountId &account) { m->credentialsChanged(account); }
void FolderUploads::networkChanged() { m->networkChanged(); }

} // namespace partway
