// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/theme/icons.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace partway {

namespace {

QString fileOf(Glyph glyph)
{
    switch (glyph) {
    case Glyph::Add:
        return QStringLiteral("add");
    case Glyph::Resume:
        return QStringLiteral("resume");
    case Glyph::Pause:
        return QStringLiteral("pause");
    case Glyph::Remove:
        return QStringLiteral("remove");
    case Glyph::Filter:
        return QStringLiteral("filter");
    case Glyph::Upload:
        return QStringLiteral("upload");
    case Glyph::Waiting:
        return QStringLiteral("waiting");
    case Glyph::Check:
        return QStringLiteral("check");
    case Glyph::Problem:
        return QStringLiteral("problem");
    case Glyph::Key:
        return QStringLiteral("key");
    case Glyph::Network:
        return QStringLiteral("network");
    case Glyph::Chevron:
        return QStringLiteral("chevron");
    case Glyph::Account:
        return QStringLiteral("account");
    case Glyph::Drop:
        return QStringLiteral("drop");
    case Glyph::Menu:
        return QStringLiteral("menu");
    case Glyph::Reveal:
        return QStringLiteral("reveal");
    }
    Q_UNREACHABLE();
}

} // namespace

QPixmap glyphPixmap(Glyph glyph, const QColor &color, int size, double ratio)
{
    const QString name = fileOf(glyph);
    const QString key = QStringLiteral("glyph/%1/%2/%3/%4").arg(name, color.name()).arg(size).arg(ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(QSize(size, size) * ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(QStringLiteral(":/icons/%1.svg").arg(name)).render(&painter);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), color);
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon glyphIcon(Glyph glyph, const QColor &color, const QColor &disabled)
{
    QIcon icon;
    for (const double ratio : {1.0, 2.0}) {
        icon.addPixmap(glyphPixmap(glyph, color, 16, ratio), QIcon::Normal);
        icon.addPixmap(glyphPixmap(glyph, disabled, 16, ratio), QIcon::Disabled);
    }
    return icon;
}

QIcon glyphIcon(Glyph glyph, const QPalette &palette)
{
    return glyphIcon(glyph, palette.color(QPalette::ButtonText),
                     palette.color(QPalette::Disabled, QPalette::ButtonText));
}

} // namespace partway
