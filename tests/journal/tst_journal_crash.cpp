// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journal/journal_samples.h"

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <optional>

using namespace partway;
using namespace partway::tests;

namespace {

constexpr int writerPatienceMs = 20'000;

/// The last whole line that the writer has said so far, as a number.
int lastAcknowledged(QProcess &writer)
{
    const QByteArray said = writer.readAllStandardOutput();
    const QByteArrayList lines = said.left(said.lastIndexOf('\n')).split('\n');
    return lines.constLast().toInt();
}

} // namespace

/// Another process writes and dies; this one looks at what is left.
class JournalCrashTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyAcknowledgedPartIsThereAfterAKill_data();
    void everyAcknowledgedPartIsThereAfterAKill();
    void aLogThatLostItsEndGivesWholeCallsOnly_data();
    void aLogThatLostItsEndGivesWholeCallsOnly();
    void oneProcessAtATime();
    void aKilledProcessLocksNobodyOut();
    void aKillWhileItIsMadeLeavesNothingInTheWay();

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(QStringLiteral("journal.sqlite")); }
    /// The writer, after it has said its first number.
    [[nodiscard]] std::unique_ptr<QProcess> writing(const QString &how) const;
    /// Kills it; the last number it had said.
    static int killed(QProcess &writer);
    /// Whether all parts are there from 1 up to the result, with the right values.
    static std::optional<int> wholeParts(const QString &file);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void JournalCrashTest::init() { m_folder = std::make_unique<QTemporaryDir>(); }

std::unique_ptr<QProcess> JournalCrashTest::writing(const QString &how) const
{
    auto writer = std::make_unique<QProcess>();
    writer->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    writer->start(qEnvironmentVariable("PARTWAY_JOURNAL_WRITER"), {file(), how});
    if (!writer->waitForReadyRead(writerPatienceMs))
        return nullptr;
    return writer;
}

int JournalCrashTest::killed(QProcess &writer)
{
    writer.kill();
    writer.waitForFinished(writerPatienceMs);
    return lastAcknowledged(writer);
}

std::optional<int> JournalCrashTest::wholeParts(const QString &file)
{
    const auto journal = opened(file);
    if (!journal)
        return std::nullopt;
    const auto records = journal->load();
    if (!records || records->size() != 1)
        return std::nullopt;
    const TransferRecord &record = records->constFirst();
    int number = 0;
    for (const FinishedPart &part : record.upload.parts) {
        if (!(part == partOf(record, ++number)))
            return std::nullopt;
    }
    return number;
}

void JournalCrashTest::everyAcknowledgedPartIsThereAfterAKill_data()
{
    QTest::addColumn<int>("batch");
    QTest::newRow("one part a call") << 1;
    QTest::newRow("sixteen parts a call") << 16;
}

void JournalCrashTest::everyAcknowledgedPartIsThereAfterAKill()
{
    QFETCH(const int, batch);
    int before = 0;
    for (int round = 0; round < 12; ++round) {
        const auto writer = writing(QString::number(batch));
        QVERIFY(writer);
        // Some calls later, wherever it is then.
        for (quint32 more = QRandomGenerator::global()->bounded(6U); more > 0; --more)
            writer->waitForReadyRead(writerPatienceMs);
        const int acknowledged = killed(*writer);
        QVERIFY(acknowledged >= before + batch);
        const auto found = wholeParts(file());
        QVERIFY(found.has_value());
        // One call may have been done and not yet said.
        QVERIFY2(*found == acknowledged || *found == acknowledged + batch,
                 qPrintable(QStringLiteral("%1 found, %2 acknowledged").arg(*found).arg(acknowledged)));
        before = *found;
        if (before > 8000)
            break;
    }
}

void JournalCrashTest::aLogThatLostItsEndGivesWholeCallsOnly_data()
{
    QTest::addColumn<bool>("cut");
    QTest::newRow("cut off") << true;
    QTest::newRow("overwritten with rubbish") << false;
}

void JournalCrashTest::aLogThatLostItsEndGivesWholeCallsOnly()
{
    QFETCH(const bool, cut);
    constexpr int batch = 16;
    const auto writer = writing(QString::number(batch));
    QVERIFY(writer);
    const int acknowledged = killed(*writer);
    const QString log = file() + QStringLiteral("-wal");
    QFile left(log);
    QVERIFY(left.open(QIODevice::ReadOnly));
    const QByteArray whole = left.readAll();
    left.close();

    int fewest = acknowledged + batch;
    const qsizetype losses[] = {1, 23, 24, 25, 4095, 4096, 4120, 5000, 12'000, 20'000, 50'000};
    for (const qsizetype lost : losses) {
        if (lost >= whole.size())
            break;
        QByteArray torn = whole.chopped(lost);
        if (!cut)
            torn += QByteArray(lost, '\x5a');
        const QTemporaryDir copyFolder;
        const QString copy = copyFolder.filePath(QStringLiteral("journal.sqlite"));
        QVERIFY(QFile::copy(file(), copy));
        QFile tornLog(copy + QStringLiteral("-wal"));
        QVERIFY(tornLog.open(QIODevice::WriteOnly) && tornLog.write(torn) == torn.size());
        tornLog.close();

        const auto journal = opened(copy);
        QVERIFY(journal);
        const auto records = journal->load();
        QVERIFY(records);
        // The more is lost, the fewer parts, until the transfer itself is missing.
        if (records->isEmpty())
            break;
        const auto found = static_cast<int>(records->constFirst().upload.parts.size());
        QCOMPARE(found % batch, 0);
        QVERIFY(found <= fewest);
        fewest = found;
    }
    QVERIFY(fewest < acknowledged + batch);
}

void JournalCrashTest::oneProcessAtATime()
{
    const auto holder = writing(QStringLiteral("hold"));
    QVERIFY(holder);
    QVERIFY2(whyNotOpened(file()).contains(QStringLiteral("another Partway")),
             qPrintable(whyNotOpened(file())));
    holder->closeWriteChannel();
    QVERIFY(holder->waitForFinished(writerPatienceMs));
    QCOMPARE(holder->exitCode(), 0);

    const auto journal = opened(file());
    QVERIFY(journal);
    // Neither another process nor this one once more, and the failed attempts do not loosen the lock.
    QVERIFY(whyNotOpened(file()).contains(QStringLiteral("another Partway")));
    QProcess second;
    second.start(qEnvironmentVariable("PARTWAY_JOURNAL_WRITER"), {file(), QStringLiteral("hold")});
    QVERIFY(second.waitForFinished(writerPatienceMs));
    QCOMPARE(second.exitCode(), 2);
    QVERIFY(second.readAllStandardError().contains("another Partway"));
    QVERIFY(journal->add({uploadOf(2)}));
}

void JournalCrashTest::aKilledProcessLocksNobodyOut()
{
    const auto holder = writing(QStringLiteral("hold"));
    QVERIFY(holder);
    killed(*holder);
    QCOMPARE(whyNotOpened(file()), QString());
}

void JournalCrashTest::aKillWhileItIsMadeLeavesNothingInTheWay()
{
    // What a kill right after the first step of making it leaves behind.
    QFile draft(file() + QStringLiteral(".new"));
    QVERIFY(draft.open(QIODevice::WriteOnly));
    draft.close();
    QCOMPARE(whyNotOpened(file()), QString());
    QVERIFY(QFile::exists(file()));
    QVERIFY(!draft.exists());

    // And one right before the last.
    std::filesystem::create_hard_link(file().toStdString(), draft.fileName().toStdString());
    QCOMPARE(whyNotOpened(file()), QString());
    QVERIFY(!draft.exists());
}

QTEST_GUILESS_MAIN(JournalCrashTest)
#include "tst_journal_crash.moc"
