// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/platform/queue_glance.h"

#include <QObject>

namespace partway {

class MainWindow;

/// Looks at the queue while it changes, once a second, for what shows it small.
class GlanceKeeper : public QObject
{
    Q_OBJECT
public:
    static constexpr milliseconds distance{1000};

    GlanceKeeper(MainWindow &window, Clock &clock, QObject *parent = nullptr);
    ~GlanceKeeper() override;

    [[nodiscard]] const QueueGlance &glance() const { return m_glance; }

Q_SIGNALS:
    void changed(const partway::QueueGlance &glance);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void onUpdated();
    void look();

    MainWindow &m_window;
    Clock &m_clock;
    Clock::TimerId m_timer = 0;
    QueueGlance m_glance;
    UtcTime m_since; ///< when the present work began
    bool m_stale = false;
};

} // namespace partway
