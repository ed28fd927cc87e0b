// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/platform/notify/folder_news.h"

#include "app/gui/folders/folder_model.h"
#include "app/gui/folders/folder_port.h"
#include "app/gui/folders/folder_words.h"
#include "app/gui/platform/notify/notifier.h"
#include "app/gui/window/main_window.h"
#include "app/gui/window/settings_keys.h"
#include "app/text/error_sentence.h"
#include "app/text/transfer_text.h"

#include <QSettings>

#include <algorithm>
#include <climits>

namespace partway {

namespace {

int plural(qint64 count) { return int(std::min<qint64>(count, INT_MAX)); }

} // namespace

FolderNews::FolderNews(FolderPort &port, QSettings &settings, Notifier &notifier, MainWindow &window,
                       QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_notifier(notifier)
    , m_window(window)
{
    connect(&port, &FolderPort::changed, this, [this](const QList<FolderUpload> &folders) {
        for (const FolderUpload &folder : folders)
            see(folder);
    });
    connect(&port, &FolderPort::removed, this, [this](FolderUploadId id) { m_known.erase(id); });
}

void FolderNews::see(const FolderUpload &folder)
{
    const auto before = m_known.find(folder.id);
    // What was over before it was first seen is no news.
    const bool ended = before != m_known.end() && before->second != folder.state &&
                       (folder.state == FolderState::Done || folder.state == FolderState::Stopped);
    m_known.insert_or_assign(folder.id, folder.state);
    if (ended)
        tell(folder);
}

void FolderNews::tell(const FolderUpload &folder)
{
    const bool failed = belongsTo(folder, TransferGroup::Failed);
    const bool wanted =
        m_settings
            .value(QLatin1String(failed ? settingskey::notifyFailed : settingskey::notifyFinished), true)
            .toBool();
    if (!wanted || (!failed && m_window.isInFront())) // who looks at the window sees it there
        return;
    Notification told;
    told.kind = failed ? Notification::Kind::Failed : Notification::Kind::Finished;
    const QString name = plainLine(folderName(folder), 60);
    const QString place = plainLine(objectText(folder.request.bucket, folder.request.prefix), 120);
    if (folder.state == FolderState::Stopped) {
        told.title = tr("Upload stopped: %1").arg(name);
        if (folder.error)
            told.text = errorSentence(*folder.error, {.bucket = folder.request.bucket}).whole();
    } else if (failed) {
        told.title = tr("%Ln files of %1 failed", nullptr, plural(folder.counts.of(FileState::Failed).files))
                         .arg(name);
        told.text = tr("%Ln files are stored at %1. The window says why the others failed.", nullptr,
                       plural(folder.counts.of(FileState::Done).files))
                        .arg(place);
    } else {
        told.title = tr("Folder finished: %1").arg(name);
        told.text =
            tr("%Ln files are stored at %1.", nullptr, plural(folder.counts.of(FileState::Done).files))
                .arg(place);
    }
    m_notifier.show(told);
}

} // namespace partway
