// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/parts/cell_legend.h"

namespace partway {

/// What the cells of the part map mean. Kinds that do not occur now and seldom do are left out.
class MapLegend : public CellLegend
{
    Q_OBJECT
public:
    explicit MapLegend(QWidget *parent = nullptr);
    void setCounts(const PartCounts &counts);
};

} // namespace partway
