// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/in_progress/account_scan.h"
#include "app/gui/in_progress/upload_row.h"
#include "core/engine/savings_ledger.h"
#include "core/plan/transfer.h"
#include "core/rescue/upload_removal.h"

#include <QHash>
#include <QObject>

#include <map>

namespace partway {

class QueuePort;
class SnapshotFeed;
class UploadModel;

/// Aborts uploads that the person said yes to. Those of the queue's transfers go through the queue, which
/// ends them as well; all others are aborted at their stores. The model tells what became of each.
class UploadAborting : public QObject
{
    Q_OBJECT
public:
    struct Ports
    {
        AccountScan::Ports stores;
        QueuePort &queue;
        const SnapshotFeed &feed;
        UploadModel &model;
    };

    explicit UploadAborting(const Ports &ports, QObject *parent = nullptr);

    void abort(const QList<partway::UploadName> &names);
    /// Of the names given, so many are still under way.
    [[nodiscard]] int underWay() const { return m_underWay; }

Q_SIGNALS:
    /// Freed, and what that saves.
    void freed(const QList<partway::Saving> &savings);
    /// Nothing is under way any more; `kept` could not be aborted since it began.
    void ended(int done, int kept);

private:
    struct Removal
    {
        StoreQuestions *questions = nullptr;
        UploadRemoval *removal = nullptr;
    };

    void abortAtStore(const AccountId &account, const QList<UploadRef> &refs);
    void onRemoved(const AccountId &account, const partway::RemovalOutcome &outcome);
    void onTransfersChanged(const QList<partway::Transfer> &transfers);
    void onTransfersRemoved(const QList<partway::TransferId> &ids);
    void settleTransfer(TransferId id, const std::optional<Error> &error, bool freedIt);
    void tellFreed(const UploadName &name, int parts, qint64 bytes);
    void keepBack(const UploadName &name, const Error &error, int partsLeft);
    void settleOne();

    Ports m_ports;
    std::map<AccountId, Removal> m_removals;
    QHash<TransferId, UploadName> m_transfers; ///< that the queue is freeing
    int m_underWay = 0;
    int m_done = 0;
    int m_kept = 0;
};

} // namespace partway
