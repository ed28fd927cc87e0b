// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/rescue/own_transfers.h"
#include "core/rescue/upload_removal.h"

#include <QHash>
#include <QObject>

namespace partway {

/// Ends uploads: those that belong to transfers of this computer in the queue, so that their transfers end as
/// well, all others at the store.
class RemovalRun : public QObject
{
    Q_OBJECT
public:
    /// `clock` and `own`, which stays open, must outlive this object.
    RemovalRun(const AskStore &ask, Clock &clock, OwnTransfers &own, QObject *parent = nullptr);

    /// Once for each object.
    void remove(const QList<partway::InProgressUpload> &uploads);
    /// What was not begun is left as it is, and told nothing of.
    void stop();

Q_SIGNALS:
    void removed(const partway::RemovalOutcome &outcome);
    void finished();

private:
    enum class AtStore { Nothing, UnderWay };

    void onChanged(const QList<Transfer> &transfers);
    void settle(TransferId id, const std::optional<Error> &error);
    void giveUpOurs(const Error &error);
    void endIfAllHaveEnded();

    OwnTransfers &m_own;
    UploadRemoval m_removal;
    QHash<TransferId, RemovalOutcome> m_ours; ///< under way
    AtStore m_atStore = AtStore::Nothing;
};

} // namespace partway
