// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/folder/folder_upload.h"

#include <algorithm>
#include <utility>

namespace partway {

namespace {

template <typename E>
using Name = std::pair<E, const char *>;

constexpr std::array folderStates{
    Name<FolderState>{FolderState::Queued, "queued"}, Name<FolderState>{FolderState::Running, "running"},
    Name<FolderState>{FolderState::Paused, "paused"}, Name<FolderState>{FolderState::Stopped, "stopped"},
    Name<FolderState>{FolderState::Done, "done"},     Name<FolderState>{FolderState::Cancelled, "cancelled"},
};

constexpr std::array fileStates{
    Name<FileState>{FileState::Waiting, "waiting"}, Name<FileState>{FileState::Sending, "sending"},
    Name<FileState>{FileState::Again, "again"},     Name<FileState>{FileState::Handed, "handed"},
    Name<FileState>{FileState::Done, "done"},       Name<FileState>{FileState::Failed, "failed"},
    Name<FileState>{FileState::Skipped, "skipped"},
};

constexpr std::array skipReasons{
    Name<SkipReason>{SkipReason::None, "none"},
    Name<SkipReason>{SkipReason::Link, "link"},
    Name<SkipReason>{SkipReason::BrokenLink, "broken-link"},
    Name<SkipReason>{SkipReason::LinkLoop, "link-loop"},
    Name<SkipReason>{SkipReason::Special, "special"},
    Name<SkipReason>{SkipReason::NameNotText, "name-not-text"},
    Name<SkipReason>{SkipReason::KeyNotAllowed, "key-not-allowed"},
    Name<SkipReason>{SkipReason::SameKey, "same-key"},
    Name<SkipReason>{SkipReason::EmptyFolder, "empty-folder"},
    Name<SkipReason>{SkipReason::Excluded, "excluded"},
    Name<SkipReason>{SkipReason::ObjectExists, "object-exists"},
};

template <typename Names, typename E>
QLatin1String nameIn(const Names &names, E value)
{
    for (const auto &[known, name] : names)
        if (known == value)
            return QLatin1String(name);
    Q_UNREACHABLE();
}

template <typename E, typename Names>
std::optional<E> namedIn(const Names &names, const QString &wanted)
{
    for (const auto &[value, name] : names)
        if (wanted == QLatin1String(name))
            return value;
    return std::nullopt;
}

} // namespace

QLatin1String nameOf(FolderState state) { return nameIn(folderStates, state); }
QLatin1String nameOf(FileState state) { return nameIn(fileStates, state); }
QLatin1String nameOf(SkipReason reason) { return nameIn(skipReasons, reason); }

std::optional<FolderState> folderStateNamed(const QString &name)
{
    return namedIn<FolderState>(folderStates, name);
}
std::optional<FileState> fileStateNamed(const QString &name) { return namedIn<FileState>(fileStates, name); }
std::optional<SkipReason> skipReasonNamed(const QString &name)
{
    return namedIn<SkipReason>(skipReasons, name);
}

FileCount FolderCounts::all() const
{
    FileCount sum;
    for (const FileCount &count : m_counts) {
        sum.files += count.files;
        sum.bytes += count.bytes;
    }
    return sum;
}

FileCount FolderCounts::wanted() const
{
    const FileCount sum = all();
    const FileCount &skipped = of(FileState::Skipped);
    return {sum.files - skipped.files, sum.bytes - skipped.bytes};
}

void FolderCounts::add(FileState state, FileCount count)
{
    FileCount &there = m_counts[static_cast<size_t>(state)];
    there.files += count.files;
    there.bytes += count.bytes;
}

void FolderCounts::add(const FolderCounts &counts)
{
    for (size_t i = 0; i < states; ++i)
        add(static_cast<FileState>(i), counts.m_counts[i]);
}

void FolderCounts::move(FileState from, qint64 bytesThere, FileState to, qint64 bytes)
{
    add(from, {-1, -bytesThere});
    add(to, {1, bytes});
}

} // namespace partway
