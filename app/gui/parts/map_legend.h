// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/parts/part_cells.h"

#include <QWidget>

namespace partway {

/// What the cells of the map mean, in one line; kinds that do not occur now and seldom do are left out. Where
/// room is short, trouble is explained first.
class MapLegend : public QWidget
{
    Q_OBJECT
public:
    explicit MapLegend(QWidget *parent = nullptr);
    void setCounts(const PartCounts &counts);

    /// The kinds that a legend of that width explains.
    [[nodiscard]] QList<CellLook> shownAt(int width) const;

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
    [[nodiscard]] QList<Entry> fitting(int width) const;
    [[nodiscard]] double widthOf(const QList<Entry> &list) const;

    PartCounts m_counts;
};

} // namespace partway
