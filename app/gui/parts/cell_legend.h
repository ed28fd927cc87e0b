// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/parts/part_cells.h"

#include <QWidget>

namespace partway {

/// What cells of a map mean, in one line: each look with a word. Where room is short, those that say least
/// are left out.
class CellLegend : public QWidget
{
    Q_OBJECT
public:
    struct Entry
    {
        CellLook look;
        QString text;

        friend bool operator==(const Entry &, const Entry &) = default;
    };

    explicit CellLegend(QWidget *parent = nullptr);

    /// In the order in which they are shown.
    void setEntries(const QList<Entry> &entries);
    [[nodiscard]] const QList<Entry> &entries() const { return m_entries; }
    /// The looks that a legend of that width explains.
    [[nodiscard]] QList<CellLook> shownAt(int width) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QList<Entry> fitting(int width) const;
    [[nodiscard]] double widthOf(const QList<Entry> &list) const;

    QList<Entry> m_entries;
};

} // namespace partway
