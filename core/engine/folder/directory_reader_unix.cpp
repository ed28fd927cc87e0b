// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtGlobal>

#ifdef Q_OS_UNIX

#include "core/engine/folder/directory_reader.h"

#include <QFile>

#include <cerrno>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace partway {

namespace {

constexpr qint64 nanosecondsPerSecond = 1'000'000'000;

qint64 modifiedOf(const struct stat &status)
{
#ifdef Q_OS_DARWIN
    const timespec time = status.st_mtimespec;
#else
    const timespec time = status.st_mtim;
#endif
    return static_cast<qint64>(time.tv_sec) * nanosecondsPerSecond + time.tv_nsec;
}

EntryType typeOf(mode_t mode)
{
    if (S_ISREG(mode))
        return EntryType::File;
    if (S_ISDIR(mode))
        return EntryType::Folder;
    return S_ISLNK(mode) ? EntryType::Link : EntryType::Special;
}

DirectoryEntry look(int folder, const QByteArray &name, int flags)
{
    DirectoryEntry entry;
    entry.name = name;
    struct stat status
    {
    };
    if (::fstatat(folder, name.constData(), &status, flags) != 0) {
        const bool leadsNowhere = errno == ENOENT || errno == ENOTDIR || errno == ELOOP;
        entry.type = leadsNowhere ? EntryType::Missing : EntryType::Unreadable;
        return entry;
    }
    entry.type = typeOf(status.st_mode);
    entry.size = entry.type == EntryType::File ? status.st_size : 0;
    entry.modifiedNs = modifiedOf(status);
    return entry;
}

class DirReader final : public DirectoryReader
{
public:
    DirReader(DIR *folder, const struct stat &status)
        : m_folder(folder)
        , m_node{static_cast<quint64>(status.st_dev), static_cast<quint64>(status.st_ino)}
        , m_modifiedNs(modifiedOf(status))
    {
    }
    ~DirReader() override { ::closedir(m_folder); }
    Q_DISABLE_COPY_MOVE(DirReader)

    Result<std::optional<DirectoryEntry>> next() override
    {
        for (;;) {
            errno = 0;
            const dirent *found = ::readdir(m_folder); // of a stream of this object's own: safe
            if (!found && errno != 0)
                return failure(ErrorKind::SourceUnreadable, qt_error_string(errno));
            if (!found)
                return std::optional<DirectoryEntry>();
            if (std::strcmp(found->d_name, ".") != 0 && std::strcmp(found->d_name, "..") != 0)
                return std::optional(entryOf(*found));
        }
    }
    [[nodiscard]] DirectoryEntry followed(const QByteArray &name) const override
    {
        return look(::dirfd(m_folder), name, 0);
    }
    [[nodiscard]] NodeId node() const override { return m_node; }
    [[nodiscard]] qint64 modifiedNs() const override { return m_modifiedNs; }

private:
    [[nodiscard]] DirectoryEntry entryOf(const dirent &found) const
    {
        const QByteArray name(found.d_name);
        switch (found.d_type) {
        case DT_DIR: // looked at when it is opened
            return {name, EntryType::Folder, 0, 0};
        case DT_LNK:
            return {name, EntryType::Link, 0, 0};
        case DT_FIFO:
        case DT_SOCK:
        case DT_CHR:
        case DT_BLK:
            return {name, EntryType::Special, 0, 0};
        default:
            return look(::dirfd(m_folder), name, AT_SYMLINK_NOFOLLOW);
        }
    }

    DIR *m_folder;
    NodeId m_node;
    qint64 m_modifiedNs;
};

} // namespace

QByteArray nativePath(const QString &path) { return QFile::encodeName(path); }

Result<std::unique_ptr<DirectoryReader>> DirectoryReader::open(const QByteArray &path)
{
    DIR *folder = ::opendir(path.constData());
    if (!folder)
        return failure(errno == ENOENT || errno == ENOTDIR ? ErrorKind::SourceMissing
                                                           : ErrorKind::SourceUnreadable,
                       qt_error_string(errno));
    struct stat status
    {
    };
    if (::fstat(::dirfd(folder), &status) != 0) {
        const int error = errno;
        ::closedir(folder);
        return failure(ErrorKind::SourceUnreadable, qt_error_string(error));
    }
    return std::unique_ptr<DirectoryReader>(std::make_unique<DirReader>(folder, status));
}

} // namespace partway

#endif
