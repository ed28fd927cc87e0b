// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/transfer.h"

#include <QString>

namespace partway {

/// "Uploading", "Paused", "Waiting for the network", "Gone from the store".
QString stateText(const Transfer &transfer);
/// The quieter second line: "6 parts at once", "tried again in 12 s", "began again: the upload was gone". May
/// be empty. `now` is what countdowns are counted from; `store` who deletes a paused upload, where its name
/// is known.
QString stateDetail(const Transfer &transfer, UtcTime now, const QString &store = {});
/// Paused, and a part goes up before the store would delete it; the last try did not fail.
bool isKeptAlive(const Transfer &transfer);
/// What a look for a finished object has found, as a sentence; empty before the first.
QString checkText(const Transfer &transfer, UtcTime now);
/// "waiting", "sending 71 %", "confirmed".
QString partStateText(const Part &part);
/// Why it was begun anew, as a sentence; empty for BegunAnew::No.
QString begunAnewText(BegunAnew reason);
/// What stands in the place of a path where a stream has none: standard input, and a command's output. What
/// the command is stays out of journals: there may be a secret in it.
QString standardInputPath();
QString commandPath();
/// The path of a source; of a stream without one what it is.
QString sourceText(const TransferRequest &request);
/// "s3://bucket/key".
QString objectText(const QString &bucket, const QString &key);

} // namespace partway
