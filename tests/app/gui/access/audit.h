// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

/// What somebody without eyes or without a mouse would stumble over in a window that is shown. Each gives one
/// line for each fault; none where all is well.
namespace partway::test {

/// Controls without a name, with a role that says nothing, with the name of a sibling, or not in the tree at
/// all.
QStringList faultsOfNames(QWidget &window);
/// Walks on with Tab until it comes round, and back: what is not reached, where there is no way on, and where
/// it jumps about among neighbours.
QStringList faultsOfTab(QWidget &window);
/// Keys that mean two things at once: mnemonics of the window and of each of its menus, and shortcuts.
QStringList faultsOfKeys(const QWidget &window);

} // namespace partway::test
