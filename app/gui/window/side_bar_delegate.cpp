// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/window/side_bar_delegate.h"

#include "app/gui/theme/icons.h"
#include "app/gui/theme/theme.h"
#include "app/gui/theme/tokens.h"

#include <QLineEdit>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace partway {

namespace {

constexpr int signSize = 16;

void paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QString &text, const Tokens &t)
{
    QFont font = strongFont(secondaryFont(option.font));
    font.setPixelSize(std::max(9, font.pixelSize() - 1));
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.8);
    painter.setFont(font);
    painter.setPen(t.muted);
    const QRect rect = option.rect.adjusted(16, 0, -12, -6);
    painter.drawText(rect, int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignBottom)),
                     text.toUpper());
}

/// Where the text of a row stands: buckets below their account, prefixes below their bucket.
QRect placeFor(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    int lead = 16;
    if (index.data(siderole::placeOf).isValid())
        lead += index.data(siderole::prefix).toString().isEmpty() ? 16 : 32;
    const bool hasChevron = index.data(siderole::account).isValid();
    const QRect rect = option.rect.adjusted(lead, 0, hasChevron ? -36 : -16, 0);
    return QStyle::visualRect(option.direction, option.rect, rect);
}

void paintChevron(QPainter &painter, const QStyleOptionViewItem &option, bool expanded, const Tokens &t)
{
    constexpr int side = 12;
    const QRect place = SideBarDelegate::chevronRect(option.rect, option.direction);
    painter.save();
    painter.translate(QRectF(place).center());
    if (!expanded)
        painter.rotate(option.direction == Qt::RightToLeft ? 90 : -90);
    painter.drawPixmap(QPointF(-side / 2.0, -side / 2.0),
                       glyphPixmap(Glyph::Chevron, t.muted, side, painter.device()->devicePixelRatioF()));
    painter.restore();
}

} // namespace

QRect SideBarDelegate::chevronRect(const QRect &row, Qt::LayoutDirection direction)
{
    return QStyle::alignedRect(direction, Qt::AlignRight | Qt::AlignVCenter, QSize(20, 20),
                               row.adjusted(12, 0, -12, 0));
}

void SideBarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Tokens t = tokensFor(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(siderole::heading).toBool()) {
        paintHeading(*painter, option, index.data().toString(), t);
        painter->restore();
        return;
    }
    const QRectF pill = QRectF(option.rect).adjusted(8, 0.5, -8, -0.5);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->setPen(Qt::NoPen);
    if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setBrush(selected ? t.selection : mixed(t.sideBar, t.text, 0.04));
        painter->drawRoundedRect(pill, measure::radius, measure::radius);
    }
    if (option.state.testFlag(QStyle::State_HasFocus) || index.data(siderole::dropTarget).toBool()) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(t.confirmed, 2));
        painter->drawRoundedRect(pill.adjusted(1, 1, -1, -1), measure::radius - 1, measure::radius - 1);
    }
    QRect rect = placeFor(option, index);
    if (index.data(siderole::account).isValid())
        paintChevron(*painter, option, index.data(siderole::expanded).toBool(), t);
    const QVariant count = index.data(siderole::count);
    if (count.isValid()) {
        const QString number = QLocale().toString(count.toInt());
        const bool attention = index.data(siderole::attention).toBool();
        if (attention) {
            const QRect place = QStyle::alignedRect(option.direction, Qt::AlignRight | Qt::AlignVCenter,
                                                    QSize(signSize, signSize), rect);
            painter->drawPixmap(place.topLeft(), glyphPixmap(Glyph::Warning, t.attention, signSize,
                                                             painter->device()->devicePixelRatioF()));
            rect = QStyle::visualRect(option.direction, rect, rect.adjusted(0, 0, -signSize - 4, 0));
        }
        painter->setFont(option.font);
        painter->setPen(attention ? t.attention : t.muted);
        painter->drawText(
            rect, int(QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter)), number);
        const int taken = QFontMetrics(option.font).horizontalAdvance(number) + 8;
        rect = QStyle::visualRect(option.direction, rect, rect.adjusted(0, 0, -taken, 0));
    }
    if (index.data(siderole::keysMissing).toBool()) {
        const QRect place = QStyle::alignedRect(option.direction, Qt::AlignRight | Qt::AlignVCenter,
                                                QSize(signSize, signSize), rect);
        painter->drawPixmap(place.topLeft(), glyphPixmap(Glyph::Key, t.attention, signSize,
                                                         painter->device()->devicePixelRatioF()));
        rect = QStyle::visualRect(option.direction, rect, rect.adjusted(0, 0, -signSize - 8, 0));
    }
    QFont font = option.font;
    const bool isPlace = index.data(siderole::placeOf).isValid();
    font.setWeight(isPlace ? QFont::Normal : QFont::Medium);
    painter->setFont(font);
    painter->setPen(isPlace && !index.data(siderole::prefix).toString().isEmpty() ? t.muted : t.text);
    painter->drawText(rect, int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)),
                      QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, rect.width()));
    painter->restore();
}

QWidget *SideBarDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                       const QModelIndex &) const
{
    auto *edit = new QLineEdit(parent);
    edit->setMaxLength(100);
    edit->setAccessibleName(tr("Name of the account"));
    return edit;
}

void SideBarDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                           const QModelIndex &) const
{
    editor->setGeometry(option.rect.adjusted(8, 0, -8, 0));
}

QSize SideBarDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int text = QFontMetrics(option.font).height();
    const bool heading = index.data(siderole::heading).toBool();
    const bool first = index.row() == 0;
    return {0, std::max(heading ? (first ? 28 : 36) : 29, text + 2 * measure::step)};
}

} // namespace partway
