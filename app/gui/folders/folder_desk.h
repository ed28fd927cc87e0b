// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/folder/folder_upload.h"

#include <QObject>

namespace partway {

class FolderActions;
class FolderFilesPane;
class FolderPort;
class FolderView;
class MainWindow;

/// Puts folders into the window: their rows above the transfers, their files below, what can be done to them.
class FolderDesk : public QObject
{
    Q_OBJECT
public:
    /// `port` must outlive the window.
    FolderDesk(FolderPort &port, MainWindow &window);

    [[nodiscard]] FolderView *view() const { return m_view; }
    [[nodiscard]] FolderFilesPane *files() const { return m_files; }
    [[nodiscard]] FolderActions *actions() const { return m_actions; }

private:
    void connectPort();
    void connectChoice();
    void narrow();
    void onSelectionMoved();
    void selectNewRow();

    FolderPort &m_port;
    MainWindow &m_window;
    FolderView *m_view;
    FolderFilesPane *m_files;
    FolderActions *m_actions;
    FolderUploadId m_toSelect;
};

} // namespace partway
