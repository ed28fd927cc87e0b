// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace partway {

enum class Addressing {
    Path,    ///< https://host/bucket/key
    Virtual, ///< https://bucket.host/key; falls back to Path for bucket names that no certificate covers
             ///< (dots over TLS)
};

/// How the bytes of a part are covered by the signature (x-amz-content-sha256).
enum class PayloadSigning {
    Automatic, ///< unsigned over TLS, SHA-256 over plain HTTP
    Unsigned,  ///< UNSIGNED-PAYLOAD
    Signed,    ///< hex SHA-256; the part is read twice
};

/// Where and how a server is spoken to. Holds no secret.
struct Endpoint
{
    QUrl url;       ///< scheme, host and port only
    QString region; ///< for signing; "us-east-1" where the store does not care
    Addressing addressing = Addressing::Path;
    PayloadSigning payload = PayloadSigning::Automatic;
    QString caFile; ///< PEM file of an additional authority; empty: the system's only

    [[nodiscard]] bool signsPayload() const
    {
        return payload == PayloadSigning::Signed ||
               (payload == PayloadSigning::Automatic && url.scheme() != QLatin1String("https"));
    }
    friend bool operator==(const Endpoint &, const Endpoint &) = default;
};

} // namespace partway
