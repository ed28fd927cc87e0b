// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/engine/folder/folder_upload.h"
#include "core/plan/transfer.h"

#include <QList>
#include <QObject>

#include <map>
#include <memory>
#include <optional>
#include <vector>

class QSettings;

namespace partway {

class NetworkWatch;
class FolderPort;
class NoticeBar;
class QueuePort;
class SleepWatch;

/// Tells the queue that the network is back, after a sleep or a change, and keeps new transfers from a
/// network that costs by the byte until the person says so.
class NetworkDesk : public QObject
{
    Q_OBJECT
public:
    /// The line is often up a moment after the system is: it is tried at once and once more then.
    static constexpr milliseconds afterWaking{5000};
    /// A change comes as a burst of news.
    static constexpr milliseconds settling{500};

    NetworkDesk(QueuePort &queue, QSettings &settings, Clock &clock, NoticeBar &notices, SleepWatch &sleep,
                const std::vector<std::unique_ptr<NetworkWatch>> &watches, QObject *parent = nullptr);
    ~NetworkDesk() override;

    /// New folders wait like new transfers; `port` must outlive this object.
    void watch(FolderPort &port);
    /// As far as anybody knows: nothing is claimed where the system does not tell.
    [[nodiscard]] std::optional<bool> isMetered() const;

private:
    enum class Hold { Asked, Stopped };

    void networkChangedIn(milliseconds delay);
    [[nodiscard]] bool mustWait() const;
    void onFolderAdded(FolderUploadId id);
    void onFolderChanged(const FolderUpload &folder);
    void onAdded(const QList<partway::TransferId> &ids);
    void onChanged(const QList<partway::Transfer> &transfers);
    void onRemoved(const QList<partway::TransferId> &ids);
    void onMeteredChanged();
    void tellWhatWaits();
    void startWhatWaits();

    QueuePort &m_queue;
    QSettings &m_settings;
    Clock &m_clock;
    NoticeBar &m_notices;
    const std::vector<std::unique_ptr<NetworkWatch>> &m_watches;
    Clock::TimerId m_timer = 0;
    std::map<TransferId, Hold> m_waiting; ///< added here while it was metered
    FolderPort *m_folders = nullptr;
    std::map<FolderUploadId, Hold> m_foldersWaiting;
};

} // namespace partway
