// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/journal_file.h"

#include "core/engine/journal_connection.h"
#include "core/engine/journal_schema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <filesystem>
#include <system_error>

namespace partway {

namespace {

constexpr QFileDevice::Permissions ownersFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr QFileDevice::Permissions ownersFolder = ownersFile | QFileDevice::ExeOwner;

auto cannot(const char *what, const QString &path)
{
    return failure(ErrorKind::JournalFailed,
                   QStringLiteral("%1: %2").arg(QDir::toNativeSeparators(path), QLatin1String(what)));
}

Result<void> makeFolder(const QString &folder)
{
    if (QFileInfo(folder).isDir())
        return {};
    const QFileInfo entry(folder);
    if (!QDir().mkpath(entry.path()) || !(QDir().mkdir(folder, ownersFolder) || entry.isDir()))
        return cannot("the folder cannot be made", folder);
    return {};
}

/// By name and never by opening: closing any descriptor of a file drops the locks that this process has on
/// it.
void tighten(const QString &file)
{
    for (const char *ending : {"", "-wal", "-shm", "-journal"}) {
        const QString path = file + QLatin1String(ending);
        if (QFileInfo::exists(path))
            QFile::setPermissions(path, ownersFile);
    }
}

Result<void> fill(const QString &draft)
{
    // SQLite gives the files beside the database the rights of the database.
    QFile empty(draft);
    if (!empty.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownersFile) && !QFileInfo::exists(draft))
        return cannot("it cannot be made", draft);
    empty.close();
    const auto connection = JournalConnection::open(draft);
    if (!connection)
        return failure(connection.error());
    if (const auto marked = markAsJournal(**connection); !marked)
        return marked;
    return bringUpToDate(**connection);
}

/// A second name never replaces a file, as moving would: where another process was quicker, its journal
/// stays.
Result<void> publish(const QString &draft, const QString &file)
{
    const std::filesystem::path from = QFileInfo(draft).filesystemFilePath();
    const std::filesystem::path to = QFileInfo(file).filesystemFilePath();
    std::error_code error;
    std::filesystem::create_hard_link(from, to, error);
    if (!error)
        std::filesystem::remove(from, error);
    else if (!QFileInfo::exists(file)) // a file system without second names
        std::filesystem::rename(from, to, error);
    if (!QFileInfo::exists(file))
        return cannot("it cannot be made", file);
    return {};
}

} // namespace

Result<void> makeJournalFile(const QString &file)
{
    if (const auto folder = makeFolder(QFileInfo(file).path()); !folder)
        return folder;
    tighten(file);
    const QString draft = file + QStringLiteral(".new");
    if (QFileInfo::exists(file)) {
        QFile::remove(draft); // of somebody who was killed, or slower
        return {};
    }
    if (QFileInfo::exists(file + QStringLiteral("-wal")))
        return cannot("the journal is missing, only its write-ahead log (-wal) is there", file);

    if (const auto filled = fill(draft); !filled)
        return filled;
    return publish(draft, file);
}

} // namespace partway
