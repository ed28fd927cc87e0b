// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

namespace partway {

/// The manual that was installed with the program; empty where none was.
QUrl installedManual();

} // namespace partway
