// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/in_progress/upload_model.h"

#include <QStyledItemDelegate>

namespace partway {

/// What of a row can be pressed.
enum class RowSpot { Nothing, Check, MainAct, Abort };

class UploadTeller;

/// Draws uploads in two lines, with their check box and buttons.
class UploadDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    UploadDelegate(const UploadModel &model, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// What lies at `at` of the cell.
    [[nodiscard]] RowSpot spotAt(const QPoint &at, const QRect &cell, const QModelIndex &index,
                                 const QFont &font, Qt::LayoutDirection direction) const;
    /// So wide is the column of buttons in this language.
    static int actsWidth(const QFont &font);
    /// And so wide where there is little room: a sign for aborting.
    static int leastActsWidth(const QFont &font);
    /// How many parts there are stands below what is stored: their own column has no room.
    void setPartsBelow(bool below) { m_partsBelow = below; }
    /// Where the pointer is; an invalid index: nowhere.
    void setPointed(const QModelIndex &index, RowSpot spot);

private:
    struct Buttons
    {
        QRect act, abort;
    };
    [[nodiscard]] static Buttons buttonsIn(const QRect &cell, const QFont &font,
                                           Qt::LayoutDirection direction);
    void paintKey(QPainter &painter, const QStyleOptionViewItem &option, const UploadRow &row,
                  const UploadTeller &teller) const;
    void paintActs(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                   const UploadRow &row) const;

    const UploadModel &m_model;
    QPersistentModelIndex m_pointed;
    RowSpot m_pointedSpot = RowSpot::Nothing;
    bool m_partsBelow = false;
};

} // namespace partway
