// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/signature_check.h"

#include "app/practice/digest.h"
#include "app/practice/encoding.h"

#include <algorithm>
#include <sstream>

namespace partway::practice {

using namespace std::chrono_literals;

struct SignatureCheck::Claim
{
    std::string accessKeyId;
    SignatureScope scope;
    std::vector<std::string> signedHeaders;
    std::string signature;
    std::string timestamp;
    std::string payload;
    std::optional<std::chrono::seconds> expires; // presigned
};

namespace {

constexpr std::string_view kAlgorithm = "AWS4-HMAC-SHA256";

S3Error malformed(const std::string &what)
{
    return {400, "AuthorizationHeaderMalformed", "The authorization header is malformed; " + what};
}

std::vector<std::string> split(const std::string &text, char separator)
{
    std::vector<std::string> pieces;
    std::istringstream stream(text);
    for (std::string piece; std::getline(stream, piece, separator);)
        pieces.push_back(piece);
    return pieces;
}

// "KEY/20130524/us-east-1/s3/aws4_request"; the key itself may hold slashes.
bool parseCredential(const std::string &text, std::string &key, SignatureScope &scope)
{
    const auto pieces = split(text, '/');
    const std::size_t count = pieces.size();
    if (count < 5 || pieces[count - 1] != "aws4_request" || pieces[count - 2] != "s3")
        return false;
    scope = {pieces[count - 4], pieces[count - 3], pieces[count - 2]};
    key = pieces[0];
    for (std::size_t i = 1; i + 4 < count; ++i)
        key += '/' + pieces[i];
    return true;
}

std::string authorizationField(const std::string &header, const std::string &name)
{
    const auto start = header.find(name + '=');
    if (start == std::string::npos)
        return {};
    const auto from = start + name.size() + 1;
    const auto end = header.find_first_of(", ", from);
    return header.substr(from, end == std::string::npos ? end : end - from);
}

} // namespace

SignatureCheck::SignatureCheck(const Personality &personality, std::string region, AccessKey key)
    : m_personality(personality)
    , m_region(std::move(region))
    , m_key(std::move(key))
{
}

void SignatureCheck::setAccessKey(AccessKey key)
{
    const std::lock_guard lock(m_mutex);
    m_key = std::move(key);
    m_tokenExpired = false;
}

void SignatureCheck::expireToken()
{
    const std::lock_guard lock(m_mutex);
    m_tokenExpired = true;
}

Outcome<SignatureCheck::Claim> SignatureCheck::claimOf(const RequestHead &head) const
{
    Claim claim;
    if (const auto authorization = head.header("authorization")) {
        if (authorization->rfind(kAlgorithm, 0) != 0)
            return refusal(400, "InvalidRequest",
                           "The authorization mechanism you have provided is not supported. "
                           "Please use AWS4-HMAC-SHA256.");
        if (!parseCredential(authorizationField(*authorization, "Credential"), claim.accessKeyId,
                             claim.scope))
            return tl::make_unexpected(malformed("the Credential is mal-formed."));
        claim.signedHeaders = split(authorizationField(*authorization, "SignedHeaders"), ';');
        claim.signature = authorizationField(*authorization, "Signature");
        claim.timestamp = head.headerOr("x-amz-date", head.headerOr("date"));
        claim.payload = head.headerOr("x-amz-content-sha256");
        if (claim.payload.empty())
            return refusal(400, "InvalidRequest",
                           "Missing required header for this request: x-amz-content-sha256");
        return claim;
    }
    if (!head.hasQuery("X-Amz-Signature"))
        return refusal(403, "AccessDenied", "Access Denied");
    if (head.queryValue("X-Amz-Algorithm") != kAlgorithm ||
        !parseCredential(head.queryValue("X-Amz-Credential").value_or(""), claim.accessKeyId, claim.scope))
        return refusal(400, "AuthorizationQueryParametersError",
                       "Error parsing the X-Amz-Credential parameter or the algorithm.");
    claim.signedHeaders = split(head.queryValue("X-Amz-SignedHeaders").value_or(""), ';');
    claim.signature = head.queryValue("X-Amz-Signature").value_or("");
    claim.timestamp = head.queryValue("X-Amz-Date").value_or("");
    claim.payload = head.headerOr("x-amz-content-sha256", kUnsignedPayload);
    const auto expires = toInteger(head.queryValue("X-Amz-Expires").value_or(""));
    if (!expires || *expires < 1 || *expires > 604'800)
        return refusal(400, "AuthorizationQueryParametersError",
                       "X-Amz-Expires must be between 1 and 604800 seconds");
    claim.expires = std::chrono::seconds(*expires);
    return claim;
}

Outcome<void> SignatureCheck::checkTime(const Claim &claim, Time now) const
{
    Time signedAt;
    if (!parseBasicTime(claim.timestamp, signedAt) && !parseHttpTime(claim.timestamp, signedAt))
        return refusal(403, "AccessDenied", "AWS authentication requires a valid Date or x-amz-date header");
    if (claim.scope.day != basicTime(signedAt).substr(0, 8))
        return tl::make_unexpected(malformed("Invalid credential date. Date is not the same as X-Amz-Date."));
    if (claim.expires) {
        if (now > signedAt + *claim.expires)
            return refusal(403, "AccessDenied", "Request has expired");
        if (signedAt > now + 15min)
            return refusal(403, "AccessDenied", "Request is not valid yet");
        return {};
    }
    if (now > signedAt + 15min || signedAt > now + 15min) {
        S3Error error{403, "RequestTimeTooSkewed",
                      "The difference between the request time and the current time is too large."};
        error.elements = {{"RequestTime", claim.timestamp},
                          {"ServerTime", isoTime(now)},
                          {"MaxAllowedSkewMilliseconds", "900000"}};
        return tl::make_unexpected(error);
    }
    return {};
}

Outcome<void> SignatureCheck::checkToken(const RequestHead &head, const AccessKey &key, bool expired) const
{
    const auto given = head.header("x-amz-security-token");
    const std::string token = given ? *given : head.queryValue("X-Amz-Security-Token").value_or("");
    if (key.sessionToken.empty() && token.empty())
        return {};
    if (token.empty())
        return refusal(403, "InvalidAccessKeyId",
                       "The AWS Access Key Id you provided does not exist in our records.");
    if (!sameInConstantTime(token, key.sessionToken))
        return refusal(400, "InvalidToken", "The provided token is malformed or otherwise invalid.");
    if (expired)
        return refusal(400, "ExpiredToken", "The provided token has expired.");
    return {};
}

Outcome<SignedRequest> SignatureCheck::check(const RequestHead &head, Time now) const
{
    AccessKey key;
    bool expired = false;
    {
        const std::lock_guard lock(m_mutex);
        key = m_key;
        expired = m_tokenExpired;
    }
    const auto claim = claimOf(head);
    if (!claim)
        return tl::make_unexpected(claim.error());
    if (!sameInConstantTime(claim->accessKeyId, key.id))
        return refusal(403, "InvalidAccessKeyId",
                       "The AWS Access Key Id you provided does not exist in our records.");
    if (m_personality.checksRegion && claim->scope.region != m_region) {
        S3Error error =
            malformed("the region '" + claim->scope.region + "' is wrong; expecting '" + m_region + "'");
        error.elements = {{"Region", m_region}};
        error.headers = {{"x-amz-bucket-region", m_region}};
        return tl::make_unexpected(error);
    }
    if (const auto inTime = checkTime(*claim, now); !inTime)
        return tl::make_unexpected(inTime.error());

    const auto &names = claim->signedHeaders;
    const auto isSigned = [&](const std::string &name) {
        return std::find(names.begin(), names.end(), name) != names.end();
    };
    const auto mustBeSigned = [](const std::string &name) {
        return name == "host" || name.rfind("x-amz-", 0) == 0;
    };
    for (const auto &[name, value] : head.headers) {
        if (mustBeSigned(name) && !isSigned(name) && !(claim->expires && name == "x-amz-content-sha256"))
            return refusal(403, "AccessDenied",
                           "There were headers present in the request which were not signed");
    }

    const std::string signing = signingKey(key.secret, claim->scope);
    const std::string timestamp = [&] {
        Time when;
        return parseHttpTime(claim->timestamp, when) ? basicTime(when) : claim->timestamp;
    }();
    const std::string canonical = canonicalRequest(head, names, claim->payload);
    const std::string expected = signatureHex(signing, stringToSign(timestamp, claim->scope, canonical));
    if (!sameInConstantTime(expected, claim->signature))
        return refusal(403, "SignatureDoesNotMatch",
                       "The request signature we calculated does not match the signature you provided. "
                       "Check your key and signing method.");
    if (const auto token = checkToken(head, key, expired); !token)
        return tl::make_unexpected(token.error());
    return SignedRequest{claim->payload, timestamp, claim->scope, signing, claim->signature};
}

} // namespace partway::practice
