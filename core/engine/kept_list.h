// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/journal_connection.h"

#include <QString>
#include <QStringList>

#include <memory>

namespace partway {

/// What tells a SQLite file that stands beside the journal from others, and what is in it when it is new.
struct KeptListKind
{
    int applicationId = 0; ///< where SQLite keeps whose file it is
    int version = 1;       ///< of the tables
    QStringList tables;    ///< statements that make them
    QString notOurs;       ///< why a file of another program is refused, in a few words
};

/// Opens it, made where there is none and readable by its owner alone. JournalFailed where it cannot be made
/// or opened, is of another program or of a newer version: then it is left as it is. One that is not shared
/// logs ahead.
Result<std::unique_ptr<JournalConnection>> openKeptList(const QString &file, const KeptListKind &kind,
                                                        JournalUse use = JournalUse::Alone);

} // namespace partway
