// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rescue/part_listing.h"

#include <map>

namespace partway {

namespace {

constexpr int mostUploadPages = 20; // of one key, 1,000 each

// Both are kept alive by the call under way.
struct PartPages : std::enable_shared_from_this<PartPages>
{
    PartPages(PatientQuestions &asked, ListParts first)
        : questions(asked)
        , next(std::move(first))
    {
    }

    void go()
    {
        questions.ask(next, [self = shared_from_this()](const Result<Answer> &answer) {
            const auto page = answerAs<PartsPage>(answer);
            if (page)
                self->take(*page);
            else
                self->done(failure(page.error()));
        });
    }

    void take(const PartsPage &page)
    {
        for (const ListedPart &part : page.parts)
            parts[part.number] = part;
        found.abortDate = page.abortDate ? page.abortDate : found.abortDate;
        found.serverTime = page.serverTime;
        found.checksumKind = page.checksumKind;
        found.needsChecksums =
            !page.checksumKind.isEmpty() && page.checksumType != QLatin1String("FULL_OBJECT");
        if (page.next > next.afterPart) {
            next.afterPart = page.next;
            go();
            return;
        }
        for (const auto &[number, part] : parts)
            found.parts.append(part);
        done(found);
    }

    PatientQuestions &questions;
    ListParts next;
    std::map<int, ListedPart> parts;
    PartsFound found;
    std::function<void(const Result<PartsFound> &)> done;
};

struct KeyPages : std::enable_shared_from_this<KeyPages>
{
    KeyPages(PatientQuestions &asked, const ObjectAddress &object)
        : questions(asked)
        , next{object.bucket, object.key, {}, {}}
    {
    }

    void go()
    {
        questions.ask(next, [self = shared_from_this()](const Result<Answer> &answer) {
            const auto page = answerAs<UploadsPage>(answer);
            if (page)
                self->take(*page);
            else
                self->done(failure(page.error()));
        });
    }

    void take(const UploadsPage &page)
    {
        for (const ListedUpload &upload : page.uploads) {
            if (upload.key == next.prefix)
                uploads[upload.uploadId] = upload;
        }
        // The key itself is the first of all that begin with it; where a prefix is a whole key, there are no
        // others.
        const bool isPast = !page.uploads.isEmpty() && page.uploads.constLast().key != next.prefix;
        if (!page.truncated || isPast) {
            QList<ListedUpload> all;
            for (const auto &[id, upload] : uploads)
                all.append(upload);
            done(all);
            return;
        }
        const bool advances =
            page.nextKeyMarker != next.keyMarker || page.nextUploadIdMarker != next.uploadIdMarker;
        if (!advances || ++pages >= mostUploadPages) {
            done(failure(ErrorKind::MalformedAnswer, QStringLiteral("a listing that does not end")));
            return;
        }
        next.keyMarker = page.nextKeyMarker;
        next.uploadIdMarker = page.nextUploadIdMarker;
        go();
    }

    PatientQuestions &questions;
    ListUploads next;
    std::map<QString, ListedUpload> uploads; // by their ID: pages may repeat one
    int pages = 0;
    std::function<void(const Result<QList<ListedUpload>> &)> done;
};

} // namespace

void listAllParts(PatientQuestions &questions, const ObjectAddress &object, const QString &uploadId,
                  std::function<void(const Result<PartsFound> &)> done)
{
    const auto pages = std::make_shared<PartPages>(questions, ListParts{object, uploadId});
    pages->done = std::move(done);
    pages->go();
}

void listUploadsOf(PatientQuestions &questions, const ObjectAddress &object,
                   std::function<void(const Result<QList<ListedUpload>> &)> done)
{
    const auto pages = std::make_shared<KeyPages>(questions, object);
    pages->done = std::move(done);
    pages->go();
}

} // namespace partway
