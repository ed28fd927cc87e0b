// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/gui/access/audit.h"

#include <QAbstractButton>
#include <QAction>
#include <QGroupBox>
#include <QKeySequence>
#include <QLabel>
#include <QMenu>
#include <QTabBar>
#include <QWidget>

namespace partway::test {

namespace {

/// A key and what it does, in a widget alone or in the whole window.
struct Binding
{
    QKeySequence keys;
    const QObject *owner;
    const QWidget *within; ///< null: the whole window
    QString what;
};

void note(QList<Binding> &bindings, const QKeySequence &keys, const QObject *owner, const QWidget *within,
          const QString &what)
{
    if (!keys.isEmpty())
        bindings.append({keys, owner, within, what});
}

void noteActions(QList<Binding> &bindings, const QWidget &window)
{
    for (const QAction *action : window.findChildren<QAction *>()) {
        const bool everywhere = action->shortcutContext() == Qt::WindowShortcut ||
                                action->shortcutContext() == Qt::ApplicationShortcut;
        const QList<QObject *> places = action->associatedObjects();
        for (const QKeySequence &keys : action->shortcuts()) {
            if (everywhere && !places.isEmpty())
                note(bindings, keys, action, nullptr, action->text());
            if (everywhere)
                continue;
            for (const QObject *place : places) {
                if (const auto *widget = qobject_cast<const QWidget *>(place);
                    widget && !qobject_cast<const QMenu *>(place))
                    note(bindings, keys, action, widget, action->text());
            }
        }
    }
}

void noteMnemonics(QList<Binding> &bindings, const QWidget &window)
{
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != &window)
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
            note(bindings, QKeySequence::mnemonic(label->text()), label, nullptr, label->text());
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            note(bindings, button->shortcut(), button, nullptr,
                 button->accessibleName().isEmpty() ? button->text() : button->accessibleName());
        if (const auto *box = qobject_cast<const QGroupBox *>(widget))
            note(bindings, QKeySequence::mnemonic(box->title()), box, nullptr, box->title());
        if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                note(bindings, QKeySequence::mnemonic(tabs->tabText(i)), tabs->parent(), nullptr,
                     tabs->tabText(i));
        }
    }
}

QStringList clashesAmong(const QList<Binding> &bindings, const QString &where)
{
    QStringList faults;
    for (qsizetype i = 0; i < bindings.size(); ++i) {
        for (qsizetype j = i + 1; j < bindings.size(); ++j) {
            const Binding &one = bindings.at(i);
            const Binding &other = bindings.at(j);
            const bool meet = !one.within || !other.within || one.within == other.within;
            if (one.keys == other.keys && one.owner != other.owner && meet)
                faults.append(QStringLiteral("%1 is “%2” and “%3” in %4")
                                  .arg(one.keys.toString(), one.what, other.what, where));
        }
    }
    return faults;
}

} // namespace

QStringList faultsOfKeys(const QWidget &window)
{
    QList<Binding> bindings;
    noteActions(bindings, window);
    noteMnemonics(bindings, window);
    QStringList faults = clashesAmong(bindings, window.windowTitle());
    for (const QMenu *menu : window.findChildren<QMenu *>()) {
        QList<Binding> entries;
        for (const QAction *action : menu->actions()) {
            if (action->isVisible())
                note(entries, QKeySequence::mnemonic(action->text()), action, nullptr, action->text());
        }
        faults += clashesAmong(entries, QStringLiteral("the menu ") + menu->title());
    }
    return faults;
}

} // namespace partway::test
