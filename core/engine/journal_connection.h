// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QSqlDatabase>
#include <QString>

#include <functional>
#include <memory>

class QSqlError;
class QSqlQuery;

namespace partway {

/// Who may use a SQLite file beside this connection.
enum class JournalUse {
    Alone,  ///< nobody, for as long as the connection is there
    Shared, ///< everybody, between transactions; who comes in the middle of one waits a few seconds
};

/// What a commit outlasts.
enum class Outlasts { Crash, PowerLoss };

/// One SQLite file, usually held by this process alone for as long as the object lives: the system's lock
/// goes with the process, however it ends. Belongs to the thread that made it. Queries must be gone before it
/// goes.
class JournalConnection
{
public:
    /// Opens a file that is there; never makes one. JournalFailed where another process holds it, where it is
    /// damaged, or no database.
    static Result<std::unique_ptr<JournalConnection>> open(const QString &file,
                                                           JournalUse use = JournalUse::Alone);
    ~JournalConnection();
    Q_DISABLE_COPY_MOVE(JournalConnection)

    /// From here on a commit is an entry at the end of a log that a crash cannot tear, synced to the disk.
    Result<void> logAhead();

    /// All that `work` does, or nothing of it where it fails.
    Result<void> inOneTransaction(Outlasts what, const std::function<Result<void>()> &work);

    [[nodiscard]] QSqlDatabase database() const { return m_database; }
    [[nodiscard]] QString file() const { return m_file; }

    Result<void> run(const QString &statement);
    /// Runs a prepared statement whose values are bound.
    Result<void> run(QSqlQuery &query) const;
    /// The first value of the first row.
    Result<QVariant> value(const QString &statement);
    /// JournalFailed that names the file.
    [[nodiscard]] tl::unexpected<Error> failed(const QString &why) const;
    [[nodiscard]] tl::unexpected<Error> failed(const QSqlError &error) const;

private:
    JournalConnection(const QString &file, JournalUse use);
    Result<void> prepare(JournalUse use);

    const QString m_file;
    const QString m_name;
    QSqlDatabase m_database;
    Outlasts m_commits = Outlasts::PowerLoss; ///< as the database is set now
};

/// Everything up to commit(), or nothing of it.
class JournalTransaction
{
public:
    static Result<std::unique_ptr<JournalTransaction>> begin(JournalConnection &connection);
    ~JournalTransaction();
    Q_DISABLE_COPY_MOVE(JournalTransaction)

    Result<void> commit();

private:
    explicit JournalTransaction(JournalConnection &connection);

    JournalConnection &m_connection;
    bool m_open = true;
};

} // namespace partway
