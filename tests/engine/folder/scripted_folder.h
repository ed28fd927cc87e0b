// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/engine/folder/file_key.h"
#include "core/engine/folder/folder_sources.h"
#include "core/s3/transport.h"

#include <algorithm>
#include <functional>
#include <map>
#include <memory>

namespace partway::tests {

using namespace std::chrono_literals;

/// A folder that is only told of: names and their bytes.
class ScriptedFolder final : public FolderSources
{
public:
    explicit ScriptedFolder(Clock &clock)
        : m_clock(clock)
    {
    }

    std::map<QByteArray, QByteArray> files;
    std::map<QByteArray, QList<ErrorKind>> troubles; ///< of reading, in their order
    std::map<QByteArray, qint64> sizes;              ///< of those that are too large to be told of
    std::optional<ErrorKind> rootFails;
    int reads = 0;
    int walks = 0;
    int reading = 0;
    int mostReading = 0;

    std::unique_ptr<FolderWalker> walk(const FolderRequest &request) override
    {
        ++walks;
        return std::make_unique<Walker>(*this, request);
    }

    Work read(const QString &, const QByteArray &path, qint64 largest, DigestKinds kinds,
              std::function<void(Result<WholeFile>)> done) override
    {
        ++reads;
        mostReading = std::max(mostReading, ++reading);
        auto alive = std::make_shared<int>(0);
        m_clock.after(1ms, [this, weak = std::weak_ptr(alive), path, largest, kinds, done = std::move(done)] {
            --reading;
            if (!weak.expired())
                done(whole(path, largest, kinds));
        });
        return alive;
    }

private:
    class Walker final : public FolderWalker
    {
    public:
        Walker(ScriptedFolder &folder, FolderRequest request)
            : m_folder(folder)
            , m_request(std::move(request))
        {
        }
        void next(int most, std::function<void(Result<WalkBatch>)> done) override
        {
            m_folder.m_clock.after(1ms, [this, most, weak = std::weak_ptr(m_alive), done = std::move(done)] {
                if (!weak.expired())
                    done(batch(most));
            });
        }

    private:
        Result<WalkBatch> batch(int most)
        {
            if (m_folder.rootFails)
                return failure(*m_folder.rootFails);
            WalkBatch batch;
            auto at = m_folder.files.upper_bound(m_last);
            for (; at != m_folder.files.end() && batch.files.size() < most; ++at) {
                FolderFile file;
                file.path = m_last = at->first;
                file.key = keyOfFile(m_request, file.path).value_or(QString());
                file.size = m_folder.sizeOf(file.path);
                batch.files.append(file);
            }
            batch.over = at == m_folder.files.end();
            return batch;
        }

        ScriptedFolder &m_folder;
        FolderRequest m_request;
        QByteArray m_last;
        std::shared_ptr<int> m_alive = std::make_shared<int>(0);
    };

    [[nodiscard]] qint64 sizeOf(const QByteArray &path) const
    {
        const auto size = sizes.find(path);
        return size == sizes.end() ? files.at(path).size() : size->second;
    }

    Result<WholeFile> whole(const QByteArray &path, qint64 largest, DigestKinds kinds)
    {
        QList<ErrorKind> &left = troubles[path];
        if (!left.isEmpty())
            return failure(left.takeFirst());
        WholeFile file;
        file.fingerprint = {sizeOf(path), 1'500'000'000, 1};
        if (file.fingerprint.size > largest)
            return file;
        file.bytes = files.at(path);
        file.digests = digestsOf(file.bytes, kinds).value();
        return file;
    }

    Clock &m_clock;
};

/// A store that keeps what it is sent, and answers a second later; or with what a test has put in the way.
class KeepingStore final : public Transport
{
public:
    explicit KeepingStore(Clock &clock)
        : m_clock(clock)
    {
    }

    std::map<QString, QByteArray> objects;
    std::map<QString, PutObject> puts;         ///< the last of each key
    std::map<QString, QList<Error>> troubles;  ///< of sending, in their order
    std::map<QString, QList<Error>> afterWork; ///< the same, but the object is kept
    std::optional<Error> fails;                ///< whatever is asked
    std::map<QString, int> sent;               ///< how often each key was sent
    int looks = 0;
    int underWay = 0;
    int mostUnderWay = 0;

    CallId send(const Endpoint &, const Credentials &, Call call, Done done, Sent) override
    {
        const CallId id = ++m_last;
        mostUnderWay = std::max(mostUnderWay, ++underWay);
        m_open[id] = m_clock.after(1s, [this, id, call = std::move(call), done = std::move(done)] {
            m_open.erase(id);
            --underWay;
            done(answer(call));
        });
        return id;
    }
    void cancel(CallId id) override
    {
        if (const auto found = m_open.find(id); found != m_open.end()) {
            m_clock.cancel(found->second);
            m_open.erase(found);
            --underWay;
        }
    }
    void setLanesFor(int) override {}

private:
    static QByteArray bytesOf(const Body &body)
    {
        QByteArray bytes;
        body.reader->read(body.size, [&bytes](const Result<QByteArray> &slice) { bytes = *slice; });
        return bytes;
    }
    static QByteArray etagOf(const QByteArray &bytes)
    {
        return digestsOf(bytes, DigestKind::Md5).value().md5.toHex();
    }

    Result<Answer> answer(const Call &call)
    {
        if (fails)
            return failure(*fails);
        if (const auto *put = std::get_if<PutObject>(&call))
            return put_(*put);
        const auto *head = std::get_if<HeadObject>(&call);
        if (!head)
            return failure(ErrorKind::NotImplemented);
        ++looks;
        const auto object = objects.find(head->object.key);
        if (object == objects.end())
            return failure(ErrorKind::NoSuchKey);
        return Answer(ObjectFound{object->second.size(), etagOf(object->second), {}, {}, {}, false});
    }

    Result<Answer> put_(const PutObject &put)
    {
        const QString &key = put.object.key;
        ++sent[key];
        puts.insert_or_assign(key, put);
        if (QList<Error> &left = troubles[key]; !left.isEmpty())
            return failure(left.takeFirst());
        if (put.onlyIfAbsent && objects.count(key) > 0)
            return failure(ErrorKind::PreconditionFailed);
        objects[key] = bytesOf(put.body);
        if (QList<Error> &left = afterWork[key]; !left.isEmpty())
            return failure(left.takeFirst());
        return Answer(ObjectStored{etagOf(objects.at(key)), false});
    }

    Clock &m_clock;
    CallId m_last = 0;
    std::map<CallId, Clock::TimerId> m_open;
};

} // namespace partway::tests
