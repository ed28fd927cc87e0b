// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/chunked_body.h"

#include "app/practice/encoding.h"

#include <algorithm>
#include <charconv>

namespace partway::practice {

namespace {

constexpr std::size_t kLongestLine = 8192;

auto badFraming() { return refusal(400, "InvalidRequest", "The aws-chunked body is not well formed."); }

auto badSignature()
{
    return refusal(403, "SignatureDoesNotMatch", "A chunk's signature does not match its data.");
}

} // namespace

ChunkedBody::ChunkedBody(SignedRequest request, bool hasTrailer, Sink sink)
    : m_request(std::move(request))
    , m_signed(m_request.payload.rfind("STREAMING-AWS4-HMAC-SHA256", 0) == 0)
    , m_hasTrailer(hasTrailer)
    , m_sink(std::move(sink))
    , m_previous(m_request.signature)
{
}

Outcome<void> ChunkedBody::add(std::string_view bytes)
{
    while (!bytes.empty()) {
        if (m_state == State::Data) {
            const auto piece =
                bytes.substr(0, static_cast<std::size_t>(std::min<std::uint64_t>(m_left, bytes.size())));
            if (m_signed)
                m_digest.add(piece);
            if (auto taken = m_sink(piece); !taken)
                return taken;
            m_left -= piece.size();
            bytes.remove_prefix(piece.size());
            if (m_left == 0)
                m_state = State::AfterData;
            continue;
        }
        if (m_state == State::Done)
            return badFraming();
        const auto end = bytes.find('\n');
        m_line += bytes.substr(0, end == std::string_view::npos ? end : end + 1);
        bytes.remove_prefix(end == std::string_view::npos ? bytes.size() : end + 1);
        if (m_line.size() > kLongestLine)
            return badFraming();
        if (end == std::string_view::npos)
            break;
        const std::string line(trimmed(m_line));
        m_line.clear();
        if (auto taken = takeLine(line); !taken)
            return taken;
    }
    return {};
}

Outcome<void> ChunkedBody::takeLine(const std::string &line)
{
    switch (m_state) {
    case State::Size:
        return startChunk(line);
    case State::AfterData:
        if (!line.empty())
            return badFraming();
        m_state = State::Size;
        return endChunk();
    case State::Trailer: {
        if (line.empty()) {
            m_state = State::Done;
            return endTrailers();
        }
        const auto colon = line.find(':');
        if (colon == std::string::npos)
            return badFraming();
        const std::string name = lowerCase(trimmed(std::string_view(line).substr(0, colon)));
        const std::string value(trimmed(std::string_view(line).substr(colon + 1)));
        if (name == "x-amz-trailer-signature") {
            m_trailerSignature = value;
        } else {
            m_trailers.emplace_back(name, value);
            m_signedTrailer += name + ':' + value + '\n';
        }
        return {};
    }
    case State::Data:
    case State::Done:
        break;
    }
    return badFraming();
}

Outcome<void> ChunkedBody::startChunk(const std::string &line)
{
    const auto semicolon = line.find(';');
    const std::string size = line.substr(0, semicolon);
    const auto [stop, error] = std::from_chars(size.data(), size.data() + size.size(), m_left, 16);
    if (size.empty() || error != std::errc() || stop != size.data() + size.size())
        return badFraming();
    constexpr std::string_view field = "chunk-signature=";
    const auto at = line.find(field);
    m_claimed = at == std::string::npos ? std::string() : line.substr(at + field.size());
    if (m_signed && m_claimed.empty())
        return badFraming();
    if (m_left > 0) {
        m_state = State::Data;
        return {};
    }
    m_last = true;
    m_state = State::Trailer; // also without trailers: an empty line ends the body
    return endChunk();
}

Outcome<void> ChunkedBody::endChunk()
{
    if (!m_signed)
        return {};
    const std::string hash = toHex(m_digest.finish());
    const std::string expected = signatureHex(
        m_request.key, chunkStringToSign(m_request.timestamp, m_request.scope, m_previous, hash));
    if (!sameInConstantTime(expected, m_claimed))
        return badSignature();
    m_previous = expected;
    return {};
}

Outcome<void> ChunkedBody::endTrailers()
{
    if (!m_signed || !m_hasTrailer)
        return {};
    const std::string hash = toHex(digestOf(DigestKind::Sha256, m_signedTrailer));
    const std::string expected = signatureHex(
        m_request.key, trailerStringToSign(m_request.timestamp, m_request.scope, m_previous, hash));
    if (!sameInConstantTime(expected, m_trailerSignature))
        return badSignature();
    return {};
}

Outcome<void> ChunkedBody::finish()
{
    // Some clients leave out the very last empty line.
    if (m_state == State::Trailer && m_line.empty() && m_last) {
        m_state = State::Done;
        return endTrailers();
    }
    if (m_state != State::Done)
        return refusal(400, "IncompleteBody", "The body ended before its last chunk.");
    return {};
}

} // namespace partway::practice
