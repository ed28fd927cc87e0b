// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/sink/text.h"

#include <openssl/evp.h>

#include <array>
#include <cctype>
#include <cstdlib>
#include <optional>

namespace sink {

std::string lower(std::string_view text)
{
    std::string result(text);
    for (char &c : result)
        c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return result;
}

std::string hex(const unsigned char *bytes, std::size_t count)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string result;
    for (std::size_t i = 0; i < count; ++i) {
        result += digits[bytes[i] >> 4];
        result += digits[bytes[i] & 15];
    }
    return result;
}

std::string unhex(const std::string &digits)
{
    std::string result;
    for (std::size_t i = 0; i + 1 < digits.size(); i += 2)
        result += static_cast<char>(std::strtol(digits.substr(i, 2).c_str(), nullptr, 16));
    return result;
}

std::string hexOfBase64Md5(const std::string &base64)
{
    if (base64.size() != 24)
        return {};
    std::array<unsigned char, 18> out{};
    const auto *in = reinterpret_cast<const unsigned char *>(base64.data());
    return EVP_DecodeBlock(out.data(), in, 24) < 16 ? std::string() : hex(out.data(), 16);
}

std::string md5Hex(const std::string &bytes)
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned size = 0;
    EVP_Digest(bytes.data(), bytes.size(), digest.data(), &size, EVP_md5(), nullptr);
    return hex(digest.data(), size);
}

namespace {

std::optional<std::string> find(const std::string &query, std::string_view name)
{
    for (std::size_t begin = 0; begin <= query.size();) {
        std::size_t end = query.find('&', begin);
        if (end == std::string::npos)
            end = query.size();
        const std::string field = query.substr(begin, end - begin);
        const std::size_t equals = field.find('=');
        if (field.substr(0, equals) == name)
            return equals == std::string::npos ? std::string() : field.substr(equals + 1);
        begin = end + 1;
    }
    return std::nullopt;
}

} // namespace

bool hasField(const std::string &query, std::string_view name) { return find(query, name).has_value(); }

std::string fieldOf(const std::string &query, std::string_view name)
{
    return find(query, name).value_or(std::string());
}

} // namespace sink
