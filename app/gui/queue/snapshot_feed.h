// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/transfer.h"

#include <QBasicTimer>
#include <QList>
#include <QObject>

#include <deque>

namespace partway {

/// Hands the engine's snapshots on in pieces: one move in a long queue renumbers every row behind it, and the
/// window must not stand still for that. What fits one piece goes through at once; everything stays in order.
class SnapshotFeed : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    static constexpr int piece = 3000; ///< rows a turn of the event loop

    void change(const QList<partway::Transfer> &transfers);
    void remove(const QList<partway::TransferId> &ids);

Q_SIGNALS:
    /// `more`: the rest of the same batch follows; rows may be out of order until then.
    void changed(const QList<partway::Transfer> &transfers, bool more);
    void removed(const QList<partway::TransferId> &ids);

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    struct Batch
    {
        QList<Transfer> changed;
        QList<TransferId> removed;
        qsizetype from = 0; ///< of `changed`: handed on before
    };

    void put(Batch batch);
    void handOn();

    std::deque<Batch> m_waiting;
    QBasicTimer m_next;
};

} // namespace partway
