// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/http_message.h"
#include "app/practice/practice_store.h"

namespace partway::practice {

// The PracticeStore's functions as small JSON requests under /__practice/, for tests that run the program.
// Not signed: it is served on request only (StoreOptions::control), and the store listens on loopback only.
// The requests are listed in the program's --help.
bool isControl(const RequestHead &head);
Answer answerControl(PracticeStore &store, const RequestHead &head, BodySource &body);

} // namespace partway::practice
