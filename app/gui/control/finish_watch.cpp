// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/control/finish_watch.h"

#include "app/gui/folders/folder_model.h"
#include "app/gui/transfers/transfer_model.h"

namespace partway {

using namespace std::chrono_literals;

FinishWatch::FinishWatch(Clock &clock, TransferModel &model, FolderModel &folders, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_model(model)
    , m_folders(folders)
{
    connect(&m_model, &TransferModel::updated, this, &FinishWatch::onUpdated);
    connect(&m_folders, &FolderModel::updated, this, &FinishWatch::onUpdated);
}

FinishWatch::~FinishWatch() { m_clock.cancel(m_timer); }

void FinishWatch::choose(AfterFinishing choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    m_seen.clear();
    m_foldersSeen.clear();
    count(-1);
    Q_EMIT changed();
    onUpdated();
}

FinishWatch::Looked FinishWatch::look()
{
    Looked now;
    for (const Transfer &transfer : m_model.transfers()) {
        if (transfer.isActive() || transfer.state == TransferState::Queued) {
            now.underWay = true;
            m_seen.insert(transfer.id);
        } else if (m_seen.contains(transfer.id)) {
            now.failed += transfer.state == TransferState::Failed ? 1 : 0;
            now.paused += transfer.state == TransferState::Paused ? 1 : 0;
        }
    }
    for (const FolderUpload &folder : m_folders.folders()) {
        if (isUnderWay(folder)) {
            now.underWay = true;
            m_foldersSeen.insert(folder.id);
        } else if (m_foldersSeen.count(folder.id) > 0) {
            now.failed += belongsTo(folder, TransferGroup::Failed) ? 1 : 0;
            now.paused += belongsTo(folder, TransferGroup::Paused) ? 1 : 0;
        }
    }
    return now;
}

void FinishWatch::onUpdated()
{
    if (m_choice == AfterFinishing::Nothing)
        return;
    const Looked now = look();
    if (now.underWay || (m_seen.isEmpty() && m_foldersSeen.empty()) || now.paused > 0) {
        if (m_secondsLeft >= 0) {
            count(-1);
            Q_EMIT changed();
        }
        return;
    }
    if (now.failed > 0) {
        choose(AfterFinishing::Nothing);
        Q_EMIT gaveUp(now.failed);
        return;
    }
    if (m_secondsLeft < 0) {
        count(countdown);
        Q_EMIT changed();
    }
}

void FinishWatch::count(int seconds)
{
    m_clock.cancel(m_timer);
    m_timer = 0;
    m_secondsLeft = seconds;
    if (seconds >= 0)
        m_timer = m_clock.after(1s, [this] { tick(); });
}

void FinishWatch::tick()
{
    if (m_secondsLeft > 1) {
        count(m_secondsLeft - 1);
        Q_EMIT changed();
        return;
    }
    const AfterFinishing what = m_choice;
    choose(AfterFinishing::Nothing);
    Q_EMIT due(what);
}

} // namespace partway
