// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/intake/conflict_policy.h"
#include "app/gui/queue/store_port.h"

#include <QTimer>

#include <algorithm>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace partway::test {

/// A store with objects on its shelves: answers looks and listings as a real one, later and never to a
/// context that is gone.
class ShelfStore : public StorePort
{
public:
    void ask(const Endpoint &, const Credentials &, Call call, QObject *context, Answered done) override
    {
        calls.push_back(call);
        Result<Answer> reply = error ? Result<Answer>(failure(*error)) : answerTo(call);
        if (held) {
            heldBack.push_back([done = std::move(done), reply = std::move(reply)] { done(reply); });
            return;
        }
        QTimer::singleShot(0, context, [done = std::move(done), reply = std::move(reply)] { done(reply); });
    }

    template <typename Kind>
    [[nodiscard]] std::vector<Kind> asked() const
    {
        std::vector<Kind> found;
        for (const Call &call : calls) {
            if (const auto *one = std::get_if<Kind>(&call))
                found.push_back(*one);
        }
        return found;
    }

    QStringList buckets{QStringLiteral("rushes"), QStringLiteral("backups")};
    std::map<QString, ObjectThere> objects;
    std::vector<ListedUpload> uploads;
    std::optional<ErrorKind> error; ///< the answer to everything
    int roundsUntilGone = 1;        ///< an upload is gone after so many aborts
    bool held = false;              ///< nothing is answered
    std::vector<std::function<void()>> heldBack;
    std::vector<Call> calls;

private:
    Result<Answer> answerTo(const Call &call)
    {
        if (const auto *head = std::get_if<HeadObject>(&call))
            return find(head->object.key);
        if (const auto *list = std::get_if<ListObjects>(&call))
            return page(*list);
        if (std::holds_alternative<ListBuckets>(call)) {
            BucketsListed listed;
            for (const QString &name : std::as_const(buckets))
                listed.buckets.append({name, {}});
            return listed;
        }
        if (const auto *list = std::get_if<ListUploads>(&call)) {
            UploadsPage found;
            for (const ListedUpload &upload : uploads) {
                if (upload.key.startsWith(list->prefix))
                    found.uploads.append(upload);
            }
            return found;
        }
        if (const auto *abort = std::get_if<AbortUpload>(&call)) {
            if (--roundsUntilGone <= 0)
                std::erase_if(uploads,
                              [&](const ListedUpload &one) { return one.uploadId == abort->uploadId; });
            return UploadAborted{};
        }
        if (const auto *parts = std::get_if<ListParts>(&call)) {
            const bool there = std::any_of(uploads.begin(), uploads.end(), [&](const ListedUpload &one) {
                return one.uploadId == parts->uploadId;
            });
            if (!there)
                return failure(ErrorKind::NoSuchUpload);
            PartsPage found;
            found.parts.append(ListedPart{1, 5, "etag", {}});
            return found;
        }
        return failure(ErrorKind::NotImplemented);
    }

    Result<Answer> find(const QString &key) const
    {
        const auto found = objects.find(key);
        if (found == objects.end())
            return failure(ErrorKind::NoSuchKey);
        return ObjectFound{found->second.size, found->second.etag, {}, {}, found->second.modified};
    }

    Result<Answer> page(const ListObjects &list) const
    {
        ObjectsPage result;
        int count = 0;
        for (const auto &[key, object] : objects) {
            if (!key.startsWith(list.prefix) || key <= list.continuation)
                continue;
            const qsizetype cut =
                list.delimiter.isEmpty() ? -1 : key.indexOf(list.delimiter, list.prefix.size());
            const QString prefix = cut < 0 ? QString() : key.left(cut + 1);
            if (!prefix.isEmpty() &&
                (result.prefixes.contains(prefix) || list.continuation.startsWith(prefix)))
                continue;
            if (++count > list.maxKeys) {
                result.continuation = m_last;
                return result;
            }
            m_last = key;
            if (prefix.isEmpty())
                result.objects.append({key, object.size, object.etag, object.modified});
            else
                result.prefixes.append(prefix);
        }
        return result;
    }

    mutable QString m_last;
};

} // namespace partway::test
