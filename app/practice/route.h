// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/http_message.h"
#include "app/practice/request_record.h"

#include <string>

namespace partway::practice {

// What a request asks for, and of what.
struct Route
{
    Operation operation = Operation::Unknown;
    std::string bucket;
    std::string key;
    std::string uploadId;
    int partNumber = 0; // as far as it is a number; 0 otherwise
};

// By method, path, query and Host: "/bucket/key", or "/key" under the host "bucket.localhost".
Route routeOf(const RequestHead &head);

} // namespace partway::practice
