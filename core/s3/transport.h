// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/s3/answer.h"
#include "core/s3/call.h"
#include "core/s3/credentials.h"
#include "core/s3/endpoint.h"

#include <functional>

namespace partway {

/// One call in, one answer or error out. Makes no second try of its own, with two exceptions that the
/// protocol wants, for calls without a streamed body: signed anew with the server's time
/// (RequestTimeTooSkewed), and signed anew for the region that the server named. What was learned holds for
/// the calls that follow; a body's reader is read once, so a call with one answers ClockSkewed or ServerFault
/// then, and the next try goes right.
///
/// Single-threaded; callbacks arrive in the thread of the transport, never from within send().
class Transport
{
public:
    using CallId = quint64;
    using Done = std::function<void(Result<Answer>)>;
    /// Bytes of the body handed to the connection so far: what is in flight, not what has arrived. Never runs
    /// backwards within one call.
    using Sent = std::function<void(qint64)>;

    virtual ~Transport() = default;
    virtual CallId send(const Endpoint &endpoint, const Credentials &credentials, Call call, Done done,
                        Sent sent = {}) = 0;
    /// Gives the call up and its connection with it: nothing is called any more. What the server makes of
    /// what it got is not known. An id that is answered already is ignored.
    virtual void cancel(CallId id) = 0;
    /// How many bodies can be under way at once before send() would have to queue.
    virtual void setLanesFor(int bodies) = 0;
};

} // namespace partway
