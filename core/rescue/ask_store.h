// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/s3/answer.h"
#include "core/s3/call.h"

#include <functional>

namespace partway {

/// Puts one call to the store of one account, with its keys. Answers once, in the thread of who asks, never
/// from within the call; may answer after whoever asked is gone, who has to take care of that.
using AskStore = std::function<void(const Call &call, std::function<void(Result<Answer>)> done)>;

} // namespace partway
