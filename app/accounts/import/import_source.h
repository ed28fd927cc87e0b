// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accounts/import/found_account.h"

#include <QProcessEnvironment>

namespace partway {

enum class ImportFormat { Aws, Rclone, S3cmd, MinioClient, Cyberduck };

/// Another program's file, and what is in it.
struct ImportSource
{
    ImportFormat format = ImportFormat::Aws;
    QString fileName;
    FoundAccounts found;
};

/// The files of other programs that are on this machine and hold accounts or a reason why they cannot be
/// read. Reads small files only; for a thread that may wait for a disk.
QList<ImportSource> importSourcesHere(const QProcessEnvironment &environment, const QString &homeFolder);

/// A file that somebody chose; what it is follows from its contents.
ImportSource importSourceFrom(const QString &fileName);
/// The same for bytes that are there already.
ImportSource importSourceFrom(const QString &fileName, const QByteArray &bytes);

/// How many accounts of these could be taken over.
qsizetype usableIn(const QList<ImportSource> &sources);

} // namespace partway
