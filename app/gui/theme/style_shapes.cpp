// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/theme/style_shapes.h"

#include "app/gui/theme/icons.h"
#include "app/gui/theme/theme.h"
#include "app/gui/theme/tokens.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

#include <algorithm>

namespace partway::shapes {

namespace {

void rounded(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &edge, double width = 1)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.setPen(edge.isValid() ? QPen(edge, width) : QPen(Qt::NoPen));
    const double inset = edge.isValid() ? width / 2 : 0;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), measure::radius, measure::radius);
    painter.restore();
}

bool is(const QStyleOption &option, QStyle::StateFlag flag) { return option.state.testFlag(flag); }

} // namespace

void field(const QStyleOption &option, QPainter &painter)
{
    const Tokens t = tokensFor(option.palette);
    const bool focus = is(option, QStyle::State_HasFocus) && is(option, QStyle::State_Enabled);
    rounded(painter, option.rect, t.window, focus ? t.confirmed : t.line, focus ? 2 : 1);
}

void pushButton(const QStyleOptionButton &option, QPainter &painter, bool primary)
{
    const Tokens t = tokensFor(option.palette);
    const bool enabled = is(option, QStyle::State_Enabled);
    const bool pressed = is(option, QStyle::State_Sunken) || is(option, QStyle::State_On);
    const bool hover = is(option, QStyle::State_MouseOver) && enabled;
    if (primary && enabled) {
        const double weight = pressed ? 0.24 : hover ? 0.12 : 0;
        rounded(painter, option.rect, mixed(t.confirmed, t.text, weight), {});
    } else {
        const double weight = pressed ? 0.12 : hover ? 0.05 : 0;
        rounded(painter, option.rect, mixed(t.panel, t.text, weight), t.line);
    }
    if (is(option, QStyle::State_HasFocus) && is(option, QStyle::State_KeyboardFocusChange)) {
        const QColor ring = primary ? t.onAccent : t.confirmed;
        const int inset = primary ? 2 : 0;
        rounded(painter, option.rect.adjusted(inset, inset, -inset, -inset), {}, ring, 2);
    }
}

void toolButton(const QStyleOption &option, QPainter &painter)
{
    const Tokens t = tokensFor(option.palette);
    const bool enabled = is(option, QStyle::State_Enabled);
    const bool pressed = is(option, QStyle::State_Sunken) || is(option, QStyle::State_On);
    if (enabled && pressed)
        rounded(painter, option.rect, mixed(t.panel, t.text, 0.12), {});
    else if (enabled && is(option, QStyle::State_MouseOver))
        rounded(painter, option.rect, mixed(t.panel, t.text, 0.06), {});
    if (is(option, QStyle::State_HasFocus) && is(option, QStyle::State_KeyboardFocusChange))
        rounded(painter, option.rect, {}, t.confirmed, 2);
}

void iconAndText(const QStyleOption &option, QPainter &painter, const IconAndText &label)
{
    constexpr int gap = 2 * measure::step;
    constexpr int flags = Qt::AlignVCenter | Qt::TextHideMnemonic | Qt::TextSingleLine;
    const int wide = QFontMetrics(label.font).size(flags, label.text).width();
    const int start = option.rect.left() + (option.rect.width() - label.iconSize.width() - gap - wide) / 2;
    const QRect picture(QPoint(start, option.rect.center().y() - label.iconSize.height() / 2 + 1),
                        label.iconSize);
    const QRect words(picture.right() + 1 + gap, option.rect.top(), wide + 1, option.rect.height());
    painter.save();
    painter.setFont(label.font);
    painter.setPen(label.color);
    const auto mode = is(option, QStyle::State_Enabled) ? QIcon::Normal : QIcon::Disabled;
    painter.drawPixmap(QStyle::visualRect(option.direction, option.rect, picture).topLeft(),
                       label.icon.pixmap(label.iconSize, painter.device()->devicePixelRatioF(), mode));
    painter.drawText(QStyle::visualRect(option.direction, option.rect, words), flags | Qt::AlignLeft,
                     label.text);
    painter.restore();
}

void focusRing(const QStyleOption &option, QPainter &painter)
{
    rounded(painter, option.rect, {}, tokensFor(option.palette).confirmed, 2);
}

void headerSection(const QStyleOptionHeader &option, QPainter &painter)
{
    const Tokens t = tokensFor(option.palette);
    const bool hover = is(option, QStyle::State_MouseOver) && is(option, QStyle::State_Enabled);
    painter.fillRect(option.rect, hover ? mixed(t.panel, t.text, 0.04) : t.panel);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.line);
}

void headerLabel(const QStyleOptionHeader &option, QPainter &painter, int inset)
{
    const Tokens t = tokensFor(option.palette);
    painter.save();
    painter.setFont(secondaryFont(painter.font()));
    const bool sorted = option.sortIndicator != QStyleOptionHeader::None;
    painter.setPen(sorted ? t.text : t.muted);
    const auto first =
        option.direction == Qt::RightToLeft ? QStyleOptionHeader::End : QStyleOptionHeader::Beginning;
    const bool atStart = inset > 0 && option.position == first;
    constexpr int margin = 2; // that QHeaderView has taken already
    const int lead = (atStart ? inset : 2 * measure::step) - margin;
    const int trail = 2 * measure::step - margin;
    const QRect inner = option.rect.adjusted(lead, 0, -trail, 0);
    QRect rect = QStyle::visualRect(option.direction, option.rect, inner);
    const auto align = QStyle::visualAlignment(option.direction, option.textAlignment | Qt::AlignVCenter);
    const QFontMetrics metrics(painter.font());
    const int room = sorted ? 16 : 0;
    const QString text = metrics.elidedText(option.text, Qt::ElideRight, std::max(0, rect.width() - room));
    if (sorted && align.testFlag(Qt::AlignRight))
        rect.setRight(rect.right() - room);
    painter.drawText(rect, int(align) | Qt::TextSingleLine, text);
    if (sorted) {
        const int wide = metrics.horizontalAdvance(text);
        const int x = align.testFlag(Qt::AlignRight) ? rect.right() + 2 : rect.left() + wide + 2;
        const QPointF centre(x + 7, rect.center().y() + 1);
        // Down: the largest first, as the arrow of Qt's own styles says.
        const bool up = option.sortIndicator == QStyleOptionHeader::SortUp;
        painter.translate(centre);
        painter.rotate(up ? 180 : 0);
        painter.drawPixmap(QPointF(-7, -7),
                           glyphPixmap(Glyph::Chevron, t.muted, 14, painter.device()->devicePixelRatioF()));
    }
    painter.restore();
}

void tab(const QStyleOptionTab &option, QPainter &painter)
{
    const Tokens t = tokensFor(option.palette);
    const bool selected = is(option, QStyle::State_Selected);
    const QRect rect = option.rect;
    if (!selected && is(option, QStyle::State_MouseOver))
        rounded(painter, rect.adjusted(2, 4, -2, -4), mixed(t.panel, t.text, 0.05), {});
    painter.save();
    if (selected)
        painter.setFont(strongFont(painter.font()));
    painter.setPen(selected ? t.text : t.muted);
    painter.drawText(rect, Qt::AlignCenter | Qt::TextShowMnemonic, option.text);
    painter.restore();
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), t.line);
    if (selected)
        painter.fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2), t.confirmed);
    if (is(option, QStyle::State_HasFocus) && is(option, QStyle::State_KeyboardFocusChange))
        rounded(painter, rect.adjusted(3, 4, -3, -5), {}, t.confirmed, 2);
}

void comboBox(const QStyleOptionComboBox &option, QPainter &painter)
{
    const Tokens t = tokensFor(option.palette);
    QStyleOption frame = option;
    // An editable box shows its focus in any case, the other one as a button does.
    if (!option.editable && !is(option, QStyle::State_KeyboardFocusChange))
        frame.state.setFlag(QStyle::State_HasFocus, false);
    field(frame, painter);
    const bool mirrored = option.direction == Qt::RightToLeft;
    const int x = mirrored ? option.rect.left() + 6 : option.rect.right() - 20;
    painter.drawPixmap(QPointF(x, option.rect.center().y() - 6),
                       glyphPixmap(Glyph::Chevron, t.muted, 14, painter.device()->devicePixelRatioF()));
}

void spinBox(const QStyleOptionSpinBox &option, QPainter &painter, const QRect &up, const QRect &down)
{
    field(option, painter);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto sign = [&](const QRect &place, QAbstractSpinBox::StepEnabledFlag step, QStyle::SubControl part,
                          int turned) {
        QStyleOption half = option;
        half.rect = place.adjusted(0, 3, 0, -1);
        if (turned == 0)
            half.rect.translate(0, -2);
        half.state.setFlag(QStyle::State_Enabled,
                           is(option, QStyle::State_Enabled) && (option.stepEnabled & step));
        const bool hot = is(option, QStyle::State_MouseOver) && option.activeSubControls == part;
        const Tokens t = tokensFor(option.palette);
        half.palette.setColor(QPalette::Active, QPalette::ButtonText, hot ? t.text : t.muted);
        arrow(half, painter, turned, 12);
    };
    sign(up, QAbstractSpinBox::StepUpEnabled, QStyle::SC_SpinBoxUp, 180);
    sign(down, QAbstractSpinBox::StepDownEnabled, QStyle::SC_SpinBoxDown, 0);
}

void expander(const QStyleOptionToolButton &option, QPainter &painter)
{
    constexpr int side = 16;
    QStyleOption sign = option;
    const QRect inner = option.rect.adjusted(6, 0, -6, 0);
    sign.rect = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, {side, side}, inner);
    const bool open = option.arrowType == Qt::DownArrow;
    arrow(sign, painter, open ? 0 : option.direction == Qt::RightToLeft ? 90 : 270);
    const QRect words =
        QStyle::visualRect(option.direction, inner, inner.adjusted(side + measure::step, 0, 0, 0));
    painter.save();
    painter.setFont(option.font);
    painter.setPen(option.palette.color(QPalette::ButtonText));
    painter.drawText(words,
                     int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)) |
                         Qt::TextHideMnemonic | Qt::TextSingleLine,
                     option.text);
    painter.restore();
}

void frame(const QStyleOption &option, QPainter &painter)
{
    painter.save();
    painter.setPen(tokensFor(option.palette).line);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
    painter.restore();
}

void listRow(const QStyleOption &option, QPainter &painter)
{
    const Tokens t = tokensFor(option.palette);
    if (is(option, QStyle::State_Selected))
        rounded(painter, option.rect, t.selection, {});
    else if (is(option, QStyle::State_MouseOver) && is(option, QStyle::State_Enabled))
        rounded(painter, option.rect, mixed(t.sideBar, t.text, 0.04), {});
}

void scrollBar(const QStyleOptionSlider &option, QPainter &painter)
{
    const Tokens t = tokensFor(option.palette);
    const QRect groove = option.rect;
    painter.fillRect(groove, t.panel);
    const qint64 span = qint64(option.maximum) - option.minimum;
    if (span <= 0)
        return;
    const bool upright = option.orientation == Qt::Vertical;
    const int length = upright ? groove.height() : groove.width();
    const int thumb = std::max(28, int(qint64(length) * option.pageStep / (span + option.pageStep)));
    const int at = int(qint64(length - thumb) * (option.sliderPosition - option.minimum) / span);
    const bool backwards = !upright && option.direction == Qt::RightToLeft;
    const int start = backwards ? length - thumb - at : at;
    const QRectF rect =
        upright ? QRectF(groove.left() + 2, groove.top() + start + 2, groove.width() - 4, thumb - 4)
                : QRectF(groove.left() + start + 2, groove.top() + 2, thumb - 4, groove.height() - 4);
    const bool active = is(option, QStyle::State_MouseOver) || is(option, QStyle::State_Sunken);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(t.panel, t.muted, active ? 0.75 : 0.4));
    const double radius = std::min(rect.width(), rect.height()) / 2;
    painter.drawRoundedRect(rect, radius, radius);
    painter.restore();
}

void arrow(const QStyleOption &option, QPainter &painter, int turned, int side)
{
    const QColor color = option.palette.color(
        is(option, QStyle::State_Enabled) ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText);
    painter.save();
    painter.translate(QRectF(option.rect).center());
    painter.rotate(turned);
    painter.drawPixmap(QPointF(-side / 2.0, -side / 2.0),
                       glyphPixmap(Glyph::Chevron, color, side, painter.device()->devicePixelRatioF()));
    painter.restore();
}

void checkBox(const QStyleOption &option, QPainter &painter)
{
    const Tokens t = tokensFor(option.palette);
    const bool on = is(option, QStyle::State_On);
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool enabled = is(option, QStyle::State_Enabled);
    const QColor accent = enabled ? t.confirmed : mixed(t.panel, t.muted, 0.6);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(on ? accent : enabled ? t.muted : t.line, 1.2));
    painter.setBrush(on ? accent : t.panel);
    painter.drawRoundedRect(box, 4, 4);
    painter.restore();
    if (on) {
        const int size = option.rect.width() - 4;
        painter.drawPixmap(
            QPointF(box.left() + 1.5, box.top() + 1.5),
            glyphPixmap(Glyph::Check, t.onAccent, size, painter.device()->devicePixelRatioF()));
    }
}

} // namespace partway::shapes
