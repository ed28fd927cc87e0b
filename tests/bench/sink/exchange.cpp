// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/sink/exchange.h"

#include "tests/bench/sink/text.h"

#include <algorithm>
#include <cstdlib>

namespace sink {

Exchange::Exchange(SharedState &state)
    : m_state(state)
{
}

void Exchange::take(const char *bytes, std::size_t count)
{
    if (m_stage == Stage::Body && m_input.empty() && count <= m_left) {
        consume(bytes, count);
        m_left -= count;
        if (m_left == 0)
            parse();
        return;
    }
    m_input.append(bytes, count);
    parse();
}

std::uint64_t Exchange::droppable() const
{
    return m_stage == Stage::Body && m_input.empty() && !m_digest ? m_left : 0;
}

void Exchange::dropped(std::uint64_t count)
{
    m_state.counters.bytes += count;
    m_received += count;
    m_left -= count;
    if (m_left == 0)
        parse();
}

void Exchange::consume(const char *bytes, std::size_t count)
{
    m_state.counters.bytes += count;
    m_received += count;
    if (m_digest)
        EVP_DigestUpdate(m_digest.get(), bytes, count);
}

void Exchange::consumeInput()
{
    const std::size_t count = std::min<std::uint64_t>(m_left, m_input.size());
    consume(m_input.data(), count);
    m_input.erase(0, count);
    m_left -= count;
}

void Exchange::parse()
{
    for (bool more = true; more;) {
        switch (m_stage) {
        case Stage::Head:
            more = parseHead();
            break;
        case Stage::Body:
            more = parseBody();
            break;
        case Stage::ChunkSize:
        case Stage::ChunkData:
        case Stage::ChunkEnd:
        case Stage::Trailer:
            more = parseChunk();
            break;
        }
    }
}

bool Exchange::parseHead()
{
    const std::size_t end = m_input.find("\r\n\r\n");
    if (end == std::string::npos)
        return false;
    if (m_state.options.log) {
        std::fprintf(m_state.options.log, "%s\n", m_input.substr(0, end).c_str());
        std::fflush(m_state.options.log);
    }
    std::size_t next = m_input.find("\r\n");
    const std::string requestLine = m_input.substr(0, next);
    const std::size_t first = requestLine.find(' '), last = requestLine.rfind(' ');
    m_method = requestLine.substr(0, first);
    const std::string target =
        last > first ? requestLine.substr(first + 1, last - first - 1) : std::string("/");
    const std::size_t mark = target.find('?');
    m_path = target.substr(0, mark);
    m_query = mark == std::string::npos ? std::string() : target.substr(mark + 1);
    m_headers.clear();
    for (next += 2; next < end + 2;) {
        const std::size_t lineEnd = m_input.find("\r\n", next);
        const std::size_t colon = m_input.find(':', next);
        if (colon < lineEnd) {
            std::size_t value = colon + 1;
            while (value < lineEnd && m_input[value] == ' ')
                ++value;
            m_headers[lower(m_input.substr(next, colon - next))] = m_input.substr(value, lineEnd - value);
        }
        next = lineEnd + 2;
    }
    m_input.erase(0, end + 4);
    beginBody();
    return true;
}

void Exchange::beginBody()
{
    Counters &counters = m_state.counters;
    m_received = 0;
    m_digest.reset();
    if (lower(m_headers["expect"]) == "100-continue") {
        ++counters.expectContinue;
        m_output += "HTTP/1.1 100 Continue\r\n\r\n";
    }
    const std::string &payload = m_headers["x-amz-content-sha256"];
    if (payload.starts_with("STREAMING"))
        ++counters.awsChunked;
    else if (payload == "UNSIGNED-PAYLOAD")
        ++counters.unsignedPayload;
    else if (!payload.empty())
        ++counters.withSha256;
    if (m_headers.contains("content-md5"))
        ++counters.withMd5;
    if (m_state.options.trueMd5 && m_method == "PUT") {
        m_digest.reset(EVP_MD_CTX_new());
        EVP_DigestInit_ex(m_digest.get(), EVP_md5(), nullptr);
    }
    m_close = m_close || lower(m_headers["connection"]) == "close";
    if (lower(m_headers["transfer-encoding"]) == "chunked") {
        ++counters.chunked;
        m_stage = Stage::ChunkSize;
        return;
    }
    m_left = std::strtoull(m_headers["content-length"].c_str(), nullptr, 10);
    m_stage = Stage::Body;
}

bool Exchange::parseBody()
{
    consumeInput();
    if (m_left > 0)
        return false;
    answer();
    m_stage = Stage::Head;
    return true;
}

bool Exchange::takeLine(std::string &line)
{
    const std::size_t end = m_input.find("\r\n");
    if (end == std::string::npos)
        return false;
    line = m_input.substr(0, end);
    m_input.erase(0, end + 2);
    return true;
}

bool Exchange::parseChunk()
{
    std::string line;
    if (m_stage == Stage::ChunkData) {
        consumeInput();
        m_stage = m_left > 0 ? Stage::ChunkData : Stage::ChunkEnd;
        return m_left == 0;
    }
    if (!takeLine(line))
        return false;
    if (m_stage == Stage::ChunkSize) {
        m_left = std::strtoull(line.c_str(), nullptr, 16);
        m_stage = m_left > 0 ? Stage::ChunkData : Stage::Trailer;
    } else if (m_stage == Stage::ChunkEnd) {
        m_stage = Stage::ChunkSize;
    } else if (line.empty()) {
        answer();
        m_stage = Stage::Head;
    }
    return true;
}

} // namespace sink
