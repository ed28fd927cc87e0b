// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/aws_config.h"

#include "app/accounts/ini_sections.h"

#include <QFile>

#include <algorithm>

namespace partway {

namespace {

constexpr qint64 largestFile = 1024 * 1024;

QByteArray readSmall(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile)
        return {};
    return file.read(largestFile);
}

QString unquoted(const QString &name)
{
    if (name.size() >= 2 && name.startsWith(QLatin1Char('"')) && name.endsWith(QLatin1Char('"')))
        return name.mid(1, name.size() - 2);
    return name;
}

QString placeOf(const QProcessEnvironment &environment, const QString &variable, const QString &fallback)
{
    const QString said = environment.value(variable);
    return said.isEmpty() ? fallback : said;
}

constexpr const char *elsewhere[] = {"sso_session",  "sso_start_url",     "credential_process",
                                     "role_arn",     "credential_source", "web_identity_token_file",
                                     "login_session"};

} // namespace

QString AwsConfig::credentialsFile(const QProcessEnvironment &environment, const QString &homeFolder)
{
    return placeOf(environment, QStringLiteral("AWS_SHARED_CREDENTIALS_FILE"),
                   homeFolder + QLatin1String("/.aws/credentials"));
}

QString AwsConfig::configFile(const QProcessEnvironment &environment, const QString &homeFolder)
{
    return placeOf(environment, QStringLiteral("AWS_CONFIG_FILE"),
                   homeFolder + QLatin1String("/.aws/config"));
}

AwsConfig AwsConfig::read(const QProcessEnvironment &environment, const QString &homeFolder)
{
    return parse(readSmall(credentialsFile(environment, homeFolder)),
                 readSmall(configFile(environment, homeFolder)));
}

AwsConfig AwsConfig::parse(const QByteArray &credentialsFile, const QByteArray &configFile)
{
    AwsConfig config;
    const QList<IniSection> credentials = iniSections(credentialsFile, IniDialect::Aws);
    for (const IniSection &section : credentials)
        config.m_credentials.insert(section.name, section.settings);
    const QList<IniSection> sections = iniSections(configFile, IniDialect::Aws);
    for (const IniSection &section : sections) {
        const QString kind = section.name.section(QLatin1Char(' '), 0, 0);
        const QString name = unquoted(section.name.section(QLatin1Char(' '), 1));
        if (section.name == QLatin1String("default"))
            config.m_config[QStringLiteral("default")].insert(section.settings);
        else if (kind == QLatin1String("profile") && !name.isEmpty())
            config.m_config[name].insert(section.settings);
        else if (kind == QLatin1String("services") && !name.isEmpty())
            config.m_services[name].insert(section.settings);
    }
    return config;
}

QString AwsConfig::selectedProfile(const QProcessEnvironment &environment)
{
    return placeOf(environment, QStringLiteral("AWS_PROFILE"),
                   placeOf(environment, QStringLiteral("AWS_DEFAULT_PROFILE"), QStringLiteral("default")));
}

QStringList AwsConfig::profiles() const
{
    QStringList names = m_credentials.keys();
    for (auto profile = m_config.cbegin(); profile != m_config.cend(); ++profile)
        names.append(profile.key());
    names.removeDuplicates();
    std::sort(names.begin(), names.end());
    return names;
}

std::optional<AwsProfile> AwsConfig::profile(const QString &name) const
{
    if (!m_credentials.contains(name) && !m_config.contains(name))
        return std::nullopt;
    Settings settings = m_config.value(name);
    settings.insert(m_credentials.value(name)); // the credentials file wins where both say something
    const Settings services = m_services.value(settings.value(QStringLiteral("services")));
    const auto said = [&settings](const char *setting) { return settings.value(QLatin1String(setting)); };

    AwsProfile profile;
    profile.name = name;
    profile.region = said("region");
    profile.caBundle = said("ca_bundle");
    for (const QString &url :
         {services.value(QStringLiteral("s3.endpoint_url")), said("s3.endpoint_url"), said("endpoint_url")})
        if (profile.endpointUrl.isEmpty())
            profile.endpointUrl = url;
    const QString style = said("s3.addressing_style");
    if (style == QLatin1String("path"))
        profile.addressing = Addressing::Path;
    else if (style == QLatin1String("virtual"))
        profile.addressing = Addressing::Virtual;
    if (!said("aws_access_key_id").isEmpty() && !said("aws_secret_access_key").isEmpty()) {
        Credentials keys;
        keys.accessKeyId = said("aws_access_key_id").toUtf8();
        keys.secretAccessKey = said("aws_secret_access_key").toUtf8();
        keys.sessionToken = said("aws_session_token").toUtf8();
        profile.credentials = keys;
    } else {
        for (const char *setting : elsewhere)
            if (profile.unusable.isEmpty() && !said(setting).isEmpty())
                profile.unusable = QLatin1String(setting);
    }
    return profile;
}

} // namespace partway
