// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/platform/notify/news_digest.h"
#include "app/gui/platform/notify/notifier.h"

#include <QObject>

class QSettings;

namespace partway {

class MainWindow;

/// Tells, outside the window, what finished and what failed, as far as the person wants to hear it.
class TransferNews : public QObject
{
    Q_OBJECT
public:
    TransferNews(QSettings &settings, Clock &clock, Notifier &notifier, MainWindow &window,
                 QObject *parent = nullptr);
    ~TransferNews() override;

private:
    void schedule();
    void speak();
    void tellFinished(const QList<Transfer> &transfers);
    void tellFailed(const QList<Transfer> &transfers);
    void onActed(Notification::Kind kind, const QString &action);
    void onChanged(const QList<partway::Transfer> &transfers);

    QSettings &m_settings;
    Clock &m_clock;
    Notifier &m_notifier;
    MainWindow &m_window;
    NewsDigest m_digest;
    Clock::TimerId m_timer = 0;
    QList<TransferId> m_failed; ///< those of the message that is shown
    TransferId m_finished;      ///< the first of those
};

} // namespace partway
