// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/parts/cell_legend.h"

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

CellLegend::CellLegend(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void CellLegend::setEntries(const QList<Entry> &entries)
{
    if (m_entries == entries)
        return;
    m_entries = entries;
    update();
}

double CellLegend::widthOf(const QList<Entry> &list) const
{
    const QFontMetrics metrics(secondaryFont(font()));
    double total = margin;
    for (const Entry &entry : list)
        total += measure::cell + textGap + metrics.horizontalAdvance(entry.text) + gap;
    return total - gap;
}

QList<CellLegend::Entry> CellLegend::fitting(int width) const
{
    QList<Entry> list = m_entries;
    for (const CellLook look : leftOutFirst) {
        if (widthOf(list) <= width)
            break;
        list.removeIf([look](const Entry &entry) { return entry.look == look; });
    }
    return list;
}

QList<CellLook> CellLegend::shownAt(int width) const
{
    QList<CellLook> looks;
    for (const Entry &entry : fitting(width))
        looks.append(entry.look);
    return looks;
}

QSize CellLegend::sizeHint() const { return {200, QFontMetrics(secondaryFont(font())).height() + 2}; }
QSize CellLegend::minimumSizeHint() const { return {0, sizeHint().height()}; }

void CellLegend::paintEvent(QPaintEvent *)
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
