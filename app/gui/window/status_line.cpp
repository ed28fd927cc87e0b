// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/window/status_line.h"

#include "app/gui/theme/accessible_role.h"
#include "app/gui/theme/icons.h"
#include "app/gui/theme/theme.h"
#include "app/gui/theme/tokens.h"
#include "app/text/quantities_text.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace partway {

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setAccessibleRole(*this, QAccessible::StatusBar);
    setAccessibleName(tr("Status"));
    setTotals({});
}

QSize StatusLine::sizeHint() const
{
    return {400, std::max(measure::statusBar, QFontMetrics(secondaryFont(font())).height() + 12)};
}

void StatusLine::setTotals(const Totals &totals)
{
    QStringList parts;
    if (totals.active > 0)
        parts << tr("%Ln active", "transfers", totals.active);
    if (totals.waiting > 0)
        parts << tr("%Ln waiting", "transfers", totals.waiting);
    if (totals.left)
        parts << tr("about %1 left").arg(formatDuration(*totals.left));
    const QString counts =
        parts.isEmpty() ? tr("Nothing to upload") : parts.join(tr(", ", "between the items of a list"));
    const QString rate = totals.bytesPerSecond >= 1 ? formatRate(totals.bytesPerSecond) : QString();
    if (rate == m_rate && counts == m_counts)
        return;
    m_rate = rate;
    m_counts = counts;
    setAccessibleDescription(text());
    update();
}

void StatusLine::setLimitText(const QString &limit)
{
    if (limit == m_limit)
        return;
    m_limit = limit;
    setAccessibleDescription(text());
    update();
}

QString StatusLine::rest() const
{
    return m_limit.isEmpty() ? m_counts : tr("%1; %2", "counts; limit").arg(m_counts, m_limit);
}

QString StatusLine::text() const { return m_rate + QLatin1Char(' ') + rest(); }

void StatusLine::paintEvent(QPaintEvent *)
{
    const Tokens t = tokensFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), t.sideBar);
    painter.fillRect(QRect(0, 0, width(), 1), t.line);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto align = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
    int x = 16;
    const auto put = [&](const QString &text, const QFont &font, const QColor &color) {
        painter.setFont(font);
        painter.setPen(color);
        const QFontMetrics metrics(font);
        const QString shown = metrics.elidedText(text, Qt::ElideRight, std::max(0, width() - x - 4));
        const int wide = metrics.horizontalAdvance(shown) + 1;
        const int left = mirrored ? width() - x - wide : x;
        painter.drawText(QRect(left, 1, wide, height() - 1), int(align), shown);
        x += wide;
    };
    const QFont small = secondaryFont(font());
    if (!m_rate.isEmpty()) {
        const int left = mirrored ? width() - x - 14 : x;
        painter.drawPixmap(left, (height() - 13) / 2,
                           glyphPixmap(Glyph::Upload, t.muted, 14, devicePixelRatioF()));
        x += 18;
        put(m_rate, strongFont(small), t.text);
        x += 16;
    }
    put(rest(), small, m_rate.isEmpty() ? t.muted : t.text);
}

} // namespace partway
