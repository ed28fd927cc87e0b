// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace partway::fuzz {

/// Ends the program with these words where something does not hold: what a fuzzer and a test both notice.
void promise(bool holds, const char *what);

} // namespace partway::fuzz
