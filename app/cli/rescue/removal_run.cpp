// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/rescue/removal_run.h"

namespace partway {

RemovalRun::RemovalRun(const AskStore &ask, Clock &clock, OwnTransfers &own, QObject *parent)
    : QObject(parent)
    , m_own(own)
    , m_removal(ask, clock)
{
    connect(&m_removal, &UploadRemoval::removed, this, &RemovalRun::removed);
    connect(&m_removal, &UploadRemoval::finished, this, [this] {
        m_atStore = AtStore::Nothing;
        endIfAllHaveEnded();
    });
}

void RemovalRun::remove(const QList<InProgressUpload> &uploads)
{
    QList<UploadRef> others;
    QList<TransferId> ours;
    for (const InProgressUpload &upload : uploads) {
        const std::optional<Transfer> owner = m_own.ownerOf(upload.ref);
        if (!owner) {
            others.append(upload.ref);
            continue;
        }
        ours.append(owner->id);
        RemovalOutcome outcome;
        outcome.ref = upload.ref;
        outcome.parts = upload.contents.set.parts;
        outcome.bytes = upload.contents.set.bytes;
        m_ours.insert(owner->id, outcome);
    }
    if (!others.isEmpty()) {
        m_atStore = AtStore::UnderWay;
        m_removal.remove(others);
    }
    if (ours.isEmpty())
        return;
    connect(&m_own.engine(), &TransferEngine::changed, this, &RemovalRun::onChanged);
    connect(&m_own.engine(), &TransferEngine::credentialsNeeded, this,
            [this](const AccountId &, const Error &error) { giveUpOurs(error); });
    connect(&m_own.engine(), &TransferEngine::journalFailed, this, &RemovalRun::giveUpOurs);
    m_own.engine().abort(ours);
}

void RemovalRun::stop()
{
    m_removal.stop();
    giveUpOurs({ErrorKind::Cancelled, 0, {}, {}, {}, {}});
}

void RemovalRun::onChanged(const QList<Transfer> &transfers)
{
    for (const Transfer &transfer : transfers) {
        if (!m_ours.contains(transfer.id))
            continue;
        if (transfer.state == TransferState::Failed)
            settle(transfer.id, transfer.error.value_or(Error()));
        else if (transfer.state == TransferState::Aborted)
            settle(transfer.id, transfer.notFreed.isEmpty()
                                    ? std::nullopt
                                    : std::optional(Error{ErrorKind::AbortIncomplete, 0, {}, {}, {}, {}}));
    }
    endIfAllHaveEnded();
}

void RemovalRun::settle(TransferId id, const std::optional<Error> &error)
{
    RemovalOutcome outcome = m_ours.take(id);
    outcome.error = error;
    Q_EMIT removed(outcome);
}

void RemovalRun::giveUpOurs(const Error &error)
{
    const QList<TransferId> ours = m_ours.keys();
    for (const TransferId id : ours)
        settle(id, error);
    endIfAllHaveEnded();
}

void RemovalRun::endIfAllHaveEnded()
{
    if (m_ours.isEmpty() && m_atStore == AtStore::Nothing)
        Q_EMIT finished();
}

} // namespace partway
