// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace partway {

/// Whether anybody has a file open for writing.
enum class Writers {
    None,
    Some,
    CannotTell, ///< network drives, other people's files, systems that do not say
};

} // namespace partway
