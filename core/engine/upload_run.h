// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/engine/account_desk.h"
#include "core/engine/rate_limiter.h"
#include "core/plan/upload_event.h"
#include "core/plan/upload_step.h"
#include "core/s3/transport.h"

#include <functional>
#include <map>
#include <memory>

namespace partway {

/// Performs the steps of one upload and answers each with one event; decides nothing. Whatever is under way
/// dies with it or with giveUpAll(): no event comes from that any more.
class UploadRun
{
public:
    struct Surroundings
    {
        FileSource &files;
        Transport &transport;
        RateLimiter &limiter;
        std::function<AccountDesk *()> desk;    ///< nullptr: there is no such account
        std::function<void(Event)> deliver;     ///< may destroy nothing of this run
        std::function<void(int, qint64)> moved; ///< part (0: whole) and bytes handed over since the last word
        std::function<bool(const QString &)> isOther; ///< an upload ID that another transfer of ours owns
    };

    UploadRun(TransferRequest request, Surroundings around);
    ~UploadRun();
    UploadRun(const UploadRun &) = delete;
    UploadRun &operator=(const UploadRun &) = delete;

    /// `fingerprint` of the file that the upload is of, where it is known.
    void perform(const Step &step, const Fingerprint &fingerprint);
    void giveUpAll();
    /// From where the steps to come read.
    void setSource(const QString &path) { m_request.sourcePath = path; }
    [[nodiscard]] qint64
    sent(int part) const; ///< bytes in flight of that part; 0 of one that is not under way
    [[nodiscard]] qint64 inFlight() const;

private:
    /// One step under way. Part steps go by their number, all others by 0.
    struct Operation
    {
        quint64 serial = 0;
        Transport::CallId call = 0;
        FileSource::Work work;
        std::shared_ptr<SliceReader> reader;
        qint64 sent = 0;
    };
    using Answered = std::function<void(Result<Answer>)>;

    void checkSource();
    void followSource(const step::FollowSource &step);
    void listUploads(QString keyMarker, QString idMarker, QList<RemoteUpload> found, int page);
    void head();
    void readBack();
    void listParts(const QString &uploadId, int after, event::PartsListed found);
    void hashPart(const step::HashPart &step, const Fingerprint &fingerprint);
    void create(const step::CreateUpload &step);
    void sendPart(const step::SendPart &step, const Fingerprint &fingerprint);
    void probePart(const step::ProbePart &step);
    void lookForWitness(const step::ProbePart &step);
    void sendWhole(const step::SendWhole &step, const Fingerprint &fingerprint);
    void complete(const step::CompleteUpload &step);
    void abortUpload(const step::AbortUpload &step);

    /// What goes out before the bytes.
    struct Proof
    {
        bool ahead;           ///< the MD5
        QString checksumKind; ///< and this one, as S3 names it; empty: none
    };
    /// Brings the body with what must be known of it beforehand.
    void prepareBody(int slot, ByteRange range, const Fingerprint &fingerprint, const Proof &proof,
                     std::function<void(Result<Body>)> ready);
    void call(int slot, Call call, Answered answered);
    Operation &begin(int slot);
    void finish(int slot);
    /// Wraps what must not happen once the operation is over or given up.
    template <typename F>
    auto ifCurrent(int slot, F then);
    void stepFailed(const Error &error);
    [[nodiscard]] ObjectAddress object() const { return {m_request.bucket, m_request.key}; }
    [[nodiscard]] ObjectAttributes attributes(const QString &token) const;
    [[nodiscard]] bool signsPayload() const;

    TransferRequest m_request;
    Surroundings m_around;
    std::map<int, Operation> m_operations;
    quint64 m_serial = 0;
    std::shared_ptr<int> m_alive = std::make_shared<int>(0);
};

template <typename F>
auto UploadRun::ifCurrent(int slot, F then)
{
    const auto found = m_operations.find(slot);
    Q_ASSERT(found != m_operations.end());
    return [this, slot, serial = found->second.serial, alive = std::weak_ptr(m_alive),
            then = std::move(then)](auto &&...arguments) {
        if (alive.expired())
            return;
        const auto current = m_operations.find(slot);
        if (current == m_operations.end() || current->second.serial != serial)
            return;
        // A copy: what is called may let go of the operation, and of this with it.
        auto running = then; // NOLINT(performance-unnecessary-copy-initialization)
        running(std::forward<decltype(arguments)>(arguments)...);
    };
}

/// With our token, where it carries one.
RemoteObject remoteObject(const ObjectFound &found);

/// The metadata that tells our object from anybody else's.
inline constexpr char tokenMetadata[] = "partway-token";

} // namespace partway
