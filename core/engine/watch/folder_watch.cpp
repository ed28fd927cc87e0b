// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/watch/folder_watch.h"

#include "core/engine/folder/content_types.h"
#include "core/engine/folder/file_key.h"
#include "core/engine/transfer_engine.h"
#include "core/engine/watch/watch_journal.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace partway {

namespace {

constexpr milliseconds soon{200};
constexpr milliseconds atOnce{500};
/// Each look is followed by so many times as long of nothing.
constexpr int rests = 10;
/// Each becomes a row of the queue: neither the engine nor a window stands still for thousands of them.
constexpr qsizetype mostAtOnce = 500;

QByteArray pathBelow(const QString &root, const QString &never)
{
    const QString folder = QFileInfo(root).canonicalFilePath() + QLatin1Char('/');
    const QString inside = QFileInfo(never).canonicalFilePath() + QLatin1Char('/');
    return inside.size() > folder.size() && inside.startsWith(folder)
               ? QFile::encodeName(inside.mid(folder.size()))
               : QByteArray();
}

} // namespace

FolderWatch::FolderWatch(Ports ports, WatchRecord record, const QString &never, QObject *parent)
    : QObject(parent)
    , m_ports(ports)
    , m_record(std::move(record))
    , m_never(pathBelow(m_record.request.folder.root, never))
    , m_settled(m_record.request.settle)
{
    connect(&m_ports.engine, &TransferEngine::added, this, &FolderWatch::onAdded);
}

FolderWatch::~FolderWatch() { m_ports.clock.cancel(m_timer); }

Result<void> FolderWatch::start()
{
    if (m_record.request.existing)
        if (const auto forgotten = m_ports.journal.forgetUnsent(m_record.id); !forgotten)
            return forgotten;
    const auto begun = m_ports.journal.hasBegun(m_record.id);
    const auto known = m_ports.journal.known(m_record.id);
    if (!begun || !known)
        return failure(begun ? known.error() : begun.error());
    m_begun = *begun;
    for (const KnownFile &file : *known) {
        m_settled.know(file.path, file.size, file.modifiedNs);
        if (!file.transfer.isNull())
            m_mine.insert(file.transfer);
    }
    m_ports.source.onHint([this] { onHint(); });
    look();
    return {};
}

QList<Transfer> FolderWatch::transfers() const
{
    QList<Transfer> mine = m_ports.engine.transfers();
    mine.removeIf([this](const Transfer &transfer) { return !m_mine.contains(transfer.id); });
    return mine;
}

// ---- looking

void FolderWatch::look()
{
    m_timer = 0;
    m_hinted = false;
    m_lookedAt = m_ports.clock.now();
    m_work = m_ports.source.look(m_record.request.folder,
                                 [this](Result<QList<WatchedFile>> found) { onLooked(std::move(found)); });
}

void FolderWatch::lookAfter(milliseconds delay)
{
    m_ports.clock.cancel(m_timer);
    m_timer = m_ports.clock.after(delay, [this] { look(); });
}

void FolderWatch::onHint()
{
    if (!std::exchange(m_hinted, true) && m_timer != 0)
        wait();
}

void FolderWatch::wait()
{
    const SteadyTime now = m_ports.clock.now();
    milliseconds delay = lookEvery;
    if (const auto next = m_settled.nextAt(); next && !m_putOff)
        delay = std::clamp(std::chrono::duration_cast<milliseconds>(*next - now), atOnce, lookEvery);
    if (m_hinted)
        delay = soon;
    lookAfter(std::max(delay, m_took * rests));
}

void FolderWatch::onLooked(Result<QList<WatchedFile>> found)
{
    m_took = m_ports.clock.now() - m_lookedAt;
    m_putOff = false;
    if (!found) {
        if (!std::exchange(m_error, found.error()))
            Q_EMIT lost(*m_error);
        return wait();
    }
    if (std::exchange(m_error, std::nullopt))
        Q_EMIT this->found();
    if (!m_never.isEmpty())
        found->removeIf([this](const WatchedFile &file) { return file.path.startsWith(m_never); });
    const qsizetype leftAlone = std::exchange(m_begun, true) ? 0 : passOver(*found);
    if (!std::exchange(m_watching, true))
        Q_EMIT watching(leftAlone);
    QList<WatchedFile> settled = m_settled.look(*found, m_ports.clock.now());
    if (settled.isEmpty())
        return wait();
    if (settled.size() > mostAtOnce)
        settled.resize(mostAtOnce);
    askForWriters(settled);
}

qsizetype FolderWatch::passOver(const QList<WatchedFile> &files)
{
    QList<KnownFile> known;
    if (!m_record.request.existing) {
        for (const WatchedFile &file : files) {
            m_settled.know(file.path, file.size, file.modifiedNs);
            known.append({file.path, file.size, file.modifiedNs, {}});
        }
    }
    note(known);
    return known.size();
}

void FolderWatch::askForWriters(const QList<WatchedFile> &settled)
{
    QList<QByteArray> paths;
    for (const WatchedFile &file : settled)
        paths.append(file.path);
    m_work = m_ports.source.writers(
        m_record.request.folder.root, paths,
        [this, settled](const QList<Writers> &writers) { onWriters(settled, writers); });
}

void FolderWatch::onWriters(const QList<WatchedFile> &settled, const QList<Writers> &writers)
{
    QList<WatchedFile> closed;
    for (qsizetype i = 0; i < settled.size(); ++i) {
        if (writers.value(i, Writers::CannotTell) == Writers::Some)
            m_settled.disturb(settled.at(i).path, m_ports.clock.now());
        else
            closed.append(settled.at(i));
    }
    send(closed);
    wait();
}

// ---- sending

TransferRequest FolderWatch::requestFor(const WatchedFile &file) const
{
    const FolderRequest &folder = m_record.request.folder;
    TransferRequest request;
    request.sourcePath = folder.root + QLatin1Char('/') + QFile::decodeName(file.path);
    request.account = folder.account;
    request.bucket = folder.bucket;
    request.key = file.key;
    request.integrity = folder.options.integrity;
    request.overwrite = folder.options.overwrite;
    request.contentType =
        folder.options.contentType.isEmpty() ? ContentTypes().typeOf(file.key) : folder.options.contentType;
    request.storageClass = folder.options.storageClass;
    request.metadata = folder.options.metadata;
    request.metadata.try_emplace(QStringLiteral("mtime"), mtimeText(file.modifiedNs));
    return request;
}

QHash<QString, Transfer> FolderWatch::unfinished() const
{
    const FolderRequest &folder = m_record.request.folder;
    QHash<QString, Transfer> byKey;
    const QList<Transfer> all = m_ports.engine.transfers();
    for (const Transfer &transfer : all)
        if (!transfer.isFinal() && transfer.request.account == folder.account &&
            transfer.request.bucket == folder.bucket)
            byKey.insert(transfer.request.key, transfer);
    return byKey;
}

TransferId FolderWatch::goOnWith(const Transfer &unfinished)
{
    const bool changed = unfinished.state == TransferState::Failed && unfinished.error &&
                         unfinished.error->kind == ErrorKind::SourceChanged;
    if (changed && m_mine.contains(unfinished.id)) {
        m_ports.engine.repair({unfinished.id});
        return unfinished.id;
    }
    // It is read when its turn comes, as it is then.
    const bool unread = unfinished.state == TransferState::Queued && unfinished.uploadId.isEmpty();
    return unread && m_mine.contains(unfinished.id) ? unfinished.id : TransferId{};
}

void FolderWatch::send(const QList<WatchedFile> &files)
{
    if (files.isEmpty())
        return;
    const QHash<QString, Transfer> busy = unfinished();
    QList<TransferRequest> requests;
    QList<KnownFile> goingOn;
    QList<TransferId> ids;
    m_adding.clear();
    for (const WatchedFile &file : files) {
        const auto there = busy.constFind(file.key);
        if (there == busy.cend()) {
            requests.append(requestFor(file));
            m_adding.append(file);
        } else if (const TransferId id = goOnWith(*there); !id.isNull()) {
            m_settled.know(file.path, file.size, file.modifiedNs);
            goingOn.append({file.path, file.size, file.modifiedNs, id});
            ids.append(id);
        } else {
            m_putOff = true;
        }
    }
    if (!goingOn.isEmpty()) {
        note(goingOn);
        Q_EMIT queued(ids);
    }
    if (!requests.isEmpty())
        m_ports.engine.add(requests); // told by onAdded() before this returns
    m_adding.clear();
}

void FolderWatch::onAdded(quint64, const QList<TransferId> &ids)
{
    if (m_adding.size() != ids.size())
        return; // somebody else added
    QList<KnownFile> known;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const WatchedFile &file = m_adding.at(i);
        m_settled.know(file.path, file.size, file.modifiedNs);
        m_mine.insert(ids.at(i));
        known.append({file.path, file.size, file.modifiedNs, ids.at(i)});
    }
    m_adding.clear();
    note(known);
    Q_EMIT queued(ids);
}

void FolderWatch::note(const QList<KnownFile> &files)
{
    if (const auto noted = m_ports.journal.note(m_record.id, files); !noted)
        Q_EMIT journalFailed(noted.error());
}

} // namespace partway
