// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/intake/delivery.h"
#include "app/gui/intake/folder_reader.h"

#include <QDir>
#include <QFileInfo>

/// Folders of a lot that go up as one row each: the engine looks through them itself, once.
namespace partway {

void Delivery::handOverFolders(const FolderOptions &options)
{
    m_gathering.stop();
    m_sorting = std::make_unique<PoolErrand>(m_around.pool);
    m_sorting->start(
        [this, paths = m_paths, options](const std::atomic<bool> &recalled) -> PoolErrand::Answer {
            QStringList folders;
            QStringList others;
            for (const QString &path : paths) {
                if (recalled)
                    break;
                (lookAt(path).kind == EntryKind::Folder ? folders : others).append(path);
            }
            return [this, folders, others, options] { onSorted(folders, others, options); };
        },
        0);
}

void Delivery::onSorted(const QStringList &folders, const QStringList &others, const FolderOptions &options)
{
    QList<FolderRequest> requests;
    for (const QString &path : folders) {
        FolderRequest request;
        request.root = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
        request.account = m_where.account;
        request.bucket = m_where.bucket;
        request.options = options;
        QString name = QFileInfo(request.root).fileName();
        if (!options.originalNames)
            name = name.normalized(QString::NormalizationForm_C);
        request.prefix = name.isEmpty() ? m_where.prefix : m_where.prefix + name + QLatin1Char('/');
        if (!requests.contains(request))
            requests.append(request);
    }
    if (!requests.isEmpty())
        Q_EMIT foldersReady(requests);
    if (others.isEmpty())
        end();
    else
        m_gathering.walk(others); // files that were given beside them go as they always do
}

} // namespace partway
