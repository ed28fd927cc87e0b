// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/transfers/transfer_columns.h"

#include <QStringList>

namespace partway {

class TransferModel;

/// Which rows are wanted: a list of the side bar, an account, words.
struct RowChoice
{
    TransferGroup group = TransferGroup::All;
    AccountId account; ///< null: of all accounts
    QStringList words; ///< each has to occur in the name, the destination or the account's name

    [[nodiscard]] bool isNarrowed() const;
    [[nodiscard]] bool matches(const TransferModel &model, int row) const;
};

} // namespace partway
