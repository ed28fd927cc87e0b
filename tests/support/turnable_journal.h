// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/transfer_journal.h"

#include <QSet>
#include <QString>

#include <functional>
#include <mutex>

namespace partway::tests {

/// What a journal is asked to do.
enum class JournalTask { Load, Add, Save, AddParts, DropParts, Remove };

/// Passes on to a real journal, fails when a test says so, and remembers what is durable. What it remembers
/// can be asked for from any thread: a proxy looks while a request is there.
class TurnableJournal final : public TransferJournal
{
public:
    explicit TurnableJournal(TransferJournal &real)
        : m_real(real)
    {
    }

    /// Asked before each task; true: it fails and changes nothing.
    void failWhen(std::function<bool(JournalTask)> failing) { m_failing = std::move(failing); }
    void mend() { m_failing = nullptr; }
    [[nodiscard]] bool hasUploadId(const QString &id) const
    {
        const std::lock_guard lock(m_mutex);
        return m_uploadIds.contains(id);
    }
    [[nodiscard]] int failures() const { return m_failures; }

    Result<QList<TransferRecord>> load() override;
    Result<QList<TransferId>> add(const QList<TransferRecord> &records) override;
    Result<void> save(const QList<TransferRecord> &records) override;
    Result<void> place(const QList<QueuePlace> &places) override;
    Result<void> intend(const QList<QueueIntent> &intents) override;
    Result<void> note(const QList<CheckNote> &notes) override;
    Result<void> addParts(TransferId id, const QList<FinishedPart> &parts) override;
    Result<void> dropParts(TransferId id, const QList<int> &numbers) override;
    Result<void> remove(const QList<TransferId> &ids) override;

private:
    bool fails(JournalTask task);

    TransferJournal &m_real;
    std::function<bool(JournalTask)> m_failing;
    int m_failures = 0;
    mutable std::mutex m_mutex;
    QSet<QString> m_uploadIds;
};

} // namespace partway::tests
