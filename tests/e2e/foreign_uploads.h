// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/e2e/cli_fixture.h"
#include "tests/support/s3_client.h"

/// Uploads that another program begins in the fixture's bucket, and leaves behind: no journal knows them.
class ForeignUploads
{
public:
    static constexpr qint64 partSize = 5LL * 1024 * 1024;

    explicit ForeignUploads(const CliFixture &fixture);

    /// The upload ID; empty where it failed.
    QString begin(const QString &key);
    bool put(const QString &key, const QString &uploadId, int number, const QByteArray &bytes);
    /// These parts of the file, in equal parts of partSize.
    QString begin(const QString &key, const QString &file, const QList<int> &parts);

private:
    partway::tests::S3Client m_client;
};
