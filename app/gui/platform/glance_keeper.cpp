// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/platform/glance_keeper.h"

#include "app/gui/window/main_window.h"

#include <QEvent>

namespace partway {

GlanceKeeper::GlanceKeeper(MainWindow &window, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_clock(clock)
    , m_since(clock.utcNow())
{
    connect(&window.model(), &TransferModel::updated, this, &GlanceKeeper::onUpdated);
    connect(&window.folders(), &FolderModel::updated, this, &GlanceKeeper::onUpdated);
    window.installEventFilter(this);
}

GlanceKeeper::~GlanceKeeper() { m_clock.cancel(m_timer); }

bool GlanceKeeper::eventFilter(QObject *watched, QEvent *event)
{
    const bool seen = event->type() == QEvent::WindowActivate || event->type() == QEvent::Show;
    if (seen && m_glance.needsLook) {
        m_glance.needsLook = false;
        Q_EMIT changed(m_glance);
    }
    return QObject::eventFilter(watched, event);
}

void GlanceKeeper::onUpdated()
{
    m_stale = true;
    if (m_timer == 0)
        look();
}

void GlanceKeeper::look()
{
    m_stale = false;
    const TransferRows &transfers = m_window.model().transfers();
    const QList<FolderUpload> &folders = m_window.folders().folders();
    QueueGlance glance = glanceAt(transfers, m_since, folders);
    if (glance.mood == QueueMood::Moving && m_glance.mood != QueueMood::Moving) {
        m_since = m_clock.utcNow();
        glance = glanceAt(transfers, m_since, folders);
    }
    glance.needsLook = m_glance.needsLook;
    if (glance.failed == 0)
        glance.needsLook = false;
    else if (glance.failed > m_glance.failed && !m_window.isInFront())
        glance.needsLook = true;
    m_glance = glance;
    m_timer = m_clock.after(distance, [this] {
        m_timer = 0;
        if (m_stale)
            look();
    });
    Q_EMIT changed(m_glance);
}

} // namespace partway
