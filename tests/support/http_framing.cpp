// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/http_framing.h"

#include <QList>

#include <algorithm>

namespace partway::tests {

namespace {

constexpr QByteArrayView headEnd = "\r\n\r\n";
constexpr QByteArrayView lineEnd = "\r\n";

QByteArray queryValue(const QByteArray &query, const QByteArray &name)
{
    for (const QByteArray &item : query.split('&')) {
        if (item.startsWith(name + '='))
            return QByteArray::fromPercentEncoding(item.mid(name.size() + 1));
    }
    return {};
}

bool hasFlag(const QByteArray &query, const QByteArray &name)
{
    const QList<QByteArray> items = query.split('&');
    return std::any_of(items.begin(), items.end(),
                       [&](const QByteArray &item) { return item == name || item == name + '='; });
}

WireCall callOf(const QByteArray &method, const QByteArray &path, const QByteArray &query)
{
    const bool ofUpload = !queryValue(query, "uploadId").isEmpty();
    const bool uploads = hasFlag(query, "uploads");
    const qsizetype slash = path.indexOf('/', 1);
    const bool hasKey = slash > 0 && slash + 1 < path.size();
    if (method == "POST")
        return uploads ? WireCall::CreateUpload : ofUpload ? WireCall::CompleteUpload : WireCall::Other;
    if (method == "DELETE")
        return ofUpload ? WireCall::AbortUpload : WireCall::Other;
    if (method == "GET")
        return ofUpload ? WireCall::ListParts : uploads ? WireCall::ListUploads : WireCall::Other;
    if (method == "HEAD")
        return hasKey ? WireCall::HeadObject : WireCall::Other;
    if (method == "PUT" && hasKey)
        return ofUpload ? WireCall::PutPart : WireCall::PutObject;
    return WireCall::Other;
}

} // namespace

int MessageHead::status() const
{
    const QList<QByteArray> words = startLine.split(' ');
    return words.size() >= 2 && words.first().startsWith("HTTP/1.") ? words.at(1).toInt() : 0;
}

std::optional<MessageHead> headIn(const QByteArray &received)
{
    const qsizetype end = received.indexOf(headEnd);
    if (end < 0)
        return std::nullopt;
    MessageHead head;
    head.bytes = received.left(end + headEnd.size());
    qsizetype at = head.bytes.indexOf(lineEnd);
    head.startLine = head.bytes.left(at);
    while (at < end) {
        at += lineEnd.size();
        const qsizetype next = head.bytes.indexOf(lineEnd, at);
        const QByteArray line = head.bytes.mid(at, next - at);
        const qsizetype colon = line.indexOf(':');
        const QByteArray name = line.left(colon).trimmed().toLower();
        const QByteArray value = line.mid(colon + 1).trimmed();
        if (name == "content-length")
            head.contentLength = value.toLongLong();
        else if (name == "transfer-encoding")
            head.chunked = value.toLower().contains("chunked");
        else if (name == "connection")
            head.closes = value.toLower() == "close";
        at = next;
    }
    return head;
}

WireRequest wireRequestOf(const MessageHead &head)
{
    const QList<QByteArray> words = head.startLine.split(' ');
    WireRequest request;
    request.method = words.value(0);
    request.target = words.value(1);
    request.bodySize = std::max<qint64>(head.contentLength, 0);
    const qsizetype mark = request.target.indexOf('?');
    const QByteArray path = mark < 0 ? request.target : request.target.left(mark);
    const QByteArray query = mark < 0 ? QByteArray() : request.target.mid(mark + 1);
    request.call = callOf(request.method, path, query);
    request.uploadId = queryValue(query, "uploadId");
    request.partNumber = queryValue(query, "partNumber").toInt();
    return request;
}

BodyEnd::BodyEnd(const MessageHead &head, bool bodyless)
    : m_chunked(head.chunked)
    , m_left(head.contentLength)
{
    const int status = head.status();
    if (bodyless || status == 204 || status == 304)
        m_reached = true;
    else if (!m_chunked && m_left <= 0)
        m_untilClosed = !(m_reached = m_left == 0);
}

void BodyEnd::take(const QByteArray &bytes)
{
    if (m_reached || m_untilClosed)
        return;
    if (!m_chunked) {
        m_left -= bytes.size();
        m_reached = m_left <= 0;
        return;
    }
    m_unparsed += bytes;
    while (!m_reached) {
        if (m_chunkLeft < 0) {
            const qsizetype end = m_unparsed.indexOf(lineEnd);
            if (end < 0)
                return;
            const qint64 size = m_unparsed.left(end).split(';').first().trimmed().toLongLong(nullptr, 16);
            m_unparsed.remove(0, end + lineEnd.size());
            m_lastChunk = size == 0;
            m_chunkLeft = size + lineEnd.size();
        }
        const qint64 taken = std::min<qint64>(m_chunkLeft, m_unparsed.size());
        m_unparsed.remove(0, taken);
        m_chunkLeft -= taken;
        if (m_chunkLeft > 0)
            return;
        m_chunkLeft = -1;
        m_reached = m_lastChunk;
    }
}

} // namespace partway::tests
