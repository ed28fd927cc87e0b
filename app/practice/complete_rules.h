// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/personality.h"
#include "app/practice/stored_upload.h"
#include "app/practice/xml_requests.h"

#include <map>
#include <string>
#include <vector>

namespace partway::practice {

// Which of the uploaded parts make the object, in order, or why the list is refused. No state, no disk.
Outcome<std::vector<int>> chooseParts(const Personality &personality, std::uint64_t minimumPartSize,
                                      const std::vector<ListedPart> &listed,
                                      const std::map<int, StoredPart> &uploaded, bool withChecksums);

// md5 of the parts' raw md5s, "-", their number.
std::string multipartETag(const std::vector<const StoredPart *> &parts);

// The object's checksum as it is shown: of all bytes (FULL_OBJECT) or of the parts' checksums (COMPOSITE).
std::string multipartChecksum(ChecksumKind kind, bool fullObject,
                              const std::vector<const StoredPart *> &parts);

} // namespace partway::practice
