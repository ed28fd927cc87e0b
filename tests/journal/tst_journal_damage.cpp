// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/journal_schema.h"
#include "tests/journal/journal_samples.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace partway;
using namespace partway::tests;

namespace {

using Damage = std::function<void(const QString &file)>;

void overwrite(const QString &path, qint64 at, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(at) && file.write(bytes) == bytes.size());
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

/// Runs statements on a closed journal, as a hand with a database tool would.
void edit(const QString &file, const QStringList &statements)
{
    const auto connection = JournalConnection::open(file);
    QVERIFY(connection);
    for (const QString &statement : statements) {
        const auto done = (*connection)->run(statement);
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
    }
}

/// The only open journal cannot grow beyond so many pages: SQLite's own limit answers as a full disk does.
bool limitPages(int pages)
{
    const QStringList names = QSqlDatabase::connectionNames();
    if (names.size() != 1)
        return false;
    QSqlQuery query(QSqlDatabase::database(names.constFirst(), false));
    return query.exec(QStringLiteral("PRAGMA max_page_count = %1").arg(pages)) && query.next() &&
           query.value(0).toInt() == pages;
}

} // namespace

Q_DECLARE_METATYPE(Damage)

/// Files that are no journals, or no longer, or not yet.
class JournalDamageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void refusesADamagedFileAndLeavesItAlone_data();
    void refusesADamagedFileAndLeavesItAlone();
    void refusesALogWithoutItsJournal();
    void refusesRowsThatCannotBe_data();
    void refusesRowsThatCannotBe();
    void readsFailuresOfANewerVersion();
    void takesAnOldVersionForward();
    void leavesAnOldVersionAsItIsWhenAStepFails();
    void saysWhenTheDiskIsFullAndWorksOnAfterwards();
    void saysWhenItCannotBeMade();

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(QStringLiteral("journal.sqlite")); }
    QTemporaryDir m_model;
    std::unique_ptr<QTemporaryDir> m_folder;
    TransferRecord m_record; ///< the one transfer in every journal, with many parts
};

void JournalDamageTest::initTestCase()
{
    m_record = uploadOf(2000);
    for (int number = 1; number < 2000; ++number)
        m_record.upload.parts.append(partOf(m_record, number));
    const auto journal = opened(m_model.filePath(QStringLiteral("journal.sqlite")));
    QVERIFY(journal);
    const auto ids = journal->add({m_record});
    QVERIFY(ids);
    m_record.id = ids->constFirst();
}

void JournalDamageTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QFile::copy(m_model.filePath(QStringLiteral("journal.sqlite")), file()));
}

void JournalDamageTest::refusesADamagedFileAndLeavesItAlone_data()
{
    QTest::addColumn<Damage>("damage");
    const auto row = [](const char *name, Damage damage) { QTest::newRow(name) << std::move(damage); };
    row("rubbish", [](const QString &path) { overwrite(path, 0, QByteArray(100'000, 'x')); });
    row("a rubbish header", [](const QString &path) { overwrite(path, 0, QByteArray(100, '\xff')); });
    row("rubbish in the middle",
        [](const QString &path) { overwrite(path, 8192, QByteArray(8192, '\x11')); });
    row("cut to nothing", [](const QString &path) { QVERIFY(QFile::resize(path, 0)); });
    row("cut within the header", [](const QString &path) { QVERIFY(QFile::resize(path, 50)); });
    row("cut within a page", [](const QString &path) { QVERIFY(QFile::resize(path, 10'000)); });
    row("cut between pages", [](const QString &path) { QVERIFY(QFile::resize(path, 16'384)); });
    row("one page short",
        [](const QString &path) { QVERIFY(QFile::resize(path, QFileInfo(path).size() - 4096)); });
    row("of a newer version",
        [](const QString &path) { edit(path, {QStringLiteral("PRAGMA user_version = 1000")}); });
    row("of a negative version",
        [](const QString &path) { edit(path, {QStringLiteral("PRAGMA user_version = -1")}); });
    row("of another program",
        [](const QString &path) { edit(path, {QStringLiteral("PRAGMA application_id = 1")}); });
    row("without its tables", [](const QString &path) {
        edit(path, {QStringLiteral("DROP TABLE parts"), QStringLiteral("DROP TABLE transfers")});
    });
    row("a folder", [](const QString &path) { QVERIFY(QFile::remove(path) && QDir().mkdir(path)); });
}

void JournalDamageTest::refusesADamagedFileAndLeavesItAlone()
{
    QFETCH(const Damage, damage);
    damage(file());
    const QByteArray before = contentOf(file());
    const QString why = whyNotOpened(file());
    QVERIFY(!why.isEmpty());
    QVERIFY2(why.contains(file()), qPrintable(why));
    QVERIFY(contentOf(file()) == before);
    QVERIFY2(whyNotOpened(file()) == why, qPrintable(why));
}

void JournalDamageTest::refusesALogWithoutItsJournal()
{
    QVERIFY(QFile::rename(file(), file() + QStringLiteral("-wal")));
    const QString why = whyNotOpened(file());
    QVERIFY2(why.contains(QStringLiteral("missing")), qPrintable(why));
    QVERIFY(!QFile::exists(file()));
    QVERIFY(QFile::exists(file() + QStringLiteral("-wal")));
}

void JournalDamageTest::refusesRowsThatCannotBe_data()
{
    QTest::addColumn<QString>("settings");
    const char *const rows[] = {
        "plan_count = 10001",
        "plan_count = -1",
        "plan_count = 9000000000",
        "plan_count = 1999",
        "plan_part_size = 0",
        "plan_part_size = -5242880",
        "plan_total = -1",
        "plan_total = 9223372036854775807",
        "file_size = -1, file_modified_ns = 0, file_inode = 0",
        "file_size = 5, file_modified_ns = 0, file_inode = 0",
        "file_size = 5",
        "part_size_wish = -1",
        "position = -1",
        "position = 99999999999",
        "times_begun_anew = -1",
        "integrity = 'crc'",
        "priority = ''",
        "intent = 'Run'",
        "outcome = '7'",
        "begun_anew = 'x'",
        "metadata = ''",
        "metadata = '{}'",
        "metadata = '[[1,2]]'",
        "metadata = '[[\"a\"]]'",
        "metadata = '['",
        "leftovers = '[1]'",
        "leftovers = 'null'",
        "added = 9223372036854775807",
        "finished = -9223372036854775808",
        "abort_date = 9223372036854775807",
        "failure_kind = 'throttled', failure_status = -1",
        "failure_kind = 'throttled', failure_retry_after = -1",
        "failure_kind = 'throttled', failure_retry_after = 9223372036854775807",
        "upload_id = ''",
        "upload_id = printf('%.*c', 16385, 'u')",
        "adopt = printf('%.*c', 16385, 'u')",
        "replaces_etag = 'e'",
        "replaces_size = 5",
        "replaces_etag = 'e', replaces_size = -1",
        "replaces_etag = printf('%.*c', 1025, 'e'), replaces_size = 1",
        "key = printf('%.*c', 1048577, 'k')",
        "plan_front = 'x'",
        "plan_front = '[\"5\"]'",
        "plan_front = '[1.5]'",
        "plan_front = '[-1]'",
        "plan_front = '[0]'",
        "plan_front = '[5]'",
        "plan_front = '[5242880,5242880]'",
        "plan_front = '[10485760,5242880]'",
        "plan_front = '[9223372036854775807]'",
        "kept_alive_at = 9223372036854775807",
        "object_check = 'looking'",
        "object_check = ''",
        "checked_at = 9223372036854775807",
    };
    for (const char *row : rows)
        QTest::newRow(row) << QStringLiteral("UPDATE transfers SET %1").arg(QLatin1String(row));
    const char *const parts[] = {
        "number = 0 WHERE number = 1",
        "number = -3 WHERE number = 1",
        "number = 2001 WHERE number = 1",
        "number = 4294967297 WHERE number = 1",
        "size = -1 WHERE number = 7",
        "size = size + 1 WHERE number = 7",
        "etag = zeroblob(1025) WHERE number = 7",
        "md5 = zeroblob(15) WHERE number = 7",
    };
    for (const char *row : parts)
        QTest::newRow(row) << QStringLiteral("UPDATE parts SET %1").arg(QLatin1String(row));
    QTest::newRow("parts of a transfer that is not there")
        << QStringLiteral("INSERT INTO parts SELECT transfer + 5, number, size, etag, md5 FROM parts");
}

void JournalDamageTest::refusesRowsThatCannotBe()
{
    QFETCH(const QString, settings);
    edit(file(), {QStringLiteral("PRAGMA foreign_keys = OFF"), settings});
    const auto journal = opened(file());
    QVERIFY(journal);
    const auto loaded = journal->load();
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().kind, ErrorKind::JournalFailed);
    QVERIFY2(loaded.error().detail.contains(file()), qPrintable(loaded.error().detail));
    QVERIFY2(loaded.error().detail.contains(QStringLiteral("transfer %1: ").arg(m_record.id.value)) ||
                 loaded.error().detail.contains(QStringLiteral("transfer %1: ").arg(m_record.id.value + 5)),
             qPrintable(loaded.error().detail));
    // Still usable for what is not read from it.
    QVERIFY(journal->remove({m_record.id, {m_record.id.value + 5}}));
}

void JournalDamageTest::readsFailuresOfANewerVersion()
{
    edit(file(), {QStringLiteral("UPDATE transfers SET failure_kind = 'eaten-by-a-dog'")});
    const auto loaded = opened(file())->load();
    QVERIFY(loaded);
    QCOMPARE(loaded->constFirst().upload.failure->kind, ErrorKind::ServerFault);
}

void JournalDamageTest::takesAnOldVersionForward()
{
    JournalSteps steps = journalSteps();
    steps.append({QStringLiteral("ALTER TABLE transfers ADD COLUMN colour TEXT NOT NULL DEFAULT 'red'"),
                  QStringLiteral("UPDATE transfers SET colour = 'blue' WHERE bucket = 'bucket'")});
    {
        const auto connection = JournalConnection::open(file());
        QVERIFY(connection);
        QVERIFY(bringUpToDate(**connection, steps));
        QCOMPARE((*connection)->value(QStringLiteral("SELECT colour FROM transfers"))->toString(),
                 QStringLiteral("blue"));
        QCOMPARE((*connection)->value(QStringLiteral("PRAGMA user_version"))->toInt(), steps.size());
        QVERIFY(bringUpToDate(**connection, steps));
    }
    // What this version makes of a journal of the next one.
    QVERIFY2(whyNotOpened(file()).contains(QStringLiteral("newer")), qPrintable(whyNotOpened(file())));
}

void JournalDamageTest::leavesAnOldVersionAsItIsWhenAStepFails()
{
    JournalSteps steps = journalSteps();
    steps.append({QStringLiteral("DELETE FROM parts"), QStringLiteral("UPDATE nothing SET x = 1")});
    {
        const auto connection = JournalConnection::open(file());
        QVERIFY(connection);
        const auto done = bringUpToDate(**connection, steps);
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::JournalFailed);
    }
    QVERIFY(opened(file())->load().value() == QList<TransferRecord>{m_record});
}

void JournalDamageTest::saysWhenTheDiskIsFullAndWorksOnAfterwards()
{
    auto connection = JournalConnection::open(file());
    QVERIFY(connection);
    const int pages = (*connection)->value(QStringLiteral("PRAGMA page_count"))->toInt();
    connection->reset();

    const auto journal = opened(file());
    QVERIFY(journal);
    QVERIFY(limitPages(pages + 4));
    TransferRecord large = uploadOf(2, QString(16'000, u'x'));
    QList<TransferRecord> many(20, large);
    const auto added = journal->add(many);
    QVERIFY(!added);
    QCOMPARE(added.error().kind, ErrorKind::JournalFailed);
    QVERIFY2(added.error().detail.contains(QStringLiteral("full")), qPrintable(added.error().detail));
    QVERIFY(journal->load().value() == QList<TransferRecord>{m_record});

    QVERIFY(limitPages(pages + 4000));
    QVERIFY(journal->add(many));
    QVERIFY(journal->addParts(m_record.id, {partOf(m_record, 2000)}));
    QCOMPARE(journal->load()->size(), 21);
}

void JournalDamageTest::saysWhenItCannotBeMade()
{
    const QString below = file() + QStringLiteral("/below/journal.sqlite");
    const QString why = whyNotOpened(below);
    QVERIFY2(why.contains(QStringLiteral("below")), qPrintable(why));
}

QTEST_GUILESS_MAIN(JournalDamageTest)
#include "tst_journal_damage.moc"
