// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/platform/queue_glance.h"

#include <QString>

namespace partway {

/// "3 uploading, 8 waiting: 37 %, 61 MB/s, 14 min left". Says "nothing" in words where nothing is under way.
QString glanceText(const QueueGlance &glance);

} // namespace partway
