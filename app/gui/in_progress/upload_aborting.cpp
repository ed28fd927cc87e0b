// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/in_progress/upload_aborting.h"

#include "app/gui/in_progress/savings_book.h"
#include "app/gui/in_progress/upload_model.h"
#include "app/gui/queue/queue_port.h"
#include "app/gui/queue/snapshot_feed.h"

#include <utility>

namespace partway {

UploadAborting::UploadAborting(const Ports &ports, QObject *parent)
    : QObject(parent)
    , m_ports(ports)
{
    connect(&ports.feed, &SnapshotFeed::changed, this,
            [this](const QList<Transfer> &transfers) { onTransfersChanged(transfers); });
    connect(&ports.feed, &SnapshotFeed::removed, this, &UploadAborting::onTransfersRemoved);
}

void UploadAborting::abort(const QList<UploadName> &names)
{
    std::map<AccountId, QList<UploadRef>> atStores;
    QList<TransferId> transfers;
    for (const UploadName &name : names) {
        const UploadRow *row = m_ports.model.find(name);
        if (!row || row->work == UploadWork::Removing)
            continue;
        ++m_underWay;
        if (row->own && row->own->hold != OwnUpload::Hold::LeftOver) {
            transfers.append(row->own->transfer);
            m_transfers.insert(row->own->transfer, name);
        } else {
            atStores[name.account].append(name.ref);
        }
        m_ports.model.setWork(name, UploadWork::Removing);
    }
    if (!transfers.isEmpty())
        m_ports.queue.remove(transfers, OnServer::Abort);
    for (const auto &[account, refs] : atStores)
        abortAtStore(account, refs);
}

void UploadAborting::abortAtStore(const AccountId &id, const QList<UploadRef> &refs)
{
    Removal &removal = m_removals[id];
    if (!removal.removal) {
        const Account *account = m_ports.model.account(id);
        // With the keys of now, and whatever becomes of the listing meanwhile.
        removal.questions = new StoreQuestions(m_ports.stores.store, m_ports.stores.credentials,
                                               account ? *account : Account{}, this);
        const auto ask = [questions = removal.questions](const Call &call,
                                                         std::function<void(Result<Answer>)> done) {
            questions->ask(call, std::move(done));
        };
        removal.removal = new UploadRemoval(ask, m_ports.stores.clock, removal.questions);
        connect(removal.removal, &UploadRemoval::removed, this,
                [this, id](const RemovalOutcome &outcome) { onRemoved(id, outcome); });
        connect(removal.removal, &UploadRemoval::finished, this, [this, id] {
            m_removals[id].questions->deleteLater();
            m_removals.erase(id);
        });
    }
    removal.removal->remove(refs);
}

void UploadAborting::tellFreed(const UploadName &name, int parts, qint64 bytes)
{
    Account account;
    account.id = name.account;
    if (const Account *known = m_ports.model.account(name.account))
        account = *known;
    Q_EMIT freed({savingOf(account, name.ref, parts, bytes, m_ports.stores.clock.utcNow())});
}

void UploadAborting::keepBack(const UploadName &name, const Error &error, int partsLeft)
{
    m_ports.model.setWork(name, UploadWork::NotRemoved, error, partsLeft);
    ++m_kept;
}

void UploadAborting::settleOne()
{
    if (--m_underWay > 0)
        return;
    Q_EMIT ended(std::exchange(m_done, 0), std::exchange(m_kept, 0));
}

void UploadAborting::onRemoved(const AccountId &account, const RemovalOutcome &outcome)
{
    const UploadName name{account, outcome.ref};
    if (outcome.error) {
        keepBack(name, *outcome.error, outcome.partsLeft);
    } else {
        ++m_done;
        m_ports.model.drop({name});
        if (!outcome.wasGone)
            tellFreed(name, outcome.parts, outcome.bytes);
    }
    settleOne();
}

void UploadAborting::settleTransfer(TransferId id, const std::optional<Error> &error, bool freedIt)
{
    const auto known = m_transfers.constFind(id);
    if (known == m_transfers.cend())
        return;
    const UploadName name = *known;
    m_transfers.erase(known);
    if (error) {
        keepBack(name, *error, 0);
    } else {
        ++m_done;
        const UploadRow *row = m_ports.model.find(name);
        if (row && freedIt) {
            const PartSet &set = row->upload.contents.set;
            tellFreed(name, set.parts, set.bytes);
        }
        m_ports.model.drop({name});
    }
    settleOne();
}

void UploadAborting::onTransfersChanged(const QList<Transfer> &transfers)
{
    if (m_transfers.isEmpty())
        return;
    for (const Transfer &transfer : transfers) {
        if (!m_transfers.contains(transfer.id))
            continue;
        if (transfer.state == TransferState::Failed && transfer.error)
            settleTransfer(transfer.id, transfer.error, false);
        else if (transfer.state == TransferState::Done) // it was faster
            settleTransfer(transfer.id, {}, false);
        else if (transfer.state == TransferState::Aborted)
            settleTransfer(transfer.id, {}, true);
    }
}

void UploadAborting::onTransfersRemoved(const QList<TransferId> &ids)
{
    for (const TransferId id : ids)
        settleTransfer(id, {}, true);
}

} // namespace partway
