// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/theme/flat_row_delegate.h"

#include "app/gui/theme/theme.h"
#include "app/gui/theme/tokens.h"

#include <QPainter>

#include <algorithm>

namespace partway {

void FlatRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Tokens t = tokensFor(option.palette);
    painter->save();
    painter->fillRect(option.rect, option.state.testFlag(QStyle::State_Selected) ? t.selection : t.panel);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.line);
    const QVariant foreground = index.data(Qt::ForegroundRole);
    painter->setPen(foreground.canConvert<QColor>() && !foreground.isNull() ? foreground.value<QColor>()
                                                                            : t.text);
    painter->setFont(secondaryFont(option.font));
    const QRect rect = option.rect.adjusted(2 * measure::step, 0, -2 * measure::step, -1);
    const auto align = QStyle::visualAlignment(
        option.direction, Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()) | Qt::AlignVCenter);
    const QString text =
        QFontMetrics(painter->font()).elidedText(index.data().toString(), Qt::ElideRight, rect.width());
    painter->drawText(rect, int(align) | Qt::TextSingleLine, text);
    painter->restore();
}

QSize FlatRowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, std::max(24, QFontMetrics(secondaryFont(option.font)).height() + 2 * measure::step)};
}

} // namespace partway
