// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/rescue/own_transfers.h"

#include "app/session/engine_session.h"

#include <QFileInfo>

namespace partway {

OwnTransfers::OwnTransfers(CommandContext &context)
    : m_context(context)
{
}
OwnTransfers::~OwnTransfers() = default;

void OwnTransfers::open(const Account &account, IfThereIsNone none, const EngineLimits &limits)
{
    const QString journal = m_context.stateFolder + QLatin1String("/journal.sqlite");
    if (none == IfThereIsNone::LeaveIt && !QFileInfo::exists(journal)) {
        m_state = State::None;
        return;
    }
    const auto failed = [this](const Error &error) {
        m_state = error.code == QLatin1String("in-use") ? State::InUse : State::Failed;
        m_error = error;
        m_session.reset();
    };
    Result<std::unique_ptr<EngineSession>> session =
        EngineSession::open({m_context.stateFolder, limits, m_context.proxy}, m_context.credentials);
    if (!session)
        return failed(session.error());
    m_session = *std::move(session);
    QList<Account> accounts = m_context.accounts.accounts();
    accounts.removeIf([&account](const Account &known) { return known.id == account.id; });
    accounts.append(account);
    engine().setAccounts(accounts);
    if (const Result<void> started = engine().start(StartWith::Nothing); !started)
        return failed(started.error());
    m_state = State::Read;
    const QList<Transfer> transfers = engine().transfers();
    for (const Transfer &transfer : transfers) {
        const TransferRequest &request = transfer.request;
        const QString &uploadId = transfer.uploadId.isEmpty() ? request.adopt : transfer.uploadId;
        if (!transfer.isFinal() && !uploadId.isEmpty())
            m_owners.insert({request.bucket, request.key, uploadId}, transfer);
    }
}

void OwnTransfers::close() { m_session.reset(); }

std::optional<Transfer> OwnTransfers::ownerOf(const UploadRef &ref) const
{
    const auto owner = m_owners.constFind(ref);
    return owner == m_owners.constEnd() ? std::nullopt : std::optional(*owner);
}

TransferEngine &OwnTransfers::engine() { return m_session->engine(); }

} // namespace partway
