// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/parts/part_cells.h"

#include <QWidget>

namespace partway {

/// What the cells of the map mean; kinds that do not occur now and seldom do are left out.
class MapLegend : public QWidget
{
    Q_OBJECT
public:
    explicit MapLegend(QWidget *parent = nullptr);
    void setCounts(const PartCounts &counts);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Entry
    {
        CellLook look;
        QString text;
    };
    [[nodiscard]] QList<Entry> entries() const;

    PartCounts m_counts;
};

} // namespace partway
