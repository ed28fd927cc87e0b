// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/engine/folder/folder_journal.h"
#include "core/engine/kept_list.h"

class QSqlQuery;

namespace partway {

KeptListKind foldersKind();

/// What is stored of options; keys in it have not changed since they were first written.
QString optionsText(const FolderOptions &options);
FolderOptions optionsFrom(const QString &text);

/// The columns that a file is read from, in order, and reading them.
QString fileColumns();
FolderFile fileFrom(const QSqlQuery &query);
/// "skipped" and "failed" say why with one word and a detail.
QString reasonOf(const FolderFile &file);
QString detailOf(const FolderFile &file);

} // namespace partway
