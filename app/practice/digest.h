// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace partway::practice {

enum class DigestKind { Md5, Sha1, Sha256 };

// A running digest over OpenSSL.
class Digest
{
public:
    explicit Digest(DigestKind kind);
    ~Digest();
    Digest(Digest &&) noexcept;
    Digest &operator=(Digest &&) noexcept;

    void add(std::string_view bytes);
    std::string finish(); // raw bytes; starts anew afterwards

private:
    struct Context;
    DigestKind m_kind;
    std::unique_ptr<Context> m_context;
};

std::string digestOf(DigestKind kind, std::string_view bytes); // raw
std::string hmacSha256(std::string_view key, std::string_view text);
bool sameInConstantTime(std::string_view left, std::string_view right);
std::string randomBytes(std::size_t count);

} // namespace partway::practice
