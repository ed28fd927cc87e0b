// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/parts/part_map.h"

#include "app/gui/parts/part_words.h"
#include "app/gui/platform/wall_clock.h"

namespace partway {

PartMap::PartMap(QWidget *parent)
    : CellMap(parent)
{
    setAccessibleName(tr("Part map"));
}

void PartMap::setParts(const QList<Part> &parts, bool stopped)
{
    m_parts = parts;
    m_stopped = stopped;
    takeParts(int(parts.size()));
}

QList<PartCell> PartMap::cellsFor(int capacity) const { return cellsOf(m_parts, capacity, m_stopped); }

QString PartMap::describe(int index) const
{
    if (index < 0 || index >= cells().size())
        return {};
    return cellInWords(cells().at(index), m_parts, m_stopped, wallClockNow());
}

} // namespace partway
