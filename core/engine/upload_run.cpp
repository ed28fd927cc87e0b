// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/upload_run.h"

#include <QList>

#include <algorithm>
#include <utility>

namespace partway {

RemoteObject remoteObject(const ObjectFound &found)
{
    const auto token = found.metadata.find(QLatin1String(tokenMetadata));
    return {found.size, found.etag, token == found.metadata.end() ? QString() : token->second,
            found.opaqueEtag};
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
        void operator()(const step::FollowSource &s) const { run.followSource(s); }
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
             if (!page.checksumKind.isEmpty()) {
                 found.checksumKind = page.checksumKind;
                 found.needsChecksums = page.checksumType != QLatin1String("FULL_OBJECT");
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
    CompleteUpload complete{object(), step.uploadId, {}, step.onlyIfAbsent, step.checksumKind};
    complete.parts.reserve(step.parts.size());
    for (const FinishedPart &part : step.parts) {
        const auto checksum = step.checksums.find(part.number);
        complete.parts.append(
            {part.number, part.etag, checksum == step.checksums.end() ? QByteArray() : checksum->second});
    }
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

void UploadRun::probePart(const step::ProbePart &step)
{
    const int number = step.number;
    begin(number);
    call(number, ListParts{object(), step.uploadId, number - 1, 2},
         [this, number, step](const Result<Answer> &answer) {
             if (!answer) {
                 finish(number);
                 m_around.deliver(event::PartFailed{number, answer.error(), {}});
                 return;
             }
             const auto &page = std::get<PartsPage>(*answer);
             if (page.parts.isEmpty() && step.witness > 0)
                 return lookForWitness(step);
             std::optional<RemotePart> found;
             for (const ListedPart &part : page.parts)
                 if (part.number == number)
                     found = remotePart(part);
             finish(number);
             m_around.deliver(event::PartProbed{number, found});
         });
}

/// No more than that one part is asked for: what is listed has to be made use of.
void UploadRun::lookForWitness(const step::ProbePart &step)
{
    const int number = step.number;
    call(number, ListParts{object(), step.uploadId, step.witness - 1, 1},
         [this, number, witness = step.witness](const Result<Answer> &answer) {
             finish(number);
             if (!answer) {
                 m_around.deliver(event::PartFailed{number, answer.error(), {}});
                 return;
             }
             const QList<ListedPart> &parts = std::get<PartsPage>(*answer).parts;
             const bool isThere =
                 std::any_of(parts.cbegin(), parts.cend(),
                             [witness](const ListedPart &part) { return part.number == witness; });
             m_around.deliver(event::PartProbed{number, {}, !isThere});
         });
}

} // namespace partway
