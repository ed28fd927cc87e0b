// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/in_progress/verdict_cells.h"
#include "core/rescue/upload_finish.h"
#include "core/s3/account.h"

#include <QString>

#include <optional>

/// What there is to say of an upload and of a file that is held against it.
namespace partway {

/// "1,803 match, 8 differ, 203 missing": those that there are.
QString verdictsText(const VerdictCounts &counts);
/// "212 of 240 parts match".
QString matchText(const VerdictCounts &counts);
/// While the file is looked at, which is before there are verdicts, and while it is compared.
QString comparingText(const VerdictCounts &counts);
/// What a cell stands for, in several lines of plain text.
QString cellInWords(const PartCell &cell, const PartComparison &comparison);
/// "1,811 parts of 64 MiB on the server, 118 GB".
QString contentsText(const PartSet &set);
/// "1,811 parts of 64 MiB on the server, file 132 GB, /data/dumps/db.dump".
QString factsText(const PartSet &set, const QString &path, qint64 fileSize);

/// What taking the upload over means once all is compared; numbers stand in <b>. `rate`: bytes a second, 0:
/// not known.
QString outcomeText(const PartComparison &comparison, double rate);
/// By what the parts that are kept were proved; empty where none is.
QString proofText(const PartComparison &comparison);
/// What speaks for care, a sentence each; none where all is well. `set`: what the server lists.
QStringList cautions(const PartComparison &comparison, const PartSet &set, const ProviderProfile &profile);

/// What is there under the key, and what happens to it: "It replaces the object …".
QString replacedText(const FinishOutlook &outlook);
/// The other uploads of the key; empty where there is none.
QString othersText(const FinishOutlook &outlook);
QString beingWrittenText();
/// Why the parts are no whole upload; empty where they are.
QString notWholeText(const PartSet &set, const ProviderProfile &profile);

/// The last segment of a key, as plain text; the key itself where that is empty.
QString nameOfKey(const QString &key);

} // namespace partway
