// SPDX-License-Identifier: GPL-3.0-or-later
// Adds parts to a journal and says each call's number once it has returned, until it is killed.
//   journal_writer FILE BATCH      from the first part that the journal lacks
//   journal_writer FILE hold       opens it, says so, and waits
#include "tests/journal/journal_samples.h"

#include <QCoreApplication>

#include <cstdio>

using namespace partway;

namespace {

constexpr int parts = 10000;

void say(qint64 number)
{
    std::printf("%lld\n", static_cast<long long>(number));
    std::fflush(stdout);
}

int write(SqliteJournal &journal, int batch)
{
    auto records = journal.load();
    if (!records)
        return 3;
    if (records->isEmpty()) {
        if (!journal.add({tests::uploadOf(parts)}))
            return 4;
        records = journal.load();
    }
    const TransferRecord record = records->constFirst();
    auto next = static_cast<int>(record.upload.parts.size()) + 1;
    while (next + batch <= parts) {
        QList<FinishedPart> finished;
        for (int i = 0; i < batch; ++i)
            finished.append(tests::partOf(record, next++));
        if (!journal.addParts(record.id, finished))
            return 5;
        say(next - 1);
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3)
        return 1;
    const auto journal = tests::opened(arguments[1]);
    if (!journal)
        return 2;
    if (arguments[2] != QStringLiteral("hold"))
        return write(*journal, arguments[2].toInt());
    say(0);
    return std::getchar() == EOF ? 0 : 6;
}
