// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/gui/looks/text_reader.h"

#include "app/gui/theme/partway_style.h"
#include "app/gui/theme/theme.h"
#include "tests/app/gui/looks/shown_texts.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QStyleOptionFrame>
#include <QTabBar>

namespace partway::test {

namespace {

/// Gathers what does not fit.
class Ruler
{
public:
    void measure(const QWidget &widget, const QString &text, QSize place, QSize needed)
    {
        if (place.width() >= needed.width() && place.height() >= needed.height())
            return;
        faults.append(QStringLiteral("%1: “%2” has %3x%4 of %5x%6")
                          .arg(pathOf(widget), text)
                          .arg(place.width())
                          .arg(place.height())
                          .arg(needed.width())
                          .arg(needed.height()));
    }
    QStringList faults;
};

int longestWord(const QString &text, const QFontMetrics &metrics)
{
    int longest = 0;
    const QStringList words = text.split(QLatin1Char(' '));
    for (const QString &word : words)
        longest = std::max(longest, metrics.horizontalAdvance(word));
    return longest;
}

void readLabel(const QLabel &label, Ruler &ruler)
{
    if (label.text().isEmpty())
        return;
    const int least = longestWord(label.text(), label.fontMetrics());
    const QSize needed =
        label.wordWrap() ? QSize(least, label.heightForWidth(label.width())) : label.sizeHint();
    ruler.measure(label, label.text(), label.size(), needed);
}

void readCombo(const QComboBox &combo, Ruler &ruler)
{
    QStyleOptionComboBox option;
    option.initFrom(&combo);
    option.editable = combo.isEditable();
    const QRect place =
        combo.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &combo);
    const QString text = combo.currentText();
    if (!combo.isEditable() && !combo.toolTip().contains(text))
        ruler.measure(combo, text, place.size(),
                      {combo.fontMetrics().horizontalAdvance(text), combo.fontMetrics().height()});
}

void readField(const QLineEdit &field, Ruler &ruler)
{
    QStyleOptionFrame option;
    option.initFrom(&field);
    const bool inSpinBox = qobject_cast<const QAbstractSpinBox *>(field.parentWidget());
    // What was typed scrolls; what is said in an empty field does not.
    const QString text = inSpinBox                ? field.text()
                         : field.text().isEmpty() ? field.placeholderText()
                                                  : QString();
    const QMargins margins = field.textMargins();
    const int frame =
        field.hasFrame() ? field.style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &option, &field) : 0;
    constexpr int inner = 4; // QLineEdit's own, on both sides
    const int room = field.width() - margins.left() - margins.right() - 2 * frame - inner;
    if (!text.isEmpty() && !field.toolTip().contains(text))
        ruler.measure(field, text, {room, field.height()},
                      {field.fontMetrics().horizontalAdvance(text), field.fontMetrics().height()});
}

void readTabs(const QTabBar &tabs, Ruler &ruler)
{
    const QFontMetrics metrics(strongFont(tabs.font())); // of the one that is chosen
    for (int tab = 0; tab < tabs.count(); ++tab)
        ruler.measure(tabs, tabs.tabText(tab), tabs.tabRect(tab).size(),
                      {metrics.horizontalAdvance(tabs.tabText(tab)) + 8, metrics.height()});
}

void readHeader(const QHeaderView &header, Ruler &ruler)
{
    const QFontMetrics metrics(secondaryFont(header.font()));
    const QAbstractItemModel *model = header.model();
    for (int section = 0; model && section < header.count(); ++section) {
        const QString text = model->headerData(section, header.orientation()).toString();
        const QString whole = model->headerData(section, header.orientation(), Qt::ToolTipRole).toString();
        if (header.isSectionHidden(section) || header.orientation() == Qt::Vertical || whole.contains(text))
            continue;
        const int sign = header.isSortIndicatorShown() && header.sortIndicatorSection() == section ? 16 : 0;
        ruler.measure(header, text, {header.sectionSize(section), header.height()},
                      {metrics.horizontalAdvance(text) + 16 + sign, metrics.height()});
    }
}

void readItems(const QAbstractItemView &view, Ruler &ruler)
{
    eachShownIndex(view, [&](const QModelIndex &index) {
        const QRect place = view.visualRect(index);
        const QString text = index.data().toString();
        if (text.isEmpty() || place.isEmpty() || !index.data(Qt::ToolTipRole).toString().isEmpty())
            return;
        // As narrow as the quieter tables draw it.
        const QFontMetrics metrics(secondaryFont(view.font()));
        ruler.measure(view, text, {place.width() - 8, place.height()},
                      {metrics.horizontalAdvance(text), metrics.height()});
    });
}

QString told(QRect place)
{
    return QStringLiteral("%1,%2 %3x%4").arg(place.x()).arg(place.y()).arg(place.width()).arg(place.height());
}

bool floats(const QWidget &widget)
{
    return widget.isWindow() || widget.inherits("QSplitterHandle") || widget.inherits("QFocusFrame") ||
           widget.inherits("QRubberBand") || widget.inherits("QSizeGrip") ||
           widget.inherits("partway::DropOverlay") || widget.inherits("partway::EmptyPanel") ||
           widget.inherits("partway::FirstStart");
}

/// Parents whose children lie over each other by design.
bool stacks(const QWidget &parent)
{
    return parent.inherits("QAbstractScrollArea") || parent.inherits("QStackedWidget") ||
           parent.inherits("QLineEdit") || parent.inherits("QAbstractSpinBox") ||
           parent.inherits("QComboBox") || parent.inherits("QTabBar");
}

bool isViewport(const QWidget &widget)
{
    return widget.parentWidget() && widget.parentWidget()->inherits("QAbstractScrollArea");
}

} // namespace

QStringList cutTexts(const QWidget &top)
{
    Ruler ruler;
    eachShownWidget(top, [&](const QWidget &widget) {
        if (const auto *label = qobject_cast<const QLabel *>(&widget))
            readLabel(*label, ruler);
        else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget);
                 button && !button->text().isEmpty())
            ruler.measure(*button, button->text(), button->size(), button->minimumSizeHint());
        else if (const auto *combo = qobject_cast<const QComboBox *>(&widget))
            readCombo(*combo, ruler);
        else if (const auto *field = qobject_cast<const QLineEdit *>(&widget))
            readField(*field, ruler);
        else if (const auto *tabs = qobject_cast<const QTabBar *>(&widget))
            readTabs(*tabs, ruler);
        else if (const auto *header = qobject_cast<const QHeaderView *>(&widget))
            readHeader(*header, ruler);
        else if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget))
            readItems(*view, ruler);
    });
    return ruler.faults;
}

QStringList misplaced(const QWidget &top)
{
    QStringList faults;
    eachShownWidget(top, [&](const QWidget &parent) {
        QList<const QWidget *> children;
        for (const QObject *object : parent.children()) {
            const auto *child = qobject_cast<const QWidget *>(object);
            if (child && child->isVisible() && !child->size().isEmpty() && !floats(*child))
                children.append(child);
        }
        for (qsizetype i = 0; i < children.size(); ++i) {
            const QRect place = children.at(i)->geometry();
            if (!isViewport(parent) && !stacks(parent) &&
                !parent.rect()
                     .adjusted(-1, 0, 1, 0)
                     .contains(place)) // Qt's splitters are a pixel off from the right
                faults.append(QStringLiteral("%1 sticks out: %2 of %3")
                                  .arg(pathOf(*children.at(i)), told(place), told(parent.rect())));
            for (qsizetype j = i + 1; j < children.size() && !stacks(parent); ++j) {
                if (place.intersects(children.at(j)->geometry()))
                    faults.append(QStringLiteral("%1 lies over %2")
                                      .arg(pathOf(*children.at(j)), pathOf(*children.at(i))));
            }
        }
    });
    return faults;
}

QStringList rivals(const QDialog &dialog)
{
    QStringList filled;
    eachShownWidget(dialog, [&](const QWidget &widget) {
        const auto *button = qobject_cast<const QPushButton *>(&widget);
        if (button && button->isEnabled() &&
            (button->isDefault() || button->property(primaryProperty).toBool()))
            filled.append(QStringLiteral("%1 says that it is next").arg(pathOf(widget)));
    });
    return filled.size() > 1 ? filled : QStringList();
}

} // namespace partway::test
