// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/folder/folder_upload.h"

#include <QObject>

#include <map>

class QSettings;

namespace partway {

class FolderPort;
class MainWindow;
class Notifier;

/// Tells, outside the window, that a folder is through or has stopped, as far as the person wants to hear it.
class FolderNews : public QObject
{
    Q_OBJECT
public:
    FolderNews(FolderPort &port, QSettings &settings, Notifier &notifier, MainWindow &window,
               QObject *parent = nullptr);

private:
    void see(const FolderUpload &folder);
    void tell(const FolderUpload &folder);

    QSettings &m_settings;
    Notifier &m_notifier;
    MainWindow &m_window;
    std::map<FolderUploadId, FolderState> m_known;
};

} // namespace partway
