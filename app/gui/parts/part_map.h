// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/parts/cell_map.h"

namespace partway {

/// Every part of a transfer as a cell.
class PartMap : public CellMap
{
    Q_OBJECT
public:
    explicit PartMap(QWidget *parent = nullptr);

    /// `stopped`: the transfer failed, see cellsOf().
    void setParts(const QList<partway::Part> &parts, bool stopped);
    [[nodiscard]] QString describe(int cell) const override;

protected:
    [[nodiscard]] QList<PartCell> cellsFor(int capacity) const override;

private:
    QList<Part> m_parts;
    bool m_stopped = false;
};

} // namespace partway
