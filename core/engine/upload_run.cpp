// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/upload_run.h"

#include <QList>

#include <utility>

namespace partway {

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
        auto running = then; // what is called may let go of the operation, and of this with it
        running(std::forward<decltype(arguments)>(arguments)...);
    };
}

RemoteObject remoteObject(const ObjectFound &found)
{
    const auto token = found.metadata.find(QLatin1String(tokenMetadata));
    return {found.size, found.etag, token == found.metadata.end() ? QString() : token->second};
}

namespace {

RemotePart remotePart(const ListedPart &listed)
{
    return {listed.number, listed.size, listed.etag, listed.checksumKind, listed.checksum};
}

} // namespace

UploadRun::UploadRun(TransferRequest request, Surroundings around)
    : m_request(std::move(request))
    , m_around(std::move(around))
{
}

UploadRun::~UploadRun() { giveUpAll(); }

void UploadRun::giveUpAll()
{
    const auto operations = std::exchange(m_operations, {});
    for (const auto &[slot, operation] : operations) {
        if (operation.call != 0)
            m_around.transport.cancel(operation.call);
        if (operation.reader)
            operation.reader->cancel();
    }
}

qint64 UploadRun::sent(int part) const
{
    const auto found = m_operations.find(part);
    return found == m_operations.end() ? 0 : found->second.sent;
}

qint64 UploadRun::inFlight() const
{
    qint64 bytes = 0;
    for (const auto &[slot, operation] : m_operations)
        bytes += operation.sent;
    return bytes;
}

UploadRun::Operation &UploadRun::begin(int slot)
{
    Operation &operation = m_operations[slot];
    operation = {};
    operation.serial = ++m_serial;
    return operation;
}

void UploadRun::finish(int slot) { m_operations.erase(slot); }

void UploadRun::stepFailed(const Error &error)
{
    finish(0);
    m_around.deliver(event::StepFailed{error});
}

bool UploadRun::signsPayload() const
{
    const AccountDesk *desk = m_around.desk();
    return desk && desk->account().endpoint.signsPayload();
}

ObjectAttributes UploadRun::attributes(const QString &token) const
{
    ObjectAttributes attributes{m_request.contentType, m_request.storageClass, m_request.metadata};
    attributes.metadata[QLatin1String(tokenMetadata)] = token;
    return attributes;
}

void UploadRun::call(int slot, Call call, Answered answered)
{
    AccountDesk *desk = m_around.desk();
    if (!desk) {
        answered(failure(ErrorKind::CredentialsMissing, QStringLiteral("no such account")));
        return;
    }
    desk->withCredentials(ifCurrent(slot, [this, slot, call = std::move(call),
                                           answered =
                                               std::move(answered)](const Result<Credentials> &credentials) {
        AccountDesk *now = m_around.desk();
        if (!now || !credentials) {
            answered(now ? failure(credentials.error()) : failure(ErrorKind::CredentialsMissing));
            return;
        }
        m_operations[slot].call =
            m_around.transport.send(now->account().endpoint, *credentials, call, ifCurrent(slot, answered),
                                    ifCurrent(slot, [this, slot](qint64 bytes) {
                                        Operation &operation = m_operations[slot];
                                        if (bytes <= operation.sent)
                                            return;
                                        const qint64 more = bytes - std::exchange(operation.sent, bytes);
                                        m_around.moved(slot, more);
                                    }));
    }));
}

void UploadRun::perform(const Step &step, const Fingerprint &fingerprint)
{
    struct Performer
    {
        UploadRun &run;
        const Fingerprint &fingerprint;
        void operator()(const step::CheckSource &) const { run.checkSource(); }
        void operator()(const step::ListUploadsOfKey &) const
        {
            run.begin(0), run.listUploads({}, {}, {}, 0);
        }
        void operator()(const step::HeadObject &) const { run.head(); }
        void operator()(const step::ReadObject &) const { run.readBack(); }
        void operator()(const step::ListParts &s) const { run.begin(0), run.listParts(s.uploadId, 0, {}); }
        void operator()(const step::HashPart &s) const { run.hashPart(s, fingerprint); }
        void operator()(const step::CreateUpload &s) const { run.create(s); }
        void operator()(const step::SendPart &s) const { run.sendPart(s, fingerprint); }
        void operator()(const step::ProbePart &s) const { run.probePart(s); }
        void operator()(const step::SendWhole &s) const { run.sendWhole(s, fingerprint); }
        void operator()(const step::CompleteUpload &s) const { run.complete(s); }
        void operator()(const step::AbortUpload &s) const { run.abortUpload(s); }
        void operator()(const step::Idle &) const {}
    };
    std::visit(Performer{*this, fingerprint}, step);
}

void UploadRun::checkSource()
{
    begin(0);
    m_operations[0].work = m_around.files.fingerprint(
        m_request.sourcePath, ifCurrent(0, [this](const Result<Fingerprint> &fingerprint) {
            if (!fingerprint)
                return stepFailed(fingerprint.error());
            finish(0);
            m_around.deliver(event::SourceChecked{*fingerprint});
        }));
}

void UploadRun::listUploads(QString keyMarker, QString idMarker, QList<RemoteUpload> found, int page)
{
    // The key itself as prefix: what stores that list by exact key only understand, too.
    call(0, ListUploads{m_request.bucket, m_request.key, std::move(keyMarker), std::move(idMarker)},
         [this, found = std::move(found), page](const Result<Answer> &answer) mutable {
             constexpr int mostPages = 50;
             if (!answer)
                 return stepFailed(answer.error());
             const auto &listed = std::get<UploadsPage>(*answer);
             for (const ListedUpload &upload : listed.uploads)
                 if (upload.key == m_request.key && !m_around.isOther(upload.uploadId))
                     found.append({upload.uploadId, upload.initiated});
             if (listed.truncated && page + 1 < mostPages)
                 return listUploads(listed.nextKeyMarker, listed.nextUploadIdMarker, std::move(found),
                                    page + 1);
             finish(0);
             m_around.deliver(event::UploadsListed{found, listed.serverTime});
         });
}

void UploadRun::head()
{
    begin(0);
    call(0, HeadObject{object()}, [this](const Result<Answer> &answer) {
        if (!answer && answer.error().kind != ErrorKind::NoSuchKey)
            return stepFailed(answer.error());
        finish(0);
        if (!answer) {
            m_around.deliver(event::ObjectLooked{std::nullopt});
            return;
        }
        m_around.deliver(event::ObjectLooked{remoteObject(std::get<ObjectFound>(*answer))});
    });
}

void UploadRun::readBack()
{
    begin(0);
    call(0, GetRange{object(), {0, 1}}, [this](const Result<Answer> &answer) {
        if (!answer)
            return stepFailed(answer.error());
        finish(0);
        m_around.deliver(event::ObjectRead{});
    });
}

void UploadRun::listParts(const QString &uploadId, int after, event::PartsListed found)
{
    call(0, ListParts{object(), uploadId, after},
         [this, uploadId, found = std::move(found)](const Result<Answer> &answer) mutable {
             if (!answer)
                 return stepFailed(answer.error());
             const auto &page = std::get<PartsPage>(*answer);
             for (const ListedPart &part : page.parts) {
                 found.parts.append(remotePart(part));
                 if (!part.modified || !page.serverTime)
                     continue;
                 const auto since = std::max(*page.serverTime - *part.modified, milliseconds(0));
                 found.sinceLastPart = std::min(found.sinceLastPart.value_or(since), since);
             }
             if (page.next > 0)
                 return listParts(uploadId, page.next, std::move(found));
             finish(0);
             m_around.deliver(found);
         });
}

void UploadRun::create(const step::CreateUpload &step)
{
    begin(0);
    call(0, CreateUpload{object(), attributes(step.token)}, [this](const Result<Answer> &answer) {
        if (!answer)
            return stepFailed(answer.error());
        const auto &created = std::get<UploadCreated>(*answer);
        finish(0);
        m_around.deliver(event::UploadOpened{created.uploadId, created.abortDate});
    });
}

void UploadRun::complete(const step::CompleteUpload &step)
{
    begin(0);
    CompleteUpload complete{object(), step.uploadId, {}, step.onlyIfAbsent};
    complete.parts.reserve(step.parts.size());
    for (const FinishedPart &part : step.parts)
        complete.parts.append({part.number, part.etag});
    call(0, std::move(complete), [this](const Result<Answer> &answer) {
        if (!answer)
            return stepFailed(answer.error());
        finish(0);
        m_around.deliver(event::CompleteAnswered{std::get<UploadCompleted>(*answer).etag});
    });
}

void UploadRun::abortUpload(const step::AbortUpload &step)
{
    begin(0);
    call(0, AbortUpload{object(), step.uploadId}, [this](const Result<Answer> &answer) {
        if (!answer)
            return stepFailed(answer.error());
        finish(0);
        m_around.deliver(event::AbortAnswered{});
    });
}

// ---- bodies

void UploadRun::hashPart(const step::HashPart &step, const Fingerprint &fingerprint)
{
    begin(step.number);
    const int number = step.number;
    m_operations[number].work =
        m_around.files.digest(m_request.sourcePath, fingerprint, step.range, step.digests,
                              ifCurrent(number, [this, number](const Result<Digests> &digests) {
                                  finish(number);
                                  if (digests)
                                      m_around.deliver(event::PartHashed{number, *digests});
                                  else
                                      m_around.deliver(event::PartFailed{number, digests.error(), {}});
                              }));
}

void UploadRun::prepareBody(int slot, ByteRange range, const Fingerprint &fingerprint, bool ahead,
                            std::function<void(Result<Body>)> ready)
{
    const bool proven = m_request.integrity == Integrity::Md5;
    DigestKinds before;
    if (signsPayload())
        before |= DigestKind::Sha256;
    if (proven && (ahead || before))
        before |= DigestKind::Md5;
    const DigestKinds along = proven && !before ? DigestKinds(DigestKind::Md5) : DigestKinds();
    const auto open = [this, slot, range, fingerprint, along](const Digests &digests) {
        auto reader = std::make_shared<ThrottledReader>(
            m_around.files.open(m_request.sourcePath, fingerprint, range, along), m_around.limiter);
        m_operations[slot].reader = reader;
        return Body{reader, range.size, digests.sha256, digests.md5};
    };
    if (!before) {
        ready(open({}));
        return;
    }
    m_operations[slot].work = m_around.files.digest(
        m_request.sourcePath, fingerprint, range, before,
        ifCurrent(slot, [open, ready = std::move(ready)](const Result<Digests> &digests) {
            // The work may be what is calling: kept until the operation ends.
            if (digests)
                ready(open(*digests));
            else
                ready(failure(digests.error()));
        }));
}

void UploadRun::sendPart(const step::SendPart &step, const Fingerprint &fingerprint)
{
    const int number = step.number;
    begin(number);
    prepareBody(number, step.range, fingerprint, step.proveAhead,
                [this, step, number](const Result<Body> &body) {
                    if (!body) {
                        finish(number);
                        m_around.deliver(event::PartFailed{number, body.error(), {}});
                        return;
                    }
                    const QByteArray ahead = body->md5;
                    const auto reader = body->reader;
                    const qint64 size = body->size;
                    call(number, PutPart{object(), step.uploadId, number, *body},
                         [this, number, ahead, reader, size](const Result<Answer> &answer) {
                             const qint64 sent = m_operations[number].sent;
                             finish(number);
                             const QByteArray md5 = ahead.isEmpty() ? reader->digests().md5 : ahead;
                             if (!answer) {
                                 m_around.deliver(event::PartFailed{number, answer.error(),
                                                                    sent == size ? md5 : QByteArray()});
                                 return;
                             }
                             const auto &stored = std::get<PartStored>(*answer);
                             m_around.deliver(event::PartSent{number, stored.etag, md5, stored.opaqueEtag,
                                                              !ahead.isEmpty()});
                         });
                });
}

void UploadRun::probePart(const step::ProbePart &step)
{
    const int number = step.number;
    begin(number);
    call(number, ListParts{object(), step.uploadId, number - 1, 2},
         [this, number](const Result<Answer> &answer) {
             finish(number);
             if (!answer) {
                 m_around.deliver(event::PartFailed{number, answer.error(), {}});
                 return;
             }
             std::optional<RemotePart> found;
             for (const ListedPart &part : std::get<PartsPage>(*answer).parts)
                 if (part.number == number)
                     found = remotePart(part);
             m_around.deliver(event::PartProbed{number, found});
         });
}

void UploadRun::sendWhole(const step::SendWhole &step, const Fingerprint &fingerprint)
{
    begin(0);
    prepareBody(0, step.range, fingerprint, step.proveAhead, [this, step](const Result<Body> &body) {
        if (!body)
            return stepFailed(body.error());
        const QByteArray ahead = body->md5;
        const auto reader = body->reader;
        call(0, PutObject{object(), attributes(step.token), *body, step.onlyIfAbsent},
             [this, ahead, reader](const Result<Answer> &answer) {
                 if (!answer)
                     return stepFailed(answer.error());
                 const QByteArray md5 = ahead.isEmpty() ? reader->digests().md5 : ahead;
                 finish(0);
                 const auto &stored = std::get<ObjectStored>(*answer);
                 m_around.deliver(event::WholeSent{stored.etag, md5, stored.opaqueEtag, !ahead.isEmpty()});
             });
    });
}

} // namespace partway
