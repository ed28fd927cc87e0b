// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/body_intake.h"
#include "app/practice/bucket_files.h"
#include "app/practice/fault_plan.h"
#include "app/practice/http_message.h"
#include "app/practice/personality.h"
#include "app/practice/request_log.h"
#include "app/practice/route.h"
#include "app/practice/signature_check.h"
#include "app/practice/store_clock.h"
#include "app/practice/upload_files.h"
#include "app/practice/xml_requests.h"

#include <string>

namespace partway::practice {

// A request that was let in.
struct Request
{
    const RequestHead &head;
    const Route &route;
    BodySource &body;
    SignedRequest signature;
    bool storeWrongBytes = false;
    std::uint64_t received = 0; // body bytes so far
};

// The S3 operations, one function each: an Outcome is an answer or a refusal. Knows no sockets and no faults.
// Called from many threads at once.
class S3Service
{
public:
    struct Collaborators
    {
        const Personality &personality;
        StoreClock &clock;
        BlobFolder &blobs;
        BucketFiles &buckets;
        UploadFiles &uploads;
        RequestLog &log;
        std::string region;
        std::uint64_t minimumPartSize;
    };
    explicit S3Service(Collaborators collaborators)
        : m(std::move(collaborators))
    {
    }

    Outcome<Answer> perform(Request &request);
    // The answer to a refusal, with the Error document and headers of the personality.
    Answer answerTo(const S3Error &error, const RequestHead &head, const Route &route,
                    const std::string &requestId) const;
    std::string errorDocument(const S3Error &error, const Route &route, const std::string &requestId) const;

private:
    Outcome<Answer> listBuckets(Request &request);
    Outcome<Answer> createBucket(Request &request);
    Outcome<Answer> headBucket(Request &request);
    Outcome<Answer> bucketLocation(Request &request);
    Outcome<Answer> deleteBucket(Request &request);
    Outcome<Answer> getLifecycle(Request &request);
    Outcome<Answer> putLifecycle(Request &request);
    Outcome<Answer> deleteLifecycle(Request &request);

    Outcome<Answer> listObjects(Request &request);
    Outcome<Answer> listUploads(Request &request);
    Outcome<Answer> listParts(Request &request);

    Outcome<Answer> putObject(Request &request);
    Outcome<Answer> getObject(Request &request);
    Outcome<Answer> headObject(Request &request);
    Outcome<Answer> deleteObject(Request &request);

    Outcome<Answer> createUpload(Request &request);
    Outcome<Answer> uploadPart(Request &request);
    Outcome<Answer> abortUpload(Request &request);
    Outcome<Answer> completeUpload(Request &request);
    Outcome<Answer> completePending(Request &request, StoredUpload &upload,
                                    const std::vector<ListedPart> &listed);
    Outcome<Answer> completeAgain(Request &request, const UploadPtr &upload,
                                  const std::vector<ListedPart> &listed);
    Outcome<Answer> gone(GoneUpload how, Request &request);
    UploadPtr uploadOf(const Route &route) const; // null unless id, bucket and key fit together

    Outcome<void> checkNames(const Route &route) const;
    Outcome<std::size_t> pageSize(const Request &request, std::string_view parameter, std::size_t most) const;
    IntakeRules intakeRules(Request &request) const;
    Outcome<NamedValues> keptHeaders(const RequestHead &head) const;
    Answer objectAnswer(const StoredObject &object, const RequestHead &head) const;
    Answer completedAnswer(const Request &request, const StoredObject &object) const;

    Collaborators m;
};

Answer xmlAnswer(std::string document);
Outcome<WriteCondition> conditionOf(const RequestHead &head);

} // namespace partway::practice
