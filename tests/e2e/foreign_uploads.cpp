// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/foreign_uploads.h"

#include <QFile>

using namespace partway;

namespace {

ObjectAddress objectAt(const QString &key) { return {QStringLiteral("films"), key}; }

Endpoint endpointOf(const CliFixture &fixture)
{
    Endpoint endpoint;
    endpoint.url = QUrl(fixture.surroundings().endpoint);
    endpoint.region = QStringLiteral("us-east-1");
    return endpoint;
}

Credentials keys()
{
    Credentials keys;
    keys.accessKeyId = CliFixture::accessKey();
    keys.secretAccessKey = CliFixture::secretKey();
    return keys;
}

} // namespace

ForeignUploads::ForeignUploads(const CliFixture &fixture)
    : m_client(endpointOf(fixture), keys())
{
}

QString ForeignUploads::begin(const QString &key) { return m_client.create(objectAt(key)); }

bool ForeignUploads::put(const QString &key, const QString &uploadId, int number, const QByteArray &bytes)
{
    return m_client.put(objectAt(key), uploadId, number, bytes).has_value();
}

QString ForeignUploads::begin(const QString &key, const QString &file, const QList<int> &parts)
{
    QFile source(file);
    const QString uploadId = begin(key);
    if (uploadId.isEmpty() || !source.open(QIODevice::ReadOnly))
        return {};
    for (const int number : parts)
        if (!source.seek((number - 1) * partSize) || !put(key, uploadId, number, source.read(partSize)))
            return {};
    return uploadId;
}
