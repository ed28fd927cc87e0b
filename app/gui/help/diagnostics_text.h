// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/transfers/transfer_rows.h"
#include "core/s3/account.h"

#include <QList>
#include <QString>

namespace partway {

class Preferences;

/// What a report may say beside what is harmless in any case.
enum class DiagnosticsNames {
    LeftOut,
    Told, ///< names of files, buckets and objects; never a folder of this computer
};

/// What helps to find a fault: versions, settings, kinds of stores, states, errors by kind, code and request
/// id. In English, for whoever reads the report. Never keys, nor anything that could hold one: what is not
/// named here does not get in, and what gets in is cleaned once more.
QString diagnosticsText(const Preferences &preferences, const QList<Account> &accounts,
                        const TransferRows &transfers, DiagnosticsNames names);

/// Masks what looks like a secret: user info in URLs, signed queries, access key IDs.
QString withoutSecrets(QString text);

} // namespace partway
