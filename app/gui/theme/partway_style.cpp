// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/theme/partway_style.h"

#include "app/gui/theme/theme.h"
#include "app/gui/theme/tokens.h"

#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleOption>
#include <QSysInfo>
#include <QTabBar>
#include <QToolButton>

#include <algorithm>

namespace partway {

namespace {

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

bool PartwayStyle::isInner(const QWidget *widget)
{
    return widget && widget->parentWidget() &&
           (qobject_cast<const QComboBox *>(widget->parentWidget()) ||
            widget->parentWidget()->inherits("QAbstractSpinBox"));
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

} // namespace partway
