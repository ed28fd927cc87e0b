// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/rescue/upload_cost.h"
#include "app/text/error_sentence.h"
#include "core/plan/transfer.h"
#include "core/rescue/upload_removal.h"

#include <QJsonObject>

namespace partway {

/// "3 uploads would be aborted; that frees 412 GB and saves $2.88 a month."
QString toAbortText(const UploadSum &sum);
/// The same, when it is done.
QString freedText(const UploadSum &freed);
/// The line about one that was to be removed, and the one in --json.
QString outcomeText(const RemovalOutcome &outcome, const ErrorContext &context);
QJsonObject outcomeToJson(const RemovalOutcome &outcome, const ErrorContext &context,
                          const std::optional<Transfer> &owner);
/// The line about one that is being written and was left.
QString leftText(const UploadRef &ref);

} // namespace partway
