// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/part_listing.h"

#include <memory>

namespace partway {

namespace {

// Kept alive by the callbacks of the call under way.
struct PartPages : std::enable_shared_from_this<PartPages>
{
    SendCall send;
    ListParts next;
    QList<ListedPart> parts;
    std::function<void(Result<QList<ListedPart>>)> done;

    void go()
    {
        send(next, [self = shared_from_this()](const Result<Answer> &answer) {
            if (!answer)
                return self->done(failure(answer.error()));
            const auto &page = std::get<PartsPage>(*answer);
            self->parts.append(page.parts);
            if (page.next <= self->next.afterPart)
                return self->done(self->parts);
            self->next.afterPart = page.next;
            self->go();
        });
    }
};

struct UploadPages : std::enable_shared_from_this<UploadPages>
{
    SendCall send;
    ListUploads next;
    QString prefix;
    QList<ListedUpload> uploads;
    std::function<void(Result<QList<ListedUpload>>)> done;

    void go()
    {
        send(next, [self = shared_from_this()](const Result<Answer> &answer) {
            if (!answer)
                return self->done(failure(answer.error()));
            const auto &page = std::get<UploadsPage>(*answer);
            for (const ListedUpload &upload : page.uploads)
                if (upload.key.startsWith(self->prefix))
                    self->uploads.append(upload);
            const bool advances = page.nextKeyMarker != self->next.keyMarker ||
                                  page.nextUploadIdMarker != self->next.uploadIdMarker;
            if (!page.truncated || !advances)
                return self->done(self->uploads);
            self->next.keyMarker = page.nextKeyMarker;
            self->next.uploadIdMarker = page.nextUploadIdMarker;
            self->go();
        });
    }
};

} // namespace

void listAllParts(const SendCall &send, const ObjectAddress &object, const QString &uploadId,
                  std::function<void(Result<QList<ListedPart>>)> done)
{
    const auto pages = std::make_shared<PartPages>();
    pages->send = send;
    pages->next.object = object;
    pages->next.uploadId = uploadId;
    pages->done = std::move(done);
    pages->go();
}

void listAllUploads(const SendCall &send, const QString &bucket, const QString &askedPrefix,
                    const QString &prefix, std::function<void(Result<QList<ListedUpload>>)> done)
{
    const auto pages = std::make_shared<UploadPages>();
    pages->send = send;
    pages->next.bucket = bucket;
    pages->next.prefix = askedPrefix;
    pages->prefix = prefix;
    pages->done = std::move(done);
    pages->go();
}

qint64 sizeOf(const QList<ListedPart> &parts)
{
    qint64 size = 0;
    for (const ListedPart &part : parts)
        size += part.size;
    return size;
}

} // namespace partway
