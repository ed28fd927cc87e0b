// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/stored_object.h"

#include "app/practice/record_file.h"

#include <QJsonArray>

#include <algorithm>
#include <fcntl.h>
#include <unistd.h>

namespace partway::practice {

namespace {

constexpr std::size_t kBlock = 256U << 10;

} // namespace

QJsonObject StoredObject::toJson() const
{
    QJsonArray blobs;
    for (const auto &segment : segments)
        blobs.append(QJsonObject{{QStringLiteral("blob"), textToJson(segment->id())},
                                 {QStringLiteral("size"), numberToJson(segment->size())}});
    QJsonArray sizes;
    for (const auto part : partSizes)
        sizes.append(numberToJson(part));
    return {{QStringLiteral("key"), bytesToJson(key)},
            {QStringLiteral("etag"), textToJson(etag)},
            {QStringLiteral("size"), numberToJson(size)},
            {QStringLiteral("modified"),
             numberToJson(static_cast<std::uint64_t>(modified.time_since_epoch().count()))},
            {QStringLiteral("headers"), namedValuesToJson(headers)},
            {QStringLiteral("checksums"), checksumsToJson(checksums)},
            {QStringLiteral("checksumType"), textToJson(checksumType)},
            {QStringLiteral("parts"), sizes},
            {QStringLiteral("segments"), blobs}};
}

std::optional<StoredObject> StoredObject::fromJson(const QJsonObject &record, const BlobFolder &blobs)
{
    StoredObject object;
    object.key = bytesFromJson(record.value(QLatin1String("key")));
    object.etag = textFromJson(record.value(QLatin1String("etag")));
    object.size = numberFromJson(record.value(QLatin1String("size")));
    object.modified = Time(std::chrono::milliseconds(
        static_cast<long long>(numberFromJson(record.value(QLatin1String("modified"))))));
    object.headers = namedValuesFromJson(record.value(QLatin1String("headers")));
    object.checksums = checksumsFromJson(record.value(QLatin1String("checksums")));
    object.checksumType = textFromJson(record.value(QLatin1String("checksumType")));
    const auto sizes = record.value(QLatin1String("parts")).toArray();
    for (const auto &size : sizes)
        object.partSizes.push_back(numberFromJson(size));
    const auto segments = record.value(QLatin1String("segments")).toArray();
    for (const auto &entry : segments) {
        const auto blob = blobs.open(textFromJson(entry.toObject().value(QLatin1String("blob"))));
        if (!blob)
            return std::nullopt;
        blob->keep();
        if (blob->size() != numberFromJson(entry.toObject().value(QLatin1String("size"))))
            return std::nullopt;
        object.segments.push_back(blob);
    }
    return object;
}

bool StoredObject::read(std::uint64_t offset, std::uint64_t length,
                        const std::function<bool(std::string_view bytes)> &writer) const
{
    std::string block;
    for (const auto &segment : segments) {
        if (length == 0)
            return true;
        if (offset >= segment->size()) {
            offset -= segment->size();
            continue;
        }
        const int file = ::open(segment->path().c_str(), O_RDONLY | O_CLOEXEC);
        std::uint64_t left = std::min(length, segment->size() - offset);
        length -= left;
        bool going = file >= 0;
        while (going && left > 0) {
            block.resize(static_cast<std::size_t>(std::min<std::uint64_t>(left, kBlock)));
            const ssize_t got = ::pread(file, block.data(), block.size(), static_cast<off_t>(offset));
            going = got > 0 && writer({block.data(), static_cast<std::size_t>(got)});
            if (going) {
                offset += static_cast<std::uint64_t>(got);
                left -= static_cast<std::uint64_t>(got);
            }
        }
        if (file >= 0)
            ::close(file);
        if (!going)
            return false;
        offset = 0;
    }
    return length == 0;
}

QJsonValue namedValuesToJson(const NamedValues &values)
{
    QJsonArray array;
    for (const auto &[name, value] : values)
        array.append(QJsonArray{textToJson(name), textToJson(value)});
    return array;
}

NamedValues namedValuesFromJson(const QJsonValue &value)
{
    NamedValues values;
    const auto array = value.toArray();
    for (const auto &entry : array)
        values.emplace_back(textFromJson(entry.toArray().at(0)), textFromJson(entry.toArray().at(1)));
    return values;
}

QJsonValue checksumsToJson(const std::map<ChecksumKind, std::string> &checksums)
{
    NamedValues values;
    for (const auto &[kind, value] : checksums)
        values.emplace_back(nameOf(kind), value);
    return namedValuesToJson(values);
}

std::map<ChecksumKind, std::string> checksumsFromJson(const QJsonValue &value)
{
    std::map<ChecksumKind, std::string> checksums;
    for (const auto &[name, text] : namedValuesFromJson(value)) {
        if (const auto kind = checksumNamed(name))
            checksums[*kind] = text;
    }
    return checksums;
}

std::string valueNamed(const NamedValues &values, std::string_view name)
{
    for (const auto &[key, value] : values) {
        if (key == name)
            return value;
    }
    return {};
}

} // namespace partway::practice
