// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLineEdit;

namespace partway {

/// Qt's button that empties a field, with a name, which Qt does not give it.
void addClearButton(QLineEdit &field);

} // namespace partway
