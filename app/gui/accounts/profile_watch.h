// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace partway {

/// Tells when the AWS files change: other programs renew keys in them.
class ProfileWatch : public QObject
{
    Q_OBJECT
public:
    ProfileWatch(QStringList files, QObject *parent);
    /// Looks which of the files are there by now.
    void watch();

Q_SIGNALS:
    /// Once for the writes that belong together.
    void changed();

private:
    QStringList m_files;
    QFileSystemWatcher m_watcher;
    QTimer m_settle;
};

} // namespace partway
