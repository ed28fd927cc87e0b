// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/rescue/one_upload.h"

#include <functional>
#include <vector>

namespace partway::tests {

/// What happens to a server.
using Twist = std::function<void(OneUpload &)>;

/// An upload that is finished, with what happens around it.
struct FinishCase
{
    const char *name;
    Twist before; ///< the look
    Twist meanwhile;
    const char *outcome; ///< "finished", or the name of the error
    int completes;
};

const std::vector<FinishCase> &finishCases();

} // namespace partway::tests
