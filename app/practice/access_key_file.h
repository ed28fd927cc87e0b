// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/practice_store.h"

#include <filesystem>
#include <optional>

namespace partway::practice {

// The key in that file (0600); one is made up on the first start. nullopt: unreadable or not writable.
std::optional<AccessKey> accessKeyIn(const std::filesystem::path &file);

} // namespace partway::practice
