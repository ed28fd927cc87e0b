// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/intake/store_questions.h"

#include <QObject>

namespace partway {

/// An upload on the server, to be freed.
struct UploadToFree
{
    QString key;
    QString uploadId;
};

/// Aborts uploads, and aborts them again until their parts are gone: some may be on their way while the first
/// abort is answered. Its end gives it up.
class UploadClearing : public QObject
{
    Q_OBJECT
public:
    static constexpr int rounds = 5;

    UploadClearing(StorePort &store, CredentialStore &credentials, const Account &account, QString bucket,
                  QObject *parent = nullptr);

    void free(const QList<UploadToFree> &uploads);

Q_SIGNALS:
    /// Once, from the event loop. `left`: could not be freed, and may still be billed.
    void freed(int left);

private:
    void abort(const UploadToFree &upload, int roundsLeft);
    void look(const UploadToFree &upload, int roundsLeft);
    void settle(bool gone);

    StoreQuestions m_questions;
    QString m_bucket;
    qsizetype m_open = 0;
    int m_left = 0;
};

} // namespace partway
