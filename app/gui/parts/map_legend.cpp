// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/parts/map_legend.h"

#include "app/gui/parts/cell_sprites.h"
#include "app/gui/theme/theme.h"

#include <QPainter>

#include <array>

namespace partway {

namespace {

constexpr int gap = 16;
constexpr int textGap = 5;
constexpr double margin = 2;

/// What goes well explains itself sooner than what does not.
constexpr std::array leftOutFirst{CellLook::Waiting, CellLook::Partly, CellLook::Checking,
                                  CellLook::Confirmed, CellLook::Retrying};

} // namespace

MapLegend::MapLegend(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setAccessibleName(tr("What the cells mean"));
    setAccessibleDescription(tr(
        "Solid: confirmed. Filled from below: on the way. Outline: waiting. Dotted: being checked. Hatched: "
        "tried again soon. Crossed: failed."));
}

void MapLegend::setCounts(const PartCounts &counts)
{
    if (m_counts == counts)
        return;
    m_counts = counts;
    update();
}

QList<MapLegend::Entry> MapLegend::entries() const
{
    QList<Entry> list{{CellLook::Confirmed, tr("confirmed")},
                      {CellLook::Partly, tr("sending")},
                      {CellLook::Waiting, tr("waiting")}};
    if (m_counts.checking > 0)
        list.append({CellLook::Checking, tr("being checked")});
    if (m_counts.retrying > 0)
        list.append({CellLook::Retrying, tr("retrying")});
    if (m_counts.failed > 0)
        list.append({CellLook::Failed, tr("failed")});
    return list;
}

double MapLegend::widthOf(const QList<Entry> &list) const
{
    const QFontMetrics metrics(secondaryFont(font()));
    double total = margin;
    for (const Entry &entry : list)
        total += measure::cell + textGap + metrics.horizontalAdvance(entry.text) + gap;
    return total - gap;
}

QList<MapLegend::Entry> MapLegend::fitting(int width) const
{
    QList<Entry> list = entries();
    for (const CellLook look : leftOutFirst) {
        if (widthOf(list) <= width)
            break;
        list.removeIf([look](const Entry &entry) { return entry.look == look; });
    }
    return list;
}

QList<CellLook> MapLegend::shownAt(int width) const
{
    QList<CellLook> looks;
    for (const Entry &entry : fitting(width))
        looks.append(entry.look);
    return looks;
}

QSize MapLegend::sizeHint() const { return {200, QFontMetrics(secondaryFont(font())).height() + 2}; }
QSize MapLegend::minimumSizeHint() const { return {0, sizeHint().height()}; }

void MapLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens t = tokensFor(palette());
    painter.setFont(secondaryFont(font()));
    const QFontMetrics metrics(painter.font());
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    double x = margin;
    for (const Entry &entry : fitting(width())) {
        const int wide = metrics.horizontalAdvance(entry.text);
        const double total = measure::cell + textGap + wide;
        const double left = mirrored ? width() - x - total : x;
        const double cellX = mirrored ? left + wide + textGap : left;
        const double textX = mirrored ? left : left + measure::cell + textGap;
        const bool partly = entry.look == CellLook::Partly;
        drawCell(painter, QRectF(cellX, (height() - measure::cell) / 2, measure::cell, measure::cell),
                 entry.look, 0, partly ? 0.5 : 0, t);
        painter.setPen(t.muted);
        painter.drawText(QRectF(textX, 0, wide + 2, height()), Qt::AlignVCenter | Qt::AlignLeft, entry.text);
        x += total + gap;
    }
}

} // namespace partway
