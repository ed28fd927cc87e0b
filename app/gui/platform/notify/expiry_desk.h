// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/platform/notify/expiry_reminders.h"
#include "app/gui/platform/notify/notifier.h"

#include <QObject>

#include <map>

class QSettings;

namespace partway {

class MainWindow;
class QueuePort;

/// Reminds of uploads that wait while their store is going to delete them: in the window, and outside it as
/// far as the person wants that.
class ExpiryDesk : public QObject
{
    Q_OBJECT
public:
    static constexpr milliseconds lookEvery{60000};

    ExpiryDesk(QueuePort &queue, QSettings &settings, Clock &clock, Notifier &notifier, MainWindow &window,
               QObject *parent = nullptr);
    ~ExpiryDesk() override;

private:
    template <typename Transfers>
    void look(const Transfers &transfers);
    void lookAtAllLater();
    void remind();
    void onEndangeredFewer();
    void resumeAll();
    [[nodiscard]] QList<Transfer> endangered() const;
    [[nodiscard]] QString sentence() const;

    QueuePort &m_queue;
    QSettings &m_settings;
    Clock &m_clock;
    Notifier &m_notifier;
    MainWindow &m_window;
    ExpiryReminders m_reminders;
    std::map<TransferId, Transfer> m_endangered;
    Clock::TimerId m_timer = 0;
};

} // namespace partway
