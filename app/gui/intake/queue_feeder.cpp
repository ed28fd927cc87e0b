// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/intake/queue_feeder.h"

#include "app/gui/queue/queue_port.h"

namespace partway {

QueueFeeder::QueueFeeder(QueuePort &queue, QObject *parent)
    : QObject(parent)
    , m_queue(queue)
{
    m_turn.setSingleShot(true);
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &QueueFeeder::feedBatch);
}

void QueueFeeder::feed(const QList<TransferRequest> &requests)
{
    if (isEmpty()) {
        m_requests = requests;
        m_next = 0;
        feedBatch();
    } else {
        m_requests += requests;
    }
}

void QueueFeeder::feedBatch()
{
    if (isEmpty())
        return;
    m_queue.add(m_requests.mid(m_next, batch), ++m_tag);
    m_next += batch;
    if (isEmpty()) {
        m_requests.clear();
        m_next = 0;
    } else {
        m_turn.start();
    }
}

} // namespace partway
