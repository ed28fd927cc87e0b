// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/checksum.h"
#include "app/practice/s3_error.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace partway::practice {

// A line of a CompleteMultipartUpload document.
struct ListedPart
{
    long long number = 0;
    std::string etag;                              // without quotes
    std::map<ChecksumKind, std::string> checksums; // base64, as given
};

// MalformedXML for anything but such a document with at least one part.
Outcome<std::vector<ListedPart>> parseCompleteRequest(const std::string &document);

// What the store acts on in a lifecycle rule; the document itself is kept as it came.
struct AbortRule
{
    std::string id;
    std::string prefix;
    bool enabled = false;
    std::optional<int> daysAfterInitiation;
};
Outcome<std::vector<AbortRule>> parseLifecycle(const std::string &document);

} // namespace partway::practice
