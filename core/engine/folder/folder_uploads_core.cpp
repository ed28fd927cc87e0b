// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/folder/folder_uploads_core.h"

#include <algorithm>
#include <utility>

namespace partway {

using namespace std::chrono_literals;

namespace {

constexpr milliseconds tellEvery = 100ms;
constexpr int pageSize = 1000;

} // namespace

FolderUploads::Impl::Impl(FolderUploads &outside, Ports ports, const EngineLimits &limits)
    : m_outside(outside)
    , m_ports(ports)
    , m_limits(limits)
    , m_limiter(ports.clock)
    , m_handed(ports.engine)
{
    QObject::connect(&m_handed, &HandedFiles::settled, &m_outside,
                     [this](FolderUploadId id, const FolderFile &file, qint64 bytesBefore) {
                         onSettled(id, file, bytesBefore);
                     });
    m_limiter.setRate(limits.bytesPerSecond);
}

FolderUploads::Impl::~Impl()
{
    m_ports.clock.cancel(m_tellTimer);
    m_ports.clock.cancel(m_nextTimer);
}

FolderUploads::Impl::Row *FolderUploads::Impl::row(FolderUploadId id)
{
    const auto found = m_rows.find(id);
    return found == m_rows.end() ? nullptr : &found->second;
}

QList<FolderUpload> FolderUploads::Impl::folders() const
{
    QList<FolderUpload> uploads;
    for (const auto &[id, row] : m_rows)
        uploads.append(row.run ? row.run->snapshot() : row.upload);
    return uploads;
}

void FolderUploads::Impl::setAccounts(const QList<Account> &accounts)
{
    // A desk that a run works at stays, whatever becomes of its account.
    for (const Account &account : accounts) {
        std::unique_ptr<AccountDesk> &desk = m_desks[account.id];
        if (desk)
            desk->setAccount(account);
        else
            desk = std::make_unique<AccountDesk>(account, m_ports.credentials, m_limits.partsAtOnce);
    }
}

Result<void> FolderUploads::Impl::start(StartWith with)
{
    const auto records = m_ports.journal.load();
    if (!records)
        return failure(records.error());
    for (const FolderRecord &record : *records) {
        FolderUpload upload;
        upload.id = record.id;
        upload.request = record.request;
        upload.state = record.state;
        upload.error = record.error;
        upload.walked = record.walked;
        upload.counts = record.counts;
        upload.added = record.added;
        if (upload.state == FolderState::Running || upload.state == FolderState::Queued)
            upload.state = with == StartWith::Everything ? FolderState::Queued : FolderState::Paused;
        m_rows[record.id].upload = upload;
        touch(record.id);
    }
    startNext();
    return {};
}

void FolderUploads::Impl::add(const FolderRequest &request, quint64 tag)
{
    const UtcTime now = m_ports.clock.utcNow();
    const auto id = m_ports.journal.add(request, now);
    if (!id) {
        Q_EMIT m_outside.addFailed(tag, id.error());
        return;
    }
    FolderUpload &upload = m_rows[*id].upload;
    upload.id = *id;
    upload.request = request;
    upload.added = now;
    touch(*id);
    Q_EMIT m_outside.added(tag, *id);
    startNext();
}

void FolderUploads::Impl::enter(Row &row, FolderState state, const std::optional<Error> &error)
{
    row.upload.state = state;
    row.upload.error = error;
    row.upload.waiting = Waiting::None;
    row.upload.waitsForKeys = false;
    touch(row.upload.id);
    if (const auto saved = m_ports.journal.setState(row.upload.id, state, error); !saved)
        broke(saved.error());
}

void FolderUploads::Impl::startNext()
{
    const bool busy = std::any_of(m_rows.begin(), m_rows.end(),
                                  [](const auto &entry) { return entry.second.run != nullptr; });
    const auto next = std::find_if(m_rows.begin(), m_rows.end(), [](const auto &entry) {
        return entry.second.upload.state == FolderState::Queued;
    });
    if (!busy && next != m_rows.end())
        begin(next->second);
    shareLimits();
}

void FolderUploads::Impl::begin(Row &row)
{
    const FolderUploadId id = row.upload.id;
    const auto desk = m_desks.find(row.upload.request.account);
    if (desk == m_desks.end())
        return enter(row, FolderState::Stopped,
                     failure(ErrorKind::CredentialsMissing, QStringLiteral("no such account")).value());
    enter(row, FolderState::Running);
    row.run = std::make_unique<FolderRun>(
        row.upload, *desk->second,
        FolderRun::Ports{m_ports.clock, m_ports.random, m_ports.transport, m_ports.journal, m_ports.sources,
                         m_limiter},
        FolderRun::Told{
            [this, id] { touch(id); },
            [this, id](FolderState state, const std::optional<Error> &error) { onEnded(id, state, error); },
            [this, account = row.upload.request.account](const Error &error) {
                Q_EMIT m_outside.credentialsNeeded(account, error);
            },
            [this](const Error &error) { broke(error); },
            [this, id, request = row.upload.request](const FolderFile &file) {
                m_handed.handOver(id, request, file);
                shareLimits();
            }});
    shareLimits();
    recallHanded(row);
    if (row.run)
        row.run->start();
}

void FolderUploads::Impl::recallHanded(const Row &row)
{
    const FolderUploadId id = row.upload.id;
    const FolderRequest request = row.upload.request;
    qint64 after = 0;
    for (;;) {
        const auto page = m_ports.journal.files(id, FileState::Handed, after, pageSize);
        if (!page)
            return broke(page.error());
        if (page->isEmpty())
            return;
        after = page->constLast().id;
        m_handed.recall(id, request, *page);
    }
}

void FolderUploads::Impl::halt(Row &row)
{
    if (!row.run)
        return;
    row.run->stop();
    row.upload = row.run->upload();
    m_over.push_back(std::move(row.run));
    // From the event loop: it may be on the stack, and the next one starts on a clean one.
    if (m_nextTimer == 0)
        m_nextTimer = m_ports.clock.after(0ms, [this] {
            m_nextTimer = 0;
            m_over.clear();
            startNext();
        });
}

void FolderUploads::Impl::onEnded(FolderUploadId id, FolderState state, const std::optional<Error> &error)
{
    Row &ended = m_rows.at(id);
    halt(ended);
    enter(ended, state, error);
}

void FolderUploads::Impl::onSettled(FolderUploadId id, const FolderFile &file, qint64 bytesBefore)
{
    Row *settling = row(id);
    if (!settling)
        return;
    if (settling->run) {
        settling->run->settle(file, FileState::Handed, bytesBefore);
        return;
    }
    settling->upload.counts.move(FileState::Handed, bytesBefore, file.state, file.size);
    touch(id);
    if (const auto saved = m_ports.journal.turn(id, {file}, 0); !saved)
        broke(saved.error());
}

void FolderUploads::Impl::pause(FolderUploadId id)
{
    Row *pausing = row(id);
    if (!pausing ||
        (pausing->upload.state != FolderState::Running && pausing->upload.state != FolderState::Queued))
        return;
    m_handed.pause(id);
    halt(*pausing);
    enter(*pausing, FolderState::Paused);
}

void FolderUploads::Impl::resume(FolderUploadId id)
{
    Row *resuming = row(id);
    if (!resuming ||
        (resuming->upload.state != FolderState::Paused && resuming->upload.state != FolderState::Stopped))
        return;
    enter(*resuming, FolderState::Queued);
    startNext();
}

void FolderUploads::Impl::retryFailed(FolderUploadId id)
{
    Row *retrying = row(id);
    if (!retrying || retrying->upload.state == FolderState::Cancelled)
        return;
    halt(*retrying);
    if (const auto moved = m_ports.journal.moveAll(id, FileState::Failed, FileState::Waiting); !moved)
        return broke(moved.error());
    if (const auto counts = m_ports.journal.counts(id))
        retrying->upload.counts = *counts;
    retrying->upload.walked = false;
    enter(*retrying, FolderState::Queued);
    startNext();
}

void FolderUploads::Impl::cancel(FolderUploadId id)
{
    Row *cancelling = row(id);
    if (!cancelling || cancelling->upload.isFinal())
        return;
    halt(*cancelling);
    m_handed.abort(id);
    enter(*cancelling, FolderState::Cancelled);
}

void FolderUploads::Impl::remove(FolderUploadId id)
{
    if (!row(id))
        return;
    cancel(id);
    if (const auto gone = m_ports.journal.remove(id); !gone)
        return broke(gone.error());
    m_rows.erase(id);
    m_changed.erase(id);
    Q_EMIT m_outside.removed(id);
}

void FolderUploads::Impl::setLimits(const EngineLimits &limits)
{
    m_limits = limits;
    shareLimits();
}

void FolderUploads::Impl::shareLimits()
{
    const bool folders = std::any_of(m_rows.begin(), m_rows.end(),
                                     [](const auto &entry) { return entry.second.run != nullptr; });
    const LimitSplit split = splitLimits(m_limits, m_handed.anyUnderWay(), folders);
    if (m_ports.engine.limits() != split.transfers)
        m_ports.engine.setLimits(split.transfers);
    m_limiter.setRate(split.folders.bytesPerSecond);
    for (const auto &[id, desk] : m_desks)
        desk->window.setLimit(split.folders.partsAtOnce);
    m_ports.transport.setLanesFor(m_limits.partsAtOnce);
}

void FolderUploads::Impl::credentialsChanged(const AccountId &account)
{
    if (const auto desk = m_desks.find(account); desk != m_desks.end())
        desk->second->forget();
    for (const auto &[id, row] : m_rows)
        if (row.run && row.upload.request.account == account)
            row.run->keysChanged();
}

void FolderUploads::Impl::networkChanged()
{
    for (const auto &[id, row] : m_rows)
        if (row.run)
            row.run->networkChanged();
}

void FolderUploads::Impl::touch(FolderUploadId id)
{
    m_changed.insert(id);
    if (m_tellTimer == 0)
        m_tellTimer = m_ports.clock.after(tellEvery, [this] {
            m_tellTimer = 0;
            tell();
        });
}

void FolderUploads::Impl::tell()
{
    shareLimits();
    QList<FolderUpload> told;
    for (const FolderUploadId id : std::exchange(m_changed, {})) {
        const Row *changed = row(id);
        if (!changed)
            continue;
        told.append(changed->run ? changed->run->snapshot() : changed->upload);
        if (changed->run && told.constLast().bytesPerSecond >= 1)
            touch(id); // on a line that is dead the rate falls, though nothing else changes
    }
    Q_EMIT m_outside.changed(told);
}

void FolderUploads::Impl::broke(const Error &error) { Q_EMIT m_outside.journalFailed(error); }

} // namespace partway
