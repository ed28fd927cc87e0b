// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/folders/folder_delegate.h"

#include "app/gui/folders/folder_model.h"
#include "app/gui/folders/folder_words.h"
#include "app/gui/theme/cell_text.h"
#include "app/gui/theme/icons.h"
#include "app/gui/theme/row_button.h"
#include "app/gui/theme/theme.h"
#include "app/gui/theme/tokens.h"
#include "app/gui/transfers/transfer_delegate.h"
#include "app/text/quantities_text.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace partway {

namespace {

constexpr int margin = 2 * measure::step;
constexpr int sign = 16;

QRect inner(const QStyleOptionViewItem &option) { return option.rect.adjusted(margin, 0, -margin, -1); }

/// Two lines of figures at the trailing edge; one of them alone is centred.
void drawFigures(QPainter &painter, const QStyleOptionViewItem &option, const QString &upper,
                 const QString &lower)
{
    const Tokens t = tokensFor(option.palette);
    const QFont small = secondaryFont(option.font);
    const QRect rect = inner(option);
    if (lower.isEmpty()) {
        drawLine(painter, rect, upper, option.font, t.text, Qt::AlignRight, option.direction);
        return;
    }
    const TwoLines lines = twoLines(rect, QFontMetrics(option.font), QFontMetrics(small));
    drawLine(painter, lines.first, upper, option.font, t.text, Qt::AlignRight, option.direction);
    drawLine(painter, lines.second, lower, small, t.muted, Qt::AlignRight, option.direction);
}

} // namespace

Glyph glyphOf(const FolderUpload &folder)
{
    switch (folder.state) {
    case FolderState::Queued:
        return Glyph::Waiting;
    case FolderState::Running:
        if (folder.waitsForKeys)
            return Glyph::Key;
        if (folder.waiting == Waiting::Network)
            return Glyph::Network;
        return folder.waiting == Waiting::None ? Glyph::Upload : Glyph::Waiting;
    case FolderState::Paused:
        return Glyph::Pause;
    case FolderState::Stopped:
        return Glyph::Problem;
    case FolderState::Done:
        return canRetry(folder) ? Glyph::Problem : Glyph::Check;
    case FolderState::Cancelled:
        return Glyph::Remove;
    }
    Q_UNREACHABLE();
}

QColor colorOf(const FolderUpload &folder, const Tokens &t)
{
    switch (folder.state) {
    case FolderState::Running:
        return folder.waitsForKeys || folder.waiting != Waiting::None ? t.attention : t.confirmed;
    case FolderState::Paused:
        return t.attention;
    case FolderState::Stopped:
        return t.failed;
    case FolderState::Done:
        return canRetry(folder) ? t.failed : t.good;
    case FolderState::Queued:
    case FolderState::Cancelled:
        return t.muted;
    }
    Q_UNREACHABLE();
}

QSize FolderDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, TransferDelegate::rowHeight(option.font)};
}

void FolderDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const FolderUpload *folder = folderAt(index);
    if (!folder)
        return;
    const Tokens t = tokensFor(option.palette);
    painter->save();
    painter->fillRect(option.rect, option.state.testFlag(QStyle::State_Selected) ? t.selection : t.panel);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.line);
    switch (Column(index.column())) {
    case Column::Name:
        paintName(*painter, option, index, *folder);
        break;
    case Column::Progress:
        paintProgress(*painter, option, *folder);
        break;
    case Column::State:
        paintState(*painter, option, *folder);
        break;
    case Column::To:
        drawLine(*painter, inner(option), index.data().toString(), option.font, t.text, Qt::AlignLeft,
                 option.direction, Qt::ElideMiddle);
        break;
    case Column::Speed:
        paintSpeed(*painter, option, *folder);
        break;
    case Column::Size:
    case Column::Left:
        drawFigures(*painter, option, index.data().toString(), {});
        break;
    }
    painter->restore();
}

void FolderDelegate::paintName(QPainter &painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index, const FolderUpload &folder) const
{
    const Tokens t = tokensFor(option.palette);
    const QFont strong = strongFont(option.font);
    const QFont small = secondaryFont(option.font);
    constexpr int before = sign + 2 * measure::step; // a folder's sign, so that it is not taken for a file
    const QRect rect = inner(option);
    const QRect inset = QStyle::visualRect(option.direction, rect, rect.adjusted(2 * measure::step, 0, 0, 0));
    const QRect words = QStyle::visualRect(option.direction, inset, inset.adjusted(before, 0, 0, 0));
    const TwoLines lines = twoLines(words, QFontMetrics(strong), QFontMetrics(small));
    const QRect place(inset.left(), lines.first.center().y() - sign / 2 + 1, sign, sign);
    painter.drawPixmap(QStyle::visualRect(option.direction, inset, place).topLeft(),
                       glyphPixmap(Glyph::Folder, t.muted, sign, painter.device()->devicePixelRatioF()));
    drawLine(painter, lines.first, folderName(folder), strong, t.text, Qt::AlignLeft, option.direction,
             Qt::ElideMiddle);
    drawLine(painter, lines.second, folderDestination(folder, index.data(role::account).toString()), small,
             t.muted, Qt::AlignLeft, option.direction, Qt::ElideMiddle);
}

void FolderDelegate::paintProgress(QPainter &painter, const QStyleOptionViewItem &option,
                                   const FolderUpload &folder) const
{
    const Tokens t = tokensFor(option.palette);
    const QRectF bar = TransferDelegate::barRect(option.rect, option.font);
    drawBar(painter, bar, folderShares(folder), t, option.direction == Qt::RightToLeft);
    const QFont small = secondaryFont(option.font);
    const QFont strong = strongFont(small);
    const QRect line(int(bar.left()), int(bar.bottom()) + measure::step, int(bar.width()),
                     QFontMetrics(small).height());
    const int done = folderPercent(folder);
    const QString share = done < 0 ? QString() : tr("%1 %", "progress").arg(done);
    drawLine(painter, line, share, strong, t.text, Qt::AlignLeft, option.direction);
    const int taken = share.isEmpty() ? 0 : QFontMetrics(strong).horizontalAdvance(share) + 2 * measure::step;
    const QRect rest = QStyle::visualRect(option.direction, line, line.adjusted(taken, 0, 0, 0));
    drawLine(painter, rest, folderCountText(folder), small, t.muted, Qt::AlignRight, option.direction);
}

void FolderDelegate::paintSpeed(QPainter &painter, const QStyleOptionViewItem &option,
                                const FolderUpload &folder) const
{
    if (folder.state != FolderState::Running)
        return;
    const QString files = folder.filesPerSecond >= 1
                              ? tr("%1 files/s").arg(QLocale().toString(qRound64(folder.filesPerSecond)))
                              : QString();
    drawFigures(painter, option, formatRate(folder.bytesPerSecond), files);
}

QRect FolderDelegate::remedyRect(const QRect &cell, const QFont &font, const FolderUpload &folder,
                                 Qt::LayoutDirection direction)
{
    const FolderRemedy remedy = remedyFor(folder);
    if (remedy == FolderRemedy::None)
        return {};
    const QSize size = rowButtonSize(font, remedyText(remedy));
    const int width = std::min(size.width(), cell.width() - 2 * margin);
    const QRect place(cell.right() + 1 - margin - width, cell.top() + (cell.height() - 1 - size.height()) / 2,
                      width, size.height());
    return QStyle::visualRect(direction, cell, place);
}

void FolderDelegate::paintState(QPainter &painter, const QStyleOptionViewItem &option,
                                const FolderUpload &folder) const
{
    const Tokens t = tokensFor(option.palette);
    const QFont small = secondaryFont(option.font);
    const FolderWords words = wordsOf(folder);
    QRect room = inner(option);
    if (const QRect button = remedyRect(option.rect, option.font, folder, option.direction);
        !button.isEmpty()) {
        const bool pointed = option.state.testFlag(QStyle::State_MouseOver);
        paintRowButton(painter, option, button, remedyText(remedyFor(folder)),
                       pointed ? RowButtonLook::Pointed : RowButtonLook::Quiet);
        if (folder.state != FolderState::Running) // else there is a speed
            room = withFreeRoom(room, option);
        if (option.direction == Qt::RightToLeft)
            room.setLeft(button.right() + margin);
        else
            room.setRight(button.left() - margin);
    }
    const QRect inset =
        QStyle::visualRect(option.direction, room, room.adjusted(sign + 2 * measure::step, 0, 0, 0));
    TwoLines lines = twoLines(inset, QFontMetrics(option.font), QFontMetrics(small));
    if (words.second.isEmpty())
        lines.first.moveTop(room.top() + (room.height() - lines.first.height()) / 2);
    const QRect place(room.left(), lines.first.center().y() - 7, sign, sign);
    painter.drawPixmap(
        QStyle::visualRect(option.direction, room, place).topLeft(),
        glyphPixmap(glyphOf(folder), colorOf(folder, t), sign, painter.device()->devicePixelRatioF()));
    drawLine(painter, lines.first, words.first, option.font, t.text, Qt::AlignLeft, option.direction);
    drawLine(painter, lines.second, words.second, small, t.muted, Qt::AlignLeft, option.direction);
}

} // namespace partway
