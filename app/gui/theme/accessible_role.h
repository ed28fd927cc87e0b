// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

class QWidget;

namespace partway {

/// Says to screen readers what a widget of our own is, which Qt cannot know. To be called before
/// its name is set: that makes Qt look, and Qt looks once.
void setAccessibleRole(QWidget &widget, QAccessible::Role role);

} // namespace partway
