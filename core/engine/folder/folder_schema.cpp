// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/folder/folder_schema.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlQuery>
#include <QVariant>

namespace partway {

namespace {

/// "PwF1", where SQLite keeps whose file it is.
constexpr int applicationId = 0x50774631;
constexpr int version = 1;

const char foldersTable[] = R"(CREATE TABLE folders (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    added INTEGER NOT NULL,
    root TEXT NOT NULL,
    account TEXT NOT NULL,
    bucket TEXT NOT NULL,
    prefix TEXT NOT NULL,
    options TEXT NOT NULL,
    state TEXT NOT NULL,
    walked INTEGER NOT NULL,
    failure_kind TEXT NOT NULL,
    failure_detail TEXT NOT NULL
) STRICT)";

// A path is what the system gave, and need not be text. No key: NULL, so that any number of them may be.
const char filesTable[] = R"(CREATE TABLE files (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    folder INTEGER NOT NULL REFERENCES folders (id) ON DELETE CASCADE,
    path BLOB NOT NULL,
    key TEXT,
    size INTEGER NOT NULL,
    modified_ns INTEGER NOT NULL,
    state TEXT NOT NULL,
    reason TEXT NOT NULL,
    detail TEXT NOT NULL,
    etag BLOB NOT NULL,
    transfer INTEGER NOT NULL,
    UNIQUE (folder, path),
    UNIQUE (folder, key)
) STRICT)";

} // namespace

KeptListKind foldersKind()
{
    return {applicationId,
            version,
            {QLatin1String(foldersTable), QLatin1String(filesTable),
             QStringLiteral("CREATE INDEX files_by_state ON files (folder, state)")},
            QStringLiteral("it is not a list of folders of Partway")};
}

QString optionsText(const FolderOptions &options)
{
    QJsonObject metadata;
    for (const auto &[name, value] : options.metadata)
        metadata.insert(name, value);
    const QJsonObject object{
        {QStringLiteral("followLinks"), options.followLinks},
        {QStringLiteral("keepEmptyFolders"), options.keepEmptyFolders},
        {QStringLiteral("originalNames"), options.originalNames},
        {QStringLiteral("encodeBadNames"), options.encodeBadNames},
        {QStringLiteral("overwrite"), options.overwrite},
        {QStringLiteral("excludes"), QJsonArray::fromStringList(options.excludes)},
        {QStringLiteral("md5"), options.integrity == Integrity::Md5},
        {QStringLiteral("contentType"), options.contentType},
        {QStringLiteral("storageClass"), options.storageClass},
        {QStringLiteral("metadata"), metadata},
    };
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

FolderOptions optionsFrom(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    FolderOptions options;
    options.followLinks = object.value(QLatin1String("followLinks")).toBool();
    options.keepEmptyFolders = object.value(QLatin1String("keepEmptyFolders")).toBool();
    options.originalNames = object.value(QLatin1String("originalNames")).toBool();
    options.encodeBadNames = object.value(QLatin1String("encodeBadNames")).toBool();
    // What cannot be read must not overwrite anything.
    options.overwrite = object.value(QLatin1String("overwrite")).toBool();
    const QJsonArray excludes = object.value(QLatin1String("excludes")).toArray();
    for (const QJsonValue &pattern : excludes)
        options.excludes.append(pattern.toString());
    options.integrity = object.value(QLatin1String("md5")).toBool(true) ? Integrity::Md5 : Integrity::None;
    options.contentType = object.value(QLatin1String("contentType")).toString();
    options.storageClass = object.value(QLatin1String("storageClass")).toString();
    const QJsonObject metadata = object.value(QLatin1String("metadata")).toObject();
    for (auto pair = metadata.begin(); pair != metadata.end(); ++pair)
        options.metadata[pair.key()] = pair.value().toString();
    return options;
}

QString fileColumns()
{
    return QStringLiteral("id, path, key, size, modified_ns, state, reason, detail, etag, transfer");
}

FolderFile fileFrom(const QSqlQuery &query)
{
    FolderFile file;
    file.id = query.value(0).toLongLong();
    file.path = query.value(1).toByteArray();
    file.key = query.value(2).toString();
    file.size = query.value(3).toLongLong();
    file.modifiedNs = query.value(4).toLongLong();
    file.state = fileStateNamed(query.value(5).toString()).value_or(FileState::Failed);
    const QString reason = query.value(6).toString();
    if (file.state == FileState::Skipped)
        file.skipped = skipReasonNamed(reason).value_or(SkipReason::None);
    else if (!reason.isEmpty()) {
        Error error;
        error.kind = errorKindNamed(QLatin1String(reason.toLatin1()));
        error.detail = query.value(7).toString();
        file.error = error;
    }
    file.etag = query.value(8).toByteArray();
    file.transfer = TransferId{query.value(9).toLongLong()};
    return file;
}

QString reasonOf(const FolderFile &file)
{
    if (file.state == FileState::Skipped)
        return nameOf(file.skipped);
    return file.error ? QString(nameOf(file.error->kind)) : QStringLiteral("");
}

QString detailOf(const FolderFile &file)
{
    if (!file.error)
        return QStringLiteral("");
    QStringList words{file.error->code, file.error->detail};
    words.removeAll(QString());
    return words.isEmpty() ? QStringLiteral("") : words.join(QLatin1String(": "));
}

} // namespace partway
