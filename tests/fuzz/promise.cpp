// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/promise.h"

#include <QtGlobal>

namespace partway::fuzz {

void promise(bool holds, const char *what)
{
    if (!holds)
        qFatal("A promise is broken: %s", what);
}

} // namespace partway::fuzz
