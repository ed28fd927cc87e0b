// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/mishap.h"

#include <QByteArray>

#include <optional>

namespace partway::tests {

/// Just enough of HTTP/1.1 to know where a message ends.
struct MessageHead
{
    QByteArray bytes;     ///< as it came, with the empty line
    QByteArray startLine; ///< without its end
    qint64 contentLength = -1;
    bool chunked = false;
    bool closes = false; ///< "Connection: close"

    [[nodiscard]] int status() const; ///< of an answer; 0 where the start line is none
};

/// The head at the front of what was received, or nothing as long as it is not whole.
std::optional<MessageHead> headIn(const QByteArray &received);

/// Which S3 request it is.
WireRequest wireRequestOf(const MessageHead &head);

/// Follows the body of an answer and knows when it has ended.
class BodyEnd
{
public:
    BodyEnd(const MessageHead &head, bool bodyless);
    void take(const QByteArray &bytes);
    [[nodiscard]] bool reached() const { return m_reached; }
    [[nodiscard]] bool isEndOfConnection() const { return m_untilClosed; }

private:
    bool m_reached = false;
    bool m_untilClosed = false;
    bool m_chunked = false;
    qint64 m_left = 0;
    QByteArray m_unparsed;
    qint64 m_chunkLeft = -1; ///< of the chunk and its line end; -1: its size line comes next
    bool m_lastChunk = false;
};

} // namespace partway::tests
