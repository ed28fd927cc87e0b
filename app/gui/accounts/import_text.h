// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accounts/import/import_source.h"

namespace partway {

/// Whose file it is, for people.
QString sourceName(ImportFormat format);
/// Why an account cannot be taken over, and what to do instead.
QString hindranceSentence(ImportHindrance hindrance);
/// Why nothing of a file can.
QString problemSentence(ImportProblem problem);
/// Where the account is, and what becomes of its keys.
QString foundDetails(const FoundAccount &account);

} // namespace partway
