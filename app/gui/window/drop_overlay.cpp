// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/window/drop_overlay.h"

#include "app/gui/theme/icons.h"
#include "app/gui/theme/theme.h"
#include "app/gui/theme/tokens.h"

#include <QPainter>

namespace partway {

DropOverlay::DropOverlay(QWidget *window)
    : QWidget(window)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAccessibleName(tr("Drop files"));
    hide();
}

void DropOverlay::invite(const QString &text, const QString &hint, const QRect &where)
{
    m_text = text;
    m_hint = hint;
    setAccessibleDescription(text + QLatin1Char(' ') + hint);
    setGeometry(where);
    update();
    raise();
    show();
}

void DropOverlay::paintEvent(QPaintEvent *)
{
    const Tokens t = tokensFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor veil = t.panel;
    veil.setAlphaF(0.88F);
    painter.fillRect(rect(), veil);
    painter.setPen(QPen(t.confirmed, 2, Qt::DashLine));
    QColor tint = t.confirmed;
    tint.setAlphaF(0.06F);
    painter.setBrush(tint);
    painter.drawRoundedRect(QRectF(rect()).adjusted(12, 12, -12, -12), 10, 10);
    painter.drawPixmap(QPointF(width() / 2.0 - 20, height() / 2.0 - 52),
                       glyphPixmap(Glyph::Drop, t.confirmed, 40, devicePixelRatioF()));
    QFont large = strongFont(font());
    large.setPixelSize(QFontInfo(font()).pixelSize() + 3);
    painter.setFont(large);
    painter.setPen(t.text);
    QRect used;
    painter.drawText(rect().adjusted(48, height() / 2, -48, -24),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_text, &used);
    painter.setFont(font());
    painter.setPen(t.muted);
    painter.drawText(rect().adjusted(48, used.bottom() + 2 * measure::step, -48, -24),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_hint);
}

} // namespace partway
