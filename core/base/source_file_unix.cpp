// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtGlobal>

#ifdef Q_OS_UNIX

#include "core/base/source_file.h"

#include <QFile>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#ifdef Q_OS_LINUX
#include <sys/vfs.h>
#endif

namespace partway {

namespace {

constexpr qint64 nanosecondsPerSecond = 1'000'000'000;
/// Read at most so much with one call, as the kernel does anyway.
constexpr qint64 largestRead = GiB;
/// How much of a range is asked of the disk ahead of the first read; the kernel's own reading ahead goes on.
constexpr qint64 readAhead = 2 * MiB;

auto systemFailure(const char *doing, int error)
{
    ErrorKind kind = ErrorKind::SourceUnreadable;
    if (error == ENOENT || error == ENOTDIR)
        kind = ErrorKind::SourceMissing;
    else if (error == ESTALE) // a network drive's word for: removed or replaced while it was open
        kind = ErrorKind::SourceChanged;
    return failure(kind, QStringLiteral("%1: %2").arg(QLatin1String(doing), qt_error_string(error)));
}

const char *nameOfType(mode_t mode)
{
    if (S_ISDIR(mode))
        return "is a folder";
    if (S_ISFIFO(mode))
        return "is a pipe";
    if (S_ISSOCK(mode))
        return "is a socket";
    return "is a device";
}

Result<void> requireRegular(const struct stat &status)
{
    if (S_ISREG(status.st_mode))
        return {};
    return failure(ErrorKind::SourceUnreadable,
                   QStringLiteral("not a regular file: %1").arg(QLatin1String(nameOfType(status.st_mode))));
}

/// Some file systems make inode numbers up, anew with every mount or even with every look.
bool inodesLast([[maybe_unused]] int descriptor)
{
#ifdef Q_OS_LINUX
    constexpr quint32 fat = 0x4d44;
    constexpr quint32 exfat = 0x2011bab0;
    constexpr quint32 fuse = 0x65735546;
    struct statfs system
    {
    };
    if (::fstatfs(descriptor, &system) != 0)
        return false;
    const auto type = static_cast<quint32>(system.f_type);
    return type != fat && type != exfat && type != fuse;
#else
    return true;
#endif
}

qint64 modifiedNs(const struct stat &status)
{
#ifdef Q_OS_DARWIN
    const timespec time = status.st_mtimespec;
#else
    const timespec time = status.st_mtim;
#endif
    return static_cast<qint64>(time.tv_sec) * nanosecondsPerSecond + time.tv_nsec;
}

int openDescriptor(const QByteArray &name)
{
    // Without blocking: a pipe that took the file's place since it was looked at must not hang the thread.
    constexpr int flags = O_RDONLY | O_CLOEXEC | O_NOCTTY;
    int descriptor = -1;
    do
        descriptor = ::open(name.constData(), flags | O_NONBLOCK);
    while (descriptor < 0 && errno == EINTR);
    if (descriptor < 0 && errno == EWOULDBLOCK) // somebody holds a lease, and is asked to give it back
        descriptor = ::open(name.constData(), flags);
    return descriptor;
}

} // namespace

Result<SourceFile> SourceFile::open(const QString &path) { return openNative(QFile::encodeName(path)); }

Result<SourceFile> SourceFile::openNative(const QByteArray &name)
{
    struct stat status
    {
    };
    if (::stat(name.constData(), &status) != 0)
        return systemFailure("cannot look at the file", errno);
    if (const auto regular = requireRegular(status); !regular)
        return failure(regular.error());
    const int descriptor = openDescriptor(name);
    if (descriptor < 0)
        return systemFailure("cannot open the file", errno);
    return SourceFile(descriptor);
}

void SourceFile::close() { ::close(static_cast<int>(m_handle)); }

Result<Fingerprint> SourceFile::fingerprint() const
{
    const int descriptor = static_cast<int>(m_handle);
    struct stat status
    {
    };
    if (::fstat(descriptor, &status) != 0)
        return systemFailure("cannot look at the file", errno);
    if (const auto regular = requireRegular(status); !regular)
        return failure(regular.error());
    return Fingerprint{status.st_size, modifiedNs(status), inodesLast(descriptor) ? status.st_ino : 0};
}

Result<qint64> SourceFile::readAt(qint64 offset, char *into, qint64 size) const
{
    qint64 done = 0;
    while (done < size) {
        const auto wanted = static_cast<size_t>(std::min(size - done, largestRead));
        const ssize_t count = ::pread(static_cast<int>(m_handle), into + done, wanted, offset + done);
        if (count == 0)
            break;
        if (count < 0 && errno != EINTR)
            return systemFailure("cannot read the file", errno);
        if (count > 0)
            done += count;
    }
    return done;
}

// The system gives out a lease for reading only while nobody has the file open for writing.
Writers SourceFile::writers() const
{
#ifdef Q_OS_LINUX
    const int descriptor = static_cast<int>(m_handle);
    // Who opens the file meanwhile has the system ask for the lease back, by a signal that would end the
    // program unless it is one that means nothing.
    if (::fcntl(descriptor, F_SETSIG, SIGURG) != 0)
        return Writers::CannotTell;
    if (::fcntl(descriptor, F_SETLEASE, F_RDLCK) != 0)
        return errno == EAGAIN ? Writers::Some : Writers::CannotTell;
    ::fcntl(descriptor, F_SETLEASE, F_UNLCK);
    return Writers::None;
#else
    return Writers::CannotTell;
#endif
}

void SourceFile::expectReading([[maybe_unused]] ByteRange range) const
{
#ifdef POSIX_FADV_SEQUENTIAL
    const int descriptor = static_cast<int>(m_handle);
    ::posix_fadvise(descriptor, 0, 0, POSIX_FADV_SEQUENTIAL);
    if (range.size > 0)
        ::posix_fadvise(descriptor, range.offset, std::min(range.size, readAhead), POSIX_FADV_WILLNEED);
#endif
}

} // namespace partway

#endif
