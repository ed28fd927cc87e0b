// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/s3_error.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace partway::practice {

// The head of a request exactly as it came over the wire: nothing decoded but the query's values.
struct RequestHead
{
    std::string method;
    std::string target;
    std::string rawPath; // of the target, still encoded
    NamedValues query;   // decoded, in order
    NamedValues headers; // names in lower case, values trimmed, in order
    bool tls = false;

    static std::optional<RequestHead> parse(std::string_view head);

    std::optional<std::string> header(std::string_view name) const; // the first of that name
    std::string headerOr(std::string_view name, std::string_view otherwise = {}) const;
    std::optional<std::string> queryValue(std::string_view name) const;
    bool hasQuery(std::string_view name) const { return queryValue(name).has_value(); }
};

// The body of a request, which arrives while it is read.
class BodySource
{
public:
    using Taker = std::function<bool(std::string_view bytes)>; // false: stop, the connection is closed then

    virtual ~BodySource() = default;
    // Hands over the body piece by piece; false when it did not arrive whole. Once only.
    virtual bool read(const Taker &taker) = 0;
    virtual std::optional<std::uint64_t> length() const = 0; // Content-Length
    virtual bool isChunked() const = 0;                      // Transfer-Encoding: chunked
};

// How the connection goes on after an answer.
enum class Ending {
    KeepOpen,
    ResetUnanswered, // nothing is sent, the connection is reset
    ResetInBody,     // the head and half of the body are sent, then a reset
    CloseInBody,     // the same with an orderly close
};

struct Answer
{
    using Writer = std::function<bool(std::string_view bytes)>;

    int status = 200;
    NamedValues headers{};
    std::string contentType{}; // empty: none
    std::string body{};
    // A body that is made while it is sent: of a known length, or chunked when length is unset.
    std::function<bool(const Writer &write)> stream{};
    std::optional<std::uint64_t> streamLength{};
    Ending ending = Ending::KeepOpen;

    void setHeader(const std::string &name, std::string value);
};

} // namespace partway::practice
