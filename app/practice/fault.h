// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/request_record.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>

namespace partway::practice {

// "Before work": the body is taken and thrown away, nothing is stored. "After work": the store has done what
// was asked, and the client does not learn it.
enum class FaultAction {
    Error,          // before work: answers status, code and message
    ErrorAfterWork, // after work: the same
    ErrorInside200, // before work: 200, white space, then an <Error> document with the code
    ErrorInside200AfterWork,
    Throttle,        // before work: the personality's SlowDown with Retry-After (retryAfter, else its own)
    DropBeforeWork,  // resets the connection when the whole request is here
    DropInBody,      // resets it after afterBytes of the body
    DropAfterWork,   // after work: resets it without an answer
    CutAnswer,       // after work: the head and half of the body, then a reset
    CloseAfterHead,  // after work: a clean close in the middle of the answer
    GarbageAnswer,   // after work: 200 with a body that is no XML
    EmptyETag,       // after work: the right answer with an empty ETag (header and XML)
    WrongETag,       // after work: the right answer with another ETag
    StoreWrongBytes, // the body is stored with its first byte changed; the ETag is that of what was stored
    Hold,       // after the request is here: waits for delay (or clearFaults when 0), then goes on as normal
    HoldAnswer, // after work: the same, before the answer
    SlowWhiteSpace, // Complete: 200 at once, a blank every 100 ms for delay, then the document
    ExpireToken,    // before work: ExpiredToken, once or as often as times says
    Redirect,       // before work: 307 with Location set to message
};

struct Fault
{
    FaultAction action = FaultAction::Error;
    std::optional<Operation> operation = std::nullopt; // unset: any
    std::string key{};                                 // empty: any; else the exact key
    int partNumber = 0;                                // 0: any
    int skip = 0;                                      // matching requests let through first
    int times = 1;                                     // matching requests hit then; 0: until clearFaults()
    int status = 500;
    std::string code{"InternalError"};
    std::string message{"We encountered an internal error. Please try again."};
    std::chrono::milliseconds delay{0};
    std::optional<std::chrono::seconds> retryAfter = std::nullopt;
    std::uint64_t afterBytes = 0;
};

// The enumerator's name, as JSON on the control endpoint uses it; nullopt for a name that is none.
std::string_view nameOf(FaultAction action);
std::optional<FaultAction> faultActionNamed(std::string_view name);

} // namespace partway::practice
