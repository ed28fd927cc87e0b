// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/intake/folder_reader.h"

#include <QFile>
#include <QStringDecoder>

#include <cerrno>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace partway {

namespace {

UtcTime modifiedOf(const struct stat &status)
{
#ifdef Q_OS_DARWIN
    const timespec time = status.st_mtimespec;
#else
    const timespec time = status.st_mtim;
#endif
    return UtcTime(std::chrono::seconds(time.tv_sec)) + milliseconds(time.tv_nsec / 1'000'000);
}

/// `name` relative to the folder, or absolute.
void look(int folder, const char *name, FolderEntry &entry)
{
    struct stat status
    {
    };
    if (::fstatat(folder, name, &status, 0) != 0) {
        entry.kind = errno == EACCES || errno == EIO ? EntryKind::Unreadable : EntryKind::Missing;
        return;
    }
    entry.size = status.st_size;
    entry.modified = modifiedOf(status);
    if (S_ISDIR(status.st_mode)) {
        entry.kind = EntryKind::Folder;
        entry.id = {quint64(status.st_dev), quint64(status.st_ino)};
    } else if (!S_ISREG(status.st_mode) && !S_ISFIFO(status.st_mode)) {
        entry.kind = EntryKind::Special;
    } else if (::faccessat(folder, name, R_OK, AT_EACCESS) != 0) {
        entry.kind = EntryKind::Unreadable;
    } else {
        entry.kind = S_ISFIFO(status.st_mode) ? EntryKind::Pipe : EntryKind::File;
    }
}

/// Qt's own iterators leave out names that are not UTF-8 without a word; here they are counted and told.
class DirReader final : public FolderReader
{
public:
    explicit DirReader(DIR *folder)
        : m_folder(folder)
    {
    }
    ~DirReader() override { ::closedir(m_folder); }
    Q_DISABLE_COPY_MOVE(DirReader)

    std::optional<FolderEntry> next() override
    {
        const dirent *found = nullptr;
        do
            found = ::readdir(m_folder); // of a stream of this object's own: safe
        while (found && (std::strcmp(found->d_name, ".") == 0 || std::strcmp(found->d_name, "..") == 0));
        if (!found)
            return std::nullopt;
        FolderEntry entry;
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        entry.name = decoder(QByteArrayView(found->d_name));
        if (decoder.hasError()) {
            entry.kind = EntryKind::BadName;
            return entry;
        }
        entry.isLink = isLink(*found);
        look(::dirfd(m_folder), found->d_name, entry);
        return entry;
    }

private:
    bool isLink(const dirent &found)
    {
        if (found.d_type != DT_UNKNOWN)
            return found.d_type == DT_LNK;
        struct stat status
        {
        };
        return ::fstatat(::dirfd(m_folder), found.d_name, &status, AT_SYMLINK_NOFOLLOW) == 0 &&
               S_ISLNK(status.st_mode);
    }

    DIR *m_folder;
};

} // namespace

FolderEntry lookAt(const QString &path)
{
    FolderEntry entry;
    look(AT_FDCWD, QFile::encodeName(path).constData(), entry);
    return entry;
}

std::unique_ptr<FolderReader> FolderReader::open(const QString &path)
{
    DIR *folder = ::opendir(QFile::encodeName(path).constData());
    return folder ? std::make_unique<DirReader>(folder) : nullptr;
}

} // namespace partway
