// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/buffer_memory.h"

#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace partway {

void keepBufferMemory()
{
#ifdef __GLIBC__
    constexpr int largestBuffer = 4 * 1024 * 1024;
    constexpr int keptAtTheTop = 64 * 1024 * 1024;
    mallopt(M_MMAP_THRESHOLD, largestBuffer);
    mallopt(M_TRIM_THRESHOLD, keptAtTheTop);
#endif
}

} // namespace partway
