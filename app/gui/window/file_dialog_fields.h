// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QFileDialog;

namespace partway {

/// Names what Qt's own file dialog leaves nameless; it comes where the desktop has none of its own.
void nameFields(const QFileDialog &dialog);

} // namespace partway
