// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/theme/icons.h"

#include "app/gui/theme/tokens.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>

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
    case Glyph::Folder:
        return QStringLiteral("folder");
    case Glyph::Menu:
        return QStringLiteral("menu");
    case Glyph::PriorityHigh:
        return QStringLiteral("priority_high");
    case Glyph::PriorityLow:
        return QStringLiteral("priority_low");
    case Glyph::Reveal:
        return QStringLiteral("reveal");
    case Glyph::Warning:
        return QStringLiteral("warning");
    }
    Q_UNREACHABLE();
}

QColor colorOf(Ink ink, QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    const bool disabled = mode == QIcon::Disabled;
    switch (ink) {
    case Ink::Button:
        return palette.color(disabled ? QPalette::Disabled : QPalette::Active, QPalette::ButtonText);
    case Ink::OnAccent:
        return disabled ? tokensFor(palette).muted : tokensFor(palette).onAccent;
    }
    Q_UNREACHABLE();
}

class GlyphEngine final : public QIconEngine
{
public:
    GlyphEngine(Glyph glyph, Ink ink)
        : m_glyph(glyph)
        , m_ink(ink)
    {
    }
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const int side = std::min(rect.width(), rect.height());
        const double ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        const QPoint at = rect.topLeft() + QPoint((rect.width() - side) / 2, (rect.height() - side) / 2);
        painter->drawPixmap(at, glyphPixmap(m_glyph, colorOf(m_ink, mode), side, ratio));
    }
    /// The size is in pixels of the device; QIcon says itself how many of them make a point.
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return glyphPixmap(m_glyph, colorOf(m_ink, mode), std::min(size.width(), size.height()), 1.0);
    }
    [[nodiscard]] QIconEngine *clone() const override { return new GlyphEngine(m_glyph, m_ink); }

private:
    Glyph m_glyph;
    Ink m_ink;
};

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

QIcon glyphIcon(Glyph glyph, Ink ink) { return QIcon(new GlyphEngine(glyph, ink)); }

QIcon glyphIcon(Glyph glyph, const QPalette &) { return glyphIcon(glyph, Ink::Button); }

} // namespace partway
