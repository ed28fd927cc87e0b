// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/s3/answer.h"
#include "core/s3/call.h"
#include "core/s3/http_answer.h"

#include <QByteArray>

/// Answers as values. Everything here is handed untrusted bytes; what cannot be an answer is MalformedAnswer.
namespace partway {

/// The answer to that call, or the error that it is; also an error that came inside a 200.
Result<Answer> readAnswer(const Call &call, const HttpAnswer &answer);

Result<UploadCreated> parseUploadCreated(const QByteArray &xml);
Result<UploadCompleted> parseUploadCompleted(const QByteArray &xml);
/// MalformedAnswer where more is announced but the marker does not go on: neither a loop nor a list cut short
/// without a word.
Result<PartsPage> parsePartsPage(const QByteArray &xml, int afterPart);
Result<UploadsPage> parseUploadsPage(const QByteArray &xml, const ListUploads &asked);
Result<ObjectsPage> parseObjectsPage(const QByteArray &xml, const QString &continuation);
Result<BucketsListed> parseBuckets(const QByteArray &xml);
Result<BucketFound> parseBucketLocation(const QByteArray &xml);

/// An ETag without quotes; empty where it holds what no ETag can.
QByteArray bareEtag(const QByteArray &field);

} // namespace partway
