// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/digest.h"

#include "core/base/checksum_name.h"

#include <openssl/evp.h>

#include <array>
#include <utility>

namespace partway {

namespace {

// Proving that bytes arrived is no use for security: MD5 is asked for also where the system's policy (FIPS)
// offers it for nothing else.
constexpr const char *notForSecurity = "-fips";

struct Algorithm
{
    DigestKind kind;
    const char *name;
};
constexpr std::array algorithms{Algorithm{DigestKind::Md5, "MD5"}, Algorithm{DigestKind::Sha256, "SHA256"},
                                Algorithm{DigestKind::Sha1, "SHA1"}};

struct CrcOfKind
{
    DigestKind kind;
    CrcKind crc;
};
constexpr std::array crcs{CrcOfKind{DigestKind::Crc32, CrcKind::Crc32},
                          CrcOfKind{DigestKind::Crc32c, CrcKind::Crc32c},
                          CrcOfKind{DigestKind::Crc64Nvme, CrcKind::Crc64Nvme}};

struct FreeAlgorithm
{
    void operator()(EVP_MD *algorithm) const { EVP_MD_free(algorithm); }
};

} // namespace

void Digest::Free::operator()(evp_md_ctx_st *context) const { EVP_MD_CTX_free(context); }

Result<Digest> Digest::of(DigestKinds kinds)
{
    Digest digest;
    for (const Algorithm &algorithm : algorithms) {
        if (!kinds.testFlag(algorithm.kind))
            continue;
        const std::unique_ptr<EVP_MD, FreeAlgorithm> fetched(
            EVP_MD_fetch(nullptr, algorithm.name, notForSecurity));
        std::unique_ptr<evp_md_ctx_st, Free> context(EVP_MD_CTX_new());
        if (!fetched || !context || EVP_DigestInit_ex2(context.get(), fetched.get(), nullptr) != 1)
            return failure(ErrorKind::SourceUnreadable,
                           QStringLiteral("OpenSSL offers no %1").arg(QLatin1String(algorithm.name)));
        digest.m_all.push_back({algorithm.kind, std::move(context)});
    }
    for (const CrcOfKind &one : crcs) {
        if (kinds.testFlag(one.kind))
            digest.m_crcs.emplace_back(one.kind, Crc(one.crc));
    }
    return digest;
}

void Digest::add(QByteArrayView bytes)
{
    for (const One &one : m_all)
        EVP_DigestUpdate(one.context.get(), bytes.data(), static_cast<size_t>(bytes.size()));
    for (auto &[kind, crc] : m_crcs)
        crc.add(bytes);
}

Digests Digest::result() const
{
    Digests digests;
    for (const One &one : m_all) {
        const std::unique_ptr<evp_md_ctx_st, Free> copy(EVP_MD_CTX_new());
        std::array<unsigned char, EVP_MAX_MD_SIZE> raw{};
        unsigned int size = 0;
        if (!copy || EVP_MD_CTX_copy_ex(copy.get(), one.context.get()) != 1 ||
            EVP_DigestFinal_ex(copy.get(), raw.data(), &size) != 1)
            continue;
        digestIn(digests, one.kind) =
            QByteArray(reinterpret_cast<const char *>(raw.data()), static_cast<qsizetype>(size));
    }
    for (const auto &[kind, crc] : m_crcs)
        digestIn(digests, kind) = crc.result();
    return digests;
}

} // namespace partway
