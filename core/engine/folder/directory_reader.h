// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <compare>
#include <memory>
#include <optional>

namespace partway {

/// Tells a file or folder from another one, however it was reached.
struct NodeId
{
    quint64 device = 0;
    quint64 number = 0;
    friend auto operator<=>(const NodeId &, const NodeId &) = default;
};

enum class EntryType { File, Folder, Link, Special, Missing, Unreadable };

struct DirectoryEntry
{
    QByteArray name; ///< as the system spells it; UTF-8 where it spells names in UTF-16
    EntryType type = EntryType::Missing;
    qint64 size = 0;       ///< with File
    qint64 modifiedNs = 0; ///< with File and Folder, since the epoch, UTC
};

/// A path as this class takes it.
QByteArray nativePath(const QString &path);

/// The entries of one folder, one at a time, in the order of the file system. Links are told as what they
/// are. Blocks: for pool threads.
/// What differs by system stands in directory_reader_unix.cpp and directory_reader_other.cpp.
class DirectoryReader
{
public:
    /// SourceMissing or SourceUnreadable.
    static Result<std::unique_ptr<DirectoryReader>> open(const QByteArray &path);

    virtual ~DirectoryReader() = default;
    /// Nothing: this was the last one.
    virtual Result<std::optional<DirectoryEntry>> next() = 0;
    /// What a link of this folder leads to, never Link.
    [[nodiscard]] virtual DirectoryEntry followed(const QByteArray &name) const = 0;
    [[nodiscard]] virtual NodeId node() const = 0;
    [[nodiscard]] virtual qint64 modifiedNs() const = 0;
};

} // namespace partway
