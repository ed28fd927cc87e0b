// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/in_progress/outcome_label.h"

#include "app/gui/theme/tokens.h"

#include <QPainter>

namespace partway {

OutcomeLabel::OutcomeLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::RichText);
    setWordWrap(true);
    setContentsMargins(12, 10, 12, 10);
}

void OutcomeLabel::paintEvent(QPaintEvent *event)
{
    const Tokens t = tokensFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(t.window, t.track, isDark(palette()) ? 0.6 : 0.8));
    painter.drawRoundedRect(rect(), measure::radius, measure::radius);
    painter.end();
    QLabel::paintEvent(event);
}

} // namespace partway
