// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/import/cyberduck_import.h"

#include "app/accounts/import/found_fields.h"

#include <QHash>
#include <QXmlStreamReader>

namespace partway {

namespace {

constexpr qsizetype mostEntries = 1000;
constexpr qsizetype longestText = 4096;

using Entries = QHash<QString, QString>;

// The strings of the outermost dictionary; what is nested in it is passed over, however deep.
tl::expected<Entries, ImportProblem> stringsOf(const QByteArray &file)
{
    QXmlStreamReader xml(file);
    if (!xml.readNextStartElement() || xml.name() != QLatin1String("plist") || !xml.readNextStartElement() ||
        xml.name() != QLatin1String("dict"))
        return tl::unexpected(ImportProblem::NotThisKind);
    Entries entries;
    QString key;
    while (xml.readNextStartElement()) {
        const bool isKey = xml.name() == QLatin1String("key");
        if (!isKey && xml.name() != QLatin1String("string")) {
            xml.skipCurrentElement();
            key.clear();
            continue;
        }
        const QString text = xml.readElementText(QXmlStreamReader::SkipChildElements);
        if (isKey)
            key = text;
        else if (!key.isEmpty() && text.size() <= longestText)
            entries.insert(key, text);
        if (entries.size() > mostEntries)
            return tl::unexpected(ImportProblem::TooMany);
    }
    if (xml.hasError())
        return tl::unexpected(ImportProblem::NotThisKind);
    return entries;
}

} // namespace

FoundAccounts parseCyberduck(const QByteArray &file)
{
    if (file.size() > largestImport)
        return tl::unexpected(ImportProblem::TooLarge);
    const auto entries = stringsOf(file);
    if (!entries)
        return tl::unexpected(entries.error());
    const auto said = [&entries](const char *key) { return entries->value(QLatin1String(key)).trimmed(); };
    if (said("Protocol") != QLatin1String("s3"))
        return QList<FoundAccount>();
    const bool plain = said("Provider").contains(QLatin1String("s3-http"));
    const QString host = said("Hostname").isEmpty() ? QStringLiteral("s3.amazonaws.com") : said("Hostname");
    EndpointWish wish;
    wish.region = said("Region");
    if (host == QLatin1String("s3.amazonaws.com")) {
        wish.provider = QStringLiteral("aws");
    } else {
        const QString port = said("Port");
        const bool usual = port.isEmpty() || port == (plain ? QLatin1String("80") : QLatin1String("443"));
        wish.url = (plain ? QLatin1String("http://") : QLatin1String("https://")) + host +
                   (usual ? QString() : QLatin1Char(':') + port);
    }
    FoundAccount found = foundAt(wish, said("Nickname"));
    found.credentials = importedKeys(said("Username"), {});
    return QList<FoundAccount>{found};
}

} // namespace partway
