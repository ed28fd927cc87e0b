// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file_source.h"
#include "core/base/quantities.h"

#include <QByteArray>
#include <QString>

namespace partway::tests {

/// Bytes that no compression shortens, the same for the same seed, made for any range without the ones
/// before.
QByteArray sampleBytes(quint64 seed, ByteRange range);

/// A file of sample bytes, and what goes wrong with files. Failing to write is fatal: no test can go on then.
class SampleFile
{
public:
    SampleFile(const QString &path, qint64 size, quint64 seed = 1);

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] qint64 size() const { return m_size; }
    [[nodiscard]] QByteArray bytes(ByteRange range) const { return sampleBytes(m_seed, range); }
    [[nodiscard]] QByteArray md5(ByteRange range) const; ///< raw
    [[nodiscard]] QByteArray md5() const { return md5({0, m_size}); }
    /// What S3 gives an object that came in parts of this size: md5 of the parts' md5s, "-", their number.
    [[nodiscard]] QByteArray multipartEtag(qint64 partSize) const;

    void rewriteInPlace(quint64 seed); ///< same inode, same size, other bytes, another time
    void cutTo(qint64 size);           ///< same inode, shorter
    void append(qint64 bytes);
    void replaceBy(quint64 seed); ///< another file of the same size moved over it: another inode
    void remove();

private:
    void write(const QString &path, bool keepInode) const;

    QString m_path;
    qint64 m_size;
    quint64 m_seed;
};

} // namespace partway::tests
