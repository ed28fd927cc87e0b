// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/accounts/profile_watch.h"

#include <QFileInfo>

namespace partway {

ProfileWatch::ProfileWatch(QStringList files, QObject *parent)
    : QObject(parent)
    , m_files(std::move(files))
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(300);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, [this] { m_settle.start(); });
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] { m_settle.start(); });
    connect(&m_settle, &QTimer::timeout, this, [this] {
        watch();
        Q_EMIT changed();
    });
    watch();
}

// A file that is replaced whole is a new one, which is only noticed in its folder; the watcher drops the old.
void ProfileWatch::watch()
{
    QStringList wanted;
    for (const QString &file : std::as_const(m_files)) {
        const QFileInfo place(file);
        for (const QString &path : {place.filePath(), place.path()})
            if (QFileInfo::exists(path) && !m_watcher.files().contains(path) &&
                !m_watcher.directories().contains(path) && !wanted.contains(path))
                wanted.append(path);
    }
    if (!wanted.isEmpty())
        m_watcher.addPaths(wanted);
}

} // namespace partway
