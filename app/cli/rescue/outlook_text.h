// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rescue/upload_finish.h"

#include <QJsonObject>
#include <QStringList>

namespace partway {

/// What is there, and what completing it does: a line each.
QStringList outlookLines(const FinishOutlook &outlook, const UploadRef &ref);
/// Why it cannot be completed, as a sentence; empty where nothing in the list of its parts speaks against it.
QString whyNotComplete(const FinishOutlook &outlook);
/// The line of --json.
QJsonObject outlookToJson(const FinishOutlook &outlook, const UploadRef &ref);

} // namespace partway
