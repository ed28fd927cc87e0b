// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/gui/access/audit.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDateTimeEdit>
#include <QSet>
#include <QTest>
#include <QWidget>

namespace partway::test {

namespace {

QString described(const QWidget *widget)
{
    if (!widget)
        return QStringLiteral("nothing");
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    const QString text = button ? button->text() : QString();
    return QStringLiteral("%1 “%2”").arg(QString::fromLatin1(widget->metaObject()->className()),
                                         widget->accessibleName().isEmpty() ? text
                                                                            : widget->accessibleName());
}

QList<QWidget *> stopsOf(const QWidget &window)
{
    QList<QWidget *> stops;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->window() == &window && widget->isVisible() && widget->isEnabled() &&
            (widget->focusPolicy() & Qt::TabFocus) != 0 && !widget->focusProxy())
            stops.append(widget);
    }
    return stops;
}

/// Whether the eye, too, goes on from one to the other: along a line, or further down.
bool goesOn(const QWidget *from, const QWidget *to)
{
    const QRect here = from->geometry();
    const QRect there = to->geometry();
    if (there.bottom() < here.top())
        return false;
    if (there.top() > here.bottom())
        return true;
    const bool mirrored = from->layoutDirection() == Qt::RightToLeft;
    return mirrored ? there.right() < here.right() : there.left() > here.left();
}

/// Neighbours are come to in the order in which they are seen; going round, there is one step back.
QStringList faultsOfOrder(const QList<QWidget *> &ring)
{
    QStringList faults;
    QSet<QWidget *> done;
    for (const QWidget *stop : ring) {
        QWidget *parent = stop->parentWidget();
        if (done.contains(parent))
            continue;
        done.insert(parent);
        QList<QWidget *> neighbours;
        for (QWidget *other : ring) {
            if (other->parentWidget() == parent)
                neighbours.append(other);
        }
        QStringList back;
        for (qsizetype i = 0; i < neighbours.size(); ++i) {
            const QWidget *from = neighbours.at(i);
            const QWidget *to = neighbours.at((i + 1) % neighbours.size());
            if (from != to && !goesOn(from, to))
                back.append(
                    QStringLiteral("Tab goes back from %1 to %2").arg(described(from), described(to)));
        }
        if (back.size() > 1)
            faults += back;
    }
    return faults;
}

QStringList faultsOnTheWay(QWidget &window, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    const QString name = key == Qt::Key_Tab ? QStringLiteral("Tab") : QStringLiteral("Shift+Tab");
    const QList<QWidget *> stops = stopsOf(window);
    QStringList faults;
    QList<QWidget *> seen;
    for (;;) {
        QWidget *before = QApplication::focusWidget();
        if (!before || before->window() != &window) {
            faults.append(
                QStringLiteral("%1: the focus is on %2, outside the window").arg(name, described(before)));
            break;
        }
        QWidget *now = before;
        // Tab goes through the sections of a date before it leaves it.
        for (int presses = qobject_cast<QDateTimeEdit *>(before) ? 4 : 1; presses > 0 && now == before;
             --presses) {
            QTest::keyClick(before, key, modifiers);
            now = QApplication::focusWidget();
        }
        if (now == before && stops.size() > 1) {
            faults.append(QStringLiteral("%1 has no way on from %2").arg(name, described(before)));
            break;
        }
        if (seen.contains(now)) {
            if (now != seen.constFirst())
                faults.append(
                    QStringLiteral("%1 comes round to %2, past the first").arg(name, described(now)));
            break;
        }
        seen.append(now);
    }
    if (key == Qt::Key_Tab)
        faults += faultsOfOrder(seen);
    for (const QWidget *stop : stops) {
        if (!seen.contains(stop))
            faults.append(QStringLiteral("%1 does not reach %2").arg(name, described(stop)));
    }
    return faults;
}

} // namespace

QStringList faultsOfTab(QWidget &window)
{
    return faultsOnTheWay(window, Qt::Key_Tab, Qt::NoModifier) +
           faultsOnTheWay(window, Qt::Key_Backtab, Qt::ShiftModifier);
}

} // namespace partway::test
