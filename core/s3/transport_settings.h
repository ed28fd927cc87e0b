// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QUrl>

#include <variant>

namespace partway {

struct SystemProxy
{
    friend bool operator==(const SystemProxy &, const SystemProxy &) = default;
};
struct NoProxy
{
    friend bool operator==(const NoProxy &, const NoProxy &) = default;
};
/// A URL is "http://host:port" or "socks5://host:port", with user and password where it wants them.
using ProxyChoice = std::variant<SystemProxy, NoProxy, QUrl>;

/// How the bytes of a part reach the HTTP thread.
enum class BodyPath {
    Fast,  ///< slices of up to 512 KiB, handed over whole; Stock where this Qt does not offer it
    Stock, ///< Qt's own way, 16 KiB at a time
};

/// When a connection counts as dead.
struct TransportTimes
{
    milliseconds stall = std::chrono::seconds(30);  ///< without a byte, while connecting or sending
    milliseconds answer = std::chrono::seconds(30); ///< from the last byte sent, or between bytes received
    /// For Complete: a server puts thousands of parts together before it says a word.
    milliseconds completeAnswer = std::chrono::minutes(5);
    /// At most added to `answer` for what the system still holds in its buffers on a slow line.
    milliseconds longestTail = std::chrono::minutes(5);
    /// Instead of `stall` and `answer`, for a connection that doubtConnections() found open and that stays
    /// silent.
    milliseconds doubt = std::chrono::seconds(8);
};

struct TransportSettings
{
    ProxyChoice proxy = SystemProxy{};
    BodyPath body = BodyPath::Fast; ///< PARTWAY_BODY=stock in the environment wins
    TransportTimes times;
};

} // namespace partway
