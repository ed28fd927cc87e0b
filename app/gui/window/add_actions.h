// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAction;

namespace partway {

/// The two ways to choose what goes up.
struct AddActions
{
    QAction *files = nullptr;
    QAction *folder = nullptr;
};

} // namespace partway
