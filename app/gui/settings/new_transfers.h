// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/folder/folder_upload.h"
#include "core/plan/transfer.h"

#include <QList>

class QSettings;

namespace partway {

/// What the settings say of transfers that are added: the size of their parts, and whether each is checked.
void applySettings(QList<TransferRequest> &requests, QSettings &settings);
/// The same of a folder, whose files are of all sizes.
void applySettings(FolderRequest &request, QSettings &settings);

} // namespace partway
