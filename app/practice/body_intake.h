// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/blob_folder.h"
#include "app/practice/checksum.h"
#include "app/practice/chunked_body.h"
#include "app/practice/http_message.h"
#include "app/practice/signature_check.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace partway::practice {

// A body that is on disk, whole and checked.
struct ReceivedBody
{
    BlobPtr blob;
    std::string md5;                               // raw
    std::map<ChecksumKind, std::string> checksums; // raw; those that the client sent, or asked for at Create
};

struct IntakeRules
{
    bool acceptsTrailers = true;
    bool verifiesChecksums = true;
    std::optional<ChecksumKind> wanted{}; // computed even when the client sends none
    bool changeFirstByte = false;         // a fault: what is stored differs from what came
    std::uint64_t *received = nullptr;    // counts body bytes, without framing
};

// Takes a body to disk while it arrives and holds it against all that the head said about it: length,
// SHA-256, Content-MD5, chunk signatures, checksums. Nothing is kept of a body that does not fit.
Outcome<ReceivedBody> receiveToBlob(const RequestHead &head, BodySource &body, const SignedRequest &request,
                                    const IntakeRules &rules, BlobFolder &blobs);

// The same for a small document.
Outcome<std::string> receiveText(const RequestHead &head, BodySource &body, const SignedRequest &request,
                                 const IntakeRules &rules, std::size_t limit);

} // namespace partway::practice
