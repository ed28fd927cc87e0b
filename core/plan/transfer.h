// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/file_source.h"
#include "core/base/ids.h"
#include "core/base/rare.h"
#include "core/plan/part_plan.h"

#include <QByteArray>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>

namespace partway {

/// What a transfer is doing, as people are told. The machine's own states are finer (upload_machine.h).
enum class TransferState {
    Queued,      ///< waits for its turn
    Reconciling, ///< looks at the file and at what the server has
    Creating,
    Sending,
    WaitingForCredentials, ///< keys are missing or expired; goes on when there are new ones
    Completing,
    Verifying,
    Done,
    Paused,
    Failed, ///< resumable; the error says what would help
    Aborting,
    Aborted,
};

/// Why a transfer that is under way moves no byte.
enum class Waiting {
    None,
    Source,  ///< for more of what is still being written
    Network, ///< the server cannot be reached; tried again every few seconds
    Server,  ///< the server asked for less, or has trouble; tried again at `retryAt`
};

/// Why an upload was begun anew, with a new upload ID, after parts had been sent.
enum class BegunAnew {
    No,
    UploadGone, ///< aborted by somebody or swept by the store
    StrayParts, ///< the store insists on an exact list and held parts that are not ours
    FewerParts, ///< the store takes fewer parts than are usual, and said so before any was finished
    Asked,      ///< the person chose to send the file as it is now
};

/// A stable name for scripts and diagnostics, e.g. "waiting-for-credentials".
QLatin1String nameOf(TransferState state);

enum class Priority { Low, Normal, High };

/// How the parts are proven.
enum class Integrity {
    Md5,  ///< each part's MD5 against its ETag, or sent ahead as Content-MD5 where ETags are no MD5
    None, ///< only sizes, and what the payload's signature proves
};

/// An object as it was seen on the server.
struct SeenObject
{
    QString etag; ///< without quotes
    qint64 size = 0;

    friend bool operator==(const SeenObject &, const SeenObject &) = default;
};

/// Whether a finished object is still there, as of the last look.
enum class ObjectCheck {
    NotLooked,
    Ours,    ///< there, and still the one that was sent
    Changed, ///< another one is there under its name
    Missing,
    CannotTell, ///< the keys may not look, the server did not answer, or nothing tells it from others
    Looking,    ///< it is being asked for just now; what was seen before comes back where that ends early
};

/// What kind of source an upload reads.
enum class SourceKind {
    File,    ///< is whole when the upload begins
    Growing, ///< a file that is still being written: sent as it grows, and held against itself at the end
    Stream,  ///< a pipe: its bytes come once, in order, and nobody knows how many
};

/// What a person asks for. Fixed once the transfer is added.
struct TransferRequest
{
    QString sourcePath; ///< absolute
    AccountId account;
    QString bucket;
    QString key;
    qint64 partSizeWish = 0; ///< bytes; 0: planned
    Integrity integrity = Integrity::Md5;
    bool overwrite = true; ///< false: refuse where the object exists
    Priority priority = Priority::Normal;
    bool startPaused = false;
    QString contentType;
    QString storageClass;
    std::map<QString, QString> metadata;
    /// An in-progress upload of this very object on the server that is to be taken over, whoever began it;
    /// empty: none. It belongs to this transfer then, and is aborted with it.
    QString adopt;
    /// What the person agreed to replace, whatever `overwrite` says: any other object is left alone. Nothing:
    /// `overwrite` decides.
    std::optional<SeenObject> replaces;
    SourceKind source = SourceKind::File;
    Rare<SourceEnd> end{};   ///< with SourceKind::Growing
    qint64 expectedSize = 0; ///< of a source without an end yet, in bytes: a hint for its plan; 0: no idea

    friend bool operator==(const TransferRequest &, const TransferRequest &) = default;
};

/// A row of the queue at one moment. A value: it crosses threads.
struct Transfer
{
    TransferId id;
    TransferRequest request;
    TransferState state = TransferState::Queued;
    Waiting waiting = Waiting::None;
    std::optional<UtcTime> retryAt; ///< with Waiting::Server
    std::optional<Error> error;     ///< with Failed; with Waiting the last cause; with Aborting: lacks keys
    BegunAnew begunAnew = BegunAnew::No;
    int position = 0; ///< in the queue, from 0; dense

    qint64 size = -1;     ///< bytes; -1: not looked at yet; with `open`: so far
    bool open = false;    ///< the source has no end yet: it may grow
    qint64 confirmed = 0; ///< bytes of parts that the server answered for
    qint64 inFlight = 0;  ///< bytes handed to the network in parts not yet confirmed
    qint64 partSize = 0;  ///< of all parts but the last; 0: sent whole, not planned yet, or of several sizes
    int parts = 0;        ///< 0: not planned yet; 1 and no upload ID: sent whole
    int partsDone = 0;
    int partsSending = 0;
    QString uploadId;          ///< empty: none on the server
    QString etag;              ///< of the finished object
    QStringList notFreed;      ///< upload IDs that the server would not let go of: still billed
    double bytesPerSecond = 0; ///< confirmed and in flight, over the last seconds
    std::optional<std::chrono::seconds> left; ///< nothing where it cannot be told honestly
    UtcTime added{};
    std::optional<UtcTime> finished;
    ObjectCheck check = ObjectCheck::NotLooked; ///< with Done
    std::optional<UtcTime> checkedAt;           ///< of the last answer; with Looking of the one before
    std::optional<UtcTime>
        deletedByStoreAt; ///< when the store removes the paused upload by itself, where that is known
    /// With Paused, where the account keeps paused uploads alive: when a part goes up so that the store does
    /// not delete it. Nothing: none will.
    std::optional<UtcTime> keepAliveDue;
    std::optional<UtcTime> keptAliveAt; ///< when one last did
    std::optional<Error>
        keepAliveError; ///< why the last try failed; NoSuchUpload: it was deleted, no more is tried

    [[nodiscard]] bool isActive() const;  ///< moves or tries to
    [[nodiscard]] bool isFinal() const;   ///< Done or Aborted: nothing can be resumed
    [[nodiscard]] bool canResume() const; ///< Paused, Failed
    [[nodiscard]] bool canPause() const;
};

enum class PartState { Waiting, Sending, Checking, Retrying, Confirmed };

/// A part at one moment, for the part map.
struct Part
{
    int number = 0; ///< from 1
    ByteRange range;
    PartState state = PartState::Waiting;
    qint64 sent = 0; ///< bytes in flight, with Sending
    int attempts = 0;
    double bytesPerSecond = 0;
    QByteArray etag; ///< with Confirmed
    std::optional<Error> lastError;
    std::optional<UtcTime> retryAt; ///< with Retrying
    milliseconds took{0};           ///< with Confirmed: its last sending; 0: not seen by this run

    friend bool operator==(const Part &, const Part &) = default;
};

} // namespace partway

Q_DECLARE_METATYPE(partway::Transfer)
Q_DECLARE_METATYPE(partway::Part)
Q_DECLARE_METATYPE(partway::TransferState)
