// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/intake/intake_plan.h"
#include "app/gui/intake/store_questions.h"
#include "core/base/clock.h"
#include "core/rescue/in_progress_upload.h"

#include <QObject>
#include <QSet>

namespace partway {

/// An upload in progress on the server for a key that a file of the lot is about to get.
struct UploadThere
{
    qsizetype item = 0; ///< its place in the plan
    InProgressUpload upload;
};

/// Looks for uploads in progress of the plan's large files. What cannot be listed is passed over: this is a
/// help, not a condition. Its end gives it up.
class UploadsLook : public QObject
{
    Q_OBJECT
public:
    /// So many are asked for one by one; more by listing all below the common prefix.
    static constexpr qsizetype oneByOne = 4;

    struct Where
    {
        QString bucket;
        QString prefix; ///< of all keys of the plan
    };

    /// `plan`, `store`, `credentials` and `clock` outlive this object. `own`: upload IDs of transfers in the
    /// queue, which are no news.
    UploadsLook(StorePort &store, CredentialStore &credentials, Clock &clock, const Account &account,
                const IntakePlan &plan, Where where, QSet<QString> own, QObject *parent = nullptr);

    void start(const QList<qsizetype> &items);

Q_SIGNALS:
    /// Once, from the event loop.
    void looked(const QList<partway::UploadThere> &uploads);

private:
    void scan(const QString &prefix);
    void onFound(const QList<partway::InProgressUpload> &uploads);

    Clock &m_clock;
    const IntakePlan &m_plan;
    Where m_where;
    QSet<QString> m_own;
    StoreQuestions m_questions;
    QSet<qsizetype> m_items;
    QSet<UploadRef> m_met;
    QList<UploadThere> m_found;
    int m_open = 0;
};

} // namespace partway
