// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file_source.h"
#include "core/plan/part_plan.h"
#include "core/plan/transfer.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace partway {

/// A part that the server answered for: number, ETag and size are what Complete and reconciliation need.
struct FinishedPart
{
    int number = 0;
    qint64 size = 0;
    QByteArray etag; ///< as the server gave it, without quotes
    QByteArray md5;  ///< raw, of the bytes that went out; empty where integrity is off

    friend bool operator==(const FinishedPart &, const FinishedPart &) = default;
};

/// What a person asked for last, as far as it outlives a restart.
enum class Intent { Run, Pause, Abort, AbortAndRemove };

/// What the machine remembers of its upload across restarts.
struct UploadRecord
{
    Intent intent = Intent::Run;
    /// Done, Failed, Aborted; Verifying: the object is proven, leftovers remain to be freed; else taken up
    /// again.
    TransferState outcome = TransferState::Queued;
    std::optional<Error> failure;           ///< with Failed
    std::optional<Fingerprint> fingerprint; ///< of the file that the upload is of
    PartPlan plan;
    QString token;        ///< random, sent as metadata: how our object is known again
    QString uploadId;     ///< empty: none known
    bool adopted = false; ///< somebody else began that upload: its object does not carry our token
    std::optional<UtcTime> createdAt;   ///< when the upload was created, by this machine's clock
    std::optional<UtcTime> lastPartAt;  ///< when its last part was sent and confirmed
    std::optional<UtcTime> keptAliveAt; ///< when a part was last sent to keep it, while it was paused
    std::optional<UtcTime> abortDate;   ///< what the store announced at Create
    std::optional<UtcTime>
        createAskedAt; ///< a Create went out that has no answer on record: it may have left an upload
    bool createInDoubt = false; ///< one of them may still be carried out, or was without our hearing of it
    bool completeAsked = false; ///< a Complete (or the one PutObject) went out: the object may be there
    bool opaqueEtags = false;   ///< the store's ETags turned out not to be MD5
    bool open = false;          ///< the source has no end yet, and the plan is what there is of it so far
    /// The parts on record may be of an earlier state of the source: each is held against the source as it is
    /// now before it counts.
    bool unproven = false;
    BegunAnew begunAnew = BegunAnew::No;
    int timesBegunAnew = 0;
    QStringList leftovers; ///< earlier uploads of this transfer that are to be aborted
    QStringList notFreed;  ///< earlier uploads that the server would not let go of: still billed, and shown
    QString etag;          ///< of the finished object; adopted: as Complete was answered
    QList<FinishedPart> parts; ///< ascending

    friend bool operator==(const UploadRecord &, const UploadRecord &) = default;
};

} // namespace partway
