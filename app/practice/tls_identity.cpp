// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/tls_identity.h"

#include "app/practice/digest.h"
#include "app/practice/record_file.h"

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace partway::practice {

namespace fs = std::filesystem;

namespace {

template <typename T, void (*Free)(T *)>
struct Freed
{
    void operator()(T *thing) const { Free(thing); }
};
using KeyPtr = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY, EVP_PKEY_free>>;
using CertificatePtr = std::unique_ptr<X509, Freed<X509, X509_free>>;
using ExtensionPtr = std::unique_ptr<X509_EXTENSION, Freed<X509_EXTENSION, X509_EXTENSION_free>>;
struct BioFree
{
    void operator()(BIO *bio) const { BIO_free(bio); }
};
using BioPtr = std::unique_ptr<BIO, BioFree>;

constexpr long kDay = 86'400;

bool addExtension(X509 *certificate, int nid, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    const ExtensionPtr extension(X509V3_EXT_conf_nid(nullptr, &context, nid, value));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

CertificatePtr makeCertificate(EVP_PKEY *key)
{
    CertificatePtr certificate(X509_new());
    const std::string serial = randomBytes(8);
    std::uint64_t number = 1;
    for (const char c : serial)
        number = number << 7 | (static_cast<unsigned char>(c) & 127U);
    ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate.get()), number);
    X509_set_version(certificate.get(), X509_VERSION_3);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -kDay);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), 825 * kDay);
    X509_set_pubkey(certificate.get(), key);
    X509_NAME *name = X509_get_subject_name(certificate.get());
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC,
                               reinterpret_cast<const unsigned char *>("Partway practice store"), -1, -1, 0);
    X509_set_issuer_name(certificate.get(), name);
    const bool extended =
        addExtension(certificate.get(), NID_basic_constraints, "critical,CA:TRUE") &&
        addExtension(certificate.get(), NID_key_usage, "critical,digitalSignature,keyCertSign") &&
        addExtension(certificate.get(), NID_ext_key_usage, "serverAuth") &&
        addExtension(certificate.get(), NID_subject_key_identifier, "hash") &&
        addExtension(certificate.get(), NID_subject_alt_name,
                     "DNS:localhost,DNS:*.localhost,IP:127.0.0.1,IP:::1");
    if (!extended || X509_sign(certificate.get(), key, EVP_sha256()) == 0)
        return nullptr;
    return certificate;
}

std::string textOf(BIO *bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return std::string(data, static_cast<std::size_t>(size));
}

bool isGoodFor(const fs::path &file, long seconds)
{
    const BioPtr bio(BIO_new_file(file.c_str(), "r"));
    const CertificatePtr certificate(bio ? PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr) : nullptr);
    if (!certificate)
        return false;
    time_t then = time(nullptr) + seconds;
    return X509_cmp_time(X509_get0_notAfter(certificate.get()), &then) > 0;
}

} // namespace

tl::expected<void, std::string> ensureSelfSigned(const fs::path &certificateFile, const fs::path &keyFile)
{
    if (isGoodFor(certificateFile, 30 * kDay) && fs::exists(keyFile))
        return {};
    std::error_code ignored;
    fs::create_directories(certificateFile.parent_path(), ignored);
    const KeyPtr key(EVP_EC_gen("P-256"));
    const CertificatePtr certificate = key ? makeCertificate(key.get()) : nullptr;
    const BioPtr keyText(BIO_new(BIO_s_mem()));
    const BioPtr certificateText(BIO_new(BIO_s_mem()));
    if (!certificate ||
        PEM_write_bio_PrivateKey(keyText.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1 ||
        PEM_write_bio_X509(certificateText.get(), certificate.get()) != 1)
        return tl::make_unexpected(std::string("the self-signed certificate could not be made"));
    if (!writeFileWhole(keyFile, textOf(keyText.get())) ||
        !writeFileWhole(certificateFile, textOf(certificateText.get())))
        return tl::make_unexpected("the self-signed certificate could not be written to " +
                                   certificateFile.parent_path().string());
    return {};
}

tl::expected<std::shared_ptr<SSL_CTX>, std::string> tlsContext(const fs::path &certificate,
                                                               const fs::path &key)
{
    std::shared_ptr<SSL_CTX> context(SSL_CTX_new(TLS_server_method()), &SSL_CTX_free);
    SSL_CTX_set_min_proto_version(context.get(), TLS1_2_VERSION);
    SSL_CTX_set_mode(context.get(), SSL_MODE_AUTO_RETRY);
    SSL_CTX_set_options(context.get(), SSL_OP_NO_RENEGOTIATION | SSL_OP_IGNORE_UNEXPECTED_EOF);
    if (SSL_CTX_use_certificate_chain_file(context.get(), certificate.c_str()) != 1)
        return tl::make_unexpected("no usable certificate in " + certificate.string());
    if (SSL_CTX_use_PrivateKey_file(context.get(), key.c_str(), SSL_FILETYPE_PEM) != 1 ||
        SSL_CTX_check_private_key(context.get()) != 1)
        return tl::make_unexpected("no private key for the certificate in " + key.string());
    return context;
}

} // namespace partway::practice
