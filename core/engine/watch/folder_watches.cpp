// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/watch/folder_watches.h"

#include "core/engine/watch/watch_journal.h"

#include <utility>

namespace partway {

FolderWatches::FolderWatches(Clock &clock, TransferEngine &engine, WatchJournal &journal,
                             SourceMaker makeSource, QString never, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_engine(engine)
    , m_journal(journal)
    , m_makeSource(std::move(makeSource))
    , m_never(std::move(never))
{
}

FolderWatches::~FolderWatches() = default;

Result<void> FolderWatches::start()
{
    const auto records = m_journal.load();
    if (!records)
        return failure(records.error());
    for (const WatchRecord &record : *records) {
        Entry &entry = m_entries[record.id];
        entry.record = record;
        begin(entry);
    }
    tell();
    return {};
}

QList<WatchStatus> FolderWatches::all() const
{
    QList<WatchStatus> all;
    for (const auto &[id, entry] : m_entries)
        all.append({entry.record, entry.watch ? entry.watch->error() : std::nullopt});
    return all;
}

void FolderWatches::begin(Entry &entry)
{
    entry.watch.reset(); // before what it looks with
    if (!entry.record.on)
        return;
    entry.source = m_makeSource();
    entry.watch = std::make_unique<FolderWatch>(
        FolderWatch::Ports{m_clock, *entry.source, m_journal, m_engine}, entry.record, m_never);
    connect(entry.watch.get(), &FolderWatch::lost, this, &FolderWatches::tell);
    connect(entry.watch.get(), &FolderWatch::found, this, &FolderWatches::tell);
    connect(entry.watch.get(), &FolderWatch::journalFailed, this, &FolderWatches::failed);
    connect(entry.watch.get(), &FolderWatch::watching, this, [this, id = entry.record.id](qsizetype files) {
        if (files > 0)
            Q_EMIT leftAlone(id, files);
    });
    if (const auto started = entry.watch->start(); !started)
        Q_EMIT failed(started.error());
}

void FolderWatches::tell() { Q_EMIT changed(all()); }

void FolderWatches::add(const WatchRequest &request)
{
    const auto id = m_journal.add(request, true);
    if (!id) {
        Q_EMIT failed(id.error());
        return;
    }
    Entry &entry = m_entries[*id];
    entry.record = {*id, request, true};
    begin(entry);
    tell();
}

void FolderWatches::change(const WatchRecord &record)
{
    const auto found = m_entries.find(record.id);
    if (found == m_entries.end())
        return;
    if (const auto changed = m_journal.change(record); !changed) {
        Q_EMIT failed(changed.error());
        tell(); // as it still is
        return;
    }
    found->second.record = record;
    begin(found->second);
    tell();
}

void FolderWatches::remove(WatchId id)
{
    if (const auto removed = m_journal.remove(id); !removed) {
        Q_EMIT failed(removed.error());
        return;
    }
    m_entries.erase(id);
    tell();
}

} // namespace partway
