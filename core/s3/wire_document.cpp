// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/s3/wire_document.h"

#include <QXmlStreamWriter>

namespace partway {

namespace {

constexpr QLatin1String s3Namespace("http://s3.amazonaws.com/doc/2006-03-01/");

} // namespace

QByteArray completeDocument(const QList<CompletedPart> &parts, const QString &checksumKind)
{
    QByteArray document;
    document.reserve(parts.size() * 112 + 128);
    QXmlStreamWriter writer(&document);
    writer.writeStartElement(QStringLiteral("CompleteMultipartUpload"));
    writer.writeAttribute(QStringLiteral("xmlns"), s3Namespace);
    for (const CompletedPart &part : parts) {
        writer.writeStartElement(QStringLiteral("Part"));
        writer.writeTextElement(QStringLiteral("PartNumber"), QString::number(part.number));
        writer.writeTextElement(QStringLiteral("ETag"),
                                QLatin1Char('"') + QString::fromUtf8(part.etag) + QLatin1Char('"'));
        if (!checksumKind.isEmpty() && !part.checksum.isEmpty())
            writer.writeTextElement(QLatin1String("Checksum") + checksumKind,
                                    QString::fromLatin1(part.checksum.toBase64()));
        writer.writeEndElement();
    }
    writer.writeEndElement();
    return document;
}

QByteArray createBucketDocument(const QString &region)
{
    if (region.isEmpty() || region == QLatin1String("us-east-1"))
        return {};
    QByteArray document;
    QXmlStreamWriter writer(&document);
    writer.writeStartElement(QStringLiteral("CreateBucketConfiguration"));
    writer.writeAttribute(QStringLiteral("xmlns"), s3Namespace);
    writer.writeTextElement(QStringLiteral("LocationConstraint"), region);
    writer.writeEndElement();
    return document;
}

} // namespace partway
