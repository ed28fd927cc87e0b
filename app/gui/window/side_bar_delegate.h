// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace partway {

namespace siderole {
inline constexpr int heading = Qt::UserRole + 1;
inline constexpr int group = Qt::UserRole + 2;   ///< TransferGroup as a number
inline constexpr int count = Qt::UserRole + 3;   ///< shown at the end of the line
inline constexpr int account = Qt::UserRole + 4; ///< the value of an AccountId
inline constexpr int keysMissing = Qt::UserRole + 5;
inline constexpr int place = Qt::UserRole + 6; ///< where an account is, for its tool tip
inline constexpr int name = Qt::UserRole + 7;  ///< what it was called before it was edited
} // namespace siderole

/// Headings in small capitals, entries with a rounded selection and a quiet number.
class SideBarDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace partway
