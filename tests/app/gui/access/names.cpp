// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/gui/access/audit.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMap>
#include <QMetaEnum>
#include <QPushButton>
#include <QRadioButton>
#include <QSet>
#include <QTabBar>
#include <QTextDocumentFragment>
#include <QToolButton>
#include <QWidget>

namespace partway::test {

namespace {

QString roleName(QAccessible::Role role)
{
    const char *key = QMetaEnum::fromType<QAccessible::Role>().valueToKey(role);
    return key ? QString::fromLatin1(key) : QString::number(role);
}

QString described(QAccessibleInterface &node)
{
    const QObject *object = node.object();
    return QStringLiteral("%1 “%2” (%3 in %4)")
        .arg(roleName(node.role()), node.text(QAccessible::Name),
             object ? QString::fromLatin1(object->metaObject()->className()) : QStringLiteral("item"),
             object && object->parent() ? QString::fromLatin1(object->parent()->metaObject()->className())
                                        : QStringLiteral("-"));
}

bool isItem(QAccessible::Role role)
{
    return role == QAccessible::Cell || role == QAccessible::TreeItem || role == QAccessible::ListItem ||
           role == QAccessible::ColumnHeader || role == QAccessible::RowHeader ||
           role == QAccessible::PageTab || role == QAccessible::MenuItem;
}

/// A cell beside the first one may be empty, as it is for the eye.
bool mayBeEmpty(QAccessibleInterface &node)
{
    QAccessibleTableCellInterface *cell = node.tableCellInterface();
    return cell && cell->columnIndex() > 0 && node.role() != QAccessible::ColumnHeader;
}

/// Bars scroll what has the focus; nobody goes to them, and they have no words of their own in any program.
bool isScrollBar(QAccessibleInterface &node) { return node.role() == QAccessible::ScrollBar; }

bool isControl(QAccessibleInterface &node)
{
    if (isScrollBar(node) || node.role() == QAccessible::Window || node.role() == QAccessible::Dialog)
        return false;
    if (isItem(node.role()) || node.state().focusable)
        return true;
    QAccessibleActionInterface *actions = node.actionInterface();
    return actions && !actions->actionNames().isEmpty();
}

QString labelOf(QAccessibleInterface &node)
{
    QString words = node.text(QAccessible::Description);
    for (const auto &[label, relation] : node.relations(QAccessible::Label))
        words += label->text(QAccessible::Name);
    return words;
}

/// Linux says of a combo box what is chosen, and takes its name from a label beside it.
bool isNamed(QAccessibleInterface &node)
{
    if (node.role() == QAccessible::ComboBox)
        return !node.relations(QAccessible::Label).isEmpty() ||
               !node.text(QAccessible::Description).trimmed().isEmpty();
    return !node.text(QAccessible::Name).trimmed().isEmpty() || mayBeEmpty(node);
}

/// The roles that tell what a widget of that kind is; empty where any telling one will do.
QSet<QAccessible::Role> rolesFor(const QObject *object)
{
    if (qobject_cast<const QComboBox *>(object))
        return {QAccessible::ComboBox};
    if (qobject_cast<const QLineEdit *>(object))
        return {QAccessible::EditableText};
    if (qobject_cast<const QAbstractSpinBox *>(object))
        return {QAccessible::SpinBox};
    if (qobject_cast<const QCheckBox *>(object))
        return {QAccessible::CheckBox};
    if (qobject_cast<const QRadioButton *>(object))
        return {QAccessible::RadioButton};
    if (qobject_cast<const QAbstractButton *>(object))
        return {QAccessible::Button, QAccessible::ButtonMenu, QAccessible::ButtonDropDown,
                QAccessible::CheckBox};
    if (qobject_cast<const QTabBar *>(object))
        return {QAccessible::PageTabList};
    if (qobject_cast<const QAbstractItemView *>(object))
        return {QAccessible::List, QAccessible::Table, QAccessible::Tree};
    return {};
}

bool roleFits(QAccessibleInterface &node)
{
    const QSet<QAccessible::Role> fitting = rolesFor(node.object());
    if (!fitting.isEmpty())
        return fitting.contains(node.role());
    static const QSet<QAccessible::Role> tellNothing{QAccessible::NoRole, QAccessible::Client,
                                                     QAccessible::Window, QAccessible::Pane};
    return !tellNothing.contains(node.role());
}

/// A name that was given to a label stands in place of its text: whoever only hears it hears nothing else.
bool hidesItsText(QAccessibleInterface &node)
{
    const auto *label = qobject_cast<const QLabel *>(node.object());
    if (!label || label->text().isEmpty() || label->buddy())
        return false;
    const QString shown = label->textFormat() == Qt::RichText
                              ? QTextDocumentFragment::fromHtml(label->text()).toPlainText()
                              : label->text().remove(QLatin1Char('&'));
    return !node.text(QAccessible::Name).contains(shown);
}

/// What was met on the way through the tree.
struct Walk
{
    QStringList faults;
    QSet<const QObject *> met;

    void at(QAccessibleInterface &node)
    {
        if (!node.isValid() || node.state().invisible)
            return;
        met.insert(node.object());
        if (hidesItsText(node))
            faults.append(QStringLiteral("says something else than it shows: ") + described(node));
        if (isControl(node)) {
            if (!isNamed(node))
                faults.append(QStringLiteral("has no name: ") + described(node));
            if (!roleFits(node))
                faults.append(QStringLiteral("has a role that tells nothing: ") + described(node));
        }
        QMap<QString, int> names;
        for (int i = 0; i < node.childCount(); ++i) {
            QAccessibleInterface *child = node.child(i);
            if (!child)
                continue;
            if (isControl(*child) && !isItem(child->role()) && !child->state().invisible &&
                ++names[described(*child) + labelOf(*child)] == 2)
                faults.append(QStringLiteral("has the name of its neighbour: ") + described(*child));
            at(*child);
        }
    }
};

} // namespace

QStringList faultsOfNames(QWidget &window)
{
    Walk walk;
    if (QAccessibleInterface *top = QAccessible::queryAccessibleInterface(&window))
        walk.at(*top);
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        const bool stop = widget->isVisible() && widget->window() == &window &&
                          widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy();
        if (stop && !walk.met.contains(widget)) {
            walk.faults.append(
                QStringLiteral("is not in the tree: %1 “%2”")
                    .arg(QString::fromLatin1(widget->metaObject()->className()), widget->accessibleName()));
        }
    }
    return walk.faults;
}

} // namespace partway::test
