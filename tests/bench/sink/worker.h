// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/bench/sink/shared_state.h"

namespace sink {

/// Listens on the port, which other workers share, and serves for ever. Ends the process when it cannot
/// listen.
[[noreturn]] void serve(SharedState &state);

} // namespace sink
