// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/gui/uploads_store.h"

/// What lies unfinished on the servers of the pictured program.
namespace partway::test::scenes {

/// At Storj and at the Ceph of the scenes: one of the queue's, one that is whole, one being written.
void fillUploads(UploadsStore &store, UtcTime now);

} // namespace partway::test::scenes
