// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/s3/response.h"
#include "core/s3/server_error.h"
#include "core/s3/server_time.h"
#include "tests/fuzz/answer_promises.h"
#include "tests/fuzz/entries.h"
#include "tests/fuzz/promise.h"

#include <array>

namespace partway::fuzz {

namespace {

const ObjectAddress object{QStringLiteral("bucket"), QStringLiteral("key")};

const std::array<Call, 19> &calls()
{
    static const QString id = QStringLiteral("upload");
    static const std::array<Call, 19> all{
        CreateUpload{object, {}},
        PutPart{object, id, 1, {}},
        CompleteUpload{object, id, {}, false},
        AbortUpload{object, id},
        ListParts{object, id, 2, 1000},
        ListUploads{object.bucket, {}, QStringLiteral("a"), QStringLiteral("b")},
        PutObject{object, {}, {}, true},
        HeadObject{object},
        GetRange{object, {2, 4}},
        DeleteObject{object},
        ListBuckets{},
        HeadBucket{object.bucket},
        BucketLocation{object.bucket},
        CreateBucket{object.bucket},
        DeleteBucket{object.bucket},
        ListObjects{object.bucket, {}, QStringLiteral("/"), QStringLiteral("token"), 1000},
        ReadLifecycle{object.bucket},
        WriteLifecycle{object.bucket, "<LifecycleConfiguration/>"},
        RemoveLifecycle{object.bucket},
    };
    return all;
}

constexpr int statuses[] = {200, 206, 204, 301, 307, 400, 403, 404, 405, 409, 412, 429, 500, 501, 503, 507};

struct Told
{
    const Call &call;
    HttpAnswer answer;
};

Told told(const QByteArray &input)
{
    const auto letter = [&input](qsizetype at) {
        return static_cast<unsigned>(at < input.size() ? input.at(at) - 'A' : 0) & 31U;
    };
    Told told{calls().at(letter(0) % calls().size()), {statuses[letter(1) % std::size(statuses)], {}, {}}};
    for (qsizetype at = 3; at < input.size();) {
        qsizetype end = input.indexOf('\n', at);
        end = end < 0 ? input.size() : end;
        const QByteArray line = input.mid(at, end - at);
        at = end + 1;
        if (line.isEmpty()) {
            told.answer.body = input.mid(at);
            break;
        }
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            told.answer.headers.append({line.left(colon), line.mid(colon + 1).trimmed()});
    }
    return told;
}

void checkHeaders(const HttpAnswer &answer)
{
    const QString region = regionNamed(answer);
    promise(region.size() <= 64 && !region.contains(u'.') && !region.contains(u'/'),
            "a region that is learned cannot turn into another host");
    isClockSkew(answer, UtcTime(milliseconds(1'767'225'600'000)));
    for (const HttpHeader &header : answer.headers) {
        const milliseconds wait = retryAfter(header.value, httpTime(header.value));
        promise(wait >= milliseconds(0) && wait <= std::chrono::hours(24), "waits are a day at most");
        const QByteArray etag = bareEtag(header.value);
        promise(bareEtag('"' + etag + '"') == etag, "an ETag without quotes is the same with them");
    }
}

} // namespace

void s3Answer(const QByteArray &input)
{
    const Told heard = told(input);
    checkHeaders(heard.answer);
    const Result<Answer> answer = readAnswer(heard.call, heard.answer);
    if (answer)
        checkAnswer(heard.call, *answer);
    else
        checkError(heard.answer, answer.error());
}

} // namespace partway::fuzz
