// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file_source.h"
#include "tests/simulation/sim_random.h"

#include <QList>

#include <map>

namespace partway::sim {

/// What a file was between two changes.
struct FileVersion
{
    QByteArray bytes;
    Fingerprint print;
};

/// The files of the simulated machine, with everything that each of them ever was.
class SimDisk
{
public:
    explicit SimDisk(SimRandom random)
        : m_random(random)
    {
    }

    void create(const QString &path, int size);
    /// An empty file that somebody writes, until endWriting().
    void beginWriting(const QString &path);
    void append(const QString &path, int bytes);
    void endWriting(const QString &path);
    /// Whether it ever was one that somebody wrote while it was sent.
    [[nodiscard]] bool isRecording(const QString &path) const;
    [[nodiscard]] bool isBeingWritten(const QString &path) const;
    /// Other bytes in the same file, of this size.
    void rewrite(const QString &path, int size);
    /// One byte differs, somewhere.
    void changeOneByte(const QString &path);
    /// Another file takes its place, of the same size.
    void replace(const QString &path);
    void remove(const QString &path); ///< or unplugged: it may come back as it was
    void putBack(const QString &path);

    /// What a reader sees now; SourceMissing.
    [[nodiscard]] Result<FileVersion> current(const QString &path) const;
    [[nodiscard]] const QList<FileVersion> &versions(const QString &path) const;
    [[nodiscard]] bool isPresent(const QString &path) const;

private:
    struct File
    {
        QList<FileVersion> versions;
        bool present = true;
        bool recording = false;
        bool written = false; ///< the writer has not come to its end
    };
    void addVersion(File &file, QByteArray bytes, quint64 inode);
    QByteArray bytesOf(int size);

    SimRandom m_random;
    std::map<QString, File> m_files;
    qint64 m_lastModified = 1;
    quint64 m_lastInode = 100;
};

} // namespace partway::sim
