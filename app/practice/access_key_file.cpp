// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/access_key_file.h"

#include "app/practice/digest.h"
#include "app/practice/encoding.h"
#include "app/practice/record_file.h"

#include <QByteArray>

namespace partway::practice {

namespace {

AccessKey madeUp()
{
    AccessKey key;
    key.id = "PRACTICE";
    for (const char c : randomBytes(12))
        key.id += static_cast<char>('A' + static_cast<unsigned char>(c) % 26);
    const std::string secret = randomBytes(30);
    key.secret = QByteArray(secret.data(), static_cast<qsizetype>(secret.size()))
                     .toBase64(QByteArray::Base64UrlEncoding)
                     .toStdString();
    return key;
}

} // namespace

std::optional<AccessKey> accessKeyIn(const std::filesystem::path &file)
{
    if (const auto record = readRecord(file)) {
        AccessKey key{textFromJson(record->value(QLatin1String("accessKeyId"))),
                      textFromJson(record->value(QLatin1String("secretAccessKey"))),
                      textFromJson(record->value(QLatin1String("sessionToken")))};
        if (!key.id.empty() && !key.secret.empty())
            return key;
        return std::nullopt;
    }
    if (std::filesystem::exists(file))
        return std::nullopt;
    const AccessKey key = madeUp();
    const bool kept = writeRecord(file, {{QStringLiteral("accessKeyId"), textToJson(key.id)},
                                         {QStringLiteral("secretAccessKey"), textToJson(key.secret)}});
    return kept ? std::optional(key) : std::nullopt;
}

} // namespace partway::practice
