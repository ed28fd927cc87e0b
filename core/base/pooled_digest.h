// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/range_reader.h"

#include <functional>
#include <memory>

class QThreadPool;

namespace partway {

// A slice is what the network waits for; the digest of a part found on the server can take its time.
inline constexpr int slicePriority = 2;
inline constexpr int lookPriority = 1;
inline constexpr int digestPriority = 0;

/// Hashes a range in the pool, and gives way to others every few MiB.
[[nodiscard]] FileSource::Work digestInPool(std::shared_ptr<QThreadPool> pool,
                                            std::shared_ptr<RangeReader> range,
                                            std::function<void(Result<Digests>)> done);

} // namespace partway
