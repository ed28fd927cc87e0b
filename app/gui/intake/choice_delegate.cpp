// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/intake/choice_delegate.h"

#include "app/gui/theme/icons.h"
#include "app/gui/theme/tokens.h"

#include <QComboBox>
#include <QPainter>

#include <utility>

namespace partway {

ChoiceDelegate::ChoiceDelegate(int column, QList<Choice> choices, QObject *parent)
    : FlatRowDelegate(parent)
    , m_column(column)
    , m_choices(std::move(choices))
{
}

void ChoiceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    FlatRowDelegate::paint(painter, option, index);
    if (index.column() != m_column)
        return;
    const int side = 12;
    const QRect place =
        QStyle::alignedRect(option.direction, Qt::AlignRight | Qt::AlignVCenter, QSize(side, side),
                            option.rect.adjusted(2 * measure::step, 0, -2 * measure::step, 0));
    painter->drawPixmap(place, glyphPixmap(Glyph::Chevron, tokensFor(option.palette).muted, side,
                                           painter->device()->devicePixelRatioF()));
}

QSize ChoiceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize hint = FlatRowDelegate::sizeHint(option, index);
    return {hint.width(), std::max(hint.height(), 32)}; // room for the combo box
}

QWidget *ChoiceDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                      const QModelIndex &index) const
{
    auto *combo = new QComboBox(parent);
    combo->setAccessibleName(index.model()->headerData(m_column, Qt::Horizontal).toString());
    for (const Choice &choice : m_choices)
        combo->addItem(choice.text, choice.value);
    auto *self = const_cast<ChoiceDelegate *>(this); // signals of the delegate, from its const interface
    connect(combo, &QComboBox::activated, self, [self, combo] {
        Q_EMIT self->commitData(combo);
        Q_EMIT self->closeEditor(combo);
    });
    return combo;
}

void ChoiceDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *combo = qobject_cast<QComboBox *>(editor))
        combo->setCurrentIndex(combo->findData(index.data(valueRole)));
}

void ChoiceDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const auto *combo = qobject_cast<QComboBox *>(editor);
    if (!combo || combo->currentIndex() < 0)
        return;
    model->setData(index, combo->currentData(), valueRole);
    model->setData(index, combo->currentText(), Qt::DisplayRole);
}

} // namespace partway
