// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/s3/http_headers.h"

#include <QByteArray>

namespace partway {

/// A whole HTTP answer, as it came.
struct HttpAnswer
{
    int status = 0;
    HttpHeaders headers;
    QByteArray body;

    [[nodiscard]] bool isSuccess() const { return status >= 200 && status < 300; }
};

} // namespace partway
