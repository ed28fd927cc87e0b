// SPDX-License-Identifier: GPL-3.0-or-later
// The steps that read the file, and send what they read.
#include "core/base/checksum_name.h"
#include "core/engine/upload_run.h"

namespace partway {

void UploadRun::followSource(const step::FollowSource &step)
{
    begin(0);
    m_operations[0].work = m_around.files.follow(m_request.sourcePath, step.beyond, *m_request.end,
                                                 ifCurrent(0, [this](const Result<Growth> &growth) {
                                                     if (!growth)
                                                         return stepFailed(growth.error());
                                                     finish(0);
                                                     m_around.deliver(event::SourceGrew{*growth});
                                                 }));
}

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

void UploadRun::prepareBody(int slot, ByteRange range, const Fingerprint &fingerprint, const Proof &proof,
                            std::function<void(Result<Body>)> ready)
{
    const bool proven = m_request.integrity == Integrity::Md5;
    const DigestKind checksum = checksumNamed(proof.checksumKind);
    DigestKinds before(checksum);
    if (signsPayload())
        before |= DigestKind::Sha256;
    if (proven && (proof.ahead || before))
        before |= DigestKind::Md5;
    const DigestKinds along = proven && !before ? DigestKinds(DigestKind::Md5) : DigestKinds();
    const auto open = [this, slot, range, fingerprint, along, checksum,
                       kind = proof.checksumKind](const Digests &digests) {
        auto reader = std::make_shared<ThrottledReader>(
            m_around.files.open(m_request.sourcePath, fingerprint, range, along), m_around.limiter);
        m_operations[slot].reader = reader;
        Body body{reader, range.size, digests.sha256, digests.md5};
        if (checksum != DigestKind::None) {
            body.checksumKind = kind;
            body.checksum = digestIn(digests, checksum);
        }
        return body;
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
    prepareBody(number, step.range, fingerprint, {step.proveAhead, step.checksumKind},
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
                         [this, number, ahead, reader, size,
                          checksum = body->checksum](const Result<Answer> &answer) {
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
                                                              !ahead.isEmpty(), checksum});
                         });
                });
}

void UploadRun::sendWhole(const step::SendWhole &step, const Fingerprint &fingerprint)
{
    begin(0);
    prepareBody(0, step.range, fingerprint, {step.proveAhead, {}}, [this, step](const Result<Body> &body) {
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
