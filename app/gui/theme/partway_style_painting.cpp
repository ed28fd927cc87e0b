// SPDX-License-Identifier: GPL-3.0-or-later
// How things are painted; partway_style.cpp says how large they are and how they behave.
#include "app/gui/theme/partway_style.h"
#include "app/gui/theme/style_shapes.h"
#include "app/gui/theme/tokens.h"

#include <QComboBox>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>
#include <QToolButton>

namespace partway {

namespace {

bool isPrimary(const QWidget *widget, const QStyleOptionButton *option)
{
    return (widget && widget->property(primaryProperty).toBool()) ||
           (option && option->features.testFlag(QStyleOptionButton::DefaultButton));
}

} // namespace

void PartwayStyle::drawItemText(QPainter *painter, const QRect &rect, int flags, const QPalette &palette,
                                bool enabled, const QString &text, QPalette::ColorRole role) const
{
    // QLabel goes by the direction of its text: a file's name would stand at the far side of a window that
    // runs from the right.
    constexpr int sides = Qt::AlignLeft | Qt::AlignRight;
    const bool against = painter->layoutDirection() == Qt::RightToLeft && (flags & Qt::TextForceLeftToRight);
    if (against && (flags & sides) != 0)
        flags ^= sides;
    QProxyStyle::drawItemText(painter, rect, flags, palette, enabled, text, role);
}

void PartwayStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
    case PE_FrameLineEdit:
        if (isInner(widget))
            return;
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth == 0)
            return;
        shapes::field(*option, *painter);
        return;
    case PE_PanelButtonCommand:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            shapes::pushButton(*button, *painter, isPrimary(widget, button));
            return;
        }
        break;
    case PE_PanelButtonTool: {
        QStyleOption panel = *option;
        // What it has opened says that it is down.
        if (const auto *button = qobject_cast<const QToolButton *>(widget);
            button && button->arrowType() != Qt::NoArrow)
            panel.state.setFlag(State_On, false);
        shapes::toolButton(panel, *painter);
        return;
    }
    case PE_FrameFocusRect:
        if (qobject_cast<const QToolButton *>(widget) || qobject_cast<const QPushButton *>(widget) ||
            qobject_cast<const QComboBox *>(widget))
            return; // part of the button's own shape
        shapes::focusRing(*option, *painter);
        return;
    case PE_IndicatorCheckBox:
        shapes::checkBox(*option, *painter);
        return;
    case PE_IndicatorArrowDown:
        shapes::arrow(*option, *painter, 0);
        return;
    case PE_IndicatorArrowLeft:
        shapes::arrow(*option, *painter, 90);
        return;
    case PE_IndicatorArrowUp:
        shapes::arrow(*option, *painter, 180);
        return;
    case PE_IndicatorArrowRight:
        shapes::arrow(*option, *painter, 270);
        return;
    case PE_PanelMenu:
        painter->fillRect(option->rect, tokensFor(option->palette).panel);
        shapes::frame(*option, *painter);
        return;
    case PE_FrameMenu:
        return;
    case PE_Frame:
        shapes::frame(*option, *painter);
        return;
    case PE_PanelItemViewItem:
        if (qobject_cast<const QListWidget *>(widget)) {
            shapes::listRow(*option, *painter);
            return;
        }
        break;
    case PE_PanelScrollAreaCorner:
        painter->fillRect(option->rect, tokensFor(option->palette).panel);
        return;
    case PE_FrameTabBarBase:
    case PE_FrameTabWidget:
    case PE_FrameStatusBarItem:
    case PE_IndicatorHeaderArrow: // drawn with the label
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void PartwayStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton colored = *button;
            if (isPrimary(widget, button) && button->state.testFlag(State_Enabled))
                colored.palette.setColor(QPalette::ButtonText, tokensFor(option->palette).onAccent);
            const QColor color = colored.palette.color(QPalette::ButtonText);
            if (button->icon.isNull() || button->text.isEmpty())
                QProxyStyle::drawControl(element, &colored, painter, widget);
            else
                shapes::iconAndText(*button, *painter,
                                    {button->icon, button->iconSize, button->text, painter->font(), color});
            return;
        }
        break;
    case CE_ToolButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            button && button->features.testFlag(QStyleOptionToolButton::Arrow) && !button->text.isEmpty()) {
            shapes::expander(*button, *painter);
            return;
        } else if (button && button->toolButtonStyle == Qt::ToolButtonTextBesideIcon &&
                   !button->icon.isNull()) {
            shapes::iconAndText(*button, *painter,
                                {button->icon, button->iconSize, button->text, button->font,
                                 button->palette.color(QPalette::ButtonText)});
            return;
        }
        break;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item && item->menuItemType == QStyleOptionMenuItem::Separator && item->text.isEmpty()) {
            const QRect r = option->rect;
            painter->fillRect(QRect(r.left() + 8, r.center().y(), r.width() - 16, 1),
                              tokensFor(option->palette).line);
            return;
        }
        break;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            shapes::headerSection(*header, *painter);
        } else {
            QStyleOptionHeader empty;
            empty.QStyleOption::operator=(*option);
            empty.state.setFlag(State_MouseOver, false);
            shapes::headerSection(empty, *painter);
        }
        return;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            shapes::headerLabel(*header, *painter, widget ? widget->property(insetProperty).toInt() : 0);
            return;
        }
        break;
    case CE_TabBarTab:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            shapes::tab(*tab, *painter);
            return;
        }
        break;
    case CE_Splitter: {
        const QRect r = option->rect;
        const bool across = r.width() > r.height();
        const QRect line = across ? QRect(r.left(), r.center().y(), r.width(), 1)
                                  : QRect(r.center().x(), r.top(), 1, r.height());
        painter->fillRect(r, tokensFor(option->palette).panel);
        painter->fillRect(line, tokensFor(option->palette).line);
        return;
    }
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void PartwayStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                      QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            shapes::comboBox(*combo, *painter);
            return;
        }
    }
    if (control == CC_SpinBox) {
        if (const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option)) {
            shapes::spinBox(*box, *painter, subControlRect(control, box, SC_SpinBoxUp, widget),
                            subControlRect(control, box, SC_SpinBoxDown, widget));
            return;
        }
    }
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            shapes::scrollBar(*bar, *painter);
            return;
        }
    }
    if (control == CC_ToolButton) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option)) {
            QStyleOptionToolButton plain = *button;
            plain.features.setFlag(QStyleOptionToolButton::HasMenu,
                                   false); // its drawing says that it is a menu
            QProxyStyle::drawComplexControl(control, &plain, painter, widget);
            // The ground of a flat one, and its ring with it, is drawn only where it is pointed at or down.
            plain.state &= ~(State_MouseOver | State_Sunken | State_On);
            shapes::toolButton(plain, *painter);
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace partway
