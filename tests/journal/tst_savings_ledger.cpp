// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/savings_ledger.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <future>

using namespace partway;

class SavingsLedgerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void beginsEmpty();
    void keepsEveryField();
    void tellsTheNewestFirst();
    void whatHadNoPriceAddsBytesOnly();
    void twoProgramsEnterAtOnce();
    void isTheOwnersAlone();
    void waitsNoLongerThanAFewSeconds();
    void refusesWhatIsNoLedger_data();
    void refusesWhatIsNoLedger();
    void refusesALedgerOfANewerProgram();

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(QStringLiteral("savings.sqlite")); }
    [[nodiscard]] std::unique_ptr<SavingsLedger> opened() const;
    /// Runs statements on the file behind the ledger's back; they stay open until the connection is removed.
    void behindItsBack(const QStringList &statements) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

Saving saving(int number, qint64 bytes = 1'000'000)
{
    return {.when = UtcTime(std::chrono::seconds(1'700'000'000 + number)),
            .account = AccountId{QStringLiteral("acc")},
            .accountName = QStringLiteral("Storj"),
            .bucket = QStringLiteral("rushes"),
            .key = QStringLiteral("day 1/réel-%1.mov").arg(number),
            .uploadId = QStringLiteral("2~%1").arg(number),
            .parts = 12,
            .bytes = bytes,
            .usdAMonth = 0.25};
}

const QString foreign = QStringLiteral("behind");

} // namespace

void SavingsLedgerTest::init() { m_folder = std::make_unique<QTemporaryDir>(); }

std::unique_ptr<SavingsLedger> SavingsLedgerTest::opened() const
{
    auto ledger = SavingsLedger::open(file());
    if (!ledger)
        qWarning("%s", qPrintable(ledger.error().detail));
    return ledger ? *std::move(ledger) : nullptr;
}

void SavingsLedgerTest::behindItsBack(const QStringList &statements) const
{
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), foreign);
    database.setDatabaseName(file());
    QVERIFY(database.open());
    for (const QString &statement : statements) {
        QSqlQuery query(database);
        QVERIFY2(query.exec(statement), qPrintable(statement));
    }
}

void SavingsLedgerTest::beginsEmpty()
{
    const auto ledger = opened();
    QVERIFY(ledger);
    QVERIFY(ledger->newest(10).value().isEmpty());
    QCOMPARE(ledger->total().value().uploads, 0);
    QCOMPARE(ledger->total().value().bytes, 0);
    QCOMPARE(ledger->total().value().usdAMonth, 0.0);
    QVERIFY(ledger->add({}));
    QCOMPARE(ledger->total().value().uploads, 0);
}

void SavingsLedgerTest::keepsEveryField()
{
    Saving large = saving(1, 5'000'000'000'000'000);
    large.key = QStringLiteral("a\nb'; DROP TABLE savings; --");
    Saving bare;
    {
        const auto ledger = opened();
        QVERIFY(ledger && ledger->add({bare, large}));
    }
    const auto ledger = opened();
    QVERIFY(ledger);
    QCOMPARE(ledger->newest(10).value(), (QList<Saving>{large, bare}));
}

void SavingsLedgerTest::tellsTheNewestFirst()
{
    const auto ledger = opened();
    QVERIFY(ledger && ledger->add({saving(2), saving(3), saving(1)}));
    QVERIFY(ledger->add({saving(3, 7)})); // at the same time as another: entered later
    const QList<Saving> newest = ledger->newest(3).value();
    QCOMPARE(newest, (QList<Saving>{saving(3, 7), saving(3), saving(2)}));
    QVERIFY(ledger->newest(0).value().isEmpty());
    QVERIFY(ledger->newest(-1).value().isEmpty());
}

void SavingsLedgerTest::whatHadNoPriceAddsBytesOnly()
{
    const auto ledger = opened();
    Saving unpriced = saving(1, 500);
    unpriced.usdAMonth.reset();
    QVERIFY(ledger && ledger->add({unpriced, saving(2, 250)}));
    const SavingsTotal total = ledger->total().value();
    QCOMPARE(total.uploads, 2);
    QCOMPARE(total.bytes, 750);
    QCOMPARE(total.usdAMonth, 0.25);
    QVERIFY(!ledger->newest(2).value().last().usdAMonth);
}

void SavingsLedgerTest::twoProgramsEnterAtOnce()
{
    constexpr int each = 40;
    const auto enter = [this](int first) {
        // As a program does that starts in between: the file may be there or not.
        for (int i = 0; i < each; ++i) {
            const auto ledger = SavingsLedger::open(file());
            if (!ledger || !(*ledger)->add({saving(first + i)}))
                return false;
        }
        return true;
    };
    auto one = std::async(std::launch::async, enter, 0);
    auto other = std::async(std::launch::async, enter, 1000);
    const auto watching = opened();
    QVERIFY(watching);
    QVERIFY(one.get());
    QVERIFY(other.get());
    QCOMPARE(watching->total().value().uploads, 2 * each);
}

void SavingsLedgerTest::isTheOwnersAlone()
{
    const auto ledger = opened();
    QVERIFY(ledger && ledger->add({saving(1)}));
    QCOMPARE(QFileInfo(file()).permissions() & (QFileDevice::ReadGroup | QFileDevice::WriteGroup |
                                                QFileDevice::ReadOther | QFileDevice::WriteOther),
             QFileDevice::Permissions());
}

void SavingsLedgerTest::waitsNoLongerThanAFewSeconds()
{
    const auto ledger = opened();
    QVERIFY(ledger && ledger->add({saving(1)}));
    behindItsBack({QStringLiteral("BEGIN EXCLUSIVE")});
    const auto refused = ledger->add({saving(2)});
    QSqlDatabase::removeDatabase(foreign);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::JournalFailed);
    QCOMPARE(ledger->total().value().uploads, 1);
    QVERIFY(ledger->add({saving(2)}));
    QCOMPARE(ledger->total().value().uploads, 2);
}

void SavingsLedgerTest::refusesWhatIsNoLedger_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("text") << QByteArray("freed: 12 GB\n").repeated(100);
    QTest::newRow("a cut database") << QByteArray("SQLite format 3\0\x10\x00", 18);
}

void SavingsLedgerTest::refusesWhatIsNoLedger()
{
    QFETCH(QByteArray, bytes);
    QFile odd(file());
    QVERIFY(odd.open(QIODevice::WriteOnly));
    odd.write(bytes);
    odd.close();
    const auto ledger = SavingsLedger::open(file());
    QVERIFY(!ledger);
    QCOMPARE(ledger.error().kind, ErrorKind::JournalFailed);
    QVERIFY(odd.open(QIODevice::ReadOnly));
    QCOMPARE(odd.readAll(), bytes);
}

void SavingsLedgerTest::refusesALedgerOfANewerProgram()
{
    QVERIFY(opened());
    behindItsBack({QStringLiteral("PRAGMA user_version = 2")});
    QSqlDatabase::removeDatabase(foreign);
    const auto newer = SavingsLedger::open(file());
    QVERIFY(!newer);
    QVERIFY2(newer.error().detail.contains(QLatin1String("newer")), qPrintable(newer.error().detail));

    behindItsBack({QStringLiteral("PRAGMA application_id = 7")});
    QSqlDatabase::removeDatabase(foreign);
    QVERIFY(!SavingsLedger::open(file()));
}

QTEST_GUILESS_MAIN(SavingsLedgerTest)
#include "tst_savings_ledger.moc"
