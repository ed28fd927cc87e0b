// SPDX-License-Identifier: GPL-3.0-or-later
// Paused uploads on a store that deletes what lies still, over days of a clock that is turned by hand.
#include "core/engine/sqlite_journal.h"
#include "core/engine/transfer_engine.h"
#include "tests/engine/keep_alive_store.h"
#include "tests/support/manual_clock.h"
#include "tests/support/memory_credentials.h"
#include "tests/support/seeded_random.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <map>

namespace partway::tests {

using namespace std::chrono_literals;

class KeepAliveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void sendsAPartBeforeTheStoreDeletesIt();
    void sendsTheSmallestAgainWhereAllAreThere();
    void doesNothingWithoutTheAccountsWord();
    void doesNothingWhereNoPartHelps();
    void triesAgainUntilItSucceeds();
    void looksAtOnceWhenTheNetworkIsBack();
    void goesOnAfterARestart();
    void looksAfterASleep();
    void saysThatItCameTooLate();
    void keepsAFewAtOnce();
    void leavesAloneWhatRestsForThisRunOnly();
    void asksForKeys();
    void isLeftToThePersonWhoResumes();

private:
    void start(StartWith with = StartWith::Everything);
    void restart()
    {
        m_engine.reset();
        m_journal.reset();
        start();
    }
    TransferId pausedUpload(const QList<int> &parts = {1, 2});
    [[nodiscard]] Transfer only() const { return m_engine->transfers().constFirst(); }
    [[nodiscard]] milliseconds sinceBeginning() const { return m_clock.utcNow() - m_began; }
    [[nodiscard]] int count(LogKind kind) const
    {
        const QList<LogEntry> log = m_engine->logOf(only().id);
        return static_cast<int>(std::count_if(log.begin(), log.end(),
                                              [kind](const LogEntry &entry) { return entry.kind == kind; }));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    ManualClock m_clock;
    UtcTime m_began{};
    SeededRandom m_random{1};
    NoFiles m_files;
    MemoryCredentials m_keys;
    Account m_account;
    std::unique_ptr<ScriptedStore> m_store;
    std::unique_ptr<SqliteJournal> m_journal;
    std::unique_ptr<TransferEngine> m_engine;
    QList<AccountId> m_keysAsked;
};

void KeepAliveTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<ScriptedStore>(m_clock);
    m_account = {};
    m_account.id = {QStringLiteral("account")};
    m_account.endpoint.url = QUrl(QStringLiteral("https://store.example"));
    m_account.profile.autoAbortHours = 24;
    m_account.profile.deadlineFromLastPart = true;
    m_account.keepAlive = true;
    m_keys.set(m_account.id, {"key", "secret", {}, {}});
    m_keysAsked.clear();
    m_began = m_clock.utcNow();
}

void KeepAliveTest::cleanup()
{
    m_engine.reset();
    m_journal.reset();
    m_store.reset();
}

void KeepAliveTest::start(StartWith with)
{
    if (!m_journal)
        m_journal = SqliteJournal::open(m_folder->filePath(QStringLiteral("journal.sqlite"))).value();
    m_engine = std::make_unique<TransferEngine>(
        TransferEngine::Ports{m_clock, m_random, m_files, *m_store, *m_journal, m_keys});
    connect(m_engine.get(), &TransferEngine::credentialsNeeded, this,
            [this](const AccountId &account, const Error &) { m_keysAsked.append(account); });
    m_engine->setAccounts({m_account});
    QVERIFY(m_engine->start(with));
}

TransferId KeepAliveTest::pausedUpload(const QList<int> &parts)
{
    if (!m_journal)
        m_journal = SqliteJournal::open(m_folder->filePath(QStringLiteral("journal.sqlite"))).value();
    TransferRecord record;
    record.request.sourcePath = QStringLiteral("/files/a");
    record.request.account = m_account.id;
    record.request.bucket = QStringLiteral("bucket");
    record.request.key = QStringLiteral("key");
    record.request.integrity = Integrity::None;
    record.upload.intent = Intent::Pause;
    record.upload.fingerprint = Fingerprint{35, 1, 7};
    record.upload.plan = {35, 10, 4};
    record.upload.uploadId = QStringLiteral("u1");
    record.upload.token = QStringLiteral("t1");
    record.upload.createdAt = m_clock.utcNow() - 50h;
    record.upload.lastPartAt = m_clock.utcNow();
    for (const int number : parts)
        record.upload.parts.append({number, record.upload.plan.range(number).size, "etag", {}});
    return m_journal->add({record}).value().constFirst();
}

void KeepAliveTest::sendsAPartBeforeTheStoreDeletesIt()
{
    pausedUpload();
    start();
    QVERIFY(only().keepAliveDue);
    QVERIFY(*only().keepAliveDue > m_began + 16h && *only().keepAliveDue <= m_began + 18h);
    QCOMPARE(only().deletedByStoreAt, std::optional(m_began + 24h));
    m_clock.advance(16h);
    QVERIFY(m_store->calls.isEmpty());
    m_clock.advance(2h + 10min);
    QCOMPARE(m_store->parts(), QList<int>{3});
    QCOMPARE(only().state, TransferState::Paused);
    QCOMPARE(only().partsDone, 3);
    QVERIFY(only().keptAliveAt && *only().keptAliveAt > m_began + 16h);
    QCOMPARE(only().deletedByStoreAt, std::optional(*only().keptAliveAt + 24h));
    QVERIFY(*only().keepAliveDue > m_began + 32h);
    QVERIFY(!only().keepAliveError);
    QCOMPARE(count(LogKind::KeptAlive), 1);
    QCOMPARE(count(LogKind::Paused), 0);
    m_clock.advance(72h);
    QCOMPARE(m_store->parts().mid(0, 2), (QList<int>{3, 4}));
    QVERIFY(*only().deletedByStoreAt > m_clock.utcNow() + 5h);
}

void KeepAliveTest::sendsTheSmallestAgainWhereAllAreThere()
{
    pausedUpload({1, 2, 3, 4});
    start();
    m_clock.advance(40h);
    QCOMPARE(m_store->parts(), (QList<int>{4, 4}));
    QCOMPARE(only().partsDone, 4);
    restart();
    QCOMPARE(only().partsDone, 4); // and in the journal
}

void KeepAliveTest::doesNothingWithoutTheAccountsWord()
{
    m_account.keepAlive = false;
    pausedUpload();
    start();
    QVERIFY(!only().keepAliveDue);
    m_clock.advance(20h);
    QVERIFY(m_store->calls.isEmpty());
    m_account.keepAlive = true;
    m_engine->setAccounts({m_account});
    QVERIFY(only().keepAliveDue);
    m_clock.advance(1min);
    QCOMPARE(m_store->parts(), QList<int>{3});
    m_account.keepAlive = false;
    m_engine->setAccounts({m_account});
    QVERIFY(!only().keepAliveDue);
    m_clock.advance(100h);
    QCOMPARE(m_store->parts().size(), 1);
}

void KeepAliveTest::doesNothingWhereNoPartHelps()
{
    m_account.profile.deadlineFromLastPart = false;
    QVERIFY(!canKeepAlive(m_account.profile));
    pausedUpload();
    start();
    m_clock.advance(100h);
    QVERIFY(m_store->calls.isEmpty());
    QVERIFY(!only().keepAliveDue);
    m_account.profile.deadlineFromLastPart = true;
    QVERIFY(canKeepAlive(m_account.profile));
    m_account.profile.autoAbortHours.reset();
    QVERIFY(!canKeepAlive(m_account.profile));
}

void KeepAliveTest::triesAgainUntilItSucceeds()
{
    pausedUpload();
    start();
    m_store->fails = ErrorKind::ServerFault;
    m_clock.advance(20h);
    QVERIFY(m_store->calls.size() > 5); // and yet
    QVERIFY(m_store->calls.size() < 30);
    QCOMPARE(only().state, TransferState::Paused);
    QCOMPARE(only().keepAliveError->kind, ErrorKind::ServerFault);
    QVERIFY(*only().keepAliveDue > m_clock.utcNow());
    QVERIFY(!only().keptAliveAt);
    QCOMPARE(count(LogKind::KeepAliveFailed), 1);
    m_store->fails.reset();
    m_clock.advance(31min);
    QCOMPARE(m_store->parts(), QList<int>{3});
    QVERIFY(!only().keepAliveError);
    QVERIFY(*only().deletedByStoreAt > m_began + 43h);
}

void KeepAliveTest::looksAtOnceWhenTheNetworkIsBack()
{
    pausedUpload();
    start();
    m_store->fails = ErrorKind::Unreachable;
    m_clock.advance(20h);
    m_store->fails.reset();
    m_engine->networkChanged();
    m_clock.advance(3s);
    QCOMPARE(m_store->parts(), QList<int>{3});
}

void KeepAliveTest::goesOnAfterARestart()
{
    pausedUpload();
    start();
    m_clock.advance(10h);
    restart();
    m_clock.advance(8h + 10min);
    QCOMPARE(m_store->parts(), QList<int>{3});
    const auto kept = only().keptAliveAt;
    restart();
    QCOMPARE(only().keptAliveAt, kept);
    QCOMPARE(only().deletedByStoreAt, std::optional(*kept + 24h));
    m_clock.advance(18h + 10min);
    QCOMPARE(m_store->parts(), (QList<int>{3, 4}));
}

void KeepAliveTest::looksAfterASleep()
{
    pausedUpload();
    start();
    m_clock.setUtc(m_began + 30h); // the machine slept, and its steady clock with it
    m_clock.advance(5min + 2s);
    QCOMPARE(m_store->parts(), QList<int>{3}); // still there: stores sweep late
    m_clock.setUtc(m_began + 60h);
    m_engine->networkChanged();
    m_clock.advance(3s);
    QCOMPARE(m_store->parts(), (QList<int>{3, 4}));
}

void KeepAliveTest::saysThatItCameTooLate()
{
    pausedUpload();
    start();
    m_store->swept = true;
    m_clock.setUtc(m_began + 30h);
    m_clock.advance(5min + 2s);
    QVERIFY(m_store->parts().isEmpty()); // no bytes for nothing
    QCOMPARE(only().state, TransferState::Paused);
    QCOMPARE(only().keepAliveError->kind, ErrorKind::NoSuchUpload);
    QVERIFY(!only().keepAliveDue);
    const qsizetype asked = m_store->calls.size();
    m_clock.advance(48h);
    QCOMPARE(m_store->calls.size(), asked);
}

void KeepAliveTest::keepsAFewAtOnce()
{
    for (int i = 0; i < 40; ++i)
        pausedUpload();
    start();
    m_clock.setUtc(m_began + 30h);
    m_clock.advance(5min + 30s);
    QCOMPARE(m_store->parts().size(), 40);
    QVERIFY2(m_store->mostAtOnce <= 4, QByteArray::number(m_store->mostAtOnce));
}

void KeepAliveTest::leavesAloneWhatRestsForThisRunOnly()
{
    pausedUpload();
    start(StartWith::Nothing);
    QVERIFY(!only().keepAliveDue);
    m_clock.advance(24h);
    QVERIFY(m_store->calls.isEmpty());
}

void KeepAliveTest::asksForKeys()
{
    pausedUpload();
    m_keys.forget(m_account.id);
    start();
    m_clock.advance(19h);
    QCOMPARE(only().keepAliveError->kind, ErrorKind::CredentialsMissing);
    QCOMPARE(m_keysAsked, QList<AccountId>{m_account.id}); // once
    m_keys.set(m_account.id, {"key", "secret", {}, {}});
    m_engine->credentialsChanged(m_account.id);
    m_clock.advance(3s);
    QCOMPARE(m_store->parts(), QList<int>{3});
}

void KeepAliveTest::isLeftToThePersonWhoResumes()
{
    const TransferId id = pausedUpload();
    start();
    m_engine->resume({id});
    QVERIFY(!only().keepAliveDue);
    m_clock.advance(30h);
    QVERIFY(m_store->parts().isEmpty()); // it waits for its file
    m_engine->pause({id});
    QVERIFY(only().keepAliveDue);
    m_clock.advance(3s);
    QCOMPARE(m_store->parts(), QList<int>{3});
}

} // namespace partway::tests

QTEST_GUILESS_MAIN(partway::tests::KeepAliveTest)
#include "keep_alive_test.moc"
