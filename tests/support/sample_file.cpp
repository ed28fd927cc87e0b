// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_file.h"

#include "tests/support/seeded_random.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>
#include <QtEndian>

#include <algorithm>
#include <filesystem>
#include <system_error>

namespace partway::tests {

namespace {

constexpr qint64 wordSize = 8;
constexpr qint64 blockSize = MiB;

void require(bool ok, const QString &path)
{
    if (!ok)
        qFatal("cannot write the sample file %s", qPrintable(path));
}

} // namespace

QByteArray sampleBytes(quint64 seed, ByteRange range)
{
    const qint64 firstWord = range.offset / wordSize;
    const qint64 words = (range.end() + wordSize - 1) / wordSize - firstWord;
    QByteArray bytes(words * wordSize, Qt::Uninitialized);
    char *out = bytes.data();
    const quint64 base = mixed(seed);
    for (qint64 i = 0; i < words; ++i)
        qToLittleEndian(mixed(base + static_cast<quint64>(firstWord + i)), out + i * wordSize);
    return bytes.mid(range.offset - firstWord * wordSize, range.size);
}

SampleFile::SampleFile(const QString &path, qint64 size, quint64 seed)
    : m_path(path)
    , m_size(size)
    , m_seed(seed)
{
    write(m_path, false);
}

QByteArray SampleFile::md5(ByteRange range) const
{
    QCryptographicHash hash(QCryptographicHash::Md5);
    for (qint64 at = range.offset; at < range.end(); at += blockSize)
        hash.addData(bytes({at, std::min(blockSize, range.end() - at)}));
    return hash.result();
}

QByteArray SampleFile::multipartEtag(qint64 partSize) const
{
    QCryptographicHash hash(QCryptographicHash::Md5);
    int parts = 0;
    for (qint64 at = 0; at < m_size || parts == 0; at += partSize, ++parts)
        hash.addData(md5({at, std::min(partSize, m_size - at)}));
    return hash.result().toHex() + '-' + QByteArray::number(parts);
}

void SampleFile::rewriteInPlace(quint64 seed)
{
    m_seed = seed;
    write(m_path, true);
    // The clock of a file system can be coarser than a test is quick.
    QFile file(m_path);
    require(file.open(QIODevice::ReadWrite), m_path);
    const QDateTime later = QDateTime::currentDateTimeUtc().addSecs(2);
    require(file.setFileTime(later, QFileDevice::FileModificationTime), m_path);
}

void SampleFile::cutTo(qint64 size)
{
    require(QFile::resize(m_path, size), m_path);
    m_size = size;
}

void SampleFile::append(qint64 count)
{
    QFile file(m_path);
    require(file.open(QIODevice::Append), m_path);
    require(file.write(bytes({m_size, count})) == count && file.flush(), m_path);
    m_size += count;
}

void SampleFile::replaceBy(quint64 seed)
{
    m_seed = seed;
    const QString other = m_path + QStringLiteral(".other");
    write(other, false);
    std::error_code failed;
    std::filesystem::rename(other.toStdString(), m_path.toStdString(), failed);
    require(!failed, m_path);
}

void SampleFile::remove() { require(QFile::remove(m_path), m_path); }

void SampleFile::write(const QString &path, bool keepInode) const
{
    QFile file(path);
    require(file.open(keepInode ? QIODevice::ReadWrite : QIODevice::WriteOnly), path);
    for (qint64 at = 0; at < m_size; at += blockSize) {
        const QByteArray block = bytes({at, std::min(blockSize, m_size - at)});
        require(file.write(block) == block.size(), path);
    }
    require(file.flush(), path);
}

} // namespace partway::tests
