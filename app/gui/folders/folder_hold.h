// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/folder/folder_upload.h"

#include <QObject>

#include <map>

class QSettings;

namespace partway {

class FolderModel;
class FolderPort;
class TimedPause;

/// Folders wait with the queue while everything is paused for a time, and go on with it. As there: what a
/// person had paused before stays so, what they resume meanwhile runs, over restarts as well.
class FolderHold : public QObject
{
    Q_OBJECT
public:
    /// All of them must outlive it.
    FolderHold(TimedPause &pause, QSettings &settings, FolderPort &port, FolderModel &model,
               QObject *parent = nullptr);

private:
    enum class Held {
        Recalled, ///< of an earlier run, not seen yet
        Asked,    ///< told to pause, not seen paused yet
        Paused,
        Freed, ///< resumed by a person since: not paused again
    };

    void onUpdated();
    void hold();
    void letGo();
    void remember();

    TimedPause &m_pause;
    QSettings &m_settings;
    FolderPort &m_port;
    FolderModel &m_model;
    std::map<FolderUploadId, Held> m_held;
};

} // namespace partway
