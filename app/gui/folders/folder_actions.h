// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/folders/folder_words.h"
#include "core/base/ids.h"

#include <QObject>

class QAction;
class QWidget;

namespace partway {

class FolderModel;
class FolderPort;
class FolderView;
class QueueActions;

/// What can be done to the selected folders and to all of them: with the buttons and keys that transfers
/// have, and some of its own.
class FolderActions : public QObject
{
    Q_OBJECT
public:
    FolderActions(FolderPort &port, FolderModel &model, FolderView &view, QueueActions &shared,
                  QWidget &window);

    QAction *open, *retryFailed, *toggle;

    void apply(FolderUploadId id);

Q_SIGNALS:
    void openAsked();
    void keysAsked(const partway::AccountId &account);
    /// A folder on this computer.
    void showInFolderAsked(const QString &path);

private:
    void refresh();
    void showMenu(const QPoint &at);
    void pauseThose(const QList<FolderUpload> &folders);
    void resumeThose(const QList<FolderUpload> &folders);
    void toggleSelected();
    void copyAddresses();

    FolderPort &m_port;
    FolderModel &m_model;
    FolderView &m_view;
    QueueActions &m_shared;
    QWidget &m_window;
};

} // namespace partway
