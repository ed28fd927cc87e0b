// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace partway {

/// Tab in a window whose rows come and go: moves the focus to what comes next, or before, for the eye. Qt's
/// own chain is in the order in which things were made, and mending it does not get past fields that lie
/// within others. False where there is nothing to go to.
bool focusNextSeen(QWidget &window, bool next);

} // namespace partway
