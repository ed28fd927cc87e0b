// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/transfer.h"
#include "core/plan/upload_record.h"

#include <QString>

#include <optional>

namespace partway {

/// Enums as the journal writes them. The names are part of its format and outlive every reordering; a name
/// that is not known gives nothing.
QString journalName(Integrity value);
QString journalName(Priority value);
QString journalName(Intent value);
QString journalName(TransferState value);
QString journalName(BegunAnew value);
QString journalName(ObjectCheck value); ///< of a look that is over
QString journalName(SourceKind value);
QString journalName(ErrorKind value);

template <typename Enum>
std::optional<Enum> fromJournalName(const QString &name);
template <>
std::optional<Integrity> fromJournalName(const QString &name);
template <>
std::optional<Priority> fromJournalName(const QString &name);
template <>
std::optional<Intent> fromJournalName(const QString &name);
template <>
std::optional<TransferState> fromJournalName(const QString &name);
template <>
std::optional<BegunAnew> fromJournalName(const QString &name);
template <>
std::optional<ObjectCheck> fromJournalName(const QString &name);
template <>
std::optional<SourceKind> fromJournalName(const QString &name);
template <>
std::optional<ErrorKind> fromJournalName(const QString &name);

} // namespace partway
