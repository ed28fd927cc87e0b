// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/folder/file_key.h"

#include "core/s3/object_key.h"

#include <QStringDecoder>

#include <algorithm>

namespace partway {

namespace {

constexpr qint64 nanosecondsPerSecond = 1'000'000'000;

/// A byte order mark is part of a name like any other letter.
constexpr auto exactly = QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom;

bool isAscii(const QByteArray &bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char c) { return static_cast<signed char>(c) >= 0; });
}

bool isText(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, exactly);
    const QString text = decoder(bytes);
    return !decoder.hasError() && !text.isNull();
}

/// The length of the UTF-8 sequence that begins with this byte, as it says.
qsizetype lengthSaid(uchar first)
{
    if (first < 0x80)
        return 1;
    if (first >= 0xf0)
        return 4;
    if (first >= 0xe0)
        return 3;
    return first >= 0xc0 ? 2 : 0;
}

/// What is no text becomes %XX, and so does the percent sign, lest two names become one.
QString percentEncodedWhereNeeded(const QByteArray &path)
{
    QByteArray text;
    for (qsizetype at = 0; at < path.size();) {
        const qsizetype length = lengthSaid(static_cast<uchar>(path.at(at)));
        const QByteArray letter = path.mid(at, std::max<qsizetype>(length, 1));
        if (length > 0 && letter.size() == length && letter != "%" && isText(letter)) {
            text += letter;
            at += length;
        } else {
            text += '%' + path.mid(at, 1).toHex().toUpper();
            ++at;
        }
    }
    return QString::fromUtf8(text);
}

} // namespace

tl::expected<QString, SkipReason> keyOfFile(const FolderRequest &request, const QByteArray &path)
{
    QString name;
    if (isAscii(path)) {
        name = QString::fromLatin1(path);
    } else {
        QStringDecoder decoder(QStringDecoder::Utf8, exactly);
        name = decoder(path);
        if (decoder.hasError() && !request.options.encodeBadNames)
            return tl::unexpected(SkipReason::NameNotText);
        if (decoder.hasError())
            name = percentEncodedWhereNeeded(path);
        if (!request.options.originalNames)
            name = name.normalized(QString::NormalizationForm_C);
    }
    const QString key = request.prefix + name;
    if (!keyBytes(key))
        return tl::unexpected(SkipReason::KeyNotAllowed);
    return key;
}

QString mtimeText(qint64 modifiedNs)
{
    qint64 seconds = modifiedNs / nanosecondsPerSecond;
    qint64 rest = modifiedNs % nanosecondsPerSecond;
    const bool isBefore = modifiedNs < 0;
    seconds = isBefore ? -seconds : seconds;
    rest = isBefore ? -rest : rest;
    QString text = (isBefore ? QStringLiteral("-") : QString()) + QString::number(seconds);
    if (rest == 0)
        return text;
    QString decimals = QStringLiteral("%1").arg(rest, 9, 10, QLatin1Char('0'));
    while (decimals.endsWith(QLatin1Char('0')))
        decimals.chop(1);
    return text + QLatin1Char('.') + decimals;
}

} // namespace partway
