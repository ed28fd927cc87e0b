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
inline constexpr int place = Qt::UserRole + 6;    ///< where an account is, for its tool tip
inline constexpr int name = Qt::UserRole + 7;     ///< what it was called before it was edited
inline constexpr int placeOf = Qt::UserRole + 20; ///< the account whose bucket or prefix this is
inline constexpr int bucket = Qt::UserRole + 21;
inline constexpr int prefix = Qt::UserRole + 22;
inline constexpr int expanded = Qt::UserRole + 23;   ///< of an account: its places are shown
inline constexpr int dropTarget = Qt::UserRole + 24; ///< what is dropped now goes there
inline constexpr int uploads = Qt::UserRole + 25;    ///< UploadPlace
inline constexpr int attention = Qt::UserRole + 26;  ///< some of them need a person soon
} // namespace siderole

/// Headings in small capitals, entries with a rounded selection and a quiet number.
class SideBarDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    /// Where in an account's row its places are shown and hidden.
    static QRect chevronRect(const QRect &row, Qt::LayoutDirection direction);
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace partway
