// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/parts/cell_canvas.h"

#include <QBitArray>
#include <QWidget>

namespace partway {

/// Parts in a row as cells, one for each. Where there are more parts than room, neighbours share one.
/// Keyboard and pointer walk over the cells and tell what they stand for. What a part is and how its cell
/// looks is said by whoever derives from it.
class CellMap : public QWidget
{
    Q_OBJECT
public:
    [[nodiscard]] const QList<PartCell> &cells() const { return m_cells; }
    /// How many parts one cell stands for; 1 where each has its own.
    [[nodiscard]] double partsPerCell() const;
    /// Index of the current part's cell; -1: none.
    [[nodiscard]] int currentCell() const { return m_current; }
    /// Number of the part that keys and clicks led to last; 0: none.
    [[nodiscard]] int currentPart() const { return m_chosenIndex + 1; }
    void setCurrentPart(int number);
    /// Parts that are selected elsewhere, by number: their cells are ringed.
    void setSelectedParts(const QList<int> &numbers);
    [[nodiscard]] bool isSelected(int cell) const;
    [[nodiscard]] QRectF cellRect(int cell) const;
    [[nodiscard]] int cellAt(QPointF where) const;
    /// What a cell stands for, in several lines of plain text.
    [[nodiscard]] virtual QString describe(int cell) const = 0;

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

Q_SIGNALS:
    /// Cells were clicked or walked to: the parts that they stand for, by number.
    void partsChosen(int first, int last);
    /// Enter, or a double click: on to the table.
    void tableAsked();
    void menuAsked(const QPoint &global);
    void capacityChanged();

protected:
    explicit CellMap(QWidget *parent);

    /// At most so many cells for all parts.
    [[nodiscard]] virtual QList<PartCell> cellsFor(int capacity) const = 0;
    /// The parts are others, or other ones of them look otherwise. Parts are numbered from 1 without a gap.
    void takeParts(int count);
    /// How high so many rows of cells are.
    [[nodiscard]] static int heightOfRows(int rows);
    /// The colour that the map stands on, as a role of the palette; it paints it itself.
    void setGround(QPalette::ColorRole role);

    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    enum class Choice { One, Reach }; ///< that cell, or all from the last chosen one to it

    [[nodiscard]] int columns() const;
    [[nodiscard]] int capacity() const;
    [[nodiscard]] int stepped(int key) const;
    void rebuild();
    void markSelected();
    void drawCells(QPainter &painter, const Tokens &tokens);
    void choose(int cell, Choice choice);
    void announce();

    QPalette::ColorRole m_ground = QPalette::Base;
    int m_count = 0; ///< of the parts
    QList<PartCell> m_cells;
    QList<int> m_selectedParts;
    QBitArray m_selectedCells;
    CellCanvas m_canvas;
    int m_current = -1;
    int m_chosenIndex = -1; ///< of the part, so that a resize keeps the place
    int m_anchorIndex = -1; ///< where a reach begins
};

} // namespace partway
