// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/s3/answer.h"
#include "core/s3/call.h"
#include "core/s3/http_answer.h"

namespace partway::fuzz {

/// What holds for every answer to that call, whatever the server sent.
void checkAnswer(const Call &call, const Answer &answer);
void checkError(const HttpAnswer &heard, const Error &error);

} // namespace partway::fuzz
