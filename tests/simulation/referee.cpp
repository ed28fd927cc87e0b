// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/referee.h"

#include "core/plan/part_plan.h"
#include "tests/simulation/sim_network.h"

#include <QCryptographicHash>

#include <algorithm>

namespace partway::sim {

namespace {

QByteArray md5Hex(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Md5).toHex();
}

qsizetype firstDifference(const QByteArray &a, const QByteArray &b)
{
    return std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin();
}

} // namespace

Referee::Referee(const EventQueue &queue, SimLog &log, const SimDisk &disk, const JournalDisk &journal)
    : m_queue(queue)
    , m_log(log)
    , m_disk(disk)
    , m_journal(journal)
{
}

void Referee::watch(SimServer &server)
{
    m_server = &server;
    server.objectMade = [this](const QString &key, const ServerObject &object) { objectMade(key, object); };
}

void Referee::violated(const QByteArray &what)
{
    m_log.add("VIOLATION: ", what);
    if (!m_violation)
        m_violation = what;
}

void Referee::programStarts()
{
    ++m_life;
    m_known.clear();
    for (const auto &[id, record] : m_journal.records()) {
        for (const FinishedPart &part : record.upload.parts)
            m_known.insert({PartKey{record.upload.uploadId, part.number}, part.etag});
    }
}

const TransferRecord *Referee::recordOfUpload(const JournalDisk::Records &records,
                                              const QString &uploadId) const
{
    const auto found = std::find_if(records.begin(), records.end(), [&uploadId](const auto &entry) {
        return entry.second.upload.uploadId == uploadId;
    });
    return found == records.end() ? nullptr : &found->second;
}

void Referee::sent(const Call &call)
{
    m_log.add("sends ", nameOf(call));
    if (const auto *part = std::get_if<PutPart>(&call))
        partSent(*part);
    const bool makes = std::holds_alternative<CreateUpload>(call) || std::holds_alternative<PutPart>(call) ||
                       std::holds_alternative<CompleteUpload>(call) ||
                       std::holds_alternative<PutObject>(call);
    if (makes && m_done.count(keyOf(call)) > 0)
        violated(keyOf(call).toUtf8() + " is done, and goes on sending");
    if (const auto *abort = std::get_if<AbortUpload>(&call)) {
        const ServerUpload *upload = m_server->upload(abort->uploadId);
        if (upload != nullptr && upload->strangers)
            violated("somebody else's upload " + upload->id.toUtf8() + " is aborted");
    }
}

void Referee::mayBeSentAgain(const QString &uploadId, const QList<int> &numbers)
{
    for (const int number : numbers)
        m_mayBeSentAgain.insert({uploadId, number});
}

void Referee::partSent(const PutPart &call)
{
    ++m_partsSent;
    if (recordOfUpload(m_journal.durable(), call.uploadId) == nullptr)
        violated("a part of " + call.uploadId.toUtf8() + " is sent before its upload ID is durable");
    const ServerUpload *upload = m_server->upload(call.uploadId);
    if (upload == nullptr || upload->fate != UploadFate::InProgress)
        return;
    const auto held = upload->parts.find(call.number);
    if (held == upload->parts.end())
        return;
    const PartKey key{call.uploadId, call.number};
    if (m_mayBeSentAgain.count(key) > 0)
        return;
    if (keepsItAlive(call.uploadId) || wasRewritten(call, held->second.bytes))
        return;
    const bool provable = m_server->personality().etags == EtagStyle::Md5;
    if (provable)
        checkKeptOfOrphan(call, held->second.etag);
    if (const auto known = m_confirmed.find(key);
        known != m_confirmed.end() && known->second.etag == held->second.etag) {
        // Where ETags prove nothing, a part that only a lost journal entry knew of has to go again.
        if (provable || known->second.life == m_life || m_known.count({key, held->second.etag}) > 0)
            violated("part " + QByteArray::number(call.number) + " of " + call.uploadId.toUtf8() +
                     " was confirmed and is sent again");
    }
    if (const auto known = m_listed.find(key);
        provable && known != m_listed.end() && known->second.etag == held->second.etag &&
        isOfTheSource(call.uploadId, call.number, known->second.etag, known->second.size))
        violated("part " + QByteArray::number(call.number) + " of " + call.uploadId.toUtf8() +
                 " was listed by the server and is sent again");
}

bool Referee::wasRewritten(const PutPart &call, const QByteArray &held) const
{
    const TransferRecord *record = recordOfUpload(m_journal.records(), call.uploadId);
    if (record == nullptr)
        return false;
    const QString &path = record->request.sourcePath;
    if (!m_disk.isRecording(path) && m_repaired.count(path) == 0)
        return false;
    const QByteArray now = m_disk.versions(path).constLast().bytes;
    const PartPlan &known = record->upload.plan;
    const auto plan = known.rungs->isEmpty() ? known : extendedTo(known, now.size(), true);
    return plan && call.number <= plan->count &&
           now.mid(plan->range(call.number).offset, held.size()) != held;
}

void Referee::checkKeptOfOrphan(const PutPart &call, const QByteArray &heldEtag)
{
    const auto orphan = m_orphans.find(call.uploadId);
    if (orphan == m_orphans.end())
        return;
    const TransferRecord *record = recordOfUpload(m_journal.records(), call.uploadId);
    const bool asItWas =
        record != nullptr &&
        record->upload.fingerprint == m_disk.versions(record->request.sourcePath).constFirst().print;
    const auto right = orphan->second.right.find(call.number);
    if (asItWas && right != orphan->second.right.end() && heldEtag == md5Hex(right->second))
        violated("part " + QByteArray::number(call.number) + " of " + call.uploadId.toUtf8() +
                 " was left by somebody else, is of the file, and is sent again");
}

bool Referee::keepsItAlive(const QString &uploadId) const
{
    const TransferRecord *record = m_keepsAlive ? recordOfUpload(m_journal.records(), uploadId) : nullptr;
    const ServerUpload *upload = m_server->upload(uploadId);
    return record != nullptr && upload != nullptr && record->upload.intent == Intent::Pause &&
           static_cast<int>(upload->parts.size()) == record->upload.plan.count;
}

void Referee::answered(const Call &call, const QByteArray &body, const Result<Answer> &result)
{
    if (!result)
        return;
    if (const auto *stored = std::get_if<PartStored>(&*result))
        partAnswered(std::get<PutPart>(call), body, *stored);
    if (const auto *page = std::get_if<PartsPage>(&*result))
        partsListed(std::get<ListParts>(call), *page);
    if (std::holds_alternative<ObjectStored>(*result))
        m_storedWhole.insert(keyOf(call));
}

void Referee::partAnswered(const PutPart &call, const QByteArray &body, const PartStored &stored)
{
    if (m_server->personality().etags == EtagStyle::Md5 && stored.etag != md5Hex(body))
        return; // the program has to refuse it
    vouch(m_confirmed, {call.uploadId, call.number}, stored.etag, body.size());
}

void Referee::vouch(std::map<PartKey, Vouched> &in, const PartKey &part, const QByteArray &etag, qint64 size)
{
    in[part] = {etag, size, m_life};
    m_vouched.emplace(part, etag);
}

PartPlan Referee::planOf(const UploadRecord &upload, qint64 fileSize) const
{
    const auto orphan = m_orphans.find(upload.uploadId);
    if (!upload.plan.isNull() || orphan == m_orphans.end())
        return upload.plan;
    PartPlan plan = orphan->second.plan;
    plan.totalSize = fileSize;
    while (!plan.frontEnds.isEmpty() && plan.frontEnds.constLast() > fileSize)
        plan.frontEnds.removeLast();
    const qint64 rest = fileSize - (plan.frontEnds.isEmpty() ? 0 : plan.frontEnds.constLast());
    const qint64 count = plan.frontEnds.size() + (rest + plan.partSize - 1) / plan.partSize;
    plan.count = std::max(1, static_cast<int>(count));
    return plan;
}

bool Referee::isOfTheSource(const QString &uploadId, int number, const QByteArray &etag, qint64 size) const
{
    const TransferRecord *record = recordOfUpload(m_journal.records(), uploadId);
    if (record == nullptr || !record->upload.fingerprint)
        return false;
    const QList<FileVersion> &versions = m_disk.versions(record->request.sourcePath);
    if (record->upload.open)
        return isOfARecording(*record, number, etag, size);
    const auto version = std::find_if(versions.begin(), versions.end(), [record](const FileVersion &one) {
        return one.print == *record->upload.fingerprint;
    });
    if (version == versions.end())
        return false;
    const PartPlan plan = planOf(record->upload, version->bytes.size());
    if (number > plan.count)
        return false;
    const ByteRange range = plan.range(number);
    return size == range.size && etag == md5Hex(version->bytes.mid(range.offset, range.size));
}

bool Referee::isOfARecording(const TransferRecord &record, int number, const QByteArray &etag,
                             qint64 size) const
{
    const QList<FileVersion> &versions = m_disk.versions(record.request.sourcePath);
    return std::any_of(versions.begin(), versions.end(), [&](const FileVersion &one) {
        const auto plan = extendedTo(record.upload.plan, one.bytes.size(), true);
        if (!plan || number > plan->count)
            return false;
        const ByteRange range = plan->range(number);
        return size == range.size && etag == md5Hex(one.bytes.mid(range.offset, range.size));
    });
}

void Referee::partsListed(const ListParts &call, const PartsPage &page)
{
    const bool asksForOne =
        call.maxParts <= 2; // is this very part there? Others on the page are not looked at
    for (const ListedPart &part : page.parts) {
        if (isOfTheSource(call.uploadId, part.number, part.etag, part.size))
            vouch(asksForOne ? m_probed : m_listed, {call.uploadId, part.number}, part.etag, part.size);
    }
}

void Referee::objectMade(const QString &key, const ServerObject &object)
{
    const auto path = m_paths.find(key);
    if (path == m_paths.end())
        return;
    const QList<FileVersion> &versions = m_disk.versions(path->second);
    const bool whole = std::any_of(versions.begin(), versions.end(),
                                   [&object](const FileVersion &one) { return one.bytes == object.bytes; });
    if (!whole)
        violated("the object " + key.toUtf8() + " is no version of its file");
    if (m_disk.isRecording(path->second) &&
        (m_disk.isBeingWritten(path->second) || versions.constLast().bytes != object.bytes))
        violated("the object " + key.toUtf8() + " is not what its writer left, from byte " +
                 QByteArray::number(firstDifference(versions.constLast().bytes, object.bytes)) + " on");
    const TransferRecord *record = recordOfUpload(m_journal.records(), object.uploadId);
    if (record == nullptr || object.uploadId.isEmpty() || !record->upload.fingerprint)
        return;
    const auto sentOne = std::find_if(versions.begin(), versions.end(), [record](const FileVersion &one) {
        return one.print == *record->upload.fingerprint;
    });
    if (sentOne == versions.end() || sentOne->bytes != object.bytes)
        violated("the object " + key.toUtf8() + " is not the file that the upload was begun for");
}

void Referee::setLimits(const EngineLimits &limits)
{
    m_formerBodiesAtOnce = m_bodiesAtOnce;
    m_bodiesAtOnce = limits.partsAtOnce;
    m_limitsSetAt = m_queue.now();
}

void Referee::bodiesUnderWay(int count)
{
    const bool settled = m_queue.now() - m_limitsSetAt > std::chrono::seconds(2);
    const int allowed = settled ? m_bodiesAtOnce : std::max(m_bodiesAtOnce, m_formerBodiesAtOnce);
    if (count > allowed)
        violated(QByteArray::number(count) + " bodies under way, " + QByteArray::number(allowed) +
                 " allowed");
}

void Referee::snapshots(const QList<Transfer> &transfers)
{
    for (const Transfer &transfer : transfers) {
        m_log.add("tells ", transfer.request.key, " is ", int(transfer.state), ", ", transfer.confirmed,
                  " + ", transfer.inFlight, " of ", transfer.size);
        checkProgress(transfer);
        if (transfer.state == TransferState::Done)
            checkDone(transfer);
        if (transfer.state == TransferState::Failed && !transfer.error)
            violated(transfer.request.key.toUtf8() + " failed without an error");
    }
}

void Referee::checkProgress(const Transfer &transfer)
{
    const QByteArray key = transfer.request.key.toUtf8();
    if (transfer.size >= 0 && transfer.confirmed > transfer.size)
        violated(key + " has more confirmed bytes than it is long");
    if (transfer.confirmed < 0 || transfer.inFlight < 0)
        violated(key + " has less than no bytes");
    if (transfer.confirmed == 0 || transfer.state == TransferState::Done)
        return;
    if (transfer.uploadId.isEmpty()) {
        if (m_storedWhole.count(transfer.request.key) == 0)
            violated(key + " counts bytes as confirmed without an upload");
        return;
    }
    std::map<int, qint64> sizes;
    for (const auto *vouched : {&m_confirmed, &m_listed, &m_probed}) {
        for (auto part = vouched->lower_bound({transfer.uploadId, 0});
             part != vouched->end() && part->first.first == transfer.uploadId; ++part)
            sizes[part->first.second] = std::max(sizes[part->first.second], part->second.size);
    }
    qint64 most = 0;
    for (const auto &[number, size] : sizes)
        most += size;
    if (transfer.confirmed > most)
        violated(key + " counts " + QByteArray::number(transfer.confirmed) + " bytes as confirmed, " +
                 QByteArray::number(most) + " were");
}

void Referee::checkDone(const Transfer &transfer)
{
    const QString &key = transfer.request.key;
    if (!m_done.insert(key).second)
        return;
    const ServerObject *object = m_server->object(key);
    const QList<FileVersion> &versions = m_disk.versions(m_paths.at(key));
    const bool right = object != nullptr &&
                       std::any_of(versions.begin(), versions.end(),
                                   [object](const FileVersion &one) { return one.bytes == object->bytes; });
    if (!right)
        violated(key.toUtf8() + " is called done, and the server does not have it");
    else if (transfer.confirmed != transfer.size || transfer.size != object->bytes.size())
        violated(key.toUtf8() + " is done with " + QByteArray::number(transfer.confirmed) + " of " +
                 QByteArray::number(transfer.size) + " bytes confirmed");
}

void Referee::checkJournal()
{
    for (const auto &[id, record] : m_journal.records()) {
        for (const FinishedPart &part : record.upload.parts) {
            const PartKey key{record.upload.uploadId, part.number};
            if (m_vouched.count({key, part.etag}) == 0)
                violated("the journal has part " + QByteArray::number(part.number) + " of " +
                         record.request.key.toUtf8() + ", which no server answered for");
        }
    }
}

void Referee::checkLeftovers(const QString &key, const QStringList &allowed, bool emptyOnes)
{
    for (const ServerUpload &upload : m_server->uploads()) {
        // What no listing shows and holds no bytes cannot be found, and costs nothing.
        const bool cannotBeSeen =
            upload.parts.empty() && (m_server->personality().hidesEmptyUploads || !emptyOnes);
        if (upload.key == key && !upload.strangers && upload.fate == UploadFate::InProgress &&
            !allowed.contains(upload.id) && !cannotBeSeen)
            violated("upload " + upload.id.toUtf8() + " of " + key.toUtf8() + " is left on the server");
    }
}

} // namespace partway::sim
