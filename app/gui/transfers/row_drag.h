// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBasicTimer>
#include <QObject>
#include <QPoint>

class QMouseEvent;
class QPainter;

namespace partway {

class QueueView;

/// Dragging rows to another place in the queue, within the view: nothing leaves it, so that no drag of the
/// window system is needed, nor its event loop. The list scrolls along at its edges; Escape gives up.
class RowDrag : public QObject
{
    Q_OBJECT
public:
    explicit RowDrag(QueueView &view);

    void press(const QMouseEvent &event);
    /// True where the event was for the drag alone.
    bool move(const QMouseEvent &event);
    bool release(const QMouseEvent &event);
    /// True if there was a drag.
    bool cancel();
    /// Where the rows would come to stand.
    void paint(QPainter &painter) const;

Q_SIGNALS:
    void dropped(int gap);
    void refused();

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    enum class State { Idle, Pressed, Dragging, Refused };

    void follow(const QPoint &at);
    void finish();
    [[nodiscard]] int gapAt(const QPoint &at) const;

    QueueView &m_view;
    State m_state = State::Idle;
    QPoint m_from;
    QPoint m_at;
    int m_gap = 0;
    QBasicTimer m_scroll;
};

} // namespace partway
