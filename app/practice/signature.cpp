// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/signature.h"

#include "app/practice/digest.h"
#include "app/practice/encoding.h"

#include <algorithm>

namespace partway::practice {

namespace {

std::string canonicalQuery(const NamedValues &query)
{
    std::vector<std::string> pairs;
    for (const auto &[name, value] : query) {
        if (name != "X-Amz-Signature")
            pairs.push_back(percentEncoded(name) + '=' + percentEncoded(value));
    }
    std::sort(pairs.begin(), pairs.end(), [](const std::string &left, const std::string &right) {
        const auto nameOf = [](const std::string &pair) {
            return std::string_view(pair).substr(0, pair.find('='));
        };
        return nameOf(left) != nameOf(right) ? nameOf(left) < nameOf(right) : left < right;
    });
    std::string out;
    for (const auto &pair : pairs)
        out += (out.empty() ? "" : "&") + pair;
    return out;
}

std::string singleSpaced(std::string_view value)
{
    std::string out;
    for (const char c : trimmed(value)) {
        if (c != ' ' || out.empty() || out.back() != ' ')
            out += c;
    }
    return out;
}

std::string canonicalHeader(const RequestHead &head, const std::string &name)
{
    std::string values;
    bool first = true;
    for (const auto &[key, value] : head.headers) {
        if (key != name)
            continue;
        values += (first ? "" : ",") + singleSpaced(value);
        first = false;
    }
    return name + ':' + values + '\n';
}

} // namespace

std::string signingKey(std::string_view secret, const SignatureScope &scope)
{
    const std::string day = hmacSha256("AWS4" + std::string(secret), scope.day);
    return hmacSha256(hmacSha256(hmacSha256(day, scope.region), scope.service), "aws4_request");
}

std::string canonicalRequest(const RequestHead &head, const std::vector<std::string> &signedHeaders,
                             std::string_view payloadHash)
{
    std::string headers;
    std::string names;
    for (const auto &name : signedHeaders) {
        headers += canonicalHeader(head, name);
        names += (names.empty() ? "" : ";") + name;
    }
    return head.method + '\n' + percentEncoded(percentDecoded(head.rawPath), true) + '\n' +
           canonicalQuery(head.query) + '\n' + headers + '\n' + names + '\n' + std::string(payloadHash);
}

std::string stringToSign(std::string_view timestamp, const SignatureScope &scope, std::string_view canonical)
{
    return "AWS4-HMAC-SHA256\n" + std::string(timestamp) + '\n' + scope.text() + '\n' +
           toHex(digestOf(DigestKind::Sha256, canonical));
}

std::string chunkStringToSign(std::string_view timestamp, const SignatureScope &scope,
                              std::string_view previous, std::string_view chunkHash)
{
    return "AWS4-HMAC-SHA256-PAYLOAD\n" + std::string(timestamp) + '\n' + scope.text() + '\n' +
           std::string(previous) + '\n' + std::string(kEmptySha256) + '\n' + std::string(chunkHash);
}

std::string trailerStringToSign(std::string_view timestamp, const SignatureScope &scope,
                                std::string_view previous, std::string_view trailerHash)
{
    return "AWS4-HMAC-SHA256-TRAILER\n" + std::string(timestamp) + '\n' + scope.text() + '\n' +
           std::string(previous) + '\n' + std::string(trailerHash);
}

std::string signatureHex(std::string_view key, std::string_view text) { return toHex(hmacSha256(key, text)); }

} // namespace partway::practice
