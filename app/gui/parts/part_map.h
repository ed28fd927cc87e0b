// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/parts/cell_sprites.h"

#include <QWidget>

namespace partway {

/// Every part of a transfer as a cell. Where there are more parts than room, neighbours share one. Keyboard
/// and pointer walk over the cells and tell what they stand for.
class PartMap : public QWidget
{
    Q_OBJECT
public:
    explicit PartMap(QWidget *parent = nullptr);

    void setParts(const QList<partway::Part> &parts, bool stopped);
    [[nodiscard]] const QList<PartCell> &cells() const { return m_cells; }
    /// How many parts one cell stands for; 1 where each has its own.
    [[nodiscard]] double partsPerCell() const;
    /// Index of the current part's cell; -1: none.
    [[nodiscard]] int currentCell() const { return m_current; }
    void setCurrentPart(int number);
    [[nodiscard]] QRectF cellRect(int cell) const;
    [[nodiscard]] int cellAt(QPointF where) const;
    /// What a cell stands for, in several lines of plain text.
    [[nodiscard]] QString describe(int cell) const;

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

Q_SIGNALS:
    /// A cell was clicked or walked to: its first part.
    void partChosen(int number);
    void capacityChanged();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] int columns() const;
    [[nodiscard]] int capacity() const;
    [[nodiscard]] QString describePart(const Part &part) const;
    void rebuild();
    void choose(int cell);

    QList<Part> m_parts;
    QList<PartCell> m_cells;
    CellSprites m_sprites;
    bool m_stopped = false;
    int m_current = -1;
    int m_chosenIndex = -1; ///< of the part, so that a resize keeps the place
};

} // namespace partway
