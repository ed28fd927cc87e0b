// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/composite_etag.h"

#include <QCryptographicHash>

namespace partway {

namespace {

constexpr int hexDigits = 32; // of an MD5

bool isHexOfMd5(const QByteArray &text)
{
    return text.size() == hexDigits && QByteArray::fromHex(text).toHex() == text.toLower();
}

} // namespace

QByteArray compositeEtag(const QList<QByteArray> &partEtags)
{
    QCryptographicHash hash(QCryptographicHash::Md5);
    for (const QByteArray &etag : partEtags) {
        if (!isHexOfMd5(etag))
            return {};
        hash.addData(QByteArray::fromHex(etag));
    }
    return partEtags.isEmpty() ? QByteArray()
                               : hash.result().toHex() + '-' + QByteArray::number(partEtags.size());
}

int partsInEtag(const QByteArray &etag)
{
    if (etag.size() < hexDigits + 2 || etag.at(hexDigits) != '-' || !isHexOfMd5(etag.left(hexDigits)))
        return 0;
    return etag.mid(hexDigits + 1).toInt();
}

} // namespace partway
