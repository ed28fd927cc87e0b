// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtGlobal>

#ifndef Q_OS_UNIX

#include "core/engine/folder/directory_reader.h"

#include <QDateTime>
#include <QDirIterator>
#include <QFileInfo>
#include <QHash>

namespace partway {

namespace {

constexpr qint64 nanosecondsPerMillisecond = 1'000'000;

qint64 modifiedOf(const QFileInfo &file)
{
    return file.lastModified().toMSecsSinceEpoch() * nanosecondsPerMillisecond;
}

DirectoryEntry entryOf(const QFileInfo &file)
{
    DirectoryEntry entry;
    entry.name = file.fileName().toUtf8();
    if (!file.exists()) {
        entry.type = EntryType::Missing;
    } else if (file.isDir()) {
        entry.type = EntryType::Folder;
        entry.modifiedNs = modifiedOf(file);
    } else if (!file.isFile()) {
        entry.type = EntryType::Special;
    } else {
        entry.type = EntryType::File;
        entry.size = file.size();
        entry.modifiedNs = modifiedOf(file);
    }
    return entry;
}

class IteratorReader final : public DirectoryReader
{
public:
    explicit IteratorReader(const QString &path)
        : m_path(path)
        , m_entries(path, QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System)
    {
    }

    Result<std::optional<DirectoryEntry>> next() override
    {
        if (!m_entries.hasNext())
            return std::optional<DirectoryEntry>();
        m_entries.next();
        const QFileInfo file = m_entries.fileInfo();
        DirectoryEntry entry = entryOf(file);
        if (file.isSymLink() || file.isJunction())
            entry.type = EntryType::Link;
        return std::optional(entry);
    }
    [[nodiscard]] DirectoryEntry followed(const QByteArray &name) const override
    {
        DirectoryEntry entry = entryOf(QFileInfo(m_path + QLatin1Char('/') + QString::fromUtf8(name)));
        entry.name = name;
        return entry;
    }
    [[nodiscard]] NodeId node() const override
    {
        // Two hashes of the one true path: as good as a number of the file system.
        const QString path = QFileInfo(m_path).canonicalFilePath();
        return {quint64(qHash(path, 1)), quint64(qHash(path, 2))};
    }
    [[nodiscard]] qint64 modifiedNs() const override { return modifiedOf(QFileInfo(m_path)); }

private:
    QString m_path;
    QDirIterator m_entries;
};

} // namespace

QByteArray nativePath(const QString &path) { return path.toUtf8(); }

Result<std::unique_ptr<DirectoryReader>> DirectoryReader::open(const QByteArray &path)
{
    const QFileInfo folder(QString::fromUtf8(path));
    if (!folder.isDir())
        return failure(ErrorKind::SourceMissing);
    if (!folder.isReadable())
        return failure(ErrorKind::SourceUnreadable);
    return std::unique_ptr<DirectoryReader>(std::make_unique<IteratorReader>(folder.filePath()));
}

} // namespace partway

#endif
