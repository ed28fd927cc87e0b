// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/intake/upload_clearing.h"

#include <utility>

namespace partway {

UploadClearing::UploadClearing(StorePort &store, CredentialStore &credentials, const Account &account,
                             QString bucket, QObject *parent)
    : QObject(parent)
    , m_questions(store, credentials, account)
    , m_bucket(std::move(bucket))
{
}

void UploadClearing::free(const QList<UploadToFree> &uploads)
{
    m_open = uploads.size();
    for (const UploadToFree &upload : uploads)
        abort(upload, rounds);
    if (uploads.isEmpty())
        QMetaObject::invokeMethod(
            this, [this] { Q_EMIT freed(0); }, Qt::QueuedConnection);
}

void UploadClearing::abort(const UploadToFree &upload, int roundsLeft)
{
    m_questions.ask(AbortUpload{{m_bucket, upload.key}, upload.uploadId},
                    [this, upload, roundsLeft](const Result<Answer> &answer) {
                        if (answer || answer.error().kind == ErrorKind::NoSuchUpload)
                            look(upload, roundsLeft);
                        else
                            settle(false);
                    });
}

void UploadClearing::look(const UploadToFree &upload, int roundsLeft)
{
    m_questions.ask(ListParts{{m_bucket, upload.key}, upload.uploadId, 0, 1},
                    [this, upload, roundsLeft](const Result<Answer> &answer) {
                        const auto *page = answer ? std::get_if<PartsPage>(&*answer) : nullptr;
                        const bool gone = page ? page->parts.isEmpty()
                                               : !answer && answer.error().kind == ErrorKind::NoSuchUpload;
                        if (gone || !page || roundsLeft <= 1)
                            settle(gone);
                        else
                            abort(upload, roundsLeft - 1);
                    });
}

void UploadClearing::settle(bool gone)
{
    if (!gone)
        ++m_left;
    if (--m_open == 0)
        Q_EMIT freed(m_left);
}

} // namespace partway
