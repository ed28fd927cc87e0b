// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/platform/tray/tray_picture.h"

#include "app/gui/theme/tokens.h"

#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

#include <cmath>

namespace partway {

namespace {

// In units of a 16 px icon; lines fall on whole pixels there and on every multiple of it.
constexpr double unit = 16;
constexpr double ringWidth = 2;

void paintRing(QPainter &painter, const QColor &color, const TrayPicture &picture)
{
    const QRectF ring(1, 1, 14, 14);
    QColor track = color;
    track.setAlphaF(0.35F);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(
        QPen(picture.mood == QueueMood::Idle ? color : track, ringWidth, Qt::SolidLine, Qt::FlatCap));
    painter.drawEllipse(ring);
    if (picture.mood == QueueMood::Idle || picture.step == 0)
        return;
    painter.setPen(QPen(color, ringWidth, Qt::SolidLine, Qt::FlatCap));
    painter.drawArc(ring, 90 * 16, -360 * 16 * picture.step / TrayPicture::steps);
}

void paintArrow(QPainter &painter, const QColor &color)
{
    QPainterPath arrow;
    arrow.moveTo(8, 4);
    arrow.lineTo(11.5, 8);
    arrow.lineTo(9, 8);
    arrow.lineTo(9, 12);
    arrow.lineTo(7, 12);
    arrow.lineTo(7, 8);
    arrow.lineTo(4.5, 8);
    arrow.closeSubpath();
    painter.fillPath(arrow, color);
}

void paintBars(QPainter &painter, const QColor &color)
{
    painter.fillRect(QRectF(5, 5, 2, 6), color);
    painter.fillRect(QRectF(9, 5, 2, 6), color);
}

/// An exclamation mark on a disc, in the lower corner; a clear rim keeps it apart from the ring.
void paintBadge(QPainter &painter, const Tokens &tokens)
{
    painter.setPen(Qt::NoPen);
    painter.setCompositionMode(QPainter::CompositionMode_Clear);
    painter.setBrush(Qt::black); // only its shape counts: it clears
    painter.drawEllipse(QPointF(11.5, 11.5), 5.3, 5.3);
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    painter.setBrush(tokens.failed);
    painter.drawEllipse(QPointF(11.5, 11.5), 4.5, 4.5);
    painter.fillRect(QRectF(10.9, 8.6, 1.3, 3.6), tokens.onAccent);
    painter.fillRect(QRectF(10.9, 13, 1.3, 1.3), tokens.onAccent);
}

QPixmap drawn(const TrayPicture &picture, int size)
{
    // The light tokens are dark enough for a light panel and still bright enough for a dark one.
    const Tokens tokens = lightTokens();
    const QColor color =
        picture.mood == QueueMood::Moving ? tokens.confirmed : mixed(tokens.muted, tokens.track, 0.25);
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(size / unit, size / unit);
    paintRing(painter, color, picture);
    if (picture.mood == QueueMood::Paused)
        paintBars(painter, color);
    else
        paintArrow(painter, color);
    if (picture.needsLook)
        paintBadge(painter, tokens);
    return pixmap;
}

} // namespace

TrayPicture trayPicture(const QueueGlance &glance)
{
    TrayPicture picture;
    picture.mood = glance.mood;
    picture.needsLook = glance.needsLook;
    if (const auto progress = glance.progress())
        picture.step = int(std::floor(*progress * TrayPicture::steps));
    return picture;
}

QIcon trayIcon(const TrayPicture &picture)
{
    QIcon icon;
    for (const int size : {16, 22, 24, 32, 44, 48, 64})
        icon.addPixmap(drawn(picture, size));
    return icon;
}

} // namespace partway
