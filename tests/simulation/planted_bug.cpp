// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/planted_bug.h"

#include "tests/simulation/sim_journal.h"
#include "tests/simulation/sim_network.h"

#include <QCryptographicHash>

#include <algorithm>

namespace partway::sim {

namespace {

class BuggyTransport : public Transport
{
public:
    explicit BuggyTransport(Transport &wire)
        : m_wire(wire)
    {
    }
    CallId send(const Endpoint &endpoint, const Credentials &credentials, Call call, Done done,
                Sent sent) override
    {
        return m_wire.send(endpoint, credentials, std::move(call), std::move(done), std::move(sent));
    }
    void cancel(CallId id) override { m_wire.cancel(id); }
    void setLanesFor(int bodies) override { m_wire.setLanesFor(bodies); }

private:
    Transport &m_wire;
};

/// Writes a part to the journal when its last byte is handed over, with the ETag that it is going to have.
class JournalsEarly final : public BuggyTransport
{
public:
    JournalsEarly(Transport &wire, JournalDisk &journal, LifePtr life)
        : BuggyTransport(wire)
        , m_journal(journal)
        , m_life(std::move(life))
    {
    }
    CallId send(const Endpoint &endpoint, const Credentials &credentials, Call call, Done done,
                Sent sent) override
    {
        const auto *part = std::get_if<PutPart>(&call);
        if (part == nullptr)
            return BuggyTransport::send(endpoint, credentials, std::move(call), std::move(done),
                                        std::move(sent));
        auto journalIt = [this, id = part->uploadId, number = part->number, reader = part->body.reader,
                          size = part->body.size, sent = std::move(sent)](qint64 bytes) {
            if (bytes == size)
                journalEarly(id, {number, size, reader->digests().md5.toHex(), reader->digests().md5});
            if (sent)
                sent(bytes);
        };
        return BuggyTransport::send(endpoint, credentials, std::move(call), std::move(done),
                                    std::move(journalIt));
    }

private:
    void journalEarly(const QString &uploadId, const FinishedPart &part)
    {
        if (!m_life->isAlive() || part.md5.isEmpty())
            return;
        m_journal.writeAndSync([uploadId, part](JournalDisk::Records &records) {
            for (auto &[id, record] : records) {
                if (record.upload.uploadId == uploadId)
                    mergeParts(record.upload.parts, {part});
            }
        });
    }

    JournalDisk &m_journal;
    LifePtr m_life;
};

/// Answers in the server's place where the program ought to have asked.
class NeverLooks final : public BuggyTransport
{
public:
    using BuggyTransport::BuggyTransport;
    CallId send(const Endpoint &endpoint, const Credentials &credentials, Call call, Done done,
                Sent sent) override
    {
        const QString key = keyOf(call);
        if (const auto *create = std::get_if<CreateUpload>(&call))
            m_objects[key].metadata = create->attributes.metadata;
        if (const auto *part = std::get_if<PutPart>(&call))
            m_sizes[part->uploadId][part->number] = part->body.size;
        if (const auto *complete = std::get_if<CompleteUpload>(&call))
            return sendComplete(*complete, endpoint, credentials, std::move(done));
        const auto pretended = m_objects.find(key);
        if (std::holds_alternative<HeadObject>(call) && pretended != m_objects.end() &&
            !pretended->second.etag.isEmpty()) {
            done = [answer = pretended->second, done = std::move(done)](const Result<Answer> &) {
                done(Answer(answer));
            };
        }
        if (std::holds_alternative<GetRange>(call) && pretended != m_objects.end() &&
            !pretended->second.etag.isEmpty()) {
            done = [done = std::move(done)](const Result<Answer> &) { done(Answer(RangeRead{"x"})); };
        }
        return BuggyTransport::send(endpoint, credentials, std::move(call), std::move(done), std::move(sent));
    }

private:
    CallId sendComplete(const CompleteUpload &call, const Endpoint &endpoint, const Credentials &credentials,
                        Done done)
    {
        ObjectFound object = m_objects[call.object.key];
        QByteArray digests;
        object.size = 0;
        for (const CompletedPart &part : call.parts) {
            object.size += m_sizes[call.uploadId][part.number];
            digests += QByteArray::fromHex(part.etag);
        }
        object.etag = QCryptographicHash::hash(digests, QCryptographicHash::Md5).toHex() + '-' +
                      QByteArray::number(call.parts.size());
        auto pretend = [this, key = call.object.key, object,
                        done = std::move(done)](const Result<Answer> &result) {
            if (result || !leavesDoubt(result.error().kind)) {
                done(result);
                return;
            }
            m_objects[key] = object;
            done(Answer(UploadCompleted{object.etag}));
        };
        return BuggyTransport::send(endpoint, credentials, call, std::move(pretend), {});
    }

    std::map<QString, ObjectFound> m_objects;
    std::map<QString, std::map<int, qint64>> m_sizes;
};

class ForgetsCreates final : public BuggyTransport
{
public:
    using BuggyTransport::BuggyTransport;
    CallId send(const Endpoint &endpoint, const Credentials &credentials, Call call, Done done,
                Sent sent) override
    {
        if (std::holds_alternative<ListUploads>(call)) {
            done = [done = std::move(done)](const Result<Answer> &result) {
                done(result ? Result<Answer>(UploadsPage{}) : result);
            };
        }
        return BuggyTransport::send(endpoint, credentials, std::move(call), std::move(done), std::move(sent));
    }
};

class ForwardedFiles : public FileSource
{
public:
    explicit ForwardedFiles(SimFiles &files)
        : m_files(files)
    {
    }
    [[nodiscard]] Work fingerprint(const QString &path,
                                   std::function<void(Result<Fingerprint>)> done) override
    {
        return m_files.fingerprint(path, std::move(done));
    }
    [[nodiscard]] Work digest(const QString &path, const Fingerprint &expected, ByteRange range,
                              DigestKinds kinds, std::function<void(Result<Digests>)> done) override
    {
        return m_files.digest(path, expected, range, kinds, std::move(done));
    }
    [[nodiscard]] std::shared_ptr<SliceReader> open(const QString &path, const Fingerprint &expected,
                                                    ByteRange range, DigestKinds kinds) override
    {
        return m_files.open(path, expected, range, kinds);
    }
    [[nodiscard]] Work follow(const QString &path, qint64 beyond, const SourceEnd &end,
                              std::function<void(Result<Growth>)> done) override
    {
        return m_files.follow(path, beyond, end, std::move(done));
    }

private:
    SimFiles &m_files;
};

/// Hashes what was there when the range was first whole.
class HashesWhatWas final : public ForwardedFiles
{
public:
    HashesWhatWas(SimFiles &files, const SimDisk &disk)
        : ForwardedFiles(files)
        , m_disk(disk)
    {
    }
    [[nodiscard]] Work digest(const QString &path, const Fingerprint &expected, ByteRange range,
                              DigestKinds kinds, std::function<void(Result<Digests>)> done) override
    {
        auto lie = [this, path, range, kinds, done = std::move(done)](const Result<Digests> &digests) {
            const QList<FileVersion> &versions = m_disk.versions(path);
            const auto first =
                std::find_if(versions.begin(), versions.end(),
                             [range](const FileVersion &one) { return one.bytes.size() >= range.end(); });
            done(digests && first != versions.end()
                     ? Result<Digests>(digestsOf(first->bytes.mid(range.offset, range.size), kinds))
                     : digests);
        };
        return ForwardedFiles::digest(path, expected, range, kinds, std::move(lie));
    }

private:
    const SimDisk &m_disk;
};

} // namespace

std::unique_ptr<FileSource> withBug(PlantedBug bug, SimFiles &files, const SimDisk &disk)
{
    if (bug == PlantedBug::RewrittenNotSeen)
        return std::make_unique<HashesWhatWas>(files, disk);
    return std::make_unique<ForwardedFiles>(files);
}

std::unique_ptr<Transport> withBug(PlantedBug bug, Transport &wire, JournalDisk &journal, LifePtr life)
{
    switch (bug) {
    case PlantedBug::None:
    case PlantedBug::RewrittenNotSeen:
        return std::make_unique<BuggyTransport>(wire);
    case PlantedBug::PartJournaledBeforeAnswer:
        return std::make_unique<JournalsEarly>(wire, journal, std::move(life));
    case PlantedBug::DoneWithoutLooking:
        return std::make_unique<NeverLooks>(wire);
    case PlantedBug::LostCreateForgotten:
        return std::make_unique<ForgetsCreates>(wire);
    }
    Q_UNREACHABLE();
}

} // namespace partway::sim
