// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/theme/flat_row_delegate.h"

#include <QList>
#include <QString>

namespace partway {

/// Flat rows whose one column is chosen from a list: a combo box while it is edited, a chevron otherwise.
class ChoiceDelegate : public FlatRowDelegate
{
    Q_OBJECT
public:
    /// The number of what is chosen; its words are what the row shows.
    static constexpr int valueRole = Qt::UserRole + 1;

    struct Choice
    {
        QString text;
        int value = 0;
    };

    ChoiceDelegate(int column, QList<Choice> choices, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

private:
    int m_column;
    QList<Choice> m_choices;
};

} // namespace partway
