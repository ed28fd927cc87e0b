// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/transfers/transfer_delegate.h"

#include "app/gui/platform/wall_clock.h"
#include "app/gui/theme/cell_text.h"
#include "app/gui/theme/icons.h"
#include "app/gui/theme/row_button.h"
#include "app/gui/theme/theme.h"
#include "app/gui/theme/tokens.h"
#include "app/gui/transfers/bar_shape.h"
#include "app/gui/transfers/transfer_index.h"
#include "app/text/error_sentence.h"
#include "app/text/quantities_text.h"
#include "app/text/transfer_text.h"

#include <QHeaderView>
#include <QPainter>
#include <QTreeView>

#include <algorithm>

namespace partway {

namespace {

constexpr int margin = 2 * measure::step;

QString secondOfProgress(const Transfer &transfer)
{
    if (transfer.state == TransferState::Done) {
        return transfer.parts > 1 ? TransferDelegate::tr("verified, %n parts", nullptr, transfer.parts)
                                  : TransferDelegate::tr("verified");
    }
    if (transfer.size < 0)
        return {};
    return TransferDelegate::tr("%1 confirmed").arg(formatBytes(transfer.confirmed));
}

/// What a state cell says in its two lines.
struct StateWords
{
    QString first, second;
};

StateWords wordsOf(const Transfer &transfer, const QString &store)
{
    const bool checked = transfer.checkedAt || transfer.check == ObjectCheck::Looking;
    if (transfer.state == TransferState::Done && transfer.finished && !checked)
        return {stateText(transfer), formatMoment(*transfer.finished, wallClockNow())};
    // Without the names that stand beside it already.
    if (transfer.state == TransferState::Failed && transfer.error) {
        ErrorContext about = contextOf(transfer);
        about.source = about.bucket = about.key = QString();
        const Sentence said = errorSentence(*transfer.error, about);
        return {said.what, said.next};
    }
    return {stateText(transfer), stateDetail(transfer, wallClockNow(), store)};
}

bool standsElsewhere(Column column, const QStyleOptionViewItem &option)
{
    const auto *tree = qobject_cast<const QTreeView *>(option.widget);
    return tree && !tree->isColumnHidden(int(column));
}

constexpr int remedyHeight = 26;

/// The object that was sent is not there any more, or not under its name.
bool isLost(const Transfer &transfer)
{
    return transfer.check == ObjectCheck::Missing || transfer.check == ObjectCheck::Changed;
}

} // namespace

bool isUrgent(const Transfer &transfer, UtcTime now)
{
    return transfer.state == TransferState::Paused && transfer.deletedByStoreAt && !isKeptAlive(transfer) &&
           *transfer.deletedByStoreAt - now < std::chrono::hours(3);
}

Glyph glyphOf(const Transfer &transfer)
{
    if (transfer.waiting == Waiting::Network)
        return Glyph::Network;
    switch (transfer.state) {
    case TransferState::Queued:
    case TransferState::Reconciling:
        return Glyph::Waiting;
    case TransferState::Creating:
    case TransferState::Sending:
    case TransferState::Completing:
    case TransferState::Verifying:
        return transfer.waiting != Waiting::None ? Glyph::Waiting : Glyph::Upload;
    case TransferState::WaitingForCredentials:
        return Glyph::Key;
    case TransferState::Done:
        return isLost(transfer) ? Glyph::Problem : Glyph::Check;
    case TransferState::Paused:
        return isUrgent(transfer, wallClockNow()) ? Glyph::Problem : Glyph::Pause;
    case TransferState::Failed:
        return Glyph::Problem;
    case TransferState::Aborting:
    case TransferState::Aborted:
        return Glyph::Remove;
    }
    Q_UNREACHABLE();
}

QColor colorOf(const Transfer &transfer, const Tokens &t)
{
    if (transfer.waiting != Waiting::None && transfer.waiting != Waiting::Source)
        return t.attention;
    switch (transfer.state) {
    case TransferState::Creating:
    case TransferState::Sending:
    case TransferState::Completing:
    case TransferState::Verifying:
        return t.confirmed;
    case TransferState::WaitingForCredentials:
    case TransferState::Paused:
        return t.attention;
    case TransferState::Done:
        return isLost(transfer) ? t.attention : t.good;
    case TransferState::Failed:
        return t.failed;
    case TransferState::Queued:
    case TransferState::Reconciling:
    case TransferState::Aborting:
    case TransferState::Aborted:
        return t.muted;
    }
    Q_UNREACHABLE();
}

QRect withFreeRoom(const QRect &cell, const QStyleOptionViewItem &option)
{
    const auto *tree = qobject_cast<const QTreeView *>(option.widget);
    if (!tree)
        return cell;
    const QHeaderView &header = *tree->header();
    int room = 0;
    for (int place = header.visualIndex(int(Column::State)) - 1; place >= 0; --place) {
        const int section = header.logicalIndex(place);
        if (header.isSectionHidden(section))
            continue;
        if (Column(section) != Column::Speed && Column(section) != Column::Left)
            break;
        room += header.sectionSize(section);
    }
    return option.direction == Qt::RightToLeft ? cell.adjusted(0, 0, room, 0) : cell.adjusted(-room, 0, 0, 0);
}

int TransferDelegate::rowHeight(const QFont &font)
{
    const int text = QFontMetrics(font).height() + QFontMetrics(secondaryFont(font)).height();
    return std::max(measure::row, text + 5 * measure::step);
}

QSize TransferDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, rowHeight(option.font)};
}

void TransferDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const Transfer *transfer = transferAt(index);
    if (!transfer)
        return;
    const Tokens t = tokensFor(option.palette);
    painter->save();
    painter->fillRect(option.rect, option.state.testFlag(QStyle::State_Selected) ? t.selection : t.panel);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.line);
    const QRect rect = option.rect.adjusted(margin, 0, -margin, -1);
    switch (Column(index.column())) {
    case Column::Name:
        paintName(*painter, option, rect, *transfer, index.data(role::account).toString());
        break;
    case Column::To:
        paintPlace(*painter, option, rect, *transfer, index.data(role::account).toString());
        break;
    case Column::Progress:
        paintProgress(*painter, option, *transfer);
        break;
    case Column::State:
        paintState(*painter, option, rect, *transfer, index.data(role::store).toString());
        break;
    case Column::Size:
    case Column::Speed:
    case Column::Left:
        drawLine(*painter, rect, index.data().toString(), option.font, t.text, Qt::AlignRight,
                 option.direction);
        break;
    }
    painter->restore();
}

void TransferDelegate::paintName(QPainter &painter, const QStyleOptionViewItem &option, const QRect &rect,
                                 const Transfer &transfer, const QString &account) const
{
    const Tokens t = tokensFor(option.palette);
    const QFont strong = strongFont(option.font);
    const QFont small = secondaryFont(option.font);
    const QRect inset = QStyle::visualRect(option.direction, rect, rect.adjusted(2 * measure::step, 0, 0, 0));
    TwoLines lines = twoLines(inset, QFontMetrics(strong), QFontMetrics(small));
    const QString second =
        standsElsewhere(Column::To, option) ? sourceFolderLine(transfer) : destinationLine(transfer, account);
    drawLine(painter, lines.second, second, small, t.muted, Qt::AlignLeft, option.direction, Qt::ElideMiddle);
    const QString name = transferName(transfer);
    if (transfer.request.priority != Priority::Normal) {
        constexpr int sign = 14;
        constexpr int room = sign + measure::step;
        const int end =
            std::min(QFontMetrics(strong).horizontalAdvance(name) + 1, lines.first.width() - room);
        const QRect place(lines.first.left() + end + measure::step, lines.first.center().y() - sign / 2, sign,
                          sign);
        const bool high = transfer.request.priority == Priority::High;
        painter.drawPixmap(QStyle::visualRect(option.direction, inset, place).topLeft(),
                           glyphPixmap(high ? Glyph::PriorityHigh : Glyph::PriorityLow,
                                       high ? t.confirmed : t.muted, sign,
                                       painter.device()->devicePixelRatioF()));
        lines.first = QStyle::visualRect(option.direction, lines.first, lines.first.adjusted(0, 0, -room, 0));
    }
    drawLine(painter, lines.first, name, strong, t.text, Qt::AlignLeft, option.direction, Qt::ElideMiddle);
}

void TransferDelegate::paintPlace(QPainter &painter, const QStyleOptionViewItem &option, const QRect &rect,
                                  const Transfer &transfer, const QString &account) const
{
    const Tokens t = tokensFor(option.palette);
    const QFont small = secondaryFont(option.font);
    const TwoLines lines = twoLines(rect, QFontMetrics(option.font), QFontMetrics(small));
    drawLine(painter, lines.first, destinationPlace(transfer), option.font, t.text, Qt::AlignLeft,
             option.direction, Qt::ElideMiddle);
    drawLine(painter, lines.second, plainLine(account), small, t.muted, Qt::AlignLeft, option.direction);
}

QRectF TransferDelegate::barRect(const QRect &cell, const QFont &font)
{
    const int text = QFontMetrics(secondaryFont(font)).height();
    const int height = measure::bar + measure::step + text;
    const int top = cell.top() + (cell.height() - 1 - height) / 2 + 1;
    return QRectF(cell.left() + margin, top, cell.width() - 2 * margin, measure::bar);
}

void TransferDelegate::paintProgress(QPainter &painter, const QStyleOptionViewItem &option,
                                     const Transfer &transfer) const
{
    const Tokens t = tokensFor(option.palette);
    const QRectF bar = barRect(option.rect, option.font);
    drawBar(painter, bar, barShares(transfer), t, option.direction == Qt::RightToLeft);
    const int done = transfer.state == TransferState::Done ? 100 : percent(transfer.confirmed, transfer.size);
    const QFont small = secondaryFont(option.font);
    const QRect line(int(bar.left()), int(bar.bottom()) + measure::step, int(bar.width()),
                     QFontMetrics(small).height());
    const QFont strong = strongFont(small);
    const QString share = done < 0 || transfer.open ? QString() : tr("%1 %").arg(done);
    drawLine(painter, line, share, strong, t.text, Qt::AlignLeft, option.direction);
    const int taken = QFontMetrics(strong).horizontalAdvance(share) + margin;
    const QRect rest = QStyle::visualRect(option.direction, line, line.adjusted(taken, 0, 0, 0));
    QString second = secondOfProgress(transfer);
    if (transfer.state != TransferState::Done && transfer.size >= 0 &&
        QFontMetrics(small).horizontalAdvance(second) > rest.width())
        second = formatBytes(transfer.confirmed); // the bar's colour says of what
    drawLine(painter, rest, second, small, t.muted, Qt::AlignRight, option.direction);
}

QRect TransferDelegate::remedyRect(const QRect &cell, const QFont &font, Remedy remedy,
                                   Qt::LayoutDirection direction)
{
    const QFontMetrics metrics(secondaryFont(font));
    const int width = std::min(metrics.horizontalAdvance(shortRemedyText(remedy)) + 6 * measure::step,
                               cell.width() - 2 * margin);
    const int height = std::max(remedyHeight, metrics.height() + 2 * measure::step);
    const QRect place(cell.right() + 1 - margin - width, cell.top() + (cell.height() - 1 - height) / 2, width,
                      height);
    return QStyle::visualRect(direction, cell, place);
}

void TransferDelegate::paintState(QPainter &painter, const QStyleOptionViewItem &option, const QRect &rect,
                                  const Transfer &transfer, const QString &store) const
{
    const Tokens t = tokensFor(option.palette);
    const QFont small = secondaryFont(option.font);
    const StateWords words = wordsOf(transfer, store);
    const Remedy remedy = remedyFor(transfer);
    QRect room = rect;
    if (remedy != Remedy::None) {
        const QRect button = remedyRect(option.rect, option.font, remedy, option.direction);
        const bool pointed = option.state.testFlag(QStyle::State_MouseOver);
        paintRowButton(painter, option, button, shortRemedyText(remedy),
                       pointed ? RowButtonLook::Pointed : RowButtonLook::Quiet);
        room = withFreeRoom(rect, option);
        if (option.direction == Qt::RightToLeft)
            room.setLeft(button.right() + margin);
        else
            room.setRight(button.left() - margin);
    }
    constexpr int signRoom = 6 * measure::step;
    const int wanted = signRoom + QFontMetrics(small).horizontalAdvance(words.second);
    if (remedy == Remedy::None && transfer.state == TransferState::Paused && wanted > room.width())
        room = withFreeRoom(rect, option); // when the store deletes it must be read
    const QRect inset = QStyle::visualRect(option.direction, room, room.adjusted(signRoom, 0, 0, 0));
    TwoLines lines = twoLines(inset, QFontMetrics(option.font), QFontMetrics(small));
    if (words.second.isEmpty())
        lines.first.moveTop(room.top() + (room.height() - lines.first.height()) / 2);
    const QRect sign(room.left(), lines.first.center().y() - 7, 16, 16);
    const QRect placed = QStyle::visualRect(option.direction, room, sign);
    painter.drawPixmap(placed.topLeft(), glyphPixmap(glyphOf(transfer), colorOf(transfer, t), 16,
                                                     painter.device()->devicePixelRatioF()));
    drawLine(painter, lines.first, words.first, option.font, t.text, Qt::AlignLeft, option.direction);
    drawLine(painter, lines.second, words.second, small,
             isUrgent(transfer, wallClockNow()) ? t.attention : t.muted, Qt::AlignLeft, option.direction);
}

} // namespace partway
