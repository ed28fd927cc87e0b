// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QDialog;
class QWidget;

/// Reads a window that is shown as a person would, and says what is wrong with it, a line a fault.
namespace partway::test {

/// Texts that are wider or taller than their place, unless a tool tip gives them whole.
QStringList cutTexts(const QWidget &top);
/// Neighbours that lie over each other, and what sticks out of the widget that it is in.
QStringList misplaced(const QWidget &top);
/// Words that did not go through the translation (PseudoWords::Kind::Longer) and are none of `data`.
QStringList untranslated(const QWidget &top, const QStringList &data);
/// The buttons of a dialog that are filled with the accent, where they are more than one: what to do next.
QStringList rivals(const QDialog &dialog);

} // namespace partway::test
