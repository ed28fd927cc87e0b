// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/transfers/bar_shape.h"

#include "app/gui/theme/tokens.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace partway {

BarShares barShares(const Transfer &transfer)
{
    if (transfer.state == TransferState::Done)
        return {1, 0};
    if (transfer.size <= 0)
        return {};
    BarShares shares;
    shares.confirmed = std::clamp(double(transfer.confirmed) / double(transfer.size), 0.0, 1.0);
    shares.inFlight =
        std::clamp(double(transfer.inFlight) / double(transfer.size), 0.0, 1.0 - shares.confirmed);
    return shares;
}

void drawBar(QPainter &painter, const QRectF &rect, const BarShares &shares, const Tokens &tokens,
             bool mirrored)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const double radius = rect.height() / 2;
    painter.setBrush(tokens.track);
    painter.drawRoundedRect(rect, radius, radius);
    const auto fill = [&](double from, double to, const QColor &color) {
        if (to <= from)
            return;
        const double left = mirrored ? rect.right() - to * rect.width() : rect.left() + from * rect.width();
        painter.setClipRect(QRectF(left, rect.top(), (to - from) * rect.width(), rect.height()));
        painter.setBrush(color);
        painter.drawRoundedRect(rect, radius, radius);
    };
    fill(0, shares.confirmed, tokens.confirmed);
    fill(shares.confirmed, shares.confirmed + shares.inFlight, tokens.inFlight);
    painter.restore();
}

} // namespace partway
