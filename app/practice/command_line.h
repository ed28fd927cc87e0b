// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/practice_store.h"

#include <tl/expected.hpp>

#include <string>
#include <vector>

namespace partway::practice {

struct CommandLine
{
    StoreOptions options;
    bool help = false;
    bool version = false;
    bool exitWithParent = false;
};

// The error is a sentence for the person who typed it.
tl::expected<CommandLine, std::string> parseCommandLine(const std::vector<std::string> &arguments);
std::string helpText();

} // namespace partway::practice
