// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/transfer.h"

#include <QList>
#include <QObject>
#include <QTimer>

namespace partway {

class QueuePort;

/// Hands requests to the queue a batch at a time, so that neither the window nor the engine stands still for
/// a hundred thousand of them.
class QueueFeeder : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype batch = 500;

    explicit QueueFeeder(QueuePort &queue, QObject *parent = nullptr);

    /// The first batch at once, the others from the event loop.
    void feed(const QList<partway::TransferRequest> &requests);
    [[nodiscard]] bool isEmpty() const { return m_next >= m_requests.size(); }

private:
    void feedBatch();

    QueuePort &m_queue;
    QList<TransferRequest> m_requests;
    qsizetype m_next = 0;
    quint64 m_tag = 0;
    QTimer m_turn;
};

} // namespace partway
