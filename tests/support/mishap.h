// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <chrono>
#include <functional>

namespace partway::tests {

/// What can happen to a request on its way. "Before": the server never hears of it. "After": the server did
/// the work and the client does not learn it.
enum class Mishap {
    None,
    ResetBefore,
    ResetInBody, ///< reset after half of the body; a request without one: like ResetBefore
    ResetAfter,
    CloseBefore, ///< an orderly end of the connection instead of an answer
    CloseAfter,
    StallBefore, ///< the body is taken, no answer comes, the connection stays open until the client lets go
    StallInBody, ///< no byte of the body is taken after half of it; held until the proxy goes down
    StallAfter,
    CutAnswer, ///< after the work: half of the answer, then a reset
    Error500,
    Error500After,
    SlowDown,
    SlowDownRetryAfter, ///< with "Retry-After: 1"
    Rubbish,            ///< bytes that are no HTTP
    RubbishAfter,
    GarbageXml, ///< 200 with a document that is none, and no ETag
    GarbageXmlAfter,
    ErrorIn200, ///< 200 with an <Error> document
    ErrorIn200After,
    LateAnswer, ///< the right answer, after a delay
};

/// S3 requests as they can be told apart on the wire.
enum class WireCall {
    CreateUpload,
    PutPart,
    CompleteUpload,
    AbortUpload,
    ListParts,
    ListUploads,
    PutObject,
    HeadObject,
    Other,
};

const char *nameOf(Mishap mishap);
const char *nameOf(WireCall call);

/// A request at the moment at which its fate is decided: its head is there, no byte of its body.
struct WireRequest
{
    QByteArray method;
    QByteArray target; ///< as on the request line
    WireCall call = WireCall::Other;
    int partNumber = 0; ///< with PutPart
    QByteArray uploadId;
    qint64 bodySize = 0;
    int occurrence = 0; ///< how many requests with this call and part number came before
};

struct Fate
{
    Mishap mishap = Mishap::None;
    std::chrono::milliseconds delay{300}; ///< of a LateAnswer
};

/// Decides; called one request at a time, from a thread of the proxy.
using FatePlan = std::function<Fate(const WireRequest &)>;

/// Nothing goes wrong.
FatePlan calm();
/// The first `times` requests of this kind after `skip` others.
FatePlan mishapAt(WireCall call, Mishap mishap, int times = 1, int skip = 0, int partNumber = 0);
/// A share of all requests. What happens depends on the seed, the call, the part number and the try alone,
/// so that a run can be repeated whatever order the requests come in.
FatePlan seededMishaps(quint64 seed, double share, QList<Mishap> kinds);
/// What a bad day on the network brings, stalls left out.
QList<Mishap> everydayMishaps();

} // namespace partway::tests
