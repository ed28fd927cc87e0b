// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/journal_connection.h"
#include "core/engine/journal_schema.h"
#include "tests/journal/journal_samples.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace partway;
using namespace partway::tests;

namespace {

/// Two transfers as version 1 wrote them: one that waits, and one with an upload and a part.
const char waiting[] =
    R"(INSERT INTO transfers VALUES (7, 0, 1767225600000, NULL, '/files/a', 'account', 'bucket',
    'a', 0, 'md5', 1, 'normal', 0, '', '', '[]', 'run', 'queued', NULL, 0, '', '', '', 0, NULL, NULL, NULL, 0, 0, 0,
    '', '', NULL, NULL, NULL, NULL, 0, 0, 0, 'no', 0, '[]', '[]', ''))";
const char sending[] =
    R"(INSERT INTO transfers VALUES (8, 1, 1767225600000, NULL, '/files/b', 'account', 'bucket',
    'b', 0, 'md5', 0, 'high', 0, '', '', '[]', 'pause', 'queued', NULL, 0, '', '', '', 0, 12, 1, 2, 12, 5, 3,
    'token', 'upload', 1767225600001, NULL, NULL, 1767225600000, 0, 0, 0, 'no', 0, '[]', '[]', ''))";
const char part[] = "INSERT INTO parts VALUES (8, 1, 5, x'65', x'')";
/// What version 2 wrote besides: an upload that was taken over.
const char takenOver[] = "UPDATE transfers SET adopt = 'upload', adopted = 1 WHERE id = 8";

} // namespace

/// Journals of released versions are out there, and open.
class JournalVersionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensVersion1();
    void opensVersion2();
    void writesWhatVersion1DidNotKnow();
    void opensVersion1OnceAndForAll();

private:
    void makeVersion1(const QString &file) { makeVersion(1, file); }
    void makeVersion(int version, const QString &file);
    QTemporaryDir m_folder;
};

void JournalVersionsTest::makeVersion(int version, const QString &file)
{
    QVERIFY(QDir().mkpath(QFileInfo(file).path()));
    QFile empty(file);
    QVERIFY(empty.open(QIODevice::WriteOnly));
    empty.close();
    const auto connection = JournalConnection::open(file);
    QVERIFY(connection);
    QVERIFY(markAsJournal(**connection));
    const auto run = [&connection](const char *statement) {
        const auto done = (*connection)->run(QString::fromLatin1(statement));
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
    };
    QVERIFY(bringUpToDate(**connection, journalSteps().mid(0, 1)));
    for (const char *statement : {waiting, sending, part})
        run(statement);
    QVERIFY(bringUpToDate(**connection, journalSteps().mid(0, version)));
    if (version > 1)
        run(takenOver);
    QCOMPARE((*connection)->value(QStringLiteral("PRAGMA user_version"))->toInt(), version);
}

void JournalVersionsTest::opensVersion2()
{
    const QString file = m_folder.filePath(QStringLiteral("four/journal.sqlite"));
    makeVersion(2, file);
    QList<TransferRecord> expected;
    {
        const auto journal = opened(file);
        QVERIFY(journal);
        const auto loaded = journal->load();
        QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().detail));
        expected = *loaded;
        QCOMPARE(expected.size(), 2);
        QVERIFY(expected.at(1).upload.adopted);
        QCOMPARE(expected.at(1).upload.plan, (PartPlan{12, 5, 3}));
        QVERIFY(!expected.at(1).upload.keptAliveAt);
        QCOMPARE(expected.at(0).check, ObjectCheck::NotLooked);
        QVERIFY(!expected.at(0).checkedAt);
        // What that version did not know.
        expected[0].upload.plan = {12, 5, 3, {1, 7}};
        expected[0].check = ObjectCheck::Ours;
        expected[0].checkedAt = UtcTime(milliseconds(1));
        expected[1].upload.keptAliveAt = UtcTime(milliseconds(2));
        QVERIFY(journal->save(expected));
    }
    QVERIFY(opened(file)->load().value() == expected);
}

void JournalVersionsTest::opensVersion1()
{
    const QString file = m_folder.filePath(QStringLiteral("one/journal.sqlite"));
    makeVersion1(file);
    const auto journal = opened(file);
    QVERIFY(journal);
    const auto loaded = journal->load();
    QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().detail));
    QCOMPARE(loaded->size(), 2);
    QCOMPARE(loaded->at(0).request.key, QStringLiteral("a"));
    QVERIFY(loaded->at(0).request.adopt.isEmpty());
    QVERIFY(!loaded->at(0).request.replaces);
    const TransferRecord &second = loaded->at(1);
    QCOMPARE(second.request.priority, Priority::High);
    QVERIFY(!second.request.overwrite);
    QCOMPARE(second.upload.intent, Intent::Pause);
    QCOMPARE(second.upload.uploadId, QStringLiteral("upload"));
    QVERIFY(!second.upload.adopted);
    QCOMPARE(second.upload.token, QStringLiteral("token"));
    QCOMPARE(second.upload.parts.size(), 1);
    QCOMPARE(second.upload.parts.constFirst().etag, QByteArray("e"));
}

void JournalVersionsTest::writesWhatVersion1DidNotKnow()
{
    const QString file = m_folder.filePath(QStringLiteral("two/journal.sqlite"));
    makeVersion1(file);
    QList<TransferRecord> expected;
    {
        const auto journal = opened(file);
        QVERIFY(journal);
        expected = journal->load().value();
        expected[0].request.adopt = QStringLiteral("theirs");
        expected[0].upload.uploadId = QStringLiteral("theirs");
        expected[0].upload.adopted = true;
        expected[1].request.replaces = SeenObject{QString(), 0};
        QVERIFY(journal->save(expected));
    }
    QVERIFY(opened(file)->load().value() == expected);
}

void JournalVersionsTest::opensVersion1OnceAndForAll()
{
    const QString file = m_folder.filePath(QStringLiteral("three/journal.sqlite"));
    makeVersion1(file);
    for (int time = 0; time < 3; ++time)
        QVERIFY(opened(file));
    const auto connection = JournalConnection::open(file);
    QVERIFY(connection);
    QCOMPARE((*connection)->value(QStringLiteral("PRAGMA user_version"))->toInt(), journalSteps().size());
}

QTEST_GUILESS_MAIN(JournalVersionsTest)
#include "tst_journal_versions.moc"
