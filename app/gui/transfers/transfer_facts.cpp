// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/transfers/transfer_facts.h"

#include "app/gui/transfers/remedy.h"

namespace partway {

Facts factsOf(const Transfer &transfer)
{
    const bool failed = transfer.state == TransferState::Failed;
    const bool paused = transfer.state == TransferState::Paused;
    Facts facts;
    facts.setFlag(Fact::Active, transfer.isActive() || transfer.state == TransferState::Queued);
    facts.setFlag(Fact::Paused, paused);
    facts.setFlag(Fact::Finished, transfer.isFinal());
    facts.setFlag(Fact::Failed, failed);
    facts.setFlag(Fact::CanPause, transfer.canPause());
    facts.setFlag(Fact::CanResume, transfer.canResume());
    facts.setFlag(Fact::SourceChanged, failed && transfer.error &&
                                           transfer.error->kind == ErrorKind::SourceChanged &&
                                           transfer.request.source != SourceKind::Stream);
    facts.setFlag(Fact::CountsDown, (paused && transfer.deletedByStoreAt) ||
                                        (transfer.waiting == Waiting::Server && transfer.retryAt));
    facts.setFlag(Fact::ToMove, transfer.isActive() &&
                                    transfer.state != TransferState::WaitingForCredentials &&
                                    transfer.state != TransferState::Aborting);
    facts.setFlag(Fact::Done, transfer.state == TransferState::Done);
    facts.setFlag(Fact::InTheWay, failed && remedyFor(transfer) == Remedy::Overwrite);
    facts.setFlag(Fact::Repairable, isRepairable(transfer));
    facts.setFlag(Fact::Open, transfer.open && transfer.state == TransferState::Sending);
    return facts;
}

bool belongsTo(Facts facts, TransferGroup group)
{
    switch (group) {
    case TransferGroup::All:
        return true;
    case TransferGroup::Active:
        return facts.testFlag(Fact::Active);
    case TransferGroup::Paused:
        return facts.testFlag(Fact::Paused);
    case TransferGroup::Finished:
        return facts.testFlag(Fact::Finished);
    case TransferGroup::Failed:
        return facts.testFlag(Fact::Failed);
    }
    Q_UNREACHABLE();
}

} // namespace partway
