// SPDX-License-Identifier: GPL-3.0-or-later
// A queue of very many rows, and what it costs. The figures are printed, not judged: machines differ.
//   PARTWAY_QUEUE_ROWS=100000  how many rows (20,000 where it is not set)
#include "core/engine/sqlite_journal.h"
#include "core/engine/transfer_engine.h"
#include "tests/support/manual_clock.h"
#include "tests/support/memory_credentials.h"
#include "tests/support/seeded_random.h"
#include "tests/support/still_ports.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <set>

namespace partway::tests {

namespace {

constexpr int atOnce = 3;

int rowsWanted()
{
    bool isNumber = false;
    const int rows = qEnvironmentVariableIntValue("PARTWAY_QUEUE_ROWS", &isNumber);
    return isNumber && rows > 100 ? rows : 20'000;
}

/// Of this process, in MiB; 0 where it cannot be told.
qint64 memoryUsed()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ').value(1).toLongLong() / 1024;
    return 0;
}

} // namespace

class LongQueueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void startsWithAFullJournal();
    void tellsItsRowsInPieces();
    void looksAtAFewFilesAtOnce();
    void startsInTurnWithoutAskingAll();
    void pausesAndResumesAll();
    void movesAndRemoves();
    void startsTheNextWhereOneIsPaused();
    void networkChangesAreForThoseThatRun();

private:
    void start();
    template <typename Work>
    void measured(const char *what, Work work)
    {
        QElapsedTimer timer;
        timer.start();
        work();
        std::fprintf(stderr, "%8.1f ms  %s\n", double(timer.nsecsElapsed()) / 1e6, what);
    }
    [[nodiscard]] int inState(TransferState state) const
    {
        const QList<Transfer> all = m_engine->transfers();
        return static_cast<int>(std::count_if(
            all.begin(), all.end(), [state](const Transfer &transfer) { return transfer.state == state; }));
    }

    const int m_rows = rowsWanted();
    QTemporaryDir m_folder;
    ManualClock m_clock;
    SeededRandom m_random{1};
    MemoryCredentials m_keys;
    StillFiles m_files;
    StillTransport m_transport;
    std::unique_ptr<SqliteJournal> m_journal;
    std::unique_ptr<TransferEngine> m_engine;
    qsizetype m_told = 0;     ///< snapshots since it was set to 0
    qsizetype m_mostTold = 0; ///< in one list
    std::set<TransferId> m_toldIds;
};

void LongQueueTest::initTestCase()
{
    m_keys.set({QStringLiteral("account")}, {"key", "secret", {}, {}});
    QList<TransferRecord> records;
    for (int i = 0; i < m_rows; ++i) {
        TransferRecord record;
        record.request.sourcePath = QStringLiteral("/files/folder-%1/file-%2.bin").arg(i / 100).arg(i);
        record.request.account = {QStringLiteral("account")};
        record.request.bucket = QStringLiteral("bucket");
        record.request.key = QStringLiteral("key-%1").arg(i);
        record.position = i;
        records.append(record);
    }
    auto journal = SqliteJournal::open(m_folder.filePath(QStringLiteral("journal.sqlite")));
    QVERIFY(journal);
    std::fprintf(stderr, "%d rows\n", m_rows);
    measured("added to the journal", [&] { QVERIFY((*journal)->add(records)); });
}

void LongQueueTest::cleanup()
{
    m_engine.reset();
    m_journal.reset();
    m_files = {};
    m_mostTold = 0;
    m_toldIds.clear();
}

void LongQueueTest::start()
{
    auto journal = SqliteJournal::open(m_folder.filePath(QStringLiteral("journal.sqlite")));
    QVERIFY(journal);
    m_journal = std::move(*journal);
    m_engine = std::make_unique<TransferEngine>(
        TransferEngine::Ports{m_clock, m_random, m_files, m_transport, *m_journal, m_keys},
        EngineLimits{atOnce, 8, 0});
    connect(m_engine.get(), &TransferEngine::changed, this, [this](const QList<Transfer> &transfers) {
        m_told += transfers.size();
        m_mostTold = std::max(m_mostTold, transfers.size());
        for (const Transfer &transfer : transfers)
            m_toldIds.insert(transfer.id);
    });
    Account account;
    account.id = {QStringLiteral("account")};
    m_engine->setAccounts({account});
    QVERIFY(m_engine->start());
    m_clock.advance(milliseconds(1000));
    m_told = 0;
}

void LongQueueTest::startsWithAFullJournal()
{
    const qint64 before = memoryUsed();
    measured("started", [this] { start(); });
    std::fprintf(stderr, "%8lld MiB more memory\n", memoryUsed() - before);
    QCOMPARE(inState(TransferState::Queued), m_rows - atOnce);
}

void LongQueueTest::tellsItsRowsInPieces()
{
    start();
    QCOMPARE(m_toldIds.size(), size_t(m_rows));
    QVERIFY2(m_mostTold <= 5'000, QByteArray::number(m_mostTold)); // all at once would be there twice
    // Afterwards what belongs together is told together.
    m_engine->pauseAll();
    m_clock.advance(milliseconds(200));
    QCOMPARE(m_mostTold, qsizetype(m_rows));
    m_engine->resumeAll();
}

void LongQueueTest::looksAtAFewFilesAtOnce()
{
    start();
    // Those whose turn it is, and no other before the window has had the time to show them all.
    QVERIFY2(m_files.mostAtOnce <= atOnce, QByteArray::number(m_files.mostAtOnce));
    m_clock.advance(milliseconds(1000));
    for (int i = 0; i < 1000; ++i)
        QVERIFY(m_files.answerOne());
    QVERIFY2(m_files.mostAtOnce <= 4 + atOnce, QByteArray::number(m_files.mostAtOnce));
    const QList<Transfer> all = m_engine->transfers();
    QVERIFY(std::count_if(all.begin(), all.end(), [](const Transfer &t) { return t.size == 100; }) > 900);
}

void LongQueueTest::startsInTurnWithoutAskingAll()
{
    start();
    for (int i = 0; i < atOnce; ++i)
        QVERIFY(m_engine->transfers().at(i).isActive());
    // Every event makes the engine look whose turn it is.
    const TransferId last = m_engine->transfers().constLast().id;
    measured("1,000 events that start nothing", [this, last] {
        for (int i = 0; i < 500; ++i) {
            m_engine->pause({last});
            m_engine->resume({last});
        }
    });
    m_clock.advance(milliseconds(200));
    QVERIFY2(m_told < 2000, QByteArray::number(m_told));
}

void LongQueueTest::pausesAndResumesAll()
{
    start();
    measured("all paused", [this] { m_engine->pauseAll(); });
    QCOMPARE(inState(TransferState::Paused), m_rows);
    QVERIFY(m_engine->logOf(m_engine->transfers().constLast().id).size() == 1); // nothing was kept of it
    measured("all resumed", [this] { m_engine->resumeAll(); });
    QCOMPARE(inState(TransferState::Queued), m_rows - atOnce);
    measured("told", [this] { m_clock.advance(milliseconds(200)); });
}

void LongQueueTest::movesAndRemoves()
{
    start();
    const QList<Transfer> before = m_engine->transfers();
    measured("the last one moved to the top", [&] { m_engine->move({before.constLast().id}, 0); });
    QCOMPARE(m_engine->transfers().constFirst().id, before.constLast().id);
    measured("moved back", [&] { m_engine->move({before.constLast().id}, m_rows); });
    QList<TransferId> first;
    for (int i = 0; i < 50; ++i)
        first.append(before.at(i).id);
    measured("50 removed from the top", [&] { m_engine->remove(first, OnServer::Leave); });
    QCOMPARE(m_engine->transfers().size(), m_rows - 50);
    QCOMPARE(m_engine->transfers().constFirst().position, 0);
    m_engine.reset();
    m_journal.reset();
    start();
    QCOMPARE(m_engine->transfers().constFirst().id, before.at(50).id);
    QList<TransferId> half;
    for (int i = 50; i < m_rows / 2; ++i)
        half.append(before.at(i).id);
    measured("half of all removed", [&] { m_engine->remove(half, OnServer::Leave); });
    QCOMPARE(m_engine->transfers().size(), m_rows - m_rows / 2);
}

void LongQueueTest::startsTheNextWhereOneIsPaused()
{
    start();
    const QList<Transfer> all = m_engine->transfers();
    m_engine->setPriority({all.at(20).id}, Priority::High);
    m_engine->move({all.at(30).id}, 1);
    m_engine->pause({all.at(0).id});
    QVERIFY(m_engine->transfers().at(21).state != TransferState::Queued); // pushed one down by the other
    m_engine->pause({all.at(1).id});
    QVERIFY(m_engine->transfers().at(1).state != TransferState::Queued);
    const QList<Transfer> now = m_engine->transfers();
    QCOMPARE(std::count_if(now.begin(), now.end(), [](const Transfer &t) { return t.isActive(); }), atOnce);
}

void LongQueueTest::networkChangesAreForThoseThatRun()
{
    start();
    measured("the network changed", [this] { m_engine->networkChanged(); });
    m_clock.advance(milliseconds(200));
    QVERIFY2(m_told <= atOnce, QByteArray::number(m_told));
}

} // namespace partway::tests

QTEST_GUILESS_MAIN(partway::tests::LongQueueTest)
#include "long_queue_test.moc"
