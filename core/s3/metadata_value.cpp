// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/s3/metadata_value.h"

#include "core/s3/http_headers.h"
#include "core/s3/object_key.h"
#include "core/s3/percent_encoding.h"

#include <algorithm>

namespace partway {

namespace {

constexpr char wordStart[] = "=?UTF-8?";

bool travelsAsItIs(const QByteArray &bytes)
{
    const bool printable =
        std::all_of(bytes.begin(), bytes.end(), [](char c) { return c >= 0x20 && c < 0x7f; });
    return printable && bytes == bytes.simplified() && !bytes.contains("=?");
}

/// The text of one "=?UTF-8?B?...?=" word; nothing where it is none.
std::optional<QByteArray> wordText(const QByteArray &word)
{
    const qsizetype head = qstrlen(wordStart);
    if (word.size() < head + 4 || !word.endsWith("?=") ||
        word.left(head).compare(wordStart, Qt::CaseInsensitive) != 0 || word.at(head + 1) != '?')
        return std::nullopt;
    QByteArray text = word.mid(head + 2, word.size() - head - 4);
    switch (word.at(head)) {
    case 'B':
    case 'b': {
        const auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
        return decoded ? std::optional(decoded.decoded) : std::nullopt;
    }
    case 'Q':
    case 'q':
        text.replace('_', ' ').replace('%', "=25").replace('=', '%');
        return percentDecoded(text, Plus::IsPlus);
    default:
        return std::nullopt;
    }
}

} // namespace

Result<QByteArray> encodedMetadataValue(const QString &value)
{
    const Result<QByteArray> bytes = exactUtf8(value);
    if (!bytes)
        return bytes;
    if (!isSafeHeaderValue(*bytes))
        return failure(ErrorKind::KeyNotAllowed, QStringLiteral("control bytes in metadata"));
    if (travelsAsItIs(*bytes))
        return bytes;
    return QByteArray("=?UTF-8?B?") + bytes->toBase64() + "?=";
}

QString decodedMetadataValue(const QByteArray &field)
{
    QByteArray text;
    const QByteArrayList words = field.simplified().split(' ');
    for (const QByteArray &word : words) {
        const std::optional<QByteArray> decoded = wordText(word);
        if (!decoded)
            return QString::fromUtf8(field.trimmed());
        text += *decoded;
    }
    return QString::fromUtf8(text);
}

Result<QByteArray> metadataName(const QString &name)
{
    const QByteArray bytes = name.toLower().toUtf8();
    if (!isHeaderName(bytes))
        return failure(ErrorKind::KeyNotAllowed, QStringLiteral("not a name for metadata"));
    return bytes;
}

} // namespace partway
