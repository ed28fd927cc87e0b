// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/rescue/savings_entries.h"

#include "app/session/state_folder.h"
#include "core/plan/storage_cost.h"

#include <QCoreApplication>

namespace partway {

namespace {

struct SavingsText
{
    Q_DECLARE_TR_FUNCTIONS(SavingsText)
};

} // namespace

QString savingsFile(const QString &stateFolder) { return stateFolder + QLatin1String("/savings.sqlite"); }

SavingsEntries::SavingsEntries(CommandContext &context)
    : m_context(context)
{
}
SavingsEntries::~SavingsEntries() = default;

void SavingsEntries::enter(const Account &account, const UploadRef &ref, int parts, qint64 bytes)
{
    Saving saving;
    saving.when = m_context.clock.utcNow();
    saving.account = account.id;
    saving.accountName = account.name;
    saving.bucket = ref.bucket;
    saving.key = ref.key;
    saving.uploadId = ref.uploadId;
    saving.parts = parts;
    saving.bytes = bytes;
    if (account.price() && account.profile.incompleteBilled)
        saving.usdAMonth = costAMonth(bytes, *account.price());
    const Result<void> added = m_failed ? Result<void>() : add(saving);
    if (added)
        return;
    m_failed = true;
    m_context.console.remark(
        SavingsText::tr("What was freed could not be entered into the list of savings (%1).")
            .arg(technicalDetails(added.error())));
}

Result<void> SavingsEntries::add(const Saving &saving)
{
    if (!m_ledger) {
        if (const Result<void> prepared = prepareStateFolder(m_context.stateFolder); !prepared)
            return prepared;
        auto opened = SavingsLedger::open(savingsFile(m_context.stateFolder));
        if (!opened)
            return failure(opened.error());
        m_ledger = *std::move(opened);
    }
    return m_ledger->add({saving});
}

} // namespace partway
