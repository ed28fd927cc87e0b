// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace partway {

/// A flat table whose focus is on whole rows: the ring goes round the row that the keyboard is at.
class FlatTree : public QTreeView
{
    Q_OBJECT
public:
    explicit FlatTree(QWidget *parent = nullptr);

    /// Sections that are too narrow for their headings in this language are made wide enough.
    void showWholeHeadings();

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                 const QModelIndex &index) const override;
    void focusInEvent(QFocusEvent *event) override;
};

} // namespace partway
