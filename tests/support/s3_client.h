// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/system_clock.h"
#include "core/rescue/ask_store.h"
#include "core/s3/http_transport.h"
#include "tests/support/memory_reader.h"
#include "tests/support/wait.h"

#include <optional>

namespace partway::tests {

/// Asks one thing after another over the real transport, running the event loop meanwhile.
class S3Client
{
public:
    S3Client(Endpoint where, Credentials who);

    Endpoint endpoint;
    Credentials keys;

    Result<Answer> ask(Call call);
    /// The answer that belongs to the call; any other is a failed test.
    template <typename Wanted>
    Result<Wanted> get(Call call)
    {
        Result<Answer> answer = ask(std::move(call));
        if (!answer)
            return failure(answer.error());
        if (auto *wanted = std::get_if<Wanted>(&*answer))
            return *wanted;
        return failure(ErrorKind::MalformedAnswer, QStringLiteral("an answer to another call"));
    }
    /// Many calls, so many at a time, answers in the order of the calls.
    QList<Result<Answer>> askAll(const QList<Call> &calls, int atOnce);

    /// The same for who does not wait; this client outlives it.
    [[nodiscard]] AskStore asker();

    /// Short forms; a failure of any of these is the test's to see.
    QString create(const ObjectAddress &object); ///< empty where it failed
    Result<PartStored> put(const ObjectAddress &object, const QString &uploadId, int number,
                           const QByteArray &bytes);
    Result<UploadCompleted> complete(const ObjectAddress &object, const QString &uploadId,
                                     const QList<CompletedPart> &parts);
    /// All pages.
    Result<QList<ListedPart>> parts(const ObjectAddress &object, const QString &uploadId,
                                    int pageSize = 1000);
    Result<QList<ListedUpload>> uploads(const QString &bucket, const QString &prefix = {});
    Result<QList<ObjectEntry>> objects(const QString &bucket, int pageSize = 1000);
    /// MD5 of the whole object, read piece by piece; empty where that failed.
    QByteArray md5Of(const ObjectAddress &object, qint64 size);

private:
    SystemClock m_clock;
    HttpTransport m_transport;
};

/// What went wrong, for messages; "ok" where nothing did.
template <typename T>
QByteArray said(const Result<T> &result)
{
    if (result)
        return "ok";
    return QByteArray(nameOf(result.error().kind).data()) + ' ' +
           QByteArray::number(result.error().httpStatus) + ' ' + result.error().code.toUtf8() + ' ' +
           result.error().detail.toUtf8();
}

} // namespace partway::tests
