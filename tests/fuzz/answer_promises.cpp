// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/answer_promises.h"

#include "core/s3/response.h"
#include "tests/fuzz/promise.h"

#include <algorithm>

namespace partway::fuzz {

namespace {

void checkEtag(const QByteArray &etag)
{
    promise(bareEtag('"' + etag + '"') == etag && etag.size() <= 1024, "ETags are plain and short");
}

void check(const Call &, const UploadCreated &created)
{
    promise(!created.uploadId.isEmpty(), "an upload has an ID");
}

void check(const Call &, const PartStored &part)
{
    checkEtag(part.etag);
    promise(!part.etag.isEmpty(), "a stored part has an ETag");
}

void check(const Call &, const UploadCompleted &completed) { checkEtag(completed.etag); }

void check(const Call &call, const PartsPage &page)
{
    int last = -1;
    for (const ListedPart &part : page.parts) {
        promise(part.number > last && part.number <= 100'000, "parts ascend, none twice");
        promise(part.size >= 0, "a part's size is none below 0");
        checkEtag(part.etag);
        promise(part.checksum.isEmpty() == part.checksumKind.isEmpty(), "a checksum has a kind");
        last = part.number;
    }
    promise(page.next == 0 || page.next > std::get<ListParts>(call).afterPart, "pages of parts go on");
}

void check(const Call &call, const UploadsPage &page)
{
    for (const ListedUpload &upload : page.uploads)
        promise(!upload.key.isEmpty() && !upload.uploadId.isEmpty(), "an upload has a key and an ID");
    const auto &asked = std::get<ListUploads>(call);
    promise(!page.truncated || !page.nextKeyMarker.isEmpty(), "another page has a marker");
    promise(!page.truncated || page.nextKeyMarker != asked.keyMarker ||
                page.nextUploadIdMarker != asked.uploadIdMarker,
            "pages of uploads go on");
}

void check(const Call &, const ObjectStored &stored)
{
    checkEtag(stored.etag);
    promise(!stored.etag.isEmpty(), "a stored object has an ETag");
}

void check(const Call &, const ObjectFound &found)
{
    promise(found.size >= 0, "an object's size is none below 0");
    checkEtag(found.etag);
}

void check(const Call &call, const RangeRead &read)
{
    promise(read.bytes.size() == std::get<GetRange>(call).range.size, "a range is as long as asked for");
}

void check(const Call &, const BucketsListed &listed)
{
    for (const BucketEntry &bucket : listed.buckets)
        promise(!bucket.name.isEmpty(), "a bucket has a name");
}

void check(const Call &call, const ObjectsPage &page)
{
    for (const ObjectEntry &entry : page.objects) {
        promise(!entry.key.isEmpty() && entry.size >= 0, "an object has a key and a size");
        checkEtag(entry.etag);
    }
    promise(page.continuation.isEmpty() || page.continuation != std::get<ListObjects>(call).continuation,
            "pages of objects go on");
}

void check(const Call &, const LifecycleRead &read)
{
    promise(read.document.isEmpty() || read.document.contains("LifecycleConfiguration"),
            "rules are none or a lifecycle configuration");
    promise(read.transitionMinimum.size() <= 64 && !read.transitionMinimum.contains('\n') &&
                !read.transitionMinimum.contains(' '),
            "what goes back into a header is a word");
}

void check(const Call &, const LifecycleWritten &) {}
void check(const Call &, const LifecycleRemoved &) {}
void check(const Call &, const UploadAborted &) {}
void check(const Call &, const ObjectDeleted &) {}
void check(const Call &, const BucketFound &) {}
void check(const Call &, const BucketCreated &) {}
void check(const Call &, const BucketDeleted &) {}

bool canMoveACursor(const QString &text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.category() == QChar::Other_Control; });
}

} // namespace

void checkAnswer(const Call &call, const Answer &answer)
{
    std::visit([&call](const auto &one) { check(call, one); }, answer);
}

void checkError(const HttpAnswer &heard, const Error &error)
{
    promise(error.httpStatus == heard.status, "an error has the answer's status");
    promise(!heard.isSuccess() || error.kind != ErrorKind::NoSuchUpload ||
                error.code == QLatin1String("NoSuchUpload"),
            "a good status alone says nothing is gone");
    promise(error.code.size() <= 128 && error.requestId.size() <= 1024 && error.detail.size() <= 1024,
            "a server's words are short");
    promise(!canMoveACursor(error.code) && !canMoveACursor(error.requestId) && !canMoveACursor(error.detail),
            "a server's words hold no control characters");
    promise(error.retryAfter >= milliseconds(0) && error.retryAfter <= std::chrono::hours(24),
            "waits are a day at most");
    promise(errorKindNamed(nameOf(error.kind)) == error.kind, "kinds are known by their names");
}

} // namespace partway::fuzz
