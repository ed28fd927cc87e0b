// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journal/one_journal.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QTest>

using namespace partway;
using namespace partway::tests;

class SqliteJournalTest : public QObject, private OneJournal
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsEveryField_data();
    void keepsEveryField();
    void keepsEveryEnum();
    void keepsAFieldThatAloneIsUnusual();
    void loadsInQueueOrder();
    void placesRowsAndLeavesTheRestAlone();
    void writesIntentsAloneAndLeavesTheRestAlone();
    void notesWhatWasSeenOfObjects();
    void neverGivesAnIdTwice();
    void refusesWhatItDoesNotKnow();
    void aRefusedCallChangesNothing();
    void loadsAThousandTransfers();
    void filesAreTheOwnersAlone();
    void opensUnderOddNames();
    void warnsOfNothing();
};

void SqliteJournalTest::init()
{
    renew();
    QVERIFY(m_journal);
}

void SqliteJournalTest::keepsEveryField_data()
{
    QTest::addColumn<TransferRecord>("record");
    QTest::newRow("defaults") << TransferRecord{};
    QTest::newRow("everything") << recordWithEverything();
    TransferRecord record = recordWithEverything();
    record.upload.failure = Error{};
    record.upload.fingerprint = Fingerprint{};
    record.upload.plan = {0, 64 * MiB, 1};
    record.upload.parts = {{1, 0, {}, {}}};
    QTest::newRow("present but default") << record;
    record = TransferRecord{};
    record.request.key = QString(QChar(0)) + QStringLiteral("after a zero");
    record.request.sourcePath = QString(40'000, u'ü');
    record.request.metadata = {{QString(), QString()}};
    QTest::newRow("odd texts") << record;
    record = uploadOf(10000);
    record.upload.plan = {10000 * 5 * GiB, 5 * GiB, 10000};
    record.upload.parts = {{10000, 5 * GiB, "etag", {}}};
    QTest::newRow("the largest plan") << record;
}

void SqliteJournalTest::keepsEveryField()
{
    QFETCH(TransferRecord, record);
    const auto ids = m_journal->add({record});
    QVERIFY2(ids, ids ? "" : qPrintable(ids.error().detail));
    record.id = ids->constFirst();
    QVERIFY(only() == record);
    openAgain();
    QVERIFY(only() == record);

    // The same by way of save(), over something else.
    TransferRecord other = uploadOf(2, record.upload.uploadId);
    other.upload.plan = record.upload.plan;
    const auto otherId = m_journal->add({other});
    QVERIFY(otherId && m_journal->remove(*ids));
    record.id = otherId->constFirst();
    const auto saved = m_journal->save({record});
    QVERIFY2(saved, saved ? "" : qPrintable(saved.error().detail));
    openAgain();
    record.upload.parts.clear();
    QVERIFY(only() == record);
}

void SqliteJournalTest::keepsEveryEnum()
{
    QList<TransferRecord> records;
    const auto each = [&records](auto last, const auto &set) {
        for (int i = 0; i <= static_cast<int>(last); ++i) {
            TransferRecord record;
            record.position = static_cast<int>(records.size());
            set(record, static_cast<decltype(last)>(i));
            records.append(record);
        }
    };
    each(TransferState::Aborted, [](auto &record, auto value) { record.upload.outcome = value; });
    each(Intent::AbortAndRemove, [](auto &record, auto value) { record.upload.intent = value; });
    each(BegunAnew::Asked, [](auto &record, auto value) { record.upload.begunAnew = value; });
    each(ObjectCheck::CannotTell, [](auto &record, auto value) { record.check = value; });
    each(Priority::High, [](auto &record, auto value) { record.request.priority = value; });
    each(Integrity::None, [](auto &record, auto value) { record.request.integrity = value; });
    each(ErrorKind::Cancelled,
         [](auto &record, auto value) { record.upload.failure = Error{value, 0, {}, {}, {}, {}}; });
    const auto ids = m_journal->add(records);
    QVERIFY(ids);
    for (qsizetype i = 0; i < records.size(); ++i)
        records[i].id = ids->at(i);
    QVERIFY(m_journal->load().value() == records);
}

// Fields that hardly any transfer sets are read apart from the others, and only of the rows that set one.
void SqliteJournalTest::keepsAFieldThatAloneIsUnusual()
{
    using Set = void (*)(TransferRecord &);
    const Set sets[] = {
        [](TransferRecord &record) { record.request.storageClass = QStringLiteral("COLD"); },
        [](TransferRecord &record) {
            record.request.metadata = {{QStringLiteral("a"), QString()}};
        },
        [](TransferRecord &record) { record.request.adopt = QStringLiteral("upload"); },
        [](TransferRecord &record) { record.request.replaces = SeenObject{}; },
        [](TransferRecord &record) { record.request.source = SourceKind::Growing; },
        [](TransferRecord &record) {
            record.request.end = SourceEnd{false, {}, {}};
        },
        [](TransferRecord &record) {
            record.request.end = SourceEnd{true, std::chrono::seconds(1), {}};
        },
        [](TransferRecord &record) {
            record.request.end = SourceEnd{true, {}, QStringLiteral("/ready")};
        },
        [](TransferRecord &record) { record.request.expectedSize = 1; },
        [](TransferRecord &record) { record.upload.failure = Error{}; },
        [](TransferRecord &record) { record.upload.adopted = true; },
        [](TransferRecord &record) { record.upload.keptAliveAt = UtcTime{}; },
        [](TransferRecord &record) { record.upload.createInDoubt = true; },
        [](TransferRecord &record) { record.upload.opaqueEtags = true; },
        [](TransferRecord &record) { record.upload.unproven = true; },
        [](TransferRecord &record) { record.upload.begunAnew = BegunAnew::Asked; },
        [](TransferRecord &record) { record.upload.timesBegunAnew = 1; },
        [](TransferRecord &record) { record.upload.leftovers = {QStringLiteral("earlier")}; },
        [](TransferRecord &record) { record.upload.notFreed = {QStringLiteral("kept")}; },
    };
    QList<TransferRecord> records;
    for (const Set set : sets) {
        records.append(uploadOf(1));
        records.append(uploadOf(1));
        set(records.last());
        QVERIFY(records.last() != records[records.size() - 2]);
    }
    const auto ids = m_journal->add(records);
    QVERIFY2(ids, ids ? "" : qPrintable(ids.error().detail));
    for (qsizetype i = 0; i < records.size(); ++i)
        records[i].id = ids->at(i);
    openAgain();
    const QList<TransferRecord> loaded = m_journal->load().value();
    for (qsizetype i = 0; i < records.size(); ++i)
        QVERIFY2(loaded.value(i) == records[i], qPrintable(QString::number(i)));
    QCOMPARE(loaded.size(), records.size());
}

void SqliteJournalTest::loadsInQueueOrder()
{
    QList<TransferRecord> records(4);
    const int positions[] = {2, 0, 1, 1};
    for (int i = 0; i < 4; ++i)
        records[i].position = positions[i];
    const auto ids = m_journal->add(records);
    QVERIFY(ids);
    const auto loaded = m_journal->load();
    QVERIFY(loaded);
    QList<TransferId> order;
    for (const TransferRecord &record : *loaded)
        order.append(record.id);
    QCOMPARE(order, (QList<TransferId>{ids->at(1), ids->at(2), ids->at(3), ids->at(0)}));
}

void SqliteJournalTest::placesRowsAndLeavesTheRestAlone()
{
    QList<TransferRecord> records(3, recordWithEverything());
    for (int i = 0; i < 3; ++i)
        records[i].position = i;
    const auto ids = m_journal->add(records);
    QVERIFY(ids);
    for (int i = 0; i < 3; ++i)
        records[i].id = ids->at(i);
    QVERIFY(m_journal->place({{ids->at(2), 0}, {ids->at(0), 1}, {ids->at(1), 2}}));
    records[2].position = 0;
    records[0].position = 1;
    records[1].position = 2;
    QVERIFY(!m_journal->place({{ids->at(1), 0}, {ids->at(2), -1}})); // and none of it
    openAgain();
    const auto loaded = m_journal->load();
    QVERIFY(loaded);
    QCOMPARE(*loaded, (QList<TransferRecord>{records[2], records[0], records[1]}));
}

void SqliteJournalTest::writesIntentsAloneAndLeavesTheRestAlone()
{
    QList<TransferRecord> records(3, recordWithEverything());
    const auto ids = m_journal->add(records);
    QVERIFY(ids);
    for (int i = 0; i < 3; ++i)
        records[i].id = ids->at(i);
    QVERIFY(m_journal->intend({{ids->at(2), Intent::Pause}, {ids->at(0), Intent::Run}}));
    records[2].upload.intent = Intent::Pause;
    records[0].upload.intent = Intent::Run;
    openAgain();
    QCOMPARE(m_journal->load().value(), records);
}

void SqliteJournalTest::notesWhatWasSeenOfObjects()
{
    QList<TransferRecord> records(2, recordWithEverything());
    const auto ids = m_journal->add(records);
    QVERIFY(ids);
    for (int i = 0; i < 2; ++i)
        records[i].id = ids->at(i);
    const UtcTime when{milliseconds(1'767'225'600'123)};
    QVERIFY(m_journal->note({{ids->at(1), ObjectCheck::Missing, when}}));
    QVERIFY(m_journal->note({{ids->at(0), ObjectCheck::NotLooked, {}}}));
    records[1].check = ObjectCheck::Missing;
    records[1].checkedAt = when;
    records[0].check = ObjectCheck::NotLooked;
    records[0].checkedAt.reset();
    QVERIFY(
        !m_journal->note({{ids->at(0), ObjectCheck::Ours, when}, {ids->at(1), ObjectCheck::Looking, {}}}));
    openAgain();
    QCOMPARE(m_journal->load().value(), records); // and nothing of what was refused
}

void SqliteJournalTest::neverGivesAnIdTwice()
{
    const auto first = m_journal->add({TransferRecord{}, TransferRecord{}});
    QVERIFY(first && m_journal->remove(*first));
    openAgain();
    const auto second = m_journal->add({TransferRecord{}});
    QVERIFY(second);
    QVERIFY(second->constFirst() > first->constLast());
    QVERIFY(!first->constFirst().isNull());
}

void SqliteJournalTest::refusesWhatItDoesNotKnow()
{
    TransferRecord record = uploadOf(2);
    record.id = {12345};
    const auto saved = m_journal->save({record});
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, ErrorKind::JournalFailed);
    QVERIFY2(saved.error().detail.contains(QStringLiteral("12345")), qPrintable(saved.error().detail));
    QCOMPARE(m_journal->addParts(record.id, {partOf(record, 1)}).error().kind, ErrorKind::JournalFailed);

    const TransferId noUpload = m_journal->add({uploadOf(2, QString())}).value().constFirst();
    QVERIFY(!m_journal->addParts(noUpload, {partOf(record, 1)}));
    QVERIFY(only().upload.parts.isEmpty());
}

void SqliteJournalTest::aRefusedCallChangesNothing()
{
    TransferRecord record = uploadOf(3);
    record.id = m_journal->add({record}).value().constFirst();
    FinishedPart wrong = partOf(record, 2);
    ++wrong.size;
    QVERIFY(!m_journal->addParts(record.id, {partOf(record, 1), wrong}));

    TransferRecord changed = record;
    changed.upload.token = QStringLiteral("changed");
    TransferRecord unknown = record;
    unknown.id = {99};
    QVERIFY(!m_journal->save({changed, unknown}));

    TransferRecord bad = record;
    bad.upload.plan.count = -1;
    QVERIFY(!m_journal->add({record, bad}));
    QVERIFY(only() == record);
    // And it works on.
    QVERIFY(m_journal->save({changed}));
    QVERIFY(only() == changed);
}

void SqliteJournalTest::loadsAThousandTransfers()
{
    QList<TransferRecord> records(1000, uploadOf(20));
    for (TransferRecord &record : records) {
        for (int number = 1; number <= 20; ++number)
            record.upload.parts.append(partOf(record, number));
    }
    QVERIFY(m_journal->add(records));
    openAgain();
    const auto loaded = m_journal->load();
    QVERIFY(loaded);
    QCOMPARE(loaded->size(), 1000);
    QCOMPARE(loaded->constLast().upload.parts, records.constLast().upload.parts);
}

void SqliteJournalTest::filesAreTheOwnersAlone()
{
    const QString below = m_folder->filePath(QStringLiteral("new/state"));
    const QString path = below + QStringLiteral("/journal.sqlite");
    const auto journal = opened(path);
    QVERIFY(journal && journal->add({uploadOf(2)}));
    constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup |
                            QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    QCOMPARE(QFileInfo(below).permissions() & others, QFileDevice::Permissions());
    const QFileInfoList files = QDir(below).entryInfoList(QDir::Files);
    QStringList names;
    for (const QFileInfo &entry : files) {
        names.append(entry.fileName());
        QCOMPARE(entry.permissions() & others, QFileDevice::Permissions());
    }
    QCOMPARE(names, (QStringList{QStringLiteral("journal.sqlite"), QStringLiteral("journal.sqlite-wal")}));

    // One that was copied about is closed to others again.
    m_journal.reset();
    QVERIFY(QFile::setPermissions(file(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | others));
    openAgain();
    QVERIFY(m_journal);
    QCOMPARE(QFileInfo(file()).permissions() & others, QFileDevice::Permissions());
}

void SqliteJournalTest::opensUnderOddNames()
{
    const QString path = m_folder->filePath(QStringLiteral("odd ?mode=ro#%25 ünï '文'/j&a=b;c.sqlite"));
    TransferRecord record = uploadOf(2);
    {
        const auto journal = opened(path);
        QVERIFY(journal);
        record.id = journal->add({record}).value().constFirst();
    }
    QVERIFY(QFileInfo::exists(path));
    QVERIFY(opened(path)->load().value().constFirst() == record);
}

void SqliteJournalTest::warnsOfNothing()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    const QStringList before = QSqlDatabase::connectionNames();
    {
        const auto journal = opened(m_folder->filePath(QStringLiteral("second.sqlite")));
        QVERIFY(journal && journal->add({uploadOf(2)}) && journal->load());
        QCOMPARE(QSqlDatabase::connectionNames().size(), before.size() + 1);
    }
    QCOMPARE(QSqlDatabase::connectionNames(), before);
    QVERIFY(!SqliteJournal::open(file()));
    QCOMPARE(QSqlDatabase::connectionNames(), before);
}

QTEST_GUILESS_MAIN(SqliteJournalTest)
#include "tst_sqlite_journal.moc"
