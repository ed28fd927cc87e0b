// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/queue/snapshot_feed.h"

#include <QTimerEvent>

#include <utility>

namespace partway {

void SnapshotFeed::change(const QList<Transfer> &transfers)
{
    if (!transfers.isEmpty())
        put({transfers, {}, 0});
}

void SnapshotFeed::remove(const QList<TransferId> &ids)
{
    if (!ids.isEmpty())
        put({{}, ids, 0});
}

void SnapshotFeed::put(Batch batch)
{
    const bool first = m_waiting.empty();
    m_waiting.push_back(std::move(batch));
    if (first)
        handOn();
    if (!m_waiting.empty() && !m_next.isActive())
        m_next.start(0, this);
}

void SnapshotFeed::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_next.timerId()) {
        QObject::timerEvent(event);
        return;
    }
    handOn();
    if (m_waiting.empty())
        m_next.stop();
}

void SnapshotFeed::handOn()
{
    Batch &batch = m_waiting.front();
    if (!batch.removed.isEmpty()) {
        const QList<TransferId> ids = std::move(batch.removed);
        m_waiting.pop_front();
        Q_EMIT removed(ids);
        return;
    }
    if (batch.from == 0 && batch.changed.size() <= piece) {
        const QList<Transfer> whole = std::move(batch.changed);
        m_waiting.pop_front();
        Q_EMIT changed(whole, false);
        return;
    }
    const QList<Transfer> some = batch.changed.mid(batch.from, piece);
    batch.from += some.size();
    const bool more = batch.from < batch.changed.size();
    if (!more)
        m_waiting.pop_front();
    Q_EMIT changed(some, more);
}

} // namespace partway
