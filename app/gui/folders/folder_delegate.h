// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/folder/folder_upload.h"

#include <QStyledItemDelegate>

namespace partway {

struct Tokens;
enum class Glyph;

/// Draws a folder's row as those of transfers are drawn, over the same columns.
class FolderDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Where the button that helps lies within its state cell; empty where there is none.
    static QRect remedyRect(const QRect &cell, const QFont &font, const FolderUpload &folder,
                            Qt::LayoutDirection direction);

private:
    void paintName(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                   const FolderUpload &folder) const;
    void paintProgress(QPainter &painter, const QStyleOptionViewItem &option,
                       const FolderUpload &folder) const;
    void paintSpeed(QPainter &painter, const QStyleOptionViewItem &option, const FolderUpload &folder) const;
    void paintState(QPainter &painter, const QStyleOptionViewItem &option, const FolderUpload &folder) const;
};

/// The sign and its colour that go with a state: told by shape as well as by colour.
Glyph glyphOf(const FolderUpload &folder);
QColor colorOf(const FolderUpload &folder, const Tokens &tokens);

} // namespace partway
