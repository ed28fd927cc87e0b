// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/body_intake.h"

#include "app/practice/encoding.h"

namespace partway::practice {

namespace {

constexpr std::size_t kBlock = 256U << 10; // what is hashed and written at a time
constexpr std::uint64_t kLargestBody = 5ULL << 30;

bool isHexSha256(std::string_view text)
{
    return text.size() == 64 && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

// One body on its way: framing, digests, and whoever keeps the bytes.
class Intake
{
public:
    using Keeper = std::function<bool(std::string_view block)>;

    Intake(const RequestHead &head, const SignedRequest &request, const IntakeRules &rules, Keeper keeper)
        : m_head(head)
        , m_request(request)
        , m_rules(rules)
        , m_keeper(std::move(keeper))
    {
        m_block.reserve(kBlock);
    }

    Outcome<void> prepare(const BodySource &body)
    {
        const std::string &payload = m_request.payload;
        const bool trailer = payload.size() > 8 && payload.substr(payload.size() - 8) == "-TRAILER";
        if (payload.rfind("STREAMING-", 0) == 0) {
            if (trailer && !m_rules.acceptsTrailers)
                return refusal(
                    400, "XAmzContentSHA256Mismatch",
                    "The provided 'x-amz-content-sha256' header does not match what was computed.");
            m_declared = toInteger(m_head.headerOr("x-amz-decoded-content-length"));
            if (!m_declared || *m_declared < 0)
                return refusal(411, "MissingContentLength", "You must provide x-amz-decoded-content-length.");
            m_chunked.emplace(m_request, trailer, [this](std::string_view data) { return take(data); });
        } else if (isHexSha256(payload)) {
            m_sha256.emplace(DigestKind::Sha256);
        } else if (payload != kUnsignedPayload) {
            return refusal(
                400, "InvalidArgument",
                "x-amz-content-sha256 must be UNSIGNED-PAYLOAD, STREAMING-..., or a valid sha256 value.");
        }
        if (!body.length() && !(body.isChunked() && m_declared))
            return refusal(411, "MissingContentLength", "You must provide the Content-Length HTTP header.");
        if (body.length().value_or(0) > kLargestBody + (64U << 20))
            return refusal(400, "EntityTooLarge",
                           "Your proposed upload exceeds the maximum allowed object size.");
        return prepareDigests();
    }

    Outcome<void> add(std::string_view bytes) { return m_chunked ? m_chunked->add(bytes) : take(bytes); }

    Outcome<void> finish()
    {
        if (m_chunked) {
            if (auto ended = m_chunked->finish(); !ended)
                return ended;
        }
        if (auto flushed = flush(); !flushed)
            return flushed;
        if (m_declared && static_cast<std::uint64_t>(*m_declared) != m_size)
            return refusal(
                400, "IncompleteBody",
                "You did not provide the number of bytes specified by the Content-Length HTTP header.");
        if (m_sha256 && toHex(m_sha256->finish()) != m_request.payload)
            return refusal(400, "XAmzContentSHA256Mismatch",
                           "The provided 'x-amz-content-sha256' header does not match what was computed.");
        m_md5Value = m_md5.finish();
        if (m_contentMd5 && *m_contentMd5 != m_md5Value)
            return refusal(400, "BadDigest", "The Content-MD5 you specified did not match what we received.");
        return finishChecksums();
    }

    const std::string &md5() const { return m_md5Value; }
    const std::map<ChecksumKind, std::string> &checksums() const { return m_results; }

private:
    Outcome<void> prepareDigests()
    {
        if (const auto md5 = m_head.header("content-md5")) {
            m_contentMd5 = fromBase64(*md5);
            if (!m_contentMd5 || m_contentMd5->size() != 16)
                return refusal(400, "InvalidDigest", "The Content-MD5 you specified was invalid.");
        }
        if (!m_rules.verifiesChecksums)
            return {};
        if (const auto trailer = m_head.header("x-amz-trailer"); trailer && m_chunked) {
            if (const auto kind = checksumOfHeader(lowerCase(*trailer)))
                m_checksums.emplace(*kind, Checksum(*kind));
        }
        for (const ChecksumKind kind : kAllChecksums) {
            const auto value = m_head.header(headerOf(kind));
            if (!value)
                continue;
            if (m_head.header("x-amz-trailer"))
                return refusal(400, "InvalidRequest", "Expecting a single x-amz-checksum- header.");
            const auto raw = fromBase64(*value);
            if (!raw || raw->size() != Checksum(kind).finish().size())
                return refusal(400, "InvalidRequest", "Value for " + headerOf(kind) + " header is invalid.");
            m_expected.emplace(kind, *raw);
            m_checksums.emplace(kind, Checksum(kind));
        }
        if (m_expected.size() > 1)
            return refusal(400, "InvalidRequest", "Expecting a single x-amz-checksum- header.");
        if (m_rules.wanted && m_checksums.empty())
            m_checksums.emplace(*m_rules.wanted, Checksum(*m_rules.wanted));
        return {};
    }

    Outcome<void> take(std::string_view data)
    {
        m_size += data.size();
        if (m_rules.received != nullptr)
            *m_rules.received = m_size;
        if (m_size > kLargestBody)
            return refusal(400, "EntityTooLarge",
                           "Your proposed upload exceeds the maximum allowed object size.");
        while (!data.empty()) {
            const auto piece = data.substr(0, kBlock - m_block.size());
            m_block.append(piece);
            data.remove_prefix(piece.size());
            if (m_block.size() == kBlock) {
                if (auto flushed = flush(); !flushed)
                    return flushed;
            }
        }
        return {};
    }

    Outcome<void> flush()
    {
        if (m_block.empty())
            return {};
        if (m_sha256)
            m_sha256->add(m_block);
        for (auto &[kind, checksum] : m_checksums)
            checksum.add(m_block);
        if (m_rules.changeFirstByte && !m_changed)
            m_block[0] = static_cast<char>(m_block[0] ^ 1);
        m_changed = true;
        m_md5.add(m_block);
        const bool kept = m_keeper(m_block);
        m_block.clear();
        if (!kept)
            return tl::make_unexpected(storageError());
        return {};
    }

    Outcome<void> finishChecksums()
    {
        if (m_chunked) {
            for (const auto &[name, value] : m_chunked->trailers()) {
                if (const auto kind = checksumOfHeader(name)) {
                    m_expected[*kind] = fromBase64(value).value_or("");
                    if (m_rules.verifiesChecksums && !m_checksums.contains(*kind))
                        return refusal(400, "InvalidRequest",
                                       "The trailer was not announced in x-amz-trailer.");
                }
            }
        }
        for (auto &[kind, checksum] : m_checksums)
            m_results[kind] = checksum.finish();
        for (const auto &[kind, value] : m_expected) {
            if (m_rules.verifiesChecksums && m_results[kind] != value)
                return refusal(400, "BadDigest",
                               "The " + std::string(nameOf(kind)) +
                                   " you specified did not match the calculated checksum.");
        }
        return {};
    }

    const RequestHead &m_head;
    const SignedRequest &m_request;
    const IntakeRules &m_rules;
    Keeper m_keeper;
    std::optional<ChunkedBody> m_chunked;
    std::optional<long long> m_declared;
    std::optional<Digest> m_sha256;
    std::optional<std::string> m_contentMd5;
    Digest m_md5{DigestKind::Md5};
    std::string m_md5Value;
    std::map<ChecksumKind, Checksum> m_checksums;
    std::map<ChecksumKind, std::string> m_expected;
    std::map<ChecksumKind, std::string> m_results;
    std::string m_block;
    std::uint64_t m_size = 0;
    bool m_changed = false;
};

Outcome<void> run(Intake &intake, BodySource &body)
{
    if (auto prepared = intake.prepare(body); !prepared)
        return prepared;
    Outcome<void> taken;
    const bool whole = body.read([&](std::string_view bytes) {
        taken = intake.add(bytes);
        return taken.has_value();
    });
    if (!taken)
        return taken;
    if (!whole)
        return refusal(
            400, "IncompleteBody",
            "You did not provide the number of bytes specified by the Content-Length HTTP header.");
    return intake.finish();
}

} // namespace

Outcome<ReceivedBody> receiveToBlob(const RequestHead &head, BodySource &body, const SignedRequest &request,
                                    const IntakeRules &rules, BlobFolder &blobs)
{
    const auto writer = blobs.newBlob();
    Intake intake(head, request, rules, [&](std::string_view block) { return writer->add(block); });
    if (auto done = run(intake, body); !done)
        return tl::make_unexpected(done.error());
    ReceivedBody received{writer->finish(), intake.md5(), intake.checksums()};
    if (!received.blob)
        return tl::make_unexpected(storageError());
    return received;
}

Outcome<std::string> receiveText(const RequestHead &head, BodySource &body, const SignedRequest &request,
                                 const IntakeRules &rules, std::size_t limit)
{
    if (!body.length() && !body.isChunked())
        return std::string();
    std::string text;
    bool tooLong = body.length().value_or(0) > limit;
    Intake intake(head, request, rules, [&](std::string_view block) {
        tooLong = tooLong || text.size() + block.size() > limit;
        if (!tooLong)
            text += block;
        return !tooLong;
    });
    const auto done = tooLong ? Outcome<void>() : run(intake, body);
    if (tooLong)
        return refusal(400, "MalformedXML", "The XML document is larger than this store takes.");
    if (!done)
        return tl::make_unexpected(done.error());
    return text;
}

} // namespace partway::practice
