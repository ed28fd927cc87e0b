// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/sim_disk.h"

namespace partway::sim {

QByteArray SimDisk::bytesOf(int size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = static_cast<char>(m_random.next() >> 56);
    return bytes;
}

void SimDisk::addVersion(File &file, QByteArray bytes, quint64 inode)
{
    const Fingerprint print{bytes.size(), ++m_lastModified, inode};
    file.versions.append({std::move(bytes), print});
}

void SimDisk::create(const QString &path, int size)
{
    addVersion(m_files[path], bytesOf(size), ++m_lastInode);
}

void SimDisk::beginWriting(const QString &path)
{
    create(path, 0);
    m_files[path].recording = true;
    m_files[path].written = true;
}

void SimDisk::append(const QString &path, int bytes)
{
    File &file = m_files.at(path);
    const FileVersion last = file.versions.last();
    addVersion(file, last.bytes + bytesOf(bytes), last.print.inode);
}

void SimDisk::endWriting(const QString &path) { m_files.at(path).written = false; }

bool SimDisk::isRecording(const QString &path) const { return m_files.at(path).recording; }

bool SimDisk::isBeingWritten(const QString &path) const { return m_files.at(path).written; }

void SimDisk::rewrite(const QString &path, int size)
{
    File &file = m_files.at(path);
    addVersion(file, bytesOf(size), file.versions.last().print.inode);
}

void SimDisk::changeOneByte(const QString &path)
{
    File &file = m_files.at(path);
    FileVersion version = file.versions.last();
    if (!version.bytes.isEmpty()) {
        char &byte = version.bytes[m_random.between(qint64(0), qint64(version.bytes.size() - 1))];
        byte = static_cast<char>(byte ^ 1);
    }
    addVersion(file, version.bytes, version.print.inode);
}

void SimDisk::replace(const QString &path)
{
    File &file = m_files.at(path);
    addVersion(file, bytesOf(static_cast<int>(file.versions.last().bytes.size())), ++m_lastInode);
}

void SimDisk::remove(const QString &path) { m_files.at(path).present = false; }

void SimDisk::putBack(const QString &path) { m_files.at(path).present = true; }

Result<FileVersion> SimDisk::current(const QString &path) const
{
    const auto file = m_files.find(path);
    if (file == m_files.end() || !file->second.present)
        return failure(ErrorKind::SourceMissing);
    return file->second.versions.last();
}

const QList<FileVersion> &SimDisk::versions(const QString &path) const { return m_files.at(path).versions; }

bool SimDisk::isPresent(const QString &path) const { return m_files.at(path).present; }

} // namespace partway::sim
