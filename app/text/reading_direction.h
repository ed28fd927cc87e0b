// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace partway {

/// A name, path or address within a sentence that may run from the right: it keeps the direction of its own
/// letters, and its last slash stays where it is. Nothing is added in languages that run from the left.
QString inItsOwnDirection(const QString &text);

} // namespace partway
