// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/rescue/ask_store.h"
#include "core/rescue/in_progress_upload.h"
#include "core/rescue/patient_questions.h"
#include "core/s3/account.h"

#include <QList>
#include <QObject>
#include <QSet>
#include <QStringList>

namespace partway {

/// Where to look.
struct ScanScope
{
    QString bucket; ///< empty: every bucket that the keys may list
    QString prefix; ///< of the key; with a bucket only
};

/// Lists in-progress uploads page by page, one bucket after the other, and tells them as they come. Lives in
/// one thread. Its end gives the scan up.
class UploadScan : public QObject
{
    Q_OBJECT
public:
    /// `clock` must outlive this object.
    UploadScan(AskStore ask, partway::Account account, Clock &clock, QObject *parent = nullptr);

    /// Once for each object.
    void start(const partway::ScanScope &scope);
    /// No page is asked for any more; finished() comes from the event loop.
    void stop();

Q_SIGNALS:
    /// The buckets that are going to be listed, where all are.
    void bucketsFound(const QStringList &buckets);
    /// A page; no upload comes twice in one scan, whatever the pages repeat.
    void found(const QList<partway::InProgressUpload> &uploads);
    /// The bucket could not be listed, or no further than told; the scan goes on with the next. What concerns
    /// the whole account (keys, the way to it) is told of every bucket that is left, and ends the scan.
    void failed(const QString &bucket, const partway::Error &error);
    /// The bucket was listed to its end.
    void listed(const QString &bucket);
    /// Once, the last. An empty bucket in failed() means that the buckets could not be listed.
    void finished();

private:
    enum class State { Ready, Listing, Over };

    void onBuckets(const Result<BucketsListed> &buckets);
    void nextBucket();
    void nextPrefix();
    void askForPage();
    void onPage(const Result<UploadsPage> &page);
    [[nodiscard]] QList<InProgressUpload> newIn(const UploadsPage &page);
    void goOnAfter(const UploadsPage &page, bool broughtNews);
    void giveUpBucket(const Error &error);
    void end();

    PatientQuestions m_questions;
    Account m_account;
    State m_state = State::Ready;
    QString m_prefix;
    QStringList m_buckets;  ///< still to be listed
    QStringList m_prefixes; ///< still to be asked for in this bucket
    ListUploads m_next;
    QSet<UploadRef> m_seen; ///< in this bucket, whatever their prefix
    QSet<QString> m_markers;
    int m_pagesWithoutNews = 0;
};

} // namespace partway
