// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/speed/speed_graph.h"
#include "app/gui/speed/speed_words.h"
#include "app/gui/theme/theme.h"
#include "app/text/quantities_text.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace partway {

namespace {

constexpr int gap = 8; ///< between a label and the plot

} // namespace

int SpeedGraph::lineHeight() const { return QFontMetrics(secondaryFont(font())).height(); }

int SpeedGraph::gutter() const
{
    // As wide as the widest label may become: an axis whose labels grow must not move the plot.
    return QFontMetrics(secondaryFont(font())).horizontalAdvance(formatRoundRate(888'800'000)) + gap;
}

QRectF SpeedGraph::plot() const
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int below = lineHeight() + gap;
    const int above = lineHeight() + gap;
    const int end = 2 * measure::step;
    return QRectF(rect()).adjusted(mirrored ? end : gutter(), above, mirrored ? -gutter() : -end, -below);
}

void SpeedGraph::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens t = tokensFor(palette());
    painter.setFont(secondaryFont(font()));
    drawGrid(painter, t);
    drawTimes(painter, t);
    painter.setRenderHint(QPainter::Antialiasing);
    drawRate(painter, t);
    drawLimit(painter, t);
    drawReading(painter, t);
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
        painter.setPen(QPen(t.confirmed, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

void SpeedGraph::drawGrid(QPainter &painter, const Tokens &t) const
{
    const QRectF area = plot();
    const RateAxis scale = axis();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int lines = int(std::lround(scale.top / scale.step));
    for (int i = 0; i <= lines; ++i) {
        const double y = std::round(yOf(i * scale.step));
        painter.fillRect(QRectF(area.left(), y, area.width(), 1), t.line);
        const QString label = i == 0 ? rateOrNothing(0) : formatRoundRate(qint64(i * scale.step));
        const double left = mirrored ? area.right() + gap : 0;
        const double wide = mirrored ? width() - left : area.left() - gap;
        painter.setPen(t.muted);
        painter.drawText(QRectF(left, y - lineHeight() / 2.0, wide, lineHeight()),
                         (mirrored ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter, label);
    }
}

void SpeedGraph::drawTimes(QPainter &painter, const Tokens &t) const
{
    const QRectF area = plot();
    const double top = area.bottom() + gap;
    painter.setPen(t.muted);
    for (int minute = 0; minute <= 10; minute += 2) {
        const double x = xOf(std::min(minute * 60, RateHistory::span - 1));
        painter.fillRect(QRectF(std::round(x), area.bottom(), 1, 4), t.line);
        const QString label = minute == 0 ? tr("now") : tr("%L1 min", "minutes ago").arg(minute);
        const double wide = QFontMetrics(painter.font()).horizontalAdvance(label) + 2;
        const double left = std::clamp(x - wide / 2, 0.0, width() - wide);
        painter.drawText(QRectF(left, top, wide, lineHeight()), Qt::AlignCenter, label);
    }
}

void SpeedGraph::drawRate(QPainter &painter, const Tokens &t) const
{
    const QRectF area = plot();
    const double top = axis().top;
    QPolygonF run;
    const auto finish = [&] {
        if (run.isEmpty())
            return;
        if (run.size() == 1)
            run.append(run.constFirst() + QPointF(1, 0)); // a second alone is seen, too
        QPolygonF under = run;
        under.prepend({run.constFirst().x(), area.bottom()});
        under.append({run.constLast().x(), area.bottom()});
        painter.setPen(Qt::NoPen);
        painter.setBrush(mixed(t.panel, t.confirmed, 0.16));
        painter.drawPolygon(under);
        painter.setPen(QPen(t.confirmed, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(run);
        run.clear();
    };
    for (int ago = RateHistory::span - 1; ago >= 0; --ago) {
        const auto rate = m_history.at(m_now - ago);
        if (rate)
            run.append({xOf(ago), area.bottom() - *rate / top * area.height()});
        else
            finish();
    }
    finish();
}

void SpeedGraph::drawLimit(QPainter &painter, const Tokens &t) const
{
    const double top = axis().top;
    if (m_limit <= 0 || m_limit > top)
        return;
    const QRectF area = plot();
    const double y = std::round(yOf(m_limit)) + 0.5;
    painter.setPen(QPen(t.attention, 1.2, Qt::DashLine));
    painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
    // Above the line, at the old end, on a ground of its own: the graph may pass behind it.
    const QString label = tr("Limit %1").arg(formatRate(m_limit));
    const double wide = QFontMetrics(painter.font()).horizontalAdvance(label) + 8;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QRectF box(mirrored ? area.right() - wide - 4 : area.left() + 4, y - lineHeight() - 1, wide,
                     lineHeight());
    painter.setPen(t.attention);
    painter.drawText(box, Qt::AlignCenter, label);
}

void SpeedGraph::drawReading(QPainter &painter, const Tokens &t) const
{
    if (!m_reading)
        return;
    const QRectF area = plot();
    const double x = xOf(*m_reading);
    painter.setPen(QPen(t.muted, 1));
    painter.drawLine(QPointF(x, area.top() - 4), QPointF(x, area.bottom()));
    if (const auto rate = m_history.at(m_now - *m_reading)) {
        painter.setPen(QPen(t.panel, 2));
        painter.setBrush(t.confirmed);
        painter.drawEllipse(QPointF(x, yOf(*rate)), 4.5, 4.5);
    }
    const QString text = readingText();
    const double wide = QFontMetrics(painter.font()).horizontalAdvance(text) + 4 * measure::step;
    const double left = std::clamp(x - wide / 2, 0.0, std::max(0.0, width() - wide));
    const QRectF box(left, 1, wide, lineHeight() + 4);
    painter.setPen(QPen(t.line, 1));
    painter.setBrush(t.window);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(t.text);
    painter.drawText(box, Qt::AlignCenter, text);
}

} // namespace partway
