// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/sqlite_journal.h"
#include "tests/fuzz/entries.h"
#include "tests/fuzz/journal_promises.h"
#include "tests/fuzz/promise.h"

#include <QFile>

namespace partway::fuzz {

namespace {

QString writtenFile(const QByteArray &bytes)
{
    const QString path = memoryFolder() + QStringLiteral("/journal.sqlite");
    for (const char *ending : {"", "-wal", "-shm", "-journal", ".new"})
        QFile::remove(path + QLatin1String(ending));
    QFile file(path);
    promise(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(),
            "scratch files are written");
    return path;
}

} // namespace

void journalFile(const QByteArray &input)
{
    const auto journal = SqliteJournal::open(writtenFile(input));
    if (!journal)
        return checkRefusal(journal.error());
    const auto records = (*journal)->load();
    if (!records)
        return checkRefusal(records.error());
    checkRecords(*records);
    if (const auto saved = (*journal)->save(*records); !saved)
        checkRefusal(saved.error());
}

} // namespace partway::fuzz
