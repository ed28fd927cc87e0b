// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/folder/folder_journal.h"
#include "core/engine/journal_connection.h"

#include <QSqlQuery>
#include <QString>

#include <memory>

namespace partway {

/// Folders and their files in a file of SQLite's. One process at a time; belongs to the thread that opened
/// it.
class SqliteFolderJournal final : public FolderJournal
{
public:
    /// Makes the file where there is none: 0600.
    static Result<std::unique_ptr<SqliteFolderJournal>> open(const QString &file);
    ~SqliteFolderJournal() override;
    Q_DISABLE_COPY_MOVE(SqliteFolderJournal)

    Result<QList<FolderRecord>> load() override;
    Result<FolderUploadId> add(const FolderRequest &request, UtcTime added) override;
    Result<void> setState(FolderUploadId id, FolderState state, const std::optional<Error> &error) override;
    Result<void> remove(FolderUploadId id) override;
    Result<FolderCounts> addFiles(FolderUploadId id, const QList<FolderFile> &files, bool walked) override;
    Result<QList<FolderFile>> turn(FolderUploadId id, const QList<FolderFile> &outcomes, int claim) override;
    Result<void> moveAll(FolderUploadId id, FileState from, FileState to) override;
    Result<QList<FolderFile>> files(FolderUploadId id, std::optional<FileState> state, qint64 after,
                                    int most) override;
    Result<FolderCounts> counts(FolderUploadId id) override;

private:
    explicit SqliteFolderJournal(std::unique_ptr<JournalConnection> connection);
    Result<void> prepareQueries();
    /// Runs a query with these values, in their order.
    Result<void> run(QSqlQuery &query, const QVariantList &values);
    Result<void> run(const QString &statement, const QVariantList &values);
    Result<bool> insert(FolderUploadId id, const FolderFile &file);
    Result<void> settle(const FolderFile &file);
    /// Reads all rows of a query that selects fileColumns().
    Result<QList<FolderFile>> rowsOf(QSqlQuery &query) const;

    std::unique_ptr<JournalConnection> m_connection; ///< outlives the queries
    QSqlQuery m_insert;
    QSqlQuery m_settle;
    QSqlQuery m_next;
    QSqlQuery m_claim;
};

} // namespace partway
