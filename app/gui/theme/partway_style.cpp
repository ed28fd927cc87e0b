// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/theme/partway_style.h"

#include "app/gui/theme/style_shapes.h"
#include "app/gui/theme/theme.h"
#include "app/gui/theme/tokens.h"

#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleOption>
#include <QSysInfo>
#include <QTabBar>
#include <QToolButton>

#include <algorithm>

namespace partway {

namespace {

bool isPrimary(const QWidget *widget, const QStyleOptionButton *option)
{
    return (widget && widget->property(primaryProperty).toBool()) ||
           (option && option->features.testFlag(QStyleOptionButton::DefaultButton));
}

/// Fields of a combo box or a spin box are framed by their owner.
bool isInner(const QWidget *widget)
{
    return widget && widget->parentWidget() &&
           (qobject_cast<const QComboBox *>(widget->parentWidget()) ||
            widget->parentWidget()->inherits("QAbstractSpinBox"));
}

constexpr int arrowRoom = 22; ///< at the end of combo and spin boxes

/// As roomy as the other dialogs, and with the question above what is said of it.
void polishQuestion(QMessageBox &box)
{
    if (auto *question = box.findChild<QLabel *>(QStringLiteral("qt_msgbox_label")))
        question->setFont(strongFont(box.font()));
    if (auto *more = box.findChild<QLabel *>(QStringLiteral("qt_msgbox_informativelabel")))
        more->setMinimumWidth(360);
    for (int i = 0; i < box.layout()->count(); ++i) {
        if (QSpacerItem *indent = box.layout()->itemAt(i)->spacerItem();
            indent && indent->sizeHint().height() <= 1)
            indent->changeSize(1, 1, QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    box.layout()->setContentsMargins(20, 20, 20, 16);
}

} // namespace

PartwayStyle::PartwayStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

void PartwayStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QPushButton *>(widget) || qobject_cast<QToolButton *>(widget) ||
        qobject_cast<QComboBox *>(widget) || qobject_cast<QScrollBar *>(widget) ||
        qobject_cast<QTabBar *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    // Enter presses the button that has the focus; Qt gives it that in dialogs only, where others are told
    // apart.
    if (auto *push = qobject_cast<QPushButton *>(widget); push && !qobject_cast<QDialog *>(push->window()))
        push->setAutoDefault(true);
    if (auto *field = qobject_cast<QLineEdit *>(widget); field && !isInner(field))
        field->setTextMargins(5, 0, 5, 0);
    if (auto *box = qobject_cast<QMessageBox *>(widget))
        polishQuestion(*box);
}

int PartwayStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return 12;
    case PM_SplitterWidth:
        return 5;
    case PM_DefaultFrameWidth:
        return qobject_cast<const QLineEdit *>(widget) ? 2 : 1;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarBaseOverlap:
        return 0;
    case PM_TabBarTabHSpace:
        return 32;
    case PM_TabBarTabVSpace:
        return 18;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
        return 16;
    case PM_MenuVMargin:
        return 4;
    case PM_FocusFrameHMargin: // of rows in lists as well
        return 6;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return 16;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int PartwayStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *result) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ScrollBar_ContextMenu:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_ComboBox_Popup:
        return 0;
    case SH_FocusFrame_AboveWidget:
        return 1;
    case SH_DialogButtonLayout: {
        // Where no desktop says otherwise, what goes on stands at the end.
        const int said = QProxyStyle::styleHint(hint, option, widget, result);
        const bool isWindows = QSysInfo::productType() == QLatin1String("windows");
        return said == QDialogButtonBox::WinLayout && !isWindows ? int(QDialogButtonBox::GnomeLayout) : said;
    }
    case SH_UnderlineShortcut:
        return qobject_cast<const QMenu *>(widget) ? 1 : 0;
    case SH_MessageBox_TextInteractionFlags:
        return Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard;
    default:
        return QProxyStyle::styleHint(hint, option, widget, result);
    }
}

QSize PartwayStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                     const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (type == CT_PushButton) {
        size.setHeight(std::max(28, contents.height() + 10));
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        // Fusion gives every button at least 80: too wide for those with one short word.
        const int icon = button && !button->icon.isNull() ? 4 : 0;
        size.setWidth(contents.width() + 24 + icon);
    } else if (type == CT_ToolButton) {
        const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        const int icon = button && button->toolButtonStyle == Qt::ToolButtonTextBesideIcon ? 4 : 0;
        size = QSize(contents.width() + 14 + icon, std::max(28, contents.height() + 8));
    } else if (type == CT_LineEdit || type == CT_ComboBox || type == CT_SpinBox) {
        size.setHeight(std::max(28, size.height()));
        if (type != CT_LineEdit)
            size.setWidth(contents.width() + arrowRoom + 16);
    } else if (type == CT_HeaderSection) {
        size.setHeight(std::max(measure::header, size.height()));
    } else if (type == CT_ItemViewItem) {
        size.setHeight(std::max(24, size.height()));
    } else if (type == CT_MenuItem) {
        size.setHeight(std::max(size.height(), contents.height() + 4));
    }
    return size;
}

QRect PartwayStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                   const QWidget *widget) const
{
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return visualRect(option->direction, option->rect, option->rect.adjusted(8, 2, -arrowRoom, -2));
    if (control == CC_ComboBox && part == SC_ComboBoxArrow) {
        const QRect r = option->rect;
        return visualRect(option->direction, r, QRect(r.right() - arrowRoom, r.top(), arrowRoom, r.height()));
    }
    if (control == CC_SpinBox) {
        const QRect r = option->rect;
        const int half = r.height() / 2;
        const QRect upper(r.right() - arrowRoom, r.top(), arrowRoom, half);
        switch (part) {
        case SC_SpinBoxUp:
            return visualRect(option->direction, r, upper);
        case SC_SpinBoxDown:
            return visualRect(option->direction, r, upper.translated(0, half));
        case SC_SpinBoxEditField:
            return visualRect(option->direction, r, r.adjusted(7, 2, -arrowRoom, -2));
        default:
            return r;
        }
    }
    if (control == CC_ScrollBar) {
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine)
            return {};
        if (bar && part == SC_ScrollBarGroove)
            return option->rect;
        if (bar &&
            (part == SC_ScrollBarSlider || part == SC_ScrollBarAddPage || part == SC_ScrollBarSubPage)) {
            const bool upright = bar->orientation == Qt::Vertical;
            const int length = upright ? bar->rect.height() : bar->rect.width();
            const qint64 span = qint64(bar->maximum) - bar->minimum;
            const int thumb = span > 0
                                  ? std::max(28, int(qint64(length) * bar->pageStep / (span + bar->pageStep)))
                                  : length;
            const int at =
                span > 0 ? int(qint64(length - thumb) * (bar->sliderPosition - bar->minimum) / span) : 0;
            const auto piece = [&](int from, int size) {
                const QRect r =
                    upright ? QRect(bar->rect.left(), bar->rect.top() + from, bar->rect.width(), size)
                            : QRect(bar->rect.left() + from, bar->rect.top(), size, bar->rect.height());
                return visualRect(bar->direction, bar->rect, r);
            };
            if (part == SC_ScrollBarSlider)
                return piece(at, thumb);
            return part == SC_ScrollBarSubPage ? piece(0, at) : piece(at + thumb, length - thumb - at);
        }
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

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
            shapes::headerLabel(*header, *painter, widget && widget->property(insetProperty).toBool());
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
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace partway
