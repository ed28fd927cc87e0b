// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/file_source.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>
#include <variant>

namespace partway {

struct RemotePart
{
    int number = 0;
    qint64 size = 0;
    QByteArray etag;
    QString checksumKind{}; ///< as S3 names it, e.g. "SHA256"; empty: the store keeps none
    QByteArray checksum{};  ///< raw, of this part's bytes
};

struct RemoteUpload
{
    QString uploadId;
    std::optional<UtcTime> initiated;
};

struct RemoteObject
{
    qint64 size = 0;
    QByteArray etag;
    QString token;           ///< empty: the object carries none
    bool opaqueEtag = false; ///< the ETag tells nothing of the bytes
};

/// What happened: answers to steps, and wishes of people.
namespace event {

// answers to steps
struct SourceChecked
{
    Fingerprint fingerprint;
};
struct SourceGrew
{
    Growth growth;
};
struct UploadsListed
{
    QList<RemoteUpload> uploads; ///< of exactly this key, without those that other transfers of ours own
    std::optional<UtcTime> serverTime; ///< when the server answered, by its own clock
};
struct ObjectLooked
{
    std::optional<RemoteObject> object; ///< nothing: there is no such object
};
struct PartsListed
{
    QList<RemotePart> parts;
    std::optional<milliseconds>
        sinceLastPart{};         ///< by the server's clock; nothing: no part, or it did not say
    QString checksumKind{};      ///< that the upload was begun with, as S3 names it; empty: none
    bool needsChecksums = false; ///< a part without it is refused, and so is Complete
};
struct PartHashed
{
    int number;
    Digests digests; ///< of the file's range
};
struct UploadOpened
{
    QString uploadId;
    std::optional<UtcTime> abortDate;
};
struct PartSent
{
    int number;
    QByteArray etag;
    QByteArray md5; ///< raw, of the bytes that went out; empty where integrity is off
    bool opaqueEtag = false;
    bool provenAhead = false;
    QByteArray checksum{}; ///< raw; that was sent along
};
struct PartFailed
{
    int number;
    Error error;
    QByteArray md5; ///< where the whole part had gone out before it failed
};
struct PartProbed
{
    int number;
    std::optional<RemotePart> part;
    bool lacksWitness = false; ///< the other part that was to be there is not listed
};
struct WholeSent
{
    QByteArray etag;
    QByteArray md5;
    bool opaqueEtag = false;
    bool provenAhead = false;
};
struct CompleteAnswered
{
    QByteArray etag; ///< may be empty
};
struct AbortAnswered
{
};
/// The object's first byte came.
struct ObjectRead
{
};
/// Of any step that is not about one part.
struct StepFailed
{
    Error error;
};

// wishes
struct Start
{
};
struct Pause
{
};
struct Resume
{
};
/// The store would delete the paused upload soon: one part of it goes up, and it stays paused.
struct KeepAlive
{
};
struct Abort
{
    bool thenRemove = false;
};
struct BeginAnew
{
};
/// Confirmed parts of these numbers go once more, whatever the server lists of them; others are left alone.
struct SendAgain
{
    QList<int> numbers;
};
/// Whatever is at the destination may be replaced.
struct AllowOverwrite
{
};
/// The file was changed while it was sent: what differs goes once more, and the file is completed as it is
/// now.
struct Repair
{
};
/// The file is to be read from another place, or was put back: goes on where it is the file that was sent.
struct SourceChosen
{
};
struct CredentialsChanged
{
};
struct NetworkChanged
{
};
/// What unsaved() told could not be written.
struct SaveFailed
{
    Error error;
};

} // namespace event

using Event = std::variant<event::SourceChecked, event::SourceGrew, event::UploadsListed, event::ObjectLooked,
                           event::PartsListed, event::PartHashed, event::UploadOpened, event::PartSent,
                           event::PartFailed, event::PartProbed, event::WholeSent, event::CompleteAnswered,
                           event::AbortAnswered, event::StepFailed, event::Start, event::Pause, event::Resume,
                           event::KeepAlive, event::Abort, event::BeginAnew, event::SendAgain, event::Repair,
                           event::SourceChosen, event::AllowOverwrite, event::ObjectRead,
                           event::CredentialsChanged, event::NetworkChanged, event::SaveFailed>;

} // namespace partway
