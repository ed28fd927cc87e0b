// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/settings/setting.h"
#include "app/gui/update/new_version.h"
#include "core/base/clock.h"

#include <QObject>
#include <QVersionNumber>

#include <functional>

class QSettings;

namespace partway {

class NoticeBar;
class Preferences;
class UpdatePort;

/// What the watch works with; all of it outlives the watch.
struct UpdateWatchPorts
{
    UpdatePort &network;
    Clock &clock;
    QSettings &settings;
    Preferences &preferences;
    NoticeBar &notices;
    std::function<bool(const QUrl &)> open; ///< in the browser
    QVersionNumber running;
};

/// Asks the address that the preferences know once a day at most, where the person wants that, and tells of a
/// newer version above the queue, with the address of its page to be seen. Downloads nothing. A version whose
/// message was closed is not told of again, and a look that failed is not spoken of.
class UpdateWatch : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::minutes afterStart{1};
    static constexpr std::chrono::minutes lookAtClock{30}; ///< timers stand still while the computer sleeps
    static constexpr std::chrono::hours between{24};

    explicit UpdateWatch(UpdateWatchPorts ports, QObject *parent = nullptr);
    ~UpdateWatch() override;

private:
    void wait(milliseconds delay);
    void onClock();
    [[nodiscard]] bool isDue() const;
    void onAnswer(const std::optional<QByteArray> &answer);
    void tell(const NewVersion &newer);
    void open(const QUrl &page);

    UpdateWatchPorts m;
    Clock::TimerId m_timer = 0;
};

} // namespace partway
