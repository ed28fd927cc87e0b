// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/s3/credentials.h"
#include "core/s3/endpoint.h"

#include <QHash>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

#include <optional>

namespace partway {

/// What a profile of the AWS files says, as far as it matters for S3.
struct AwsProfile
{
    QString name;
    std::optional<Credentials> credentials;
    QString region;
    QString endpointUrl; ///< the one for S3 where there is one, else the general one
    std::optional<Addressing> addressing;
    QString caBundle;
    /// The setting that says where the keys come from but that Partway cannot follow, e.g. "sso_session";
    /// empty: none.
    QString unusable;
};

/// Settings of ~/.aws/credentials and ~/.aws/config, or of the files that AWS_SHARED_CREDENTIALS_FILE and
/// AWS_CONFIG_FILE name. Read once; never written. Lines that cannot be understood are skipped; files above
/// 1 MiB are not read.
class AwsConfig
{
public:
    static AwsConfig read(const QProcessEnvironment &environment, const QString &homeFolder);
    static QString credentialsFile(const QProcessEnvironment &environment, const QString &homeFolder);
    static QString configFile(const QProcessEnvironment &environment, const QString &homeFolder);
    static AwsConfig parse(const QByteArray &credentialsFile, const QByteArray &configFile);

    /// AWS_PROFILE, else AWS_DEFAULT_PROFILE, else "default".
    static QString selectedProfile(const QProcessEnvironment &environment);

    [[nodiscard]] QStringList profiles() const; ///< by name
    [[nodiscard]] std::optional<AwsProfile> profile(const QString &name) const;

private:
    using Settings = QHash<QString, QString>; ///< nested ones as "s3.addressing_style"

    QHash<QString, Settings> m_credentials;
    QHash<QString, Settings> m_config;   ///< by profile
    QHash<QString, Settings> m_services; ///< by name
};

} // namespace partway
