// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSslConfiguration>

#include <chrono>

namespace partway {

/// A certificate that signs itself, made for one test.
struct TestCertificate
{
    QByteArray certificatePem;
    QByteArray keyPem;

    /// For `host` (a name or an IPv4 address), valid from now until `validFor` from now; a negative time
    /// makes one that has expired.
    static TestCertificate make(const QByteArray &host,
                                std::chrono::seconds validFor = std::chrono::hours(1));
    [[nodiscard]] QSslConfiguration serverConfiguration() const;
};

} // namespace partway
