// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace partway {

/// Opens the folder of a file in the system's file manager; returns at once.
void showInFolder(const QString &path);

} // namespace partway
