// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/speed/speed_graph.h"

#include "app/gui/speed/speed_words.h"
#include "app/gui/theme/accessible_role.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

/// What the graph holds and how it is read; how it is drawn is in speed_graph_paint.cpp.
namespace partway {

namespace {

constexpr int oldest = RateHistory::span - 1;

} // namespace

SpeedGraph::SpeedGraph(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleRole(*this, QAccessible::Graphic);
    setAccessibleName(tr("Speed in the last 10 minutes"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    describe();
}

QSize SpeedGraph::minimumSizeHint() const { return {200, 80}; }
QSize SpeedGraph::sizeHint() const { return {800, 200}; }

void SpeedGraph::setHistory(const RateHistory &history, qint64 now)
{
    m_history = history;
    m_now = now;
    m_summary = summaryOf(history, now);
    describe();
    update();
}

void SpeedGraph::setLimit(double limit)
{
    if (m_limit == limit)
        return;
    m_limit = limit;
    describe();
    update();
}

RateAxis SpeedGraph::axis() const
{
    constexpr int least = 32; // pixels between two lines
    const int lines = std::clamp(int(plot().height() / least), 1, 5);
    return rateAxisFor(reachOf(m_summary.highest, m_limit), lines);
}

QString SpeedGraph::readingText() const
{
    return m_reading ? rateReadingText(*m_reading, m_history.at(m_now - *m_reading)) : QString();
}

double SpeedGraph::xOf(int secondsAgo) const
{
    const QRectF area = plot();
    const double share = double(oldest - secondsAgo) / oldest;
    return layoutDirection() == Qt::RightToLeft ? area.right() - share * area.width()
                                                : area.left() + share * area.width();
}

double SpeedGraph::yOf(double rate) const
{
    const QRectF area = plot();
    return area.bottom() - rate / axis().top * area.height();
}

void SpeedGraph::describe()
{
    const QString summary = rateSummaryText(m_summary, m_limit);
    setAccessibleDescription(m_reading ? readingText() : summary);
}

void SpeedGraph::read(std::optional<int> secondsAgo)
{
    if (m_reading == secondsAgo)
        return;
    m_reading = secondsAgo;
    describe();
    update();
}

void SpeedGraph::mouseMoveEvent(QMouseEvent *event)
{
    const QRectF area = plot();
    const QPointF at = event->position();
    if (!area.adjusted(-4, -4, 4, 4).contains(at)) {
        read(std::nullopt);
        return;
    }
    const double share = layoutDirection() == Qt::RightToLeft ? (area.right() - at.x()) / area.width()
                                                              : (at.x() - area.left()) / area.width();
    read(std::clamp(oldest - int(std::lround(share * oldest)), 0, oldest));
}

void SpeedGraph::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    if (!hasFocus())
        read(std::nullopt);
}

/// Where a key leads to; nothing for a key that reads no moment.
std::optional<int> SpeedGraph::stepped(const QKeyEvent &event) const
{
    constexpr int minute = 60;
    const int here = m_reading.value_or(0);
    const int back = layoutDirection() == Qt::RightToLeft ? Qt::Key_Right : Qt::Key_Left;
    const int step = event.modifiers().testFlag(Qt::ControlModifier) ? 10 : 1;
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        return std::clamp(event.key() == back ? here + step : here - step, 0, oldest);
    case Qt::Key_PageUp:
        return std::min(here + minute, oldest);
    case Qt::Key_PageDown:
        return std::max(here - minute, 0);
    case Qt::Key_Home:
        return oldest;
    case Qt::Key_End:
        return 0;
    default:
        return std::nullopt;
    }
}

void SpeedGraph::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_reading) {
        read(std::nullopt);
        return;
    }
    if (const auto to = stepped(*event))
        read(to);
    else
        QWidget::keyPressEvent(event);
}

void SpeedGraph::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void SpeedGraph::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    if (!underMouse())
        read(std::nullopt);
    update();
}

void SpeedGraph::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    update();
}

} // namespace partway
