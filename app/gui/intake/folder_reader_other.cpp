// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/intake/folder_reader.h"

#include <QDateTime>
#include <QDirIterator>
#include <QFileInfo>

namespace partway {

namespace {

FolderEntry entryOf(const QFileInfo &file)
{
    FolderEntry entry;
    entry.name = file.fileName();
    entry.isLink = file.isSymLink() || file.isJunction();
    if (!file.exists()) {
        entry.kind = EntryKind::Missing;
    } else if (file.isDir()) {
        entry.kind = EntryKind::Folder;
        // Two hashes of the one true path: as good as a number of the file system.
        const QString path = file.canonicalFilePath();
        entry.id = {quint64(qHash(path, 1)), quint64(qHash(path, 2))};
    } else if (!file.isFile()) {
        entry.kind = EntryKind::Special;
    } else {
        entry.kind = file.isReadable() ? EntryKind::File : EntryKind::Unreadable;
        entry.size = file.size();
        entry.modified = UtcTime(milliseconds(file.lastModified().toMSecsSinceEpoch()));
    }
    return entry;
}

class IteratorReader final : public FolderReader
{
public:
    explicit IteratorReader(const QString &path)
        : m_entries(path, QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System)
    {
    }
    std::optional<FolderEntry> next() override
    {
        if (!m_entries.hasNext())
            return std::nullopt;
        m_entries.next();
        return entryOf(m_entries.fileInfo());
    }

private:
    QDirIterator m_entries;
};

} // namespace

FolderEntry lookAt(const QString &path)
{
    FolderEntry entry = entryOf(QFileInfo(path));
    entry.name.clear();
    return entry;
}

std::unique_ptr<FolderReader> FolderReader::open(const QString &path)
{
    return QFileInfo(path).isReadable() ? std::make_unique<IteratorReader>(path) : nullptr;
}

} // namespace partway
