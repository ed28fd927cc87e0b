// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/in_progress/verdict_map.h"

#include "app/gui/in_progress/verdict_words.h"

namespace partway {

VerdictMap::VerdictMap(QWidget *parent)
    : CellMap(parent)
{
    setAccessibleName(tr("How the parts compare"));
    setGround(QPalette::Window);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void VerdictMap::setComparison(const PartComparison &comparison)
{
    m_comparison = comparison;
    takeParts(int(comparison.verdicts.size()));
}

// Bounded by the maximum height where fewer rows are needed.
QSize VerdictMap::minimumSizeHint() const
{
    return {CellMap::minimumSizeHint().width(), heightOfRows(mostRows)};
}
QSize VerdictMap::sizeHint() const { return {CellMap::sizeHint().width(), heightOfRows(mostRows)}; }

QList<PartCell> VerdictMap::cellsFor(int capacity) const { return cellsOf(m_comparison.verdicts, capacity); }

QString VerdictMap::describe(int index) const
{
    if (index < 0 || index >= cells().size())
        return {};
    return cellInWords(cells().at(index), m_comparison);
}

} // namespace partway
