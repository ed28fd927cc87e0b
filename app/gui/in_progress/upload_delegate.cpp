// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/in_progress/upload_delegate.h"

#include "app/gui/in_progress/upload_words.h"
#include "app/gui/platform/wall_clock.h"
#include "app/gui/theme/cell_text.h"
#include "app/gui/theme/icons.h"
#include "app/gui/theme/row_button.h"
#include "app/gui/theme/style_shapes.h"
#include "app/gui/theme/theme.h"
#include "app/gui/theme/tokens.h"

#include <QPainter>

#include <algorithm>

namespace partway {

namespace {

constexpr int margin = 2 * measure::step;
constexpr int box = 16;
constexpr int beforeBox = 4 * measure::step;
constexpr int beforeKey = 13 * measure::step;
constexpr UploadAct acts[] = {UploadAct::Resume, UploadAct::Show, UploadAct::Finish, UploadAct::Adopt};

QRect boxIn(const QRect &cell, Qt::LayoutDirection direction)
{
    const QRect place(cell.left() + beforeBox, cell.top() + (cell.height() - 1 - box) / 2, box, box);
    return QStyle::visualRect(direction, cell, place);
}

/// Without the time of day where there is no room for it: the day still says enough.
QString fitting(QString text, const QFont &font, int room)
{
    const QFontMetrics metrics(font);
    const bool hasTime = text.contains(QLatin1Char(':'));
    while (hasTime && metrics.horizontalAdvance(text) > room && text.contains(QLatin1Char(' ')))
        text.truncate(text.lastIndexOf(QLatin1Char(' ')));
    return text;
}

int widestAct(const QFont &font)
{
    int widest = 0;
    for (const UploadAct act : acts)
        widest = std::max(widest, rowButtonSize(font, actText(act)).width());
    return widest;
}

QColor colorFor(const UploadRow &row, UploadColumn column, const Tokens &t)
{
    const bool quiet = column == UploadColumn::Begun || column == UploadColumn::LastPart;
    if (column == UploadColumn::Goes && row.soon)
        return t.attention;
    return quiet || !row.isMeasured() ? t.muted : t.text;
}

} // namespace

UploadDelegate::UploadDelegate(const UploadModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

QSize UploadDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int text = QFontMetrics(option.font).height() + QFontMetrics(secondaryFont(option.font)).height();
    return {0, std::max(52, text + 4 * measure::step)};
}

int UploadDelegate::actsWidth(const QFont &font)
{
    return widestAct(font) + rowButtonSize(font, abortText()).width() + 3 * margin;
}

int UploadDelegate::leastActsWidth(const QFont &font)
{
    return widestAct(font) + rowButtonSize(font, abortText()).height() + 3 * margin;
}

UploadDelegate::Buttons UploadDelegate::buttonsIn(const QRect &cell, const QFont &font,
                                                  Qt::LayoutDirection direction)
{
    const int widest = widestAct(font);
    QSize abort = rowButtonSize(font, abortText());
    if (cell.width() < actsWidth(font))
        abort.setWidth(abort.height()); // its sign alone
    const int top = cell.top() + (cell.height() - 1 - abort.height()) / 2;
    const QRect first(cell.left() + margin, top, widest, abort.height());
    const QRect second(first.right() + 1 + margin, top, abort.width(), abort.height());
    return {QStyle::visualRect(direction, cell, first), QStyle::visualRect(direction, cell, second)};
}

RowSpot UploadDelegate::spotAt(const QPoint &at, const QRect &cell, const QModelIndex &index,
                               const QFont &font, Qt::LayoutDirection direction) const
{
    const UploadRow &row = m_model.rowAt(index.row());
    if (UploadColumn(index.column()) == UploadColumn::Key) {
        const QRect place = boxIn(cell, direction).adjusted(-12, -12, 12, 12);
        return place.contains(at) ? RowSpot::Check : RowSpot::Nothing;
    }
    if (UploadColumn(index.column()) != UploadColumn::Acts || row.work == UploadWork::Removing)
        return RowSpot::Nothing;
    const Buttons buttons = buttonsIn(cell, font, direction);
    if (buttons.abort.contains(at))
        return RowSpot::Abort;
    const bool can = mainActOf(row, wallClockNow()) != UploadAct::None;
    return can && buttons.act.contains(at) ? RowSpot::MainAct : RowSpot::Nothing;
}

void UploadDelegate::setPointed(const QModelIndex &index, RowSpot spot)
{
    m_pointed = index;
    m_pointedSpot = spot;
}

void UploadDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const Tokens t = tokensFor(option.palette);
    const UploadRow &row = m_model.rowAt(index.row());
    const UploadTeller teller{m_model.account(row.upload.account), m_model.countOfKey(row.upload),
                              m_model.wish().place.isEverything(), wallClockNow()};
    const auto column = UploadColumn(index.column());
    painter->save();
    painter->fillRect(option.rect, option.state.testFlag(QStyle::State_Selected) ? t.selection : t.panel);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.line);
    if (column == UploadColumn::Key) {
        paintKey(*painter, option, row, teller);
    } else if (column == UploadColumn::Acts) {
        paintActs(*painter, option, index, row);
    } else {
        const QRect rect = option.rect.adjusted(margin, 0, -margin, -1);
        const QFont small = secondaryFont(option.font);
        const bool number = isNumber(column);
        const bool partsBelow = m_partsBelow && column == UploadColumn::Stored;
        const QString second = partsBelow ? teller.parts(row) : teller.second(row, column);
        const Qt::Alignment align = number ? Qt::AlignRight : Qt::AlignLeft;
        const QFont &font = number || column == UploadColumn::Goes ? option.font : small;
        const TwoLines lines = twoLines(rect, QFontMetrics(option.font), QFontMetrics(small));
        const QString cell = teller.cell(row, column);
        drawLine(*painter, second.isEmpty() ? rect : lines.first,
                 number ? cell : fitting(cell, font, rect.width()), font, colorFor(row, column, t), align,
                 option.direction);
        if (!second.isEmpty())
            drawLine(*painter, lines.second, second, small, t.muted, align, option.direction);
    }
    painter->restore();
}

void UploadDelegate::paintKey(QPainter &painter, const QStyleOptionViewItem &option, const UploadRow &row,
                              const UploadTeller &teller) const
{
    const Tokens t = tokensFor(option.palette);
    QStyleOption check;
    check.rect = boxIn(option.rect, option.direction);
    check.palette = option.palette;
    check.state = QStyle::State_Enabled | (row.checked ? QStyle::State_On : QStyle::State_Off);
    check.state.setFlag(QStyle::State_Enabled, row.work != UploadWork::Removing);
    shapes::checkBox(check, painter);
    const QRect cell = option.rect.adjusted(0, 0, 0, -1);
    const QRect room = QStyle::visualRect(option.direction, cell, cell.adjusted(beforeKey, 0, -margin, 0));
    const QFont strong = strongFont(option.font);
    const QFont small = secondaryFont(option.font);
    const TwoLines lines = twoLines(room, QFontMetrics(strong), QFontMetrics(small));
    const bool removing = row.work == UploadWork::Removing;
    // In little room the name at the end of a key says more than what is left of both ends.
    constexpr int little = 200;
    drawLine(painter, lines.first, teller.cell(row, UploadColumn::Key), strong, removing ? t.muted : t.text,
             Qt::AlignLeft, option.direction, room.width() < little ? Qt::ElideLeft : Qt::ElideMiddle);
    const QColor color = row.work == UploadWork::NotRemoved  ? t.failed
                         : isWrittenNow(row, wallClockNow()) ? t.attention
                                                             : t.muted;
    drawLine(painter, lines.second, teller.origin(row), small, color, Qt::AlignLeft, option.direction);
}

void UploadDelegate::paintActs(QPainter &painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index, const UploadRow &row) const
{
    if (row.work == UploadWork::Removing)
        return;
    const Buttons buttons = buttonsIn(option.rect, option.font, option.direction);
    const auto look = [&](RowSpot spot) {
        return index == m_pointed && spot == m_pointedSpot ? RowButtonLook::Pointed : RowButtonLook::Quiet;
    };
    if (const UploadAct act = mainActOf(row, wallClockNow()); act != UploadAct::None)
        paintRowButton(painter, option, buttons.act, actText(act),
                       act == UploadAct::Finish ? RowButtonLook::Primary : look(RowSpot::MainAct));
    if (buttons.abort.width() > buttons.abort.height()) {
        paintRowButton(painter, option, buttons.abort, abortText(), look(RowSpot::Abort));
        return;
    }
    paintRowButton(painter, option, buttons.abort, {}, look(RowSpot::Abort));
    constexpr int sign = 14;
    painter.drawPixmap(buttons.abort.center() - QPoint(sign / 2 - 1, sign / 2 - 1),
                       glyphPixmap(Glyph::Remove, tokensFor(option.palette).text, sign,
                                   painter.device()->devicePixelRatioF()));
}

} // namespace partway
