// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/import/import_source.h"

#include "app/accounts/aws_config.h"
#include "app/accounts/import/aws_import.h"
#include "app/accounts/import/cyberduck_import.h"
#include "app/accounts/import/minio_import.h"
#include "app/accounts/import/rclone_import.h"
#include "app/accounts/import/s3cmd_import.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace partway {

namespace {

constexpr int mostBookmarks = 200;

tl::expected<QByteArray, ImportProblem> contentsOf(const QString &fileName)
{
    QFile file(fileName);
    // A pipe or a device could be read for ever.
    if (!QFileInfo(fileName).isFile() || !file.open(QIODevice::ReadOnly))
        return tl::unexpected(ImportProblem::Unreadable);
    QByteArray bytes = file.read(largestImport + 1);
    if (bytes.size() > largestImport)
        return tl::unexpected(ImportProblem::TooLarge);
    return bytes;
}

FoundAccounts parsed(ImportFormat format, const QByteArray &bytes)
{
    switch (format) {
    case ImportFormat::Aws:
        // Either of the two files: sections named "profile x" are those of ~/.aws/config.
        return bytes.contains("[profile ") ? parseAwsFiles({}, bytes) : parseAwsFiles(bytes, {});
    case ImportFormat::Rclone:
        return parseRclone(bytes);
    case ImportFormat::S3cmd:
        return parseS3cfg(bytes);
    case ImportFormat::MinioClient:
        return parseMinioClient(bytes);
    case ImportFormat::Cyberduck:
        return parseCyberduck(bytes);
    }
    Q_UNREACHABLE();
}

ImportFormat formatOf(const QByteArray &bytes)
{
    const QByteArray start = bytes.left(4096).trimmed();
    if (start.startsWith('{'))
        return ImportFormat::MinioClient;
    if (start.startsWith('<'))
        return ImportFormat::Cyberduck;
    if (looksLikeRclone(bytes))
        return ImportFormat::Rclone;
    if (looksLikeS3cfg(bytes))
        return ImportFormat::S3cmd;
    return ImportFormat::Aws;
}

ImportSource read(ImportFormat format, const QString &fileName)
{
    const auto bytes = contentsOf(fileName);
    return {format, fileName, bytes ? parsed(format, *bytes) : tl::unexpected(bytes.error())};
}

QString firstThere(const QStringList &names)
{
    const auto found = std::find_if(names.cbegin(), names.cend(),
                                    [](const QString &name) { return QFileInfo(name).isFile(); });
    return found == names.cend() ? QString() : *found;
}

class Search
{
public:
    Search(const QProcessEnvironment &environment, const QString &home)
        : m_environment(environment)
        , m_home(home)
    {
    }

    [[nodiscard]] QString said(const char *variable) const
    {
        return m_environment.value(QLatin1String(variable));
    }
    [[nodiscard]] QString atHome(const char *place) const { return m_home + QLatin1String(place); }
    /// In the folder that a variable names; nothing where it names none.
    [[nodiscard]] QString within(const char *variable, const char *place) const
    {
        return said(variable).isEmpty() ? QString() : said(variable) + QLatin1String(place);
    }

    [[nodiscard]] std::optional<ImportSource> aws() const
    {
        const QString credentials = AwsConfig::credentialsFile(m_environment, m_home);
        const QString config = AwsConfig::configFile(m_environment, m_home);
        const QString shown = firstThere({credentials, config});
        if (shown.isEmpty())
            return std::nullopt;
        return ImportSource{ImportFormat::Aws, shown,
                            parseAwsFiles(contentsOf(credentials).value_or(QByteArray()),
                                          contentsOf(config).value_or(QByteArray()))};
    }

    [[nodiscard]] std::optional<ImportSource> one(ImportFormat format, const QStringList &names) const
    {
        const QString name = firstThere(names);
        return name.isEmpty() ? std::nullopt : std::optional(read(format, name));
    }

    [[nodiscard]] QList<ImportSource> cyberduck() const
    {
        QList<ImportSource> sources;
        for (const QString &folder :
             {atHome("/Library/Application Support/Cyberduck/Bookmarks"),
              atHome("/Library/Group Containers/G69SCX94XU.duck/Library/Application Support/duck/Bookmarks"),
              within("APPDATA", "/Cyberduck/Bookmarks"), atHome("/.duck/Bookmarks")}) {
            const QFileInfoList files =
                folder.isEmpty()
                    ? QFileInfoList()
                    : QDir(folder).entryInfoList({QStringLiteral("*.duck")}, QDir::Files, QDir::Name);
            for (const QFileInfo &file : files.mid(0, mostBookmarks))
                sources.append(read(ImportFormat::Cyberduck, file.filePath()));
        }
        return sources;
    }

private:
    const QProcessEnvironment &m_environment;
    const QString &m_home;
};

} // namespace

QList<ImportSource> importSourcesHere(const QProcessEnvironment &environment, const QString &homeFolder)
{
    const Search search(environment, homeFolder);
    const std::optional<ImportSource> single[] = {
        search.aws(),
        search.one(ImportFormat::Rclone,
                   {search.said("RCLONE_CONFIG"), search.within("APPDATA", "/rclone/rclone.conf"),
                    search.within("XDG_CONFIG_HOME", "/rclone/rclone.conf"),
                    search.atHome("/.config/rclone/rclone.conf"), search.atHome("/.rclone.conf")}),
        search.one(ImportFormat::S3cmd, {search.said("S3CMD_CONFIG"), search.atHome("/.s3cfg"),
                                         search.within("APPDATA", "/s3cmd.ini")}),
        search.one(ImportFormat::MinioClient,
                   {search.within("MC_CONFIG_DIR", "/config.json"), search.atHome("/.mc/config.json"),
                    search.atHome("/.mcli/config.json"), search.atHome("/mc/config.json")}),
    };
    QList<ImportSource> sources;
    for (const auto &source : single)
        if (source)
            sources.append(*source);
    sources += search.cyberduck();
    sources.removeIf([](const ImportSource &source) { return source.found && source.found->isEmpty(); });
    return sources;
}

ImportSource importSourceFrom(const QString &fileName)
{
    const auto bytes = contentsOf(fileName);
    if (!bytes)
        return {ImportFormat::Aws, fileName, tl::unexpected(bytes.error())};
    return importSourceFrom(fileName, *bytes);
}

ImportSource importSourceFrom(const QString &fileName, const QByteArray &bytes)
{
    const ImportFormat format = formatOf(bytes);
    ImportSource source{format, fileName, parsed(format, bytes)};
    if (source.found && source.found->isEmpty() && format == ImportFormat::Aws)
        source.found = tl::unexpected(ImportProblem::NotThisKind);
    return source;
}

qsizetype usableIn(const QList<ImportSource> &sources)
{
    qsizetype count = 0;
    for (const ImportSource &source : sources)
        if (source.found)
            count += std::count_if(source.found->cbegin(), source.found->cend(),
                                   [](const FoundAccount &account) { return account.isUsable(); });
    return count;
}

} // namespace partway
