// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/digest.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/rand.h>

#include <array>
#include <stdexcept>

namespace partway::practice {

namespace {

const EVP_MD *algorithm(DigestKind kind)
{
    switch (kind) {
    case DigestKind::Md5:
        return EVP_md5();
    case DigestKind::Sha1:
        return EVP_sha1();
    case DigestKind::Sha256:
        return EVP_sha256();
    }
    return nullptr;
}

} // namespace

struct Digest::Context
{
    EVP_MD_CTX *evp = EVP_MD_CTX_new();
    Context() = default;
    Context(const Context &) = delete;
    Context &operator=(const Context &) = delete;
    ~Context() { EVP_MD_CTX_free(evp); }
};

Digest::Digest(DigestKind kind)
    : m_kind(kind)
    , m_context(std::make_unique<Context>())
{
    EVP_DigestInit_ex(m_context->evp, algorithm(kind), nullptr);
}

Digest::~Digest() = default;
Digest::Digest(Digest &&) noexcept = default;
Digest &Digest::operator=(Digest &&) noexcept = default;

void Digest::add(std::string_view bytes) { EVP_DigestUpdate(m_context->evp, bytes.data(), bytes.size()); }

std::string Digest::finish()
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> out{};
    unsigned int size = 0;
    EVP_DigestFinal_ex(m_context->evp, out.data(), &size);
    EVP_DigestInit_ex(m_context->evp, algorithm(m_kind), nullptr);
    return std::string(out.begin(), out.begin() + size);
}

std::string digestOf(DigestKind kind, std::string_view bytes)
{
    Digest digest(kind);
    digest.add(bytes);
    return digest.finish();
}

std::string hmacSha256(std::string_view key, std::string_view text)
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> out{};
    unsigned int size = 0;
    HMAC(EVP_sha256(), key.data(), static_cast<int>(key.size()),
         reinterpret_cast<const unsigned char *>(text.data()), text.size(), out.data(), &size);
    return std::string(out.begin(), out.begin() + size);
}

bool sameInConstantTime(std::string_view left, std::string_view right)
{
    return left.size() == right.size() && CRYPTO_memcmp(left.data(), right.data(), left.size()) == 0;
}

std::string randomBytes(std::size_t count)
{
    std::string out(count, '\0');
    if (RAND_bytes(reinterpret_cast<unsigned char *>(out.data()), static_cast<int>(count)) != 1)
        throw std::runtime_error("no random bytes");
    return out;
}

} // namespace partway::practice
