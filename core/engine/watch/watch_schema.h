// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/kept_list.h"

namespace partway {

KeptListKind watchesKind();

} // namespace partway
