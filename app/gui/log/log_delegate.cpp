// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/log/log_delegate.h"

#include "app/gui/log/log_model.h"
#include "app/gui/theme/icons.h"
#include "app/gui/theme/theme.h"
#include "app/gui/theme/tokens.h"

#include <QPainter>

#include <optional>

namespace partway {

namespace {

constexpr int sign = 14;

struct Sign
{
    Glyph glyph;
    QColor color;
};

std::optional<Sign> signOf(LogWeight weight, const Tokens &t)
{
    switch (weight) {
    case LogWeight::Plain:
        return std::nullopt;
    case LogWeight::Good:
        return Sign{Glyph::Check, t.good};
    case LogWeight::Attention:
        return Sign{Glyph::Waiting, t.attention};
    case LogWeight::Problem:
        return Sign{Glyph::Problem, t.failed};
    }
    Q_UNREACHABLE();
}

} // namespace

void LogDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens t = tokensFor(option.palette);
    const bool time = LogColumn(index.column()) == LogColumn::Time;
    painter->save();
    painter->fillRect(option.rect, option.state.testFlag(QStyle::State_Selected) ? t.selection : t.panel);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.line);
    painter->setFont(secondaryFont(option.font));
    QRect rect = option.rect.adjusted(2 * measure::step, 0, -2 * measure::step, -1);
    const bool mirrored = option.direction == Qt::RightToLeft;
    if (!time) {
        // The place of the sign stays free where there is none, so that the sentences stand below each other.
        const int taken = sign + 2 * measure::step;
        if (const auto mark = signOf(LogWeight(index.data(LogModel::weightRole).toInt()), t)) {
            const int left = mirrored ? rect.right() - sign + 1 : rect.left();
            painter->drawPixmap(
                left, rect.center().y() - sign / 2 + 1,
                glyphPixmap(mark->glyph, mark->color, sign, painter->device()->devicePixelRatioF()));
        }
        rect.adjust(mirrored ? 0 : taken, 0, mirrored ? -taken : 0, 0);
    }
    painter->setPen(time ? t.muted : t.text);
    const auto align = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
    const QString text =
        QFontMetrics(painter->font()).elidedText(index.data().toString(), Qt::ElideRight, rect.width());
    painter->drawText(rect, int(align) | Qt::TextSingleLine, text);
    painter->restore();
}

} // namespace partway
