// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <functional>

namespace partway {

/// Who writes a stream, where that is known: only its own word makes the end of the stream a good one.
/// Belongs to one thread; when it goes away, it is stopped.
class StreamProducer
{
public:
    virtual ~StreamProducer() = default;
    /// Once, later: whether it went well, ProducerFailed where it did not.
    virtual void whenOver(std::function<void(Result<void>)> over) = 0;
};

} // namespace partway
