// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/s3/digest.h"

#include <openssl/evp.h>
#include <openssl/hmac.h>

namespace partway {

namespace {

constexpr int digestSize = 32;

const unsigned char *octets(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

} // namespace

QByteArray sha256(const QByteArray &bytes)
{
    QByteArray out(digestSize, '\0');
    EVP_Digest(bytes.constData(), static_cast<size_t>(bytes.size()),
               reinterpret_cast<unsigned char *>(out.data()), nullptr, EVP_sha256(), nullptr);
    return out;
}

QByteArray hmacSha256(const QByteArray &key, const QByteArray &message)
{
    QByteArray out(digestSize, '\0');
    HMAC(EVP_sha256(), key.constData(), static_cast<int>(key.size()), octets(message),
         static_cast<size_t>(message.size()), reinterpret_cast<unsigned char *>(out.data()), nullptr);
    return out;
}

} // namespace partway
