// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/parts/cell_map.h"
#include "core/rescue/part_match.h"

namespace partway {

/// Every part of a file as a cell that tells whether the server has it. As high as its cells need, up to a
/// few rows.
class VerdictMap : public CellMap
{
    Q_OBJECT
public:
    static constexpr int mostRows = 9;

    explicit VerdictMap(QWidget *parent);

    void setComparison(const partway::PartComparison &comparison);
    [[nodiscard]] QString describe(int cell) const override;

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

protected:
    [[nodiscard]] QList<PartCell> cellsFor(int capacity) const override;

private:
    PartComparison m_comparison;
};

} // namespace partway
