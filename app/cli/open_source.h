// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/object_url.h"
#include "core/base/stream_budget.h"
#include "core/plan/transfer.h"

#include <QStringList>

#include <optional>

namespace partway {

// What `upload` is told about sources that have no end yet: standard input, named pipes, commands, and files
// that are still being written.

/// Standard input, or a command's output: known by no name of its own.
bool isNameless(const QString &source);

/// Puts a command in the place of the sources, where there is one. Says what is wrong with them, as far as
/// their names tell.
Parsed<void> nameSources(const Invocation &invocation, QStringList &sources, const ObjectUrl &destination);
/// Which kind of source these are and when they end. Says which options are of no use for them.
Parsed<void> takeOpenSource(const Invocation &invocation, const QStringList &sources,
                            TransferRequest &request);

/// What stands beside the request.
struct StreamWishes
{
    StreamBudget budget;
    QString command;                  ///< whose output is sent; empty: none
    std::optional<TransferId> resume; ///< this transfer, and no other
    bool abortsOnFailure = false;
};

Parsed<StreamWishes> streamWishes(const Invocation &invocation);

/// Whether a transfer of the journal goes on when this is sent.
bool isTheSame(const TransferRequest &asked, const TransferRequest &known);

} // namespace partway
