// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/journal_connection.h"
#include "core/engine/transfer_journal.h"

#include <QSqlQuery>
#include <QString>

#include <memory>

namespace partway {

/// The journal in a file of SQLite's. Belongs to the thread that opened it.
///
/// One process at a time: the lock on the file goes with the process that held it. Everything read is held
/// against journal_rules.h, and nothing is written that would be refused when it is read. A journal that
/// cannot be read is left as it is.
class SqliteJournal final : public TransferJournal
{
public:
    /// Makes the journal where there is none: 0600, in a folder that is made 0700 where it is missing.
    static Result<std::unique_ptr<SqliteJournal>> open(const QString &file);
    ~SqliteJournal() override;
    Q_DISABLE_COPY_MOVE(SqliteJournal)

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
    struct Known
    {
        QString uploadId;
        PartPlan plan;
        bool loose; ///< its parts may be of an earlier plan
    };

    explicit SqliteJournal(std::unique_ptr<JournalConnection> connection);
    Result<void> prepareQueries();
    Result<void> loadParts(QList<TransferRecord> &records);
    Result<Known> known(TransferId id);
    Result<TransferId> insert(const TransferRecord &record);
    Result<void> update(const TransferRecord &record);
    Result<void> insertPart(TransferId id, const FinishedPart &part, const PartPlan &plan, bool loose);
    /// Runs a query with these values, in their order.
    Result<void> run(QSqlQuery &query, const QVariantList &values);
    [[nodiscard]] tl::unexpected<Error> refused(TransferId id, const QString &why) const;

    std::unique_ptr<JournalConnection> m_connection; ///< outlives the queries
    QSqlQuery m_known;
    QSqlQuery m_insert;
    QSqlQuery m_update;
    QSqlQuery m_place;
    QSqlQuery m_intend;
    QSqlQuery m_note;
    QSqlQuery m_remove;
    QSqlQuery m_insertPart;
    QSqlQuery m_dropPart;
    QSqlQuery m_dropAllParts;
    QSqlQuery m_dropPartsBeyond;
    QSqlQuery m_anyPart;
};

} // namespace partway
