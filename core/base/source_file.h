// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file_source.h"
#include "core/base/writers.h"

#include <QByteArray>
#include <QString>

namespace partway {

/// A regular file, open for reading; closed when it goes away. Calls block: for pool threads only.
/// What differs by system stands in source_file_unix.cpp and source_file_windows.cpp.
class SourceFile
{
public:
    /// SourceMissing or SourceUnreadable. Anything but a regular file is refused, without opening it: a pipe
    /// would hang, a device could act.
    static Result<SourceFile> open(const QString &path);
    /// The same by a name as the system spells it, which need not be text; UTF-8 where it spells in UTF-16.
    static Result<SourceFile> openNative(const QByteArray &name);

    SourceFile(SourceFile &&other) noexcept;
    SourceFile &operator=(SourceFile &&other) noexcept;
    SourceFile(const SourceFile &) = delete;
    SourceFile &operator=(const SourceFile &) = delete;
    ~SourceFile();

    [[nodiscard]] Result<Fingerprint> fingerprint() const;
    /// Fills `into` from `offset` on; fewer bytes than asked for only at the end of the file.
    [[nodiscard]] Result<qint64> readAt(qint64 offset, char *into, qint64 size) const;
    /// At this moment. Who opens the file for writing just now may have to try again or wait for a blink.
    [[nodiscard]] Writers writers() const;
    /// Tells the system what comes; never fails.
    void expectReading(ByteRange range) const;

private:
    static constexpr qintptr none = -1; ///< neither a descriptor nor a handle

    explicit SourceFile(qintptr handle)
        : m_handle(handle)
    {
    }
    void close();

    qintptr m_handle = none;
};

} // namespace partway
