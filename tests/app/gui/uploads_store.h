// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/platform/wall_clock.h"
#include "app/gui/queue/store_port.h"

#include <QTimer>

#include <algorithm>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace partway::test {

/// A store that holds uploads in progress, in pages and parts as real ones do. Answers later, and never to a
/// context that is gone.
class UploadsStore : public StorePort
{
public:
    struct Held
    {
        QString bucket;
        ListedUpload upload;
        QList<ListedPart> parts{};
        int aborts = 1; ///< until its parts are gone
    };

    void ask(const Endpoint &endpoint, const Credentials &, Call call, QObject *context,
             Answered done) override
    {
        const bool lookAtParts = std::holds_alternative<ListParts>(call);
        calls.push_back(call);
        m_host = endpoint.url.host();
        Result<Answer> reply = answerTo(call);
        auto answer = [done = std::move(done), reply = std::move(reply)] { done(reply); };
        if (held || (lookAtParts && partsHeld)) {
            QTimer *timer = new QTimer(context); // dies with the context
            timer->setSingleShot(true);
            QObject::connect(timer, &QTimer::timeout, context, answer);
            waiting.push_back(timer);
        } else {
            QTimer::singleShot(0, context, answer);
        }
    }

    void add(const QString &bucket, const QString &key, const QString &id, std::optional<UtcTime> begun,
             int parts, qint64 partSize, qint64 lastSize, std::optional<UtcTime> lastPartAt)
    {
        Held one{bucket, {key, id, begun, {}, {}}};
        for (int number = 1; number <= parts; ++number)
            one.parts.append({number, number == parts ? lastSize : partSize,
                              "9e107d9d372bb6826bd81d3542a419d6", number == parts ? lastPartAt : begun});
        uploads.push_back(one);
    }

    [[nodiscard]] bool has(const QString &id) const
    {
        return std::any_of(uploads.begin(), uploads.end(),
                           [&](const Held &one) { return one.upload.uploadId == id; });
    }
    /// Answers what was held back.
    void release()
    {
        held = partsHeld = false;
        for (QTimer *timer : std::exchange(waiting, {}))
            timer->start(0);
    }

    template <typename Kind>
    [[nodiscard]] int asked() const
    {
        return int(std::count_if(calls.begin(), calls.end(),
                                 [](const Call &call) { return std::holds_alternative<Kind>(call); }));
    }

    QStringList buckets{QStringLiteral("rushes"), QStringLiteral("vault")};
    std::map<QString, QStringList> bucketsAt; ///< by host, where stores differ
    std::vector<Held> uploads;                ///< by bucket, in the order of their keys
    std::set<QString> objects;                ///< "bucket/key"
    std::map<QString, ErrorKind> refusals;    ///< by bucket; an empty name: to list buckets
    std::set<QString> partsRefused;           ///< by upload ID: nobody may list its parts
    std::optional<milliseconds> clockAhead;   ///< of the computer's; nothing: it tells no time
    bool held = false;                        ///< nothing is answered
    bool partsHeld = false;                   ///< nor what uploads hold
    std::vector<QTimer *> waiting;
    std::vector<Call> calls;

private:
    static constexpr int pageSize = 1000;
    QString m_host; ///< that is asked

    [[nodiscard]] std::optional<ErrorKind> refusal(const QString &bucket) const
    {
        const auto found = refusals.find(bucket);
        return found == refusals.end() ? std::nullopt : std::optional(found->second);
    }

    Result<Answer> answerTo(const Call &call)
    {
        if (std::holds_alternative<ListBuckets>(call)) {
            if (const auto no = refusal({}))
                return failure(*no);
            BucketsListed listed;
            const auto here = bucketsAt.find(m_host);
            const QStringList names = bucketsAt.empty()         ? buckets
                                      : here == bucketsAt.end() ? QStringList()
                                                                : here->second;
            for (const QString &name : names)
                listed.buckets.append({name, {}});
            return listed;
        }
        if (const auto *list = std::get_if<ListUploads>(&call)) {
            if (const auto no = refusal(list->bucket))
                return failure(*no);
            return page(*list);
        }
        if (const auto *parts = std::get_if<ListParts>(&call)) {
            if (partsRefused.count(parts->uploadId) > 0)
                return failure(ErrorKind::AccessDenied);
            for (const Held &one : uploads) {
                if (one.upload.uploadId == parts->uploadId)
                    return partsPage(one, *parts);
            }
            return failure(ErrorKind::NoSuchUpload);
        }
        if (const auto *abort = std::get_if<AbortUpload>(&call)) {
            if (const auto no = refusal(abort->uploadId))
                return failure(*no);
            std::erase_if(uploads, [&](Held &one) {
                return one.upload.uploadId == abort->uploadId && --one.aborts <= 0;
            });
            return UploadAborted{};
        }
        if (const auto *head = std::get_if<HeadObject>(&call)) {
            if (objects.count(head->object.bucket + QLatin1Char('/') + head->object.key) > 0)
                return ObjectFound{5, "etag", {}, {}, {}};
            return failure(ErrorKind::NoSuchKey);
        }
        if (std::holds_alternative<ReadLifecycle>(call))
            return LifecycleRead{};
        return failure(ErrorKind::NotImplemented);
    }

    [[nodiscard]] UploadsPage page(const ListUploads &list) const
    {
        UploadsPage found;
        if (clockAhead)
            found.serverTime = wallClockNow() + *clockAhead;
        bool after = list.uploadIdMarker.isEmpty();
        for (const Held &one : uploads) {
            if (one.bucket != list.bucket || !one.upload.key.startsWith(list.prefix))
                continue;
            if (!after) {
                after = one.upload.uploadId == list.uploadIdMarker;
                continue;
            }
            if (found.uploads.size() == pageSize) {
                found.truncated = true;
                break;
            }
            found.uploads.append(one.upload);
            found.nextKeyMarker = one.upload.key;
            found.nextUploadIdMarker = one.upload.uploadId;
        }
        return found;
    }

    static PartsPage partsPage(const Held &one, const ListParts &list)
    {
        PartsPage found;
        for (const ListedPart &part : one.parts) {
            if (part.number <= list.afterPart)
                continue;
            if (found.parts.size() == list.maxParts) {
                found.next = found.parts.constLast().number;
                break;
            }
            found.parts.append(part);
        }
        return found;
    }
};

} // namespace partway::test
