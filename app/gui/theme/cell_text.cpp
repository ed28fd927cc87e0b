// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/theme/cell_text.h"

#include <QPainter>
#include <QStyle>

namespace partway {

TwoLines twoLines(const QRect &rect, const QFontMetrics &upper, const QFontMetrics &lower)
{
    const int height = upper.height() + 1 + lower.height();
    const int top = rect.top() + (rect.height() - height) / 2;
    return {QRect(rect.left(), top, rect.width(), upper.height()),
            QRect(rect.left(), top + upper.height() + 1, rect.width(), lower.height())};
}

void drawLine(QPainter &painter, const QRect &rect, const QString &text, const QFont &font,
              const QColor &color, Qt::Alignment align, Qt::LayoutDirection direction,
              Qt::TextElideMode elide)
{
    painter.setFont(font);
    painter.setPen(color);
    const QString shown = QFontMetrics(font).elidedText(text, elide, rect.width());
    const auto visual = QStyle::visualAlignment(direction, align | Qt::AlignVCenter);
    painter.drawText(rect, int(visual) | Qt::TextSingleLine, shown);
}

} // namespace partway
