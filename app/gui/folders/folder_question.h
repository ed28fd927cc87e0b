// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/folder/folder_upload.h"

#include <QList>

class QWidget;

namespace partway {

class FolderPort;

/// Takes folders off the list. Where one is not through it asks first and says what becomes of what is sent;
/// those that are over just go. Returns at once.
void askAndRemove(const QList<FolderUpload> &folders, FolderPort &port, QWidget &window);

} // namespace partway
