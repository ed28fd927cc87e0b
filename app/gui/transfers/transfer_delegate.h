// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/transfers/remedy.h"

#include <QStyledItemDelegate>

namespace partway {

struct Tokens;
enum class Glyph;

/// Draws a row in two lines with rectangles and text only: ten times a second, many rows.
class TransferDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// 56, more where the font is large.
    static int rowHeight(const QFont &font);
    /// Where the bar of the progress column lies within its cell.
    static QRectF barRect(const QRect &cell, const QFont &font);
    /// Where the button that helps lies within its state cell.
    static QRect remedyRect(const QRect &cell, const QFont &font, Remedy remedy,
                            Qt::LayoutDirection direction);

private:
    void paintName(QPainter &painter, const QStyleOptionViewItem &option, const QRect &rect,
                   const Transfer &transfer, const QString &account) const;
    void paintPlace(QPainter &painter, const QStyleOptionViewItem &option, const QRect &rect,
                    const Transfer &transfer, const QString &account) const;
    void paintProgress(QPainter &painter, const QStyleOptionViewItem &option, const Transfer &transfer) const;
    void paintState(QPainter &painter, const QStyleOptionViewItem &option, const QRect &rect,
                    const Transfer &transfer, const QString &store) const;
};

/// A row that needs a person has neither speed nor time left: where those columns stand right before the
/// state, its sentence takes their room.
QRect withFreeRoom(const QRect &cell, const QStyleOptionViewItem &option);
/// The sign and its colour that go with a state: told by shape as well as by colour.
Glyph glyphOf(const Transfer &transfer);
QColor colorOf(const Transfer &transfer, const Tokens &tokens);
/// A paused upload that its store deletes within three hours, or has deleted already.
bool isUrgent(const Transfer &transfer, UtcTime now);

} // namespace partway
