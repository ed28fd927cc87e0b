// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/quantities.h"
#include "core/plan/composite_etag.h"
#include "tests/rescue/answering_store.h"

#include <QCryptographicHash>

#include <optional>

namespace partway::tests {

/// A server with one upload of one key, and whatever a test lets happen to it.
struct OneUpload
{
    explicit OneUpload(ManualClock &time)
        : clock(time)
        , store([this](const Call &call) { return answerTo(call); })
    {
        setParts({"one", "two"});
    }

    void setParts(const QList<QByteArray> &contents)
    {
        parts.clear();
        for (const QByteArray &bytes : contents) {
            const QByteArray md5 = QCryptographicHash::hash(bytes, QCryptographicHash::Md5).toHex();
            parts.append({static_cast<int>(parts.size()) + 1, 5 * MiB, opaque ? "x" + md5 : md5,
                          clock.utcNow() - std::chrono::hours(24)});
        }
    }
    [[nodiscard]] ObjectFound made() const
    {
        ObjectFound found;
        QList<QByteArray> etags;
        for (const ListedPart &part : parts) {
            found.size += part.size;
            etags.append(part.etag);
        }
        found.etag = opaque ? QByteArray("opaque-object") : compositeEtag(etags);
        found.modified = clock.utcNow();
        return found;
    }
    Result<Answer> carryOut()
    {
        object = made();
        pending = false;
        return UploadCompleted{namesObject ? object->etag : QByteArray()};
    }
    void putObject(qint64 size, const QByteArray &etag)
    {
        object = ObjectFound{};
        object->size = size;
        object->etag = etag;
        object->modified = clock.utcNow();
    }
    void sweep() { pending = false; }

    Result<Answer> answerTo(const Call &call)
    {
        if (std::holds_alternative<HeadObject>(call)) {
            if (onHead)
                onHead(++heads);
            if (headRefused)
                return refused(*headRefused);
            return object ? Result<Answer>(*object) : refused(ErrorKind::NoSuchKey);
        }
        if (std::holds_alternative<ListParts>(call)) {
            PartsPage page;
            page.parts = parts;
            const bool lists = pending || (listsCompleted && object);
            return lists           ? Result<Answer>(page)
                   : emptyWhenGone ? Result<Answer>(PartsPage())
                                   : refused(ErrorKind::NoSuchUpload);
        }
        if (std::holds_alternative<ListUploads>(call)) {
            UploadsPage page;
            page.uploads = listed;
            return listRefused ? refused(*listRefused) : Result<Answer>(page);
        }
        if (std::holds_alternative<CompleteUpload>(call))
            return onComplete ? onComplete(++completes) : carryOut();
        return refused(ErrorKind::NotImplemented);
    }

    ManualClock &clock;
    AnsweringStore store;
    QList<ListedPart> parts;
    bool pending = true;
    bool opaque = false;
    bool namesObject = true;
    bool listsCompleted = false;
    bool emptyWhenGone = false;
    std::optional<ObjectFound> object;
    std::optional<ErrorKind> headRefused;
    std::optional<ErrorKind> listRefused;
    QList<ListedUpload> listed;
    std::function<Result<Answer>(int)> onComplete; ///< the how many-th
    std::function<void(int)> onHead;
    int completes = 0;
    int heads = 0;
};

} // namespace partway::tests
