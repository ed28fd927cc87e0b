// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAction;

namespace partway {

/// The ways to choose what goes up.
struct AddActions
{
    QAction *files = nullptr;
    QAction *folder = nullptr;
    QAction *growing = nullptr; ///< files that are still being written
};

} // namespace partway
