// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/http_message.h"

#include <string>
#include <string_view>
#include <vector>

namespace partway::practice {

// The arithmetic of Signature V4; deciding who may come in is SignatureCheck's.
struct SignatureScope
{
    std::string day; // 20130524
    std::string region;
    std::string service;
    std::string text() const { return day + '/' + region + '/' + service + "/aws4_request"; }
};

std::string signingKey(std::string_view secret, const SignatureScope &scope);

// The target's path is decoded and encoded once; the query is sorted and goes without X-Amz-Signature.
std::string canonicalRequest(const RequestHead &head, const std::vector<std::string> &signedHeaders,
                             std::string_view payloadHash);
std::string stringToSign(std::string_view timestamp, const SignatureScope &scope, std::string_view canonical);

// Of one chunk of a STREAMING-AWS4-HMAC-SHA256-PAYLOAD body, and of its trailer.
std::string chunkStringToSign(std::string_view timestamp, const SignatureScope &scope,
                              std::string_view previous, std::string_view chunkHash);
std::string trailerStringToSign(std::string_view timestamp, const SignatureScope &scope,
                                std::string_view previous, std::string_view trailerHash);

std::string signatureHex(std::string_view key, std::string_view text);

inline constexpr std::string_view kUnsignedPayload = "UNSIGNED-PAYLOAD";
inline constexpr std::string_view kEmptySha256 =
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

} // namespace partway::practice
