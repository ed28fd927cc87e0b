// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/rescue/ask_store.h"
#include "core/rescue/finish_proof.h"
#include "core/rescue/in_progress_upload.h"
#include "core/rescue/part_listing.h"
#include "core/s3/account.h"

#include <QList>
#include <QObject>

#include <functional>
#include <optional>

namespace partway {

/// What can be known of an upload before it is completed.
struct FinishOutlook
{
    UploadContents contents;
    QList<ListedPart> parts;             ///< ascending
    std::optional<ObjectFound> replaced; ///< the object that is there now and would be replaced
    bool objectUnknown = false;          ///< the keys may not look whether there is one
    QList<ListedUpload> others;          ///< further uploads of the same key; they stay as they are
    bool othersUnknown = false;          ///< they could not be listed
    bool beingWritten = false;           ///< a part came within the last minutes
};

/// Completes an upload from what the server lists of it: for uploads that the journal does not know. What is
/// completed is what was looked at; a list that has changed since is a Conflict, and nothing is completed.
///
/// Done is told only when the object is proven: it is there, as large as the parts together, and its ETag is
/// what these parts make; where ETags are no MD5, when the upload is gone and the object is newer. A lost
/// answer, a second Complete, a sweep in between: HEAD and the listing decide, never the answer alone.
/// Lives in one thread. Its end gives it up; what was asked of the server may be done there all the same.
class UploadFinish : public QObject
{
    Q_OBJECT
public:
    /// `clock` must outlive this object.
    UploadFinish(AskStore ask, partway::Account account, Clock &clock, UploadRef ref,
                 QObject *parent = nullptr);

    /// Answers looked() or failed().
    void look();
    /// Of what looked() told last. Answers finished() or failed().
    void finish();

Q_SIGNALS:
    void looked(const partway::FinishOutlook &outlook);
    void finished(const partway::ObjectFound &object);
    /// NoSuchUpload: it ended meanwhile; UploadVanished: it ended, and the object there is not what its parts
    /// make; InvalidPart: the parts are no whole upload; Conflict: they, or the object of that key, changed
    /// since they were looked at; VerificationFailed: Complete was answered well, and the object is another.
    void failed(const partway::Error &error);

private:
    using ThenObject = std::function<void(const Result<std::optional<ObjectFound>> &)>;
    using ThenParts = std::function<void(const Result<PartsFound> &)>;

    // look()
    void lookAtObject();
    void lookAtOthers();
    void tellOutlook();
    // finish()
    void guardObject();
    void complete();
    void onCompleted(const Result<UploadCompleted> &answer);
    void reconcile();
    void askForParts();
    /// Where the parts are the ones that were told of; else the object decides, or it is a Conflict.
    void whereAsLookedAt(const std::function<void()> &then);
    void tryAgain();
    void awaitObject();
    void judge(const std::optional<ObjectFound> &object);
    void confirmEnded(const ObjectFound &object);
    void lookLater(const std::optional<ObjectFound> &object);

    void head(const ThenObject &then);
    void list(const ThenParts &then);
    void fail(const Error &error);
    void fail(ErrorKind kind, const QString &detail = {});
    void done(const ObjectFound &object);
    [[nodiscard]] ObjectAddress object() const { return {m_ref.bucket, m_ref.key}; }

    PatientQuestions m_questions;
    Account m_account;
    UploadRef m_ref;
    std::optional<FinishOutlook> m_outlook; ///< as it was told last
    FinishOutlook m_looking;
    std::optional<UtcTime> m_serverTime;
    QString m_checksumKind; ///< whose values Complete has to tell; empty: none
    // of one finish()
    FinishProof m_proof;
    std::optional<QByteArray> m_answered; ///< the ETag of a good answer to Complete; may be empty
    std::optional<Error> m_lastError;     ///< of the Complete before
    bool m_inDoubt = false;               ///< some Complete may have been carried out unheard
    int m_tries = 0;
    int m_looks = 0;
};

} // namespace partway
