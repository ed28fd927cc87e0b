// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/stored_upload.h"

#include "app/practice/encoding.h"
#include "app/practice/record_file.h"

#include <QJsonArray>

namespace partway::practice {

namespace {

QJsonValue timeToJson(Time when)
{
    return numberToJson(static_cast<std::uint64_t>(when.time_since_epoch().count()));
}

Time timeFromJson(const QJsonValue &value)
{
    return Time(std::chrono::milliseconds(static_cast<long long>(numberFromJson(value))));
}

std::string_view wordOf(UploadState state)
{
    switch (state) {
    case UploadState::Pending:
        return "pending";
    case UploadState::Completed:
        return "completed";
    case UploadState::Gone:
        return "gone";
    }
    return {};
}

UploadState stateFrom(const std::string &word)
{
    if (word == wordOf(UploadState::Pending))
        return UploadState::Pending;
    return word == wordOf(UploadState::Completed) ? UploadState::Completed : UploadState::Gone;
}

} // namespace

QJsonObject StoredPart::toJson() const
{
    std::map<ChecksumKind, std::string> shown;
    for (const auto &[kind, raw] : checksums)
        shown[kind] = toBase64(raw);
    return {{QStringLiteral("number"), number},
            {QStringLiteral("md5"), bytesToJson(md5)},
            {QStringLiteral("size"), numberToJson(size)},
            {QStringLiteral("modified"), timeToJson(modified)},
            {QStringLiteral("checksums"), checksumsToJson(shown)},
            {QStringLiteral("blob"), textToJson(blob ? blob->id() : std::string())}};
}

std::optional<StoredPart> StoredPart::fromJson(const QJsonObject &record)
{
    StoredPart part;
    part.number = record.value(QLatin1String("number")).toInt(-1);
    part.md5 = bytesFromJson(record.value(QLatin1String("md5")));
    part.size = numberFromJson(record.value(QLatin1String("size")));
    part.modified = timeFromJson(record.value(QLatin1String("modified")));
    for (const auto &[kind, text] : checksumsFromJson(record.value(QLatin1String("checksums"))))
        part.checksums[kind] = fromBase64(text).value_or("");
    part.blobId = textFromJson(record.value(QLatin1String("blob")));
    if (part.md5.size() != 16)
        return std::nullopt;
    return part;
}

QJsonObject StoredUpload::toJson() const
{
    QJsonArray list;
    for (const auto &[number, etag] : completedList)
        list.append(QJsonArray{static_cast<qint64>(number), textToJson(etag)});
    QJsonArray done;
    if (state == UploadState::Completed) {
        for (const auto &[number, part] : parts)
            done.append(part.toJson());
    }
    return {
        {QStringLiteral("uploadId"), textToJson(uploadId)},
        {QStringLiteral("bucket"), textToJson(bucket)},
        {QStringLiteral("key"), bytesToJson(key)},
        {QStringLiteral("initiated"), timeToJson(initiated)},
        {QStringLiteral("headers"), namedValuesToJson(headers)},
        {QStringLiteral("checksum"), textToJson(checksum ? std::string(nameOf(*checksum)) : std::string())},
        {QStringLiteral("checksumType"), textToJson(checksumType)},
        {QStringLiteral("state"), textToJson(std::string(wordOf(state)))},
        {QStringLiteral("completedList"), list},
        {QStringLiteral("completedETag"), textToJson(completedETag)},
        {QStringLiteral("completedParts"), done}};
}

std::shared_ptr<StoredUpload> StoredUpload::fromJson(const QJsonObject &record)
{
    auto upload = std::make_shared<StoredUpload>();
    upload->uploadId = textFromJson(record.value(QLatin1String("uploadId")));
    upload->bucket = textFromJson(record.value(QLatin1String("bucket")));
    upload->key = bytesFromJson(record.value(QLatin1String("key")));
    upload->initiated = timeFromJson(record.value(QLatin1String("initiated")));
    upload->lastPart = upload->initiated;
    upload->headers = namedValuesFromJson(record.value(QLatin1String("headers")));
    upload->checksum = checksumNamed(textFromJson(record.value(QLatin1String("checksum"))));
    upload->checksumType = textFromJson(record.value(QLatin1String("checksumType")));
    upload->state = stateFrom(textFromJson(record.value(QLatin1String("state"))));
    const auto list = record.value(QLatin1String("completedList")).toArray();
    for (const auto &entry : list)
        upload->completedList.emplace_back(entry.toArray().at(0).toInteger(),
                                           textFromJson(entry.toArray().at(1)));
    upload->completedETag = textFromJson(record.value(QLatin1String("completedETag")));
    const auto done = record.value(QLatin1String("completedParts")).toArray();
    for (const auto &entry : done) {
        if (auto part = StoredPart::fromJson(entry.toObject()))
            upload->parts[part->number] = *part;
    }
    return upload->uploadId.empty() ? nullptr : upload;
}

} // namespace partway::practice
