// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtGlobal>

#ifdef Q_OS_WIN

#include "core/base/source_file.h"

#include <QDir>
#include <qt_windows.h>

#include <algorithm>
#include <string>

namespace partway {

namespace {

constexpr qint64 largestRead = GiB;
/// From 1601, where Windows begins to count in steps of 100 ns, to 1970.
constexpr qint64 stepsToEpoch = 116'444'736'000'000'000;
constexpr qint64 nanosecondsPerStep = 100;

auto systemFailure(const char *doing, DWORD error)
{
    const bool missing =
        error == ERROR_FILE_NOT_FOUND || error == ERROR_PATH_NOT_FOUND || error == ERROR_INVALID_NAME;
    return failure(
        missing ? ErrorKind::SourceMissing : ErrorKind::SourceUnreadable,
        QStringLiteral("%1: %2").arg(QLatin1String(doing), qt_error_string(static_cast<int>(error))));
}

qint64 joined(DWORD high, DWORD low)
{
    return static_cast<qint64>((static_cast<quint64>(high) << 32) | static_cast<quint64>(low));
}

/// With the prefix that lifts the limit of 260 characters.
std::wstring nativeName(const QString &path)
{
    QString native = QDir::toNativeSeparators(QDir::cleanPath(path));
    if (native.startsWith(QStringLiteral("\\\\?\\")))
        return native.toStdWString();
    if (native.startsWith(QStringLiteral("\\\\")))
        native = QStringLiteral("\\\\?\\UNC\\") + native.mid(2);
    else
        native.prepend(QStringLiteral("\\\\?\\"));
    return native.toStdWString();
}

HANDLE handleOf(qintptr value) { return reinterpret_cast<HANDLE>(value); }

} // namespace

Result<SourceFile> SourceFile::openNative(const QByteArray &name) { return open(QString::fromUtf8(name)); }

Result<SourceFile> SourceFile::open(const QString &path)
{
    const std::wstring name = nativeName(path);
    const DWORD attributes = ::GetFileAttributesW(name.c_str());
    if (attributes == INVALID_FILE_ATTRIBUTES)
        return systemFailure("cannot look at the file", ::GetLastError());
    if ((attributes & FILE_ATTRIBUTE_DIRECTORY) != 0)
        return failure(ErrorKind::SourceUnreadable, QStringLiteral("not a regular file: is a folder"));
    // Sharing everything: an upload keeps nobody from working with the file; that it changed is noticed.
    HANDLE handle =
        ::CreateFileW(name.c_str(), GENERIC_READ, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE,
                      nullptr, OPEN_EXISTING, FILE_FLAG_SEQUENTIAL_SCAN, nullptr);
    if (handle == INVALID_HANDLE_VALUE)
        return systemFailure("cannot open the file", ::GetLastError());
    SourceFile file(reinterpret_cast<qintptr>(handle));
    if (::GetFileType(handle) != FILE_TYPE_DISK)
        return failure(ErrorKind::SourceUnreadable, QStringLiteral("not a regular file: is a device"));
    return file;
}

void SourceFile::close() { ::CloseHandle(handleOf(m_handle)); }

Result<Fingerprint> SourceFile::fingerprint() const
{
    BY_HANDLE_FILE_INFORMATION found{};
    if (!::GetFileInformationByHandle(handleOf(m_handle), &found))
        return systemFailure("cannot look at the file", ::GetLastError());
    const qint64 steps = joined(found.ftLastWriteTime.dwHighDateTime, found.ftLastWriteTime.dwLowDateTime);
    return Fingerprint{joined(found.nFileSizeHigh, found.nFileSizeLow),
                       (steps - stepsToEpoch) * nanosecondsPerStep,
                       static_cast<quint64>(joined(found.nFileIndexHigh, found.nFileIndexLow))};
}

Result<qint64> SourceFile::readAt(qint64 offset, char *into, qint64 size) const
{
    qint64 done = 0;
    while (done < size) {
        const auto at = static_cast<quint64>(offset + done);
        OVERLAPPED where{};
        where.Offset = static_cast<DWORD>(at & 0xffffffffU);
        where.OffsetHigh = static_cast<DWORD>(at >> 32);
        DWORD count = 0;
        const auto wanted = static_cast<DWORD>(std::min(size - done, largestRead));
        if (!::ReadFile(handleOf(m_handle), into + done, wanted, &count, &where)) {
            const DWORD error = ::GetLastError();
            if (error == ERROR_HANDLE_EOF)
                break;
            return systemFailure("cannot read the file", error);
        }
        if (count == 0)
            break;
        done += count;
    }
    return done;
}

// Opened once more by who lets nobody write beside it: refused while anybody does.
Writers SourceFile::writers() const
{
    HANDLE alone = ::ReOpenFile(handleOf(m_handle), GENERIC_READ, FILE_SHARE_READ | FILE_SHARE_DELETE, 0);
    if (alone == INVALID_HANDLE_VALUE)
        return ::GetLastError() == ERROR_SHARING_VIOLATION ? Writers::Some : Writers::CannotTell;
    ::CloseHandle(alone);
    return Writers::None;
}

// Said at opening: Windows reads ahead by itself where a file is read in order.
void SourceFile::expectReading(ByteRange) const {}

} // namespace partway

#endif
