// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/folders/folder_hold.h"

#include "app/gui/control/timed_pause.h"
#include "app/gui/folders/folder_model.h"
#include "app/gui/folders/folder_port.h"
#include "app/gui/window/settings_keys.h"

#include <QSettings>

#include <utility>

namespace partway {

FolderHold::FolderHold(TimedPause &pause, QSettings &settings, FolderPort &port, FolderModel &model,
                       QObject *parent)
    : QObject(parent)
    , m_pause(pause)
    , m_settings(settings)
    , m_port(port)
    , m_model(model)
{
    const QStringList ids = m_settings.value(QLatin1String(settingskey::pausedFolders)).toStringList();
    for (const QString &id : ids)
        m_held.emplace(FolderUploadId{id.toLongLong()}, Held::Recalled);
    connect(&m_pause, &TimedPause::changed, this, &FolderHold::onUpdated);
    connect(&m_model, &FolderModel::updated, this, &FolderHold::onUpdated);
    onUpdated();
}

void FolderHold::onUpdated()
{
    const auto before = m_held;
    if (m_pause.until())
        hold();
    else
        letGo();
    if (m_held != before)
        remember();
}

void FolderHold::hold()
{
    const QList<FolderUpload> folders = m_model.folders(); // answers may change them
    for (const FolderUpload &folder : folders) {
        const auto found = m_held.find(folder.id);
        const bool paused = folder.state == FolderState::Paused;
        if (found == m_held.end()) {
            if (!canPause(folder))
                continue;
            m_held.emplace(folder.id, Held::Asked);
            m_port.pause(folder.id);
        } else if (paused && found->second != Held::Freed) {
            found->second = Held::Paused;
        } else if (paused || !canPause(folder)) {
            m_held.erase(found); // paused by the person, or over before the pause reached it
        } else if (found->second == Held::Recalled) {
            found->second = Held::Asked;
            m_port.pause(folder.id);
        } else if (found->second == Held::Paused) {
            found->second = Held::Freed;
        }
    }
}

void FolderHold::letGo()
{
    const auto held = m_held;
    for (const auto &[id, how] : held) {
        const FolderUpload *folder = m_model.find(id);
        if (!folder && how == Held::Recalled)
            continue; // its row comes later
        m_held.erase(id);
        if (folder && how != Held::Freed)
            m_port.resume(id);
    }
}

void FolderHold::remember()
{
    QStringList ids;
    for (const auto &[id, how] : std::as_const(m_held)) {
        if (how != Held::Freed)
            ids.append(QString::number(id.value));
    }
    if (ids.isEmpty())
        m_settings.remove(QLatin1String(settingskey::pausedFolders));
    else
        m_settings.setValue(QLatin1String(settingskey::pausedFolders), ids);
}

} // namespace partway
