// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/plan/transfer.h"
#include "core/plan/upload_event.h"
#include "core/plan/upload_record.h"

namespace partway {

/// What a later look at a finished object says. `seen`: the object; NoSuchKey where it is not there, or why
/// it could not be looked at.
ObjectCheck checkOf(const UploadRecord &finished, const Result<RemoteObject> &seen);

} // namespace partway
