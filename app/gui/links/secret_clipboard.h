// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace partway {

/// Copies a text that opens something to whoever has it. Clipboard histories that know the sign leave it out.
void copySecretText(const QString &text);

} // namespace partway
