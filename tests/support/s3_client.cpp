// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/s3_client.h"

#include <QCryptographicHash>

#include <algorithm>
#include <functional>
#include <memory>

namespace partway::tests {

namespace {

constexpr auto patience = std::chrono::seconds(60);
constexpr int mostPages = 100;

TransportSettings settings()
{
    TransportSettings settings;
    settings.proxy = NoProxy{};
    return settings;
}

tl::unexpected<Error> endless()
{
    return failure(ErrorKind::MalformedAnswer, QStringLiteral("the pages do not end"));
}

} // namespace

S3Client::S3Client(Endpoint where, Credentials who)
    : endpoint(std::move(where))
    , keys(std::move(who))
    , m_transport(m_clock, settings())
{
}

Result<Answer> S3Client::ask(Call call)
{
    std::optional<Result<Answer>> answer;
    m_transport.send(endpoint, keys, std::move(call),
                     [&answer](Result<Answer> result) { answer = std::move(result); });
    if (!happens([&answer] { return answer.has_value(); }, patience))
        qFatal("a call was never answered");
    return *std::move(answer);
}

QList<Result<Answer>> S3Client::askAll(const QList<Call> &calls, int atOnce)
{
    QList<Result<Answer>> answers(calls.size(), failure(ErrorKind::Cancelled));
    qsizetype next = 0;
    qsizetype answered = 0;
    std::function<void()> sendOne = [&] {
        if (next >= calls.size())
            return;
        const qsizetype index = next++;
        m_transport.send(endpoint, keys, calls.at(index), [&, index](Result<Answer> result) {
            answers[index] = std::move(result);
            ++answered;
            sendOne();
        });
    };
    for (int i = 0; i < atOnce; ++i)
        sendOne();
    if (!happens([&] { return answered == calls.size(); }, 3 * patience))
        qFatal("some calls were never answered");
    return answers;
}

AskStore S3Client::asker()
{
    return [this](const Call &call, std::function<void(Result<Answer>)> done) {
        m_transport.send(endpoint, keys, call, std::move(done));
    };
}

QString S3Client::create(const ObjectAddress &object)
{
    const auto created = get<UploadCreated>(CreateUpload{object, {}});
    return created ? created->uploadId : QString();
}

Result<PartStored> S3Client::put(const ObjectAddress &object, const QString &uploadId, int number,
                                 const QByteArray &bytes)
{
    return get<PartStored>(PutPart{object, uploadId, number, bodyOf(bytes)});
}

Result<UploadCompleted> S3Client::complete(const ObjectAddress &object, const QString &uploadId,
                                           const QList<CompletedPart> &parts)
{
    return get<UploadCompleted>(CompleteUpload{object, uploadId, parts, false});
}

Result<QList<ListedPart>> S3Client::parts(const ObjectAddress &object, const QString &uploadId, int pageSize)
{
    QList<ListedPart> all;
    int after = 0;
    for (int page = 0; page < mostPages; ++page) {
        const auto listed = get<PartsPage>(ListParts{object, uploadId, after, pageSize});
        if (!listed)
            return failure(listed.error());
        all += listed->parts;
        after = listed->next;
        if (after == 0)
            return all;
    }
    return endless();
}

Result<QList<ListedUpload>> S3Client::uploads(const QString &bucket, const QString &prefix)
{
    QList<ListedUpload> all;
    ListUploads call{bucket, prefix, {}, {}};
    for (int page = 0; page < mostPages; ++page) {
        const auto listed = get<UploadsPage>(call);
        if (!listed)
            return failure(listed.error());
        all += listed->uploads;
        if (!listed->truncated)
            return all;
        call.keyMarker = listed->nextKeyMarker;
        call.uploadIdMarker = listed->nextUploadIdMarker;
    }
    return endless();
}

Result<QList<ObjectEntry>> S3Client::objects(const QString &bucket, int pageSize)
{
    QList<ObjectEntry> all;
    ListObjects call{bucket, {}, {}, {}, pageSize};
    for (int page = 0; page < mostPages; ++page) {
        const auto listed = get<ObjectsPage>(call);
        if (!listed)
            return failure(listed.error());
        all += listed->objects;
        call.continuation = listed->continuation;
        if (call.continuation.isEmpty())
            return all;
    }
    return endless();
}

QByteArray S3Client::md5Of(const ObjectAddress &object, qint64 size)
{
    constexpr qint64 pieceSize = 8 * MiB;
    QCryptographicHash hash(QCryptographicHash::Md5);
    for (qint64 at = 0; at < size; at += pieceSize) {
        const auto piece = get<RangeRead>(GetRange{object, {at, std::min(pieceSize, size - at)}});
        if (!piece)
            return {};
        hash.addData(piece->bytes);
    }
    return hash.result();
}

} // namespace partway::tests
