// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/parts/map_legend.h"

namespace partway {

MapLegend::MapLegend(QWidget *parent)
    : CellLegend(parent)
{
    setAccessibleName(tr("What the cells mean"));
    setAccessibleDescription(tr(
        "Solid: confirmed. Filled from below: on the way. Outline: waiting. Dotted: being checked. Hatched: "
        "tried again soon. Crossed: failed."));
    setCounts({});
}

void MapLegend::setCounts(const PartCounts &counts)
{
    QList<Entry> list{{CellLook::Confirmed, tr("confirmed")},
                      {CellLook::Partly, tr("sending")},
                      {CellLook::Waiting, tr("waiting")}};
    if (counts.checking > 0)
        list.append({CellLook::Checking, tr("being checked")});
    if (counts.retrying > 0)
        list.append({CellLook::Retrying, tr("retrying")});
    if (counts.failed > 0)
        list.append({CellLook::Failed, tr("failed")});
    setEntries(list);
}

} // namespace partway
