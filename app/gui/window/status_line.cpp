// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/window/status_line.h"

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
    setAccessibleName(tr("Status"));
    setTotals({}, 0);
}

QSize StatusLine::sizeHint() const
{
    return {400, std::max(measure::statusBar, QFontMetrics(secondaryFont(font())).height() + 12)};
}

void StatusLine::setTotals(const Totals &totals, qint64 limit)
{
    QStringList parts;
    if (totals.active > 0)
        parts << tr("%Ln active", "transfers", totals.active);
    if (totals.waiting > 0)
        parts << tr("%Ln waiting", "transfers", totals.waiting);
    if (totals.left)
        parts << tr("about %1 left").arg(formatDuration(*totals.left));
    QString rest =
        parts.isEmpty() ? tr("Nothing to upload") : parts.join(tr(", ", "between the items of a list"));
    if (limit > 0)
        rest = tr("%1; limited to %2").arg(rest, formatRate(double(limit)));
    const QString rate = totals.bytesPerSecond >= 1 ? formatRate(totals.bytesPerSecond) : QString();
    if (rate == m_rate && rest == m_rest)
        return;
    m_rate = rate;
    m_rest = rest;
    setAccessibleDescription(text());
    update();
}

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
        const int wide = QFontMetrics(font).horizontalAdvance(text) + 1;
        const int left = mirrored ? width() - x - wide : x;
        painter.drawText(QRect(left, 1, wide, height() - 1), int(align), text);
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
    put(m_rest, small, m_rate.isEmpty() ? t.muted : t.text);
}

} // namespace partway
