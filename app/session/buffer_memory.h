// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace partway {

/// Keeps the slices of parts, some hundred KiB each, in the heap's own memory. By itself the C library gives
/// every such buffer back to the system and asks for it anew, page by page, which costs more than sending it.
/// Once, at the program's start; does nothing where the library is another.
void keepBufferMemory();

} // namespace partway
