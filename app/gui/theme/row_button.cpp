// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/theme/row_button.h"

#include "app/gui/theme/cell_text.h"
#include "app/gui/theme/theme.h"
#include "app/gui/theme/tokens.h"

#include <QPainter>

#include <algorithm>

namespace partway {

QSize rowButtonSize(const QFont &font, const QString &text)
{
    const QFontMetrics metrics(strongFont(secondaryFont(font))); // the primary one is wider
    return {metrics.horizontalAdvance(text) + 6 * measure::step,
            std::max(26, metrics.height() + 2 * measure::step)};
}

void paintRowButton(QPainter &painter, const QStyleOptionViewItem &option, const QRect &button,
                    const QString &text, RowButtonLook look)
{
    const Tokens t = tokensFor(option.palette);
    const bool primary = look == RowButtonLook::Primary;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(primary ? QPen(Qt::NoPen) : QPen(mixed(t.panel, t.text, 0.28), 1));
    painter.setBrush(primary                          ? t.confirmed
                     : look == RowButtonLook::Pointed ? mixed(t.panel, t.confirmed, 0.14)
                                                      : t.panel);
    painter.drawRoundedRect(QRectF(button).adjusted(0.5, 0.5, -0.5, -0.5), measure::radius, measure::radius);
    painter.restore();
    const QFont small = secondaryFont(option.font);
    drawLine(painter, button.adjusted(measure::step, 0, -measure::step, 0), text,
             primary ? strongFont(small) : small, primary ? t.onAccent : t.text, Qt::AlignHCenter,
             option.direction);
}

} // namespace partway
