// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sample_file.h"

#include "core/base/quantities.h"

#include <QCryptographicHash>
#include <QFile>
#include <QRandomGenerator>
#include <QTimer>

#include <cstring>

namespace partway {

SampleFile::SampleFile(QString path, qint64 size, QObject *parent)
    : QObject(parent)
    , m_file(std::make_unique<QFile>(path))
    , m_hash(std::make_unique<QCryptographicHash>(QCryptographicHash::Sha256))
    , m_left(size)
{
}

SampleFile::~SampleFile() = default;

void SampleFile::write()
{
    if (!m_file->open(QIODevice::WriteOnly | QIODevice::Truncate))
        return Q_EMIT failed(m_file->errorString());
    writeSlice();
}

void SampleFile::writeSlice()
{
    QByteArray slice(std::min<qint64>(m_left, 4 * MiB), Qt::Uninitialized);
    for (char *at = slice.data(), *end = at + slice.size(); at < end; at += sizeof(quint64)) {
        const quint64 word = QRandomGenerator::global()->generate64();
        std::memcpy(at, &word, static_cast<size_t>(std::min<qsizetype>(sizeof word, end - at)));
    }
    m_hash->addData(slice);
    if (m_file->write(slice) != slice.size())
        return Q_EMIT failed(m_file->errorString());
    m_left -= slice.size();
    if (m_left > 0) {
        QTimer::singleShot(0, this, &SampleFile::writeSlice);
        return;
    }
    m_file->close();
    if (m_file->error() != QFile::NoError)
        return Q_EMIT failed(m_file->errorString());
    Q_EMIT written(m_hash->result());
}

} // namespace partway
