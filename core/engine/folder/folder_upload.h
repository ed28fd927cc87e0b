// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/plan/transfer.h"

#include <QByteArray>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <array>
#include <compare>
#include <map>
#include <optional>

namespace partway {

/// Names a folder upload for as long as its journal knows it; never used again.
struct FolderUploadId
{
    qint64 value = 0; ///< 0: none

    [[nodiscard]] bool isNull() const { return value == 0; }
    friend auto operator<=>(const FolderUploadId &, const FolderUploadId &) = default;
};

enum class FolderState {
    Queued, ///< waits for its turn
    Running,
    Paused,
    Stopped,   ///< by an error that every file would meet; resumable
    Done,      ///< every file has come to an end, a good one or not
    Cancelled, ///< given up; what was sent stays on the server
};

enum class FileState {
    Waiting,
    Sending, ///< may be on its way; after a crash it is looked for on the server before it is sent
    Again,   ///< changed while it was read; tried once more when all others are through
    Handed,  ///< large: a transfer of its own in the queue
    Done,
    Failed,
    Skipped,
};

/// Why something in a folder does not go up though nothing went wrong.
enum class SkipReason {
    None,
    Link,          ///< symbolic links are not followed
    BrokenLink,    ///< leads nowhere
    LinkLoop,      ///< leads back to a folder that it is in
    Special,       ///< a pipe, a socket, a device
    NameNotText,   ///< its name is not UTF-8
    KeyNotAllowed, ///< too long for a key, or no server could keep it
    SameKey,       ///< another file of the folder has this key
    EmptyFolder,
    Excluded,     ///< by a pattern
    ObjectExists, ///< and is not to be overwritten
};

QLatin1String nameOf(FolderState state);
QLatin1String nameOf(FileState state);
QLatin1String nameOf(SkipReason reason);
/// Nothing where the name is none of these: a journal is untrusted.
std::optional<FolderState> folderStateNamed(const QString &name);
std::optional<FileState> fileStateNamed(const QString &name);
std::optional<SkipReason> skipReasonNamed(const QString &name);

struct FolderOptions
{
    bool followLinks = false;
    bool keepEmptyFolders = false; ///< as objects "name/"
    bool originalNames = false;    ///< keys as the disk spells them; NFC otherwise
    bool encodeBadNames = false;   ///< bytes that are no UTF-8 become %XX in the key
    bool overwrite = true;
    QStringList excludes; ///< patterns for single names, as ExcludeRules takes them
    Integrity integrity = Integrity::Md5;
    QString contentType; ///< empty: by the name of each file
    QString storageClass;
    std::map<QString, QString> metadata;

    friend bool operator==(const FolderOptions &, const FolderOptions &) = default;
};

/// What a person asks for: what is in the folder `root` goes to keys that begin with `prefix`.
struct FolderRequest
{
    QString root; ///< absolute
    AccountId account;
    QString bucket;
    QString prefix; ///< empty, or ends in "/"
    FolderOptions options;

    friend bool operator==(const FolderRequest &, const FolderRequest &) = default;
};

/// One thing found in a folder.
struct FolderFile
{
    qint64 id = 0;   ///< ascending as found; 0: not in the journal yet
    QByteArray path; ///< below the root, as the system spells it; a folder's ends in "/"
    QString key;     ///< empty: it has none
    qint64 size = 0;
    qint64 modifiedNs = 0; ///< since the epoch, UTC
    FileState state = FileState::Waiting;
    SkipReason skipped = SkipReason::None; ///< with Skipped
    std::optional<Error> error;            ///< with Failed; of the last try with Again
    QByteArray etag;                       ///< with Done
    TransferId transfer;                   ///< with Handed, and afterwards

    [[nodiscard]] bool isFolder() const { return path.endsWith('/'); }
    friend bool operator==(const FolderFile &, const FolderFile &) = default;
};

struct FileCount
{
    qint64 files = 0;
    qint64 bytes = 0;

    friend bool operator==(const FileCount &, const FileCount &) = default;
};

/// How many there are of each state.
class FolderCounts
{
public:
    static constexpr size_t states = static_cast<size_t>(FileState::Skipped) + 1;

    [[nodiscard]] const FileCount &of(FileState state) const { return m_counts[static_cast<size_t>(state)]; }
    [[nodiscard]] FileCount all() const;
    /// Of what is to go up: all but what is skipped.
    [[nodiscard]] FileCount wanted() const;
    void add(FileState state, FileCount count);
    void add(const FolderCounts &counts);
    void move(FileState from, qint64 bytesThere, FileState to, qint64 bytes);
    friend bool operator==(const FolderCounts &, const FolderCounts &) = default;

private:
    std::array<FileCount, states> m_counts;
};

/// A folder at one moment. A value: it crosses threads.
struct FolderUpload
{
    FolderUploadId id;
    FolderRequest request;
    FolderState state = FolderState::Queued;
    Waiting waiting = Waiting::None; ///< with Running
    bool waitsForKeys = false;       ///< with Running: goes on when there are new ones
    std::optional<Error> error;      ///< with Stopped; with `waiting` and `waitsForKeys` the cause
    bool walked = false;             ///< all that is in it is known; until then the counts grow
    FolderCounts counts;
    FileCount onTheWire; ///< of what is claimed: whose request is under way
    double bytesPerSecond = 0;
    double filesPerSecond = 0;
    UtcTime added{};

    [[nodiscard]] bool isFinal() const
    {
        return state == FolderState::Done || state == FolderState::Cancelled;
    }
};

} // namespace partway

Q_DECLARE_METATYPE(partway::FolderUploadId)
Q_DECLARE_METATYPE(partway::FolderRequest)
Q_DECLARE_METATYPE(partway::FolderUpload)
