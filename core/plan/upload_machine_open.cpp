// SPDX-License-Identifier: GPL-3.0-or-later
// Sources that have no end yet, and sources that changed: what was sent of them is held against them as they
// are now before it counts.
#include "core/plan/upload_machine.h"

#include <algorithm>
#include <utility>

namespace partway {

namespace {

/// Where nobody knows how many parts a store takes, and there is no way back.
constexpr int partsEverywhere = 1000;

bool isComparable(const QByteArray &md5) { return md5.size() == 16; }

} // namespace

Fingerprint UploadMachine::sourceFingerprint() const
{
    Fingerprint expected = m_candidate.value_or(m_record.fingerprint.value_or(Fingerprint{}));
    expected.growing = m_record.open || m_rules.source == SourceKind::Stream;
    return expected;
}

// ---- the source

void UploadMachine::openSourceChecked(const Fingerprint &found, Moment now)
{
    const bool nothingSent = m_record.uploadId.isEmpty() && !m_record.completeAsked;
    const bool another = m_record.fingerprint && m_record.fingerprint->inode != found.inode;
    m_sourceChosen = false;
    if (nothingSent || !m_record.fingerprint) {
        beginOpen(found);
    } else if (another && m_rules.source == SourceKind::Stream) {
        readAgain(found);
    } else if (another || found.size < m_record.plan.totalSize) {
        fail({ErrorKind::SourceChanged, 0, {}, {}, {}, {}}, now.steady);
        return;
    }
    if (m_record.uploadId.isEmpty())
        clean(now);
    else
        enter(UploadState::Listing);
}

void UploadMachine::beginOpen(const Fingerprint &found)
{
    PartLimits limits = m_rules.limits;
    if (m_rules.unprovenPartLimit)
        limits.maxParts = std::min(limits.maxParts, partsEverywhere);
    m_record.plan = planOpen(limits, m_rules.partSizeWish, m_rules.expectedSize);
    m_record.open = true;
    m_record.unproven = false;
    m_record.fingerprint = found;
    m_remembered.clear();
    m_ledger = PartLedger(m_record.plan);
    touch();
}

void UploadMachine::readAgain(const Fingerprint &found)
{
    remember(m_ledger.finished());
    m_record.plan.count = 0;
    m_record.plan.totalSize = 0;
    m_record.open = true;
    m_record.unproven = true;
    m_record.fingerprint = found;
    m_ledger = PartLedger(m_record.plan);
    touch();
}

void UploadMachine::on(const event::SourceGrew &e, Moment now)
{
    m_asked = 0;
    if (!m_record.open || (m_state != UploadState::AwaitingSource && m_state != UploadState::Sending))
        return;
    const Fingerprint &found = e.growth.fingerprint;
    if (m_record.fingerprint && m_record.fingerprint->inode != found.inode) {
        fail({ErrorKind::SourceChanged, 0, {}, {}, {}, {}}, now.steady);
        return;
    }
    const auto plan = extendedTo(m_record.plan, found.size, e.growth.ended);
    if (!plan) {
        fail(plan.error(), now.steady);
        return;
    }
    if (plan->count < m_record.plan.count) {
        fail({ErrorKind::SourceChanged, 0, {}, {}, {}, {}}, now.steady);
        return;
    }
    const int known = m_record.plan.count;
    if (plan->count > known || e.growth.ended)
        m_progressAt = now.steady; // to wait for a source is no failure
    m_record.plan = *plan;
    m_record.fingerprint = found; // in memory only: it is another one every moment
    m_ledger.extend(*plan);
    recall();
    if (e.growth.ended)
        sourceEnded(found, now);
    if (m_state == UploadState::AwaitingSource && !m_record.plan.isNull())
        toCreation(now);
    else if (m_state == UploadState::Sending && allSent())
        toFinish(now);
}

void UploadMachine::sourceEnded(const Fingerprint &last, Moment now)
{
    m_record.open = false;
    m_record.fingerprint = last;
    touch();
    const bool hasStrays = !m_remembered.isEmpty();
    forgetRemembered();
    if (m_rules.source == SourceKind::Growing) {
        // Formats that write their header last: nothing that was sent before the end counts unseen, by an
        // earlier run of the program either.
        for (int number = 1; number <= m_record.plan.count; ++number)
            m_ledger.doubt(number);
        m_record.unproven = m_record.unproven || m_ledger.count(PartState::Waiting) < m_record.plan.count;
    }
    if (!hasStrays)
        return;
    ++m_strayParts;
    if (m_rules.exactPartList)
        beginAnew(BegunAnew::StrayParts, now);
}

// ---- parts from before

void UploadMachine::takeUp(const FinishedPart &part)
{
    const bool fits =
        part.number <= m_record.plan.count && m_record.plan.range(part.number).size == part.size;
    if (!fits || (m_record.unproven && !isComparable(part.md5))) {
        m_unsaved.dropped.append(part.number);
        return;
    }
    m_ledger.confirm(part.number, part.etag, part.md5);
    if (m_record.unproven)
        m_ledger.doubt(part.number);
}

void UploadMachine::remember(const QList<FinishedPart> &parts)
{
    for (const FinishedPart &part : parts)
        m_remembered[part.number] = {part.number, part.size, part.etag, part.md5, false};
}

void UploadMachine::recall()
{
    const bool fromTheStart = m_rules.source == SourceKind::Stream || m_record.unproven;
    while (!m_remembered.isEmpty() && m_remembered.firstKey() <= m_record.plan.count) {
        const Remembered known = m_remembered.take(m_remembered.firstKey());
        if (m_record.plan.range(known.number).size != known.size ||
            (fromTheStart && !isComparable(known.md5))) {
            m_unsaved.dropped.append(known.number);
            continue;
        }
        m_ledger.confirm(known.number, known.etag, known.md5);
        if (fromTheStart || known.listedOnly)
            m_ledger.doubt(known.number);
    }
}

void UploadMachine::forgetRemembered()
{
    m_unsaved.dropped.append(m_remembered.keys());
    m_remembered.clear();
}

// What the server lacks is sent again. What it has and nobody remembers may be of use once the source has
// come so far: an answer that was lost.
void UploadMachine::stockOfOpen(const QList<RemotePart> &listed, Moment now)
{
    std::map<int, RemotePart> remote;
    for (const RemotePart &part : listed)
        remote[part.number] = part;
    const auto isThere = [&remote](int number, qint64 size, const QByteArray &etag, const QByteArray &md5) {
        const auto found = remote.find(number);
        return found != remote.end() && found->second.size == size &&
               (found->second.etag.isEmpty() || found->second.etag == etag ||
                found->second.etag.toLower() == md5.toHex());
    };
    for (int number = 1; number <= m_record.plan.count; ++number) {
        const PartLedger::Entry &ours = m_ledger.at(number);
        if (ours.state == PartState::Confirmed &&
            !isThere(number, m_record.plan.range(number).size, ours.etag, ours.md5))
            dropPart(number);
    }
    const QList<int> numbers = m_remembered.keys();
    for (const int number : numbers) {
        const Remembered known = m_remembered.value(number);
        if (isThere(number, known.size, known.etag, known.md5))
            continue;
        m_unsaved.dropped.append(number);
        m_remembered.remove(number);
    }
    for (const auto &[number, part] : remote) {
        const bool told = !m_record.opaqueEtags && m_rules.etagIsMd5 && looksLikeMd5(part.etag);
        if (told && number > m_record.plan.count && !m_remembered.contains(number))
            m_remembered[number] = {number, part.size, part.etag, QByteArray::fromHex(part.etag), true};
        else if (told && number <= m_record.plan.count)
            takeAnswerThatWasLost(part);
    }
    toSending(now);
}

void UploadMachine::takeAnswerThatWasLost(const RemotePart &listed)
{
    const PartLedger::Entry &ours = m_ledger.at(listed.number);
    const bool isDue = ours.state == PartState::Waiting || ours.state == PartState::Retrying;
    if (!isDue || ours.again || m_record.plan.range(listed.number).size != listed.size)
        return;
    m_ledger.confirm(listed.number, listed.etag, QByteArray::fromHex(listed.etag));
    m_ledger.doubt(listed.number);
}

// ---- held against the source

void UploadMachine::holdAgainst(int number, const QByteArray &md5, Moment now)
{
    const PartLedger::Entry &part = m_ledger.at(number);
    if (!m_ledger.isHeldAgainst(number))
        return;
    if (!part.md5.isEmpty() && part.md5 == md5) {
        m_progressAt = now.steady;
        const QByteArray etag = part.etag;
        m_ledger.confirm(number, etag, md5);
        m_unsaved.added.append(
            {number, m_record.plan.range(number).size, etag, md5}); // perhaps known by a listing only
    } else {
        dropPart(number);
    }
    if (allSent())
        toFinish(now);
}

void UploadMachine::toFinish(Moment)
{
    if (m_record.unproven) {
        m_record.unproven = false;
        touch();
    }
    if (m_rules.source != SourceKind::Stream)
        enter(UploadState::Rechecking);
    else // its bytes were there once, and were hashed as they went out
        enter(looksFirst() ? UploadState::LookingAgain : UploadState::Completing);
}

// ---- a file that changed

void UploadMachine::on(const event::Repair &, Moment now)
{
    if (!rests() || wantsAbort() || m_rules.source == SourceKind::Stream)
        return;
    m_repairs = true;
    on(event::Resume{}, now);
}

void UploadMachine::repair(const Fingerprint &found, Moment now)
{
    if (m_record.uploadId.isEmpty()) {
        // It went up whole, or not at all: there is nothing to keep.
        forgetUpload(BegunAnew::Asked);
        on(event::SourceChecked{found}, now);
        return;
    }
    PartPlan plan = m_record.plan;
    while (!plan.frontEnds.isEmpty() && plan.frontEnds.constLast() > found.size)
        plan.frontEnds.removeLast();
    const qint64 front = plan.frontEnds.isEmpty() ? 0 : plan.frontEnds.constLast();
    if (!plan.rungs->isEmpty()) {
        const auto ended = extendedTo(plan, found.size, true);
        if (!ended) {
            fail(ended.error(), now.steady);
            return;
        }
        plan = *ended;
    } else {
        const qint64 rest = found.size - front;
        const qint64 count =
            plan.frontEnds.size() + rest / plan.partSize + (rest % plan.partSize != 0 ? 1 : 0);
        if (count > m_rules.limits.maxParts) {
            fail({ErrorKind::SourceChanged, 0, {}, {}, QStringLiteral("%1 bytes now").arg(found.size), {}},
                 now.steady);
            return;
        }
        plan.totalSize = found.size;
        plan.count = static_cast<int>(std::max<qint64>(1, count));
    }
    remember(m_ledger.finished());
    m_record.plan = plan;
    m_record.open = false;
    m_record.unproven = true;
    m_record.fingerprint = found;
    m_record.completeAsked = false; // nothing came of it, as was seen before the file was looked at
    m_ledger = PartLedger(plan);
    recall();
    forgetRemembered();
    touch();
    enter(UploadState::Listing);
}

} // namespace partway
