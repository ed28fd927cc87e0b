// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rescue/patient_questions.h"

#include <QList>

#include <optional>

namespace partway {

/// All that a server lists of an upload's parts, taken together.
struct PartsFound
{
    QList<ListedPart> parts;           ///< ascending, no number twice
    std::optional<UtcTime> abortDate;  ///< a lifecycle rule of the bucket will remove the upload then
    std::optional<UtcTime> serverTime; ///< when it answered, by its own clock
    QString checksumKind;              ///< that the upload was begun with, as S3 names it; empty: none
    bool needsChecksums = false;       ///< Complete has to tell them
};

/// All pages. Answers once, unless `questions` ends or gives up before.
void listAllParts(PatientQuestions &questions, const ObjectAddress &object, const QString &uploadId,
                  std::function<void(const Result<PartsFound> &)> done);

/// All in-progress uploads of exactly this key; MalformedAnswer where the pages do not come to an end.
void listUploadsOf(PatientQuestions &questions, const ObjectAddress &object,
                   std::function<void(const Result<QList<ListedUpload>> &)> done);

} // namespace partway
