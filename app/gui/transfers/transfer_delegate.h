// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace partway {

struct Tokens;
struct Transfer;
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

private:
    void paintName(QPainter &painter, const QStyleOptionViewItem &option, const QRect &rect,
                   const Transfer &transfer, const QString &account) const;
    void paintProgress(QPainter &painter, const QStyleOptionViewItem &option, const Transfer &transfer) const;
    void paintState(QPainter &painter, const QStyleOptionViewItem &option, const QRect &rect,
                    const Transfer &transfer) const;
};

/// The sign and its colour that go with a state: told by shape as well as by colour.
Glyph glyphOf(const Transfer &transfer);
QColor colorOf(const Transfer &transfer, const Tokens &tokens);

} // namespace partway
