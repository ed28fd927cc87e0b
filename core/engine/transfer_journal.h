// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/plan/transfer.h"
#include "core/plan/upload_record.h"

#include <QList>

namespace partway {

/// All that is known of a transfer across restarts.
struct TransferRecord
{
    TransferId id;
    TransferRequest request;
    UploadRecord upload;
    int position = 0;
    UtcTime added{};
    std::optional<UtcTime> finished;
    ObjectCheck check = ObjectCheck::NotLooked; ///< of its finished object; never Looking
    std::optional<UtcTime> checkedAt;

    friend bool operator==(const TransferRecord &, const TransferRecord &) = default;
};

/// Where a transfer stands in the queue, from 0.
struct QueuePlace
{
    TransferId id;
    int position = 0;
};

/// What a person wants of a transfer now.
struct QueueIntent
{
    TransferId id;
    Intent intent = Intent::Run;
};

/// What a look at a finished object has shown.
struct CheckNote
{
    TransferId id;
    ObjectCheck check = ObjectCheck::NotLooked; ///< never Looking
    std::optional<UtcTime> checkedAt;
};

/// The durable record of transfers and finished parts. One thread; calls return when the work is done.
///
/// What save(), place(), intend(), note(), add() and remove() wrote is there after a crash and after a loss
/// of power. What addParts() wrote is there after a crash; after a loss of power the last calls may be
/// missing, whole calls only, and the engine finds these parts again on the server. Every failure is
/// JournalFailed, and the call has then changed nothing.
class TransferJournal
{
public:
    virtual ~TransferJournal() = default;
    /// In queue order, with their finished parts.
    virtual Result<QList<TransferRecord>> load() = 0;
    /// Gives ids and writes the records in one transaction.
    virtual Result<QList<TransferId>> add(const QList<TransferRecord> &records) = 0;
    /// Everything but the finished parts: these are dropped when the upload ID differs from the recorded one,
    /// and otherwise left alone.
    virtual Result<void> save(const QList<TransferRecord> &records) = 0;
    /// Only where they stand in the queue.
    virtual Result<void> place(const QList<QueuePlace> &places) = 0;
    /// Only what is wanted of them: a whole queue that is paused or resumed.
    virtual Result<void> intend(const QList<QueueIntent> &intents) = 0;
    /// Only what is known of their objects.
    virtual Result<void> note(const QList<CheckNote> &notes) = 0;
    /// Parts of the upload that save() last named for this transfer.
    virtual Result<void> addParts(TransferId id, const QList<FinishedPart> &parts) = 0;
    /// A part turned out not to be on the server.
    virtual Result<void> dropParts(TransferId id, const QList<int> &numbers) = 0;
    virtual Result<void> remove(const QList<TransferId> &ids) = 0;
};

} // namespace partway
