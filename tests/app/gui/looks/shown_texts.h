// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QAbstractItemView;
class QModelIndex;
class QWidget;

/// What of a window can be seen.
namespace partway::test {

void eachShownWidget(const QWidget &top, const std::function<void(const QWidget &)> &look);
/// The cells that are in sight.
void eachShownIndex(const QAbstractItemView &view, const std::function<void(const QModelIndex &)> &look);
/// Every text of a widget that a person reads or hears, tool tips and names for screen readers included.
void eachText(const QWidget &widget, const std::function<void(const QString &)> &read);
/// For messages: "SettingsDialog/QComboBox".
QString pathOf(const QWidget &widget);

} // namespace partway::test
