// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/transfer_log.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace partway {

namespace {

bool isOfAPart(LogKind kind)
{
    switch (kind) {
    case LogKind::PartConfirmed:
    case LogKind::PartDiffers:
    case LogKind::PartFailed:
    case LogKind::SlowedDown:
        return true;
    case LogKind::Added:
    case LogKind::Started:
    case LogKind::UploadCreated:
    case LogKind::TakenUpAgain:
    case LogKind::Adopted:
    case LogKind::SentWhole:
    case LogKind::SourceEnded:
    case LogKind::Repairing:
    case LogKind::StepFailed:
    case LogKind::SendingAgain:
    case LogKind::BegunAnew:
    case LogKind::Paused:
    case LogKind::Resumed:
    case LogKind::KeptAlive:
    case LogKind::KeepAliveFailed:
    case LogKind::SourceChosen:
    case LogKind::OverwriteAllowed:
    case LogKind::WaitsForNetwork:
    case LogKind::WaitsForCredentials:
    case LogKind::GoesOn:
    case LogKind::Completing:
    case LogKind::Verified:
    case LogKind::Finished:
    case LogKind::Failed:
    case LogKind::Aborting:
    case LogKind::Freed:
    case LogKind::NotFreed:
    case LogKind::Aborted:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace

void TransferLog::append(LogEntry entry)
{
    switch (entry.kind) {
    case LogKind::WaitsForNetwork:
        m_waitsFor = WaitsFor::Network;
        break;
    case LogKind::WaitsForCredentials:
        m_waitsFor = WaitsFor::Credentials;
        break;
    case LogKind::GoesOn:
    case LogKind::Paused:
    case LogKind::Failed:
    case LogKind::Aborting:
        m_waitsFor = WaitsFor::Nothing;
        break;
    case LogKind::Added:
    case LogKind::Started:
    case LogKind::UploadCreated:
    case LogKind::TakenUpAgain:
    case LogKind::Adopted:
    case LogKind::PartConfirmed:
    case LogKind::SentWhole:
    case LogKind::SourceEnded:
    case LogKind::PartDiffers:
    case LogKind::Repairing:
    case LogKind::PartFailed:
    case LogKind::StepFailed:
    case LogKind::SlowedDown:
    case LogKind::SendingAgain:
    case LogKind::BegunAnew:
    case LogKind::Resumed:
    case LogKind::KeptAlive:
    case LogKind::KeepAliveFailed:
    case LogKind::SourceChosen:
    case LogKind::OverwriteAllowed:
    case LogKind::Completing:
    case LogKind::Verified:
    case LogKind::Finished:
    case LogKind::Freed:
    case LogKind::NotFreed:
    case LogKind::Aborted:
        break;
    }
    const bool ofAPart = isOfAPart(entry.kind);
    Entries &entries = ofAPart ? m_parts : m_others;
    entries.append({m_next++, std::move(entry)});
    const qsizetype bound = ofAPart ? mostOfParts : most - mostOfParts;
    if (entries.size() > bound)
        entries.removeFirst();
}

QList<LogEntry> TransferLog::entries(quint64 from) const
{
    const auto bySerial = [](const Numbered &a, const Numbered &b) { return a.serial < b.serial; };
    const auto first = [&](const Entries &entries) {
        return std::lower_bound(entries.begin(), entries.end(), Numbered{from, {}}, bySerial);
    };
    Entries merged;
    std::merge(first(m_parts), m_parts.end(), first(m_others), m_others.end(), std::back_inserter(merged),
               bySerial);
    QList<LogEntry> list;
    list.reserve(merged.size());
    for (const Numbered &one : std::as_const(merged))
        list.append(one.entry);
    return list;
}

} // namespace partway
