// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/engine/savings_ledger.h"
#include "core/rescue/in_progress_upload.h"
#include "core/s3/account.h"

namespace partway {

/// Where the ledger is.
QString savingsFile(const QString &stateFolder);

/// Enters what a command frees into the ledger of its state folder. That it cannot be entered is told once,
/// and fails nothing: what is freed is free.
class SavingsEntries
{
public:
    explicit SavingsEntries(CommandContext &context);
    ~SavingsEntries();
    Q_DISABLE_COPY_MOVE(SavingsEntries)

    void enter(const Account &account, const UploadRef &ref, int parts, qint64 bytes);

private:
    Result<void> add(const Saving &saving);

    CommandContext &m_context;
    std::unique_ptr<SavingsLedger> m_ledger;
    bool m_failed = false;
};

} // namespace partway
