// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/accounts/seen_order.h"

#include <QWidget>

#include <algorithm>

namespace partway {

namespace {

QRect placeOf(const QWidget *widget)
{
    return {widget->mapTo(widget->window(), QPoint(0, 0)), widget->size()};
}

/// Line by line; what overlaps the first of a line in height stands on it.
QList<QWidget *> inSeenOrder(QList<QWidget *> widgets, Qt::LayoutDirection direction)
{
    std::stable_sort(widgets.begin(), widgets.end(), [](const QWidget *one, const QWidget *other) {
        return placeOf(one).top() < placeOf(other).top();
    });
    const auto along = [direction](const QWidget *one, const QWidget *other) {
        return direction == Qt::RightToLeft ? placeOf(one).right() > placeOf(other).right()
                                            : placeOf(one).left() < placeOf(other).left();
    };
    for (auto line = widgets.begin(); line != widgets.end();) {
        const int bottom = placeOf(*line).bottom();
        const auto end = std::find_if(
            line, widgets.end(), [bottom](const QWidget *widget) { return placeOf(widget).top() > bottom; });
        std::stable_sort(line, end, along);
        line = end;
    }
    return widgets;
}

} // namespace

bool focusNextSeen(QWidget &window, bool next)
{
    QList<QWidget *> stops;
    const QList<QWidget *> all = window.findChildren<QWidget *>();
    for (QWidget *widget : all) {
        if (widget->window() == &window && widget->isVisible() && widget->isEnabled() &&
            (widget->focusPolicy() & Qt::TabFocus) != 0 && !widget->focusProxy())
            stops.append(widget);
    }
    if (stops.isEmpty())
        return false;
    stops = inSeenOrder(stops, window.layoutDirection());
    const qsizetype at = stops.indexOf(window.focusWidget());
    const qsizetype step = next ? 1 : -1;
    const qsizetype to = at < 0 ? (next ? 0 : stops.size() - 1) : (at + step + stops.size()) % stops.size();
    stops.at(to)->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

} // namespace partway
