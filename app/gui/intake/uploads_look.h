// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/intake/intake_plan.h"
#include "app/gui/intake/store_questions.h"

#include <QObject>
#include <QSet>

#include <optional>

namespace partway {

/// An upload in progress on the server for a key that a file of the lot is about to get.
struct UploadThere
{
    /// What it holds.
    struct Holding
    {
        QList<ListedPart> parts;
        bool more = false; ///< than these

        [[nodiscard]] qint64 bytes() const;
    };

    qsizetype item = 0; ///< its place in the plan
    ListedUpload upload;
    std::optional<Holding> holding{}; ///< nothing: not known
};

/// Looks for uploads in progress of the plan's large files. What cannot be listed is passed over: this is a
/// help, not a condition. Its end gives it up.
class UploadsLook : public QObject
{
    Q_OBJECT
public:
    /// So many are asked for one by one; more by listing all below the common prefix, with a budget.
    static constexpr qsizetype oneByOne = 16;
    static constexpr int mostPages = 20;
    static constexpr qsizetype mostLookedInto = 16;
    static constexpr int mostPagesOfParts = 10; ///< as many as an upload can have

    /// `plan` outlives this object. `own`: upload IDs of transfers in the queue, which are no news.
    UploadsLook(StorePort &store, CredentialStore &credentials, const Account &account,
                const IntakePlan &plan, QString bucket, QString prefix, QSet<QString> own,
                QObject *parent = nullptr);

    void start(const QList<qsizetype> &items);

Q_SIGNALS:
    /// Once, from the event loop.
    void looked(const QList<partway::UploadThere> &uploads);

private:
    void list(ListUploads call, int pagesLeft);
    void onPage(ListUploads call, int pagesLeft, const Result<Answer> &answer);
    void lookInto(qsizetype found, int afterPart, int pagesLeft);
    void onParts(qsizetype found, const PartsPage &page, int afterPart, int pagesLeft);
    void answeredOne();

    const IntakePlan &m_plan;
    QString m_bucket;
    QString m_prefix;
    QSet<QString> m_own;
    StoreQuestions m_questions;
    QSet<qsizetype> m_items;
    QList<UploadThere> m_found;
    int m_open = 0;
};

} // namespace partway
