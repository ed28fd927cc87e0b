// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/file_source.h"
#include "core/base/quantities.h"
#include "core/plan/upload_record.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <map>
#include <optional>
#include <variant>

namespace partway {

/// What an upload wants done next. Whoever performs a step answers it with exactly one event, unless the
/// machine's generation changes first: then everything under way is given up and nothing more is said of it.
namespace step {

struct CheckSource
{
};
/// How far has a source come that has no end yet? Answered once it has more than `beyond` bytes, or has
/// ended.
struct FollowSource
{
    qint64 beyond;
};
/// All in-progress uploads of exactly this key.
struct ListUploadsOfKey
{
};
struct HeadObject
{
};
/// The first byte of the finished object.
struct ReadObject
{
};
/// All parts of an upload, every page of them.
struct ListParts
{
    QString uploadId;
};
struct HashPart
{
    int number;
    ByteRange range;
    DigestKinds digests; ///< MD5 among them
};
struct CreateUpload
{
    QString token;
};
struct SendPart
{
    int number;
    ByteRange range;
    QString uploadId;
    bool proveAhead;        ///< hash before sending, and send the MD5 along for the server to check
    QString checksumKind{}; ///< the same with this one, as S3 names it; empty: none
};
/// Does the server have this one part already?
struct ProbePart
{
    int number;
    QString uploadId;
    int witness = 0; ///< and this other one? It was there before; 0: none is known to be
};
struct SendWhole
{
    QString token;
    ByteRange range;
    bool proveAhead;
    bool onlyIfAbsent;
};
struct CompleteUpload
{
    QString uploadId;
    QList<FinishedPart> parts;
    bool onlyIfAbsent;
    QString checksumKind{};                ///< of what follows; empty: none is told
    std::map<int, QByteArray> checksums{}; ///< raw, by part
};
struct AbortUpload
{
    QString uploadId;
};
/// Nothing to do before an event or before this time.
struct Idle
{
    std::optional<SteadyTime> until;
};

} // namespace step

using Step =
    std::variant<step::CheckSource, step::FollowSource, step::ListUploadsOfKey, step::HeadObject,
                 step::ReadObject, step::ListParts, step::HashPart, step::CreateUpload, step::SendPart,
                 step::ProbePart, step::SendWhole, step::CompleteUpload, step::AbortUpload, step::Idle>;

} // namespace partway
