// SPDX-License-Identifier: GPL-3.0-or-later
// What happens to one file: it is read, looked for where it may be there already, and sent.
#include "core/engine/folder/bytes_reader.h"
#include "core/engine/folder/file_key.h"
#include "core/engine/folder/folder_run.h"

#include <algorithm>
#include <utility>

namespace partway {

namespace {

constexpr QLatin1String mtimeName("mtime");

/// Sent in one piece up to this; beyond, a file is worth a transfer that can go on in its middle.
constexpr qint64 largestWhole = 64 * MiB;

} // namespace

qint64 FolderRun::largest() const
{
    const ProviderProfile &profile = m_desk.account().profile;
    return std::min({profile.recommendedPartSize, profile.maxPartSize, largestWhole});
}

DigestKinds FolderRun::digestKinds() const
{
    // MD5 in any case: it is what is looked for after a crash.
    DigestKinds kinds = DigestKind::Md5;
    kinds.setFlag(DigestKind::Sha256, m_desk.account().endpoint.signsPayload());
    return kinds;
}

void FolderRun::read(qint64 id)
{
    Item &item = m_items.at(id);
    if (item.file.size > largest())
        return over(id, FileState::Handed);
    m_reading.insert(id);
    item.held = item.file.size;
    m_held += item.held;
    if (item.file.isFolder()) {
        WholeFile nothing;
        nothing.fingerprint.modifiedNs = item.file.modifiedNs;
        nothing.digests = digestsOf({}, digestKinds()).value_or(Digests{});
        return onRead(id, nothing);
    }
    item.work = m_ports.sources.read(m_upload.request.root, item.file.path, largest(), digestKinds(),
                                     ifAlive([this, id](Result<WholeFile> whole) {
                                         onRead(id, std::move(whole));
                                         pump();
                                     }));
}

void FolderRun::onRead(qint64 id, Result<WholeFile> whole)
{
    if (m_stage != Stage::Running || m_reading.erase(id) == 0)
        return;
    Item &item = m_items.at(id);
    item.work.reset();
    if (!whole)
        return failed(id, whole.error());
    const Fingerprint &now = whole->fingerprint;
    m_upload.counts.move(FileState::Sending, item.file.size, FileState::Sending, now.size);
    item.file.size = now.size;
    item.file.modifiedNs = now.modifiedNs;
    if (now.size > largest())
        return over(id, FileState::Handed);
    m_held += now.size - std::exchange(item.held, now.size);
    item.whole = *std::move(whole);
    m_read.push_back(id);
}

void FolderRun::send(qint64 id)
{
    m_underWay.insert(id);
    m_desk.withCredentials(ifAlive([this, id](const Result<Credentials> &credentials) {
        if (m_stage != Stage::Running || m_underWay.count(id) == 0)
            return;
        if (!credentials)
            failed(id, credentials.error());
        else
            call(id, *credentials);
        pump();
    }));
}

void FolderRun::call(qint64 id, const Credentials &credentials)
{
    Item &item = m_items.at(id);
    const Endpoint &endpoint = m_desk.account().endpoint;
    if (item.doubt == Doubt::LookFirst)
        item.call = m_ports.transport.send(endpoint, credentials,
                                           HeadObject{{m_upload.request.bucket, item.file.key}},
                                           ifAlive([this, id](const Result<Answer> &answer) {
                                               onLooked(id, answer);
                                               pump();
                                           }));
    else
        item.call = m_ports.transport.send(endpoint, credentials, putCall(item),
                                           ifAlive([this, id](const Result<Answer> &answer) {
                                               onSent(id, answer);
                                               pump();
                                           }));
}

Call FolderRun::putCall(const Item &item)
{
    const FolderOptions &options = m_upload.request.options;
    PutObject put;
    put.object = {m_upload.request.bucket, item.file.key};
    put.attributes = {options.contentType.isEmpty() || item.file.isFolder() ? m_types.typeOf(item.file.key)
                                                                            : options.contentType,
                      options.storageClass, options.metadata};
    put.attributes.metadata.try_emplace(mtimeName, mtimeText(item.file.modifiedNs));
    put.onlyIfAbsent = !options.overwrite;
    put.body.size = item.whole.bytes.size();
    put.body.sha256 = item.whole.digests.sha256;
    if (options.integrity == Integrity::Md5)
        put.body.md5 = item.whole.digests.md5;
    put.body.reader = std::make_shared<BytesReader>(item.whole);
    if (!m_ports.limiter.isUnlimited())
        put.body.reader = std::make_shared<ThrottledReader>(put.body.reader, m_ports.limiter);
    return put;
}

void FolderRun::onSent(qint64 id, const Result<Answer> &answer)
{
    if (m_stage != Stage::Running || m_underWay.count(id) == 0)
        return;
    Item &item = m_items.at(id);
    item.call = 0;
    if (!answer)
        return failed(id, answer.error());
    const auto &stored = std::get<ObjectStored>(*answer);
    const bool tells = m_desk.account().profile.etagIsMd5 && !stored.opaqueEtag &&
                       m_upload.request.options.integrity == Integrity::Md5;
    if (tells && stored.etag != item.whole.digests.md5.toHex())
        return failed(id, failure(ErrorKind::DigestMismatch).value());
    done(id, stored.etag);
}

bool FolderRun::isThere(const Item &item, const ObjectFound &found) const
{
    if (found.size != item.whole.bytes.size())
        return false;
    if (m_desk.account().profile.etagIsMd5 && !found.opaqueEtag)
        return found.etag == item.whole.digests.md5.toHex();
    const auto mtime = found.metadata.find(mtimeName);
    return mtime != found.metadata.end() && mtime->second == mtimeText(item.file.modifiedNs);
}

void FolderRun::onLooked(qint64 id, const Result<Answer> &answer)
{
    if (m_stage != Stage::Running || m_underWay.count(id) == 0)
        return;
    Item &item = m_items.at(id);
    item.call = 0;
    if (answer && isThere(item, std::get<ObjectFound>(*answer)))
        return done(id, std::get<ObjectFound>(*answer).etag);
    // Keys that may write only are refused the look; then it is sent, over the same bytes at worst.
    const bool cannotTell = !answer && answer.error().kind != ErrorKind::NoSuchKey &&
                            answer.error().kind != ErrorKind::AccessDenied;
    if (cannotTell)
        return failed(id, answer.error());
    item.doubt = Doubt::None;
    m_underWay.erase(id);
    m_read.push_front(id);
}

void FolderRun::done(qint64 id, const QByteArray &etag)
{
    FolderFile &file = m_items.at(id).file;
    file.etag = etag;
    m_desk.window.succeeded();
    m_desk.budget.refund();
    const SteadyTime now = m_ports.clock.now();
    m_bytes.count(file.size, now);
    m_files.count(1, now);
    ++m_done;
    m_progressAt = now;
    m_upload.waiting = Waiting::None;
    m_upload.error.reset();
    over(id, FileState::Done);
}

void FolderRun::failed(qint64 id, const Error &error)
{
    Item &item = m_items.at(id);
    if (item.failures++ == 0)
        item.doneAtFirstFailure = m_done;
    FailureMoment moment;
    moment.kind = error.kind;
    moment.failures = item.failures;
    moment.inDoubt = item.doubt != Doubt::None;
    moment.lastRound = m_lastRound;
    moment.anySucceeded = m_done > 0;
    moment.sinceSucceeded = m_done > item.doneAtFirstFailure;
    moment.withoutProgress = m_ports.clock.now() - m_progressAt;
    item.file.error = error;
    switch (verdictOn(moment)) {
    case FileVerdict::TryAgain:
    case FileVerdict::WaitForNetwork:
        return retryLater(id, error);
    case FileVerdict::WaitForKeys:
        m_underWay.erase(id);
        m_read.push_front(id);
        return waitForKeys(error);
    case FileVerdict::TakeAtTheEnd:
        return over(id, FileState::Again);
    case FileVerdict::LookFirst:
        item.doubt = Doubt::LookFirst;
        m_underWay.erase(id);
        m_read.push_front(id);
        return;
    case FileVerdict::SkipFile:
        item.file.skipped = SkipReason::ObjectExists;
        return over(id, FileState::Skipped);
    case FileVerdict::FailFile:
        return over(id, FileState::Failed);
    case FileVerdict::StopFolder:
        return end(FolderState::Stopped, error);
    }
    Q_UNREACHABLE();
}

void FolderRun::retryLater(qint64 id, const Error &error)
{
    Item &item = m_items.at(id);
    const SteadyTime now = m_ports.clock.now();
    const bool unreachable = dispositionOf(error.kind) == Disposition::WaitForNetwork;
    if (error.kind == ErrorKind::Throttled)
        m_desk.window.slowDown(now);
    if (!unreachable)
        m_desk.budget.spend(error.kind);
    if (error.kind == ErrorKind::ConnectionLost || error.kind == ErrorKind::Stalled)
        item.doubt = Doubt::LookFirst;
    else if (leavesDoubt(error.kind) && item.doubt == Doubt::None)
        item.doubt = Doubt::MayBeThere;
    m_upload.waiting = unreachable ? Waiting::Network : Waiting::Server;
    m_upload.error = error;
    m_underWay.erase(id);
    release(item); // read anew: it may be another file by then
    m_retrying.emplace(now + RetryPolicy().delay(item.failures, error, m_ports.random.unit()), id);
    scheduleRetries();
}

void FolderRun::over(qint64 id, FileState state)
{
    const auto found = m_items.find(id);
    FolderFile file = found->second.file;
    if (state != FileState::Failed && state != FileState::Again)
        file.error.reset();
    release(found->second);
    m_items.erase(found);
    m_reading.erase(id);
    m_underWay.erase(id);
    m_upload.counts.move(FileState::Sending, file.size, state, file.size);
    file.state = state;
    m_unsaved.append(file);
    if (state == FileState::Handed)
        m_told.handOver(file);
}

void FolderRun::release(Item &item)
{
    if (item.call != 0)
        m_ports.transport.cancel(std::exchange(item.call, 0));
    item.work.reset();
    item.whole = {};
    m_held -= std::exchange(item.held, 0);
}

void FolderRun::waitForKeys(const Error &error)
{
    if (std::exchange(m_upload.waitsForKeys, true))
        return;
    m_upload.error = error;
    m_desk.lookForNew(ifAlive([this, error](bool found) {
        if (found)
            keysChanged();
        else
            m_told.keysNeeded(error);
    }));
}

void FolderRun::keysChanged()
{
    m_upload.waitsForKeys = false;
    m_upload.error.reset();
    pump();
}

} // namespace partway
