// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/personality.h"
#include "app/practice/stored_upload.h"

#include <string>
#include <vector>

namespace partway::practice {

struct UploadQuery
{
    std::string prefix;
    std::string delimiter;
    std::string keyMarker;
    std::string uploadIdMarker;
    std::size_t limit = 1000;
};
struct UploadPage
{
    std::vector<UploadPtr> uploads;
    std::vector<std::string> prefixes;
    std::string nextKeyMarker;
    std::string nextUploadIdMarker;
    bool truncated = false;
};

// One page of the pending uploads (sorted by key, then id), with the personality's oddities. No disk.
UploadPage pageOf(const Personality &personality, std::vector<UploadPtr> pending, const UploadQuery &query);

} // namespace partway::practice
