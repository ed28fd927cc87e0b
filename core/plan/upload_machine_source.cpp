// SPDX-License-Identifier: GPL-3.0-or-later
// The file was chosen again: what was sent of it has to be in it before anything else is.
#include "core/plan/upload_machine.h"

#include <utility>

namespace partway {

void UploadMachine::on(const event::SourceChosen &, Moment now)
{
    if (!rests() || wantsAbort())
        return;
    m_sourceChosen = true;
    touch(); // with the request, which holds the path
    on(event::Resume{}, now);
}

bool UploadMachine::mayProve(const Fingerprint &file) const
{
    return m_sourceChosen && !m_record.uploadId.isEmpty() && m_record.fingerprint &&
           m_record.fingerprint->size == file.size;
}

bool UploadMachine::toProve(const RemotePart &listed, Moment now)
{
    const PartLedger::Entry &ours = m_ledger.at(listed.number);
    const bool confirmed = ours.state == PartState::Confirmed;
    const bool sameEtag = confirmed && (listed.etag.isEmpty() || listed.etag == ours.etag);
    const bool sameBytes = !ours.md5.isEmpty() && listed.etag.toLower() == ours.md5.toHex();
    const bool comparable = verdictBeforeReading(&listed, listed.size, etagMeaning()) == PartVerdict::Open;
    if (!sameEtag && !sameBytes) {
        // Not what we have sent, or nothing that we know of: of use only where it is in this file, and where
        // this is the file. Confirmed on trial, it would stay beside the file that was sent.
        if (confirmed)
            dropPart(listed.number);
        if (comparable)
            m_afterProof.append(listed);
        return true;
    }
    Proof proof{confirmed, listed.etag.isEmpty() ? ours.etag : listed.etag, ours.md5};
    if (proof.md5.isEmpty() && !m_record.opaqueEtags && looksLikeMd5(proof.etag))
        proof.md5 = QByteArray::fromHex(proof.etag);
    if (proof.md5.isEmpty()) {
        notTheFile(QStringLiteral("part %1 cannot be compared").arg(listed.number), now);
        return false;
    }
    m_proofs[listed.number] = proof;
    m_toCompare.append(listed);
    return true;
}

void UploadMachine::proved(int number, const QByteArray &md5, Moment now)
{
    const auto found = m_proofs.find(number);
    const Proof proof = found->second;
    if (proof.md5 != md5) {
        notTheFile(QStringLiteral("part %1 is another").arg(number), now);
        return;
    }
    m_proofs.erase(found);
    if (proof.confirmed)
        m_ledger.confirm(number, proof.etag, md5); // as it is in the journal
    else
        confirmPart(number, proof.etag, md5, now);
}

void UploadMachine::notTheFile(const QString &why, Moment now)
{
    fail({ErrorKind::SourceChanged, 0, {}, {}, why, {}}, now.steady);
}

void UploadMachine::compared(Moment now)
{
    // Only now: a crash before would have left parts that nobody has compared beside this fingerprint.
    if (m_candidate) {
        m_record.fingerprint = std::exchange(m_candidate, std::nullopt);
        touch();
        m_toCompare = std::exchange(m_afterProof, {});
    }
    if (m_toCompare.isEmpty())
        toSending(now);
    else
        enter(UploadState::Comparing);
}

void UploadMachine::leaveProving()
{
    for (const auto &[number, proof] : std::exchange(m_proofs, {})) {
        if (proof.confirmed)
            m_ledger.confirm(number, proof.etag, m_ledger.at(number).md5);
    }
    m_afterProof.clear();
    if (std::exchange(m_candidate, std::nullopt))
        m_sourceChosen = true; // once more from the beginning, when it is taken up again
}

} // namespace partway
