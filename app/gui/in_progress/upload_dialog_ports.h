// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/rescue/ask_store.h"

#include <memory>

class QThreadPool;

namespace partway {

class FileSource;

/// What a dialog about one upload works with. Files and clock must outlive it.
struct UploadDialogPorts
{
    AskStore ask; ///< puts questions to the store of the upload's account
    FileSource &files;
    Clock &clock;
    /// Where folders are looked through. Of somebody who stays longer: a step of a search may be stuck in a
    /// drive that does not answer, and closing the dialog must not wait for it.
    std::shared_ptr<QThreadPool> searches;
};

} // namespace partway
