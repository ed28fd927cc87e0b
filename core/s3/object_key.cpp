// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/s3/object_key.h"

#include <QList>
#include <QStringView>

#include <algorithm>

namespace partway {

namespace {

constexpr qsizetype maxKeyBytes = 1024;

bool hasLoneSurrogate(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text.at(i).isSurrogate())
            continue;
        if (!text.at(i).isHighSurrogate() || i + 1 == text.size() || !text.at(i + 1).isLowSurrogate())
            return true;
        ++i;
    }
    return false;
}

bool hasDotSegment(const QString &key)
{
    const QList<QStringView> segments = QStringView(key).split(QLatin1Char('/'));
    return std::any_of(segments.begin(), segments.end(), [](QStringView segment) {
        return segment == QLatin1String(".") || segment == QLatin1String("..");
    });
}

} // namespace

Result<QByteArray> exactUtf8(const QString &text)
{
    if (text.contains(QChar(u'\0')) || hasLoneSurrogate(text))
        return failure(ErrorKind::KeyNotAllowed, QStringLiteral("not valid Unicode text"));
    return text.toUtf8();
}

Result<QByteArray> keyBytes(const QString &key)
{
    const Result<QByteArray> bytes = exactUtf8(key);
    if (!bytes)
        return bytes;
    if (bytes->isEmpty())
        return failure(ErrorKind::KeyNotAllowed, QStringLiteral("empty"));
    if (bytes->size() > maxKeyBytes)
        return failure(ErrorKind::KeyNotAllowed, QStringLiteral("longer than 1024 bytes"));
    if (hasDotSegment(key))
        return failure(ErrorKind::KeyNotAllowed, QStringLiteral("a segment is \".\" or \"..\""));
    return bytes;
}

Result<QByteArray> bucketBytes(const QString &bucket)
{
    if (bucket.contains(QLatin1Char('/')))
        return failure(ErrorKind::KeyNotAllowed, QStringLiteral("a bucket's name has no slash"));
    return keyBytes(bucket);
}

} // namespace partway
