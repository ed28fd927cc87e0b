// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/rescue/ask_store.h"
#include "core/rescue/in_progress_upload.h"
#include "core/rescue/part_listing.h"

#include <QList>
#include <QObject>
#include <QSet>

#include <deque>
#include <memory>

namespace partway {

/// What became of one upload that was to be removed.
struct RemovalOutcome
{
    UploadRef ref;
    int parts = 0;              ///< that it held right before
    qint64 bytes = 0;           ///< of these
    bool wasGone = false;       ///< somebody else had ended it: nothing was freed by us
    std::optional<Error> error; ///< nothing: it is gone. AbortIncomplete: parts remain after every attempt
    int partsLeft = 0;          ///< with AbortIncomplete

    friend bool operator==(const RemovalOutcome &, const RemovalOutcome &) = default;
};

/// Aborts uploads, and aborts them again until their parts are gone: some may be on their way while the first
/// abort is answered (AWS: "it might be necessary to abort a given multipart upload multiple times").
///
/// First lists the parts, to tell what is freed, then AbortMultipartUpload, then ListParts, again with
/// growing pauses. Lives in one thread. Its end gives it up; what was asked of the server is done there all
/// the same.
class UploadRemoval : public QObject
{
    Q_OBJECT
public:
    static constexpr int atOnce = 4;
    static constexpr int rounds = 8;

    /// `clock` must outlive this object.
    UploadRemoval(AskStore ask, Clock &clock, QObject *parent = nullptr);

    /// May be called again while some are under way.
    void remove(const QList<partway::UploadRef> &refs);
    /// Those that were not begun are left as they are, and told nothing of.
    void stop();

Q_SIGNALS:
    void removed(const partway::RemovalOutcome &outcome); ///< one for each, in any order
    void finished();                                      ///< nothing is under way any more

private:
    struct Removal;
    using Open = std::shared_ptr<Removal>;

    void beginNext();
    void onFound(const Open &open, const Result<PartsFound> &found);
    void abort(const Open &open);
    void onAborted(const Open &open, const Result<Answer> &answer);
    void look(const Open &open);
    void onLooked(const Open &open, const Result<PartsFound> &found);
    /// A store may go on listing the parts of an upload that was completed (Storj).
    void lookAmongUploads(const Open &open);
    void settle(const Open &open);
    void fail(const Open &open, const Error &error);
    void failWaiting(const Error &error);

    PatientQuestions m_questions;
    std::deque<UploadRef> m_waiting;
    QSet<UploadRef> m_known; ///< those under way among them
    int m_open = 0;
};

} // namespace partway

Q_DECLARE_METATYPE(partway::RemovalOutcome)
