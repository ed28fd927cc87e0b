// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QObject>
#include <QString>

#include <memory>

class QCryptographicHash;
class QFile;

namespace partway {

/// Writes a file of random bytes, a slice at a time from the event loop, and knows its SHA-256.
class SampleFile : public QObject
{
    Q_OBJECT
public:
    SampleFile(QString path, qint64 size, QObject *parent = nullptr);
    ~SampleFile() override;

    void write();

Q_SIGNALS:
    void written(const QByteArray &sha256);
    void failed(const QString &reason);

private:
    void writeSlice();

    std::unique_ptr<QFile> m_file;
    std::unique_ptr<QCryptographicHash> m_hash;
    qint64 m_left;
};

} // namespace partway
