// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/journal_columns.h"
#include "core/engine/sqlite_journal.h"
#include "tests/fuzz/entries.h"
#include "tests/fuzz/journal_promises.h"
#include "tests/fuzz/promise.h"

#include <QSet>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

namespace partway::fuzz {

namespace {

TransferRecord soundRecord()
{
    TransferRecord record;
    record.request.sourcePath = QStringLiteral("/files/sample");
    record.request.bucket = QStringLiteral("bucket");
    record.request.key = QStringLiteral("key");
    record.upload.plan = {12 * MiB, 5 * MiB, 3};
    record.upload.fingerprint = Fingerprint{12 * MiB, 1, 2};
    record.upload.uploadId = QStringLiteral("upload");
    return record;
}

/// A sound journal with one transfer and two parts, and a second way in. Opened once and never closed: that
/// is what costs.
struct Bench
{
    std::unique_ptr<SqliteJournal> journal;
    QString connection;

    void run(const char *statement) const
    {
        QSqlQuery query(QSqlDatabase::database(connection, false));
        promise(query.exec(QLatin1String(statement)), statement);
    }

    /// A constraint may refuse it: then a foreign hand could not have done it either.
    void set(const QString &assignment, const QVariant &value) const
    {
        QSqlQuery query(QSqlDatabase::database(connection, false));
        promise(query.prepare(QStringLiteral("UPDATE ") + assignment), "columns have their names");
        query.addBindValue(value);
        query.exec();
    }

    void mend() const
    {
        for (const char *statement : {"DELETE FROM parts", "DELETE FROM transfers",
                                      "INSERT INTO transfers SELECT * FROM sound_transfers",
                                      "INSERT INTO parts SELECT * FROM sound_parts"})
            run(statement);
    }
};

Bench makeBench()
{
    const QStringList before = QSqlDatabase::connectionNames();
    auto journal = SqliteJournal::open(memoryFolder() + QStringLiteral("/rows.sqlite"));
    promise(journal.has_value(), "a journal is made");
    Bench bench{std::move(*journal), {}};
    for (const QString &name : QSqlDatabase::connectionNames())
        if (!before.contains(name))
            bench.connection = name;
    const auto ids = bench.journal->add({soundRecord()});
    promise(ids && bench.journal->addParts(ids->constFirst(),
                                           {{1, 5 * MiB, "e", QByteArray(16, 'm')}, {3, 2 * MiB, "f", {}}}),
            "a journal takes what is sound");
    bench.run("CREATE TEMP TABLE sound_transfers AS SELECT * FROM transfers");
    bench.run("CREATE TEMP TABLE sound_parts AS SELECT * FROM parts");
    bench.run("PRAGMA ignore_check_constraints = ON");
    return bench;
}

const Bench &bench()
{
    static const Bench *one = new Bench(makeBench());
    return *one;
}

QVariant valueOf(const QByteArray &text)
{
    bool isNumber = false;
    const qlonglong number = text.toLongLong(&isNumber);
    if (isNumber)
        return number;
    if (text == "null")
        return {};
    return text.startsWith("b:") ? QVariant(text.mid(2)) : QVariant(QString::fromUtf8(text));
}

QString columnOf(const QByteArray &name, const QStringList &columns)
{
    const QString wanted = QString::fromLatin1(name);
    return columns.contains(wanted)
               ? wanted
               : columns.at(name.isEmpty() ? 0 : static_cast<unsigned char>(name.front()) % columns.size());
}

void write(const Bench &bench, const QByteArray &line)
{
    static const QStringList ofPart{QStringLiteral("number"), QStringLiteral("size"), QStringLiteral("etag"),
                                    QStringLiteral("md5")};
    const qsizetype space = line.indexOf(' ');
    const QByteArray name = line.left(space);
    const QVariant value = valueOf(space < 0 ? QByteArray() : line.mid(space + 1));
    if (name.startsWith("p."))
        bench.set(QStringLiteral("parts SET %1 = ? WHERE number = 3").arg(columnOf(name.mid(2), ofPart)),
                  value);
    else
        bench.set(QStringLiteral("transfers SET %1 = ?").arg(columnOf(name, transferColumns())), value);
}

void readBack(SqliteJournal &journal)
{
    const auto records = journal.load();
    if (!records)
        return checkRefusal(records.error());
    checkRecords(*records);
    promise(journal.save(*records).has_value(), "what is read can be written");
    const auto again = journal.load();
    promise(again && *again == *records, "what is written is read as it was");
}

} // namespace

void journalRow(const QByteArray &input)
{
    const Bench &one = bench();
    for (const QByteArray &line : input.split('\n').mid(0, 24))
        if (!line.isEmpty())
            write(one, line);
    readBack(*one.journal);
    one.mend();
}

} // namespace partway::fuzz
